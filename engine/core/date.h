/* Civil dates as days since 1970-01-01, proleptic Gregorian. No clock is read anywhere in core, rules or session. */
#ifndef STRAITS_DATE_H
#define STRAITS_DATE_H

#include <stdint.h>

typedef struct Date { int32_t year, month, day; } Date;

int32_t date_to_days(int year, int month, int day);
Date date_from_days(int32_t days);
/* "2025-08-25"; 0 if it is not a date that exists. */
int date_parse(const char *text, int32_t *days);
void date_format(char out[11], int32_t days);

#endif
