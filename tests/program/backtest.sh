#!/bin/bash
# Cases of history: what happened beside what the games bring, the same for any number of threads; a case that sets an assumption is
# refused where it does; a new case is one file in the folder; the page beside the cases shows what the program says now.
#   backtest.sh STRAITS SOURCE_DIR
set -u
straits=$1 source=$2 failed=0
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
fail() { echo "FAILED: $1"; failed=1; }
ok() { echo "ok: $1"; }
run() { timeout 300 "$straits" backtest "$@" >"$work/out" 2>"$work/err" </dev/null; }
expect() {   # expect STATUS PATTERN WHAT, of the last run
  [ "$4" = "$1" ] && cat "$work/out" "$work/err" | grep -qE -- "$2" && ! grep -q Sanitizer "$work/err" && ok "$3" && return
  fail "$3: status $4, not $1, or no line like /$2/"; head -12 "$work/out" "$work/err"
}

# The page: fresh, and a stale one is seen.
. "$source/tests/golden/history.sh"
page=$source/scenarios/history/README.md
history_page "$straits" "$page" >"$work/page.md"
cmp -s "$page" "$work/page.md" && ok "scenarios/history/README.md shows what the program says" ||
  { fail "scenarios/history/README.md is stale: tests/golden/update.sh writes it"; diff "$page" "$work/page.md" | head -10; }
sed 's/| h2004 | Missile events | 1 |/| h2004 | Missile events | 7 |/' "$work/page.md" >"$work/stale.md"
cmp -s "$work/page.md" "$work/stale.md" && fail "the page has no row to spoil"
history_page "$straits" "$work/stale.md" | cmp -s "$work/stale.md" - && fail "a stale page is not seen" || ok "a stale page is seen"

# The nine cases that there must be at least, with missile and other events apart.
run --csv --games 20; expect 0 "^h2004,2004-05-17,y2004,missiles,missile_events,365,1," "rows for other programs" $?
cp "$work/out" "$work/all.csv"
[ "$(cut -d, -f1 "$work/all.csv" | sort -u | grep -c '^h')" -ge 9 ] || fail "fewer than nine cases"
for year in 1966 1971 2004 2006 2016 2017 2018 2022 2025; do grep -q "^h$year," "$work/all.csv" || fail "no case of $year"; done
for measure in missile_events other_events rung; do
  [ "$(cut -d, -f5 "$work/all.csv" | grep -cx $measure)" -ge 5 ] || fail "hardly any case observes $measure"
done

# The same rows for any number of threads, other ones with other luck.
run --csv --games 20 --threads 1; cmp -s "$work/out" "$work/all.csv" && ok "one thread says the same" || fail "threads change what is said"
run --csv --games 20 --threads 3; cmp -s "$work/out" "$work/all.csv" && ok "three threads say the same" || fail "threads change what is said"
run --csv --games 20 --seed 5; cmp -s "$work/out" "$work/all.csv" && fail "another seed changes nothing" || ok "another seed is other luck"

# What a table says is computed from the rows: the sums of the scores are those of its skill.
run --games 20; expect 0 "^  missile_events +CRPS" "skill by measure" $?
awk -F, '$5 == "missile_events" { m += $13; n += $14; k++ } END { printf "%.2f %.2f %.2f\n", m / k, n / k, 1 - m / n }' "$work/all.csv" >"$work/sums"
awk '$1 == "missile_events" { print $5, $6, $7 }' "$work/out" | cmp -s - "$work/sums" && ok "skill is what the rows give" || { fail "skill is not what the rows give"; cat "$work/sums"; grep missile_events "$work/out"; }
grep -q "^Fitted parameters: 0 of at most 6" "$work/out" || fail "it does not say how many parameters are fitted"

