/* straits show: what a saved game holds of a turn, as text or JSON, for the facilitator or as one seat saw it. */
#include "cli/cli.h"
#include "cli/language.h"
#include "core/fixed.h"
#include "report/look.h"
#include "report/story.h"
#include "report/wrap.h"
#include "session/game_file.h"
#include "session/journal.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum { KEY_LANG = 256 };

typedef struct ShowOptions { const char *path, *seat, *lang; int turn; bool json; } ShowOptions;

static error_t parse_show(int key, char *arg, struct argp_state *state) {
  ShowOptions *options = state->input;
  int64_t turn = 0;
  switch (key) {
    case 't':
      if (strspn(arg, "0123456789") != strlen(arg) || !decimal_parse(arg, 1, &turn) || turn < 1 || turn > UINT16_MAX)
        argp_error(state, "--turn %s: a turn from 1 on is expected", arg);
      options->turn = (int)turn;
      return 0;
    case 's': options->seat = arg; return 0;
    case KEY_LANG: options->lang = arg; return 0;
    case 'j': options->json = true; return 0;
    case ARGP_KEY_ARG:
      if (state->arg_num > 0)
        argp_error(state, "one file is expected, not also \"%s\"", arg);
      options->path = arg;
      return 0;
    case ARGP_KEY_NO_ARGS: argp_error(state, "which saved game?"); return 0;
    default: return ARGP_ERR_UNKNOWN;
  }
}

static int say_fault(const FileFault *fault) {
  complain(MSG_CLI_TEXT, fault->text, NULL, NULL);
  return fault->environment ? STATUS_ENVIRONMENT : STATUS_USAGE;
}

static int show_json(GameFile *file, const ShowOptions *options) {
  FileFault fault = { .text = "" };
  char *json = game_file_show(file, options->turn, options->seat, &fault);
  if (!json)
    return say_fault(&fault);
  puts(json);
  free(json);
  return STATUS_DONE;
}

/* What was ordered in that turn, as far as the reader gave it or sees all. */
static void tell_orders(FILE *out, const Scenario *s, const Journal *journal, const View *view) {
  int turn = view->seen.turn, reader = view->seat;
  int told = 0;
  for (int i = 0; i < journal->count; i++) {
    const Entry *entry = &journal->entry[i];
    if (entry->turn != turn || (reader != FACILITATOR && entry->order.seat != reader))
      continue;
    if (told++ == 0)
      HEADING(out, s, MSG_SHOW_ORDERS, .arg = { turn });
    Line order = look_order(s, &entry->order, view->seen.term);
    if (entry->order.seat == FACILITATOR)
      SAY(out, s, MSG_SHOW_INJECT, .text = { NULL, order.text });
    else
      SAY(out, s, MSG_SHOW_ORDER, .arg = { entry->order.seat }, .text = { NULL, order.text });
  }
}

static void tell_heading(FILE *out, const GameInfo *info, const Scenario *s, int reader) {
  SAY(out, s, reader == FACILITATOR ? MSG_SHOW_FACILITATOR : MSG_SHOW_SEAT, .arg = { reader == FACILITATOR ? 0 : reader },
      .text = { NULL, scenario_words(s, s->name.title), info->preset });
  if (reader != FACILITATOR)
    return;
  char seed[24];                /* foretells all luck, so it is the facilitator's alone */
  snprintf(seed, sizeof seed, "%" PRIu64, info->seed);
  SAY(out, s, MSG_SHOW_SEED, .arg = { 0, info->rules_version }, .text = { seed });
}

static void tell_view(FILE *out, const Scenario *s, const View *view, const EventList *events, const Journal *journal) {
  int turn = view->seen.turn;
  look_situation(out, s, view);
  look_ladders(out, s, view, false);
  look_tracks(out, s, view, false);
  look_variables(out, s, view);
  look_terms(out, s, view);
  look_reports(out, s, view);
  look_forces(out, s, view, -1, true);
  tell_orders(out, s, journal, view);
  HEADING(out, s, turn > 1 ? MSG_SHOW_STORY : MSG_SHOW_STORY_FIRST, .arg = { turn - 1 });
  story_tell(out, s, events->event, events->count, view->seat, true);
  if (view->seen.over)
    look_outcome(out, s, view, view->seat);
}

static int show_text(GameFile *file, const Scenario *s, const ShowOptions *options) {
  FileFault fault = { .text = "" };
  int reader = options->seat ? seat_find(s, options->seat) : FACILITATOR;
  if (reader == NO_HANDLE) {
    complain(MSG_CLI_NO_SEAT_HERE, options->seat, NULL, NULL);
    return STATUS_USAGE;
  }
  GameState state;
  EventList events = { 0 };
  Journal journal = { 0 };
  bool fine = game_file_turn(file, options->turn, &state, &events, &fault) && game_file_journal(file, &journal, &fault);
  if (fine) {
    View view;
    view_make(s, &state, reader, &view);
    FILE *wrapped = wrap_open(stdout), *out = wrapped ? wrapped : stdout;
    tell_heading(out, game_file_info(file), s, reader);
    tell_view(out, s, &view, &events, &journal);
    if (wrapped)
      fclose(wrapped);
  }
  events_free(&events);
  journal_free(&journal);
  return fine ? STATUS_DONE : say_fault(&fault);
}

static int show_file(GameFile *file, const ShowOptions *options) {
  const GameInfo *info = game_file_info(file);
  if (options->json)
    return show_json(file, options);
  if (info->rules_version != RULES_VERSION) {
    char theirs[16];
    snprintf(theirs, sizeof theirs, "%d", info->rules_version);
    complain(MSG_CLI_SHOWN_AS_JSON, theirs, NULL, NULL);
    return show_json(file, options);
  }
  Mistakes mistakes = { 0 };
  Scenario *scenario = game_file_scenario(file, &mistakes);
  if (!scenario)
    mistakes_print(&mistakes, stderr);
  Catalogue *words = NULL;
  int status = scenario ? language_speak(scenario, options->lang, NULL, &words) : mistakes.environment ? STATUS_ENVIRONMENT : STATUS_USAGE;
  if (scenario && status == STATUS_DONE)
    status = show_text(file, scenario, options);
  mistakes_free(&mistakes);
  if (scenario)
    scenario_free(scenario);
  catalogue_free(words);
  return status;
}

int cli_show(int argc, char **argv) {
  static const struct argp_option own[] = {
    { .name = "turn", .key = 't', .arg = "N", .doc = "As it stood when that turn was last decided on (default: the last)" },
    { .name = "seat", .key = 's', .arg = "SEAT", .doc = "What that seat could see (default: the facilitator, who sees all)" },
    { .name = "json", .key = 'j', .doc = "As JSON" },
    LANGUAGE_OPTION(KEY_LANG),
    { 0 },
  };
  static const struct argp argp = {
    .options = own, .parser = parse_show, .args_doc = "FILE",
    .doc = "Shows a saved game. A file holds every secret of its game: it belongs to the facilitator.\vNumbers in JSON are as the "
           "rules hold them: tracks, axes, capital and probabilities in thousandths, days from the scenario's first, levels and rungs "
           "from 0.",
  };
  ShowOptions options = { 0 };
  if (argp_parse(&argp, argc, argv, 0, NULL, &options))
    return STATUS_ENVIRONMENT;
  FileFault fault = { .text = "" };
  GameFile *file = game_file_open(options.path, &fault);
  if (!file)
    return say_fault(&fault);
  int status = show_file(file, &options);
  game_file_close(file);
  return status;
}
