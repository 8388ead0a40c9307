/* What a policy was compiled to: who, for how much, when, with what effects, and what reads those. */
#include "author/explain.h"

#include "author/words.h"
#include "core/fixed.h"
#include "rules/room.h"

#include <stdarg.h>
#include <string.h>

static void row(FILE *out, const char *head, const char *format, ...) __attribute__((format(printf, 3, 4)));
static void row(FILE *out, const char *head, const char *format, ...) {
  va_list args;
  fprintf(out, "  %-10s ", head);
  va_start(args, format);
  vfprintf(out, format, args);
  va_end(args);
  fputc('\n', out);
}

/* A row of the register: value, range, source, confidence. Nothing where there is none. */
static Phrase register_words(const Scenario *s, const char *name) {
  Phrase p = { "" };
  for (int i = 0; i < s->assumptions; i++) {
    const Assumption *a = &s->assumption[i];
    if (strcmp(a->name, name) != 0) continue;
    char value[32], low[32], high[32];
    decimal_format(value, sizeof value, a->value, MICRO);
    decimal_format(low, sizeof low, a->low, MICRO);
    decimal_format(high, sizeof high, a->high, MICRO);
    snprintf(p.text, sizeof p.text, "%s = %s, from %s to %s; source: %.120s; confidence %c", name, value, low, high, a->source && a->source[0] ? a->source : "none given", a->confidence);
  }
  return p;
}

static void cooldown_words(const Policy *p, char out[64]) {
  if (p->cooldown == 255) snprintf(out, 64, "never: once in a game");
  else if (p->cooldown == 0) snprintf(out, 64, "in any turn");
  else snprintf(out, 64, "after %d turn%s of rest", p->cooldown, p->cooldown == 1 ? "" : "s");
}

static void needs_tell(const Scenario *s, const Policy *p, FILE *out) {
  if (p->needs.count == 0) row(out, "needs", "nothing");
  for (int i = p->needs.first; i < p->needs.first + p->needs.count; i = group_next(s, p->needs, i))
    row(out, i == p->needs.first ? "needs" : "", "%s%s", i == p->needs.first ? "" : "and ", group_words(s, p->needs, i).text);
}

static void head_tell(const Scenario *s, const Origins *origins, const Policy *p, FILE *out) {
  char again[64], cost[MAX_ID + 16];
  Origin at = origin_find(origins, KIND_POLICY, p->name.id, NULL, 0);
  fprintf(out, "policy '%s': %s\n", p->name.id, p->name.title);
  if (at.line > 0) fprintf(out, "%s:%d\n", at.file, at.line);
  cooldown_words(p, again);
  snprintf(cost, sizeof cost, "policy.%s.cost", p->name.id);
  row(out, "seat", "%s", s->seat[p->seat].name.id);
  row(out, "cost", "%s capital%s%s%s", points_words(p->cost, false).text, p->joint_with >= 0 ? ", more unless a package with " : "",
      p->joint_with >= 0 ? s->seat[p->joint_with].name.id : "", p->joint_with >= 0 ? " was signed lately" : "");
  row(out, "", "%s", register_words(s, cost).text);
  row(out, "again", "%s", again);
  needs_tell(s, p, out);
  for (int i = 0, policy = (int)(p - s->policy); i < s->policies; i++)
    if (i != policy && policies_exclude(s, policy, i)) row(out, "excludes", "%s, in the same turn", s->policy[i].name.id);
  if (p->secret) row(out, "seen by", "%s alone: ordered and carried out in secret; others see its effects, not the cause", s->seat[p->seat].name.id);
  else row(out, "seen by", "all, when the turn is resolved");
}

/* The register counts several effects of a policy on one thing: trust, trust.2 ... Levels of clauses and rungs have no row. */
static bool has_row(const Effect *e) { return e->op != EFFECT_TERM && e->op != EFFECT_RUNG_TO; }

static void effect_tell(const Scenario *s, const Policy *p, int n, FILE *out) {
  const Effect *e = &s->effect[p->effects.first + n];
  int ordinal = 1;
  char name[MAX_ID * 2 + 32];
  for (int i = 0; i < n; i++) {
    const Effect *before = &s->effect[p->effects.first + i];
    ordinal += has_row(before) && strcmp(effect_target(s, before), effect_target(s, e)) == 0;
  }
  snprintf(name, sizeof name, ordinal > 1 ? "policy.%s.%s.%d" : "policy.%s.%s", p->name.id, effect_target(s, e), ordinal);
  fprintf(out, "  %2d  %s %s\n", n + 1, effect_kind(e), effect_words(s, e).text);
  Phrase known = register_words(s, name);
  if (has_row(e) && known.text[0]) fprintf(out, "      %s\n", known.text);
}

