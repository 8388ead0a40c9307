/* Message ids: all text that the program says comes from core/messages.def, an English template each. A translation is
 * another table under the same ids (core/catalogue.h), which a scenario carries as `words`. Placeholders name the argument
 * and its kind: "{0:formation} leaves {1:place}".
 * Kinds, with what they print, unit included where one is shown:
 *   int "-1,234"; points (thousandths) "47.3"; delta (thousandths) "+1.5" or "-0.3"; capital (thousandths) "2" or "1.5";
 *   percent (thousandths of one) "35%" or "3.5%"; money (USD million) "$1,520 million"; days "1 day"; halfdays "3.5 days";
 *   date (days since the first day) "2025-08-25"; seat, place, formation, track, variable, ladder, clause, policy, card,
 *   axis, report (handles), rung (ladder * 256 + rung), level (clause * 256 + level): the title, or the id without one;
 *   news (card): what the newspapers say; package (up to three changes, eight bits each: 128 + clause * 8 + level);
 *   text: the pointer given beside the arguments.
 * Titles come through the catalogue; dates, money and days as its language writes them (core/units.h); behind a placeholder
 * Korean particles may stand in both forms, "{0:seat}(이/가)" (core/particle.h).
 * A handle that the scenario does not have prints "?", so that any bytes are safe. */
#ifndef STRAITS_MESSAGE_H
#define STRAITS_MESSAGE_H

#include <stddef.h>
#include <stdint.h>

typedef enum MessageId {
  MSG_NONE,
#define M(id, english) id,
#include "core/messages.def"
#undef M
  MSG_COUNT
} MessageId;

struct Scenario;
const char *message_template(MessageId id);     /* English */
const char *message_words(const struct Scenario *scenario, MessageId id);   /* in the scenario's language; NULL: English */
/* A text of the scenario (title, note, brief, gain, news ...) in its language; English where it is not translated. */
const char *scenario_words(const struct Scenario *scenario, const char *english);
const char *message_name(MessageId id);         /* "MSG_..." , stable, for files */

/* Fills a template. Writes at most cap bytes with the closing nought, returns what snprintf would. Never splits a UTF-8
 * sequence. `text` serves {n:text} placeholders, may be NULL. */
int message_format(char *out, size_t cap, const struct Scenario *scenario, MessageId id, const int32_t *args, const char *const *text);

/* The same in English whatever the scenario speaks, for files that others read. */
int message_english(char *out, size_t cap, const struct Scenario *scenario, MessageId id, const int32_t *args, const char *const *text);

/* The same for a template given as text, such as a translation. */
int template_format(char *out, size_t cap, const struct Scenario *scenario, const char *template, const int32_t *args, const char *const *text);

/* Length of the placeholder that `at` begins with, 0 if there is none: its argument and its kind (a number, the same for the
 * same word). Text that is not a placeholder of a known kind is printed as it stands. */
int message_placeholder(const char *at, int *index, int *kind);

/* Refusal: why an order is illegal, and what would be possible instead. message MSG_NONE: it is legal. */
typedef struct Refusal { uint16_t message, hint; int32_t arg[4], hint_arg[4]; } Refusal;

#endif
