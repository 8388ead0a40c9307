#!/bin/bash
# Golden replays: every scenario, in every preset, gives the digests and the story that tests/golden holds; a scenario without
# a golden fails. The saved game replays, and a golden that is off by a digit is seen.
#   golden.sh STRAITS SOURCE_DIR
set -u
straits=$1 source=$2 failed=0
. "$source/tests/golden/golden.sh"
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT

golden_same "$straits" "$work" || failed=1
for file in "$work"/*.straits; do
  "$straits" replay "$file" >"$work/replay" 2>&1 && echo "ok: $(basename "$file") replays" ||
    { echo "FAILED: $(basename "$file") does not replay"; cat "$work/replay"; failed=1; }
done

# Orphans: a golden whose scenario or preset is gone says nothing.
for file in "$source"/tests/golden/*.txt; do
  [ -f "$work/$(basename "$file")" ] || { echo "FAILED: $(basename "$file") belongs to no scenario and preset"; failed=1; }
done

# The comparison sees a wrong digest and a missing golden.
mkdir -p "$work/tree/tests/golden" "$work/again"
ln -s "$source/scenarios" "$work/tree/scenarios"
cp "$source"/tests/golden/*.txt "$source"/tests/golden/*.story "$work/tree/tests/golden/"
first=$(ls "$work/tree/tests/golden/"*.txt | head -1)
sed -i '3s/[0-9a-f]\( [^ ]*\)$/x\1/' "$first"
(source=$work/tree; golden_same "$straits" "$work/again") >"$work/seen" && { echo "FAILED: a wrong digest is not seen"; failed=1; }
grep -q 'other digests' "$work/seen" || { echo "FAILED: a wrong digest is not told"; failed=1; }
rm "$first"
(source=$work/tree; golden_same "$straits" "$work/again") >"$work/seen" && { echo "FAILED: a missing golden is not seen"; failed=1; }
grep -q 'no golden replay' "$work/seen" || { echo "FAILED: a missing golden is not told"; failed=1; }
exit $failed
