-- An intercontinental missile on 4 July, a sixth nuclear test in September; North and South talk again from 9 January 2018.
extends "base"

scenario "h2017" {
  title = "2017-18: fire and fury, then talks", format = 2, first_day = "2017-07-04", cluster = "y2016",
}
variable "programme" { start = 65 }              -- 12.4 missile events a year in the five years before, of 19
variable "coercion" { start = 1 }                -- Beijing's measures of 2017
card "talks_begin" { title = "North and South talk", monthly = 1, first_day = "2018-01-09",
  effects = { { variable = "talks", set = 1 } }, source = "history H2018; from memory, Ministry of Unification to be checked" }

observed "missiles" { title = "Missile events", measure = "missile_events", happened = 5,
  before = { 2, 6, 2, 1, 2, 5, 10, 14, 15, 18 },
  source = "CSIS Beyond Parallel, Database of North Korean Provocations (counted by day, balloons left out)" }
observed "others" { title = "Other events, without balloons", measure = "other_events", happened = 0,
  before = { 0, 0, 8, 2, 0, 0, 3, 3, 4, 3 },
  source = "CSIS Beyond Parallel, Database of North Korean Provocations (counted by day, balloons left out)" }
observed "rung" { title = "Highest rung on the peninsula", measure = "rung", of = "peninsula", happened = "calm",
  before = { "calm", "incident", "clash", "clash", "calm", "tests", "tests", "calm", "tests", "tests" },
  source = "judged from the same list: 'tests' is three missile events within fourteen days, 'incident' people killed, 'clash' a battle at sea or by artillery" }
