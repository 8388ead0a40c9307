#!/bin/bash
# Bad input: every mistake of an author or a user gets a clear message on standard error, the right exit status, and loses
# nothing. 1: what was checked does not hold; 2: wrong usage, scenario or file; 3: the environment failed.
#   bad_input.sh STRAITS SOURCE_DIR
set -u
straits=$1 source=$2 failed=0 cases=0
work=$(mktemp -d)
cleanup() { umount "$work/small" 2>/dev/null; rm -rf "$work"; }
trap cleanup EXIT
. "$source/tests/support/tiny_scenario.sh"

# expect STATUS PATTERN WHAT COMMAND...: runs it; its message must match the pattern, and no sanitizer may speak. Mistakes that
# `check` was asked for are its result, on standard output; all else is a message, on standard error.
expect() {
  local status=$1 pattern=$2 what=$3 got
  shift 3
  cases=$((cases + 1))
  timeout 60 "$@" >"$work/out" 2>"$work/err" </dev/null
  got=$?
  [ "$status" = 1 ] && cat "$work/out" >>"$work/err"
  if [ "$got" != "$status" ]; then echo "FAILED: $what: status $got, not $status: $*"
  elif ! grep -qE -- "$pattern" "$work/err"; then echo "FAILED: $what: no message like /$pattern/: $*"
  elif grep -qE 'Sanitizer|runtime error|Assertion' "$work/err"; then echo "FAILED: $what: $*"
  else echo "ok: $what: $(head -1 "$work/err" | cut -c1-150)"; return; fi
  head -8 "$work/err"
  failed=1
}
fail() { echo "FAILED: $*"; failed=1; }
# The same mistake under `check` (status 1) and under `run` (status 2). PATTERN is about check's message.
mistake() { expect 1 "$1" "$2" "$straits" check "$work/$3"; expect 2 "$1" "$2, played" "$straits" run "$work/$3"; }

tiny "$work/tiny"
"$straits" check "$work/tiny" >"$work/out" 2>&1 && grep -q 'all right' "$work/out" || { fail "the scenario without a mistake is not all right"; cat "$work/out"; }
"$straits" run "$work/tiny" --seed 1 --save "$work/good.straits" >/dev/null 2>&1 || fail "the scenario without a mistake cannot be played"

# Usage.
expect 2 'nosuch' "no such scenario" "$straits" run nosuch
expect 2 'nosuch' "no such scenario to check" "$straits" check nosuch
expect 2 'august-summit' "a scenario misspelt is suggested" "$straits" run august-sumit
expect 2 'plya|play' "no such subcommand" "$straits" plya august-summit
expect 2 '.' "no subcommand" "$straits"
expect 2 'nosuch' "no such option" "$straits" run --nosuch august-summit
expect 2 '.' "no scenario named" "$straits" run
expect 2 'nosuch' "no such preset" "$straits" run "$work/tiny" --preset nosuch
expect 2 'nowhere' "no such seat" "$straits" run "$work/tiny" --seat nowhere=random
expect 2 'nobody' "no such player" "$straits" run "$work/tiny" --seat seoul=nobody
expect 2 '.' "a seat without a player" "$straits" run "$work/tiny" --seat seoul
expect 2 '.' "a human without a screen" "$straits" run "$work/tiny" --seat seoul=human
expect 2 'many|abc' "games that are no number" "$straits" run "$work/tiny" --games abc
expect 2 '.' "no games" "$straits" run "$work/tiny" --games 0
expect 2 '.' "no threads" "$straits" run "$work/tiny" --games 2 --threads 0
expect 2 '.' "a seed that is no number" "$straits" run "$work/tiny" --seed -x
expect 2 'save' "one file for two games" "$straits" run "$work/tiny" --games 2 --save "$work/two.straits"
expect 2 'track.trust.start' "an assumption misspelt is suggested" "$straits" run "$work/tiny" --set track.trust.strat=40
expect 2 'track.trust.start' "an assumption out of its range" "$straits" run "$work/tiny" --set track.trust.start=100000
expect 2 '.' "an assumption that is no number" "$straits" run "$work/tiny" --set track.trust.start=high
expect 2 '.' "an argument that is not UTF-8" "$straits" run "$work/tiny" --set $'track.\xff=1'
[ -e "$work/two.straits" ] && fail "a refused command left a file"

