#!/bin/bash
# The table in a real window (Xvfb, xdotool): whole games by the keyboard alone and by the mouse alone, in both languages; the game
# file is whole whatever happens to the window; a display or fonts that are not there get a clear answer; pictures without a display.
#   table.sh STRAITS SOURCE_DIR
set -u
straits=$1 source=$2 failed=0
work=$(mktemp -d)
printf 'leak:libdbus\nleak:libfontconfig\n' >"$work/known"                # of libraries, not ours
export LSAN_OPTIONS=suppressions=$work/known:print_suppressions=0
export HOME=$work XDG_CONFIG_HOME=$work/config XDG_STATE_HOME=$work/state SDL_AUDIODRIVER=dummy LC_ALL=C.UTF-8
unset WAYLAND_DISPLAY DISPLAY SDL_VIDEODRIVER
Xvfb -displayfd 3 -screen 0 1280x720x24 -nolisten tcp 3>"$work/display" >"$work/xvfb" 2>&1 &
xvfb=$!
trap 'kill $xvfb $(jobs -p) 2>/dev/null; wait 2>/dev/null; rm -rf "$work"' EXIT
for _ in $(seq 100); do [ -s "$work/display" ] && break; sleep 0.1; done
display=:$(cat "$work/display")
fail() { echo "FAILED: $*"; failed=1; }

# open NAME OPTIONS...: a game in a window that is saved as NAME.straits.
open() {
  name=$1
  shift
  DISPLAY=$display "$straits" play august-summit --seed 5 --size 1280x720 --save "$work/$name.straits" "$@" >"$work/$name.out" 2>"$work/$name.err" &
  table=$!
  for _ in $(seq 200); do
    DISPLAY=$display xdotool search --name 'Two Straits' >/dev/null 2>&1 && return
    kill -0 $table 2>/dev/null || break
    sleep 0.1
  done
  fail "$name: no window"
  cat "$work/$name.err"
}
keys() { DISPLAY=$display xdotool key --delay 40 "$@"; }
click() { DISPLAY=$display xdotool mousemove "$1" "$2" sleep 0.08 click 1 sleep 0.08; }
over() { [ "$("$straits" show "$work/$name.straits" --json 2>/dev/null | grep -cE '"over": 1')" = 1 ]; }
turn() { "$straits" show "$work/$name.straits" --json 2>/dev/null | sed -nE 's/^ *"turn": ([0-9]+),?$/\1/p' | tail -1; }
# whole STEP...: repeats the step until the game is over.
whole() {
  local i
  for i in $(seq 120); do
    "$@"
    [ $((i % 3)) = 0 ] && over && return
    kill -0 $table 2>/dev/null || { fail "$name: the window is gone"; cat "$work/$name.err"; return; }
  done
  fail "$name: the game did not end; it stands at turn $(turn)"
}
# reach TURN: plays on by keys until the file has that turn.
reach() {
  for _ in $(seq 60); do
    by_keys
    [ "$(turn)" -ge "$1" ] 2>/dev/null && return
  done
  fail "$name: it stays at turn $(turn) and does not come to $1"
}
# Closing as a session does that ends: the table says goodbye like to the window's own cross.
close_window() {
  kill -TERM $table 2>/dev/null
  for _ in $(seq 100); do kill -0 $table 2>/dev/null || break; sleep 0.1; done
  kill -KILL $table 2>/dev/null && fail "$name: it does not close"
  wait $table || fail "$name: closing is no failure: status $?"
}
sound() {
  grep -qE 'Sanitizer|runtime error|Assertion' "$work/$name.err" && { fail "$name"; cat "$work/$name.err"; }
  "$straits" replay "$work/$name.straits" >/dev/null 2>"$work/replay" || { fail "$name does not replay"; cat "$work/replay"; }
}

# By keys: E is the one thing to do, T lets a round of the bargain stand, Escape leaves what is open.
by_keys() { keys e t Return Escape e Return Escape; }
# Everyday one language for the keys and the other for the mouse; with scripts/test --long both for both.
for language in ${STRAITS_LONG:+en} ko; do
  open "keys-$language" --lang $language
  keys F2
  whole by_keys
  keys F2
  sleep 0.5
  grep -qE '==|button|단추' "$work/$name.out" || fail "$name: nothing was read aloud"
  [ $language = ko ] && ! grep -q '단추' "$work/$name.out" && fail "$name: it does not speak Korean"
  close_window
  sound
done

# By the mouse: the one thing to do, what lets a round stand (a card on the map), the front page and the map; Enter answers
# where something is asked.
by_mouse() { click 1100 643; keys Return; click 962 611; keys Return; click "$page" 705; click "$map" 705; }
for language in en ${STRAITS_LONG:+ko}; do
  page=760 map=690
  [ $language = ko ] && page=830 map=765   # words are shorter there
  open "mouse-$language" --lang $language
  whole by_mouse
  close_window
  sound
