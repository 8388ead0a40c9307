-- Presets and seats: how long a game is, who sits at the table and what each is told beforehand.
-- A brief is its seat's best case in neutral words. Offices and capitals, no persons; no claim about anybody's status.

preset "class" {
  title = "Class: about seven turns, 90 minutes, hidden end",
  turns = 7, turns_low = 6, turns_high = 8, calm_days = 21, crisis_days = 7,
  set = { exercise_tempo = 4 },
  note = "Crisis hazards are multiplied by four, so that a class meets a crisis; every report prints it.",
}
preset "full" {
  title = "Full: twenty-six turns, one year",
  turns = 26, turns_low = 26, turns_high = 26, calm_days = 14, crisis_days = 7,
  set = { exercise_tempo = 1 },
  note = "Crisis hazards at their historic rates.",
}

seat "seoul" {
  title = "Seoul", party = true, persona = "pragmatic_balancer", capital = 6,
  friends = { "washington", "tokyo" }, neutrals = { "taipei" }, suspects = { "beijing" }, opponents = { "pyongyang" },
  brief = [[
You advise the President of the Republic of Korea. For seventy years the
alliance has kept the peace on the peninsula, and your country has become an
industrial power under it. Washington now asks that its forces in Korea be
free to serve elsewhere, that Seoul carry more of the cost, and that 350
billion dollars be invested in the United States. You fear two things at once:
to be left alone in front of Pyongyang, and to be drawn into a war over Taiwan
that your people did not choose.
Your best case: forces that stay or are replaced before they leave, a say in
the use of Korean bases, a tariff your industry can live with, and a country
that can do more by itself each year. Only you can give base use, backfill,
shipyards and munitions: do not give them for nothing. Two of eight Patriot
batteries are away in the Middle East. Cars still pay 25 percent. The twelfth
cost-sharing agreement is signed.]],
}
seat "washington" {
  title = "Washington", party = true, persona = "transactional", capital = 6,
  friends = { "seoul", "tokyo", "taipei" }, suspects = { "beijing" }, opponents = { "pyongyang" },
  brief = [[
You advise the US President. One force cannot be in two places. The forces in
Korea were placed there for one danger; a second one has grown in the Taiwan
Strait, and Korea lies close to it. Allies are rich now, and your voters ask
why they pay.
Your best case: forces in Korea that can serve wherever they are needed, an
ally that carries more of its own defence, investment at home, and a peninsula
that stays quiet meanwhile. Only you can give the floor of 28,500, tariff
relief, nuclear consultation and consent to enrichment. Threats are cheap to
make and lose force each time they lapse. Congress works on a floor of its
own. What leaves Korea takes lift and days, is missed there at once and counts
elsewhere only when it has arrived.]],
}
seat "pyongyang" {
  title = "Pyongyang", persona = "programme_builder", capital = 6,
  friends = { "beijing" }, neutrals = { "taipei" }, opponents = { "seoul", "washington", "tokyo" },
  brief = [[
You advise the leadership in Pyongyang. No agreement has ever protected you as
well as your own weapons have. Moscow now pays for soldiers and shells; the
allies quarrel over money and troops. Your best case: a programme that nobody
can undo, partners who need you, and talks, if any, on your terms. The danger
is a war that you cannot survive, begun by a misreading on either side.]],
}
seat "beijing" {
  title = "Beijing", persona = "patient_coercer", capital = 6,
  friends = { "pyongyang" }, suspects = { "seoul", "washington", "tokyo" }, opponents = { "taipei" },
  brief = [[
You advise the leadership in Beijing. The question of Taiwan is central to
you, and time has so far been on your side. US alliances around you grow
closer where neighbours feel pressed and looser where Washington presses them.
Your best case: neighbours that stay out, trade that grows, and no war that
would cost you both. Korean firms depend on your market; pressure works for a
while and is remembered.]],
}
seat "tokyo" {
  title = "Tokyo", persona = "anchor_ally", capital = 6,
  friends = { "seoul", "washington" }, neutrals = { "taipei" }, suspects = { "beijing" }, opponents = { "pyongyang" },
  brief = [[
You advise the Prime Minister of Japan. The summit with Seoul two days ago
produced the first joint document in seventeen years. Your bases are closest
to the Strait and your tariff deal is already made. Your best case: Washington
stays in the region, Seoul stands with you, and neither history nor money
divides the three.]],
}
seat "taipei" {
  title = "Taipei", persona = "steady_defender", capital = 6,
  friends = { "washington" }, neutrals = { "seoul", "tokyo", "pyongyang" }, opponents = { "beijing" },
  brief = [[
You advise the leadership in Taipei. What deters is what is there in time:
your own defences first, then what others can bring. Your best case: a Strait
where force is never worth trying, friends who need not be asked twice, and
trade that ties them to you.]],
}
