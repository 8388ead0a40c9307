/* straits doc: the scenario language, one entry or the whole. */
#include "author/manual.h"
#include "cli/cli.h"

#include <string.h>

typedef struct DocOptions { const char *name; void (*whole)(FILE *out); } DocOptions;

static error_t parse_doc(int key, char *arg, struct argp_state *state) {
  DocOptions *options = state->input;
  switch (key) {
    case 'r': options->whole = manual_reference; return 0;
    case 'a': options->whole = manual_annotations; return 0;
    case 'l': options->whole = manual_luacheck; return 0;
    case ARGP_KEY_ARG:
      if (state->arg_num > 0) argp_error(state, "one name is expected, not also \"%s\"", arg);
      options->name = arg;
      return 0;
    case ARGP_KEY_END:
      if (options->whole && options->name) argp_error(state, "\"%s\": a whole file has no name", options->name);
      return 0;
    default: return ARGP_ERR_UNKNOWN;
  }
}

int cli_doc(int argc, char **argv) {
  static const struct argp_option own[] = {
    { .name = "reference", .key = 'r', .doc = "All of it as one page: scenarios/REFERENCE.md" },
    { .name = "annotations", .key = 'a', .doc = "For lua-language-server: scripts/annotations/straits.lua" },
    { .name = "luacheck", .key = 'l', .doc = "For luacheck: scripts/luacheckrc" },
    { 0 },
  };
  static const struct argp argp = {
    .options = own, .parser = parse_doc, .args_doc = "[NAME]",
    .doc = "Tells what the scenario language has: a declaration (policy), a field (policy.cost), a function (game.add), a word of conditions, a "
           "name that the rules know (trust), a room, an assumption. Without NAME, what can be asked for.",
  };
  DocOptions options = { 0 };
  if (argp_parse(&argp, argc, argv, 0, NULL, &options)) return STATUS_ENVIRONMENT;
  if (options.whole) options.whole(stdout);
  else if (!options.name) manual_list(stdout);
  else {
    NearName near;
    if (manual_entry(stdout, options.name, &near)) return STATUS_DONE;
    complain(near.text[0] ? MSG_DOC_NONE_NEAR : MSG_DOC_NONE, options.name, near.text, NULL);
    return STATUS_USAGE;
  }
  return STATUS_DONE;
}
