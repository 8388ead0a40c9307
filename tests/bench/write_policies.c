/* Writes the policies of a scenario as C, a function for each, that does at once what its declared effects do at once: what a
 * program would be that had its policies compiled in. Effects that wait, are undone or depend on luck stay with the engine. */
#include "bench/plain.h"

#include <inttypes.h>

static void effect_write(FILE *out, const Scenario *s, const Effect *e) {
  if (e->op == EFFECT_TRACK) fprintf(out, "  track_add(a, %d, %" PRId32 ", cause);        /* %s */\n", e->target, e->amount, s->track[e->target].name.id);
  else fprintf(out, "  variable_set(a, %d, a->state->variable[%d] + %" PRId32 ", 0, cause);        /* %s */\n", e->target, e->target, e->amount, s->variable[e->target].name.id);
}

int main(int argc, char **argv) {
  Mistakes mistakes = { 0 };
  Scenario *s = argc == 3 ? scenario_load(&(LoadRequest){ .folder = argv[1], .library = argv[2], .preset = "full" }, &mistakes) : NULL;
  if (!s) return mistakes_print(&mistakes, stderr), 2;
  for (int p = 0; p < s->policies; p++) {
    fprintf(stdout, "static void policy_%d(Adjudication *a, Cause cause) {        /* %s */\n  (void)a, (void)cause;\n", p, s->policy[p].name.id);
    for (int i = 0; i < s->policy[p].effects.count; i++) {
      const Effect *e = &s->effect[s->policy[p].effects.first + i];
      if (effect_is_plain(e)) effect_write(stdout, s, e);
    }
    puts("}\n");
  }
  puts("static void (*const policy_in_c[])(Adjudication *, Cause) = {");
  for (int p = 0; p < s->policies; p++) printf("  policy_%d,\n", p);
  puts("};");
  scenario_free(s);
  return 0;
}
