-- US formations of the Pacific that scenarios share: strength, worth in each theatre, what it takes to move them.
-- peninsula: points of the peninsula index. A Patriot battalion of four about 1.4, a Stryker brigade 2, a fighter squadron 2 to 3
--   (judgement after RAND RR-2533: heavy ground forces and air defence deter best). strait: the same for the Strait, where fighters,
--   interceptors, munitions and reconnaissance count and a Stryker brigade hardly does (CSIS 2023 released two squadrons of four).
-- lift: 73 C-17 sorties moved two Patriot batteries in 2025, so 36 a battery. Values are judgement; strengths have their source.

-- US Forces Korea: headquarters and what cannot leave. About 28,500 people in all; worth in points of the peninsula index, about 20 together.
formation "usfk_hq" { title = "UNC, CFC and USFK headquarters", owner = "washington", home = "humphreys", kind = "hq", echelon = "command",
  personnel = 1500,
  lift_class = "fixed", peninsula = 0.5, strait = 0,
  note = "Official level of US forces in Korea: about 28,500.",
    source = "seen: KBS World 2025-08; JoongAng 2025-08-21; level; staff size from memory, USFK to be checked" }
formation "us_8a_hq" { title = "Eighth Army headquarters", owner = "washington", home = "humphreys", kind = "hq", echelon = "army", personnel = 800,
  lift_class = "fixed", peninsula = 0.2, strait = 0,
  source = "from memory, 8th Army web to be checked" }
formation "us_2id_hq" { title = "2nd Infantry Division / Combined Division headquarters", owner = "washington", home = "humphreys", kind = "div_hq",
  echelon = "division", personnel = 1000,
  lift_class = "fixed", peninsula = 0.3, strait = 0,
  source = "from memory, 2ID web to be checked" }
formation "us_2id_sb" { title = "2ID Sustainment Brigade", owner = "washington", home = "humphreys", kind = "log_bde", echelon = "brigade",
  personnel = 1200,
  lift_class = "fixed", peninsula = 0.2, strait = 0.1,
  source = "from memory, 2ID web to be checked" }
formation "us_19esc" { title = "19th Expeditionary Sustainment Command", owner = "washington", home = "henry", kind = "log_cmd", echelon = "command",
  personnel = 2000,
  lift_class = "fixed", peninsula = 0.3, strait = 0.2,
  source = "from memory, 19ESC web to be checked" }
formation "us_35ada_hq" { title = "35th Air Defense Artillery Brigade headquarters", owner = "washington", home = "osan", kind = "ad_bde",
  echelon = "brigade", personnel = 320,
  lift_class = "fixed", peninsula = 0.2, strait = 0.1,
  note = "Batteries are counted by themselves.", source = "seen: Stripes 2004 deployment of Patriot battalion complete; Donga 2025-04-05 (8 batteries)" }
formation "us_7af" { title = "Seventh Air Force, 607th Air Operations Center", owner = "washington", home = "osan", kind = "hq",
  echelon = "air_force", personnel = 700,
  lift_class = "fixed", peninsula = 0.4, strait = 0.3,
  source = "from memory, 7AF web to be checked" }
formation "us_501mi" { title = "501st Military Intelligence Brigade", owner = "washington", home = "humphreys", kind = "isr_bde", echelon = "brigade",
  personnel = 1500,
  lift_class = "fixed", peninsula = 0.4, strait = 0.3,
  source = "from memory, INSCOM to be checked" }
formation "us_1sig" { title = "1st Signal Brigade", owner = "washington", home = "humphreys", kind = "c2_bde", echelon = "brigade", personnel = 1300,
  lift_class = "fixed", peninsula = 0.2, strait = 0.1,
  source = "from memory, 8A web to be checked" }
formation "us_65med" { title = "65th Medical Brigade", owner = "washington", home = "humphreys", kind = "med_bde", echelon = "brigade", personnel = 900,
  lift_class = "fixed", peninsula = 0.1, strait = 0.1,
  source = "from memory, 8A web to be checked" }
