-- A small scenario to begin with: two governments, four terms to bargain over, eight things to do, four that happen by themselves.
-- Change it piece by piece and run `straits check` after each. `straits doc NAME` tells what any word means.

-- Text in quotes under title, note, brief ... is what players read. Everything else decides what happens.
scenario "NAME" {
  title = "A first scenario",
  note = "Two allies have six turns to agree on who may leave, who pays, and what is promised.",
  format = 2,                       -- of this language
  first_day = "2025-08-25",
}
--@fields scenario

-- How long a game is. A class has 90 minutes: about ten for each turn. The first preset is the one that is played unless asked.
preset "class" { title = "Class", turns = 6, calm_days = 21, crisis_days = 7 }
--@fields preset

-- Who plays. Exactly two are party to the bargain. A persona plays a seat that no person takes.
seat "seoul" {
  title = "Seoul", party = true, persona = "balancer", capital = 6,
  friends = { "washington" },
  brief = [[
You lead the government in Seoul. You need the ally that you cannot command,
and voters who ask what it costs. Keep what protects you; promise no more than
your own people will carry.]],
}
seat "washington" {
  title = "Washington", party = true, persona = "bargainer", capital = 6,
  friends = { "seoul" },
  brief = [[
You lead the government in Washington. Forces in Korea are wanted in two
places. You would like them free to move and somebody else to pay; what you
break here is remembered elsewhere.]],
}
--@fields seat

-- Files of this folder, without .lua. What is declared in one can be named in any other.
include "map"
include "tracks"
include "clauses"
include "policies"
include "cards"
include "personas"
