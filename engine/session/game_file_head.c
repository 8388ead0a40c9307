/* The head of a game file: what is written once, when the game begins, and describes all that follows. With it a program of
 * another rules version, or one without the scenario, can say what a state means and who may see what. */
#include "session/game_file_parts.h"
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#define INDEX_NAME(name, n) #name,
static const char *const index_kinds[INDEX_COUNT] = {STATE_INDICES(INDEX_NAME)};
static const char *const visibilities[] = {[SEE_ALL] = "all", [SEE_PARTIES] = "parties", [SEE_SEAT] = "seat", [SEE_OWNER] = "owner",
                                           [SEE_DECLARED] = "declared", [SEE_NONE] = "none"};

/* Fields whose numbers are handles, and the kind of element that names them; after a colon comes the element's own name. */
static const struct { const char *field, *kind; } value_kinds[] = {
  {"phase", "PHASE"}, {"rung", "RUNG:"}, {"rung_peak", "RUNG:"}, {"term", "LEVEL:"},
  {"formation_place", "PLACE"}, {"formation_goal", "PLACE"}, {"formation_shown", "PLACE"},
};

static const char *value_kind(const char *field) {
  for (size_t i = 0; i < sizeof value_kinds / sizeof *value_kinds; i++)
    if (strcmp(value_kinds[i].field, field) == 0) return value_kinds[i].kind;
  return "";
}

static const char *const cause_kinds[] = {"none", "room", "policy", "card", "clause", "formation", "seat", "inject", "track", "ladder"};

const char *cause_kind_name(int kind) {
  return kind >= 0 && kind < (int)(sizeof cause_kinds / sizeof *cause_kinds) ? cause_kinds[kind] : "none";
}

const char *cause_name(const Scenario *s, Cause cause) {
  int h = cause.handle;
  switch (cause.kind) {
    case CAUSE_ROOM: return h < rules_rooms() ? message_template(room_title(h)) : "";
    case CAUSE_POLICY: return h < s->policies ? s->policy[h].name.id : "";
    case CAUSE_CARD: return h < s->cards ? s->card[h].name.id : "";
    case CAUSE_CLAUSE: return h < s->clauses ? s->clause[h].name.id : "";
    case CAUSE_FORMATION: return h < s->formations ? s->formation[h].name.id : "";
    case CAUSE_SEAT: return cause.seat < s->seats ? s->seat[cause.seat].name.id : "";
    case CAUSE_TRACK: return h < s->tracks ? s->track[h].name.id : "";
    case CAUSE_LADDER: return h < s->ladders ? s->ladder[h].name.id : "";
    default: return "";
  }
}

static bool game_write(GameFile *file, const Game *game, FileFault *fault) {
  const Scenario *s = game->scenario;
  const char *preset = s->presets ? s->presets_list[s->preset].name.id : "";
  char seed[24];
  snprintf(seed, sizeof seed, "%" PRIu64, game->dice.seed);
  const struct { const char *key; Value value; } row[] = {
    {"rules_version", INT(RULES_VERSION)}, {"scenario", TEXT(s->name.id)}, {"title", TEXT(s->name.title ? s->name.title : s->name.id)},
    {"preset", TEXT(preset)}, {"seed", TEXT(seed)}, {"fingerprint", TEXT(digest_text(s->fingerprint).text)},
    {"first_day", INT(s->first_day)}, {"state_size", INT((int64_t)sizeof(GameState))},
  };
  sqlite3_stmt *put = statement_new(file, "INSERT INTO game VALUES (?,?)", fault);
  if (!put) return false;
  bool fine = true;
  for (size_t i = 0; fine && i < sizeof row / sizeof *row; i++) fine = row_put(file, put, (Value[]){TEXT(row[i].key), row[i].value}, fault);
  sqlite3_finalize(put);
  return fine;
}

static bool sources_write(GameFile *file, const Scenario *s, FileFault *fault) {
  sqlite3_stmt *put = statement_new(file, "INSERT INTO source VALUES (?,?,?,?)", fault);
  if (!put) return false;
  bool fine = true;
  for (int i = 0; fine && i < s->sources; i++) {
    const SourceFile *f = &s->source[i];
    fine = row_put(file, put, (Value[]){INT(i), TEXT(f->path), INT(f->library), TEXT_OF(f->text, f->length)}, fault);
  }
  sqlite3_finalize(put);
  return fine;
}

static bool choices_write(GameFile *file, const Override *override, int overrides, const SeatPlayer *player, int players, FileFault *fault) {
  for (int i = 0; i < overrides; i++) {
    sqlite3_stmt *put = statement_new(file, "INSERT INTO override VALUES (?,?,?)", fault);
    bool fine = put && row_put(file, put, (Value[]){INT(i), TEXT(override[i].name), TEXT(override[i].value)}, fault);
    sqlite3_finalize(put);
    if (!fine) return false;
  }
  for (int i = 0; i < players; i++) {
    sqlite3_stmt *put = statement_new(file, "INSERT INTO player VALUES (?,?,?)", fault);
    bool fine = put && row_put(file, put, (Value[]){INT(i), TEXT(player[i].seat), TEXT(player[i].player)}, fault);
    sqlite3_finalize(put);
    if (!fine) return false;
  }
  return true;
}

