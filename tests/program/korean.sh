#!/bin/bash
# A scenario with a ko.po is Korean throughout: every text a player sees has an entry, once, that says something else than the English, and
# no entry outlives its English. The test also breaks each rule in a copy of the tree and must see it. It looks for literal texts; a text
# that a script puts together is not found. What the program does with the file is not tested here.
#   korean.sh STRAITS SOURCE_DIR
set -u
source=$2 failed=0
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
export LC_ALL=C

# The literal texts of Lua files, one a line; Lua and .po escape alike as far as the scenarios go, and a long text's line ends become \n.
texts_of() {
  cat "$@" | sed 's/^[[:space:]]*--.*//' | awk '
    { all = all $0 "\n" }
    END {
      while (match(all, /[^A-Za-z0-9_](title|note|unit|gain|price|objectors|news|best_case|brief)[[:space:]]*=[[:space:]]*("|\[\[)/)) {
        long = substr(all, RSTART + RLENGTH - 1, 1) == "["
        all = substr(all, RSTART + RLENGTH)
        if (long) {
          end = index(all, "]]")
          text = substr(all, 1, end - 1)
          sub(/^\n/, "", text)
          gsub(/\n/, "\\n", text)
        } else {
          match(all, /^([^"\\]|\\.)*/)
          text = substr(all, 1, RLENGTH)
          end = RLENGTH + 1
        }
        all = substr(all, end)
        if (text != "") print text
      }
    }' | sort -u
}

# The entries of a .po file: English, tabulator, Korean.
entries_of() {
  awk '
    function told() { if (id != "") print id "\t" said; id = said = "" }
    /^msgid "/ { told(); part = "id" }
    /^msgstr "/ { part = "said" }
    /^(msgid |msgstr )?"/ {
      sub(/^[^"]*"/, ""); sub(/"[[:space:]]*$/, "")
      if (part == "id") id = id $0; else said = said $0
    }
    END { told() }' "$1"
}

# Prints one line for each mistake of the scenario folder $2 in the tree $1.
mistakes() {
  local tree=$1 folder=$2 name files=("$2"/*.lua)
  for name in $(sed -n 's/^library "\([a-z0-9_-]*\)".*/\1/p' "$folder"/*.lua); do files+=("$tree/scripts/lua/$name.lua"); done
  texts_of "${files[@]}" >"$work/texts"
  entries_of "$folder/ko.po" >"$work/entries"
  cut -f1 "$work/entries" | sort >"$work/known"
  comm -23 "$work/texts" "$work/known" | sed 's/^/no Korean for: /'
  comm -13 "$work/texts" <(uniq "$work/known") | sed 's/^/no such English any more: /'
  uniq -d "$work/known" | sed 's/^/twice: /'
  awk -F '\t' '$2 == "" || $2 == $1 { print "not translated: " $1 }' "$work/entries"
}

for po in "$source"/scenarios/*/ko.po; do
  mistakes "$source" "$(dirname "$po")" >"$work/found"
  [ "$(wc -l <"$work/texts")" -gt 10 ] || { echo "$po: found no texts to look for"; failed=1; }
  [ ! -s "$work/found" ] || { echo "$po:"; cat "$work/found"; failed=1; }
done

# Breaks a copy with sed expression $2 in file $3 and expects a mistake that begins with $1.
breaks() {
  rm -rf "$work/tree" && mkdir -p "$work/tree/scripts" && cp -r "$source/scenarios" "$work/tree" && cp -r "$source/scripts/lua" "$work/tree/scripts"
  sed -i "$2" "$work/tree/$3"
  cmp -s "$source/$3" "$work/tree/$3" && { echo "could not break $3 with $2"; failed=1; }
  mistakes "$work/tree" "$work/tree/scenarios/august-summit" | grep -q "^$1" || { echo "does not see: $2 in $3"; failed=1; }
}
breaks 'no Korean for: Strategic pause' 's/title = "The won"/title = "Strategic pause"/' scenarios/august-summit/tracks.lua
breaks 'no Korean for: Osan Field' 's/"Osan Air Base"/"Osan Field"/' scripts/lua/places.lua
breaks 'no Korean for: You counsel' 's/^You advise the US/You counsel the US/' scenarios/august-summit/presets_seats.lua
breaks 'no such English any more: The won' 's/title = "The won"/title = "Seoul"/' scenarios/august-summit/tracks.lua
breaks 'no Korean for: The won$' 's/^msgid "The won"/msgid "A won"/' scenarios/august-summit/ko.po
breaks 'twice: Seoul$' 's/^msgid "The won"/msgid "Seoul"/' scenarios/august-summit/ko.po
breaks 'not translated: Tokyo$' '/^msgid "Tokyo"/{n;s/".*"/""/}' scenarios/august-summit/ko.po
breaks 'not translated: Tokyo$' '/^msgid "Tokyo"/{n;s/".*"/"Tokyo"/}' scenarios/august-summit/ko.po
exit $failed
