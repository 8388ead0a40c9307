/* Where scenarios and the shared Lua library are, and which scenario a word on the command line means. */
#ifndef STRAITS_DATA_H
#define STRAITS_DATA_H

#include "script/script.h"

enum { PATH_ROOM = 4096 };

typedef struct DataFolder { char root[PATH_ROOM], scenarios[PATH_ROOM + 32], library[PATH_ROOM + 32]; } DataFolder;

/* STRAITS_DATA, else a folder above the executable, else the source tree it was built from. False (and said so) when none
 * of them holds scenarios/ and scripts/lua/. */
bool data_find(DataFolder *data);
/* The same without a word. */
bool data_look(DataFolder *data);

/* Folder of the scenario that `word` names: a path to a folder, or a name under scenarios/. False: said why. */
bool scenario_locate(const DataFolder *data, const char *word, char folder[PATH_ROOM + 128]);

/* Names of the folders under scenarios/ that hold a scenario.lua, sorted; free with names_release. -1: cannot be read. */
int scenario_names(const DataFolder *data, char ***names);
void names_release(char **names, int count);

/* Loads it. NULL: mistakes were printed and *status is the exit status. */
Scenario *scenario_open(const char *word, const char *preset, const Override *override, int overrides, int *status);
/* Exit status for mistakes. */
int mistakes_status(const Mistakes *mistakes);

#endif
