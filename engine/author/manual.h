/* What the schema says, for people and for editors. Every line is made from script/schema.h, script/api.h, core/known.h and the
 * rules' register, so it cannot fall behind what the loader reads. */
#ifndef STRAITS_MANUAL_H
#define STRAITS_MANUAL_H

#include "script/schema.h"

#include <stdbool.h>
#include <stdio.h>

/* scenarios/REFERENCE.md: every declaration, field, function and known name. */
void manual_reference(FILE *out);
/* scripts/annotations/straits.lua: LuaCATS, for lua-language-server. */
void manual_annotations(FILE *out);
/* scripts/luacheckrc: which names there are, for luacheck. */
void manual_luacheck(FILE *out);

/* All there is in one line each: the kinds, and what else can be asked for. */
void manual_list(FILE *out);
/* One thing by its name: "policy", "policy.cost", "game.add", "trust", "calm", "cards", "taken", a row of the register. Where
 * several things have the name, all. False: there is none; `near` gets one like it, or "". */
typedef struct NearName { char text[96]; } NearName;
bool manual_entry(FILE *out, const char *name, NearName *near);

/* Chapters of the reference: how a turn goes, how computer seats bargain, names that the rules know and their rooms, symbols. */
void manual_turn(FILE *out);
void manual_bargaining(FILE *out);
void manual_known(FILE *out);
void manual_symbols(FILE *out);
/* Lists of words with blanks between: of arms, then, last, of echelons; NULL past them. */
const char *symbol_words(int list);

/* Pieces that they share. */
typedef struct FieldText { char type[320], range[240], initial[48]; } FieldText;
FieldText field_text(const Field *field);

#endif
