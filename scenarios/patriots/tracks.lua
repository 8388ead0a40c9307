-- What people watch, from 0 to 100. The rules know these names. strait_readiness is the readiness of the second theatre: here the Gulf.

track "trust" { title = "Trust between the allies", start = 55, source = "judgement" }
track "deterrence" { title = "Deterrence on the peninsula", start = 60, source = "judgement" }
track "strait_readiness" { title = "Air defence in the Gulf", start = 40, source = "judgement" }
track "seoul_mandate" { title = "Seoul's standing at home", start = 45, source = "judgement" }
track "washington_mandate" { title = "Washington's standing at home", start = 50, source = "judgement" }

variable "talks" { title = "Talks with Pyongyang", high = 1, unit = "flag", source = "judgement" }
variable "backfill" { title = "Korean batteries standing in", high = 100, unit = "percent of what left", source = "judgement" }
variable "fighting_elsewhere" { title = "US fighting elsewhere", high = 2, unit = "0 none, 1 limited, 2 large", source = "judgement" }

ladder "peninsula" { title = "Peninsula", start = "calm",
  rungs = { { id = "calm", title = "Calm" }, { id = "tests", title = "Missile tests" }, { id = "incident", title = "Incident" } } }
ladder "strait" { title = "The Gulf", start = "calm",
  rungs = { { id = "calm", title = "Uneasy" }, { id = "ships", title = "Attacks on ships" }, { id = "missiles", title = "Missile war" } } }

-- What each seat wants: points of the axis for a point of a track, for a rung. 50 is the first day.
axis "seoul.security" { title = "Security", tracks = { deterrence = 0.5, trust = 0.2 }, ladders = { peninsula = -1 }, source = "judgement" }
axis "seoul.home" { title = "Standing at home", tracks = { seoul_mandate = 1 }, source = "judgement" }
axis "washington.gulf" { title = "Air defence in the Gulf", tracks = { strait_readiness = 0.5 }, source = "judgement" }
axis "washington.alliance" { title = "Allies that hold together", tracks = { trust = 0.6, washington_mandate = 0.4, deterrence = 1 }, source = "judgement" }
axis "pyongyang.pressure" { title = "Fear in the south", tracks = { seoul_mandate = -0.6, trust = -0.6 }, source = "judgement" }
axis "pyongyang.safety" { title = "Safety in the north", tracks = { deterrence = -0.5 }, ladders = { peninsula = -3 }, source = "judgement" }
