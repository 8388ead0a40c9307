-- Places that scenarios share: bases, ports and headquarters on both sides, WGS84.
-- `theatre` is where a formation standing there counts; `base` means US formations can be sent there,
-- `port` that fleets of the alliance can.
-- Air-defence sites are rounded to a tenth of a degree. Names of places are names, not claims.
-- Figures are carried over from the reference table of places; each has its source beside it.

-- Korea, south of the Military Demarcation Line. US bases first: those with `base` can receive formations.
place "humphreys" { title = "Camp Humphreys", latitude = 36.9622, longitude = 127.031, theatre = "peninsula", side = "seoul", base = true,
  kind = "us_base",
  source = "seen: OpenFlights airports.dat 2025-04-29" }
place "osan" { title = "Osan Air Base", latitude = 37.0906, longitude = 127.03, theatre = "peninsula", side = "seoul", base = true, kind = "us_airbase",
  source = "seen: OpenFlights airports.dat 2025-04-29" }
place "kunsan" { title = "Kunsan Air Base", latitude = 35.9038, longitude = 126.616, theatre = "peninsula", side = "seoul", base = true,
  kind = "us_airbase",
  source = "seen: OpenFlights airports.dat 2025-04-29" }
place "casey" { title = "Camp Casey, Dongducheon", latitude = 37.9219, longitude = 127.0583, theatre = "peninsula", side = "seoul", base = true,
  kind = "us_base",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }
place "carroll" { title = "Camp Carroll, Waegwan", latitude = 35.9919, longitude = 128.4136, theatre = "peninsula", side = "seoul", base = true,
  kind = "us_base",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }
place "suwon" { title = "Suwon Air Base", latitude = 37.2394, longitude = 127.007, theatre = "peninsula", side = "seoul", base = true, kind = "airbase",
  source = "seen: OpenFlights airports.dat 2025-04-29" }
place "seongju" { title = "Seongju", latitude = 36, longitude = 128.2, theatre = "peninsula", side = "seoul", base = true, kind = "air_defence",
  source = "from memory, +-0.05 degree, OpenStreetMap to check; rounded to 0.1 degree" }
place "henry" { title = "Camp Henry, Daegu", latitude = 35.852, longitude = 128.596, theatre = "peninsula", side = "seoul", kind = "us_base",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }
place "mujuk" { title = "Camp Mujuk, Pohang", latitude = 35.965, longitude = 129.4, theatre = "peninsula", side = "seoul", kind = "us_base",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }
place "seoul" { title = "Seoul", latitude = 37.5665, longitude = 126.978, theatre = "peninsula", side = "seoul", kind = "city",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }
place "busan" { title = "Busan", latitude = 35.1, longitude = 129.04, theatre = "peninsula", side = "seoul", port = true, kind = "port",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }
place "jinhae" { title = "Jinhae", latitude = 35.14, longitude = 128.66, theatre = "peninsula", side = "seoul", port = true, kind = "naval_base",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }
place "pyeongtaek_port" { title = "Pyeongtaek port", latitude = 36.97, longitude = 126.83, theatre = "peninsula", side = "seoul", port = true, kind = "port",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }
place "mokpo" { title = "Mokpo", latitude = 34.78, longitude = 126.38, theatre = "peninsula", side = "seoul", port = true, kind = "naval_base",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }
place "donghae" { title = "Donghae", latitude = 37.5, longitude = 129.14, theatre = "peninsula", side = "seoul", port = true, kind = "naval_base",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }
place "jeju_nb" { title = "Jeju naval base", latitude = 33.225, longitude = 126.487, theatre = "peninsula", side = "seoul", port = true, kind = "naval_base",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }
place "pohang" { title = "Pohang", latitude = 36.02, longitude = 129.403, theatre = "peninsula", side = "seoul", port = true, kind = "port",
  source = "seen: Natural Earth 10m ports" }
place "daegu_ab" { title = "Daegu Air Base", latitude = 35.8969, longitude = 128.6553, theatre = "peninsula", side = "seoul", kind = "airbase",
  source = "seen: OpenFlights airports.dat 2025-04-29" }
place "cheongju_ab" { title = "Cheongju Air Base", latitude = 36.717, longitude = 127.4987, theatre = "peninsula", side = "seoul", kind = "airbase",
  source = "seen: OpenFlights airports.dat 2025-04-29" }
