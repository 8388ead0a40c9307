/* The keys of the table: one key, one meaning, on whatever screen it is pressed. Screens take key and cap from here and name
 * none themselves; the list of keys (F1, ?) is this table. */
#ifndef STRAITS_KEYS_H
#define STRAITS_KEYS_H

#include "core/message.h"
#include "core/scenario.h"
#include "table/ui.h"

typedef enum Shortcut {
  CUT_GO_ON, CUT_BACK, CUT_UNDO, CUT_PRESS, CUT_NEXT, CUT_ARROWS, CUT_PAGES,
  CUT_NEWS, CUT_BARGAIN, CUT_FORCES, CUT_CARDS, CUT_LOG, CUT_RESULT, CUT_SETTINGS, CUT_KEYS, CUT_ALOUD, CUT_FULLSCREEN, CUT_QUIT, CUT_STEP,
  CUT_POLICIES, CUT_DESK, CUT_MOVE, CUT_NEARER, CUT_FARTHER,
  CUT_OFFER, CUT_ACCEPT, CUT_STAND, CUT_REFUSE, CUT_WALK,
  CUT_EARLIER, CUT_LATER,
  SHORTCUTS
} Shortcut;

typedef enum KeyPlace { KEYS_EVERYWHERE, KEYS_IN_GAME, KEYS_ON_START, KEYS_ON_MAP, KEYS_IN_BARGAIN, KEYS_ON_NEWS, KEY_PLACES } KeyPlace;

enum { KEY_ALIASES = 4 };
typedef struct KeyMeaning {
  uint16_t key[KEY_ALIASES];    /* 0 ends them; the first is the one that buttons have */
  const char *cap;              /* as caps say it */
  MessageId words;
  KeyPlace place;               /* where it is of use; it means nothing else anywhere */
} KeyMeaning;

const KeyMeaning *key_meaning(Shortcut cut);
/* Was it pressed, and has nothing else taken it? */
bool cut_pressed(Ui *ui, Shortcut cut);

/* Opens the list of all keys on F1 or ?, and shows it above the screen while *open. Call it last. */
void keys_show(Ui *ui, const Scenario *s, bool *open, float *scroll);

#endif
