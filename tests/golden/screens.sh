# Goldens of the table's screens: draw lists as text, in two languages and three sizes. Sourced by tests/golden/update.sh and
# tests/program/screens.sh. They are laid out without fonts, so they say the same on every machine.

screens_names="map news bargain forces cards log settings result start handover"
screens_sizes="1280x720 1920x1080 3840x2160"

# screens_make STRAITS FOLDER: one list a screen, language and size.
screens_make() {
  local screen language size
  for language in en ko; do
    for size in $screens_sizes; do
      for screen in $screens_names; do
        turn=2
        [ "$screen" = result ] && turn=99
        # the first screen lists the games of whoever runs it: here of nobody
        env -u DISPLAY -u WAYLAND_DISPLAY XDG_STATE_HOME="$2/nobody" "$1" play august-summit --seed 1 --turn $turn --screen "$screen" --lang "$language" --size "$size" \
          --screenshot "$2/$screen.$language.$size.txt" >/dev/null 2>"$2/err" || { cat "$2/err"; return 1; }
      done
    done
  done
  rm -f "$2/err"
}

# screens_same GOLDEN MADE: equal word for word; numbers may differ by 0.3 of a pixel, for mathematics libraries round differently.
screens_same() {
  awk 'function number(x) { return x ~ /^-?[0-9]+(\.[0-9]+)?$/ }
    NR == FNR { want[NR] = $0; lines = NR; next }
    { n = split(want[FNR], a, " "); m = split($0, b, " "); same = n == m
      for (i = 1; same && i <= n; i++) if (a[i] != b[i]) { d = a[i] - b[i]; same = number(a[i]) && number(b[i]) && d <= 0.3 && d >= -0.3 }
      if (!same) { print "line " FNR ": " $0; print "expected: " want[FNR]; bad = 1; exit }
      seen = FNR }
    END { if (!bad && seen != lines) { print seen " lines, expected " lines; bad = 1 } exit bad }' "$1" "$2"
}

# pictures_make STRAITS FOLDER: the few pictures that are kept, small.
pictures_make() {
  local screen language theme
  while read -r screen language theme turn; do
    env -u DISPLAY -u WAYLAND_DISPLAY "$1" play august-summit --seed 1 --turn "$turn" --screen "$screen" --lang "$language" --theme "$theme" --size 800x450 \
      --screenshot "$2/$screen.$language.$theme.png" >/dev/null 2>"$2/err" || { cat "$2/err"; return 1; }
  done <<'LIST'
map en dark 2
bargain ko light 2
result en light 99
LIST
  rm -f "$2/err"
}
