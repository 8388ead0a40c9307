#!/bin/bash
# libFuzzer on the loader, with address and undefined-behaviour sanitizers: thirty seconds, with --long alone. Seeds are the scenarios there are and the one that `straits new` writes, each as one file.
#   fuzz.sh STRAITS SOURCE_DIR
set -u
[ -n "${STRAITS_LONG-}" ] || { echo "the fuzzer runs with --long"; exit 0; }
straits=$1 source=$2
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
command -v clang >/dev/null || { echo "FAILED: clang is not installed"; exit 1; }
mkdir "$work/seeds" "$work/found"
"$straits" new "$work/mine" >/dev/null || exit 1
cat "$work/mine"/[!t]*.lua "$work/mine/tracks.lua" | grep -v '^include' >"$work/seeds/mine.lua"
cat "$source"/scripts/lua/places.lua "$source"/scenarios/august-summit/*.lua | grep -v '^include\|^library' >"$work/seeds/summit.lua"
lua=$(pkg-config --cflags lua5.4)
# shellcheck disable=SC2086  # lists of flags
clang -std=c17 -O1 -g -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=undefined -D_POSIX_C_SOURCE=200809L -DXXH_INLINE_ALL -I"$source/engine" $lua \
  -o "$work/fuzz" "$source"/tests/fuzz/loader.c "$source"/engine/{core,rules,script}/*.c -mavx2 $(pkg-config --libs lua5.4 libxxhash) -lm >"$work/build" 2>&1 ||
  { echo "FAILED: the fuzzer does not build"; tail -20 "$work/build"; exit 1; }
# shellcheck disable=SC2086
"$work/fuzz" -max_total_time=30 -timeout=20 -rss_limit_mb=2048 -max_len=60000 -artifact_prefix="$work/" "$work/found" "$work/seeds" >"$work/log" 2>&1
status=$?
[ $status = 0 ] && echo "ok: $(tail -1 "$work/log")" || { echo "FAILED: status $status"; tail -30 "$work/log"; }
exit $status
