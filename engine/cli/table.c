/* The window of `play`, and pictures instead of one. */
#include "cli/table.h"
#include "cli/data.h"
#include "host/host.h"
#include "host/recent.h"

#include <stdlib.h>
#include <string.h>

enum { KEY_SIZE = 400, KEY_THEME, KEY_TEXT_SIZE, KEY_TURN, KEY_SCREEN, KEY_SCREENSHOT };

static const struct argp_option sizes[] = {
  { .name = "size", .key = KEY_SIZE, .arg = "WxH", .doc = "Size of the window or picture, for example 1280x720" },
  { .name = "theme", .key = KEY_THEME, .arg = "dark|light", .doc = "Colours" },
  { .name = "text-size", .key = KEY_TEXT_SIZE, .arg = "PERCENT", .doc = "Size of text, 100 to 200" },
  { 0 },
};
static const struct argp_option pictures[] = {
  { .name = "turn", .key = KEY_TURN, .arg = "N", .doc = "With --screenshot: computer seats play until turn N" },
  { .name = "screen", .key = KEY_SCREEN, .arg = "NAME", .doc = "With --screenshot: map (default), news, bargain, forces, log, cards, result, settings, start, handover" },
  { .name = "screenshot", .key = KEY_SCREENSHOT, .arg = "FILE", .doc = "Writes a PNG of what the seat sees, and opens no window; as text (the draw list) if FILE ends in .txt" },
  { 0 },
};

static bool size_parse(const char *text, TableLook *look) {
  char *end;
  long w = strtol(text, &end, 10), h = *end == 'x' ? strtol(end + 1, &end, 10) : 0;
  if (*end || w < 640 || h < 360 || w > 16384 || h > 16384) return false;
  look->width = (int)w;
  look->height = (int)h;
  return true;
}

static error_t parse_size(int key, char *arg, struct argp_state *state) {
  LookOptions *out = state->input;
  char *end;
  switch (key) {
    case KEY_SIZE:
      if (!size_parse(arg, &out->look)) argp_error(state, "--size %s: WIDTHxHEIGHT is expected, from 640x360 to 16384x16384", arg);
      return 0;
    case KEY_THEME:
      out->look.light_given = true;
      out->look.light = strcmp(arg, "light") == 0;
      if (!out->look.light && strcmp(arg, "dark") != 0) argp_error(state, "--theme %s: dark or light is expected", arg);
      return 0;
    case KEY_TEXT_SIZE: {
      long percent = strtol(arg, &end, 10);
      if (*end || percent < 100 || percent > 200) argp_error(state, "--text-size %s: a number from 100 to 200 is expected", arg);
      out->look.text = (float)percent / 100;
      return 0;
    }
    default: return ARGP_ERR_UNKNOWN;
  }
}

const struct argp size_argp = { .options = sizes, .parser = parse_size };

static error_t parse_look(int key, char *arg, struct argp_state *state) {
  LookOptions *out = state->input;
  char *end;
  switch (key) {
    case ARGP_KEY_INIT: state->child_inputs[0] = out; return 0;
    case KEY_TURN: {
      long turn = strtol(arg, &end, 10);
      if (*end || turn < 1 || turn > 10000) argp_error(state, "--turn %s: a turn from 1 is expected", arg);
      out->turn = (int)turn;
      return 0;
    }
    case KEY_SCREEN:
      if (screen_named(arg) < 0 && strcmp(arg, "start") != 0) argp_error(state, "--screen %s: start, handover, map, news, bargain, forces, log, cards, result or settings is expected", arg);
      out->screen = arg;
      return 0;
    case KEY_SCREENSHOT: out->screenshot = arg; return 0;
    case ARGP_KEY_END:
      if ((out->turn || out->screen) && !out->screenshot) argp_error(state, "--turn and --screen need --screenshot FILE");
      return 0;
    default: return ARGP_ERR_UNKNOWN;
  }
}

static const struct argp_child look_children[] = { { .argp = &size_argp }, { 0 } };
const struct argp look_argp = { .options = pictures, .parser = parse_look, .children = look_children };