/* The function's lines as they are written. */
static void function_tell(const Scenario *s, const Origins *origins, const Policy *p, FILE *out) {
  const PathStep path = { "after", 0 };
  Lines lines;
  if (p->closure < 0) {
    fprintf(out, "\nFunction: none. It is declared effects alone and costs no Lua while playing.\n");
    return;
  }
  fprintf(out, "\nFunction: Lua runs after the effects.\n");
  if (!origin_lines(origins, KIND_POLICY, p->name.id, &path, 1, &lines)) return;
  const char *text = s->source[lines.source].text;
  int number = 1;
  fprintf(out, "%s, lines %d to %d\n", s->source[lines.source].path, lines.first, lines.last);
  for (const char *end; number <= lines.last && (end = strchr(text, '\n')); number++, text = end + 1)
    if (number >= lines.first) fprintf(out, "%6d | %.*s\n", number, (int)(end - text), text);
}

/* --- what reads what it changes --- */

static const uint8_t test_of_op[] = { [EFFECT_TRACK] = TEST_TRACK, [EFFECT_VARIABLE_ADD] = TEST_VARIABLE, [EFFECT_VARIABLE_SET] = TEST_VARIABLE, [EFFECT_RUNG] = TEST_RUNG, [EFFECT_RUNG_TO] = TEST_RUNG, [EFFECT_TERM] = TEST_TERM };

static bool condition_reads(const Scenario *s, Condition c, const Effect *e) {
  for (int i = c.first; i < c.first + c.count; i++)
    if (e->op != EFFECT_CAPITAL && s->test[i].kind == test_of_op[e->op] && s->test[i].subject == e->target) return true;
  return false;
}

static int32_t axis_weight(const Axis *a, const Effect *e) {
  switch ((EffectOp)e->op) {
    case EFFECT_TRACK: return a->track_weight[e->target];
    case EFFECT_VARIABLE_ADD: case EFFECT_VARIABLE_SET: return a->variable_weight[e->target];
    case EFFECT_RUNG: case EFFECT_RUNG_TO: return a->rung_weight[e->target];
    default: return 0;
  }
}

static bool rules_know(const Scenario *s, const Effect *e) {
  const int8_t *known = e->op == EFFECT_TRACK ? s->known_track : e->op == EFFECT_RUNG || e->op == EFFECT_RUNG_TO ? s->known_ladder : e->op == EFFECT_TERM ? s->known_clause : s->known_variable;
  int count = e->op == EFFECT_TRACK ? KT_COUNT : e->op == EFFECT_RUNG || e->op == EFFECT_RUNG_TO ? KL_COUNT : e->op == EFFECT_TERM ? KC_COUNT : KV_COUNT;
  for (int i = 0; i < count; i++)
    if (known[i] == e->target) return true;
  return e->op == EFFECT_CAPITAL;
}

static SeatMask thing_seen_by(const Scenario *s, const Effect *e) {
  switch ((EffectOp)e->op) {
    case EFFECT_TRACK: return s->track[e->target].seen_by;
    case EFFECT_VARIABLE_ADD: case EFFECT_VARIABLE_SET: return s->variable[e->target].seen_by;
    case EFFECT_CAPITAL: return (SeatMask)(1u << e->target);
    default: return MASK_ALL;
  }
}

static void readers_tell(const Scenario *s, const Effect *e, FILE *out) {
  int count = 0;
  for (int i = 0; i < s->policies; i++)
    if (condition_reads(s, s->policy[i].needs, e)) fprintf(out, "%s policy %s", count++ ? "," : "; condition of", s->policy[i].name.id);
  for (int i = 0; i < s->cards; i++)
    if (condition_reads(s, s->card[i].when, e)) fprintf(out, "%s card %s", count++ ? "," : "; condition of", s->card[i].name.id);
}

