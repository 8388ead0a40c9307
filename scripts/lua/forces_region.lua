-- Formations of Pyongyang, Beijing, Taipei and Tokyo that scenarios share. They stand for the map and for a reader's sense of scale;
-- the model's ladders move on postures and tracks, not on these. Names of formations and offices, no persons; no claim about status.

-- Korean People's Army. Strengths of corps are estimates of low confidence.
formation "kpa_i" { title = "KPA I Corps", owner = "pyongyang", home = "hoeyang", kind = "corps", echelon = "corps", personnel = 60000,
  lift_class = "fixed", peninsula = 3, strait = 0,
  source = "from memory, DIA North Korea Military Power 2021; IISS to be checked; low confidence" }
formation "kpa_ii" { title = "KPA II Corps", owner = "pyongyang", home = "pyongsan", kind = "corps", echelon = "corps", personnel = 70000,
  lift_class = "fixed", peninsula = 4, strait = 0,
  source = "from memory, DIA North Korea Military Power 2021; IISS to be checked; low confidence" }
formation "kpa_iv" { title = "KPA IV Corps", owner = "pyongyang", home = "haeju", kind = "corps", echelon = "corps", personnel = 70000,
  lift_class = "fixed", peninsula = 4, strait = 0,
  source = "from memory, DIA North Korea Military Power 2021; IISS to be checked; low confidence" }
formation "kpa_v" { title = "KPA V Corps", owner = "pyongyang", home = "sepo", kind = "corps", echelon = "corps", personnel = 60000,
  lift_class = "fixed", peninsula = 3, strait = 0,
  source = "from memory, DIA North Korea Military Power 2021; IISS to be checked; low confidence" }
formation "kpa_620" { title = "KPA 620th Artillery Corps", owner = "pyongyang", home = "singye", kind = "corps", echelon = "corps", personnel = 20000,
  lift_class = "fixed", peninsula = 6, strait = 0,
  source = "from memory, DIA North Korea Military Power 2021; IISS to be checked; low confidence" }
formation "kpa_806" { title = "KPA 806th and 815th Mechanised Corps", owner = "pyongyang", home = "singye", kind = "corps", echelon = "corps",
  personnel = 40000,
  lift_class = "fixed", peninsula = 3, strait = 0,
  source = "from memory, DIA North Korea Military Power 2021; IISS to be checked; low confidence" }
formation "kpa_11" { title = "KPA XI Corps, special operations", owner = "pyongyang", home = "tokchon", kind = "sof_corps", echelon = "corps",
  personnel = 40000,
  lift_class = "fixed", peninsula = 3, strait = 0,
  note = "More than ten thousand soldiers went to Russia from October 2024.", source = "from memory, NIS 2024-10; DIA 2021 to be checked" }
formation "kpa_sf" { title = "KPA Strategic Force", owner = "pyongyang", home = "sunan", kind = "missile_force", echelon = "force", personnel = 10000,
  lift_class = "fixed", peninsula = 8, strait = 0,
  source = "from memory, DIA; KCNA 2024-08-05 to be checked" }
formation "kpa_nuc" { title = "Warhead stock", owner = "pyongyang", home = "yongbyon", kind = "nuclear", echelon = "force", personnel = 0,
  lift_class = "fixed", peninsula = 8, strait = 0,
  note = "About 50 assembled, material for up to 90.", source = "seen: SIPRI Yearbook 2025 via KBS/Aju 2025-06-16" }
formation "kpn_w" { title = "KPA western fleet", owner = "pyongyang", home = "nampo", kind = "fleet", echelon = "fleet", personnel = 24000,
  lift_class = "fixed", peninsula = 1.5, strait = 0,
  source = "seen: CSIS Beyond Parallel 2026 entries: Choe Hyon cruise-missile tests; size from memory, ROK MND Defense White Paper 2022 to be checked" }
formation "kpn_e" { title = "KPA eastern fleet", owner = "pyongyang", home = "sinpo", kind = "fleet", echelon = "fleet", personnel = 36000,
  lift_class = "fixed", peninsula = 1.5, strait = 0,
  source = "from memory, ROK MND Defense White Paper 2022 to be checked" }

-- People's Liberation Army: what faces the Strait, and the northern fleet in the Yellow Sea / West Sea.
formation "etc_hq" { title = "Eastern Theater Command headquarters", owner = "beijing", home = "nanjing", kind = "hq", echelon = "command", personnel = 0,
  lift_class = "fixed", peninsula = 0, strait = 2,
  source = "seen: en.wikipedia Eastern Theater Command" }
formation "ga73" { title = "73rd Group Army", owner = "beijing", home = "xiamen", kind = "group_army", echelon = "army", personnel = 30000,
  lift_class = "fixed", peninsula = 0, strait = 4,
  source = "seen: newsbharati 2020 (CMPR structure: up to 6 CABs per GA); bdes from memory, DoD China Military Power Report 2024 to be checked" }
formation "cab14" { title = "14th Amphibious Combined-Arms Brigade", owner = "beijing", home = "zhangzhou", kind = "amph_bde", echelon = "brigade",
  personnel = 5000,
  lift_class = "fixed", peninsula = 0, strait = 2,
  source = "seen: jjamwal.in ORBAT (36,000 first wave); unit from memory, DoD China Military Power Report 2024 to be checked" }
formation "esf" { title = "PLA eastern fleet", owner = "beijing", home = "ningbo", kind = "fleet", echelon = "fleet", personnel = 0,
  lift_class = "fixed", peninsula = 0, strait = 6,
  source = "seen: newsbharati 2020 CMPR structure" }
