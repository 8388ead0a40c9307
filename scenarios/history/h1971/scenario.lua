-- Nixon's doctrine: one of two US divisions is withdrawn, 62,000 people become 42,000. Washington told Seoul on the first day; the last left in March 1971.
-- In the case it has left: what moved is given. The lump is the rest of the 42,000, so that troops can be counted.
extends "base"

scenario "h1971" {
  title = "1970-71: the 7th Infantry Division leaves", format = 2, first_day = "1970-07-06", cluster = "vietnam_end",
  rooms_off = { "bargain" },
}
preset "year" { title = "Two years, two weeks a turn", turns = 52, turns_low = 52, turns_high = 52 }
place "lewis" { title = "Fort Lewis", latitude = 47.08, longitude = -122.58, kind = "us_base", source = "from memory, +-0.05 degree" }
variable "fighting_elsewhere" { start = 2 }      -- Vietnam
variable "programme" { start = 0 }
variable "reduction_stage" { start = 3 }         -- announced, and being carried out
formation "us_7id" { title = "7th Infantry Division and support", owner = "washington", home = "casey", start = "lewis", personnel = 20000,
  lift_class = "sea", lift = 60, ready_days = 30, peninsula = 6, kind = "inf_div", echelon = "division",
  source = "20,000 of 62,000, completed 27 March 1971: history H1971; worth by judgement, three Stryker brigades" }
formation "us_rest" { title = "All other US forces of 1970", owner = "washington", home = "humphreys", personnel = 15600, kind = "hq", echelon = "command",
  source = "computed: 42,000 less today's formations" }

observed "others" { title = "Other events, without balloons", measure = "other_events", happened = 5,
  before = { 1, 0, 1, 1, 2, 1, 12, 11, 18, 7 },
  source = "CSIS Beyond Parallel, Database of North Korean Provocations (counted by day, balloons left out)" }
observed "rung" { title = "Highest rung on the peninsula", measure = "rung", of = "peninsula", happened = "incident",
  before = { "incident", "calm", "incident", "incident", "calm", "calm", "incident", "incident", "incident", "incident" },
  source = "judged from the same list: 'tests' is three missile events within fourteen days, 'incident' people killed, 'clash' a battle at sea or by artillery" }
observed "division" { title = "The division is back", measure = "home", of = "us_7id", happened = "no",
  before = { "no" },
  source = "history H1971; before: the divisions that left in 1954-55 (H1954)" }
observed "troops" { title = "US people in Korea after two years", measure = "troops", days = 730, happened = 42000,
  before = { 42000 },
  source = "history H1971: 62,000 to 42,000; before: without the division" }
