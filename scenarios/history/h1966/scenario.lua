-- The United States fights in Vietnam, its strength in Korea is at its lowest since 1958, and Seoul has two divisions in Vietnam.
-- Source of what stood: troopdata (47,076 in 1966); Brown Memorandum, from memory, to be checked.
extends "base"

scenario "h1966" {
  title = "1966-67: Vietnam, and the line of demarcation", format = 2, first_day = "1966-10-01", cluster = "vietnam",
}
variable "fighting_elsewhere" { start = 2 }      -- Vietnam
variable "programme" { start = 0 }               -- no missile had been flown

observed "others" { title = "Other events, without balloons", measure = "other_events", happened = 19,
  before = { 0, 1, 1, 1, 0, 0, 2, 0, 2, 1 },
  source = "CSIS Beyond Parallel, Database of North Korean Provocations (counted by day, balloons left out)" }
observed "rung" { title = "Highest rung on the peninsula", measure = "rung", of = "peninsula", happened = "incident",
  before = { "calm", "calm", "calm", "incident", "calm", "calm", "incident", "calm", "calm", "calm" },
  source = "judged from the same list: 'tests' is three missile events within fourteen days, 'incident' people killed, 'clash' a battle at sea or by artillery" }
