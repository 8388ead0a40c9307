-- Two of eight Patriot batteries leave for months; Seoul agreed. Talks there are none.
extends "base"

scenario "h2025" {
  title = "2025: two Patriot batteries to the Middle East", format = 2, first_day = "2025-03-15", cluster = "y2025",
  rooms_off = { "bargain" },
}
variable "programme" { start = 101 }             -- 19.2 missile events a year in the five years before, of 19
variable "fighting_elsewhere" { start = 1 }      -- the Middle East
formation "pat_b21" { start = "centcom" }
formation "pat_c21" { start = "centcom" }

observed "missiles" { title = "Missile events", measure = "missile_events", days = 277, happened = 12,
  before = { 9, 19, 14, 0, 14, 3, 17, 34, 23, 19 },
  source = "computed from history H2025N (17 in the year to 17 December 2025) less five of January to March; those, and 2024, from memory, to be checked" }
observed "batteries" { title = "A battery is back", measure = "home", of = "pat_b21", days = 277, happened = "yes",
  before = { "no", "no", "no" },
  source = "history H2025P: returned 30 October 2025; before: H1954, H1971, H2004" }