place "chungju_ab" { title = "Chungju Air Base", latitude = 37.0302, longitude = 127.8864, theatre = "peninsula", side = "seoul", kind = "airbase",
  source = "seen: OpenFlights airports.dat 2025-04-29" }
place "seosan_ab" { title = "Seosan Air Base", latitude = 36.704, longitude = 126.486, theatre = "peninsula", side = "seoul", kind = "airbase",
  source = "seen: OpenFlights airports.dat 2025-04-29" }
place "yongin" { title = "Yongin", latitude = 37.24, longitude = 127.18, theatre = "peninsula", side = "seoul", kind = "base",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }
place "icheon" { title = "Icheon", latitude = 37.27, longitude = 127.44, theatre = "peninsula", side = "seoul", kind = "base",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }
place "chuncheon" { title = "Chuncheon", latitude = 37.88, longitude = 127.73, theatre = "peninsula", side = "seoul", kind = "city",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }
place "goyang" { title = "Goyang", latitude = 37.66, longitude = 126.83, theatre = "peninsula", side = "seoul", kind = "base",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }
place "pocheon" { title = "Pocheon", latitude = 37.9, longitude = 127.2, theatre = "peninsula", side = "seoul", kind = "base",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }
place "inje" { title = "Inje", latitude = 38.07, longitude = 128.17, theatre = "peninsula", side = "seoul", kind = "base",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }
place "wonju" { title = "Wonju", latitude = 37.34, longitude = 127.92, theatre = "peninsula", side = "seoul", kind = "city",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }
place "baengnyeong" { title = "Baengnyeong Island", latitude = 37.96, longitude = 124.67, theatre = "peninsula", side = "seoul", kind = "island",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }
place "yeonpyeong" { title = "Yeonpyeong Island", latitude = 37.667, longitude = 125.7, theatre = "peninsula", side = "seoul", kind = "island",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }

-- Korea, north of the line.
place "pyongyang" { title = "Pyongyang", latitude = 39.0392, longitude = 125.7625, theatre = "peninsula", side = "pyongyang", kind = "city",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }
place "sunan" { title = "Sunan", latitude = 39.2241, longitude = 125.67, theatre = "peninsula", side = "pyongyang", kind = "airbase",
  source = "seen: OpenFlights airports.dat 2025-04-29" }
place "haeju" { title = "Haeju", latitude = 38.04, longitude = 125.71, theatre = "peninsula", side = "pyongyang", kind = "naval_base",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }
place "nampo" { title = "Nampo", latitude = 38.73, longitude = 125.4, theatre = "peninsula", side = "pyongyang", kind = "naval_base",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }
place "sinpo" { title = "Sinpo", latitude = 40.03, longitude = 128.18, theatre = "peninsula", side = "pyongyang", kind = "naval_base",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }
place "yongbyon" { title = "Yongbyon", latitude = 39.797, longitude = 125.755, theatre = "peninsula", side = "pyongyang", kind = "nuclear",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }
place "pyongsan" { title = "Pyongsan", latitude = 38.33, longitude = 126.39, theatre = "peninsula", side = "pyongyang", kind = "base",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }
place "sepo" { title = "Sepo", latitude = 38.65, longitude = 127.35, theatre = "peninsula", side = "pyongyang", kind = "base",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }
place "hoeyang" { title = "Hoeyang", latitude = 38.71, longitude = 127.6, theatre = "peninsula", side = "pyongyang", kind = "base",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }
place "singye" { title = "Singye", latitude = 38.5, longitude = 126.53, theatre = "peninsula", side = "pyongyang", kind = "base",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }
place "tokchon" { title = "Tokchon", latitude = 39.76, longitude = 126.31, theatre = "peninsula", side = "pyongyang", kind = "base",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }
place "chongju_nk" { title = "Chongju", latitude = 39.69, longitude = 125.21, theatre = "peninsula", side = "pyongyang", kind = "base",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }

-- Okinawa and the south-western islands, Guam, Luzon: from here a formation counts in the Strait.
place "kadena" { title = "Kadena Air Base, Okinawa", latitude = 26.3556, longitude = 127.768, theatre = "strait", side = "tokyo", base = true,
  kind = "us_airbase",
  source = "seen: OpenFlights airports.dat 2025-04-29" }
