Two Straits: August Summit, preset Class: about seven turns, 90 minutes, hidden end
Washington wants its forces in Korea free for the Strait; Seoul wants them to stay, and a say. Everything hangs together.
EXERCISE. All that follows is generated. Exploratory model; its assumptions are listed by `straits assumptions`.
Crisis hazards are multiplied by 4.0 (exercise_tempo).
Seoul: computer, Pragmatic balancer
Washington: computer, Transactional
Pyongyang: computer, Programme-builder
Beijing: computer, Patient coercer
Tokyo: computer, Anchor ally
Taipei: computer, Steady defender

Turn 1, 2025-08-25 to 2025-09-14, 21 days
HEADLINE: EXERCISE: The allies' summer exercise Ulchi Freedom Shield goes on until Thursday; about half of its field drills follow in September.
- Seoul is told: Pyongyang prepares to press 26%; Beijing prepares to move in the Strait 22%; Washington's policy is about to jump 29%
- Washington is told: Pyongyang prepares to press 18%; Beijing prepares to move in the Strait 16%
- Seoul puts a package on the table: Level of US troops promised: 28,500; US tariff on Korean goods: 10 percent; US consent to enrichment: Full consent
- Washington puts a package on the table: Seoul's yearly payment: $10 billion; Investment paid each year: $60 billion; Korean defence spending, share of GDP: 3.8 percent
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul: Ask for a currency line and a yearly cap; Quiet envoy to Beijing; Pay in kind: repair yards and ships
- Washington: Demand $10 billion a year; Close with Tokyo first; Float a leak of cuts
- Beijing: Make Seoul an offer; Reassure the neighbours; Build up quietly
- Tokyo: Open more airfields to allies
- Taipei: Mines, missiles, reserves first; Calm words toward Beijing
- North Korean missile events: 1 (so far 1)
- Trust between the allies 50.0 -> 40.7 (Demand $10 billion a year -4.0; Float a leak of cuts -2.0; Make Seoul an offer -2.0; Ask for a currency line and a yearly cap -1.0; and 3 more)
- Seoul fears abandonment 52.0 -> 59.2 (Demand $10 billion a year +2.0; Float a leak of cuts +2.0; threats and promises +1.6; Trust between the allies +1.5)
- Washington fears that Seoul stands aside 50.0 -> 53.0 (Make Seoul an offer +3.0)
- Cooperation with Tokyo 55.0 -> 52.0 (Close with Tokyo first -3.0; Reassure the neighbours -2.0; Open more airfields to allies +2.0)
- Standing of the administration in Washington 47.0 -> 51.4 (Demand $10 billion a year +2.0; Close with Tokyo first +2.0; Pay in kind: repair yards and ships +1.0; Ask for a currency line and a yearly cap -0.5; and 2 more)
- How far Seoul decides for itself 50.0 -> 52.0 (Quiet envoy to Beijing +1.0; Make Seoul an offer +1.0)
- Burden that Seoul carries, as Washington sees it 42.0 -> 45.0 (Pay in kind: repair yards and ships +3.0)
- Beijing's displeasure with Seoul 42.0 -> 35.0 (Quiet envoy to Beijing -4.0; Pay in kind: repair yards and ships +3.0; Make Seoul an offer -3.0; Reassure the neighbours -3.0)
- Small changes: Belief in Washington's word -1.0; Deterrence on the peninsula -1.5; Deterrence as Pyongyang sees it -1.7; Standing of the government in Seoul -0.4; Koreans for own nuclear weapons, headline question +0.3; Korean growth against its path +1.5; The won +1.0; Beijing's preparation for force +0.5; Pyongyang's alarm +1.0; North Korea's missile and nuclear programme +0.1

