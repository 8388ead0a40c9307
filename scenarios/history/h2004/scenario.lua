-- 3,600 soldiers of the 2nd Infantry Division leave for Iraq. Nobody said for how long; Washington and Seoul also talk about 12,500 fewer.
-- Six-party talks go on until Pyongyang leaves them on 10 February 2005.
extends "base"

scenario "h2004" {
  title = "2004: the 2nd Brigade goes to Iraq", format = 2, first_day = "2004-05-17", cluster = "y2004",
  rooms_off = { "bargain" },
}
preset "year" { title = "Two years, two weeks a turn", turns = 52, turns_low = 52, turns_high = 52 }
variable "fighting_elsewhere" { start = 2 }      -- Iraq
variable "programme" { start = 3 }               -- 0.6 missile events a year in the five years before, of 19
variable "talks" { start = 1 }                   -- six-party talks; Pyongyang leaves them on 10 February 2005
card "talks_go_on" { title = "Six-party talks go on", monthly = 1, last_day = "2005-02-09",
  effects = { { variable = "talks", set = 1 } }, source = "history H2004" }
card "talks_left" { title = "Pyongyang leaves the six-party talks", monthly = 1, first_day = "2005-02-10",
  effects = { { variable = "talks", set = 0 } }, source = "declaration of 10 February 2005: history H2004" }
formation "us_2bct" { title = "2nd Brigade, 2nd Infantry Division", owner = "washington", home = "casey", start = "centcom", personnel = 3600,
  lift_class = "sea", lift = 8, ready_days = 6, peninsula = 2, strait = 0.1, kind = "mech_bde", echelon = "brigade",
  source = "3,600 soldiers: history H2004; worth as of today's Stryker brigade" }
formation "us_rest" { title = "All other US forces of 2004", owner = "washington", home = "humphreys", personnel = 7500, kind = "hq", echelon = "command",
  source = "computed: 37,500 less the brigade and today's formations" }

observed "missiles" { title = "Missile events", measure = "missile_events", happened = 1,
  before = { 3, 0, 0, 1, 1, 0, 0, 0, 2, 1 },
  source = "CSIS Beyond Parallel, Database of North Korean Provocations (counted by day, balloons left out)" }
observed "others" { title = "Other events, without balloons", measure = "other_events", happened = 1,
  before = { 1, 6, 8, 2, 5, 3, 0, 5, 3, 6 },
  source = "CSIS Beyond Parallel, Database of North Korean Provocations (counted by day, balloons left out)" }
observed "rung" { title = "Highest rung on the peninsula", measure = "rung", of = "peninsula", happened = "calm",
  before = { "incident", "incident", "incident", "incident", "incident", "clash", "calm", "calm", "clash", "calm" },
  source = "judged from the same list: 'tests' is three missile events within fourteen days, 'incident' people killed, 'clash' a battle at sea or by artillery" }
observed "brigade" { title = "The brigade is back", measure = "home", of = "us_2bct", happened = "no",
  before = { "no", "no" },
  source = "history H2004: never returned; before: H1954, H1971" }
observed "troops" { title = "US people in Korea after two years", measure = "troops", days = 730, happened = 32500,
  before = { 33900 },
  source = "history H2004: 37,500 to 32,500; before: without the brigade" }
