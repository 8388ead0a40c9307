-- A first lesson: six turns, twenty minutes. Two or three US batteries in Korea are wanted in the Middle East.
-- Two people play, Seoul and Washington. The computer plays Pyongyang. A tutorial of steps leads each of the two through the first turns.

scenario "patriots" {
  title = "Patriots on Loan",
  note = [[
March 2025. US air defence batteries in Korea are wanted in the Middle East.
Two allies have six turns to agree on whether they go, for how long, and what
stands in for them. Pyongyang watches. This is the first lesson: it takes
twenty minutes and needs no knowledge.]],
  format = 2, first_day = "2025-03-24",
  rooms_off = { "strait", "trade", "coercion" },
  source = "public: Yonhap and Stars and Stripes, April and October 2025; testimony of Adm. Paparo to Congress, April 2025",
}

-- Six turns of five weeks: from the end of March to October 2025.
preset "lesson" { title = "Lesson of 20 minutes", turns = 6, minutes = 20, calm_days = 35, crisis_days = 35, source = "judgement" }

seat "seoul" {
  title = "Seoul", party = true, persona = "careful_ally", capital = 6,
  friends = { "washington" }, opponents = { "pyongyang" }, source = "judgement",
  brief = [[
You lead the government in Seoul. Batteries that guard your airfields are wanted
elsewhere. You can say no, and an ally will remember it. You can say yes, and
your voters will ask who guards them now.

Two things count for you: security, and standing at home. Aim for a package: the
batteries may go, but with a date of return and with something in their place.]],
}
seat "washington" {
  title = "Washington", party = true, persona = "two_theatres", capital = 6,
  friends = { "seoul" }, opponents = { "pyongyang" }, source = "judgement",
  brief = [[
You lead the government in Washington. Your bases in the Gulf may come under
missile fire, and your good batteries stand in Korea. You command them. But they
stand on an ally's soil.

Two things count for you: air defence in the Gulf, and allies that hold together.
Aim for a package: the batteries go soon, and Seoul can defend that at home.]],
}
seat "pyongyang" {
  title = "Pyongyang", persona = "watcher", capital = 5,
  opponents = { "seoul", "washington" }, source = "judgement",
  brief = [[
You lead the government in Pyongyang. The shield in the south has holes for some
months. Use that to frighten Seoul, but start nothing that you cannot end.]],
}

include "map"
include "tracks"
include "clauses"
include "policies"
include "cards"
include "personas"
include "steps"