Turn 2, 2025-09-15 to 2025-10-05, 21 days
HEADLINE: EXERCISE: Allied batteries hit all their targets in a joint drill; the staffs praise each other.
HEADLINE: EXERCISE: The talk of cuts turns out to be a study among others; nothing has been ordered.
- Seoul is told: Pyongyang prepares to press 8%; Beijing prepares to move in the Strait 27%; Washington's policy is about to jump 26%
- Washington is told: Pyongyang prepares to press 14%; Beijing prepares to move in the Strait 18%
- Seoul: Offer talks to Pyongyang; Standing crisis consultation cell
- Washington: Tour the factories that allies pay for; Seek leader talks, pause exercises
- Pyongyang: Deepen the partnership with Moscow; Harden and disperse the force; Series of missile tests
- North Korean missile events: 2 (so far 3)
- Trust between the allies 40.7 -> 38.3 (A drill goes well +2.0; Standing crisis consultation cell +2.0; Seek leader talks, pause exercises -2.0; Quiet envoy to Beijing -2.0; and 3 more)
- Belief in Washington's word 49.0 -> 44.0 (The threat of cuts lapses -6.0; A drill goes well +1.0)
- Seoul fears abandonment 59.2 -> 61.8 (Seek leader talks, pause exercises +4.0; The threat of cuts lapses -2.0; Trust between the allies +1.3; threats and promises -0.7)
- Seoul fears entrapment 50.0 -> 52.0 (Standing crisis consultation cell +2.0)
- Standing of the administration in Washington 51.4 -> 57.3 (Tour the factories that allies pay for +3.0; Seek leader talks, pause exercises +2.0; drift of opinion +0.7; Burden that Seoul carries, as Washington sees it +0.1)
- Pyongyang's alarm 53.0 -> 41.0 (Seek leader talks, pause exercises -6.0; Offer talks to Pyongyang -3.0; Deepen the partnership with Moscow -1.0; Harden and disperse the force -1.0; and 1 more)
- Moscow's and Beijing's backing for Pyongyang 60.0 -> 64.0 (Deepen the partnership with Moscow +4.0)
- Small changes: Deterrence on the peninsula -1.4; Deterrence as Pyongyang sees it +0.9; Washington fears that Seoul stands aside +1.0; Cooperation with Tokyo +0.5; Standing of the government in Seoul +0.9; Koreans for own nuclear weapons, headline question +0.9; Support for own nuclear weapons, costs named and among elites +0.1; North Korea's missile and nuclear programme +1.7

Turn 3, 2025-10-06 to 2025-10-26, 21 days
- Seoul is told: Pyongyang prepares to press 68%; Beijing prepares to move in the Strait 66%; Washington's policy is about to jump 66%
- Washington is told: Pyongyang prepares to press 68%; Beijing prepares to move in the Strait 19%
- Washington puts a package on the table: Seoul's yearly payment: $5 billion; Investment paid each year: $35 billion; Korean defence spending, share of GDP: 3.8 percent
- Seoul refuses the package on the table
- Seoul: Explain the bargain at home; Front-load the investment
- Seoul shares its reports: Pyongyang prepares to press 68%; Beijing prepares to move in the Strait 66%; Washington's policy is about to jump 66%
- Washington: Announce a reduction; Ask for a moderate rise
- Washington shares its reports: Pyongyang prepares to press 68%
- Pyongyang: Court Beijing; Accept talks
- Beijing: Lean on Pyongyang
- Deterrence as Pyongyang sees it 83.2 -> 76.0 (deterrence as a whole -7.2)
- Readiness in the Strait 50.0 -> 52.0 (Open more airfields to allies +2.0)
- Seoul fears abandonment 61.8 -> 69.3 (Announce a reduction +4.0; threats and promises +2.5; Trust between the allies +1.0)
- Standing of the administration in Washington 57.3 -> 63.7 (Front-load the investment +3.0; Announce a reduction +1.0; Accept talks +1.0; drift of opinion +0.7; and 2 more)
- Koreans for own nuclear weapons, headline question 71.1 -> 77.4 (Announce a reduction +3.0; drift of opinion +2.1; Seoul fears abandonment +1.2)
- Support for own nuclear weapons, costs named and among elites 34.2 -> 37.1 (Announce a reduction +2.0; Koreans for own nuclear weapons, headline question +0.9)
- The won 51.0 -> 49.0 (Front-load the investment -2.0)
- Burden that Seoul carries, as Washington sees it 45.0 -> 47.0 (Front-load the investment +2.0)
- Pyongyang's alarm 41.0 -> 36.0 (Accept talks -4.0; Court Beijing -1.0)
- Small changes: Trust between the allies -1.4; Deterrence on the peninsula -0.5; Seoul fears entrapment -1.0; Standing of the government in Seoul -0.7; Korean growth against its path -1.0; Beijing's displeasure with Seoul -1.0

