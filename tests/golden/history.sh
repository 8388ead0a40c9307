# The table of backtests in scenarios/history/README.md. Sourced by update.sh, which writes it, and by program/backtest.sh, which asks
# whether it is fresh.

# history_page STRAITS README: the page with the table that the program makes now between its two marks.
history_page() {
  local table
  table=$(mktemp) || return 3
  "$1" backtest --markdown >"$table" || { rm -f "$table"; return 1; }
  awk -v table="$table" '
    /^<!-- table: / { print; print ""; while ((getline line < table) > 0) print line; print ""; skip = 1; next }
    /^<!-- end of table -->$/ { skip = 0 }
    !skip' "$2"
  rm -f "$table"
}
