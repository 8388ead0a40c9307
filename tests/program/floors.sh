#!/bin/bash
# The floors of the house: includes go down and never up; core, rules and session know no decimals, no clock, no locale; headers
# stand alone; no library has a mutable global. The test also breaks each rule in a copy of the tree and must see it.
#   floors.sh STRAITS SOURCE_DIR
set -u
straits=$1 source=$2 failed=0
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
floors="core rules script session players report lab author text table host cli"
# The floors that a floor may include. The text seat, the lab with the author's tools, and the table stand beside each other. The table sees no game, only
# what a seat may see: its host stands above it.
lower_of() {
  local f
  for f in $floors; do
    case $1/$f in table/lab | table/author | table/text | text/lab | text/author | host/lab | host/author | host/text | table/session | table/players | table/script) continue ;; esac
    printf '%s ' "$f"
    [ "$f" = "$1" ] && return
  done
}

# The code of a file without comments and strings, so that "a float" may be spoken of.
code_of() { gcc -fpreprocessed -dD -E -P -w -x c "$1" | sed 's/"\([^"\\]\|\\.\)*"/""/g'; }

# Prints one line for each include that a floor may not have.
includes_wrong() {
  local floor file name
  for floor in $floors; do
    find "$1/engine/$floor" -name '*.[ch]' -o -name '*.def' 2>/dev/null | sort | while read -r file; do
      sed -n 's/^[[:space:]]*#[[:space:]]*include[[:space:]]*["<]\([^">]*\)[">].*/\1/p' "$file" | while read -r name; do
        case $name in
          lua.h | lauxlib.h | lualib.h | lua.hpp | lua5*/*) [ "$floor" = script ] || echo "${file#"$1"/}: only script links Lua: $name" ;;
          SDL* | */SDL*.h | fontconfig/*) [ "$floor" = table ] || echo "${file#"$1"/}: only the table links SDL: $name" ;;
          sqlite3.h) case $floor in core | rules | script | players | text) echo "${file#"$1"/}: no place for a database: $name" ;; esac ;;
          */*)
            [ -d "$1/engine/${name%%/*}" ] || continue        # a system header such as sys/stat.h
            case " $(lower_of "$floor")" in *" ${name%%/*} "*) ;; *) echo "${file#"$1"/}: $floor must not see $name" ;; esac ;;
          *) [ -f "$(dirname "$file")/$name" ] && echo "${file#"$1"/}: write \"$floor/$name\", not \"$name\"" ;;
        esac
      done
    done
  done
}

# A header may bring others with it: what the table gets in the end is what counts. Prints each file of it that knows a game.
table_sees() {
  find "$1/engine/table" -name '*.[ch]' | sort | xargs -P 2 -n 8 gcc -std=c17 -MM -I"$1/engine" $(pkg-config --cflags sdl2 SDL2_ttf fontconfig) |
    tr ' \\' '\n\n' | grep -E '/engine/(session|players|script|host)/' | sort -u | sed "s|^$1/|the table gets to see |"
}

# What would make results depend on the machine, the hour or the country.
words='float|double|time|clock|clock_gettime|gettimeofday|localtime|gmtime|mktime|rand|srand|random|arc4random|getrandom|getenv|setlocale'
words="$words|strtod|strtof|atof|strcoll|json_real|sqlite3_bind_double|sqlite3_column_double|pow|exp|log|sqrt"
headers='time|math|locale|float|tgmath|fenv|complex|sys/time|sys/random'
words_wrong() {
  local floor file
  for floor in core rules session; do
    find "$1/engine/$floor" -name '*.[ch]' -o -name '*.def' 2>/dev/null | sort | while read -r file; do
      code_of "$file" | grep -nE "\b(float|double)\b|\b($words) *\(|[0-9]\.[0-9]|#[[:space:]]*include[[:space:]]*<($headers)\.h>" |
        sed "s|^[0-9]*:|${file#"$1"/}: no decimals, clock, chance or locale here: |"
    done
  done
}

# Every header compiles alone, as a newcomer would include it.
headers_wrong() {
  find "$1/engine" -name '*.h' | sort | xargs -P 2 -I{} sh -c '
    printf "#include \"%s\"\n" "${2#"$1"/engine/}" | gcc -std=c17 -D_POSIX_C_SOURCE=200809L -Wall -Wextra -Werror -fsyntax-only \
      -I"$1/engine" '"$(pkg-config --cflags lua5.4 sdl2 | sed 's/-I/-isystem /g')"' -x c - 2>"$3/$$" || { echo "${2#"$1"/} does not stand alone"; cat "$3/$$"; }
  ' sh "$1" {} "$work"
}

# Objects of an archive that lie in writable sections. Constants with addresses (.data.rel.ro) are constants; the names that
# sanitizers add are theirs. argp reads its two globals by name.
globals_wrong() {
  objdump -t "$1" 2>/dev/null | awk -v archive="$(basename "$1")" '
    /file format/ { object = $1 }
    $0 ~ / O / || $0 ~ / O\t/ {
      section = ""; for (i = 1; i <= NF; i++) if ($i ~ /^(\.data|\.bss|\.tdata|\.tbss|\*COM\*)/) section = $i
      name = $NF
      if (section == "" || section ~ /^\.data\.rel\.ro/) next
      if (name ~ /^__gnu_lto/) next              # link-time optimisation keeps its own form: look at a debug build
      if (name ~ /^(\.L|__asan|__odr_asan|__ubsan|argp_program_version$|argp_program_bug_address$)/) next
      print archive ": " object " has a mutable global: " name " in " section
    }'
}

