/* Who decides. A player sees a View and the legal orders, and gives orders for the phase. Its choices draw from their own
 * stream of the keyed dice, keyed by the names of what it chooses among: an option nobody takes changes no other choice. */
#ifndef STRAITS_PLAYER_H
#define STRAITS_PLAYER_H

#include "script/script.h"
#include "session/session.h"

/* Bound: bargains, consents and moves formations as its persona does, and takes no policy; for cases of history, where what was
 * decided is given. */
typedef enum PlayerKind { PLAYER_HUMAN, PLAYER_RANDOM, PLAYER_PERSONA, PLAYER_BOUND } PlayerKind;

typedef struct Player { uint8_t kind; int16_t persona; } Player;   /* PlayerKind; handle or -1 */

/* "human", "random" or a persona of that seat. False: `why` names what would be possible. */
bool player_parse(const Scenario *scenario, int seat, const char *text, Player *out, char *why, int cap);
/* The scenario's default. */
Player player_default(const Scenario *scenario, int seat);

/* Decides for one seat in the present phase; orders go into out (at most SEAT_ORDERS + 1), each legal when given in turn.
 * Returns their number, or -1 when a script failed. */
int player_decide(const Scenario *scenario, Player player, const View *view, Dice dice, Machines *machines, Order *out);

/* Every computer seat that acts in this phase gives its orders and hands in; nothing is advanced, so that whoever keeps the
 * game can commit phase by phase: players_act, then game_advance once !game_waits. False: a script failed. */
bool players_act(Game *game, const Player player[MAX_SEATS], Machines *machines);

/* Plays computer seats until somebody human must act or the game is over. False: a script failed. */
bool players_run(Game *game, const Player player[MAX_SEATS], Machines *machines);

/* The same with an outlook made once for many games (players/outlook.h), and for measuring: `watch` (may be NULL) counts
 * decisions and orders given and, with a clock, nanoseconds spent on views and decisions. `turn` (may be NULL) is shown the state at the end of every turn. */
struct Outlook;
bool players_act_with(Game *game, const Player player[MAX_SEATS], const struct Outlook *outlook, Machines *machines);
typedef struct PlayersWatch { uint64_t (*now)(void); uint64_t spent, orders, decisions; void (*turn)(void *self, const GameState *state); void *self; } PlayersWatch;
bool players_run_with(Game *game, const Player player[MAX_SEATS], const struct Outlook *outlook, Machines *machines, PlayersWatch *watch);

#endif
