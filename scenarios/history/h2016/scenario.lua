-- Seoul decides to let the THAAD battery in. In the model that is one level more of what Korean bases serve (clause b), in force from the first day.
-- Group tours were banned from 15 March 2017; the quarrel was laid aside on 31 October 2017.
extends "base"

scenario "h2016" {
  title = "2016-17: THAAD, and Beijing's measures", format = 2, first_day = "2016-07-08", cluster = "y2016",
}
preset "year" { title = "Two years, two weeks a turn", turns = 52, turns_low = 52, turns_high = 52 }
variable "programme" { start = 48 }              -- 9.2 missile events a year in the five years before, of 19
track "nuclear_headline" { start = 54 }          -- Gallup Korea, January 2016
card "thaad" { title = "The battery is let in", monthly = 1, once = true, first_day = "2016-07-08", last_day = "2016-08-08",
  effects = { { clause = "bases", level = "consultation" } }, source = "history H2016T" }

observed "missiles" { title = "Missile events", measure = "missile_events", happened = 19,
  before = { 3, 2, 7, 1, 1, 2, 5, 10, 14, 15 },
  source = "CSIS Beyond Parallel, Database of North Korean Provocations (counted by day, balloons left out)" }
observed "others" { title = "Other events, without balloons", measure = "other_events", happened = 3,
  before = { 0, 0, 0, 8, 2, 0, 0, 3, 3, 4 },
  source = "CSIS Beyond Parallel, Database of North Korean Provocations (counted by day, balloons left out)" }
observed "rung" { title = "Highest rung on the peninsula", measure = "rung", of = "peninsula", happened = "tests",
  before = { "calm", "incident", "incident", "clash", "clash", "calm", "tests", "tests", "calm", "tests" },
  source = "judged from the same list: 'tests' is three missile events within fourteen days, 'incident' people killed, 'clash' a battle at sea or by artillery" }
observed "coerced" { title = "Beijing takes measures", measure = "ever", of = "coercion", happened = "yes",
  before = { "yes", "yes", "yes", "no" },
  source = "history H2016T; before: Norway 2010, Japan 2010, Philippines 2012 yes, Vietnam 2014 no; from memory, to be checked" }
observed "months" { title = "Days that the measures lasted", measure = "lasted", of = "coercion", days = 728, happened = 480,
  before = { 60, 365, 2190 },
  source = "RELATIONS 13: about 16 months; before: Japan 2010, Philippines 2012, Norway 2010-16, from memory, to be checked" }
observed "growth" { title = "Growth, ten points are 1% of GDP", measure = "track", of = "growth", happened = 45,
  before = { 50 },
  source = "0.5% of GDP: Hyundai Research Institute in Yonhap 2017-05-03" }
observed "opinion" { title = "Koreans for own nuclear weapons", measure = "track", of = "nuclear_headline", days = 425, happened = 60,
  before = { 64, 54 },
  source = "Gallup Korea: 64 (2013), 54 (2016), 60 (September 2017)" }