Turn 4, 2025-10-27 to 2025-11-16, 21 days
- Seoul is told: Pyongyang prepares to press 80%; Beijing prepares to move in the Strait 13%; Washington's policy is about to jump 72%
- Washington is told: Pyongyang prepares to press 14%; Beijing prepares to move in the Strait 21%
- Seoul: Seek deeper nuclear consultation; Seek consent to enrichment
- Seoul shares its reports: Washington's policy is about to jump 72%
- Washington: Threaten 25 percent
- Patriot battery C/2-1 ADA is ordered from Al Udeid, Qatar (US Central Command) to Camp Carroll, Waegwan (Washington)
- Patriot battery C/2-1 ADA leaves Al Udeid, Qatar (US Central Command) for Camp Carroll, Waegwan on 2025-11-06
- Patriot battery C/2-1 ADA is ready at Camp Carroll, Waegwan on 2025-11-10
- Trust between the allies 37.0 -> 30.1 (Threaten 25 percent -5.0; Seek consent to enrichment -2.0; what Seoul did +0.5; the demand for payment -0.4)
- Deterrence as Pyongyang sees it 76.0 -> 78.5 (deterrence as a whole +2.5)
- Seoul fears entrapment 51.0 -> 53.0 (Seek deeper nuclear consultation +2.0)
- Standing of the government in Seoul 55.7 -> 57.7 (Seek consent to enrichment +2.0; drift of opinion +0.9; Seoul fears abandonment -0.5; Korean growth against its path -0.5; and 1 more)
- How far Seoul decides for itself 52.0 -> 54.0 (Seek consent to enrichment +2.0)
- Pyongyang's alarm 36.0 -> 38.0 (Seek deeper nuclear consultation +2.0)
- Small changes: Deterrence on the peninsula -0.9; Seoul fears abandonment -0.1; Standing of the administration in Washington +1.7; Koreans for own nuclear weapons, headline question +1.1; Support for own nuclear weapons, costs named and among elites +0.7; Korean growth against its path -0.6; The won -1.0

Turn 5, 2025-11-17 to 2025-12-07, 21 days
HEADLINE: EXERCISE: The defence bill is law: no money may be spent to bring US forces in Korea below 28,500, with a waiver after sixty days.
HEADLINE: EXERCISE: Patrol boats cross the Northern Limit Line for twenty minutes; warning shots are fired, nobody is hurt.
- Seoul is told: Pyongyang prepares to press 74%; Beijing prepares to move in the Strait 75%; Washington's policy is about to jump 17%
- Washington is told: Pyongyang prepares to press 24%; Beijing prepares to move in the Strait 26%
- Washington puts a package on the table: Level of US troops promised: 28,500; Korean defence spending, share of GDP: 3.5 percent; Nuclear consultation: Joint planning, regular visible deployments
- Seoul refuses the package on the table
- Seoul: Quiet envoy to Beijing; Surge the three-axis system; Invoke the 2006 joint statement
- Seoul shares its reports: Pyongyang prepares to press 74%; Beijing prepares to move in the Strait 75%
- Pyongyang: Series of missile tests; Restrain the front
- Beijing: Reassure the neighbours; Step up patrols in the Strait
- Belief in Washington's word 44.0 -> 46.0 (Congress passes the floor +2.0)
- Deterrence as Pyongyang sees it 78.5 -> 80.5 (deterrence as a whole +2.0)
- Seoul fears abandonment 69.2 -> 67.0 (Congress passes the floor -4.0; Trust between the allies +1.2; Patrol boats at the Northern Limit Line +1.0; threats and promises -0.2; and 1 more)
- Seoul fears entrapment 53.0 -> 50.8 (Worth of the 2006 joint statement -1.2; Invoke the 2006 joint statement -1.0; Reassure the neighbours -1.0; Step up patrols in the Strait +1.0)
- Washington fears that Seoul stands aside 54.0 -> 58.1 (threats and promises +2.1; Invoke the 2006 joint statement +2.0)
- Standing of the government in Seoul 57.7 -> 60.4 (Invoke the 2006 joint statement +2.0; drift of opinion +1.1; Korean growth against its path -0.4; Seoul fears abandonment -0.1; and 1 more)
- How far Seoul decides for itself 54.0 -> 59.0 (Invoke the 2006 joint statement +3.0; Quiet envoy to Beijing +1.0; Surge the three-axis system +1.0)
- Burden that Seoul carries, as Washington sees it 47.0 -> 49.0 (Surge the three-axis system +2.0)
- Beijing's displeasure with Seoul 34.0 -> 26.0 (Quiet envoy to Beijing -4.0; Reassure the neighbours -3.0; Invoke the 2006 joint statement -2.0; Surge the three-axis system +1.0)
- Pyongyang's alarm 38.0 -> 42.0 (Surge the three-axis system +5.0; Restrain the front -2.0; Patrol boats at the Northern Limit Line +1.0)
- Small changes: Trust between the allies -1.4; Deterrence on the peninsula -0.1; Cooperation with Tokyo -1.0; Standing of the administration in Washington -0.2; Koreans for own nuclear weapons, headline question -0.8; Support for own nuclear weapons, costs named and among elites +0.4; Korean growth against its path -0.6; Beijing's preparation for force +0.5; North Korea's missile and nuclear programme +1.0

