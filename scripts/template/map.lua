-- Places and formations. `library "places"` and `library "forces_us"` would bring the real order of battle (they need the six seats
-- of august-summit); here a handful is enough.

place "osan" { title = "Osan Air Base", latitude = 37.09, longitude = 127.03, theatre = "peninsula", side = "seoul", base = true, kind = "us_airbase" }
place "humphreys" { title = "Camp Humphreys", latitude = 36.96, longitude = 127.03, theatre = "peninsula", side = "seoul", base = true, kind = "us_base" }
place "kadena" { title = "Kadena Air Base", latitude = 26.36, longitude = 127.77, theatre = "strait", base = true, kind = "us_airbase" }
--@fields place

-- peninsula, strait: what it is worth in each theatre, in points. lift: what moving it once takes.
formation "patriot_a" { title = "Patriot battery A", owner = "washington", home = "osan", kind = "ad_battery", echelon = "battery", personnel = 110,
  lift_class = "air", lift = 36, ready_days = 3.5, peninsula = 0.35, strait = 0.8, source = "judgement" }
formation "patriot_b" { title = "Patriot battery B", owner = "washington", home = "humphreys", kind = "ad_battery", echelon = "battery", personnel = 110,
  lift_class = "air", lift = 36, ready_days = 3.5, peninsula = 0.35, strait = 0.8, source = "judgement" }
formation "fighters" { title = "Fighter squadron", owner = "washington", home = "osan", kind = "ftr_sqn", echelon = "squadron", personnel = 500,
  lift_class = "self", ready_days = 1, peninsula = 2.5, strait = 3, source = "judgement" }
--@fields formation