formation "sockor" { title = "Special Operations Command Korea", owner = "washington", home = "humphreys", kind = "sof", echelon = "command",
  personnel = 200,
  lift_class = "fixed", peninsula = 0.1, strait = 0.1,
  source = "from memory, SOCKOR to be checked" }
formation "marfork" { title = "Marine Corps Forces Korea", owner = "washington", home = "mujuk", kind = "hq", echelon = "command", personnel = 300,
  lift_class = "fixed", peninsula = 0.1, strait = 0,
  source = "seen: troopdata quarter CSV; derived" }
formation "cnfk" { title = "Commander Naval Forces Korea", owner = "washington", home = "busan", kind = "hq", echelon = "command", personnel = 300,
  lift_class = "fixed", peninsula = 0.1, strait = 0,
  source = "from memory, CNFK to be checked" }
formation "aps4" { title = "Army Prepositioned Stocks-4, Camp Carroll", owner = "washington", home = "carroll", kind = "stocks", echelon = "brigade",
  personnel = 0,
  lift_class = "fixed", peninsula = 0.6, strait = 0.2,
  note = "Equipment without people; it is drawn, not moved.",
    source = "seen: Stripes Korea AFSBn-NEA page; Army.mil 282475 2025-01-22; DefenseNews 2017-05-26" }
formation "us_5_17acs" { title = "5-17 Air Cavalry Squadron", owner = "washington", home = "humphreys", kind = "avn_sqn", echelon = "squadron",
  personnel = 500,
  lift_class = "fixed", peninsula = 0.3, strait = 0.1,
  note = "Present in August 2025.", source = "seen: KBS World 2026-01-02 citing CRS" }

-- US Forces Korea: what can leave. Lift in C-17 sorties (air) or ship-days (sea); ready days by judgement: fighters 1 to 2, Patriot 5 to 10, Stryker 5 to 7.
formation "rot_sbct" { title = "Rotational Stryker brigade (1st SBCT, 4th Infantry Division)", owner = "washington", home = "humphreys",
  kind = "mech_bde", echelon = "brigade", personnel = 4000,
  lift_class = "sea", lift = 8, ready_days = 6, peninsula = 2, strait = 0.1,
  note = "Over 300 vehicles, 13,000 to 23,000 short tons: two or three large ro-ro ships, about 40 hours to load.",
    source = "seen: DVIDS 490693 2025-02-13; DVIDS 9101763 2025-05-30; Stripes 2022-10-11 (~4,000 soldiers); USTRANSCOM 2003 (23,000 st); StrategyPage 2003 (13,000 t)" }
formation "us_210fab" { title = "210th Field Artillery Brigade", owner = "washington", home = "casey", kind = "arty_bde", echelon = "brigade",
  personnel = 1800,
  lift_class = "sea", lift = 6, ready_days = 7, peninsula = 2.5, strait = 0.2,
  note = "Forward counter-fire; two or three rocket battalions.", source = "from memory, 210 FAB / Global Defense to be checked" }
formation "us_2cab" { title = "2nd Combat Aviation Brigade", owner = "washington", home = "humphreys", kind = "avn_bde", echelon = "brigade",
  personnel = 2700,
  lift_class = "air", lift = 60, ready_days = 4, peninsula = 1.2, strait = 0.3,
  source = "from memory, 2CAB web to be checked" }
formation "wrsa" { title = "US war-reserve ammunition in Korea", owner = "washington", home = "carroll", kind = "stocks", echelon = "depot", personnel = 0,
  lift_class = "sea", lift = 4, ready_days = 5, peninsula = 0.8, strait = 0.8,
  note = "Munitions and interceptors that the Strait would ask for first.", source = "from memory, NYT 2023-01-17 / USFK statement to be checked" }
formation "pat_a652" { title = "Patriot battery A/6-52 ADA", owner = "washington", home = "osan", kind = "ad_battery", echelon = "battery",
  personnel = 110,
  lift_class = "air", lift = 36, ready_days = 7, peninsula = 0.35, strait = 0.8,
  source = "seen: Stripes 2025-06-02: 73 C-17 flights for two batteries; Donga 2025-04-05: 8 batteries of 6-8 launchers; site from memory, 35 ADA to be checked" }
