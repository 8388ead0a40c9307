/* Mistakes as JSON. */
#include "author/findings.h"

#include <jansson.h>

void mistakes_json(const Mistakes *m, FILE *out) {
  json_t *list = json_array();
  for (int i = 0; i < m->count; i++) {
    const Mistake *e = &m->mistake[i];
    json_array_append_new(list, json_pack("{ss si si ss ss}", "file", e->file, "line", e->line, "column", e->column, "message", e->text, "suggestion", e->near));
  }
  json_dumpf(list, out, JSON_INDENT(2));
  fputc('\n', out);
  json_decref(list);
}