# Scenarios: each mistake is appended to a file that is all right, so its line is known.
author() { tiny "$work/$1"; cat >>"$work/$1/scenario.lua"; }     # author NAME <TEXT
line() { wc -l <"$work/tiny/scenario.lua"; }
at() { echo "scenario.lua:$(($(line) + ${1:-1}))"; }
author include <<<'include "nosuch"';                                             mistake "$(at).*nosuch" "an include that is not there" include
author syntax <<<'policy "x" { title = = 3 }';                                    mistake "$(at)" "a syntax error" syntax
author kind <<<'polcy "x" { }';                                                   mistake "$(at).*policy" "an unknown kind" kind
author key <<<'track "x" { title = "X", strat = 3 }';                             mistake "$(at).*start" "an unknown key, with a suggestion" key
author type <<<'track "x" { title = "X", start = "much" }';                       mistake "$(at)" "a wrong type" type
author range <<<'place "x" { title = "X", latitude = 200, longitude = 0 }';       mistake "$(at)" "out of range" range
author port <<<'place "x" { title = "X", latitude = 20, longitude = 0, port = 1 }';           mistake "$(at)" "a port that is neither true nor false" port
author nan <<<'track "x" { title = "X", start = 0/0 }';                           mistake "$(at)" "not a number" nan
author huge <<<'track "x" { title = "X", start = 1e300 }';                        mistake "$(at)" "beyond any range" huge
author reference <<<'policy "x" { seat = "seol", title = "X", cost = 1 }';        mistake "$(at).*seoul" "an unknown reference, with a suggestion" reference
author twice <<<'track "trust" { title = "Again" }';                              mistake "$(at)" "declared twice" twice
author date <<<'card "x" { title = "X", monthly = 0.1, first_day = "2025-02-30" }';  mistake "$(at)" "a day that does not exist" date
author hidden <<<'policy "x" { seat = "seoul", title = "X", cost = 1, needs = { hidden = { min = 1 } } }'; mistake "$(at).*hidden" "a need that its seat cannot see" hidden
author over <<<'for i = 1, 300 do track("t" .. i) { title = "T" } end';           mistake "$(at).*48" "over a capacity" over
author long <<<'track "a23456789012345678901234567890123456789012" { title = "T" }'; mistake "$(at)" "an identifier too long" long
author loop <<<'while true do end';                                               mistake "$(at)" "a loop for ever" loop
author bomb <<<'local t = {} for i = 1, 1e9 do t[i] = ("x"):rep(4096) .. i end';  mistake "$(at)" "a memory bomb" bomb
author blow <<<'local s = "x" for i = 1, 60 do s = s .. s end';                   mistake "$(at)" "a string that doubles" blow
author rep <<<'local s = ("x"):rep(1 << 40)';                                     mistake "$(at)" "a string too long" rep
author recursion <<<'local function f(n) return 1 + f(n + 1) end f(1)';           mistake "$(at)" "a deep recursion" recursion
author nesting <<<"local x = $(printf '(%.0s' $(seq 300))1$(printf ')%.0s' $(seq 300))"; mistake "$(at)" "a deep nesting" nesting
author cycle <<<'local t = {} t.t = t policy "x" { seat = "seoul", title = "X", cost = 1, effects = t }'; mistake "scenario.lua:" "a table in itself" cycle
author globals <<<'counter = 1';                                                  mistake "$(at)" "a global" globals
author files <<<'io.open("/etc/passwd")';                                         mistake "$(at)" "files asked for" files
author error <<<'error("so it is")';                                              mistake "$(at).*so it is" "an error raised" error
author nothing <<<'error()';                                                      mistake "scenario.lua" "an error without a word" nothing
printf 'track "x" { title = "\xff\xfe" }\n' | author utf8;                        mistake "$(at)" "not UTF-8" utf8
printf '\033Lua\0binary' >"$work/include/scenario.lua";                           mistake "scenario.lua" "compiled Lua" include
rm -f "$work/include/scenario.lua" && mkdir "$work/include/scenario.lua";         expect 2 'scenario.lua' "a folder instead of a file" "$straits" run "$work/include"
author several <<<$'track "x" { strat = 3 }\ntrack "y" { start = "much" }\nplace "z" { latitude = 200 }'
expect 1 "$(at 3)" "several mistakes are told at once" "$straits" check "$work/several"
grep -q "$(at 1)" "$work/err" && grep -q "$(at 2)" "$work/err" || fail "the first two of three mistakes are not told"

# An error in a closure in the middle of a turn: the phase stands unapplied, what was saved stays and goes on.
closure() { author "$1" <<<"card \"boom\" { title = \"Boom\", news = \"Boom\", monthly = 1, when = { turn = { min = 2 } }, after = function(game)
$2 end }"; }
for kind in error loop bomb recursion; do
  case $kind in
    error) closure closure_$kind 'game.add(handle "trust", 5) error("in the middle")' ;;
    loop) closure closure_$kind 'while true do end' ;;
    bomb) closure closure_$kind 'local t = {} for i = 1, 1e9 do t[i] = ("x"):rep(4096) .. i end' ;;
    recursion) closure closure_$kind 'local function f(n) return 1 + f(n + 1) end f(1)' ;;
  esac
  expect 2 "$(at 2)" "a closure's $kind in the middle of a turn" "$straits" run "$work/closure_$kind" --seed 1 --save "$work/$kind.straits"
  "$straits" show "$work/$kind.straits" >"$work/out" 2>&1 || { fail "what was saved before the closure's $kind is lost"; cat "$work/out"; }
  "$straits" replay "$work/$kind.straits" >"$work/out" 2>&1 || { fail "what was saved before the closure's $kind does not replay"; cat "$work/out"; }
  "$straits" run "$work/closure_$kind" --seed 1 --games 3 --csv "$work/rows.csv" >"$work/out" 2>&1
  grep -c "scenario.lua:" "$work/rows.csv" 2>/dev/null | grep -q '^3$' || fail "three games with a closure's $kind are not three rows with their reason"
done
. "$source/tests/support/bad_files.sh"
echo "$cases cases"
exit $failed
