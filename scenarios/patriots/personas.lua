-- Schools of thought that can play a seat. discount: the smaller, the sooner it gives way, for each turn without a package costs it. weights: what each axis counts, 100 together. taste: what it likes beside effects.

persona "careful_ally" {
  seat = "seoul", title = "Careful ally", best_case = "The batteries help an ally and come home on a day that everybody knows.",
  weights = { security = 55, home = 45 }, taste = { fill_gap = 1 }, discount = 0.92, source = "judgement",
}
persona "voters_first" {
  seat = "seoul", title = "Voters first", best_case = "Nobody at home can say that the government gave the shield away.",
  weights = { security = 30, home = 70 }, bluff = 0.3, discount = 0.88, taste = { offer_talks = 1 }, source = "judgement",
}
persona "two_theatres" {
  seat = "washington", title = "One force for two regions", best_case = "Forces that go where the missiles fly, with allies who agree.",
  weights = { gulf = 60, alliance = 40 }, bluff = 0.2, source = "judgement",
}
persona "keeper" {
  seat = "washington", title = "Keeper of the alliance", best_case = "Korea remembers these months as a favour, not as a theft.",
  weights = { gulf = 35, alliance = 65 }, source = "judgement",
}
persona "watcher" {
  seat = "pyongyang", title = "Watcher", best_case = "The allies quarrel over the shield, and nobody looks north.",
  weights = { pressure = 55, safety = 45 }, source = "judgement",
}
