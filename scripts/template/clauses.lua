-- The terms of the bargain. A clause is at one level at any time; the two parties change levels by signing a package. `worth` is in points
-- of an axis for each level, against the one in force on the first day. What is dear to one side should be cheap to the other.

clause "leave" {
  title = "US units leave Korea", start = "consultation",
  levels = { { id = "none", title = "Not at all" }, { id = "consent", title = "With consent" }, { id = "consultation", title = "After consultation" },
    { id = "notification", title = "With notification" }, { id = "standing", title = "Standing permission" } },
  worth = {
    seoul = { security = { 2, 2, 0, -2, -6 } },
    washington = { strait = { -12, -7, 0, 4, 9 }, alliance = { 0, 1, 0, -1, -3 } },
  },
}
clause "cost_sharing" {
  title = "Korea's yearly payment", start = "p1100",
  levels = { { id = "p1100", title = "$1.1bn", amount = 1100 }, { id = "p1500", title = "$1.5bn", amount = 1500 }, { id = "p3000", title = "$3bn", amount = 3000 } },
  worth = { seoul = { home = { 0, -2, -9 } }, washington = { alliance = { 0, 4, 8 } } },
}
clause "floor" {
  title = "US troops promised", start = "none",
  levels = { { id = "none", title = "No promise" }, { id = "f25000", title = "25,000", amount = 25000 }, { id = "f28500", title = "28,500", amount = 28500 } },
  worth = { seoul = { security = { 0, 5, 9 }, home = { 0, 1, 3 } }, washington = { strait = { 0, -2, -5 }, alliance = { 0, 2, 3 } } },
}
clause "rice" {                     -- a term of your own: computer seats bargain by its worth; what it does, a card or policy must say
  title = "The rice market", start = "closed",
  levels = { { id = "closed", title = "Closed" }, { id = "quota", title = "A quota" }, { id = "open", title = "Open" } },
  worth = { seoul = { home = { 0, -2, -8 } }, washington = { alliance = { 0, 3, 5 } } },
}
--@fields clause
