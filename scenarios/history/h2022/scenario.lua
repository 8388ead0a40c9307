-- Talks are over, the programme follows the plan of January 2021; a Stryker brigade replaces an armoured one in October.
extends "base"

scenario "h2022" {
  title = "2022: the year of missiles", format = 2, first_day = "2022-01-05", cluster = "y2022",
}
variable "programme" { start = 43 }              -- 8.2 missile events a year in the five years before, of 19
variable "talks" { start = 0 }

observed "missiles" { title = "Missile events", measure = "missile_events", happened = 37,
  before = { 3, 4, 16, 10, 20, 16, 0, 12, 5, 8 },
  source = "CSIS Beyond Parallel, Database of North Korean Provocations (counted by day, balloons left out)" }
observed "others" { title = "Other events, without balloons", measure = "other_events", happened = 15,
  before = { 0, 1, 5, 2, 3, 2, 0, 2, 1, 0 },
  source = "CSIS Beyond Parallel, Database of North Korean Provocations (counted by day, balloons left out)" }
observed "rung" { title = "Highest rung on the peninsula", measure = "rung", of = "peninsula", happened = "tests",
  before = { "calm", "tests", "tests", "calm", "tests", "tests", "calm", "tests", "incident", "tests" },
  source = "judged from the same list: 'tests' is three missile events within fourteen days, 'incident' people killed, 'clash' a battle at sea or by artillery" }
