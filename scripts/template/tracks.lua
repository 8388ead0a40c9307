-- What people watch. The rules know some names and move them by themselves (`straits doc trust`; all of them in REFERENCE.md); any other
-- name is yours, and only your policies and cards move it.

track "trust" { title = "Trust between the allies", start = 55 }
track "seoul_mandate" { title = "Seoul's standing at home", start = 50 }
track "washington_mandate" { title = "Washington's standing at home", start = 50 }
track "deterrence" { title = "Deterrence on the peninsula", start = 60 }
track "strait_readiness" { title = "Readiness for the Strait", start = 40 }
track "harvest" { title = "A good year for farmers", start = 50 }        -- one of your own
--@fields track

-- Whole numbers that policies and cards remember. A flag is 0 or 1.
variable "talks" { title = "Talks with Pyongyang", high = 1, unit = "flag" }
variable "rice_opened" { title = "The rice market is open", high = 1, unit = "flag" }
--@fields variable

-- Escalation, from the lowest rung. The rules know the ladders peninsula and strait.
ladder "peninsula" { title = "Peninsula", rungs = { { id = "calm", title = "Calm" }, { id = "tests", title = "Missile tests" }, { id = "incident", title = "Incident" },
  { id = "clash", title = "Clash" } } }
ladder "strait" { title = "Taiwan Strait", rungs = { { id = "calm", title = "Calm" }, { id = "grey_zone", title = "Grey zone" }, { id = "quarantine", title = "Quarantine" } } }
--@fields ladder

-- What each seat wants: points of the axis for a point of a track, for one of a variable, for a rung. 50 is the first day.
axis "seoul.security" { title = "Security", tracks = { deterrence = 1, trust = 0.2 }, ladders = { peninsula = -3 } }
axis "seoul.home" { title = "Standing at home", tracks = { seoul_mandate = 1, harvest = 0.2 } }
axis "washington.strait" { title = "Ready for the Strait", tracks = { strait_readiness = 1 }, ladders = { strait = -2 } }
axis "washington.alliance" { title = "Allies that hold together", tracks = { trust = 0.6, washington_mandate = 0.3 } }
--@fields axis
