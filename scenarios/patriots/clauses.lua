-- The five terms of the bargain: notice, how long, what stands in, a promised number, the bill. worth: points of an axis for each level.
-- What is dear to one side should be cheap to the other. A title contains its id, so that who types finds the word.

-- The rules read the levels of leave by their place in the list: none, consent, consultation, notification.
clause "leave" {
  title = "Leave for US units", start = "consultation", source = "judgement",
  levels = { { id = "none", title = "Not at all" }, { id = "consent", title = "With Seoul's consent" }, { id = "consultation", title = "After consultation" }, { id = "notification", title = "With notice only" } },
  worth = {
    seoul = { security = { 2, 2, 0, -2 }, home = { 0, 1, 0, -1 } },
    washington = { gulf = { -12, -5, 0, 5 }, alliance = { -2, 1, 0, -1 } },
  },
}
clause "tour" {
  title = "Tour abroad", start = "open", source = "public: 90 days were named in April 2025, they returned in October 2025 (press); worth: judgement",
  levels = { { id = "open", title = "Open end" }, { id = "september", title = "Until September" }, { id = "d90", title = "90 days" } },
  worth = {
    seoul = { security = { 0, 4, 6 }, home = { 0, 3, 4 } },
    washington = { gulf = { 0, -1, -6 }, alliance = { 0, 2, 3 } },
  },
}
clause "replacement" {
  title = "Replacement", start = "none", source = "judgement",
  levels = { { id = "none", title = "Nothing" }, { id = "korean", title = "Korean batteries" }, { id = "us", title = "US aircraft and ships" } },
  worth = {
    seoul = { security = { 0, 4, 6 }, home = { 0, 0, 2 } },
    washington = { gulf = { 0, 0, -1 }, alliance = { 0, 2, 1 } },
  },
}
clause "floor" {
  title = "Floor of US troops", start = "none", source = "public: 28,500, US National Defense Authorization Acts; worth: judgement",
  levels = { { id = "none", title = "No number" }, { id = "f28500", title = "28,500", amount = 28500 } },
  worth = {
    seoul = { security = { 0, 4 }, home = { 0, 3 } },
    washington = { gulf = { 0, -4 }, alliance = { 0, 1 } },
  },
}
clause "bill" {
  title = "Bill for the move", start = "us", source = "judgement",
  levels = { { id = "us", title = "Washington" }, { id = "half", title = "One half each" }, { id = "korea", title = "Seoul" } },
  worth = { seoul = { home = { 0, -1, -4 } }, washington = { alliance = { 0, 4, 6 } } },
}
