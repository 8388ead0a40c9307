/* Which language a game is told in, and the catalogue for it: assets/po/LANG.po of the program, then LANG.po beside the
 * scenario, if it has one. What the command line says about itself stays English. */
#ifndef STRAITS_LANGUAGE_H
#define STRAITS_LANGUAGE_H

#include "cli/cli.h"
#include "core/catalogue.h"
#include "core/scenario.h"

/* The option all commands that tell a game have. */
#define LANGUAGE_OPTION(key_) \
  { .name = "lang", .key = (key_), .arg = "LANG", \
    .doc = "Language in which the game is told: en or ko (default: that of LC_ALL, LC_MESSAGES or LANG)" }

/* Lets the scenario speak `asked` (NULL: the environment's language, English if that has no catalogue). `folder` is the
 * scenario's, NULL: the one of its name among the scenarios. The caller frees *words after the scenario; NULL for English.
 * Returns an exit status, and said why. A broken catalogue that nobody asked for is told and left alone. */
int language_speak(Scenario *scenario, const char *asked, const char *folder, Catalogue **words);

#endif
