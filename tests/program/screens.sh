#!/bin/bash
# Every screen of the table, in two languages and three sizes, draws what its golden says.
#   screens.sh STRAITS SOURCE_DIR
set -u
straits=$1 source=$2 failed=0
. "$source/tests/golden/screens.sh"
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
mkdir "$work/made"
screens_make "$straits" "$work/made" || { echo "FAILED: a screen could not be drawn"; exit 1; }
count=0
for golden in "$source"/tests/golden/screens/*.txt; do
  name=$(basename "$golden")
  count=$((count + 1))
  [ -f "$work/made/$name" ] || { echo "FAILED: $name is drawn no more"; failed=1; continue; }
  screens_same "$golden" "$work/made/$name" >"$work/why" || { echo "FAILED: $name"; cat "$work/why"; failed=1; }
done
[ "$count" = "$(ls "$work/made" | wc -l)" ] && [ "$count" -gt 0 ] || { echo "FAILED: $count goldens for $(ls "$work/made" | wc -l) screens"; failed=1; }
[ $failed = 0 ] || echo "If it is meant: tests/golden/update.sh makes them again; look at the pictures first (straits play --screenshot FILE.png)."

# The comparison must see what it is for.
one=$source/tests/golden/screens/map.en.1280x720.txt
sed '5s/[0-9][0-9]*\.[0-9]/9999.0/' "$one" >"$work/moved"
screens_same "$one" "$work/moved" >/dev/null && { echo "FAILED: a moved thing is not seen"; failed=1; }
sed '$d' "$one" >"$work/short"
screens_same "$one" "$work/short" >/dev/null && { echo "FAILED: a missing thing is not seen"; failed=1; }
exit $failed
