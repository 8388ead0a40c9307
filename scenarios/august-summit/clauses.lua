-- Clauses: the terms of the alliance bargain. The first four are strategic flexibility itself and are kept apart on purpose: leaving, bases,
-- support and Korean forces are different questions with different answers. Worth is in points of an axis against the level in force
-- on the first day; only differences count. It is judgement throughout, and unequal on purpose: what is dear to one side is often cheap to
-- the other, so packages beat splitting every clause in the middle.

clause "leave" {
  title = "(a) US units leave Korea", start = "notification",
  note = "No treaty gives Seoul a veto; practice is notification.",
  levels = { { id = "none", title = "Not at all" }, { id = "consent", title = "With consent each time" },
    { id = "consultation", title = "After consultation" },
    { id = "notification", title = "With notification" }, { id = "standing", title = "Standing permission" } },
  worth = {
    seoul = { security = { 2, 2, 1.5, 0, -4 }, autonomy = { 2, 4, 3, 0, -4 }, alliance = { -3, -1, 0.5, 0, 1 } },
    washington = { strait = { -14, -9, -3, 0, 6 }, peninsula = { 2, 1, 0.5, 0, -2 }, alliance = { -3, 0, 2, 0, -3 } },
  },
}
clause "bases" {
  title = "(b) Korean bases, ports and airspace serve operations elsewhere", start = "consent",
  note = "Unsettled; treated as consent each time.",
  levels = { { id = "none", title = "Not at all" }, { id = "consent", title = "With consent each time" },
    { id = "consultation", title = "After consultation" },
    { id = "notification", title = "With notification" }, { id = "standing", title = "Standing permission" } },
  worth = {
    seoul = { security = { 1, 0, -0.5, -4, -8 }, autonomy = { 2, 0, -1, -6, -10 }, prosperity = { 1, 0, -1, -3, -5 }, alliance = { -3, 0, 2, 3, 4 },
    mandate = { 1, 0, -1, -4, -8 } },
    washington = { strait = { -6, 0, 9, 14, 18 }, alliance = { -3, 0, 3, 3, 1 } },
  },
}
clause "support" {
  title = "(c) Korean rear support", start = "consent",
  levels = { { id = "none", title = "Not at all" }, { id = "consent", title = "With consent each time" },
    { id = "consultation", title = "After consultation" },
    { id = "notification", title = "With notification" }, { id = "standing", title = "Standing permission" } },
  worth = {
    seoul = { security = { 0.5, 0, 0, -2, -4 }, autonomy = { 1, 0, -0.5, -3, -6 }, prosperity = { 0.5, 0, 0, -1, -3 }, alliance = { -2, 0, 2, 3, 3 },
    mandate = { 0, 0, 0, -1, -3 } },
    washington = { strait = { -4, 0, 7, 10, 12 }, burden = { -2, 0, 2, 3, 4 }, alliance = { -2, 0, 2, 2, 1 } },
  },
}
clause "forces" {
  title = "(d) Korean forces serve elsewhere", start = "none",
  levels = { { id = "none", title = "Not at all" }, { id = "consent", title = "With consent each time" },
    { id = "consultation", title = "After consultation" },
    { id = "notification", title = "With notification" }, { id = "standing", title = "Standing permission" } },
  worth = {
    seoul = { security = { 0, -3, -6, -12, -20 }, autonomy = { 0, -3, -8, -15, -20 }, prosperity = { 0, -3, -6, -10, -15 },
    alliance = { 0, 1, 1, 1, 0 }, mandate = { 0, -5, -10, -18, -25 } },
    washington = { strait = { 0, 4, 7, 10, 12 }, alliance = { 0, 1, 0, -2, -4 } },
  },
}
clause "floor" {
  title = "Level of US troops promised", start = "none",
  note = "A low floor is worse than silence for Seoul: it names the cut.",
  levels = { { id = "none", title = "No promise", amount = 0 }, { id = "f22000", title = "22,000", amount = 22000 },
    { id = "f25000", title = "25,000", amount = 25000 }, { id = "f28500", title = "28,500", amount = 28500 } },
  worth = {
    seoul = { security = { 0, -2, 2, 8 }, alliance = { 0, -1, 2, 6 }, mandate = { 0, -1, 1, 3 } },
    washington = { strait = { 0, 0, -2, -5 }, peninsula = { 0, -1, 1, 4 }, burden = { 0, 1, -1, -3 }, alliance = { 0, 0, 2, 4 } },
  },
}
clause "cost_sharing" {
  title = "Seoul's yearly payment", start = "p1020",
  note = "Past renewals moved by nought to fourteen percent; 10,000 is twice what both countries together spent there.",
  source = "2025: 1.4 trillion won, $1,020m, seen: JoongAng 2025-07-09; 2026: 1,519.2bn won, 12th agreement, seen: nknews 2024-10; both countries $4.8bn a year 2016-19, GAO-21-270",
  levels = { { id = "p1020", title = "$1.02 billion", amount = 1020 }, { id = "p1100", title = "$1.1 billion (12th agreement, 2026)", amount = 1100 },
    { id = "p1300", title = "$1.3 billion", amount = 1300 }, { id = "p1600", title = "$1.6 billion", amount = 1600 },
    { id = "p2000", title = "$2 billion", amount = 2000 },
    { id = "p3000", title = "$3 billion", amount = 3000 }, { id = "p5000", title = "$5 billion", amount = 5000 },
    { id = "p10000", title = "$10 billion", amount = 10000 } },
  worth = {
    seoul = { prosperity = { 0, -0.2, -0.6, -1.2, -2, -4, -8, -18 }, mandate = { 0, -0.3, -1, -3, -5, -9, -15, -30 },
    alliance = { 0, 0.3, 0.8, 1.2, 1.5, 1.5, 1, -2 } },
    washington = { burden = { 0, 0.8, 2.5, 5, 8, 13, 20, 30 }, mandate = { 0, 0.5, 2, 4, 6, 9, 12, 15 }, alliance = { 0, 0, 0, -1, -2, -5, -10, -20 } },
  },
}
clause "tariff" {
  title = "US tariff on Korean goods", start = "t150",
  note = "15 percent agreed on 30 July 2025, cars still at 25: the level in force is the general one.",
  source = "seen: daily8/Reuters 2025-07-09 (25%), history H2025T (15% on 30 July); exports to the US $127.8bn in 2024, seen: ajupress 2025-01-06",
  levels = { { id = "t250", title = "25 percent", amount = 250 }, { id = "t200", title = "20 percent", amount = 200 },
    { id = "t150", title = "15 percent", amount = 150 },
    { id = "t125", title = "12.5 percent", amount = 125 }, { id = "t100", title = "10 percent", amount = 100 } },
  worth = {
    seoul = { prosperity = { -14, -7, 0, 4, 8 }, mandate = { -7, -3, 0, 3, 5 } },
    washington = { burden = { 6, 3, 0, -2, -5 }, mandate = { 1, 1, 0, -2, -4 }, alliance = { -6, -3, 0, 1, 2 } },
  },
}
clause "investment" {
  title = "Investment paid each year", start = "i0",
  note = "$350bn promised, unsigned, without a yearly cap. Above 20 billion a year the won feels it.",
  source = "$350bn seen: history H2025T; 84% of reserves computed; won 1 to 2% per $10bn above $20bn a year, RELATIONS 9",
  levels = { { id = "i0", title = "None yet", amount = 0 }, { id = "i5000", title = "$5 billion", amount = 5000 },
    { id = "i10000", title = "$10 billion", amount = 10000 },
    { id = "i15000", title = "$15 billion", amount = 15000 }, { id = "i20000", title = "$20 billion", amount = 20000 },
    { id = "i35000", title = "$35 billion", amount = 35000 },
    { id = "i60000", title = "$60 billion", amount = 60000 } },
  worth = {
    seoul = { prosperity = { 0, -1, -2, -4, -6, -13, -26 }, mandate = { 0, 0.5, 0, -1, -3, -8, -15 }, alliance = { 0, 1, 2, 2.5, 3, 3, 3 } },
    washington = { burden = { 0, 3, 6, 9, 12, 19, 26 }, mandate = { 0, 3, 5, 7, 9, 12, 14 }, alliance = { 0, 1, 1, 1, 0, -3, -8 } },
  },
}
clause "defence" {
  title = "Korean defence spending, share of GDP", start = "d232",
  source = "61.25 trillion won in 2025, about 2.3% of GDP, derived from asiae 2025-08-29; 3.8% floated by Washington, seen: asiatoday 2025-08-25",
  levels = { { id = "d232", title = "2.32 percent", amount = 232 }, { id = "d250", title = "2.5 percent", amount = 250 },
    { id = "d300", title = "3 percent", amount = 300 },
    { id = "d350", title = "3.5 percent", amount = 350 }, { id = "d380", title = "3.8 percent", amount = 380 } },
  worth = {
    seoul = { security = { 0, 1, 3, 5, 6 }, autonomy = { 0, 1, 3, 5, 5 }, prosperity = { 0, -1, -3, -6, -8 }, mandate = { 0, -0.5, -3, -7, -10 },
    alliance = { 0, 1, 2, 3, 3 } },
    washington = { burden = { 0, 2, 6, 10, 12 }, peninsula = { 0, 1, 3, 5, 6 }, strait = { 0, 0.5, 1, 2, 2 }, alliance = { 0, 1, 1, 1, 0 },
    mandate = { 0, 1, 2, 4, 5 } },
  },
}
clause "nuclear" {
  title = "Nuclear consultation", start = "group",
  note = "The Nuclear Consultative Group exists since 2023.",
  levels = { { id = "group", title = "Consultative group, as now" }, { id = "planning", title = "Joint planning" },
    { id = "visible", title = "Joint planning, regular visible deployments" } },
  worth = {
    seoul = { security = { 0, 5, 8 }, autonomy = { 0, 1, 0 }, alliance = { 0, 3, 4 }, mandate = { 0, 2, 3 } },
    washington = { peninsula = { 0, 2, 3 }, strait = { 0, -0.5, -1.5 }, burden = { 0, -0.5, -2 }, alliance = { 0, 2, 2 } },
  },
}
clause "enrichment" {
  title = "US consent to enrichment", start = "none",
  levels = { { id = "none", title = "None" }, { id = "study", title = "Joint study" }, { id = "conditional", title = "Consent with conditions" },
    { id = "full", title = "Full consent" } },
  worth = {
    seoul = { security = { 0, 0, 2, 3 }, autonomy = { 0, 2, 6, 9 }, prosperity = { 0, 0.5, 2, 3 }, mandate = { 0, 1, 4, 5 } },
    washington = { peninsula = { 0, 0, -0.5, -2 }, alliance = { 0, 0, -0.5, -2 }, mandate = { 0, 0, -1, -3 } },
  },
}
clause "wording" {
  title = "Joint wording on Taiwan", start = "stability",
  levels = { { id = "stability", title = "Peace and stability in the Strait" }, { id = "status_quo", title = "Against unilateral change by force" },
    { id = "regional", title = "Deterrence of regional threats" }, { id = "named", title = "Beijing named" } },
  worth = {
    seoul = { security = { 0, 0, 0, -1 }, autonomy = { 0, -1, -2, -5 }, prosperity = { 0, -1, -3, -6 }, alliance = { 0, 1, 2, 3 },
    mandate = { 0, 0, -1, -4 } },
    washington = { strait = { 0, 1, 4, 7 }, alliance = { 0, 1, 2, 2 }, mandate = { 0, 1, 2, 3 } },
  },
}
