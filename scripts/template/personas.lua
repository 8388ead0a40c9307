-- Schools of thought that can play a seat. weights: what each axis of the seat counts, 100 together. taste: what it likes beside effects.

persona "balancer" {
  seat = "seoul", title = "Balancer", best_case = "An alliance that asks before it acts.",
  weights = { security = 50, home = 50 }, taste = { offer_talks = 1 },
}
persona "bargainer" {
  seat = "washington", title = "Bargainer", best_case = "Forces that go where they are needed, paid for by those they guard.",
  weights = { strait = 60, alliance = 40 }, bluff = 0.3,
}
--@fields persona
