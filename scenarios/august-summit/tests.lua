-- What August Summit must keep: the prices and gains that its policies are known by, what its conditions hold back, and its two functions.
-- `straits test august-summit` runs them.

test "invoking the 2006 statement is cheered at home and cools Washington" {
  play = function(t)
    local trust, mandate = t.get("trust"), t.get("seoul_mandate")
    t.order("seoul", "invoke_2006")
    t.turn()
    t.expect(t.get("trust") < trust, "trust falls")
    t.expect(t.get("seoul_mandate") > mandate - 1, "the mandate does not")
    t.equal(t.get("statement_invoked"), 1)
    t.expect(t.refused("seoul", "invoke_2006"), "it is not invoked twice in a row")
  end,
}

test "a worn-out statement cannot be invoked" {
  play = function(t)
    t.set("statement", 5)
    t.expect(t.refused("seoul", "invoke_2006"), "nothing is left to invoke")
  end,
}

test "refusing base use costs trust at once and is not said twice" {
  play = function(t)
    local trust = t.get("trust")
    t.order("seoul", "refuse_base_use")
    t.turn()
    t.near(t.get("trust"), trust - 6, 3)
    t.equal(t.get("base_use_refused"), 1)
    t.expect(t.refused("seoul", "refuse_base_use"), "it is refused already")
  end,
}

test "defence spending alarms Pyongyang long before it defends" {
  play = function(t)
    local alarm, alone = t.get("pyongyang_alarm"), t.get("self_reliance")
    t.order("seoul", "defence_up")
    t.turn(2)
    t.expect(t.get("pyongyang_alarm") > alarm, "alarm at once")
    t.near(t.get("self_reliance"), alone, 1)
  end,
}

test "a floor for more payment is signed when both accept, and stands" {
  play = function(t)
    t.offer("seoul", { floor = "f28500", cost_sharing = "p1100" })
    t.accept("washington")
    t.turn()
    t.equal(t.get("floor"), "f28500")
    t.equal(t.get("cost_sharing"), "p1100")
  end,
}

test "nobody pays what nobody signed" {
  play = function(t)
    t.offer("washington", { cost_sharing = "p10000" })
    t.turn(2)
    t.equal(t.get("cost_sharing"), "p1020")
  end,
}

test "a seat cannot spend more than it has" {
  play = function(t)
    t.set("seoul", 1)
    t.expect(t.refused("seoul", "defence_up"), "three points are asked for one")
  end,
}

test "a law of Congress comforts Seoul" {
  play = function(t)
    local fear = t.get("seoul_abandonment")
    t.inject("floor_passes")
    t.turn()
    t.equal(t.get("floor_law"), 1)
    t.expect(t.get("seoul_abandonment") < fear, "the fear of being left falls")
  end,
}

test "computer seats play a class to its end" {
  seed = 11, preset = "class",
  play = function(t)
    t.player("seoul", "pragmatic_balancer")
    t.player("washington", "random")
    t.turn(8)
    t.expect(t.over(), "a class has seven turns, give or take one")
  end,
}

test "a watcher explains itself at home when it stands badly" {
  seed = 5,
  play = function(t)
    t.set("seoul_mandate", 15)
    t.player("seoul", "seoul_watcher")
    t.turn(2)
    t.expect(t.taken("explain_at_home") >= 1, "a weak mandate is what it acts on")
  end,
}
test "a watcher asks for reassurance when it fears to be left alone" {
  seed = 5,
  play = function(t)
    t.set("seoul_abandonment", 90)
    t.set("seoul_entrapment", 10)
    t.player("seoul", "seoul_watcher")
    t.turn(2)
    t.expect(t.taken("seek_nuclear_consultation") >= 1)
  end,
}

test "reassurance turns on whether Washington is believed" {
  play = function(t)
    t.set("credibility", 80)
    t.set("nuclear_headline", 60)
    t.order("seoul", "seek_nuclear_consultation")
    t.turn()
    t.near(t.get("nuclear_headline"), 58, 1.5)
  end,
}
test "a promise that nobody believes reminds people of what they lack" {
  play = function(t)
    t.set("credibility", 20)
    t.set("nuclear_headline", 60)
    t.order("seoul", "seek_nuclear_consultation")
    t.turn()
    t.expect(t.get("nuclear_headline") > 60, "support for weapons of one's own rises")
  end,
}
