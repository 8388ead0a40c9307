-- Formations of the Republic of Korea that scenarios share. Their peninsula worth stands inside the fifty points that Korean forces give
-- the index; a scenario counts them only where it moves them. Strengths are rounded; worth is judgement.

-- Army. Corps move by road inside Korea, so their class is fixed.
formation "rok_goc" { title = "Ground Operations Command", owner = "seoul", home = "yongin", kind = "hq", echelon = "command", personnel = 2000,
  lift_class = "fixed", peninsula = 1, strait = 0,
  source = "from memory, IISS Military Balance 2025 to be checked" }
formation "rok_i" { title = "I Corps", owner = "seoul", home = "goyang", kind = "corps", echelon = "corps", personnel = 50000,
  lift_class = "fixed", peninsula = 5, strait = 0,
  source = "from memory, IISS Military Balance 2025 to be checked" }
formation "rok_ii" { title = "II Corps", owner = "seoul", home = "chuncheon", kind = "corps", echelon = "corps", personnel = 35000,
  lift_class = "fixed", peninsula = 3.5, strait = 0,
  source = "from memory, IISS Military Balance 2025 to be checked" }
formation "rok_iii" { title = "III Corps", owner = "seoul", home = "inje", kind = "corps", echelon = "corps", personnel = 35000,
  lift_class = "fixed", peninsula = 3.5, strait = 0,
  source = "from memory, IISS Military Balance 2025 to be checked" }
formation "rok_v" { title = "V Corps", owner = "seoul", home = "pocheon", kind = "corps", echelon = "corps", personnel = 45000,
  lift_class = "fixed", peninsula = 4.5, strait = 0,
  source = "from memory, IISS Military Balance 2025 to be checked" }
formation "rok_vii" { title = "VII Maneuver Corps", owner = "seoul", home = "icheon", kind = "corps", echelon = "corps", personnel = 45000,
  lift_class = "fixed", peninsula = 6, strait = 0,
  source = "from memory, IISS Military Balance 2025 to be checked" }
formation "rok_cdc" { title = "Capital Defense Command", owner = "seoul", home = "seoul", kind = "corps", echelon = "corps", personnel = 25000,
  lift_class = "fixed", peninsula = 2, strait = 0,
  source = "from memory, IISS Military Balance 2025 to be checked" }
formation "rok_swc" { title = "Special Warfare Command", owner = "seoul", home = "icheon", kind = "sof", echelon = "command", personnel = 10000,
  lift_class = "fixed", peninsula = 1.5, strait = 0.1,
  source = "from memory, IISS Military Balance 2025 to be checked" }
formation "rok_msc" { title = "Missile Strategic Command", owner = "seoul", home = "wonju", kind = "missile_cmd", echelon = "command", personnel = 4000,
  lift_class = "fixed", peninsula = 3, strait = 0.2,
  source = "from memory, MND 2024 to be checked" }

-- Marines and the islands near the Northern Limit Line.
formation "rok_1md" { title = "1st Marine Division", owner = "seoul", home = "pohang", kind = "mar_div", echelon = "division", personnel = 12000,
  lift_class = "fixed", peninsula = 1.5, strait = 0.1,
  source = "from memory, IISS Military Balance 2025 to be checked" }
formation "rok_6mb" { title = "6th Marine Brigade", owner = "seoul", home = "baengnyeong", kind = "mar_bde", echelon = "brigade", personnel = 4000,
  lift_class = "fixed", peninsula = 0.5, strait = 0,
  source = "from memory, IISS Military Balance 2025 to be checked" }

-- Air force. The 17th Wing is what a standing permission of Korean forces would be about.
formation "rok_17fw" { title = "17th Fighter Wing, F-35A", owner = "seoul", home = "cheongju_ab", kind = "ftr_wing", echelon = "wing", personnel = 2500,
  lift_class = "fixed", peninsula = 3, strait = 2,
  source = "from memory, IISS Military Balance 2025 to be checked" }
formation "rok_11fw" { title = "11th Fighter Wing, F-15K", owner = "seoul", home = "daegu_ab", kind = "ftr_wing", echelon = "wing", personnel = 2500,
  lift_class = "fixed", peninsula = 3, strait = 1.5,
  source = "from memory, IISS Military Balance 2025 to be checked" }
formation "rok_19fw" { title = "19th Fighter Wing, KF-16", owner = "seoul", home = "chungju_ab", kind = "ftr_wing", echelon = "wing", personnel = 2500,
  lift_class = "fixed", peninsula = 2, strait = 1,
  source = "from memory, IISS Military Balance 2025 to be checked" }
formation "rok_20fw" { title = "20th Fighter Wing, KF-16", owner = "seoul", home = "seosan_ab", kind = "ftr_wing", echelon = "wing", personnel = 2500,
  lift_class = "fixed", peninsula = 2, strait = 1,
  source = "from memory, IISS Military Balance 2025 to be checked" }
formation "rok_admd" { title = "Air Defense and Missile Defense Command", owner = "seoul", home = "seoul", kind = "ad_cmd", echelon = "command",
  personnel = 10000,
  lift_class = "fixed", peninsula = 3, strait = 0.5,
  note = "Batteries stand at many sites; shown at Seoul.",
    source = "seen: voiceofemirates 2025-12-03 (three-axis budget); btys from memory, IISS Military Balance 2025 to be checked" }

-- Navy.
formation "rok_1f" { title = "1st Fleet", owner = "seoul", home = "donghae", kind = "fleet", echelon = "fleet", personnel = 4000,
  lift_class = "fixed", peninsula = 0.8, strait = 0.1,
  source = "from memory, IISS Military Balance 2025 to be checked" }
formation "rok_2f" { title = "2nd Fleet", owner = "seoul", home = "pyeongtaek_port", kind = "fleet", echelon = "fleet", personnel = 4500,
  lift_class = "fixed", peninsula = 1, strait = 0.2,
  source = "from memory, IISS Military Balance 2025 to be checked" }
formation "rok_3f" { title = "3rd Fleet", owner = "seoul", home = "mokpo", kind = "fleet", echelon = "fleet", personnel = 3500,
  lift_class = "fixed", peninsula = 0.6, strait = 0.2,
  source = "from memory, IISS Military Balance 2025 to be checked" }
formation "rok_mtf" { title = "Maneuver Task Fleet", owner = "seoul", home = "jeju_nb", kind = "sag", echelon = "fleet", personnel = 3500,
  lift_class = "sail", ready_days = 2, peninsula = 1, strait = 1.2,
  source = "from memory, ROKN 2025-02 to be checked" }
formation "rok_sub" { title = "Submarine Command", owner = "seoul", home = "jinhae", kind = "ss_cmd", echelon = "command", personnel = 2000,
  lift_class = "fixed", peninsula = 1.2, strait = 0.8,
  source = "seen: JoongAng 2025-11-14 SSN; fleet from memory, IISS Military Balance 2025 to be checked" }
