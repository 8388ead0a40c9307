-- The day after two US officers were killed at Panmunjom; aircraft and a carrier came, and Pyongyang expressed regret two days later.
extends "base"

scenario "h1976" {
  title = "1976: after the axe murders", format = 2, first_day = "1976-08-19", cluster = "y1976",
}
variable "programme" { start = 0 }
ladder "peninsula" { start = "incident" }

observed "others" { title = "Other events, without balloons", measure = "other_events", happened = 0,
  before = { 15, 9, 17, 8, 5, 0, 1, 4, 3, 4 },
  source = "CSIS Beyond Parallel, Database of North Korean Provocations (counted by day, balloons left out)" }