formation "pat_b652" { title = "Patriot battery B/6-52 ADA", owner = "washington", home = "osan", kind = "ad_battery", echelon = "battery",
  personnel = 110,
  lift_class = "air", lift = 36, ready_days = 7, peninsula = 0.35, strait = 0.8,
  source = "seen: Stripes 2025-06-02: 73 C-17 flights for two batteries; Donga 2025-04-05: 8 batteries of 6-8 launchers; site from memory, 35 ADA to be checked" }
formation "pat_c652" { title = "Patriot battery C/6-52 ADA", owner = "washington", home = "suwon", kind = "ad_battery", echelon = "battery",
  personnel = 110,
  lift_class = "air", lift = 36, ready_days = 7, peninsula = 0.35, strait = 0.8,
  source = "seen: Stripes 2025-06-02: 73 C-17 flights for two batteries; Donga 2025-04-05: 8 batteries of 6-8 launchers; site from memory, 35 ADA to be checked" }
formation "pat_d652" { title = "Patriot battery D/6-52 ADA", owner = "washington", home = "humphreys", kind = "ad_battery", echelon = "battery",
  personnel = 110,
  lift_class = "air", lift = 36, ready_days = 7, peninsula = 0.35, strait = 0.8,
  source = "seen: Stripes 2025-06-02: 73 C-17 flights for two batteries; Donga 2025-04-05: 8 batteries of 6-8 launchers; site from memory, 35 ADA to be checked" }
formation "pat_a21" { title = "Patriot battery A/2-1 ADA", owner = "washington", home = "kunsan", kind = "ad_battery", echelon = "battery",
  personnel = 110,
  lift_class = "air", lift = 36, ready_days = 7, peninsula = 0.35, strait = 0.8,
  source = "seen: Stripes 2025-06-02: 73 C-17 flights for two batteries; Donga 2025-04-05: 8 batteries of 6-8 launchers; site from memory, 35 ADA to be checked" }
formation "pat_b21" { title = "Patriot battery B/2-1 ADA", owner = "washington", home = "carroll", start = "centcom", kind = "ad_battery",
  echelon = "battery", personnel = 110,
  lift_class = "air", lift = 36, ready_days = 7, peninsula = 0.35, strait = 0.8,
  note = "Away in Central Command since March 2025; which two batteries of the battalion went is judged.",
    source = "seen: Stripes 2025-06-02; AA/Yonhap 2025-11" }
formation "pat_c21" { title = "Patriot battery C/2-1 ADA", owner = "washington", home = "carroll", start = "centcom", kind = "ad_battery",
  echelon = "battery", personnel = 110,
  lift_class = "air", lift = 36, ready_days = 7, peninsula = 0.35, strait = 0.8,
  note = "Away in Central Command since March 2025; which two batteries of the battalion went is judged.",
    source = "seen: Stripes 2025-06-02; AA/Yonhap 2025-11" }
formation "pat_d21" { title = "Patriot battery D/2-1 ADA", owner = "washington", home = "carroll", kind = "ad_battery", echelon = "battery",
  personnel = 110,
  lift_class = "air", lift = 36, ready_days = 7, peninsula = 0.35, strait = 0.8,
  source = "seen: Stripes 2025-06-02: 73 C-17 flights for two batteries; Donga 2025-04-05: 8 batteries of 6-8 launchers; site from memory, 35 ADA to be checked" }
formation "thaad" { title = "THAAD battery D-2", owner = "washington", home = "seongju", kind = "ad_battery", echelon = "battery", personnel = 200,
  lift_class = "air", lift = 48, ready_days = 8, peninsula = 0.9, strait = 1.5,
  source = "seen: Donga 2026-03-11 (6 launchers x 8); Korea Herald 2026-03-11" }
