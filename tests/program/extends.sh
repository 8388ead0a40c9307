#!/bin/bash
# A scenario that builds on another and changes a little: what it gives replaces what was declared, what it leaves out is gone,
# everything else is as it was; mistakes are told where they were made; a saved game holds both.
#   extends.sh STRAITS SOURCE_DIR
set -u
straits=$1 source=$2 failed=0
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
fail() { echo "FAILED: $1"; failed=1; }
run() { timeout 60 "$straits" "$@" >"$work/out" 2>"$work/err" </dev/null; }
expect() {   # expect STATUS PATTERN WHAT, of the last run
  [ "$4" = "$1" ] && cat "$work/out" "$work/err" | grep -qE -- "$2" && ! grep -q Sanitizer "$work/err" && echo "ok: $3" && return
  fail "$3: status $4, not $1, or no line like /$2/"; head -12 "$work/out" "$work/err"
}
cd "$work" || exit 3
mkdir later
write() { printf '%s\n' "$@" >later/scenario.lua; }
head=('extends("august-summit", { card = { "floor_passes", "floor_dropped" } })' 'scenario "later" { title = "A year later", first_day = "2026-08-25" }')

write "${head[@]}" 'track "trust" { start = 65 }' 'policy "invoke_2006" { cost = 2, after = function(game) game.add(handle "trust", -1) end }' \
  'formation "us_501mi" { peninsula = 0.5 }' 'card "good_news" { title = "Good news", monthly = 0.5, news = "It is good.", effects = { { track = "trust", add = 1 } } }'
run check later; expect 0 "all right: seats 6, .*cards 37, .*closures 3" "a scenario that extends another is all right" $?
"$straits" assumptions later --csv >own.csv; "$straits" assumptions august-summit --csv >base.csv
grep -q '^track.trust.start,65,' own.csv && grep -q '^policy.invoke_2006.cost,2,' own.csv || fail "what it gives does not replace what was declared"
grep -q '^card.floor_passes' own.csv && fail "what it leaves out is still there"
[ "$(diff base.csv own.csv | grep '^[<>]' | grep -vcE '^[<>] (track.trust.start|policy.invoke_2006.cost|formation.us_501mi.peninsula|card.floor_passes|card.floor_dropped|card.good_news)')" = 0 ] ||
  fail "more than that has changed"
run run later --seed 3 --save game.straits; expect 0 "^Two Straits: A year later" "it is played" $?
mv later gone
run replay game.straits; expect 0 "all equal" "a saved game holds both" $?
mv gone later
run run later --seed 3 --lang ko; expect 0 "서울" "it speaks the language of what it extends" $?
mkdir deeper
printf '%s\n' 'extends "later"' 'scenario "deeper" { title = "Deeper" }' 'track "trust" { start = 30 }' >deeper/scenario.lua
run check deeper; expect 0 "cards 37, .*closures 3" "what extends can be extended" $?
"$straits" assumptions deeper --csv | grep -q '^track.trust.start,30,' || fail "the last one does not count"

write "${head[@]}" 'track "trust" { strat = 65 }'
run check later; expect 1 "later/scenario.lua:3:17: track 'trust', strat: a track has no field 'strat'; did you mean 'start'" "a mistake in a change is told where it is" $?
write "${head[@]}" 'track "trust" { start = 165 }'
run check later; expect 1 "later/scenario.lua:3:25: track 'trust', start: .*165" "a value out of range is told where it is" $?
write "${head[@]}" 'policy "invoke_2006" { cost = 2 }' 'policy "invoke_2006" { cost = 3 }'
run check later; [ $? = 0 ] && "$straits" assumptions later --csv | grep -q '^policy.invoke_2006.cost,3,' && fail "a second change of the same was taken without a word"
write 'extends("august-summit", { card = { "floor_pases" } })' 'scenario "later" { first_day = "2026-08-25" }'
run check later; expect 1 "later/scenario.lua:1:1: extends: unknown card 'floor_pases' in 'august-summit'; did you mean 'floor_passes'" "what is left out must be there" $?
write 'extends("august-summit", { crad = { "floor_passes" } })' 'scenario "later" { first_day = "2026-08-25" }'
run check later; expect 1 "did you mean 'card'" "a kind misspelt in it" $?
write 'extends "august-sumit"' 'scenario "later" { first_day = "2026-08-25" }'
run check later; expect 1 "scenario.lua:1:1: .*august-sumit" "a scenario that is not there" $?
write 'scenario "later" { first_day = "2026-08-25" }' 'extends "august-summit"'
run check later; expect 1 "scenario.lua:2:1: extends: found after declarations" "extends comes first" $?
write 'extends "../../etc"' 'scenario "later" { first_day = "2026-08-25" }'
run check later; expect 1 "expected the name of a scenario's folder" "no way out of the folder" $?
write 'extends "later"' 'scenario "later" { first_day = "2026-08-25" }'
run check later; expect 1 "scenario.lua" "a scenario that extends itself" $?
exit $failed
