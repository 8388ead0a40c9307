-- What all cases of history share: August Summit's world, every number as the register has it, without its cards, which belong to 2025.
-- In a backtest Seoul and Washington take no policy: what they did is given by the case, as starts and as cards with a day. A case extends
-- this, changes what stood otherwise on its first day, and declares with `observed` what happened.
extends("august-summit", {
  card = {
    "ulchi_under_way", "spring_exercise", "payment_due", "local_elections", "floor_passes", "floor_dropped", "exercise_stop",
    "drill_goes_well", "leak_of_cuts", "threat_lapses", "cuts_ordered", "departures_begin", "commander_reassures",
    "tariff_letter", "cars_at_fifteen", "workers_detained", "ship_launched", "launch_notice", "satellite_launch", "launch_fails",
    "boats_at_the_line", "moscow_technology", "moscow_cools", "drill_around_taiwan", "firms_inspected", "truce_on_trade",
    "middle_east_emergency", "patriots_released", "patriots_home", "history_dispute", "shuttle_summit", "won_falls", "chips_boom",
    "poll_up", "poll_down", "work_detected", "ratification_stalls", "assembly_closes_ranks" },
  preset = { "class", "full" },
})

scenario "base" {
  title = "Ground of the cases of history", format = 2, first_day = "2000-01-01", reserves = 0,
  note = "No case by itself: cases extend it and say what was different on their first day.",
  rooms_off = { "bargain", "redeployment" },      -- what was agreed and what moved is given, not found
}

-- A year in twenty-six turns of two weeks, in calm and crisis alike: a case is read on a day, not in a turn.
preset "year" { title = "A year, two weeks a turn", turns = 26, calm_days = 14, crisis_days = 14 }

-- Inputs that a case may change, as they were on its first day.
variable "programme" { title = "Pace of North Korea's missile programme", start = 100, low = 0, high = 300, unit = "percent",
  note = "Missile events a year in the five years before the first day, in percent of what the register assumes (pyongyang.tests).",
  seen_by = "all" }

-- In August Summit two Patriot batteries are abroad on the first day; before 2025 they were at home.
formation "pat_b21" { start = "carroll" }
formation "pat_c21" { start = "carroll" }
