# The second half of bad_input.sh: game files that are none, damaged, of another version; disks that are full. Uses its
# functions and its $work/good.straits, a whole game.
good=$work/good.straits bad=$work/bad.straits
size=$(stat -c %s "$good")
"$straits" show "$good" --json >"$work/good.json" 2>/dev/null || fail "the whole game is not shown"
both() { expect 2 "$1" "$2, shown" "$straits" show "$3"; expect 2 "$1" "$2, replayed" "$straits" replay "$3"; }

both 'nosuch' "a game that is not there" "$work/nosuch.straits"
: >"$bad";                                             both 'bad.straits' "an empty file" "$bad"
echo 'This is a letter.' >"$bad";                      both 'bad.straits' "a letter" "$bad"
head -c 20000 /dev/urandom >"$bad";                    both 'bad.straits' "noise" "$bad"
rm -f "$bad"; sqlite3 "$bad" 'CREATE TABLE game (key TEXT, value TEXT); INSERT INTO game VALUES (1, 2);'
both 'bad.straits' "another program's database" "$bad"
mkdir "$work/folder.straits";                          both 'folder.straits' "a folder" "$work/folder.straits"
both '/dev/null' "a device" /dev/null
for cut in 1 100 1000 $((size / 4)) $((size / 2)) $((size - 4096)) $((size - 1)); do
  head -c "$cut" "$good" >"$bad"
  both 'bad.straits' "a game cut off after $cut of $size bytes" "$bad"
done

# One byte changed, at many places: the game is refused, or the byte meant nothing and the same is shown.
places=40
[ -n "${STRAITS_LONG-}" ] && places=1000
refused=0
for n in $(seq $places); do
  place=$(((size - 1) * n / places))
  cp "$good" "$bad"
  byte=$(od -An -tu1 -j "$place" -N 1 "$good")
  printf "\\x$(printf %02x $((byte ^ 255)))" | dd of="$bad" bs=1 seek="$place" conv=notrunc status=none
  "$straits" show "$bad" --json >"$work/out" 2>"$work/err"
  case $? in
    0) cmp -s "$work/out" "$work/good.json" || fail "a byte changed at $place shows another game" ;;
    2) refused=$((refused + 1)); [ -s "$work/err" ] || fail "a byte changed at $place is refused without a word" ;;
    *) fail "a byte changed at $place: $(head -3 "$work/err")" ;;
  esac
  "$straits" replay "$bad" >/dev/null 2>"$work/err"
  case $? in 0 | 1 | 2) ;; *) fail "a byte changed at $place, replayed: $(head -3 "$work/err")" ;; esac
done
[ $refused -ge $((places / 2)) ] || fail "only $refused of $places changed bytes were noticed"
echo "ok: $refused of $places changed bytes are refused, the others mean nothing"

# Edited by hand: whole for SQLite, but not what the program wrote.
edit() { cp "$good" "$bad"; sqlite3 "$bad" "$1" || fail "the test cannot edit: $1"; }
edit 'DELETE FROM turn_digest WHERE turn = 2';         both 'bad.straits' "a turn's digest taken out" "$bad"
edit 'UPDATE entry SET amount = amount + 1';           both 'bad.straits' "orders edited" "$bad"
edit 'DROP TABLE source';                              both 'bad.straits' "a table taken out" "$bad"
edit 'PRAGMA user_version = 99';                       both '99|newer|format' "a file of a later format" "$bad"
edit 'PRAGMA user_version = 99'
expect 2 '.' "a file of a later format, as it is" "$straits" show "$bad" --turn 1
expect 2 '[0-9]' "a turn that was not played" "$straits" show "$good" --turn 99
expect 2 'nowhere' "the view of no seat" "$straits" show "$good" --seat nowhere

# Another rules version: shown, and not replayed. A program of the tests writes it, seals and all.
cp "$good" "$bad"
"$(dirname "$straits")/tests/test_other_version" "$bad" >"$work/out" 2>&1 || { fail "no game of another version"; cat "$work/out"; }
"$straits" show "$bad" >"$work/out" 2>"$work/err" || { fail "a game of another rules version is not shown"; cat "$work/err"; }
expect 2 'version' "a game of another rules version, replayed" "$straits" replay "$bad"

# The disk: what cannot be written ends with status 3, and what was there stays.
expect 3 '.' "output to a full disk" sh -c '"$1" list >/dev/full' sh "$straits"
expect 3 '.' "a story to a full disk" sh -c '"$1" run "$2" --seed 1 >/dev/full' sh "$straits" "$work/tiny"
expect 3 '.' "rows to a full disk" "$straits" run "$work/tiny" --games 3 --csv /dev/full
expect 3 'nosuch' "a folder that is not there" "$straits" run "$work/tiny" --save "$work/nosuch/x.straits"
# A limit on file size stands for a disk that fills in the middle of a game, for any user.
for limit in 1 8 64 $((size / 1024 / 2)); do
  cp "$good" "$work/kept.straits"
  expect 3 '.' "a disk that is full after $limit KiB" bash -c "trap '' XFSZ; ulimit -f $limit; exec \"\$@\"" sh \
    "$straits" run "$work/tiny" --seed 2 --save "$work/kept.straits"
  "$straits" replay "$work/kept.straits" >"$work/out" 2>&1 || { fail "a game is lost when the disk is full after $limit KiB"; cat "$work/out"; }
done
mkdir "$work/small"
if [ "$(id -u)" = 0 ] && mount -t tmpfs -o size=$((size / 1024 + 16))k tmpfs "$work/small" 2>/dev/null; then
  cp "$good" "$work/small/kept.straits"
  expect 3 '.' "a disk that is full" "$straits" run "$work/tiny" --seed 2 --save "$work/small/kept.straits"
  cmp -s "$good" "$work/small/kept.straits" || fail "the game on a full disk is not what it was"
  [ "$(find "$work/small" -type f | wc -l)" = 1 ] || fail "a full disk keeps half a file: $(ls "$work/small")"
else
  echo "note: no small disk without root; limits on file size stand for it"
fi
