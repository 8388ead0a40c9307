#!/bin/bash
# The command line: help, suggestions, exit statuses, results on standard output, and files that are never lost to a new game.
#   cli.sh STRAITS SOURCE_DIR
set -u
straits=$1 source=$2 failed=0
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
. "$source/tests/support/tiny_scenario.sh"
tiny "$work/tiny"

fail() { echo "FAILED: $*"; failed=1; }
# want STATUS WHAT COMMAND...: output in $work/out, messages in $work/err.
want() {
  local status=$1 what=$2 got
  shift 2
  timeout 120 "$@" >"$work/out" 2>"$work/err" </dev/null
  got=$?
  [ $got = "$status" ] || { fail "$what: status $got, not $status: $*"; head -5 "$work/err"; }
}
out() { grep -qE -- "$1" "$work/out" || fail "$2: the output has no /$1/"; }
err() { grep -qE -- "$1" "$work/err" || fail "$2: the messages have no /$1/"; }
silent() { [ ! -s "$work/out" ] || fail "$1: something on standard output"; }

# Help.
want 0 "help" "$straits" --help
out 'Usage:' "help"
for command in list play run show replay check assumptions bench; do
  out "^ +$command " "help names $command"
done
for command in list play run show replay check assumptions bench; do
  want 0 "help of $command" "$straits" $command --help
  out "Usage: straits $command" "help of $command"
done
want 2 "an unknown command" "$straits" chekc
err 'did you mean check' "an unknown command"
silent "an unknown command"
want 2 "an unknown option" "$straits" list --nosuch
want 2 "no command" "$straits"

# Results that could not be written are a failure of the environment, help included.
if [ -e /dev/full ]; then
  for words in "--help" "list" "list --help" "check $work/tiny" "assumptions --csv" "run $work/tiny"; do
    # shellcheck disable=SC2086  # words
    "$straits" $words >/dev/full 2>"$work/err" </dev/null
    [ $? = 3 ] || fail "a full disk under '$words' is not status 3"
    err 'could not be written' "a full disk under '$words'"
  done
fi

# Where scenarios are found.
want 0 "list" "$straits" list
out '^august-summit: .*class, 7 turns; full, 26 turns' "list"
want 0 "list of one" "$straits" list august-summit
out '^  seoul \(Seoul\), by default pragmatic_balancer: human, random, alliance_first' "who can play a seat"
want 0 "list from another folder" env -C / "$straits" list
out '^august-summit: ' "list from another folder"
want 2 "a data folder that is none" env STRAITS_DATA="$work" "$straits" list
err 'STRAITS_DATA' "a data folder that is none"
want 0 "a data folder that is named" env STRAITS_DATA="$source" "$straits" check august-summit
want 0 "a scenario by its path" "$straits" check "$work/tiny"
out '^all right: seats 2, places 2, formations 1' "check counts"
want 2 "a scenario misspelt" "$straits" check august-sumit
err 'did you mean august-summit' "a scenario misspelt"

# Every preset is checked, not only the first.
mkdir "$work/presets" && cp "$work/tiny/scenario.lua" "$work/presets/"
echo 'preset "other" { title = "Other", turns = 4, turns_low = 4, turns_high = 4, calm_days = 14, crisis_days = 7, set = { nonsense = 1 } }' >>"$work/presets/scenario.lua"
want 1 "a mistake in the second preset" "$straits" check "$work/presets"
out 'nonsense' "a mistake in the second preset"

# The register.
want 0 "the rules' register" "$straits" assumptions
out 'deterrence\.' "the rules' register"
want 0 "a scenario's register" "$straits" assumptions "$work/tiny" --csv
head -1 "$work/out" | grep -q '^name,value,standard,low,high,unit,confidence,origin,changed,source$' || fail "the register's heading"
out '^track\.trust\.start,50,50,' "a declaration's number in the register"
awk -F, 'NR > 1 && NF < 10 { exit 1 }' "$work/out" || fail "a row of the register is short"

