-- Schools of thought that can play a seat.
persona "hawk_engagers" { seat = "washington", title = "Hawkish engagement", best_case = "A paper that freezes first and proves to all who broke it.",
  weights = { disarm = 55, allies = 20, home = 25 }, reserve = 1, bluff = 0.2, source = "Cha, in Nuclear North Korea (2003)" }
persona "no_rewards" { seat = "washington", title = "No rewards", best_case = "A leadership that runs out of money before it runs out of time.",
  weights = { disarm = 35, allies = 15, home = 50 }, reserve = 2, bluff = 0.4, taste = { treasury_finding = 3, interdict = 2, end_kedo = 1 },
  source = "judgement" }
persona "weapons_first" { seat = "pyongyang", title = "Weapons first, then a price", best_case = "Paid for the plant, and the plutonium kept.",
  weights = { survival = 40, bread = 35, shield = 25 }, reserve = 1, bluff = 0.3, taste = { dig_shaft = 0.5, test_device = 2 }, source = "judgement" }
persona "army_first" { seat = "pyongyang", title = "The army first", best_case = "A bomb that has been seen.",
  weights = { survival = 35, bread = 15, shield = 50 }, reserve = 2, bluff = 0.4, taste = { dig_shaft = 1, test_device = 2.5 }, source = "judgement" }
persona "patient_host" { seat = "beijing", title = "The patient host", best_case = "Everybody still at the table.",
  weights = { stability = 55, standing = 45 }, source = "judgement" }
persona "firm_neighbour" { seat = "beijing", title = "The firm neighbour", best_case = "A client that does as it is told.",
  weights = { stability = 30, standing = 70 }, taste = { close_tap = 2 }, source = "judgement" }
persona "sunshine" { seat = "seoul", title = "Engagement", best_case = "A North too busy with trade to fight.",
  weights = { peace = 40, opening = 40, ally = 20 }, source = "judgement" }
persona "ally_first" { seat = "seoul", title = "The alliance first", best_case = "One voice with Washington.",
  weights = { peace = 35, opening = 10, ally = 55 }, source = "judgement" }
persona "families_first" { seat = "tokyo", title = "The families first", best_case = "A full account, or not a yen.",
  weights = { abducted = 60, safety = 40 }, source = "judgement" }
persona "quiet_channel" { seat = "tokyo", title = "The quiet channel", best_case = "A second visit that ends with relations.",
  weights = { abducted = 40, safety = 60 }, taste = { second_visit = 2 }, source = "judgement" }
persona "sixth_chair" { seat = "moscow", title = "The sixth chair", best_case = "Nothing is settled without us.",
  weights = { voice = 60, order = 40 }, source = "judgement" }
persona "treaty_keeper" { seat = "moscow", title = "Keeper of the treaty", best_case = "The treaty of 1968 holds.",
  weights = { voice = 30, order = 70 }, source = "judgement" }
