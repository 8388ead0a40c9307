-- Where it happens. Nobody sends forces in this scenario; the places are there to be read.
place "beijing_table" { title = "Diaoyutai, Beijing", note = "The hexagonal table", latitude = 39.92, longitude = 116.32, side = "beijing",
  source = "public maps" }
place "yongbyon" { title = "Yongbyon", note = "The 5 MWe reactor and the reprocessing plant", latitude = 39.80, longitude = 125.75,
  theatre = "peninsula", side = "pyongyang", source = "public maps" }
place "punggye" { title = "Punggye-ri", note = "A shaft under a mountain", latitude = 41.28, longitude = 129.09, theatre = "peninsula",
  side = "pyongyang", source = "public maps" }
place "musudan" { title = "Musudan-ri", note = "The launch site of 1998", latitude = 40.86, longitude = 129.67, theatre = "peninsula",
  side = "pyongyang", source = "public maps" }
place "kumho" { title = "Kumho", note = "KEDO's two light water reactors, a third built", latitude = 40.10, longitude = 128.34, theatre = "peninsula",
  side = "pyongyang", source = "KEDO, annual reports" }
place "kaesong" { title = "Kaesong", note = "The industrial park", latitude = 37.93, longitude = 126.63, theatre = "peninsula", side = "pyongyang",
  source = "public maps" }
place "macau" { title = "Macau", note = "Banco Delta Asia", latitude = 22.20, longitude = 113.54, side = "beijing", source = "public maps" }
place "dandong" { title = "Dandong", note = "The pipeline and the bridge over the Yalu", latitude = 40.12, longitude = 124.39, side = "beijing",
  source = "public maps" }
place "niigata" { title = "Niigata", note = "The ferry, and the beach of the abductions", latitude = 37.93, longitude = 139.05, side = "tokyo",
  source = "public maps" }
place "vladivostok" { title = "Vladivostok", note = "The end of the railway plan", latitude = 43.12, longitude = 131.89, side = "moscow",
  source = "public maps" }