# One game tells its story, the same again each time; another seed tells another.
want 0 "a story" "$straits" run august-summit
cp "$work/out" "$work/story"
out '^Turn 1, 2025-08-25' "a story"
out '^Outcome$' "a story"
err '^turn 1,' "progress is on standard error"
grep -q '^turn 1,' "$work/out" && fail "progress is among the results"
want 0 "a story again" "$straits" run august-summit
cmp -s "$work/out" "$work/story" || fail "the same seed tells another story"
want 0 "another story" "$straits" run august-summit --seed 2
cmp -s "$work/out" "$work/story" && fail "another seed tells the same story"
want 0 "an assumption changed" "$straits" run august-summit --set track.trust.start=60
cmp -s "$work/out" "$work/story" && fail "an assumption changed tells the same story"

# Many games: the same rows for any number of threads; --seed repeats one of them.
want 0 "many games" "$straits" run august-summit --games 12 --threads 1 --seed 40 --csv "$work/one.csv"
out 'games' "the table of outcomes"
out '^august-summit, preset class, seeds 40 to 51$' "the table says what was run"
out '^Players: seoul=pragmatic_balancer, washington=' "the table says who played"
want 0 "many games on threads" "$straits" run august-summit --games 12 --threads 3 --seed 40 --csv "$work/three.csv"
cmp -s "$work/one.csv" "$work/three.csv" || fail "rows differ with the number of threads"
[ "$(wc -l <"$work/one.csv")" = 13 ] || fail "not a row a game"
want 0 "one of them again" "$straits" run august-summit --seed 47 --csv "$work/again.csv"
[ "$(sed -n 9p "$work/one.csv")" = "$(sed -n 2p "$work/again.csv")" ] || fail "--seed does not repeat that very game"
want 3 "rows on a full disk" "$straits" run "$work/tiny" --csv /dev/full

# A saved game: shown, replayed, and what a seat may not know left out.
want 0 "a saved game" "$straits" run august-summit --seed 987654321 --save "$work/game.straits"
want 0 "replayed" "$straits" replay "$work/game.straits"
out '^all equal: turns [0-9]+' "replayed"
want 0 "shown" "$straits" show "$work/game.straits"
out '987654321' "the facilitator is told the seed"
want 0 "shown for a seat" "$straits" show "$work/game.straits" --seat seoul
grep -q '987654321' "$work/out" && fail "a seat is told the seed"
out 'what Seoul could see' "shown for a seat"
want 0 "an earlier turn" "$straits" show "$work/game.straits" --turn 2
out '^Turn 2, ' "an earlier turn"
want 0 "as JSON" "$straits" show "$work/game.straits" --turn 2 --json
head -c1 "$work/out" | grep -q '{' || fail "JSON begins otherwise"
want 2 "a turn beyond the last" "$straits" show "$work/game.straits" --turn 99
want 2 "a seat that is not there" "$straits" show "$work/game.straits" --seat nowhere

# Nothing that cannot be had again is written over.
echo 'my thesis' >"$work/thesis"
want 2 "a file that is no game" "$straits" run "$work/tiny" --save "$work/thesis"
grep -q 'my thesis' "$work/thesis" || fail "a file that is no game is written over"
want 0 "a game of computers is replaced" "$straits" run "$work/tiny" --save "$work/game.straits"
[ ! -e "$work/game-1.straits" ] || fail "a game of computers is kept though its seed gives it again"
want 0 "a game of people" "$straits" play "$work/tiny" --seat seoul=human --save "$work/mine.straits"
before=$(cksum <"$work/mine.straits")
want 0 "the next game of people" "$straits" play "$work/tiny" --seat seoul=human --save "$work/mine.straits"
err 'kept as .*mine-1.straits' "a game of people set aside is told"
[ "$before" = "$(cksum <"$work/mine-1.straits")" ] || fail "a game of people is not kept as it was"
want 2 "a saved game with another seed" "$straits" play "$work/mine.straits" --seed 3
want 2 "a seat named twice" "$straits" run "$work/tiny" --seat seoul=random --seat seoul=random
want 0 "play without people runs" "$straits" play "$work/tiny"
err 'seed [0-9]+ \(from /dev/urandom\)' "a seed that was chosen is told"
exit $failed