place "hansen" { title = "Camp Hansen, Okinawa", latitude = 26.46, longitude = 127.91, theatre = "strait", side = "tokyo", kind = "us_base",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }
place "white_beach" { title = "White Beach, Okinawa", latitude = 26.3, longitude = 127.91, theatre = "strait", side = "tokyo", port = true,
  kind = "naval_base",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }
place "naha" { title = "Naha, Okinawa", latitude = 26.1958, longitude = 127.646, theatre = "strait", side = "tokyo", kind = "airbase",
  source = "seen: OpenFlights airports.dat 2025-04-29" }
place "yonaguni" { title = "Yonaguni", latitude = 24.4669, longitude = 122.978, theatre = "strait", side = "tokyo", kind = "island",
  source = "seen: OpenFlights airports.dat 2025-04-29" }
place "andersen" { title = "Andersen Air Force Base, Guam", latitude = 13.584, longitude = 144.93, theatre = "strait", side = "washington",
  base = true, kind = "us_airbase",
  source = "seen: OpenFlights airports.dat 2025-04-29" }
place "apra" { title = "Apra Harbor, Guam", latitude = 13.4434, longitude = 144.654, theatre = "strait", side = "washington", port = true, kind = "naval_base",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }
place "clark" { title = "Clark, Luzon", latitude = 15.186, longitude = 120.56, theatre = "strait", base = true, kind = "airbase",
  source = "seen: OpenFlights airports.dat 2025-04-29" }
place "laoag" { title = "Laoag, Luzon", latitude = 18.178, longitude = 120.531, theatre = "strait", kind = "airport",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }

-- Mainland Japan, and US bases far from both theatres.
place "tokyo" { title = "Tokyo", latitude = 35.625, longitude = 139.788, theatre = "none", side = "tokyo", kind = "city",
  source = "seen: Natural Earth 10m ports" }
place "yokota" { title = "Yokota Air Base", latitude = 35.7485, longitude = 139.348, theatre = "none", side = "tokyo", base = true, kind = "us_airbase",
  source = "seen: OpenFlights airports.dat 2025-04-29" }
place "iwakuni" { title = "Iwakuni", latitude = 34.1439, longitude = 132.236, theatre = "none", side = "tokyo", base = true, kind = "us_airbase",
  source = "seen: OpenFlights airports.dat 2025-04-29" }
place "misawa" { title = "Misawa Air Base", latitude = 40.7032, longitude = 141.368, theatre = "none", side = "tokyo", base = true, kind = "us_airbase",
  source = "seen: OpenFlights airports.dat 2025-04-29" }
place "yokosuka" { title = "Yokosuka", latitude = 35.304, longitude = 139.654, theatre = "none", side = "tokyo", base = true, port = true, kind = "naval_base",
  source = "seen: Natural Earth 10m ports" }
place "sasebo" { title = "Sasebo", latitude = 33.16, longitude = 129.71, theatre = "none", side = "tokyo", port = true, kind = "naval_base",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }
place "kure" { title = "Kure", latitude = 34.24, longitude = 132.555, theatre = "none", side = "tokyo", port = true, kind = "naval_base",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }
place "hickam" { title = "Pearl Harbor-Hickam", latitude = 21.3187, longitude = -157.9224, theatre = "none", side = "washington", port = true, kind = "us_base",
  source = "seen: OpenFlights airports.dat 2025-04-29" }
place "eielson" { title = "Eielson, Alaska", latitude = 64.6657, longitude = -147.102, theatre = "none", side = "washington", kind = "us_airbase",
  source = "seen: OpenFlights airports.dat 2025-04-29" }
place "san_diego" { title = "San Diego", latitude = 32.68, longitude = -117.13, theatre = "none", side = "washington", port = true, kind = "naval_base",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }

-- Taiwan and the islands nearby. No US formation can be sent there.
place "taipei" { title = "Taipei", latitude = 25.0694, longitude = 121.552, theatre = "strait", side = "taipei", kind = "city",
  source = "seen: OpenFlights airports.dat 2025-04-29" }
place "chiayi" { title = "Chiayi", latitude = 23.4618, longitude = 120.393, theatre = "strait", side = "taipei", kind = "airbase",
  source = "seen: OpenFlights airports.dat 2025-04-29" }
place "gangshan" { title = "Gangshan", latitude = 22.7825, longitude = 120.263, theatre = "strait", side = "taipei", kind = "airbase",
  source = "seen: OpenFlights airports.dat 2025-04-29" }