Turn 6, 2025-12-08 to 2025-12-28, 21 days
- Washington changes a policy without warning
- Seoul is told: Pyongyang prepares to press 23%; Beijing prepares to move in the Strait 67%; Washington's policy is about to jump 20%
- Washington is told: Pyongyang prepares to press 64%; Beijing prepares to move in the Strait 59%
- Seoul: Standing permission, logistics only
- Seoul shares its reports: Beijing prepares to move in the Strait 67%
- Washington shares its reports: Pyongyang prepares to press 64%
- Pyongyang: Harden and disperse the force
- Beijing: Make Seoul an offer; Build up quietly
- Tokyo: A gesture on history; Bring counter-strike missiles forward
- Taipei: Fuel and food for a blockade; Calm words toward Beijing
- Patriot battery D/2-1 ADA is ordered from Camp Carroll, Waegwan to Clark, Luzon (Washington)
- Patriot battery D/2-1 ADA leaves Camp Carroll, Waegwan for Clark, Luzon on 2025-12-18
- Patriot battery D/2-1 ADA is ready at Clark, Luzon on 2025-12-22
- Belief in Washington's word 46.0 -> 37.9 (Washington's volatility -8.1)
- Seoul fears entrapment 50.8 -> 53.0 (Standing permission, logistics only +4.0; Calm words toward Beijing -1.0; Worth of the 2006 joint statement -0.7)
- Washington fears that Seoul stands aside 58.1 -> 60.3 (Standing permission, logistics only -5.0; Make Seoul an offer +3.0; Quiet envoy to Beijing +3.0; threats and promises +1.2)
- Cooperation with Tokyo 51.5 -> 54.5 (A gesture on history +4.0; Bring counter-strike missiles forward -1.0)
- How far Seoul decides for itself 59.0 -> 57.0 (Standing permission, logistics only -3.0; Make Seoul an offer +1.0)
- Beijing's displeasure with Seoul 26.0 -> 29.0 (Standing permission, logistics only +6.0; Make Seoul an offer -3.0)
- Small changes: Trust between the allies -0.6; Deterrence on the peninsula -1.8; Deterrence as Pyongyang sees it -0.8; Readiness in the Strait +1.8; Seoul fears abandonment +0.3; Standing of the government in Seoul +1.6; Standing of the administration in Washington -0.6; Koreans for own nuclear weapons, headline question +0.8; Support for own nuclear weapons, costs named and among elites +0.4; Korean growth against its path +0.9; Beijing's preparation for force +1.5; North Korea's missile and nuclear programme +0.5

