#!/bin/bash
# Tests that scenarios bring: those there are pass, and a rule that breaks is told with file, line, what was found and expected.
#   scenario_tests.sh STRAITS SOURCE_DIR
set -u
straits=$1 source=$2 failed=0
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
fail() { echo "FAILED: $1"; failed=1; }
run() { timeout 120 "$straits" "$@" >"$work/out" 2>"$work/err" </dev/null; }
# expect STATUS PATTERN WHAT: of the last run
expect() {
  local status=$1 got=$2 pattern=$3 what=$4
  [ "$got" = "$status" ] && cat "$work/out" "$work/err" | grep -qE -- "$pattern" && ! grep -qE 'Sanitizer|runtime error' "$work/err" && echo "ok: $what" && return
  fail "$what: status $got, not $status, or no line like /$pattern/"
  head -20 "$work/out" "$work/err"
}

for folder in "$source"/scenarios/*/; do
  [ -f "$folder/scenario.lua" ] || continue            # cases of history are tested by backtest.sh
  run test "$folder"; status=$?
  name=$(basename "$folder")
  expect 0 $status "^[0-9]+ tests, 0 failed" "tests of $name: $(tail -1 "$work/out")"
  grep -q "never ran" "$work/out" && fail "$name has lines of functions that no test reaches: $(grep 'never ran' "$work/out")"
  [ "$(grep -c '^ok' "$work/out")" -ge 3 ] || fail "$name brings hardly any tests"
done

cd "$work" || exit 3
"$straits" new mine >/dev/null || fail "new"
run test mine;  expect 0 $? "^7 tests, 0 failed; 2 of 2 lines" "the new scenario's tests pass"
run test mine --name "stocks are worth less without trust"; expect 0 $? "^1 tests, 0 failed" "one test alone"
run test mine --name "nothing";  expect 2 $? 'no test "nothing"' "a test that is not there"

# A rule broken is a test failed.
sed -i 's/>= 50 and 6 or 3/>= 50 and 6 or 6/' mine/policies.lua
run test mine; expect 1 $? "mine/tests.lua:$(grep -n 'strait_readiness"), 43' mine/tests.lua | cut -d: -f1): found 46.*, expected 43, give or take 1" "a broken rule fails its test, with what was found"
grep -q "^FAILED: stocks are worth less without trust" out || fail "the failed test is not named"
grep -q "^7 tests, 1 failed" out || fail "the sum is wrong"
sed -i 's/>= 50 and 6 or 6/>= 50 and 6 or 3/' mine/policies.lua

# What functions never ran is told.
sed -i '/^test "stocks/,/^}/d; /^test "two schools/,/^}/d' mine/tests.lua
run test mine; expect 0 $? "policies.lua: these lines of functions never ran: [0-9]+, [0-9]+" "lines that no test reached"

# No card is left to chance unless the test says so; certain ones come.
cp -r mine chance
cat >>chance/cards.lua <<'L'
card "rumour" { title = "A rumour", monthly = 0.99, effects = { { track = "trust", add = -1 } } }
card "winter" { title = "Winter", monthly = 1, effects = { { track = "harvest", add = -1 } } }
L
cat >>chance/tests.lua <<'L'
test "certain cards alone" { play = function(t) t.turn(5) t.expect(not t.played("rumour"), "chance") t.expect(t.played("winter"), "certain") end }
test "by inject" { play = function(t) t.inject("rumour") t.expect(not t.played("rumour"), "too early") t.turn() t.expect(t.played("rumour"), "injected") end }
test "as in a game" { cards = true, play = function(t) t.turn(5) t.expect(t.played("rumour"), "drawn") t.expect(t.played("winter"), "certain") end }
L
run test chance; expect 0 $? "^7 tests, 0 failed" "cards are drawn in tests that say so"
# To ask is not to play: a position can still be set, and the game is where it was.
cat >>chance/tests.lua <<'L'
test "a question changes nothing" { play = function(t)
  t.set("talks", 1)
  t.expect(t.refused("seoul", "offer_talks"), "they go on already")
  t.set("talks", 0)
  t.expect(not t.refused("seoul", "offer_talks"), "they could begin")
  t.offer("seoul", { rice = "open" })
  t.expect(not t.refused("seoul", "offer_talks"), "asked in the middle of the bargain")
  t.accept("washington") t.phase()
  t.equal(t.get("rice"), "open")
end }
L
run test chance; expect 0 $? "^8 tests, 0 failed" "a question is not played"

# Mistakes in tests.
tests() { cp mine/tests.lua keep; printf '%s\n' "$1" >>mine/tests.lua; run test mine; status=$?; cp keep mine/tests.lua; }
line=$(($(wc -l <mine/tests.lua) + 1))
tests 'test "x" { play = function(t) t.get("trsut") end }';             expect 1 $status "mine/tests.lua:$line: t.get: unknown .*'trsut'; did you mean 'trust'" "a misspelt name"
tests 'test "x" { play = function(t) t.gte("trust") end }';             expect 1 $status "did you mean 't.get'" "a misspelt function"
tests 'test "x" { paly = function(t) end }';                            expect 2 $status "mine/tests.lua:$line:1: a test has no field 'paly'; did you mean 'play'" "a misspelt field"
tests 'test "x" { cards = 1, play = function(t) end }';                 expect 2 $status "cards: found .*, expected true or false" "cards that are a number"
tests 'test "x"';                                                       expect 2 $status "no \{ play = function" "a test without a function"
tests 'test "x" {';                                                     expect 2 $status "mine/tests.lua" "a test that does not close"
tests 'test "x" { preset = "clas", play = function(t) end }';           expect 1 $status "did you mean 'class'" "a misspelt preset"
tests 'test "x" { set = { exercise_temp = 2 }, play = function(t) end }'; expect 1 $status "did you mean 'exercise_tempo'" "a misspelt assumption"
tests 'test "x" { play = function(t) t.order("seoul", "press_for_rice") end }'; expect 1 $status "t.order: refused" "an order of another's policy"
tests 'test "x" { play = function(t) t.turn() t.set("trust", 3) end }'; expect 1 $status "before anything was played" "a position set in the middle"
tests 'test "x" { play = function(t) while true do end end }';          expect 1 $status "without end" "a test that never ends"
tests 'test "x" { play = function(t) t.expect(false, "the sky is blue") t.equal(1, 2) end }'; expect 1 $status "the sky is blue" "an expectation in one's own words"
grep -q "found 1, expected 2" out || fail "a test does not go on after its first failure"
tests 'io.open("/etc/passwd")';                                         expect 2 $status "unknown name 'io'" "a test that reads files"
rm mine/tests.lua
run test mine; expect 2 $? "mine/tests.lua: cannot be read" "no tests at all"
exit $failed
