#!/bin/bash
# What explain tells of a policy: as it was compiled, what reads what it changes, and what one taking changes in games.
#   explain.sh STRAITS SOURCE_DIR
set -u
straits=$1 source=$2 failed=0
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
fail() { echo "FAILED: $1"; failed=1; }
run() { "$straits" "$@" >"$work/out" 2>"$work/err" </dev/null; }
says() { grep -qE -- "$1" "$work/out" "$work/err" || { fail "no line like /$1/"; head -40 "$work/out" "$work/err"; }; }

cd "$work" || exit 3
run new mine || fail "new"
run explain mine offer_talks --games 400; [ $? = 0 ] || { fail "explain"; cat err; }
says "^policy 'offer_talks': Offer talks to Pyongyang$"
says "^mine/policies.lua:$(grep -n '^policy "offer_talks"' mine/policies.lua | cut -d: -f1)$"
says "^  seat +seoul$"
says "^  cost +2 capital$"
says "^ +policy.offer_talks.cost = 2, from 1 to 3; source: judgement; confidence L$"
says "^  again +after 3 turns of rest$"
says "^  needs +peninsula at most tests$"
says "^ +and talks exactly 0$"
says "^   1  variable talks = 1, undone 60 days later, with chance 0.4$"
says "^   2  track seoul_mandate \+1$"
says "^Function: none"
says "^  variable talks, seen by all; condition of policy offer_talks, card launch; the rules read it$"
says "^  track seoul_mandate, seen by all; axes seoul.home \+1; the rules read it$"
says "^  could be taken in [0-9]+ of 2400 turns .*, was in [0-9]+, in [0-9]+ games$"
says "^  balancer +[0-9]+ of [0-9]+ turns in which it could .*, the default player$"
says "^  at random +[0-9]+ of [0-9]+ turns"
# The same luck with and without: what it declares and nothing else, but what follows from it.
says "^  variable +talks +\+0\.[34][0-9] \+- 0\.[0-9]+  \(changed in [34][0-9]%\)$"
says "^  track +seoul_mandate +\+[01]\.[0-9]+ .*\(changed in 100%\)$"
grep -qE "^  track +(harvest|washington_mandate) " <(sed -n '/^What one taking/,/^At the end/p' out) && fail "what it cannot move has moved"
# Who plays the game that it names sees it taken.
read -ra words <<<"$(sed -n 's/^See it: straits //p' out)"
run "${words[@]}" && says "Offer talks to Pyongyang" || fail "the game that is named"

run explain mine stockpile --games 100; [ $? = 0 ] || fail "a policy with a function"
first=$(grep -n 'after = function' mine/policies.lua | cut -d: -f1)
says "^Function: Lua runs after the effects\.$"
says "^policies.lua, lines $first to $((first + 3))$"
says "^ +$((first + 2)) |     game.add\(strait_readiness, gain\)$"
says "^  track +strait_readiness +\+[3-6]\.[0-9]+ .*\(changed in (9[0-9]|100)%\)$"
run explain august-summit nuclear_latency --games 100; [ $? = 0 ] || fail "august-summit"
says "^  seen by +seoul alone"
says "^   2  track self_reliance \+3 after 540 days$"
says "presets in turn"
for threads in 1 2 5; do run explain august-summit offer_talks --games 51 --threads $threads; sha256sum <out; done | sort -u | wc -l | grep -qx 1 || fail "numbers depend on threads"
run explain august-summit offer_talks --games 100
for persona in alliance_first pragmatic_balancer self_reliance seoul_watcher "at random"; do says "^  $persona +[0-9]+ of [1-9][0-9]* turns in which it could"; done
run explain august-summit offer_talks --games 40 --preset full && says "preset full"
[ $failed = 0 ] && echo "ok: policies explained"

run explain mine stokpile; [ $? = 2 ] || fail "a misspelt policy: status"
says '^straits: there is no policy "stokpile" in mine; did you mean stockpile\?$'
[ -s out ] && fail "a misspelt policy: something was told"
run explain mine zzzzzzzz; [ $? = 2 ] || fail "no such policy"
says '^straits: there is no policy "zzzzzzzz" in mine$'
run explain mine; [ $? = 2 ] || fail "no policy"
run explain mine consult stockpile; [ $? = 2 ] || fail "two policies"
run explain nowhere consult; [ $? = 2 ] || fail "no such scenario"
run explain mine consult --games many; [ $? = 2 ] || fail "--games many"
sed -i 's/cooldown = 2/coldown = 2/' mine/policies.lua
run explain mine consult; [ $? = 2 ] || fail "a scenario with mistakes"
says "did you mean 'cooldown'"
[ $failed = 0 ] && echo "ok: what cannot be explained"
exit $failed