static bool told_before(const Scenario *s, const Policy *p, int n) {
  for (int i = 0; i < n; i++)
    if (strcmp(effect_target(s, &s->effect[p->effects.first + i]), effect_target(s, &s->effect[p->effects.first + n])) == 0) return true;
  return false;
}

static void touches_tell(const Scenario *s, const Policy *p, FILE *out) {
  if (p->effects.count > 0) fprintf(out, "\nWhat its effects touch\n");
  for (int n = 0; n < p->effects.count; n++) {
    const Effect *e = &s->effect[p->effects.first + n];
    int count = 0;
    if (told_before(s, p, n)) continue;
    fprintf(out, "  %s %s, seen by %s", effect_kind(e), effect_target(s, e), seats_words(s, thing_seen_by(s, e)).text);
    for (int i = 0; i < s->axes; i++)
      if (axis_weight(&s->axis[i], e))
        fprintf(out, "%s %s.%s %s", count++ ? "," : "; axes", s->seat[s->axis[i].seat].name.id, s->axis[i].name.id, points_words(axis_weight(&s->axis[i], e), true).text);
    for (int i = 0, any = 0; e->op == EFFECT_TERM && i < s->axes; i++) {
      int32_t worth = s->clause[e->target].worth[e->amount][i];
      if (worth) fprintf(out, "%s %s.%s %s", any++ ? "," : "; worth to", s->seat[s->axis[i].seat].name.id, s->axis[i].name.id, points_words(worth, true).text);
    }
    readers_tell(s, e, out);
    fprintf(out, "%s\n", rules_know(s, e) ? "; the rules read it" : "");
  }
}

static void taken_readers_tell(const Scenario *s, int policy, FILE *out) {
  int count = 0;
  for (int k = 0; k < s->policies + s->cards; k++) {
    Condition c = k < s->policies ? s->policy[k].needs : s->card[k - s->policies].when;
    const char *id = k < s->policies ? s->policy[k].name.id : s->card[k - s->policies].name.id;
    bool reads = false;
    for (int i = c.first; i < c.first + c.count; i++) reads = reads || (s->test[i].kind == TEST_POLICY_COUNT && s->test[i].subject == policy);
    if (reads) fprintf(out, "%s %s %s", count++ ? "," : "  whether it was taken: condition of", k < s->policies ? "policy" : "card", id);
  }
  if (count) fputc('\n', out);
}

void explain_declared(const Scenario *s, const Origins *origins, int policy, FILE *out) {
  const Policy *p = &s->policy[policy];
  head_tell(s, origins, p, out);
  fprintf(out, "\nEffects%s\n", p->effects.count ? "" : ": none");
  for (int n = 0; n < p->effects.count; n++) effect_tell(s, p, n, out);
  function_tell(s, origins, p, out);
  touches_tell(s, p, out);
  taken_readers_tell(s, policy, out);
}

static void near_find(const Scenario *s, const char *wrong, char near[MAX_ID]) {
  const char *names[MAX_POLICIES];
  for (int i = 0; i < s->policies; i++) names[i] = s->policy[i].name.id;
  const char *found = name_nearest(wrong, names, s->policies);
  snprintf(near, MAX_ID, "%s", found ? found : "");
}

ExplainEnd policy_explain(const ExplainAsked *asked, FILE *out, char near[MAX_ID], Mistakes *mistakes) {
  Scenario *scenario[MAX_PRESETS];
  Origins origins;
  ExplainEnd end = EXPLAIN_MISTAKES;
  int presets = presets_load(asked->folder, asked->library, asked->preset, scenario, mistakes);
  if (!presets) return end;
  int policy = policy_find(scenario[0], asked->policy);
  Sample *sample = policy >= 0 ? sample_take(&(SampleAsked){ scenario, presets, asked->games, asked->threads, policy }, mistakes) : NULL;
  if (policy < 0) {
    near_find(scenario[0], asked->policy, near);
    end = EXPLAIN_NO_POLICY;
  } else if (sample && origins_open(&origins, scenario[0], asked->folder, asked->library)) {
    explain_declared(scenario[0], &origins, policy, out);
    explain_games(scenario[0], sample, asked, presets, policy, out);
    origins_close(&origins);
    end = EXPLAIN_TOLD;
  } else mistakes->environment = mistakes->environment || sample != NULL;
  sample_free(sample);
  presets_free(scenario, presets);
  return end;
}
