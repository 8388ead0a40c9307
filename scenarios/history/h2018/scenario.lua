-- At Singapore exercises are suspended without notice; talks go on until Hanoi fails on 28 February 2019.
extends "base"

scenario "h2018" {
  title = "2018-19: the summit and the exercises that stopped", format = 2, first_day = "2018-06-12", cluster = "y2016",
}
variable "programme" { start = 65 }              -- 12.4 missile events a year in the five years before, of 19
variable "talks" { start = 1 }
variable "exercise_suspended" { start = 1 }
card "talks_go_on" { title = "Talks go on", monthly = 1, last_day = "2019-02-27",
  effects = { { variable = "talks", set = 1 } }, source = "history H2018" }
card "hanoi" { title = "Hanoi fails", monthly = 1, first_day = "2019-02-28",
  effects = { { variable = "talks", set = 0 } }, source = "history H2018" }

observed "missiles" { title = "Missile events", measure = "missile_events", happened = 1,
  before = { 5, 3, 1, 2, 5, 7, 16, 15, 19, 5 },
  source = "CSIS Beyond Parallel, Database of North Korean Provocations (counted by day, balloons left out)" }
observed "others" { title = "Other events, without balloons", measure = "other_events", happened = 0,
  before = { 0, 8, 2, 0, 0, 3, 3, 4, 3, 0 },
  source = "CSIS Beyond Parallel, Database of North Korean Provocations (counted by day, balloons left out)" }
observed "rung" { title = "Highest rung on the peninsula", measure = "rung", of = "peninsula", happened = "calm",
  before = { "incident", "clash", "clash", "calm", "tests", "tests", "tests", "tests", "tests", "calm" },
  source = "judged from the same list: 'tests' is three missile events within fourteen days, 'incident' people killed, 'clash' a battle at sea or by artillery" }
