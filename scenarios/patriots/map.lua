-- Places and formations. The map ends before Qatar: the mark of Al Udeid stands at its western edge. The language knows two theatres; here "strait" stands for the second one, the Gulf.

place "osan" { title = "Osan Air Base", latitude = 37.09, longitude = 127.03, theatre = "peninsula", side = "seoul", base = true, kind = "us_airbase", source = "public: maps" }
place "suwon" { title = "Suwon Air Base", latitude = 37.24, longitude = 127.01, theatre = "peninsula", side = "seoul", base = true, kind = "airbase", source = "public: maps" }
place "gunsan" { title = "Gunsan Air Base", latitude = 35.90, longitude = 126.62, theatre = "peninsula", side = "seoul", base = true, kind = "us_airbase", source = "public: maps" }
place "carroll" { title = "Camp Carroll", latitude = 35.99, longitude = 128.41, theatre = "peninsula", side = "seoul", base = true, kind = "us_base", source = "public: maps" }
place "kadena" { title = "Kadena Air Base", latitude = 26.36, longitude = 127.77, base = true, kind = "us_airbase", source = "public: maps" }
place "al_udeid" { title = "Al Udeid, Qatar",
  latitude = 25.12, longitude = 81.0, theatre = "strait", base = true, kind = "us_airbase", source = "public: maps; longitude moved to the edge of the map (51.31 in truth)" }

-- peninsula, strait: what it is worth in Korea and in the Gulf, in points. A battalion took 73 flights of C-17: about 36 for a battery.
formation "patriot_a" { title = "Patriot battery A", owner = "washington", home = "suwon", kind = "ad_battery", echelon = "battery", personnel = 90,
  lift_class = "air", lift = 36, ready_days = 3.5, peninsula = 2.5, strait = 3.5,
  source = "public: Adm. Paparo to Congress, April 2025 (73 flights a battalion); CSIS Missile Threat (about 90 soldiers); worth: judgement" }
formation "patriot_b" { title = "Patriot battery B", owner = "washington", home = "gunsan", kind = "ad_battery", echelon = "battery", personnel = 90,
  lift_class = "air", lift = 36, ready_days = 3.5, peninsula = 2.5, strait = 3.5,
  source = "public: Adm. Paparo to Congress, April 2025 (73 flights a battalion); CSIS Missile Threat (about 90 soldiers); worth: judgement" }
formation "patriot_c" { title = "Patriot battery C", owner = "washington", home = "carroll", kind = "ad_battery", echelon = "battery", personnel = 90,
  lift_class = "air", lift = 36, ready_days = 3.5, peninsula = 2.5, strait = 3.5,
  source = "public: Adm. Paparo to Congress, April 2025 (73 flights a battalion); CSIS Missile Threat (about 90 soldiers); worth: judgement" }
formation "fighters" { title = "US fighter squadron", owner = "washington", home = "osan", kind = "ftr_sqn", echelon = "squadron", personnel = 500,
  peninsula = 3, source = "judgement" }
formation "cheongung" { title = "Korean Cheongung battery", owner = "seoul", home = "osan", kind = "ad_battery", echelon = "battery", personnel = 100,
  peninsula = 2, source = "judgement" }
