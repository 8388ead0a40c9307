/* The chapter on names that the rules know and on the rooms that look for them. */
#include "author/manual.h"
#include "author/rooms_told.h"

#include "rules/rules.h"

/* The rooms that read or move a name: "`fears`, `opinion`". */
static void rooms_of(FILE *out, const char *name, bool moves) {
  int n = 0;
  for (int i = 0; i < rules_rooms(); i++)
    if (words_have(moves ? room_told(i)->moves : room_told(i)->reads, name)) fprintf(out, "%s`%s`", n++ ? ", " : "", room_name(i));
}

static void family_section(FILE *out, const KnownFamily *f) {
  fprintf(out, "\n### %s\n\n| name | what the rules take it for | rooms that read it | rooms that move it |\n|---|---|---|---|\n", f->plural);
  for (int i = 0; i < f->count; i++) {
    fprintf(out, "| `%s` | %s | ", f->name[i].name, f->name[i].doc);
    rooms_of(out, f->name[i].name, false);
    fputs(" | ", out);
    rooms_of(out, f->name[i].name, true);
    fputs(" |\n", out);
  }
}

static void words_put(FILE *out, const char *words) {
  for (const char *at = words; *at; at++) fputs(*at == ' ' ? "`, `" : at == words ? "`" : "", out), *at != ' ' ? fputc(*at, out) : 0;
  if (*words) fputc('`', out);
}

static void rooms_section(FILE *out) {
  fputs("\n### Rooms\n\nSystems of the model, in the order in which they act. `rooms_off` of the scenario leaves some out: those that act on what yours is not about. Which they\n"
        "are, the third column tells: a room whose seat, ladder, clause or track is not declared stays still. Those that act in every game belong to the frame\n"
        "of a turn, but for one: a scenario that is not about Korea names `pyongyang` in `rooms_off`, and `volatility` where a seat is called `washington`.\n\n"
        "| room | what it does | acts | reads | moves |\n|---|---|---|---|---|\n", out);
  for (int i = 0; i < rules_rooms(); i++) {
    const RoomTold *told = room_told(i);
    fprintf(out, "| `%s` | %s | %s | ", room_name(i), told->does, told->wakes ? told->wakes : ALWAYS_AWAKE);
    words_put(out, told->reads);
    fputs(" | ", out);
    words_put(out, told->moves);
    fputs(" |\n", out);
  }
}

void manual_known(FILE *out) {
  fputs("\n## Names that the rules know\n\nA scenario declares those it needs, and any others it likes: those mean to the rules nothing, and only its own policies and cards move them. A room\n"
        "does without a track, variable, clause or ladder that is not declared.\n", out);
  for (int i = 0; i < known_families_count; i++) family_section(out, &known_families[i]);
  rooms_section(out);
}
