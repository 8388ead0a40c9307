-- Outcome axes: what each seat wants, in points of tracks, variables and rungs of a ladder's peak against the start. 50 is the first day;
-- losses weigh more than gains (rules/outcome.c). There is no single winner: each seat has its own axes, and a persona its own weights.
-- Weights are judgement. Every axis reaches something that an engine room moves, and none reads a track hidden from its own seat.

axis "seoul.security" {
  title = "Security on the peninsula",
  tracks = { deterrence = 1, seoul_abandonment = -0.2, seoul_entrapment = -0.2, self_reliance = 0.3, pyongyang_arsenal = -0.2 },
  variables = { strait_base_used = -6, consultation_cell = 1 }, ladders = { peninsula = -3, strait = -1 },
}
axis "seoul.autonomy" {
  title = "Deciding for itself",
  tracks = { autonomy = 1, self_reliance = 0.4, statement = 0.2, seoul_entrapment = -0.1 }, variables = { command_stage = 2 },
}
axis "seoul.prosperity" {
  title = "Prosperity",
  tracks = { growth = 1, won = 0.5, beijing_anger = -0.15 }, variables = { coercion = -3, tariff_threat = -0.05 }, ladders = { strait = -1 },
}
axis "seoul.alliance" {
  title = "A strong alliance",
  tracks = { trust = 0.6, credibility = 0.2, trilateral = 0.2, seoul_abandonment = -0.2 },
    variables = { reduction_stage = -2, floor_law = 2, floor_pledge = 1 },
}
axis "seoul.mandate" { title = "Standing at home", tracks = { seoul_mandate = 1 } }

axis "washington.strait" {
  title = "Ready for the Strait",
  tracks = { strait_readiness = 1, washington_abandonment = -0.25, trilateral = 0.15 }, variables = { base_use_refused = -4 }, ladders = { strait = -2 },
}
axis "washington.peninsula" {
  title = "A quiet peninsula, and no new nuclear power on it",
  tracks = { deterrence = 0.8, pyongyang_arsenal = -0.3, pyongyang_alarm = -0.15, nuclear_headline = -0.1, nuclear_elite = -0.2 },
    variables = { talks = 3 }, ladders = { peninsula = -3 },
}
axis "washington.burden" {
  title = "Allies carry their share",
  tracks = { burden = 1, self_reliance = 0.3 },
}
axis "washington.alliance" {
  title = "Allies that hold together",
  tracks = { trust = 0.6, credibility = 0.3, trilateral = 0.3, washington_entrapment = -0.1 }, variables = { common_front = -0.5 },
}
axis "washington.mandate" { title = "Standing at home", tracks = { washington_mandate = 1 } }

axis "pyongyang.survival" {
  title = "The state survives",
  tracks = { pyongyang_alarm = -0.6, pyongyang_backing = 0.3, pyongyang_arsenal = 0.2, deterrence_seen = -0.1 }, ladders = { peninsula = -3 },
}
axis "pyongyang.arsenal" { title = "A programme nobody can undo", tracks = { pyongyang_arsenal = 1.5 } }
axis "pyongyang.concessions" {
  title = "Concessions",
  tracks = { seoul_abandonment = 0.3, trust = -0.2, trilateral = -0.1 },
    variables = { talks = 5, exercise_suspended = 5, reduction_stage = 3, pyongyang_posture = 0.5 },
}
axis "pyongyang.partners" { title = "Partners", tracks = { pyongyang_backing = 1, pyongyang_arsenal = 0.1 }, ladders = { strait = 1 } }

axis "beijing.taiwan" {
  title = "Progress on Taiwan",
  tracks = { strait_readiness = -0.6, beijing_preparation = 0.6 }, variables = { base_use_refused = 2, beijing_posture = 0.5 },
}
axis "beijing.loosen" {
  title = "Looser alliances around it",
  tracks = { trust = -0.5, trilateral = -0.4, autonomy = 0.2, washington_abandonment = 0.3 }, variables = { reduction_stage = 1 },
}
axis "beijing.growth" {
  title = "Growth and trade",
  tracks = { beijing_anger = -0.3, growth = 0.3 }, variables = { coercion = -2 }, ladders = { strait = -2 },
}
axis "beijing.avoid_war" {
  title = "No war",
  tracks = { beijing_preparation = -0.2, pyongyang_backing = -0.1 }, variables = { beijing_posture = -1 }, ladders = { strait = -3, peninsula = -1 },
}

axis "tokyo.security" { title = "Security of the region", tracks = { strait_readiness = 0.6, deterrence = 0.3 },
  ladders = { strait = -2, peninsula = -1 } }
axis "tokyo.partners" { title = "Partners that hold", tracks = { trilateral = 0.8, trust = 0.2, credibility = 0.2 }, variables = { common_front = 2 } }
axis "tokyo.trade" { title = "Terms of trade", tracks = { won = 0.3, growth = 0.2 }, variables = { tokyo_settled = 3, tariff_threat = -0.05 } }

axis "taipei.deterrence" { title = "Deterrence in the Strait", tracks = { strait_readiness = 0.8, trilateral = 0.2 }, ladders = { strait = -2 } }
axis "taipei.support" { title = "Friends who come", tracks = { credibility = 0.8, washington_abandonment = -0.2, trust = 0.1 },
  variables = { base_use_refused = -3 } }
axis "taipei.calm" { title = "Calm", tracks = { growth = 0.1 }, variables = { beijing_posture = -1.5 }, ladders = { strait = -3 } }