static bool seats_write(GameFile *file, const Scenario *s, FileFault *fault) {
  sqlite3_stmt *put = statement_new(file, "INSERT INTO seat VALUES (?,?,?,?)", fault);
  if (!put) return false;
  bool fine = true;
  for (int i = 0; fine && i < s->seats; i++) {
    const Named *n = &s->seat[i].name;
    fine = row_put(file, put, (Value[]){INT(i), TEXT(n->id), TEXT(n->title ? n->title : n->id), INT(s->seat[i].party)}, fault);
  }
  sqlite3_finalize(put);
  return fine;
}

static bool fields_write(GameFile *file, FileFault *fault) {
  sqlite3_stmt *put = statement_new(file, "INSERT INTO field VALUES (?,?,?,?,?,?,?,?,?,?,?,?)", fault);
  if (!put) return false;
  int count;
  const StateField *field = state_fields(&count);
  bool fine = true;
  for (int i = 0; fine && i < count; i++) {
    const StateField *f = &field[i];
    fine = row_put(file, put, (Value[]){INT(i), TEXT(f->name), TEXT(f->doc), INT(f->size), INT(f->is_signed), TEXT(index_kinds[f->row_index]),
      INT(f->rows), TEXT(index_kinds[f->index]), INT(f->count), INT(f->offset), TEXT(visibilities[f->visible]), TEXT(value_kind(f->name))}, fault);
  }
  sqlite3_finalize(put);
  return fine;
}

/* An element nobody declares visible has no bit set in either mask. */
static bool element_put(GameFile *file, sqlite3_stmt *put, const char *kind, int i, const char *name, const char *title, SeatMask declared,
                        SeatMask owner, FileFault *fault) {
  return row_put(file, put, (Value[]){TEXT(kind), INT(i), TEXT(name), TEXT(title ? title : name), INT(declared), INT(owner)}, fault);
}

static const char *element_title(const Scenario *s, StateIndex index, int i) {
  switch (index) {
    case INDEX_SEAT: return s->seat[i].name.title;
    case INDEX_TRACK: return s->track[i].name.title;
    case INDEX_VARIABLE: return s->variable[i].name.title;
    case INDEX_LADDER: return s->ladder[i].name.title;
    case INDEX_FORMATION: return s->formation[i].name.title;
    case INDEX_CLAUSE: return s->clause[i].name.title;
    case INDEX_POLICY: return s->policy[i].name.title;
    case INDEX_CARD: return s->card[i].name.title;
    case INDEX_AXIS: return s->axis[i].name.title;
    case INDEX_REPORT: return s->report[i].title;
    default: return NULL;
  }
}

/* Names of a kind are all different: an axis is named with its seat, for each seat may have a "mandate". */
static const char *element_name(const Scenario *s, StateIndex index, int i, char space[2 * MAX_ID + 2]) {
  if (index != INDEX_AXIS) return index_name(s, index, i);
  snprintf(space, 2 * MAX_ID + 2, "%s.%s", s->seat[s->axis[i].seat].name.id, s->axis[i].name.id);
  return space;
}

static bool indices_write(GameFile *file, sqlite3_stmt *put, const Scenario *s, FileFault *fault) {
  char space[2 * MAX_ID + 2];
  for (StateIndex index = INDEX_ONE + 1; index < INDEX_COUNT; index++)
    for (int i = 0; i < index_used(s, index); i++)
      if (!element_put(file, put, index_kinds[index], i, element_name(s, index, i, space), element_title(s, index, i),
                       element_seen_by(s, index, i, SEE_DECLARED), element_seen_by(s, index, i, SEE_OWNER), fault)) return false;
  return true;
}

/* Names of values rather than of elements: nobody is kept from knowing that a place exists. */
static bool values_write(GameFile *file, sqlite3_stmt *put, const Scenario *s, FileFault *fault) {
  char kind[MAX_ID + 8];
  bool fine = true;
  for (int i = 0; fine && i < PHASE_COUNT; i++) fine = element_put(file, put, "PHASE", i, phases[i].name, NULL, 0, 0, fault);
  for (int i = 0; fine && i < s->places; i++) fine = element_put(file, put, "PLACE", i, s->place[i].name.id, s->place[i].name.title, 0, 0, fault);
  for (int i = 0; i < s->ladders; i++) {
    snprintf(kind, sizeof kind, "RUNG:%s", s->ladder[i].name.id);
    for (int j = 0; fine && j < s->ladder[i].rungs; j++)
      fine = element_put(file, put, kind, j, s->ladder[i].rung[j].id, s->ladder[i].rung[j].title, 0, 0, fault);
  }
  for (int i = 0; i < s->clauses; i++) {
    snprintf(kind, sizeof kind, "LEVEL:%s", s->clause[i].name.id);
    for (int j = 0; fine && j < s->clause[i].levels; j++)
      fine = element_put(file, put, kind, j, s->clause[i].level[j].name.id, s->clause[i].level[j].name.title, 0, 0, fault);
  }
  return fine;
}

bool file_write_head(GameFile *file, const Game *game, const Override *override, int overrides, const SeatPlayer *player, int players,
                     FileFault *fault) {
  const Scenario *s = game->scenario;
  if (!game_write(file, game, fault) || !sources_write(file, s, fault) || !choices_write(file, override, overrides, player, players, fault) ||
      !seats_write(file, s, fault) || !fields_write(file, fault)) return false;
  sqlite3_stmt *put = statement_new(file, "INSERT INTO element VALUES (?,?,?,?,?,?)", fault);
  bool fine = put && indices_write(file, put, s, fault) && values_write(file, put, s, fault);
  sqlite3_finalize(put);
  return fine;
}
