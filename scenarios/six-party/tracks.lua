-- What people watch, from 0 to 100. All of the names are this scenario's own; only its policies and cards move them.

track "good_faith" { title = "Good faith between Washington and Pyongyang", start = 25, note = "Will the other do what it signs?",
  source = "judgement" }
track "pressure" { title = "Pressure on the North", start = 35, note = "Money, ships and trade that are stopped.", source = "judgement" }
track "npt_regime" { title = "Force of the Non-Proliferation Treaty", start = 45, note = "North Korea is the first to have left it.",
  source = "IAEA, announcement of withdrawal of 10 January 2003; judgement" }
track "unity" { title = "Washington, Seoul and Tokyo of one mind", start = 50, source = "judgement" }
track "congress" { title = "Washington's standing in Congress", start = 50, source = "judgement" }
track "north_economy" { title = "Food, fuel and money in the North", start = 35, note = "A shortage of a million tonnes of grain in a year.",
  source = "FAO and WFP, crop assessment of October 2003" }
track "north_hold" { title = "The leadership's hold in the North", start = 60, seen_by = { "pyongyang", "beijing" }, source = "judgement" }
track "test_ready" { title = "Readiness of the device and the shaft", start = 25, seen_by = { "pyongyang" }, source = "judgement" }
track "uranium_evidence" { title = "Evidence of enriched uranium", start = 40, seen_by = { "washington", "tokyo" },
  note = "Centrifuges bought, not seen.", source = "CIA, report to Congress of November 2002" }
track "engagement" { title = "Support for engagement in the South", start = 55, source = "judgement" }
track "families" { title = "The families' confidence in Tokyo's government", start = 45, source = "judgement" }
track "patience" { title = "Beijing's patience with Pyongyang", start = 55, source = "judgement" }
track "host_credit" { title = "Beijing's credit as the host", start = 50, source = "judgement" }
track "moscow_voice" { title = "Moscow's weight at the table", start = 30, source = "judgement" }
track "border_calm" { title = "Calm on the Yalu", start = 60, seen_by = { "beijing", "pyongyang" }, source = "judgement" }

variable "plutonium" { title = "Separated plutonium", start = 30, low = 0, high = 200, unit = "kg",
  source = "ISIS, Albright and Brannan, stock of 20 February 2007: 46 to 64 kg; rods of 2003: 20 to 28 kg" }
variable "oil_shipped" { title = "Heavy fuel oil shipped", start = 0, high = 200, unit = "loads of 25,000 tonnes",
  source = "KEDO: 500,000 tonnes a year until November 2002" }
variable "round_open" { title = "A round of talks sits", start = 1, high = 1, unit = "flag", source = "First round, 27 to 29 August 2003" }
variable "bomb_tested" { title = "A nuclear device was tested", high = 1, unit = "flag", source = "9 October 2006 in history" }
variable "power_offer" { title = "Seoul's offer of electricity stands", high = 1, unit = "flag", source = "Offer of 2,000 MW, 12 July 2005" }
variable "seals" { title = "Seals on the plant", high = 1, unit = "flag", source = "IAEA, July 2007" }
variable "money_route" { title = "A way for the frozen money", high = 1, unit = "flag",
  source = "$25 million by Far Eastern Commercial Bank, June 2007" }

ladder "alarm" { title = "Alarm over the programme", start = "words", source = "judgement", rungs = {
  { id = "quiet", title = "Quiet" }, { id = "words", title = "War of words" }, { id = "acts", title = "Acts instead of words" },
  { id = "crisis", title = "Open crisis" }, { id = "bomb", title = "A nuclear test" } } }
ladder "sea" { title = "Ships stopped at sea", start = "open", source = "Proliferation Security Initiative, 31 May 2003", rungs = {
  { id = "open", title = "Open sea" }, { id = "inspected", title = "Inspected in port" }, { id = "boarded", title = "Boarded at sea" },
      { id = "shots", title = "Shots fired" } } }

-- What each seat wants. 50 is the first day.
axis "washington.disarm" { title = "No bomb in the North", tracks = { npt_regime = 0.4, uranium_evidence = 0.1 },
  variables = { plutonium = -0.3, bomb_tested = -6 }, ladders = { alarm = -1 }, source = "judgement" }
axis "washington.allies" { title = "Allies who follow", tracks = { unity = 0.6, host_credit = 0.1 }, source = "judgement" }
axis "washington.home" { title = "Standing at home", tracks = { congress = 0.8 }, ladders = { sea = -1 }, source = "judgement" }
axis "pyongyang.survival" { title = "Survival of the leadership", tracks = { north_hold = 0.6, patience = 0.1, pressure = -0.1 },
  ladders = { sea = -2 }, source = "judgement" }
axis "pyongyang.bread" { title = "Food, fuel and money", tracks = { north_economy = 0.9 }, variables = { oil_shipped = 0.2, power_offer = 2 },
  source = "judgement" }
axis "pyongyang.shield" { title = "A weapon that deters", tracks = { test_ready = 0.2, uranium_evidence = -0.1 },
  variables = { plutonium = 0.2, bomb_tested = 10 }, source = "judgement" }
axis "beijing.stability" { title = "No war and no collapse", tracks = { border_calm = 0.6, north_economy = 0.2 },
  ladders = { alarm = -1.5, sea = -2 }, source = "judgement" }
axis "beijing.standing" { title = "Standing of the host", tracks = { host_credit = 0.8, patience = 0.1 }, source = "judgement" }
axis "seoul.peace" { title = "No war on the peninsula", tracks = { good_faith = 0.3, pressure = -0.1 }, ladders = { alarm = -1, sea = -1 },
  source = "judgement" }
axis "seoul.opening" { title = "A North that opens", tracks = { engagement = 0.6, north_economy = 0.2 }, source = "judgement" }
axis "seoul.ally" { title = "The ally beside us", tracks = { unity = 0.7 }, source = "judgement" }
axis "tokyo.abducted" { title = "An answer on the abducted", tracks = { families = 0.8 }, source = "judgement" }
axis "tokyo.safety" { title = "Safety from missile and bomb", tracks = { unity = 0.3, npt_regime = 0.2 },
  variables = { plutonium = -0.2, bomb_tested = -6 }, ladders = { alarm = -1 }, source = "judgement" }
axis "moscow.voice" { title = "A power that is asked", tracks = { moscow_voice = 0.8 }, source = "judgement" }
axis "moscow.order" { title = "Treaties that hold", tracks = { npt_regime = 0.5, good_faith = 0.2 }, variables = { bomb_tested = -5 },
  source = "judgement" }
