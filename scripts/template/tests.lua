-- What must stay true while you change things: this position, these orders, this luck; what is expected. `straits test` runs them.
-- t.set puts a position, t.order takes a policy, t.turn goes on; seats do only what the test orders unless t.player names who plays.

test "a crisis cell builds trust and is had once" {
  play = function(t)
    t.set("trust", 40)
    t.order("seoul", "consult")
    t.turn()
    t.expect(t.get("trust") > 40, "trust rises")
    t.equal(t.taken("consult"), 1)
    t.expect(t.refused("seoul", "consult"), "a second cell is refused")
  end,
}

test "farmers are helped only when the rice market is open" {
  play = function(t)
    t.expect(t.refused("seoul", "help_farmers"), "there is nothing to pay back yet")
  end,
}
test "help for farmers comes with the next weeks" {
  play = function(t)
    t.set("rice_opened", 1)
    t.set("harvest", 40)
    t.order("seoul", "help_farmers")
    t.turn(2)
    t.expect(t.get("harvest") > 40, "the harvest recovers")
  end,
}

test "stocks are worth more where the ally lends its depots" {
  play = function(t)
    t.set("trust", 60)
    t.set("strait_readiness", 40)
    t.order("washington", "stockpile")
    t.turn()
    t.near(t.get("strait_readiness"), 46, 1)
  end,
}
test "stocks are worth less without trust" {
  play = function(t)
    t.set("trust", 20)
    t.set("strait_readiness", 40)
    t.order("washington", "stockpile")
    t.turn()
    t.near(t.get("strait_readiness"), 43, 1)
  end,
}

test "a floor for a permission is signed when both accept" {
  seed = 3,
  play = function(t)
    t.offer("seoul", { leave = "notification", floor = "f28500" })
    t.accept("washington")
    t.turn()
    t.equal(t.get("floor"), "f28500")
    t.equal(t.get("leave"), "notification")
  end,
}

test "two schools of thought play to the end" {
  seed = 7,
  play = function(t)
    t.player("seoul", "balancer")
    t.player("washington", "bargainer")
    t.turn(6)
    t.expect(t.over(), "six turns are a game")
  end,
}
