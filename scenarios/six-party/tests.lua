-- What must stay true.

test "the reactor fills the jar while it runs, and no longer when it is frozen" {
  play = function(t)
    t.inject("reactor_runs")
    t.equal(t.get("plutonium"), 32)
    t.offer("pyongyang", { yongbyon = "frozen", oil = "yearly" })
    t.accept("washington")
    t.turn()
    t.equal(t.get("yongbyon"), "frozen")
    t.expect(t.refused("pyongyang", "unload_rods"), "a frozen reactor is not unloaded")
  end,
}
test "a bomb needs a shaft, and is tested once" {
  play = function(t)
    t.expect(t.refused("pyongyang", "test_device"), "the shaft is not ready")
  end,
}
test "a ready device goes to the top of the alarm and is no longer for sale" {
  play = function(t)
    t.set("test_ready", 80)
    t.set("plutonium", 40)
    t.order("pyongyang", "test_device")
    t.turn()
    t.equal(t.get("bomb_tested"), 1)
    t.equal(t.get("alarm"), "bomb")
    t.equal(t.get("plutonium"), 37)       -- five are used; the reactor has made two
    t.expect(t.refused("pyongyang", "test_device"), "once is enough")
  end,
}
test "a full moratorium closes the shaft" {
  play = function(t)
    t.set("test_ready", 90)
    t.set("plutonium", 60)
    t.set("moratorium", "both")
    t.expect(t.refused("pyongyang", "test_device"), "no device is tested")
    t.expect(t.refused("pyongyang", "dig_shaft"), "nobody digs")
    t.expect(t.refused("pyongyang", "fire_missiles"), "no missile flies")
  end,
}
test "the bank is named from the fourth turn on, and freezes the money" {
  play = function(t)
    t.expect(t.refused("washington", "treasury_finding"), "too early")
    t.turn(3)
    t.order("washington", "treasury_finding")
    t.turn()
    t.equal(t.get("bank"), "frozen")
    t.expect(t.get("good_faith") < 25, "good faith is gone")
  end,
}
test "money goes back only where a bank will carry it" {
  play = function(t)
    t.set("bank", "frozen")
    t.expect(t.refused("washington", "return_money"), "no bank will touch it")
    t.order("moscow", "bank_route")
    t.turn()
    t.expect(not t.refused("washington", "return_money"), "now there is a way")
    t.order("washington", "return_money")
    t.turn()
    t.equal(t.get("bank"), "open")
    t.equal(t.get("round_open"), 1)
  end,
}
test "seals are not broken on the day of signing" {
  play = function(t)
    t.set("yongbyon", "sealed")
    t.expect(t.refused("pyongyang", "restart_plant"), "there are no seals yet")
  end,
}
test "broken seals send the inspectors home" {
  play = function(t)
    t.set("yongbyon", "sealed")
    t.set("inspectors", "site")
    t.set("seals", 1)
    t.order("pyongyang", "restart_plant")
    t.turn()
    t.equal(t.get("yongbyon"), "running")
    t.equal(t.get("inspectors"), "none")
    t.equal(t.get("seals"), 0)
  end,
}
test "a disabled plant is not restarted by breaking a seal" {
  play = function(t)
    t.set("yongbyon", "disabled")
    t.set("seals", 1)
    t.expect(t.refused("pyongyang", "restart_plant"), "it is in pieces")
  end,
}
test "who is the host of a text wins or loses face, never both" {
  play = function(t)
    local before = t.get("host_credit")
    t.order("beijing", "table_text")
    t.turn()
    local moved = t.get("host_credit") - before
    t.expect(moved == 8 or moved == -4, "one of the two")
    t.expect(t.get("good_faith") > 25, "the text helps")
  end,
}
test "no text is tabled when nobody sits" {
  play = function(t)
    t.order("pyongyang", "walk_out")
    t.turn()
    t.equal(t.get("round_open"), 0)
    t.expect(t.refused("beijing", "table_text"), "the chairs are empty")
    t.expect(t.refused("washington", "meet_bilaterally"), "there is no side room")
    t.order("pyongyang", "return_to_table")
    t.turn()
    t.equal(t.get("round_open"), 1)
  end,
}
test "Kaesong costs double without Seoul" {
  play = function(t)
    t.set("pyongyang", 1)
    t.expect(t.refused("pyongyang", "flood_gates"), "one capital is too little for two")
  end,
}
test "tankers are turned round when the plant runs again" {
  play = function(t)
    t.set("oil", "yearly")
    t.order("washington", "stop_oil")
    t.turn()
    t.equal(t.get("oil"), "none")
  end,
}
test "six schools of thought play twelve turns" {
  seed = 7, preset = "full",
  play = function(t)
    t.player("washington", "hawk_engagers") t.player("pyongyang", "army_first") t.player("beijing", "firm_neighbour")
    t.player("seoul", "ally_first") t.player("tokyo", "quiet_channel") t.player("moscow", "treaty_keeper")
    t.turn(12)
    t.expect(t.over(), "twelve turns are a game")
  end,
}
test "oil without an answer is felt in Tokyo, an inquiry too" {
  play = function(t)
    t.set("oil", "yearly")
    t.turn()
    t.expect(t.played("oil_without_answer"), "the families ask who paid")
    t.expect(not t.played("inquiry_begins"), "nobody inquires yet")
    t.offer("pyongyang", { abducted = "inquiry" })
    t.accept("washington")
    t.turn(2)
    t.equal(t.get("abducted"), "inquiry")
    t.expect(t.played("inquiry_begins"), "there is a list")
  end,
}
test "food is held back only after the bones were another's" {
  play = function(t)
    t.expect(t.refused("tokyo", "test_remains"), "nothing has been found out yet")
    t.inject("dna")
    t.turn()
    t.order("tokyo", "test_remains")
    t.turn()
    t.equal(t.taken("test_remains"), 1)
  end,
}
test "what was given is taken back only in a crisis" {
  play = function(t)
    t.set("relations", "offices")
    t.set("sanctions", "begin")
    t.set("alarm", "crisis")
    t.order("washington", "take_back")
    t.turn()
    t.equal(t.get("relations"), "none")
    t.equal(t.get("sanctions"), "full")
  end,
}
test "a disabled plant takes half a year to put together" {
  play = function(t)
    t.set("yongbyon", "disabled")
    t.set("seals", 1)
    t.order("pyongyang", "rebuild_plant")
    t.turn()
    t.equal(t.get("yongbyon"), "disabled")
    t.turn(2)
    t.equal(t.get("yongbyon"), "running")
    t.equal(t.get("seals"), 0)
  end,
}