formation "ssf" { title = "PLA southern fleet", owner = "beijing", home = "sanya", kind = "fleet", echelon = "fleet", personnel = 0,
  lift_class = "fixed", peninsula = 0, strait = 5,
  source = "from memory, Xinhua 2025-11 to be checked" }
formation "nsf" { title = "PLA northern fleet", owner = "beijing", home = "qingdao", kind = "fleet", echelon = "fleet", personnel = 0,
  lift_class = "fixed", peninsula = 0.5, strait = 4,
  source = "from memory, DoD China Military Power Report 2024 to be checked" }
formation "plarf61" { title = "PLA Rocket Force Base 61", owner = "beijing", home = "huangshan", kind = "missile_base", echelon = "base", personnel = 0,
  lift_class = "fixed", peninsula = 0, strait = 8,
  source = "seen: newsbharati 2020: 61 Base 7 bdes" }
formation "etcaf" { title = "Eastern Theater Air Force", owner = "beijing", home = "fuzhou_ab", kind = "air_force", echelon = "air_force", personnel = 0,
  lift_class = "fixed", peninsula = 0, strait = 6,
  source = "seen: newsbharati 2020: 9 fighter/attack bdes" }
formation "bd10" { title = "10th Bomber Division", owner = "beijing", home = "anqing", kind = "bomber_div", echelon = "division", personnel = 2500,
  lift_class = "fixed", peninsula = 0, strait = 2,
  source = "seen: wikipedia-on-ipfs ETC page: 10th Aviation Div flies H-6; count from memory, DoD China Military Power Report 2024 to be checked" }
formation "ccg" { title = "China Coast Guard and maritime militia", owner = "beijing", home = "shanghai", kind = "coast_guard", echelon = "fleet",
  personnel = 0,
  lift_class = "fixed", peninsula = 0, strait = 2,
  source = "seen: ISW Dec 2025 via wargame survey blog: 18 navy, 14 CCG, 201 sorties; total from memory, DoD China Military Power Report 2024 to be checked" }

-- Taiwan.
formation "tw_6c" { title = "6th Army Corps, north", owner = "taipei", home = "longtan", kind = "corps", echelon = "corps", personnel = 35000,
  lift_class = "fixed", peninsula = 0, strait = 3,
  source = "from memory, ROC NDR 2025; Easton; IISS to be checked" }
formation "tw_8c" { title = "8th Army Corps, south", owner = "taipei", home = "gangshan", kind = "corps", echelon = "corps", personnel = 20000,
  lift_class = "fixed", peninsula = 0, strait = 2,
  source = "from memory, ROC NDR 2025; Easton; IISS to be checked" }
formation "tw_401" { title = "401st Fighter Wing, F-16V", owner = "taipei", home = "hualien", kind = "ftr_wing", echelon = "wing", personnel = 2500,
  lift_class = "fixed", peninsula = 0, strait = 2,
  source = "from memory, IISS Military Balance 2025 to be checked; seen: CSIS 2023: underground survivors" }
formation "tw_455" { title = "455th Fighter Wing, F-16V", owner = "taipei", home = "chiayi", kind = "ftr_wing", echelon = "wing", personnel = 2500,
  lift_class = "fixed", peninsula = 0, strait = 2,
  source = "from memory, IISS Military Balance 2025 to be checked" }
formation "tw_ad" { title = "Air Defense and Missile Command", owner = "taipei", home = "taipei", kind = "ad_cmd", echelon = "command", personnel = 4000,
  lift_class = "fixed", peninsula = 0, strait = 3,
  source = "from memory, IISS Military Balance 2025 to be checked" }
formation "tw_fleet" { title = "Surface fleet", owner = "taipei", home = "zuoying", kind = "fleet", echelon = "fleet", personnel = 20000,
  lift_class = "fixed", peninsula = 0, strait = 1.5,
  source = "seen: CSIS First Battle 2023" }
formation "tw_ascm" { title = "Shore-based anti-ship missiles", owner = "taipei", home = "kaohsiung", kind = "missile_cmd", echelon = "command",
  personnel = 2000,
  lift_class = "fixed", peninsula = 0, strait = 3,
  source = "seen: CSIS First Battle 2023" }

-- Japan.
formation "jp_15b" { title = "15th Brigade", owner = "tokyo", home = "naha", kind = "inf_bde", echelon = "brigade", personnel = 2500,
  lift_class = "fixed", peninsula = 0, strait = 1,
  source = "from memory, Defense of Japan 2025; IISS to be checked" }
formation "jp_9w" { title = "9th Air Wing", owner = "tokyo", home = "naha", kind = "ftr_wing", echelon = "wing", personnel = 1500,
  lift_class = "fixed", peninsula = 0.3, strait = 2,
  source = "from memory, Defense of Japan 2025; IISS to be checked" }
formation "jp_ef1" { title = "Escort Flotilla 1", owner = "tokyo", home = "yokosuka", kind = "sag", echelon = "flotilla", personnel = 2000,
  lift_class = "fixed", peninsula = 0.3, strait = 1.5,
  source = "from memory, Defense of Japan 2025; IISS to be checked" }
formation "jp_sub" { title = "Fleet Submarine Force", owner = "tokyo", home = "kure", kind = "ss_force", echelon = "force", personnel = 2000,
  lift_class = "fixed", peninsula = 0.3, strait = 2.5,
  source = "seen: ROK Defense White Paper 2020 p.18; 22 from memory, Defense of Japan 2025; IISS to be checked" }
