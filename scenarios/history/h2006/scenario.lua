-- The joint statement of 19 January; six-party talks have broken off over frozen accounts.
extends "base"

scenario "h2006" {
  title = "2006: the statement on strategic flexibility", format = 2, first_day = "2006-01-19", cluster = "y2006",
}
variable "fighting_elsewhere" { start = 2 }      -- Iraq
variable "programme" { start = 4 }               -- 0.8 missile events a year in the five years before, of 19
variable "talks" { start = 0 }
card "talks_again" { title = "Six-party talks again", monthly = 1, first_day = "2006-12-18",
  effects = { { variable = "talks", set = 1 } }, source = "from memory, US Department of State to be checked" }

observed "missiles" { title = "Missile events", measure = "missile_events", happened = 2,
  before = { 0, 1, 1, 0, 0, 0, 0, 3, 0, 1 },
  source = "CSIS Beyond Parallel, Database of North Korean Provocations (counted by day, balloons left out)" }
observed "others" { title = "Other events, without balloons", measure = "other_events", happened = 0,
  before = { 10, 3, 4, 3, 1, 5, 1, 8, 1, 0 },
  source = "CSIS Beyond Parallel, Database of North Korean Provocations (counted by day, balloons left out)" }
observed "rung" { title = "Highest rung on the peninsula", measure = "rung", of = "peninsula", happened = "calm",
  before = { "incident", "incident", "incident", "clash", "calm", "calm", "clash", "calm", "calm", "calm" },
  source = "judged from the same list: 'tests' is three missile events within fourteen days, 'incident' people killed, 'clash' a battle at sea or by artillery; the seven missiles of 5 July 2006 are one event there" }
