#!/bin/bash
# gcc and clang, -O0 and -O3, play the same games to the byte: the golden digests, the golden stories, and each other's saved
# games. Build folders are kept beside the tests, so that a second run builds what changed.
#   compilers.sh STRAITS SOURCE_DIR
set -u
straits=$1 source=$2 failed=0
. "$source/tests/golden/golden.sh"
folder=$(cd "$(dirname "$straits")" && pwd)/compilers
mkdir -p "$folder"

for compiler in gcc clang; do
  for level in O0 O3; do
    build=$folder/$compiler-$level
    { { [ -f "$build/build.ninja" ] ||
      cmake -S "$source" -B "$build" -G Ninja -DCMAKE_C_COMPILER=$compiler -DCMAKE_BUILD_TYPE=None "-DCMAKE_C_FLAGS=-$level" \
        -DSTRAITS_TESTS=OFF -DSTRAITS_WERROR=ON; } && ninja -C "$build" straits; } >"$build.log" 2>&1 ||
      { echo "FAILED: $compiler -$level does not build"; tail -40 "$build.log"; failed=1; continue; }
    echo "$compiler -$level:"
    rm -rf "$build.games" && mkdir "$build.games"
    golden_same "$build/straits" "$build.games" || failed=1
  done
done

# A game saved by one build is replayed by another.
for file in "$folder"/gcc-O0.games/*.straits; do
  "$folder/clang-O3/straits" replay "$file" >"$folder/replay" 2>&1 && echo "ok: clang -O3 replays gcc -O0's $(basename "$file")" ||
    { echo "FAILED: clang -O3 does not replay gcc -O0's $(basename "$file")"; cat "$folder/replay"; failed=1; }
done
for file in "$folder"/clang-O0.games/*.straits; do
  "$folder/gcc-O3/straits" replay "$file" >"$folder/replay" 2>&1 && echo "ok: gcc -O3 replays clang -O0's $(basename "$file")" ||
    { echo "FAILED: gcc -O3 does not replay clang -O0's $(basename "$file")"; cat "$folder/replay"; failed=1; }
done
exit $failed
