# The smallest scenario that plays: two seats, a clause, a policy each. `tiny FOLDER` writes it; tests append their mistakes.
tiny() {
  mkdir -p "$1"
  cat >"$1/scenario.lua" <<'LUA'
scenario "tiny" { title = "Tiny", format = 2, first_day = "2025-08-25" }
preset "short" { title = "Short", turns = 4, turns_low = 4, turns_high = 4, calm_days = 14, crisis_days = 7 }
seat "seoul" { title = "Seoul", party = true, persona = "steady", capital = 6, brief = "You lead in Seoul." }
seat "washington" { title = "Washington", party = true, persona = "firm", capital = 6, brief = "You lead in Washington." }
place "osan" { title = "Osan", latitude = 37.0906, longitude = 127.03, theatre = "peninsula", side = "seoul", base = true }
place "kadena" { title = "Kadena", latitude = 26.3556, longitude = 127.7676, theatre = "strait", base = true }
formation "battery" { title = "Battery", owner = "washington", home = "osan", lift_class = "air", lift = 36, ready_days = 3.5,
  personnel = 110, peninsula = 0.35, strait = 0.8, kind = "ad_battery", echelon = "battery" }
track "trust" { title = "Trust", start = 50 }
track "hidden" { title = "Hidden", start = 50, seen_by = "none" }
variable "talks" { title = "Talks", low = 0, high = 1, unit = "flag" }
clause "leave" { title = "Leave", start = "none", levels = { { id = "none", title = "None" }, { id = "consent", title = "Consent" } },
  worth = { seoul = { security = { 0, -1 } }, washington = { freedom = { 0, 2 } } } }
axis "seoul.security" { title = "Security", tracks = { trust = 1 } }
axis "washington.freedom" { title = "Freedom", tracks = { trust = 0.5 } }
policy "host" { seat = "seoul", title = "Host", cost = 1, effects = { { track = "trust", add = 3 }, { track = "hidden", add = 1 } } }
policy "press" { seat = "washington", title = "Press", cost = 1, effects = { { track = "trust", add = -3, delay = 10 } } }
persona "steady" { seat = "seoul", title = "Steady", best_case = "Trust.", weights = { security = 100 } }
persona "firm" { seat = "washington", title = "Firm", best_case = "Freedom.", weights = { freedom = 100 } }
LUA
}
