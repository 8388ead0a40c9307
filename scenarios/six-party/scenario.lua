-- The six-party talks, August 2003 to February 2007. History is the base; the game may leave it on the first day.
-- Every figure has a source; "judgement" means the author's, open to dispute.

scenario "six-party" {
  title = "Six at the Table",
  note = [[
August 2003. The Agreed Framework of 1994 is dead. Washington charged a secret uranium programme in October 2002, heavy fuel oil stopped in
November, the inspectors were sent home in December, and in January Pyongyang left the Non-Proliferation Treaty. Eight thousand spent fuel rods
have left their pond. Six governments now meet in Beijing.

Any paper has two columns: what Pyongyang stops, and what it is given for it. The second column is Washington's to sign, because the sanctions,
the assurances and recognition are Washington's. So these two are the parties to the bargain. The other four sign nothing here, but most
of what is signed they must carry, pay for or live with, and each can make a signature easy or impossible. Talk to them before you sign.
Papers may pass between the two when no round sits; they have a channel in New York. A paper changes three terms at most. What is signed can be broken.]],
  source = "Joint statement of 19 September 2005; action plan of 13 February 2007; Pritchard, Failed Diplomacy (2007)",
  format = 2,
  first_day = "2003-08-27",
  -- These systems model a later alliance and another sea. What this scenario needs of them it says itself.
  rooms_off = { "volatility", "redeployment", "deterrence", "strait", "entrapment", "pyongyang", "cost_sharing", "trade", "coercion", "threats",
    "fears", "opinion" },
}

preset "class" { title = "Ninety minutes", note = "Eight quarters, to August 2005: can a first paper be had, and does it hold?",
  turns = 8, calm_days = 91, crisis_days = 91, source = "judgement; a quarter" }
preset "full" { title = "To the action plan", note = "Twelve turns of fifteen weeks, to February 2007: the bank, the test and the plan after it.",
  turns = 12, calm_days = 107, crisis_days = 107, source = "judgement; to the action plan of 13 February 2007" }

seat "washington" {
  title = "Washington", party = true, persona = "hawk_engagers", capital = 6, source = "judgement",
  friends = { "seoul", "tokyo" }, neutrals = { "beijing", "moscow" }, opponents = { "pyongyang" },
  brief = [[
You lead the government in Washington. It is at war in Iraq and will not
start another. Half of your people say that pressure brings surrender, half
that only a bargain stops plutonium; neither half can win. You said that
bad behaviour is not rewarded, and each barrel of oil looks like a reward.
Plutonium grows every quarter in which nothing is signed. Your evidence of
a uranium programme is good enough to accuse and too thin to convince. The
Treasury has found a bank in Macau that you can hurt, once. Tokyo will ask
whether you signed over the heads of its abducted.]],
}
seat "pyongyang" {
  title = "Pyongyang", party = true, persona = "weapons_first", capital = 6, source = "judgement",
  neutrals = { "beijing", "moscow" }, suspects = { "seoul" }, opponents = { "washington", "tokyo" },
  brief = [[
You lead the government in Pyongyang. You saw what became of Baghdad, which
had no bomb. You have perhaps eight thousand rods' worth of plutonium, a
famine that is remembered, and one neighbour who feeds you and resents it.
What you hold is worth most before it is used: a test, once made, cannot be
sold again. Sell a freeze dearly and dismantlement never, or sell all while
the price is high; but do not sell it twice. How ready the shaft is only you
know. Beijing guesses. A promise from Washington may not outlive its
election.]],
}
seat "beijing" {
  title = "Beijing", persona = "patient_host", capital = 5, source = "judgement",
  friends = { "pyongyang" }, neutrals = { "washington", "seoul", "moscow" }, suspects = { "tokyo" },
  brief = [[
You are the host in Beijing. You want no war, no collapse and no bomb, in this
order. The table is your success as long as people sit at it. You send
most of the oil and grain that keep the North alive, and may close the tap,
but a tap that is closed too far brings refugees over the Yalu. Washington
will ask you for pressure; Pyongyang, for patience. Your credit as a host is
what both pay you with.]],
}
seat "seoul" {
  title = "Seoul", persona = "sunshine", capital = 5, source = "judgement",
  friends = { "washington" }, neutrals = { "beijing", "tokyo", "moscow" }, suspects = { "pyongyang" },
  brief = [[
You lead the government in Seoul. You were elected on engagement with the
North, and the ally on whom you depend speaks of pressure. A war would be
fought in your streets. You can feed, light and employ a part of the North,
and your voters let you as long as it does not look like tribute. You
pay most of KEDO's bill and have nothing to show for it but foundations.]],
}
seat "tokyo" {
  title = "Tokyo", persona = "families_first", capital = 5, source = "judgement",
  friends = { "washington" }, neutrals = { "seoul", "moscow" }, suspects = { "beijing" }, opponents = { "pyongyang" },
  brief = [[
You lead the government in Tokyo. In September 2002 Pyongyang owned to
having taken thirteen of your citizens and said that eight were dead. Five
came home. Nobody believes the rest of it, and no government here can pay
for oil before there is an answer. Missiles already reach you. You have money
that Pyongyang wants more than anyone's, and a veto that you do not have: you
only have Washington's ear.]],
}
seat "moscow" {
  title = "Moscow", persona = "sixth_chair", capital = 5, source = "judgement",
  neutrals = { "washington", "seoul", "tokyo", "beijing" }, friends = { "pyongyang" },
  brief = [[
You lead the government in Moscow. In 1994 you were not asked; this time you
have a chair. You have little money for it, an old railway plan, a border of
seventeen kilometres, a veto in New York, and a bank that can take money
nobody else will touch. You want the treaty against the spread of weapons to
hold, and you want to be needed. Choose the day on which you are.]],
}

include "map"
include "tracks"
include "clauses"
include "policies"
include "cards"
include "personas"