place "zuoying" { title = "Zuoying", latitude = 22.7, longitude = 120.27, theatre = "strait", side = "taipei", kind = "naval_base",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }
place "kaohsiung" { title = "Kaohsiung", latitude = 22.565, longitude = 120.307, theatre = "strait", side = "taipei", kind = "port",
  source = "seen: Natural Earth 10m ports" }
place "hualien" { title = "Hualien", latitude = 24.0231, longitude = 121.618, theatre = "strait", side = "taipei", kind = "airbase",
  source = "seen: OpenFlights airports.dat 2025-04-29" }
place "longtan" { title = "Longtan", latitude = 24.8551, longitude = 121.238, theatre = "strait", side = "taipei", kind = "base",
  source = "seen: OpenFlights airports.dat 2025-04-29" }

-- The coast on the other side of the Strait, and Beijing.
place "beijing" { title = "Beijing", latitude = 39.9042, longitude = 116.4074, theatre = "none", side = "beijing", kind = "city",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }
place "nanjing" { title = "Nanjing", latitude = 32.06, longitude = 118.79, theatre = "strait", side = "beijing", kind = "hq",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }
place "fuzhou_ab" { title = "Fuzhou Changle", latitude = 25.9351, longitude = 119.663, theatre = "strait", side = "beijing", kind = "airport",
  source = "seen: OpenFlights airports.dat 2025-04-29" }
place "ningbo" { title = "Ningbo", latitude = 29.867, longitude = 121.553, theatre = "strait", side = "beijing", kind = "naval_base",
  source = "seen: Natural Earth 10m ports" }
place "xiamen" { title = "Xiamen", latitude = 24.45, longitude = 118.02, theatre = "strait", side = "beijing", kind = "port",
  source = "seen: Natural Earth 10m ports" }
place "zhangzhou" { title = "Zhangzhou", latitude = 24.51, longitude = 117.65, theatre = "strait", side = "beijing", kind = "base",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }
place "anqing" { title = "Anqing", latitude = 30.5822, longitude = 117.05, theatre = "strait", side = "beijing", kind = "airbase",
  source = "seen: OpenFlights airports.dat 2025-04-29" }
place "huangshan" { title = "Huangshan", latitude = 29.7333, longitude = 118.256, theatre = "strait", side = "beijing", kind = "missile",
  source = "seen: OpenFlights airports.dat 2025-04-29" }
place "qingdao" { title = "Qingdao", latitude = 36.096, longitude = 120.317, theatre = "none", side = "beijing", kind = "naval_base",
  source = "seen: Natural Earth 10m ports" }
place "sanya" { title = "Sanya", latitude = 18.22, longitude = 109.54, theatre = "none", side = "beijing", kind = "naval_base",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }
place "shanghai" { title = "Shanghai", latitude = 31.222, longitude = 121.487, theatre = "strait", side = "beijing", kind = "port",
  source = "seen: Natural Earth 10m ports" }

-- Outside both theatres: where two Patriot batteries of 2-1 ADA served in August 2025 (the host site is judged, the region is public).
place "centcom" { title = "Al Udeid, Qatar (US Central Command)", latitude = 25.117, longitude = 51.315, theatre = "none", base = true,
  kind = "us_airbase",
  source = "from memory, +-0.05 degree, OpenStreetMap to check" }

-- Waters, for the map's labels. Both names where names are disputed; lines of control are lines of control, no more.
place "taiwan_strait" { title = "Taiwan Strait", latitude = 24.5, longitude = 119.7, theatre = "strait", kind = "strait", source = "from memory" }
place "bashi" { title = "Bashi Channel", latitude = 21.3, longitude = 121, theatre = "strait", kind = "strait", source = "from memory" }
place "korea_strait" { title = "Korea Strait / Tsushima Strait", latitude = 34.5, longitude = 129.2, theatre = "none", kind = "strait",
  source = "from memory" }
place "east_sea" { title = "East Sea / Sea of Japan", latitude = 38.5, longitude = 132, theatre = "none", kind = "sea_area", source = "from memory" }
place "yellow_sea" { title = "Yellow Sea / West Sea", latitude = 35.2, longitude = 122.7, theatre = "none", kind = "sea_area", source = "from memory" }
