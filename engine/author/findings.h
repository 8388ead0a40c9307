/* Mistakes for programs: editors, CI. */
#ifndef STRAITS_FINDINGS_H
#define STRAITS_FINDINGS_H

#include "script/script.h"

/* A JSON list of objects: file, line and column (0 unknown), message, suggestion ("" none). Ends with a line's end. */
void mistakes_json(const Mistakes *mistakes, FILE *out);

#endif
