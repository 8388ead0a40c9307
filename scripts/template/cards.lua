-- The master scenario events list: what nobody at the table decides. monthly is the probability in 30 days while `when` holds.

card "launch" {
  title = "Pyongyang launches a missile", monthly = 0.3, when = { talks = { equals = 0 } },
  news = "A ballistic missile has come down in the East Sea, 800 kilometres from its start.",
  effects = { { ladder = "peninsula", move = 1, chance = 0.6 }, { track = "deterrence", add = -1 } },
}
card "quiet_spring" {
  title = "A quiet month", monthly = 0.2, when = { peninsula = { min = "tests" } },
  news = "No launch for a month; the hot line is answered again.",
  effects = { { ladder = "peninsula", move = -1 } },
}
card "drills_at_sea" {
  title = "Drills around the island", monthly = 0.15,
  news = "Ships of two navies have drilled on both sides of the Strait.",
  effects = { { ladder = "strait", move = 1, chance = 0.5 } },
}
card "good_harvest" {
  title = "A good harvest", monthly = 1, once = true, first_day = "2025-10-01", last_day = "2025-10-31",
  news = "The rice harvest is the best in ten years.",
  effects = { { track = "harvest", add = 5 } },
}
--@fields card
