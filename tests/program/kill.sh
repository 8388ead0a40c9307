#!/bin/bash
# kill -9 at any moment loses no finished phase: a saved game killed at many points of its life still opens, shows every turn
# that was told before the kill, and replays. A game that was there before is never half overwritten.
#   kill.sh STRAITS SOURCE_DIR
set -u
straits=$1 failed=0
scenario=august-summit
kills=30
[ -n "${STRAITS_LONG-}" ] && kills=200
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
fail() { echo "FAILED: $*"; failed=1; }
now() { date +%s%N; }

file=$work/game.straits
start=$(now)
"$straits" run $scenario --preset full --seed 7 --save "$file" >"$work/whole" 2>/dev/null || fail "the game cannot be played"
whole=$((($(now) - start) / 1000))       # microseconds of a game that nobody kills
"$straits" replay "$file" >/dev/null 2>&1 || fail "the whole game does not replay"
[ "$(find "$work" -name 'game.straits*' | wc -l)" = 1 ] || fail "a finished game leaves files beside it"
cp "$file" "$work/before.straits"

unfinished=0 none=0
for n in $(seq $kills); do
  rm -f "$work"/game.straits*
  [ $((n % 3)) = 0 ] && cp "$work/before.straits" "$file"
  "$straits" run $scenario --preset full --seed "$n" --save "$file" >"$work/told" 2>/dev/null &
  pid=$!
  sleep "$(awk -v n="$n" -v of="$kills" -v whole="$whole" 'BEGIN { printf "%.6f", whole * n / of / 1e6 }')"
  kill -9 $pid 2>/dev/null
  wait $pid 2>/dev/null
  if [ ! -f "$file" ]; then
    none=$((none + 1))
    grep -q '^Turn 2' "$work/told" && fail "kill $n: turn 2 was told, and no file is there"
    continue
  fi
  "$straits" show "$file" --json >"$work/shown" 2>"$work/error" || { fail "kill $n: show says: $(cat "$work/error")"; continue; }
  "$straits" replay "$file" >"$work/replayed" 2>&1 || fail "kill $n: replay says: $(cat "$work/replayed")"
  seed=$(sed -n 's/.*"seed": *"\{0,1\}\([0-9]*\).*/\1/p' "$work/shown" | head -1)
  turn=$(sed -n 's/.*"turn": *\([0-9]*\).*/\1/p' "$work/shown" | head -1)
  told=$(sed -n 's/^Turn \([0-9]*\).*/\1/p' "$work/told" | tail -1)
  if [ "$seed" = 7 ] && [ $((n % 3)) = 0 ]; then
    cmp -s "$file" "$work/before.straits" || fail "kill $n: the game that was there before is neither whole nor replaced"
    continue
  fi
  [ "${turn:-0}" -ge "${told:-0}" ] || fail "kill $n: turn $told was told, and the file ends at turn $turn"
  grep -q '"over": *1\|"over": *true' "$work/shown" || unfinished=$((unfinished + 1))
done
echo "$kills kills: $unfinished in the middle of a game, $none before it had a file"
[ $unfinished -ge $((kills / 10)) ] || fail "too few kills hit a game in the middle: $unfinished of $kills"
exit $failed
