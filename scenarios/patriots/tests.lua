-- What must stay true: this position, these orders, this luck; what is expected.

test "a crisis cell builds trust, and not every turn" {
  play = function(t)
    t.order("seoul", "crisis_cell")
    t.turn()
    t.expect(t.get("trust") > 55, "trust rises")
    t.expect(t.refused("seoul", "crisis_cell"), "no second cell in the next turn")
  end,
}
test "Korean batteries fill no gap before a package says so" {
  play = function(t)
    t.expect(t.refused("seoul", "fill_gap"), "nothing is agreed yet")
    t.expect(t.refused("washington", "second_squadron"), "nor are US aircraft")
  end,
}
test "once the package says so, Korean batteries fill half the gap" {
  play = function(t)
    t.set("replacement", "korean")
    t.order("seoul", "fill_gap")
    t.turn()
    t.equal(t.get("backfill"), 50)
  end,
}
test "a gap that Korean batteries fill is half a gap" {
  play = function(t)
    t.set("deterrence", 60)
    t.set("leave", "notification")
    t.set("backfill", 50)
    t.move("washington", "patriot_a", "al_udeid")
    t.turn()
    t.near(t.get("deterrence"), 58.75, 0.3)
  end,
}
test "nobody asks for the return of what has not left" {
  play = function(t)
    t.expect(t.refused("seoul", "ask_return"), "all batteries are at home")
    t.expect(t.refused("pyongyang", "taunt"), "the shield is whole")
  end,
}
test "a battery that leaves with notice arms the Gulf and thins the peninsula" {
  play = function(t)
    t.set("leave", "notification")
    t.set("deterrence", 60)
    t.move("washington", "patriot_a", "al_udeid")
    t.turn()
    t.near(t.get("strait_readiness"), 43.5, 0.5)
    t.near(t.get("deterrence"), 57.5, 0.3)
    t.expect(not t.refused("seoul", "ask_return"), "now its return can be asked for")
  end,
}
test "the model package is signed when both accept" {
  seed = 3,
  play = function(t)
    t.offer("seoul", { tour = "september", replacement = "korean", bill = "half" })
    t.accept("washington")
    t.turn()
    t.equal(t.get("tour"), "september")
    t.equal(t.get("replacement"), "korean")
    t.equal(t.get("bill"), "half")
  end,
}
test "missiles on a base with a good shield are a success in Washington" {
  play = function(t)
    t.set("strait_readiness", 60)
    t.set("washington_mandate", 50)
    t.inject("missile_war")
    t.turn()
    t.expect(t.get("washington_mandate") > 50, "standing at home rises")
    t.equal(t.get("strait"), "missiles")
  end,
}
test "missiles on a base without a shield are a disaster" {
  play = function(t)
    t.set("strait_readiness", 40)
    t.set("washington_mandate", 50)
    t.inject("missile_war")
    t.turn()
    t.expect(t.get("washington_mandate") < 50, "standing at home falls")
    t.near(t.get("strait_readiness"), 36, 0.5)
  end,
}
test "more fighters come when US aircraft are to stand in" {
  play = function(t)
    t.set("replacement", "us")
    t.set("deterrence", 60)
    t.order("washington", "second_squadron")
    t.turn()
    t.expect(t.get("deterrence") > 62, "deterrence rises")
  end,
}
test "high alert wears off after ten weeks" {
  play = function(t)
    t.set("deterrence", 60)
    t.order("seoul", "raise_alert")
    t.turn()
    t.near(t.get("deterrence"), 63, 1)
    t.turn(3)
    t.near(t.get("deterrence"), 60, 2)
  end,
}
test "the schools of thought play to the end in six turns" {
  seed = 7,
  play = function(t)
    t.player("seoul", "careful_ally")
    t.player("washington", "two_theatres")
    t.player("pyongyang", "watcher")
    t.turn(6)
    t.expect(t.over(), "six turns are a game")
  end,
}
test "a promised day of return that passes costs trust" {
  play = function(t)
    t.set("tour", "september")
    t.set("leave", "notification")
    t.move("washington", "patriot_a", "al_udeid")
    t.turn(4)
    local before = t.get("trust")
    t.turn()
    t.expect(t.played("overdue"), "the promise is remembered")
    t.expect(t.get("trust") < before, "trust falls")
  end,
}
test "nobody waits for what came with no date" {
  play = function(t)
    t.set("leave", "notification")
    t.move("washington", "patriot_a", "al_udeid")
    t.turn(6)
    t.expect(not t.played("overdue"), "an open end is never overdue")
  end,
}
