/* Numbers that carry a unit, as each language writes them: dates, money, days. One row a language; a translation names its
 * own by its code (core/catalogue.h). Nothing here asks the machine what country it is in. */
#ifndef STRAITS_UNITS_H
#define STRAITS_UNITS_H

#include "core/writer.h"

typedef struct Units {
  const char *language;                         /* "en", "ko" */
  void (*date)(Writer *w, int32_t day);         /* days since 1970-01-01 */
  void (*money)(Writer *w, int32_t million);    /* USD million */
  void (*days)(Writer *w, int64_t halves);      /* half-days */
} Units;

/* English for a language that has no row. */
const Units *units_of(const char *language);

#endif
