/* A new scenario's folder: from the commented one in scripts/template, or as a copy of another scenario. */
#ifndef STRAITS_NEW_H
#define STRAITS_NEW_H

#include "core/fault.h"

#include <stdbool.h>

/* Copies scripts and translations of `from` into the new folder `to`; the scenario's id becomes the folder's name. Lines of the
 * form "--@fields KIND" become a list of what else that kind can have. Nothing is there at the end, or all. */
bool scenario_new_folder(const char *from, const char *to, FileFault *fault);

#endif