formation "us_51fw_36fs" { title = "36th Fighter Squadron, 51st Fighter Wing", owner = "washington", home = "osan", kind = "ftr_sqn",
  echelon = "squadron", personnel = 1500,
  lift_class = "self", ready_days = 1.5, peninsula = 2, strait = 3,
  note = "31 F-16: the first enlarged squadron.", source = "seen: Stripes 2025-08-01; theasialive 2025-04-25" }
formation "us_51fw_25fs" { title = "Second enlarged F-16 squadron, 51st Fighter Wing", owner = "washington", home = "osan", kind = "ftr_sqn",
  echelon = "squadron", personnel = 1000,
  lift_class = "self", ready_days = 1.5, peninsula = 2, strait = 3,
  note = "31 F-16 moving from Kunsan between July and October 2025.", source = "seen: Stripes 2025-08-01; Shephard 2024" }
formation "us_8fw" { title = "8th Fighter Wing, rotational F-35A", owner = "washington", home = "kunsan", kind = "ftr_wing", echelon = "wing",
  personnel = 1500,
  lift_class = "self", ready_days = 1.5, peninsula = 1, strait = 2,
  note = "10 to 12 aircraft at a time.",
    source = "seen: Stripes 2025-08-01; 80fsheadhunters.org; CSIS First Battle 2023 p.Korea assumption; rotational F-35 count from memory, 7AF to be checked" }
formation "us_5rs" { title = "5th Reconnaissance Squadron, U-2S", owner = "washington", home = "osan", kind = "isr_sqn", echelon = "squadron",
  personnel = 150,
  lift_class = "self", ready_days = 2, peninsula = 0.3, strait = 0.8,
  source = "from memory, USAF FY26 budget to be checked" }
formation "us_431ers" { title = "MQ-9A rotation, Kunsan", owner = "washington", home = "kunsan", kind = "isr_sqn", echelon = "squadron", personnel = 150,
  lift_class = "self", ready_days = 2, peninsula = 0.3, strait = 1,
  note = "The squadron was named in the autumn of 2025.",
    source = "seen: anews/Chosun 2026-03-03 (MQ-9 based in Korea); unit from memory, 7AF Sep 2025 to be checked" }

-- US forces in Japan. The game moves what could stand in for units in Korea; the rest is committed where it stands.
formation "us_374aw" { title = "374th Airlift Wing", owner = "washington", home = "yokota", kind = "airlift_wing", echelon = "wing", personnel = 2500,
  lift_class = "fixed", peninsula = 0.1, strait = 0.3,
  source = "from memory, 374 AW to be checked" }
formation "us_35fw" { title = "35th Fighter Wing", owner = "washington", home = "misawa", kind = "ftr_wing", echelon = "wing", personnel = 3000,
  lift_class = "self", ready_days = 1.5, peninsula = 1.5, strait = 3,
  source = "from memory, USAF 2024-07-03 release to be checked" }
formation "mag12" { title = "Marine Aircraft Group 12, F-35B", owner = "washington", home = "iwakuni", kind = "avn_grp", echelon = "group",
  personnel = 2500,
  lift_class = "self", ready_days = 1.5, peninsula = 1.5, strait = 3,
  source = "from memory, 1MAW to be checked" }
formation "csg5" { title = "Carrier Strike Group 5", owner = "washington", home = "yokosuka", kind = "csg", echelon = "strike_group", personnel = 5500,
  lift_class = "sail", ready_days = 3, peninsula = 1.5, strait = 4,
  source = "seen: DVIDS 8767001 2024-11-22" }
formation "desron15" { title = "Destroyer Squadron 15", owner = "washington", home = "yokosuka", kind = "sag", echelon = "squadron", personnel = 3000,
  lift_class = "fixed", peninsula = 0.5, strait = 2,
  source = "from memory, 7th Fleet to be checked" }
formation "us_12mlr" { title = "12th Marine Littoral Regiment", owner = "washington", home = "hansen", kind = "littoral_regt", echelon = "regiment",
  personnel = 2000,
  lift_class = "fixed", peninsula = 0.1, strait = 1.5,
  source = "seen: Stripes 2024-08-07" }