bool display_is_there(void) {
  static const char *const names[] = { "DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER" };
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    const char *value = getenv(names[i]);
    if (value && *value) return true;
  }
  return false;
}

static int fault_say(const Match *match, TableEnd end, const FileFault *fault) {
  if (end == TABLE_SCRIPT_FAILED) return match_script_failed(match);
  complain(MSG_CLI_TEXT, fault->text, NULL, NULL);
  return fault->environment ? STATUS_ENVIRONMENT : STATUS_USAGE;
}

TableApp *match_table_open(Match *match, const TableLook *look, FileFault *fault) {
  DataFolder data;
  if (!data_find(&data)) return NULL;
  char assets[PATH_ROOM + 16];
  snprintf(assets, sizeof assets, "%s/assets", data.root);
  TableLook with = *look;
  with.assets = assets;
  with.language = match->lang;
  HostedGame hosted = { .game = &match->game, .player = match->player, .machines = match->machines, .file = match->file, .speak = match_switch, .speaker = match,
                        .watch = match->watch, .watcher = match->watcher };
  TableGame *game = host_open(&hosted);
  if (game) return table_open(game, &with, fault);
  snprintf(fault->text, sizeof fault->text, "%s", message_template(MSG_NO_MEMORY));
  fault->environment = true;
  return NULL;
}

int match_table(Match *match, const LookOptions *asked, bool *left) {
  FileFault fault = { .text = "" };
  TableApp *app = match_table_open(match, &asked->look, &fault);
  if (!app) return fault_say(match, TABLE_DISPLAY_FAILED, &fault);
  if (match->save) recent_add(match->save);
  TableEnd end;
  while ((end = table_tick(app, table_due(app), &fault)) == TABLE_GOES_ON) {}
  table_close(app);
  *left = end == TABLE_LEFT;
  return end == TABLE_CLOSED || *left ? STATUS_DONE : fault_say(match, end, &fault);
}

/* The seat whose picture it is: the first that a person would play, else the usual one. */
static int seat_pictured(const Match *match) {
  for (int i = 0; i < match->scenario->seats; i++)
    if (match->player[i].kind == PLAYER_HUMAN) return i;
  int usual = match_usual_seat(match->scenario);
  return usual != NO_HANDLE ? usual : FACILITATOR;
}

/* People do not act for a picture: a seat's default player does. */
bool match_play_to(Match *match, int turn, bool orders) {
  Player player[MAX_SEATS];
  for (int i = 0; i < match->scenario->seats; i++) {
    player[i] = match->player[i];
    if (player[i].kind == PLAYER_HUMAN) player[i] = player_default(match->scenario, i);
  }
  Game *game = &match->game;
  while (!game->state.over && (game->state.turn < turn || (orders && game->state.turn == turn && game->state.phase < PHASE_ORDERS)))
    if (!players_act(game, player, match->machines) || !game_advance(game)) return false;
  return true;
}

/* A game for a picture is only looked at: nobody in it acts, so nobody is a person. */
static void people_leave(Match *match) {
  for (int i = 0; i < match->scenario->seats; i++)
    if (match->player[i].kind == PLAYER_HUMAN) match->player[i] = (Player){ PLAYER_RANDOM, NO_HANDLE };
}

int table_draw(Match *match, const LookOptions *asked, ScreenId screen, int seat, const char *path) {
  FileFault fault = { .text = "" };
  people_leave(match);
  TableLook look = asked->look;
  look.offscreen = true;
  TableApp *app = match_table_open(match, &look, &fault);
  bool fine = app && table_picture(app, screen, seat, path, &fault);
  table_close(app);
  return fine ? STATUS_DONE : fault_say(match, TABLE_DISPLAY_FAILED, &fault);
}

int match_picture(Match *match, const LookOptions *asked) {
  int screen = asked->screen ? screen_named(asked->screen) : SCREEN_TABLE, seat = seat_pictured(match);
  if (!match_play_to(match, asked->turn ? asked->turn : match->game.state.turn, screen != SCREEN_BARGAIN)) return match_script_failed(match);
  return table_draw(match, asked, (ScreenId)screen, seat, asked->screenshot);
}
