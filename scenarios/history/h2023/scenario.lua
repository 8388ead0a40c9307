-- The Washington Declaration: a Nuclear Consultative Group and visible deployments. The model's nuclear consultation begins with that group,
-- so nothing more is agreed on the first day; talks there are none.
extends "base"

scenario "h2023" {
  title = "2023: the Washington Declaration", format = 2, first_day = "2023-04-26", cluster = "y2023",
}
variable "programme" { start = 77 }              -- 14.6 missile events a year in the five years before, of 19
variable "talks" { start = 0 }
track "nuclear_headline" { start = 60.2 }        -- KINU, spring 2023

observed "missiles" { title = "Missile events", measure = "missile_events", happened = 21,
  before = { 10, 15, 14, 15, 11, 0, 16, 3, 18, 36 },
  source = "CSIS Beyond Parallel, Database of North Korean Provocations (counted by day, balloons left out); history H2023" }
observed "rung" { title = "Highest rung on the peninsula", measure = "rung", of = "peninsula", happened = "tests",
  before = { "tests", "tests", "tests", "calm", "tests", "calm", "tests", "incident", "tests", "tests" },
  source = "judged from the same list: 'tests' is three missile events within fourteen days, 'incident' people killed, 'clash' a battle at sea or by artillery" }
observed "opinion" { title = "Koreans for own nuclear weapons", measure = "track", of = "nuclear_headline", happened = 66,
  before = { 71.3, 69, 60.2 },
  source = "KINU Unification Survey: 71.3 (2021), 69.0 (2022), 60.2 (2023), 66.0 (2024)" }
