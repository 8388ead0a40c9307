/* A notice over whatever screen is open: something happened that nobody at the table did. Takes no focus and no click. */
#ifndef STRAITS_NOTICE_H
#define STRAITS_NOTICE_H

#include "table/ui.h"

/* Lines; the first is what happened, the others are what belongs to it. */
void notice_show(Ui *ui, const char *text);

#endif
