# What scripts/play and scripts/test share: to install what is lacking and to build one preset of CMakePresets.json.
# Sourced, never run. All that it says goes to standard error, so that standard output belongs to the program.

root=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build_packages="gcc libc6-dev cmake ninja-build pkg-config liblua5.4-dev libsqlite3-dev libjansson-dev libxxhash-dev"
build_packages="$build_packages libsdl2-dev libsdl2-ttf-dev libfontconfig-dev zlib1g-dev fonts-nanum fonts-dejavu-core"

say() { printf '%s\n' "$*" >&2; }

# Status 3: the environment failed, not the program (see the table of exit statuses in the README).
give_up() { say "$*"; exit 3; }

# The packages among "$@" that are not installed.
packages_missing() {
  local installed package
  installed=" $(dpkg-query -W -f '${db:Status-Status}:${Package} ' "$@" 2>/dev/null | tr '\n' ' ') "
  for package in "$@"; do
    case $installed in *" installed:$package "*) ;; *) printf '%s ' "$package" ;; esac
  done
}

# Calls apt-get as root or through sudo. Without a terminal sudo may not ask for a password and says so instead of waiting.
apt_get() {
  local as=()
  if [ "$(id -u)" != 0 ]; then
    as=(sudo)
    [ -t 0 ] || as=(sudo -n)
  fi
  "${as[@]}" env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 apt-get -y -q -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@" </dev/null >&2
}

# Can apt install these from the lists it has? A fresh Debian has no lists at all.
lists_know() { apt-get -q -s --no-install-recommends install "$@" >/dev/null 2>&1 </dev/null; }

packages_install() {
  local missing
  command -v dpkg-query >/dev/null && command -v apt-get >/dev/null || {
    say "This is no Debian: nothing is installed here; the equivalents of these packages are needed: $*"
    return
  }
  missing=$(packages_missing "$@")
  [ -n "$missing" ] || return 0
  say "These Debian packages are needed and will be installed: $missing"
  if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
    give_up "Only root can install them, and sudo is not here. As root: apt-get update && apt-get install --no-install-recommends $missing"
  fi
  # shellcheck disable=SC2086  # a list of words
  if ! lists_know $missing || ! apt_get install --no-install-recommends $missing; then
    say "The package lists are missing or old; fetching them."
    apt_get update || say "apt-get update did not succeed; trying with the lists that are here."
    # shellcheck disable=SC2086
    apt_get install --no-install-recommends $missing ||
      give_up "These packages could not be installed: $missing- the messages of apt-get above say why."
  fi
  missing=$(packages_missing "$@")
  [ -z "$missing" ] || give_up "These packages are still not installed: $missing"
}

# Waits for whoever builds the same preset. The lock is held until file descriptor 9 closes.
build_lock() {
  mkdir -p "$root/build" 2>/dev/null && { exec 9>"$root/build/$1.lock"; } 2>/dev/null ||
    give_up "$root/build cannot be written to: build as its owner, or work in a clone of your own."
  flock -n 9 || {
    say "Another start is building in build/$1; waiting for it."
    flock 9
  }
}

# Configures when needed and builds a preset: build_preset PRESET PROGRAM. Quiet when there is nothing to do.
build_preset() {
  local folder=$root/build/$1 program=$root/build/$1/$2 home
  home=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$folder/CMakeCache.txt" 2>/dev/null)
  if [ -n "$home" ] && [ "$home" != "$root" ]; then
    say "build/$1 was made for $home; making it again."
    rm -rf "$folder"
  fi
  if [ ! -f "$folder/build.ninja" ] || [ "$root/CMakePresets.json" -nt "$folder/build.ninja" ]; then
    say "Configuring build/$1 ..."
    (cd "$root" && cmake --preset "$1") >&2 </dev/null || give_up "Configuring failed; the messages above say why."
    touch "$folder/build.ninja"
  fi
  local failed="The build failed; the messages above say why."
  if [ -x "$program" ] && [ -z "$(find "$root/engine" "$root/tests" "$root/CMakeLists.txt" -newer "$program" \
      \( -name '*.[ch]' -o -name '*.def' -o -name CMakeLists.txt \) -print -quit 2>/dev/null)" ]; then
    ninja -C "$folder" --quiet </dev/null 2>&1 | sed -u '/^ninja: no work to do/d' >&2
    [ "${PIPESTATUS[0]}" = 0 ] || give_up "$failed"
  else
    say "Building build/$1 ..."
    ninja -C "$folder" >&2 </dev/null || give_up "$failed"
  fi
}
