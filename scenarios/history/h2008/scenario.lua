-- Two presidents agree to keep 28,500 US people in Korea instead of going down to 25,000. Six-party talks go on until December.
extends "base"

scenario "h2008" {
  title = "2008: the cuts stop at 28,500", format = 2, first_day = "2008-04-19", cluster = "y2008",
}
variable "fighting_elsewhere" { start = 2 }      -- Iraq and Afghanistan
variable "programme" { start = 8 }               -- 1.6 missile events a year in the five years before, of 19
variable "talks" { start = 1 }
card "talks_go_on" { title = "Six-party talks go on", monthly = 1, last_day = "2008-12-11",
  effects = { { variable = "talks", set = 1 } }, source = "from memory, US Department of State to be checked" }
card "talks_end" { title = "The last round of the six parties ends", monthly = 1, first_day = "2008-12-12",
  effects = { { variable = "talks", set = 0 } }, source = "from memory, US Department of State to be checked" }

observed "missiles" { title = "Missile events", measure = "missile_events", happened = 3,
  before = { 1, 0, 0, 0, 2, 1, 0, 2, 1, 4 },
  source = "CSIS Beyond Parallel, Database of North Korean Provocations (counted by day, balloons left out)" }
observed "others" { title = "Other events, without balloons", measure = "other_events", happened = 0,
  before = { 5, 3, 0, 5, 3, 6, 1, 0, 0, 0 },
  source = "CSIS Beyond Parallel, Database of North Korean Provocations (counted by day, balloons left out)" }
observed "rung" { title = "Highest rung on the peninsula", measure = "rung", of = "peninsula", happened = "incident",
  before = { "incident", "clash", "calm", "calm", "clash", "calm", "calm", "calm", "calm", "calm" },
  source = "judged from the same list: 'tests' is three missile events within fourteen days, 'incident' people killed, 'clash' a battle at sea or by artillery; a visitor shot at Mount Kumgang on 11 July 2008, from memory, to be checked" }
