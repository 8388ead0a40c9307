/* Seats as the table shows them. */
#include "table/seats.h"

#include "core/message.h"
#include "table/measure.h"

ColourRole seat_colour(const Scenario *s, int seat) {
  static const uint8_t known[] = { KS_SEOUL, KS_WASHINGTON, KS_PYONGYANG, KS_BEIJING, KS_TOKYO, KS_TAIPEI };
  for (int i = 0; i < (int)sizeof known; i++)
    if (s->known_seat[known[i]] == seat) return (ColourRole)(COLOUR_SEAT_1 + i);
  return (ColourRole)(COLOUR_SEAT_1 + seat % MAX_SEATS);
}

Line seat_code(const Scenario *s, int seat) {
  Line line = LINE(s, MSG_PAGE_SEAT, .arg = { seat });
  size_t first = utf8_after(line.text, 0), second = utf8_after(line.text, first);
  line.text[text_has_hangul(line.text, first) ? first : second] = '\0';
  for (char *c = line.text; *c; c++)
    if (*c >= 'a' && *c <= 'z') *c = (char)(*c - 'a' + 'A');
  return line;
}
