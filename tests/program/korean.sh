#!/bin/bash
# A scenario with a ko.po is Korean throughout: `check` misses no text, `messages --update` would change nothing (no entry outlives its
# English), and no sentence is the English again. The test breaks each rule in a copy and must see it.
#   korean.sh STRAITS SOURCE_DIR
set -u
straits=$1 source=$2 failed=0
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT

# Prints a line for each mistake of the scenario folder $1 of the tree that STRAITS_DATA names. What is written alike in both languages
# is short: kg, km.
mistakes() {
  "$straits" check "$1" 2>&1 | grep "ko.po"
  cp "$1/ko.po" "$work/ko.po"
  "$straits" messages "$1" --update="$work/ko.po" >"$work/said" 2>&1 || cat "$work/said"
  diff "$1/ko.po" "$work/ko.po" | sed -n 's/^[<>] \(#~ \)\{0,1\}msgid/out of date:/p' | head -5
  awk '/^msgid "/ { id = substr($0, 7) } /^msgstr "/ && substr($0, 8) == id && length(id) > 6 { print "not translated: " id }' "$1/ko.po"
}

export STRAITS_DATA="$work/tree"
copy() { rm -rf "$work/tree" && mkdir -p "$work/tree/scripts" && cp -r "$source/scenarios" "$work/tree" && cp -r "$source/scripts/lua" "$work/tree/scripts"; }

copy
for po in "$work"/tree/scenarios/*/ko.po; do
  mistakes "$(dirname "$po")" >"$work/found"
  [ "$(grep -c '^msgid' "$po")" -gt 10 ] || { echo "$po: has no texts"; failed=1; }
  [ ! -s "$work/found" ] || { echo "$po:"; cat "$work/found"; failed=1; }
done

# Breaks a copy with sed expression $2 in file $3 and expects a mistake with $1 in it.
breaks() {
  copy
  sed -i "$2" "$work/tree/$3"
  cmp -s "$source/$3" "$work/tree/$3" && { echo "could not break $3 with $2"; failed=1; }
  mistakes "$work/tree/scenarios/august-summit" | grep -q "$1" || { echo "does not see: $2 in $3"; failed=1; }
}
breaks 'no translation of "Strategic pause"' 's/title = "The won"/title = "Strategic pause"/' scenarios/august-summit/tracks.lua
breaks 'no translation of "You counsel' 's/^You advise the US/You counsel the US/' scenarios/august-summit/presets_seats.lua
breaks 'out of date: "The won"' 's/title = "The won"/title = "Seoul"/' scenarios/august-summit/tracks.lua
breaks 'no translation of "The won"' 's/^msgid "The won"/msgid "A won"/' scenarios/august-summit/ko.po
breaks 'found "Seoul" again' 's/^msgid "The won"/msgid "Seoul"/' scenarios/august-summit/ko.po
breaks 'no translation of "Tokyo"' '/^msgid "Tokyo"/{n;s/".*"/""/}' scenarios/august-summit/ko.po
breaks 'not translated: "Tokyo"' '/^msgid "Tokyo"/{n;s/".*"/"Tokyo"/}' scenarios/august-summit/ko.po
exit $failed