formation "us_31meu" { title = "31st Marine Expeditionary Unit", owner = "washington", home = "hansen", kind = "meu", echelon = "unit", personnel = 2200,
  lift_class = "fixed", peninsula = 0.3, strait = 0.8,
  source = "seen: navyleaders.com; split from memory, 31MEU to be checked" }
formation "us_18wg_f" { title = "18th Wing, rotational fighters", owner = "washington", home = "kadena", kind = "ftr_wing", echelon = "wing",
  personnel = 3000,
  lift_class = "fixed", peninsula = 1, strait = 5,
  source = "seen: sofx F-15EX mention; numbers from memory, USAF 2024-07-03 release to be checked" }
formation "us_18wg_s" { title = "18th Wing, tankers and early warning", owner = "washington", home = "kadena", kind = "support_wing",
  echelon = "wing", personnel = 3000,
  lift_class = "fixed", peninsula = 0.5, strait = 2,
  source = "from memory, 18th Wing to be checked" }
formation "us_11ada" { title = "1-1 ADA Patriot battalion", owner = "washington", home = "kadena", kind = "ad_bn", echelon = "battalion", personnel = 600,
  lift_class = "fixed", peninsula = 0.3, strait = 3,
  source = "from memory, 38 ADA Bde to be checked" }
formation "ctf72" { title = "P-8A detachment", owner = "washington", home = "kadena", kind = "mpa_det", echelon = "detachment", personnel = 300,
  lift_class = "fixed", peninsula = 0.2, strait = 1,
  source = "from memory, 7th Fleet to be checked" }

-- US forces in Guam, Luzon, Hawaii, Alaska and on the west coast.
formation "us_36wg_btf" { title = "Bomber Task Force, Andersen", owner = "washington", home = "andersen", kind = "bomber_det", echelon = "detachment",
  personnel = 400,
  lift_class = "self", ready_days = 1, peninsula = 0.5, strait = 3,
  source = "seen: CSIS First Battle 2023" }
formation "tf_talon" { title = "Task Force Talon, THAAD", owner = "washington", home = "andersen", kind = "ad_battery", echelon = "battery",
  personnel = 200,
  lift_class = "fixed", peninsula = 0, strait = 1.5,
  source = "from memory, 94 AAMDC to be checked" }
formation "subron15" { title = "Submarine Squadron 15", owner = "washington", home = "apra", kind = "ssn_sqn", echelon = "squadron", personnel = 800,
  lift_class = "fixed", peninsula = 0.3, strait = 3,
  source = "seen: USNI News 2024-11-27" }
formation "typhon_ph" { title = "Mid-range missile battery, Luzon", owner = "washington", home = "laoag", kind = "missile_bty", echelon = "battery",
  personnel = 200,
  lift_class = "fixed", peninsula = 0, strait = 0.8,
  source = "from memory, US Army 2024-04 to be checked" }
formation "us_25id" { title = "25th Infantry Division", owner = "washington", home = "hickam", kind = "inf_div", echelon = "division", personnel = 12000,
  lift_class = "fixed", peninsula = 0.8, strait = 0.3,
  source = "from memory, 25ID to be checked" }
formation "us_15wg" { title = "15th and 154th Wing", owner = "washington", home = "hickam", kind = "air_wing", echelon = "wing", personnel = 3000,
  lift_class = "fixed", peninsula = 0.6, strait = 1.5,
  source = "from memory, PACAF to be checked" }
formation "us_354fw" { title = "354th Fighter Wing", owner = "washington", home = "eielson", kind = "ftr_wing", echelon = "wing", personnel = 3500,
  lift_class = "fixed", peninsula = 1, strait = 2.5,
  source = "from memory, PACAF to be checked" }
formation "csg_east" { title = "Carrier strike group from the west coast", owner = "washington", home = "san_diego", kind = "csg",
  echelon = "strike_group", personnel = 6500,
  lift_class = "fixed", peninsula = 1, strait = 4,
  source = "from memory, NVR; distance computed in transit.csv to be checked" }
