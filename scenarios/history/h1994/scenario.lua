-- A Patriot battalion comes to Korea; talks in Geneva from August end in the Agreed Framework of 21 October.
extends "base"

scenario "h1994" {
  title = "1994: the first nuclear crisis", format = 2, first_day = "1994-03-22", cluster = "y1994",
}
variable "programme" { start = 7 }               -- 1.4 missile events a year in the five years before, of 19
variable "fighting_elsewhere" { start = 0 }
card "geneva" { title = "Talks in Geneva", monthly = 1, first_day = "1994-08-08",
  effects = { { variable = "talks", set = 1 } }, source = "from memory, US Department of State to be checked" }

observed "missiles" { title = "Missile events", measure = "missile_events", happened = 2,
  before = { 2, 1, 0, 0, 0, 0, 2, 2, 1, 2 },
  source = "CSIS Beyond Parallel, Database of North Korean Provocations (counted by day, balloons left out)" }
observed "others" { title = "Other events, without balloons", measure = "other_events", happened = 1,
  before = { 2, 1, 2, 2, 0, 1, 0, 0, 2, 0 },
  source = "CSIS Beyond Parallel, Database of North Korean Provocations (counted by day, balloons left out)" }
observed "rung" { title = "Highest rung on the peninsula", measure = "rung", of = "peninsula", happened = "incident",
  before = { "incident", "calm", "incident", "incident", "calm", "calm", "calm", "calm", "incident", "calm" },
  source = "judged from the same list: 'tests' is three missile events within fourteen days, 'incident' people killed, 'clash' a battle at sea or by artillery; a helicopter shot down on 17 December 1994" }
