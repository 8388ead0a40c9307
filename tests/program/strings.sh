#!/bin/bash
# No words on screen but from the catalogues: what the table's files draw, say or put on buttons is never a literal with words in it.
#   strings.sh STRAITS SOURCE_DIR
set -u
source=$2 failed=0
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT

# Calls that show text, and members that do; a literal with two letters side by side in such a line is a word. Names of ids, keys
# on caps and formats without words are none: ui_id's argument is taken out first.
words_found() {
  grep -nE '\b(draw_text[a-z_]*|ui_label|ui_paragraph|ui_tooltip|ui_say|ui_panel|ui_key_hint|line_at|block|cell_[a-z]+|page_[a-z_]+|flow|sheet_text)\(|\.(label|second|reason) = ' "$@" |
    sed -E 's/"[^"A-Za-z]*"//g; s/ui_id\([^"]*"[^"]*"[^)]*\)//g; s/(sheet_row|sheet_button|ui_scope)\([^"]*"[^"]*"//g; s/\.cap = "[^"]*"//g; s/LINE\([^;]*//g' |
    grep -E '"[^"]*[A-Za-z]{2,}[^"]*"' | grep -vE '"%[^"]*"'
}
found=$(words_found "$source"/engine/table/*.c)
[ -z "$found" ] || { echo "FAILED: words that are in no catalogue:"; echo "$found"; failed=1; }

# The check must see what it is for.
printf '%s\n' 'void f(Ui *ui) { ui_label(ui, TYPE_BODY, COLOUR_TEXT, 0, 0, ALIGN_LEFT, "End turn"); }' 'UiButton b = { .label = "Begin" };' >"$work/words.c"
printf '%s\n' 'bool g(Ui *ui) { return ui_button(ui, ui_id(ui, "end turn", 0), box, &b); }' >"$work/ids.c"
[ "$(words_found "$work/words.c" | wc -l)" = 2 ] || { echo "FAILED: words are not seen"; failed=1; }
[ -z "$(words_found "$work/ids.c")" ] || { echo "FAILED: names of widgets are taken for words"; failed=1; }

# Every role of the theme is used by something: one that is not is a promise that nobody keeps. Seats' colours go by number.
roles_unused() {   # roles_unused DEF FOLDER
  local letter name prefix
  sed 's,/[*].*[*]/,,' "$1" | grep -oE '\b[CTSLMF]\([A-Z_0-9]+\)' | tr '()' '  ' | while read -r letter name; do
    case $letter in C) prefix=COLOUR ;; T) prefix=TYPE ;; S) prefix=SPACE ;; L) prefix=LINE ;; M) prefix=MOTION ;; F) prefix=FACTOR ;; esac
    case ${prefix}_$name in COLOUR_SEAT_[2-6] | COLOUR_NAME | TYPE_NAME | SPACE_NAME | LINE_NAME | MOTION_NAME | FACTOR_NAME) continue ;; esac
    grep -rqw --include='*.c' --include='*.h' "${prefix}_$name" "$2" || echo "${prefix}_$name"
  done
}
unused=$(roles_unused "$source/engine/table/theme_roles.def" "$source/engine/table")
[ -z "$unused" ] || { echo "FAILED: roles of the theme that nothing uses:"; echo "$unused"; failed=1; }
{ cat "$source/engine/table/theme_roles.def"; echo 'S(NOWHERE)'; } >"$work/roles.def"
[ "$(roles_unused "$work/roles.def" "$source/engine/table")" = SPACE_NOWHERE ] || { echo "FAILED: an unused role is not seen"; failed=1; }
exit $failed