# A number of the model belongs into rules/assumptions.def. Rooms may write nought and one, unit conversions (days of a month, a
# quarter and a year, half-days, tens, percent, money by ten billion), the scale of tracks and clauses, and packed handles.
conversions=" 0 1 2 3 4 8 10 30 50 90 100 255 256 365 1000 10000 693147 2079442 0xFF 0x80 16 "
numbers_wrong() {
  local file number
  for file in "$1"/engine/rules/*.c; do
    code_of "$file" | sed -n 's/^[[:space:]]*#.*//; p' | grep -oE '(^|[^A-Za-z0-9_.])[0-9][0-9A-Fa-fx.]*' | sed 's/^[^0-9]*//' | sort -u | while read -r number; do
      case $conversions in *" $number "*) ;; *) echo "${file#"$1"/}: $number is no conversion: give it a row in rules/assumptions.def" ;; esac
    done
  done
}

expect_none() {   # expect_none WHAT OUTPUT
  [ -z "$2" ] && { echo "ok: $1"; return; }
  echo "FAILED: $1"; echo "$2"; failed=1
}
expect_some() { [ -n "$2" ] && { echo "ok: $1"; return; }; echo "FAILED: $1: the check did not see it"; failed=1; }

expect_none "each floor includes itself and lower floors only" "$(includes_wrong "$source")"
expect_none "nothing that the table includes brings the game with it" "$(table_sees "$source")"
expect_none "core, rules and session know no decimals, clock, chance of their own or locale" "$(words_wrong "$source")"
expect_none "no room holds a number of the model" "$(numbers_wrong "$source")"
expect_none "every header compiles alone" "$(headers_wrong "$source")"
archives=0
for floor in $floors; do
  archive=$(dirname "$straits")/lib$floor.a
  [ -f "$archive" ] || continue
  archives=$((archives + 1))
  expect_none "$floor has no mutable global" "$(globals_wrong "$archive")"
done
[ $archives -ge 5 ] || { echo "FAILED: only $archives libraries of floors beside $straits"; failed=1; }

# The checks must see what they are for.
copy=$work/tree
fresh() { rm -rf "$copy"; mkdir "$copy"; cp -r "$source/engine" "$copy/engine"; }
break_with() { fresh; printf '%s\n' "$2" >>"$copy/engine/$1"; }   # break_with FILE LINE
break_with core/dice.h '#include "rules/rules.h"'
expect_some "core including rules is seen" "$(includes_wrong "$copy")"
break_with rules/rules.h '#include "session/session.h"'
expect_some "rules including session is seen" "$(includes_wrong "$copy")"
break_with session/session.h '#include <lua5.4/lua.h>'
expect_some "Lua outside script is seen" "$(includes_wrong "$copy")"
break_with players/player.h '#include <SDL2/SDL.h>'
expect_some "SDL outside the table is seen" "$(includes_wrong "$copy")"
break_with table/draw.h '#include "text/text.h"'
expect_some "the table including the text seat is seen" "$(includes_wrong "$copy")"
break_with table/ui.h '#include "session/session.h"'
expect_some "the table including the game is seen" "$(includes_wrong "$copy")"
break_with report/say.h '#include "session/session.h"'
expect_some "a header that brings the game to the table is seen" "$(table_sees "$copy")"
for line in 'static inline int half(int x) { return (int)(x * 0.5); }' 'typedef float Share;' '#include <time.h>' \
    'static inline long now(void) { return time(0); }' 'static inline char *home(void) { return getenv("HOME"); }'; do
  break_with core/dice.h "$line"
  expect_some "seen in core: $line" "$(words_wrong "$copy")"
done
break_with rules/trade.c 'static inline int anger(int x) { return x * 7; }'
expect_some "a bare constant in a room is seen" "$(numbers_wrong "$copy")"
break_with core/dice.h '/* a comment may speak of float, of time() and of 0.5 */'
expect_none "a comment may speak of decimals" "$(words_wrong "$copy")"
fresh
printf 'extern const struct NoSuch *x;\nint y(Missing *m);\n' >"$copy/engine/core/alone.h"
expect_some "a header that leans on others is seen" "$(headers_wrong "$copy")"
printf 'int counter = 3; static int seen; const int fixed = 4; static const char *const names[] = { "a", "b" };\nconst char *next(void) { return names[seen++ %% 2]; }\n' >"$work/globals.c"
gcc -fno-common -fPIE -c -o "$work/globals.o" "$work/globals.c" && ar rcs "$work/libglobals.a" "$work/globals.o"
[ "$(globals_wrong "$work/libglobals.a" | wc -l)" = 2 ] && echo "ok: two mutable globals are seen, two constants pass" ||
  { echo "FAILED: mutable globals"; globals_wrong "$work/libglobals.a"; failed=1; }
exit $failed