done

# A window that is made smaller and larger, and closed in the middle: nothing is lost, and the game goes on.
open resized
reach 2
id=$(DISPLAY=$display xdotool search --name 'Two Straits' | head -1)
DISPLAY=$display xdotool windowunmap "$id" sleep 0.3 windowmap "$id"      # minimised and back
for size in "640 480" "1280 400" "900 700" "1280 720"; do DISPLAY=$display xdotool windowsize "$id" $size; keys e t Return Escape; done
close_window
sound
before=$(turn)
[ -n "$before" ] || fail "resized: nothing was kept"
DISPLAY=$display "$straits" play "$work/resized.straits" --size 1280x720 >"$work/again.out" 2>"$work/resized.err" &
table=$!
sleep 2
reach $((before + 1))
close_window
sound

# A display that goes away in the middle: status 3, a clear word, and what was finished is kept.
Xvfb -displayfd 4 -screen 0 1280x720x24 -nolisten tcp 4>"$work/other" >"$work/xvfb2" 2>&1 &
other=$!
for _ in $(seq 100); do [ -s "$work/other" ] && break; sleep 0.1; done
was=$display display=:$(cat "$work/other")
open lost
by_keys
kill -KILL $other
for _ in $(seq 100); do kill -0 $table 2>/dev/null || break; sleep 0.1; done
kill -KILL $table 2>/dev/null && fail "lost: it goes on without a display"
wait $table
[ $? = 3 ] && grep -qi 'display' "$work/lost.err" || { fail "lost: status 3 and a word about the display"; cat "$work/lost.err"; }
"$straits" show "$work/lost.straits" >/dev/null 2>"$work/err" || { fail "lost: what was kept cannot be shown"; cat "$work/err"; }
display=$was

# A disk that is full in the middle of a game: status 3, a clear word, and what was finished is kept.
name=full
(trap '' XFSZ; ulimit -f 330; DISPLAY=$display exec "$straits" play august-summit --seed 5 --size 1280x720 --save "$work/full.straits" >"$work/full.out" 2>"$work/full.err") &
table=$!
sleep 2
for _ in $(seq 60); do kill -0 $table 2>/dev/null || break; by_keys; done
kill -KILL $table 2>/dev/null && fail "full: it went on"
wait $table
[ $? = 3 ] && grep -qi 'full\|disk\|large' "$work/full.err" || { fail "full: status 3 and a word about the disk"; cat "$work/full.err"; }
"$straits" show "$work/full.straits" >/dev/null 2>"$work/err" || { fail "full: what was kept cannot be shown"; cat "$work/err"; }

# Fonts: none at all, and none with Hangul where Korean is wanted.
for fonts in none latin; do
  mkdir -p "$work/fonts-$fonts"
  [ $fonts = latin ] && cp /usr/share/fonts/truetype/dejavu/DejaVuSans*.ttf "$work/fonts-$fonts/"
  printf '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>%s</dir><cachedir>%s</cachedir></fontconfig>\n' "$work/fonts-$fonts" "$work/cache" >"$work/$fonts.conf"
  FONTCONFIG_FILE=$work/$fonts.conf "$straits" play august-summit --seed 5 --lang ko --screenshot "$work/font.png" >/dev/null 2>"$work/err"
  [ $? = 3 ] && grep -q 'fonts-nanum' "$work/err" || { fail "fonts, $fonts: status 3 and the package to install"; cat "$work/err"; }
done
FONTCONFIG_FILE=$work/latin.conf "$straits" play august-summit --seed 5 --lang en --screenshot "$work/font.png" >/dev/null 2>"$work/err" || { fail "English with Latin fonts alone"; cat "$work/err"; }

# Without a display, and with one that is not there.
"$straits" play august-summit --seed 5 --turn 3 --size 1280x720 --screenshot "$work/map.png" 2>"$work/err" || { fail "a picture without a display"; cat "$work/err"; }
head -c 8 "$work/map.png" | grep -q PNG || fail "the picture is no PNG"
"$straits" map "$work/resized.straits" --turn 2 --seat seoul -o "$work/seat.png" 2>"$work/err" || { fail "the map of a saved game"; cat "$work/err"; }
"$straits" play august-summit --seed 5 --turn 3 --screenshot /nowhere/at/all.png 2>"$work/err"
[ $? = 3 ] && grep -q '/nowhere/at/all.png' "$work/err" || { fail "a picture that cannot be written: status 3 and its name"; cat "$work/err"; }
DISPLAY=:9999 "$straits" play august-summit --seed 5 >"$work/out" 2>"$work/err" </dev/null
[ $? = 3 ] && grep -qi 'display' "$work/err" || { fail "a display that is not there: status 3 and a word about it"; cat "$work/err"; }
exit $failed
