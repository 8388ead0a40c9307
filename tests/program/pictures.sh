#!/bin/bash
# A few pictures by the software painter, against golden ones with a tolerance: fonts of another version may move a pixel, a screen that
# is wrong moves many. The golden pictures are tests/golden/pictures; tests/golden/update.sh makes them again.
#   pictures.sh STRAITS SOURCE_DIR
set -u
straits=$1 source=$2 failed=0
. "$source/tests/golden/screens.sh"
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
pictures_make "$straits" "$work" || { echo "FAILED: a picture could not be made"; exit 1; }
count=0
for golden in "$source"/tests/golden/pictures/*.png; do
  count=$((count + 1))
  python3 "$source/tests/support/picture_same.py" "$golden" "$work/$(basename "$golden")" || { echo "FAILED: $(basename "$golden")"; failed=1; }
done
[ $count -ge 3 ] || { echo "FAILED: $count golden pictures"; failed=1; }
# The comparison must see what it is for.
set -- "$source"/tests/golden/pictures/*.png
python3 "$source/tests/support/picture_same.py" "$1" "$2" >/dev/null && { echo "FAILED: another picture is not seen"; failed=1; }
exit $failed
