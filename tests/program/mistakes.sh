#!/bin/bash
# What an author gets: a new scenario that is all right at once, and every single mistake in it found where it stands.
#   mistakes.sh STRAITS SOURCE_DIR
set -u
straits=$1 source=$2 failed=0
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
fail() { echo "FAILED: $1"; failed=1; }
says() { grep -q -- "$1" "$work/out" "$work/err" || { fail "no word of /$1/"; cat "$work/out" "$work/err"; }; }
run() { "$straits" "$@" >"$work/out" 2>"$work/err" </dev/null; }

# Every scenario there is says "all right": nothing unused, nothing impossible, translations whole.
for folder in "$source"/scenarios/*/; do
  [ -f "$folder/scenario.lua" ] || continue            # cases of history are tested by backtest.sh
  run check "$folder" && grep -q "^all right" "$work/out" && echo "ok: $(basename "$folder") is all right" || { fail "$folder"; head -20 "$work/out" "$work/err"; }
done

grep -q "^region 80000 -15000 250000 65000" "$source/assets/map/coast.txt" || fail "the map's region is not the one that author/lint.c tells places by"

cd "$work" || exit 3
run new mine || fail "new"
run check mine && says "^all right"
run run mine --seed 1 || fail "the new scenario does not play"
run run mine --games 100 && grep -qE "^ +[1-9][0-9.]*% .*a package was signed" out || fail "nobody ever signs in the new scenario"
grep -q 'scenario "mine"' mine/scenario.lua || fail "the new scenario does not bear its name"
grep -q '@fields' mine/*.lua && fail "a mark was left in the new scenario"
grep -q -- "--   cost  *political capital; 0 to 20 capital; default 1" mine/policies.lua || fail "the fields of a policy are not told in it"
find mine -type f | sort | xargs sha256sum >before
run new mine; [ $? = 2 ] || fail "a folder that is there was taken"
says "there already"
find mine -type f | sort | xargs sha256sum | cmp -s - before || fail "a folder that is there was changed"
run new Mine; [ $? = 2 ] || fail "a name that is none was taken"
run new no/such/place; [ $? = 2 ] || fail "a folder inside none was made"
run new; [ $? = 2 ] || fail "new without a folder"
run new second --from august-summit || fail "new --from"
run check second && says "^all right"
run new third --from august-sumit; [ $? = 2 ] && [ ! -e third ] || fail "new --from nothing"
ls -d ./*.new* >/dev/null 2>&1 && fail "something half made is left"
[ $failed = 0 ] && echo "ok: new scenarios"

# The lines around a mistake are shown, with a mark under it.
sed -i 's/cost = 1, cooldown = "once"/cost = 1, coldown = "once"/' mine/policies.lua
run check mine; [ $? = 1 ] || fail "a mistake is not status 1"
says "mine/policies.lua:[0-9]*:[0-9]*: policy 'consult', coldown: a policy has no field 'coldown'; did you mean 'cooldown'?"
says '^     5 |   seat = "seoul", title = "A crisis cell with the ally", cost = 1, coldown = "once",$'
says "^       |  *^$"

python3 "$source/tests/support/mistakes.py" "$straits" "$work" || failed=1
exit $failed
