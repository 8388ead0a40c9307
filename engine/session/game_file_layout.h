/* The layout of a stored state as its own file describes it: fields, elements, and who may see them. It may be another
 * program's; nothing here looks at our own table of fields. Nobody outside engine/session includes this. */
#ifndef STRAITS_GAME_FILE_LAYOUT_H
#define STRAITS_GAME_FILE_LAYOUT_H

#include "session/game_file_parts.h"

typedef enum Openness { OPEN_NONE, OPEN_ALL, OPEN_PARTIES, OPEN_SEAT, OPEN_OWNER, OPEN_DECLARED } Openness;   /* an unknown word is none */

typedef struct LayoutElement { const char *name; SeatMask declared, owner; } LayoutElement;
typedef struct LayoutKind { const char *name; int first, count; } LayoutKind;      /* its elements, 0 .. count - 1 */

typedef struct LayoutField {
  const char *name, *value_kind;
  int size, is_signed, offset;
  int rows, count;
  const LayoutKind *row_kind, *kind;    /* NULL: none of its elements is used */
  bool row_is_seat, is_seat, is_grid, is_single;
  Openness open;
} LayoutField;

enum { LAYOUT_FIELDS = 256, LAYOUT_KINDS = 128, LAYOUT_ELEMENTS = 4096, LAYOUT_SEATS = 8 };

typedef struct Layout {
  LayoutField field[LAYOUT_FIELDS]; int fields;
  LayoutKind kind[LAYOUT_KINDS]; int kinds;
  LayoutElement element[LAYOUT_ELEMENTS]; int elements;
  const char *seat[LAYOUT_SEATS]; int seats;
  SeatMask parties;
  char *text; size_t text_used, text_size;      /* all names */
} Layout;

/* NULL with a fault. */
Layout *layout_read(GameFile *file, FileFault *fault);
void layout_free(Layout *layout);

const LayoutKind *layout_kind(const Layout *layout, const char *name);
/* Name of an element, or NULL if the file does not use it. */
const char *layout_name(const Layout *layout, const LayoutKind *kind, int element);
/* One value out of a state's bytes (checked to be long enough when the layout was read). */
int64_t layout_value(const LayoutField *field, const unsigned char *bytes, int row, int element);
/* May the seat see it? The same answer that view_shows gave when the game was played. */
bool layout_shows(const Layout *layout, int seat, const LayoutField *field, int row, int element);

#endif