# A case in a copy of the data: one file, without a word elsewhere.
export STRAITS_DATA="$work/tree"
mkdir -p "$work/tree/scripts" && cp -r "$source/scenarios" "$work/tree" && cp -r "$source/scripts/lua" "$work/tree/scripts"
history=$work/tree/scenarios/history
cp -r "$history" "$work/kept"
case_file() {   # case_file LINE...: a case of one file, with these lines
  { printf '%s\n' 'extends "base"' 'scenario "later" { title = "Later", first_day = "2010-11-23", cluster = "y2010" }'
    printf '%s\n' "$@"
    printf '%s\n' 'observed "missiles" { title = "Missile events", measure = "missile_events", happened = 1, before = { 0, 2, 7, 0 }, source = "a list" }'; } >"$history/later.lua"
}
refused() {   # refused PATTERN WHAT LINE...: the case with these lines is refused there
  local pattern=$1 what=$2; shift 2
  case_file "$@"
  run --games 5 later; expect 2 "$pattern" "$what" $?
}
case_file 'variable "talks" { start = 1 }'
run --csv --games 20; expect 0 "^later,2010-11-23,y2010,missiles,missile_events,365,1," "a file dropped in the folder is a case" $?
grep -v '^later,' "$work/out" | cmp -s - "$work/all.csv" && ok "and changes no other" || fail "a new case changes others"
cp "$history/later.lua" "$work/elsewhere.lua" && rm "$history/later.lua"
run --csv --games 20 "$work/elsewhere.lua"; expect 0 "^elsewhere,2010-11-23" "a case anywhere is played by its path" $?
mkdir "$history/folder" && cp "$work/elsewhere.lua" "$history/folder/scenario.lua"
run --csv --games 20 folder; expect 0 "^folder,2010-11-23" "a case can be a folder" $?
rm -r "$history/folder"

here='history/later.lua:3:'
refused "${here}1: assume 'pyongyang.tests': a case of history .* may set no assumption" "an assumption is refused where it is set" 'assume "pyongyang.tests" { value = 2 }'
refused "${here}[0-9]+: 'exercise_tempo' is set here: a case of history" "a preset that sets one" 'preset "year" { set = { exercise_tempo = 4 } }'
refused "${here}1: persona 'opportunist' is of the case's own" "a persona of its own" 'persona "opportunist" { bluff = 0.9 }'
refused "${here}1: policy 'press' is of the case's own" "a policy of its own" 'policy "press" { cost = 0 }'
refused "${here}1: axis 'pyongyang.arsenal' is of the case's own" "an axis of its own" 'axis "pyongyang.arsenal" { tracks = { pyongyang_arsenal = 9 } }'
refused "${here}1: card 'luck' is left to chance" "a card of chance" 'card "luck" { monthly = 0.3, effects = { { variable = "talks", set = 1 } } }'
refused "${here}1: card 'luck' is left to chance" "a card whose effect is chance" 'card "luck" { monthly = 1, effects = { { variable = "talks", set = 1, chance = 0.5 } } }'
case_file 'card "decided" { monthly = 1, first_day = "2011-01-01", effects = { { variable = "talks", set = 1 } } }'
run --games 5 later; expect 0 "^  later" "a card with a day is what was decided" $?

observes() { refused "${here}[0-9]+: observed 'x'.*$1" "$2" "observed \"x\" { $3 }"; }
observes "expected \"missile_events\", .*did you mean 'missile_events'" "a measure misspelt" 'measure = "missile_event", happened = 1, before = { 1, 2 }, source = "s"'
observes "'source' is missing" "an observation without a source" 'measure = "missile_events", happened = 1, before = { 1, 2 }'
observes "found 1 values of 'before', expected at least 2" "too little known before" 'measure = "missile_events", happened = 1, before = { 1 }, source = "s"'
observes "'of' is missing; .*a ladder" "a rung of no ladder" 'measure = "rung", happened = "calm", before = { "calm" }, source = "s"'
observes "found 'tets', .*did you mean 'tests'" "a rung misspelt" 'measure = "rung", of = "peninsula", happened = "tets", before = { "calm" }, source = "s"'
observes "found 1.5, expected a whole number" "half an event" 'measure = "other_events", happened = 1.5, before = { 1, 2 }, source = "s"'
observes "found 3000 days, expected at most" "a day after the game's end" 'measure = "missile_events", days = 3000, happened = 1, before = { 1, 2 }, source = "s"'
observes "is not answered by yes or no" "a chance of what is no answer" 'measure = "missile_events", happened = 1, chance = 0.5, before = { 1, 2 }, source = "s"'
rm "$history/later.lua"

run nowhere; expect 2 'no case "nowhere"' "a case that is not there" $?
run base; expect 2 "base: no case of history" "what declares nothing observed is no case" $?
"$straits" list >"$work/out" 2>&1; grep -qi "history\|h2004" "$work/out" && fail "cases stand among the scenarios" || ok "cases do not stand among the scenarios"
for folder in "$work"/kept/*/; do
  "$straits" check "$folder" >"$work/out" 2>&1 || { fail "check of $(basename "$folder")"; head -4 "$work/out"; }
done
[ "$("$straits" check "$history/base" | grep -c 'cards 0,')" = 1 ] || fail "the ground of the cases has cards of chance: leave them out in scenarios/history/base"
exit $failed