Turn 7, 2025-12-29 to 2026-01-18, 21 days
HEADLINE: EXERCISE: The twelfth cost-sharing agreement takes effect: Seoul's share rises by 8.3 percent to 1,519.2 billion won.
HEADLINE: EXERCISE: The won loses five percent in a week; the central bank sells dollars.
HEADLINE: EXERCISE: Seoul and Washington sign a package; clauses changed: 3
- In force now: Seoul's yearly payment: $1.1 billion (12th agreement, 2026) (was: $1.02 billion) (First payment under the twelfth agreement)
- Seoul is told: Pyongyang prepares to press 68%; Beijing prepares to move in the Strait 21%; Washington's policy is about to jump 72%
- Washington is told: Pyongyang prepares to press 65%; Beijing prepares to move in the Strait 20%
- In force now: Level of US troops promised: 28,500 (was: No promise)
- In force now: Korean defence spending, share of GDP: 3.5 percent (was: 2.32 percent)
- In force now: Nuclear consultation: Joint planning, regular visible deployments (was: Consultative group, as now)
- Seoul: Explain the bargain at home; Let the nuclear debate run
- Seoul shares its reports: Pyongyang prepares to press 68%; Washington's policy is about to jump 72%
- Washington shares its reports: Pyongyang prepares to press 65%
- Pyongyang: Deepen the partnership with Moscow
- Taipei: A visit through the United States
- Deterrence on the peninsula 77.9 -> 81.0 (Nuclear consultation +3.0; Trust between the allies +0.2; deterrence as a whole -0.1)
- Seoul fears abandonment 67.3 -> 63.1 (Nuclear consultation -2.5; Level of US troops promised -1.9; Trust between the allies +0.4; threats and promises -0.3; and 1 more)
- Washington fears a war it did not choose 45.0 -> 48.6 (A visit through the United States +2.0; Nuclear consultation +1.6)
- Standing of the government in Seoul 62.0 -> 58.4 (Explain the bargain at home +3.0; Korean defence spending, share of GDP -2.9; drift of opinion -1.6; Korean growth against its path -1.1; and 3 more)
- Koreans for own nuclear weapons, headline question 78.5 -> 80.7 (Let the nuclear debate run +3.0; Nuclear consultation -1.0; drift of opinion +0.4; Seoul fears abandonment -0.2)
- Support for own nuclear weapons, costs named and among elites 38.6 -> 42.1 (Let the nuclear debate run +3.0; Koreans for own nuclear weapons, headline question +0.5)
- The won 48.0 -> 43.0 (The won falls -5.0)
- How far Seoul decides for itself 57.0 -> 59.0 (Let the nuclear debate run +2.0)
- Burden that Seoul carries, as Washington sees it 49.0 -> 52.3 (Korean defence spending, share of GDP +3.1; Seoul's yearly payment +0.2)
- Beijing's displeasure with Seoul 29.0 -> 32.0 (Let the nuclear debate run +3.0)
- Pyongyang's alarm 42.0 -> 44.0 (Let the nuclear debate run +3.0; Deepen the partnership with Moscow -1.0)
- Moscow's and Beijing's backing for Pyongyang 64.0 -> 68.0 (Deepen the partnership with Moscow +4.0)
- Small changes: Trust between the allies +1.8; Belief in Washington's word +1.0; Deterrence as Pyongyang sees it -0.7; Seoul fears entrapment -0.6; Washington fears that Seoul stands aside +0.7; Standing of the administration in Washington +0.9; Korean growth against its path -1.3; North Korea's missile and nuclear programme +1.0

Turn 8, 2026-01-19 to 2026-02-08, 21 days
HEADLINE: EXERCISE: Missiles over the Gulf: Central Command asks for more Patriot batteries.
- Seoul is told: Pyongyang prepares to press 76%; Beijing prepares to move in the Strait 25%; Washington's policy is about to jump 17%
- Washington is told: Pyongyang prepares to press 69%; Beijing prepares to move in the Strait 18%
- Seoul puts a package on the table: (a) US units leave Korea: After consultation; US tariff on Korean goods: 10 percent; US consent to enrichment: Full consent
- Washington puts a package on the table: (c) Korean rear support: With notification; Seoul's yearly payment: $10 billion; Investment paid each year: $60 billion
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul: Backfill with own units; Pay in kind: repair yards and ships
- Seoul shares its reports: Pyongyang prepares to press 76%
- Washington: Tour the factories that allies pay for; Grant a currency line
- Pyongyang: Series of missile tests
- Beijing: Lean on Pyongyang
- Trust between the allies 30.0 -> 35.8 (Grant a currency line +3.0; Backfill with own units +2.0; Pay in kind: repair yards and ships +1.0; Tour the factories that allies pay for -1.0; and 3 more)
- Deterrence as Pyongyang sees it 79.0 -> 81.5 (deterrence as a whole +2.4)
- Readiness in the Strait 53.8 -> 55.8 (Mines, missiles, reserves first +3.0; Middle East emergency wants Patriots -1.0)
- Seoul fears entrapment 52.4 -> 54.7 (Pay in kind: repair yards and ships +2.0; Nuclear consultation +0.5; Worth of the 2006 joint statement -0.3)
- Standing of the government in Seoul 58.4 -> 55.1 (Korean defence spending, share of GDP -1.7; Backfill with own units -1.0; Tour the factories that allies pay for -0.5; Seoul's yearly payment -0.1; and 1 more)
- Standing of the administration in Washington 65.6 -> 69.1 (Tour the factories that allies pay for +3.0; Pay in kind: repair yards and ships +1.0; Grant a currency line -1.0; Burden that Seoul carries, as Washington sees it +0.8; and 1 more)
- The won 43.0 -> 47.0 (Grant a currency line +4.0)
- Burden that Seoul carries, as Washington sees it 52.3 -> 61.7 (Backfill with own units +3.0; Pay in kind: repair yards and ships +3.0; Korean defence spending, share of GDP +2.3; Grant a currency line +1.0; and 1 more)
- Beijing's displeasure with Seoul 32.0 -> 34.0 (Pay in kind: repair yards and ships +3.0; Lean on Pyongyang -1.0)
- Moscow's and Beijing's backing for Pyongyang 68.0 -> 65.0 (Lean on Pyongyang -3.0)
- Small changes: Deterrence on the peninsula +1.1; Seoul fears abandonment -0.5; Washington fears that Seoul stands aside +0.4; Washington fears a war it did not choose +1.0; Cooperation with Tokyo +0.5; Koreans for own nuclear weapons, headline question +0.4; Support for own nuclear weapons, costs named and among elites +0.4; Korean growth against its path +1.2; North Korea's missile and nuclear programme +1.0

The game ended in turn 8, on 2026-01-19

Outcome
50 is where each axis started; losses weigh more than gains. Exploratory model; its assumptions are listed by `straits assumptions`.
Seoul, Security on the peninsula: 46.4
Seoul, Deciding for itself: 60.9
Seoul, Prosperity: 45.5
Seoul, A strong alliance: 39.5
Seoul, Standing at home: 38.0
Washington, Ready for the Strait: 55.2
Washington, A quiet peninsula, and no new nuclear power on it: 43.9
Washington, Allies carry their share: 69.9
Washington, Allies that hold together: 42.1
Washington, Standing at home: 69.0
Pyongyang, The state survives: 56.1
Pyongyang, A programme nobody can undo: 59.0
Pyongyang, Concessions: 59.7
Pyongyang, Partners: 50.0
Beijing, Progress on Taiwan: 43.9
Beijing, Looser alliances around it: 58.3
Beijing, Growth and trade: 51.8
Beijing, No war: 48.7
Tokyo, Security of the region: 54.8
Tokyo, Partners that hold: 42.3
Tokyo, Terms of trade: 51.3
Taipei, Deterrence in the Strait: 56.3
Taipei, Friends who come: 30.4
Taipei, Calm: 48.9

Turning points
- Turn 7: Seoul and Washington sign a package; clauses changed: 3
- Turn 2: Pyongyang's alarm -12.0 (Seek leader talks, pause exercises -6.0; Offer talks to Pyongyang -3.0; Deepen the partnership with Moscow -1.0; Harden and disperse the force -1.0; and 1 more)
- Turn 8: Burden that Seoul carries, as Washington sees it +9.4 (Backfill with own units +3.0; Pay in kind: repair yards and ships +3.0; Korean defence spending, share of GDP +2.3; Grant a currency line +1.0; and 1 more)
- Turn 1: Trust between the allies -9.4 (Demand $10 billion a year -4.0; Float a leak of cuts -2.0; Make Seoul an offer -2.0; Ask for a currency line and a yearly cap -1.0; and 3 more)

Terms in force, signed in turn 7
(a) US units leave Korea: With notification
(b) Korean bases, ports and airspace serve operations elsewhere: With consent each time
(c) Korean rear support: With consent each time
(d) Korean forces serve elsewhere: Not at all
Level of US troops promised: 28,500
Seoul's yearly payment: $1.1 billion (12th agreement, 2026)
US tariff on Korean goods: 15 percent
Investment paid each year: None yet
Korean defence spending, share of GDP: 3.5 percent
Nuclear consultation: Joint planning, regular visible deployments
US consent to enrichment: None
Joint wording on Taiwan: Peace and stability in the Strait

Ladders of escalation
The peninsula: Calm, since 2025-08-25
The Strait: Calm, since 2025-08-25
