Two Straits: August Summit, preset Full: twenty-six turns, one year
Washington wants its forces in Korea free for the Strait; Seoul wants them to stay, and a say. Everything hangs together.
EXERCISE. All that follows is generated. Exploratory model; its assumptions are listed by `straits assumptions`.
Crisis hazards are multiplied by 1.0 (exercise_tempo).
Seoul: computer, Pragmatic balancer
Washington: computer, Transactional
Pyongyang: computer, Programme-builder
Beijing: computer, Patient coercer
Tokyo: computer, Anchor ally
Taipei: computer, Steady defender

Turn 1, 2025-08-25 to 2025-09-07, 14 days
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
- Trust between the allies 50.0 -> 40.8 (Demand $10 billion a year -4.0; Float a leak of cuts -2.0; Make Seoul an offer -2.0; Ask for a currency line and a yearly cap -1.0; and 3 more)
- Seoul fears abandonment 52.0 -> 58.4 (Demand $10 billion a year +2.0; Float a leak of cuts +2.0; threats and promises +1.2; Trust between the allies +1.2)
- Washington fears that Seoul stands aside 50.0 -> 53.0 (Make Seoul an offer +3.0)
- Cooperation with Tokyo 55.0 -> 52.0 (Close with Tokyo first -3.0; Reassure the neighbours -2.0; Open more airfields to allies +2.0)
- Standing of the administration in Washington 47.0 -> 51.5 (Demand $10 billion a year +2.0; Close with Tokyo first +2.0; Pay in kind: repair yards and ships +1.0; Ask for a currency line and a yearly cap -0.5; and 2 more)
- How far Seoul decides for itself 50.0 -> 52.0 (Quiet envoy to Beijing +1.0; Make Seoul an offer +1.0)
- Burden that Seoul carries, as Washington sees it 42.0 -> 45.0 (Pay in kind: repair yards and ships +3.0)
- Beijing's displeasure with Seoul 42.0 -> 35.0 (Quiet envoy to Beijing -4.0; Pay in kind: repair yards and ships +3.0; Make Seoul an offer -3.0; Reassure the neighbours -3.0)
- Small changes: Belief in Washington's word -1.0; Deterrence on the peninsula -1.5; Deterrence as Pyongyang sees it -1.7; Standing of the government in Seoul -0.1; Koreans for own nuclear weapons, headline question +0.3; Korean growth against its path +1.5; The won +1.0; Beijing's preparation for force +0.5; Pyongyang's alarm +1.0; North Korea's missile and nuclear programme +0.1

Turn 2, 2025-09-08 to 2025-09-21, 14 days
HEADLINE: EXERCISE: Allied batteries hit all their targets in a joint drill; the staffs praise each other.
- Seoul is told: Pyongyang prepares to press 8%; Beijing prepares to move in the Strait 27%; Washington's policy is about to jump 26%
- Washington is told: Pyongyang prepares to press 14%; Beijing prepares to move in the Strait 18%
- Seoul: Offer talks to Pyongyang; Standing crisis consultation cell
- Washington: Tour the factories that allies pay for; Seek leader talks, pause exercises
- Pyongyang: Deepen the partnership with Moscow; Harden and disperse the force; Series of missile tests
- North Korean missile events: 2 (so far 3)
- Deterrence as Pyongyang sees it 82.3 -> 84.5 (deterrence as a whole +2.2)
- Seoul fears abandonment 58.4 -> 64.1 (Seek leader talks, pause exercises +4.0; threats and promises +0.9; Trust between the allies +0.8)
- Seoul fears entrapment 50.0 -> 52.0 (Standing crisis consultation cell +2.0)
- Washington fears that Seoul stands aside 53.0 -> 51.0 (Standing crisis consultation cell -3.0; Offer talks to Pyongyang +1.0)
- Standing of the administration in Washington 51.5 -> 57.2 (Tour the factories that allies pay for +3.0; Seek leader talks, pause exercises +2.0; drift of opinion +0.7; Burden that Seoul carries, as Washington sees it +0.1)
- Pyongyang's alarm 53.0 -> 42.0 (Seek leader talks, pause exercises -6.0; Offer talks to Pyongyang -3.0; Deepen the partnership with Moscow -1.0; Harden and disperse the force -1.0)
- Moscow's and Beijing's backing for Pyongyang 60.0 -> 64.0 (Deepen the partnership with Moscow +4.0)
- Small changes: Trust between the allies -0.2; Belief in Washington's word +1.0; Deterrence on the peninsula -0.1; Cooperation with Tokyo +0.5; Standing of the government in Seoul +0.8; Koreans for own nuclear weapons, headline question +0.9; Support for own nuclear weapons, costs named and among elites +0.1; North Korea's missile and nuclear programme +1.7

Turn 3, 2025-09-22 to 2025-10-05, 14 days
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
- Trust between the allies 40.5 -> 37.3 (Announce a reduction -6.0; Front-load the investment +3.0; Quiet envoy to Beijing -2.0; what Seoul did +1.5; and 4 more)
- Deterrence as Pyongyang sees it 84.5 -> 77.1 (deterrence as a whole -7.4)
- Seoul fears abandonment 64.1 -> 71.0 (Announce a reduction +4.0; threats and promises +1.9; Trust between the allies +1.0)
- Washington fears that Seoul stands aside 51.0 -> 54.0 (Quiet envoy to Beijing +3.0)
- Standing of the administration in Washington 57.2 -> 63.6 (Front-load the investment +3.0; Announce a reduction +1.0; Accept talks +1.0; drift of opinion +0.7; and 2 more)
- Koreans for own nuclear weapons, headline question 71.2 -> 77.0 (Announce a reduction +3.0; drift of opinion +1.7; Seoul fears abandonment +1.1)
- Support for own nuclear weapons, costs named and among elites 34.1 -> 36.8 (Announce a reduction +2.0; Koreans for own nuclear weapons, headline question +0.6)
- The won 51.0 -> 49.0 (Front-load the investment -2.0)
- Burden that Seoul carries, as Washington sees it 45.0 -> 47.0 (Front-load the investment +2.0)
- Pyongyang's alarm 42.0 -> 36.0 (Accept talks -4.0; Court Beijing -1.0; Ulchi Freedom Shield under way -1.0)
- Small changes: Deterrence on the peninsula -0.7; Seoul fears entrapment -1.0; Standing of the government in Seoul -0.5; Korean growth against its path -1.0; Beijing's displeasure with Seoul -1.0

Turn 4, 2025-10-06 to 2025-10-19, 14 days
- Seoul is told: Pyongyang prepares to press 80%; Beijing prepares to move in the Strait 13%; Washington's policy is about to jump 72%
- Washington is told: Pyongyang prepares to press 14%; Beijing prepares to move in the Strait 21%
- Seoul: Seek deeper nuclear consultation; Seek consent to enrichment
- Seoul shares its reports: Washington's policy is about to jump 72%
- Washington: Threaten 25 percent
- Patriot battery C/2-1 ADA is ordered from Al Udeid, Qatar (US Central Command) to Camp Carroll, Waegwan (Washington)
- Patriot battery C/2-1 ADA leaves Al Udeid, Qatar (US Central Command) for Camp Carroll, Waegwan on 2025-10-16
- Trust between the allies 37.3 -> 30.6 (Threaten 25 percent -5.0; Seek consent to enrichment -2.0; what Seoul did +0.5; the demand for payment -0.2)
- Deterrence as Pyongyang sees it 77.1 -> 79.3 (deterrence as a whole +2.3)
- Readiness in the Strait 50.0 -> 52.0 (Open more airfields to allies +2.0)
- Seoul fears entrapment 51.0 -> 53.0 (Seek deeper nuclear consultation +2.0)
- How far Seoul decides for itself 52.0 -> 54.0 (Seek consent to enrichment +2.0)
- Pyongyang's alarm 36.0 -> 38.0 (Seek deeper nuclear consultation +2.0)
- Small changes: Deterrence on the peninsula -1.2; Seoul fears abandonment -0.2; Standing of the government in Seoul +1.9; Standing of the administration in Washington +1.7; Koreans for own nuclear weapons, headline question -1.6; Support for own nuclear weapons, costs named and among elites +0.3; Korean growth against its path -0.5; The won -1.0

Turn 5, 2025-10-20 to 2025-11-02, 14 days
- Seoul is told: Pyongyang prepares to press 24%; Beijing prepares to move in the Strait 75%; Washington's policy is about to jump 17%
- Washington is told: Pyongyang prepares to press 24%; Beijing prepares to move in the Strait 26%
- Washington puts a package on the table: Level of US troops promised: 28,500; Korean defence spending, share of GDP: 3.5 percent; Nuclear consultation: Joint planning, regular visible deployments
- Seoul refuses the package on the table
- Seoul: Quiet envoy to Beijing; Surge the three-axis system; Invoke the 2006 joint statement
- Seoul shares its reports: Beijing prepares to move in the Strait 75%
- Pyongyang: Series of missile tests; Restrain the front
- Beijing: Reassure the neighbours; Step up patrols in the Strait
- Patriot battery C/2-1 ADA is ready at Camp Carroll, Waegwan on 2025-10-20
- Trust between the allies 30.6 -> 27.8 (Invoke the 2006 joint statement -3.0; what Seoul did +0.5; the demand for payment -0.2)
- Seoul fears abandonment 70.8 -> 72.8 (Trust between the allies +1.4; threats and promises +0.9; formations moved -0.2)
- Washington fears that Seoul stands aside 54.0 -> 57.6 (Invoke the 2006 joint statement +2.0; threats and promises +1.6)
- Standing of the government in Seoul 58.2 -> 60.5 (Invoke the 2006 joint statement +2.0; drift of opinion +0.9; Seoul fears abandonment -0.4; Korean growth against its path -0.3)
- How far Seoul decides for itself 54.0 -> 59.0 (Invoke the 2006 joint statement +3.0; Quiet envoy to Beijing +1.0; Surge the three-axis system +1.0)
- Burden that Seoul carries, as Washington sees it 47.0 -> 49.0 (Surge the three-axis system +2.0)
- Beijing's displeasure with Seoul 34.0 -> 26.0 (Quiet envoy to Beijing -4.0; Reassure the neighbours -3.0; Invoke the 2006 joint statement -2.0; Surge the three-axis system +1.0)
- Pyongyang's alarm 38.0 -> 41.0 (Surge the three-axis system +5.0; Restrain the front -2.0)
- Small changes: Deterrence on the peninsula -0.2; Deterrence as Pyongyang sees it +1.9; Seoul fears entrapment -2.0; Cooperation with Tokyo -1.0; Support for own nuclear weapons, costs named and among elites +0.2; Korean growth against its path -0.5; Beijing's preparation for force +0.5; North Korea's missile and nuclear programme +1.0

Turn 6, 2025-11-03 to 2025-11-16, 14 days
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
- Patriot battery D/2-1 ADA leaves Camp Carroll, Waegwan for Clark, Luzon on 2025-11-13
- Belief in Washington's word 50.0 -> 41.9 (Washington's volatility -8.1)
- Seoul fears entrapment 51.0 -> 53.4 (Standing permission, logistics only +4.0; Calm words toward Beijing -1.0; Worth of the 2006 joint statement -0.7)
- Cooperation with Tokyo 51.5 -> 54.5 (A gesture on history +4.0; Bring counter-strike missiles forward -1.0)
- How far Seoul decides for itself 59.0 -> 57.0 (Standing permission, logistics only -3.0; Make Seoul an offer +1.0)
- Beijing's displeasure with Seoul 26.0 -> 29.0 (Standing permission, logistics only +6.0; Make Seoul an offer -3.0)
- Small changes: Trust between the allies +1.6; Deterrence on the peninsula -1.5; Deterrence as Pyongyang sees it -0.5; Readiness in the Strait +1.0; Seoul fears abandonment +1.0; Washington fears that Seoul stands aside -0.9; Standing of the government in Seoul +1.3; Standing of the administration in Washington -0.1; Koreans for own nuclear weapons, headline question +1.2; Support for own nuclear weapons, costs named and among elites +0.3; Korean growth against its path +1.0; Beijing's preparation for force +1.5; North Korea's missile and nuclear programme +0.5

Turn 7, 2025-11-17 to 2025-11-30, 14 days
HEADLINE: EXERCISE: The won loses five percent in a week; the central bank sells dollars.
HEADLINE: EXERCISE: Seoul and Washington sign a package; clauses changed: 3
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
- Patriot battery D/2-1 ADA is ready at Clark, Luzon on 2025-11-17
- Deterrence on the peninsula 78.9 -> 81.7 (Nuclear consultation +3.0; deterrence as a whole -0.1)
- Seoul fears abandonment 73.8 -> 71.4 (Nuclear consultation -1.9; Level of US troops promised -1.4; Trust between the allies +0.7; threats and promises +0.2)
- Washington fears that Seoul stands aside 56.7 -> 60.4 (Quiet envoy to Beijing +3.0; threats and promises +0.7)
- Washington fears a war it did not choose 45.0 -> 48.3 (A visit through the United States +2.0; Nuclear consultation +1.3)
- Standing of the government in Seoul 61.8 -> 59.3 (Explain the bargain at home +3.0; Korean defence spending, share of GDP -2.3; drift of opinion -1.3; The won falls -1.0; and 2 more)
- Koreans for own nuclear weapons, headline question 76.6 -> 79.7 (Let the nuclear debate run +3.0; Nuclear consultation -0.7; drift of opinion +0.5; Seoul fears abandonment +0.3)
- Support for own nuclear weapons, costs named and among elites 37.6 -> 41.2 (Let the nuclear debate run +3.0; Koreans for own nuclear weapons, headline question +0.5)
- The won 48.0 -> 43.0 (The won falls -5.0)
- How far Seoul decides for itself 57.0 -> 59.0 (Let the nuclear debate run +2.0)
- Burden that Seoul carries, as Washington sees it 49.0 -> 51.2 (Korean defence spending, share of GDP +2.2)
- Beijing's displeasure with Seoul 29.0 -> 32.0 (Let the nuclear debate run +3.0)
- Pyongyang's alarm 41.0 -> 43.0 (Let the nuclear debate run +3.0; Deepen the partnership with Moscow -1.0)
- Moscow's and Beijing's backing for Pyongyang 64.0 -> 68.0 (Deepen the partnership with Moscow +4.0)
- Small changes: Trust between the allies -0.4; Belief in Washington's word +1.0; Deterrence as Pyongyang sees it -0.9; Readiness in the Strait +0.8; Seoul fears entrapment -0.8; Standing of the administration in Washington +0.8; Korean growth against its path -1.2

Turn 8, 2025-12-01 to 2025-12-14, 14 days
HEADLINE: EXERCISE: The defence bill is law: no money may be spent to bring US forces in Korea below 28,500, with a waiver after sixty days.
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
- Trust between the allies 29.0 -> 35.9 (Grant a currency line +3.0; Backfill with own units +2.0; Congress passes the floor +1.0; Pay in kind: repair yards and ships +1.0; and 4 more)
- Belief in Washington's word 42.9 -> 44.9 (Congress passes the floor +2.0)
- Deterrence as Pyongyang sees it 79.8 -> 82.3 (deterrence as a whole +2.6)
- Seoul fears abandonment 71.4 -> 66.9 (Congress passes the floor -4.0; Middle East emergency wants Patriots +2.0; Nuclear consultation -1.3; Backfill with own units +1.0; and 3 more)
- Seoul fears entrapment 52.6 -> 54.7 (Pay in kind: repair yards and ships +2.0; Nuclear consultation +0.4; Worth of the 2006 joint statement -0.3)
- Standing of the government in Seoul 59.3 -> 56.1 (Korean defence spending, share of GDP -1.5; Backfill with own units -1.0; Tour the factories that allies pay for -0.5; drift of opinion -0.1; and 1 more)
- Standing of the administration in Washington 66.1 -> 69.5 (Tour the factories that allies pay for +3.0; Pay in kind: repair yards and ships +1.0; Grant a currency line -1.0; Burden that Seoul carries, as Washington sees it +0.6; and 1 more)
- The won 43.0 -> 47.0 (Grant a currency line +4.0)
- Burden that Seoul carries, as Washington sees it 51.2 -> 60.0 (Backfill with own units +3.0; Pay in kind: repair yards and ships +3.0; Korean defence spending, share of GDP +1.8; Grant a currency line +1.0)
- Beijing's displeasure with Seoul 32.0 -> 34.0 (Pay in kind: repair yards and ships +3.0; Lean on Pyongyang -1.0)
- Moscow's and Beijing's backing for Pyongyang 68.0 -> 65.0 (Lean on Pyongyang -3.0)
- Small changes: Deterrence on the peninsula +1.3; Readiness in the Strait -1.0; Washington fears that Seoul stands aside +0.5; Washington fears a war it did not choose +0.9; Cooperation with Tokyo +0.5; Koreans for own nuclear weapons, headline question +0.5; Support for own nuclear weapons, costs named and among elites +0.4; Korean growth against its path +1.3; North Korea's missile and nuclear programme +1.0

Turn 9, 2025-12-15 to 2025-12-28, 14 days
HEADLINE: EXERCISE: Inspectors find Russian parts in the wreck of a new missile; the Security Council cannot agree on a text.
HEADLINE: EXERCISE: Five zones around Taiwan are closed for a drill of joint forces; airlines fly detours.
- Washington changes a policy without warning
- Seoul is told: Pyongyang prepares to press 24%; Beijing prepares to move in the Strait 26%; Washington's policy is about to jump 21%
- Washington is told: Pyongyang prepares to press 62%; Beijing prepares to move in the Strait 20%
- Washington puts a package on the table: Seoul's yearly payment: $5 billion; Investment paid each year: $35 billion; US consent to enrichment: Full consent
- Seoul refuses the package on the table
- Seoul: Quiet envoy to Beijing
- Washington: Demand $10 billion a year
- Pyongyang: Restrain the front; Court Beijing
- Trust between the allies 35.9 -> 30.7 (Demand $10 billion a year -4.0; Washington's volatility -1.4; Level of US troops promised +0.4; the demand for payment -0.2)
- Belief in Washington's word 44.9 -> 36.2 (Washington's volatility -8.6)
- Deterrence on the peninsula 83.0 -> 80.8 (Trust between the allies -2.1; deterrence as a whole -0.1)
- Deterrence as Pyongyang sees it 82.3 -> 79.1 (deterrence as a whole -3.3)
- Seoul fears entrapment 54.7 -> 56.8 (Large drill around Taiwan +2.0; Nuclear consultation +0.3; Worth of the 2006 joint statement -0.2)
- Standing of the government in Seoul 56.1 -> 54.0 (Korean defence spending, share of GDP -1.0; drift of opinion -0.6; Seoul's yearly payment -0.3; Seoul fears abandonment -0.1)
- Standing of the administration in Washington 69.5 -> 71.6 (Demand $10 billion a year +2.0; Burden that Seoul carries, as Washington sees it +0.5; drift of opinion -0.4)
- Beijing's displeasure with Seoul 34.0 -> 30.0 (Quiet envoy to Beijing -4.0)
- Pyongyang's alarm 43.0 -> 40.0 (Restrain the front -2.0; Court Beijing -1.0)
- Moscow's and Beijing's backing for Pyongyang 65.0 -> 70.0 (Court Beijing +3.0; Technology from Moscow +2.0)
- North Korea's missile and nuclear programme 64.3 -> 68.3 (Technology from Moscow +4.0)
- Small changes: Seoul fears abandonment -0.1; Washington fears that Seoul stands aside +0.3; Washington fears a war it did not choose +0.6; Cooperation with Tokyo +1.0; Koreans for own nuclear weapons, headline question +1.0; Support for own nuclear weapons, costs named and among elites +0.4; Korean growth against its path -0.2; How far Seoul decides for itself +1.0; Burden that Seoul carries, as Washington sees it +1.5

Turn 10, 2025-12-29 to 2026-01-11, 14 days
HEADLINE: EXERCISE: The twelfth cost-sharing agreement takes effect: Seoul's share rises by 8.3 percent to 1,519.2 billion won.
HEADLINE: EXERCISE: The won loses five percent in a week; the central bank sells dollars.
- In force now: Seoul's yearly payment: $1.1 billion (12th agreement, 2026) (was: $1.02 billion) (First payment under the twelfth agreement)
- Seoul is told: Pyongyang prepares to press 26%; Beijing prepares to move in the Strait 65%; Washington's policy is about to jump 25%
- Washington is told: Pyongyang prepares to press 14%; Beijing prepares to move in the Strait 18%
- Seoul: Seek deeper nuclear consultation; Front-load the investment
- Seoul shares its reports: Beijing prepares to move in the Strait 65%
- Washington: Carry the threat out: 25 percent
- In force now: US tariff on Korean goods: 25 percent (was: 15 percent) (Carry the threat out: 25 percent)
- Pyongyang: Harden and disperse the force
- Taipei: Plants abroad for partners
- Trust between the allies 30.7 -> 25.9 (Carry the threat out: 25 percent -7.0; Front-load the investment +3.0; US tariff on Korean goods -1.3; what Seoul did +0.5; and 2 more)
- Belief in Washington's word 36.2 -> 41.2 (Carry the threat out: 25 percent +4.0; Plants abroad for partners +1.0)
- Deterrence as Pyongyang sees it 79.1 -> 75.4 (deterrence as a whole -3.6)
- Seoul fears abandonment 66.8 -> 63.1 (Seek deeper nuclear consultation -3.0; Trust between the allies +0.8; Nuclear consultation -0.6; Level of US troops promised -0.5; and 1 more)
- Seoul fears entrapment 56.8 -> 58.9 (Seek deeper nuclear consultation +2.0; Nuclear consultation +0.2; Worth of the 2006 joint statement -0.1)
- Standing of the government in Seoul 54.0 -> 47.9 (Front-load the investment -2.0; Korean growth against its path -1.4; The won falls -1.0; Korean defence spending, share of GDP -0.7; and 2 more)
- Standing of the administration in Washington 71.6 -> 75.5 (Front-load the investment +3.0; drift of opinion -1.9; US tariff on Korean goods +1.3; Plants abroad for partners +1.0; and 1 more)
- Korean growth against its path 50.2 -> 47.9 (The won falls -1.0; Front-load the investment -1.0; US tariff on Korean goods -0.2; Korean defence spending, share of GDP -0.2)
- The won 47.0 -> 38.0 (The won falls -5.0; Front-load the investment -2.0; Carry the threat out: 25 percent -2.0)
- Burden that Seoul carries, as Washington sees it 61.5 -> 65.8 (Front-load the investment +2.0; Korean defence spending, share of GDP +1.2; US tariff on Korean goods +0.9; Seoul's yearly payment +0.2)
- Small changes: Washington fears that Seoul stands aside -0.8; Washington fears a war it did not choose +0.4; Koreans for own nuclear weapons, headline question -0.3; Support for own nuclear weapons, costs named and among elites -0.7; How far Seoul decides for itself -1.0; Pyongyang's alarm +1.0; North Korea's missile and nuclear programme +1.5

Turn 11, 2026-01-12 to 2026-01-25, 14 days
HEADLINE: EXERCISE: Asked what they would pay for nuclear weapons of their own, Koreans become doubtful.
HEADLINE: EXERCISE: Washington walks away from the table; talks go on in turn 13 at the earliest
- Seoul is told: Pyongyang prepares to press 22%; Beijing prepares to move in the Strait 18%; Washington's policy is about to jump 17%
- Washington is told: Pyongyang prepares to press 19%; Beijing prepares to move in the Strait 20%
- Washington puts a package on the table: US tariff on Korean goods: 12.5 percent; Investment paid each year: $35 billion; US consent to enrichment: Full consent
- Seoul: Explain the bargain at home
- Washington: Threaten 25 percent
- Pyongyang: Deepen the partnership with Moscow; Series of missile tests
- Beijing: Make Seoul an offer; Step up patrols in the Strait
- North Korean missile events: 1 (so far 4)
- Trust between the allies 25.9 -> 14.5 (Threaten 25 percent -5.0; what Washington did -3.0; Make Seoul an offer -2.0; US tariff on Korean goods -0.9; and 3 more)
- Readiness in the Strait 52.8 -> 55.8 (Mines, missiles, reserves first +3.0)
- Washington fears that Seoul stands aside 60.5 -> 66.7 (Make Seoul an offer +3.0; Quiet envoy to Beijing +3.0; threats and promises +0.2)
- Koreans for own nuclear weapons, headline question 80.9 -> 73.6 (Poll: costs named, fewer want them -8.0; drift of opinion +1.1; Nuclear consultation -0.2; Seoul fears abandonment -0.2)
- Support for own nuclear weapons, costs named and among elites 41.4 -> 38.9 (Poll: costs named, fewer want them -2.0; Koreans for own nuclear weapons, headline question -0.5)
- Beijing's displeasure with Seoul 30.0 -> 27.0 (Make Seoul an offer -3.0)
- Moscow's and Beijing's backing for Pyongyang 70.0 -> 74.0 (Deepen the partnership with Moscow +4.0)
- Small changes: Deterrence on the peninsula -1.6; Deterrence as Pyongyang sees it +0.9; Seoul fears abandonment +1.0; Washington fears a war it did not choose +0.3; Cooperation with Tokyo +1.0; Standing of the government in Seoul +1.7; Standing of the administration in Washington +1.6; Korean growth against its path +0.1; The won -1.0; How far Seoul decides for itself +1.0; Burden that Seoul carries, as Washington sees it +1.9; Beijing's preparation for force +0.5; Pyongyang's alarm -1.0; North Korea's missile and nuclear programme +1.1

Turn 12, 2026-01-26 to 2026-02-08, 14 days
HEADLINE: EXERCISE: US forces in Korea are 2,500 people short of the floor of 28,500 that was promised (Level of US troops promised)
HEADLINE: EXERCISE: Washington moves 8th Fighter Wing, rotational F-35A past the agreed terms (levels beyond: 2)
- Seoul is told: Pyongyang prepares to press 71%; Beijing prepares to move in the Strait 25%; Washington's policy is about to jump 22%
- Washington is told: Pyongyang prepares to press 19%; Beijing prepares to move in the Strait 70%
- Seoul shares its reports: Pyongyang prepares to press 71%
- Washington: Tour the factories that allies pay for
- Washington shares its reports: Beijing prepares to move in the Strait 70%
- Beijing: Reassure the neighbours
- Taipei: Calm words toward Beijing
- Second enlarged F-16 squadron, 51st Fighter Wing is ordered from Osan Air Base to Clark, Luzon (Washington)
- 8th Fighter Wing, rotational F-35A is ordered from Kunsan Air Base to Kadena Air Base, Okinawa (Washington)
- Second enlarged F-16 squadron, 51st Fighter Wing leaves Osan Air Base for Clark, Luzon on 2026-01-27
- Second enlarged F-16 squadron, 51st Fighter Wing is ready at Clark, Luzon on 2026-01-31
- 8th Fighter Wing, rotational F-35A leaves Kunsan Air Base for Kadena Air Base, Okinawa on 2026-01-27
- 8th Fighter Wing, rotational F-35A is ready at Kadena Air Base, Okinawa on 2026-01-31
- Trust between the allies 14.5 -> 0.1 (8th Fighter Wing, rotational F-35A -9.5; Level of US troops promised -4.9; Tour the factories that allies pay for -1.0; what Seoul did +0.5; and 1 more)
- Belief in Washington's word 41.2 -> 33.7 (Level of US troops promised -7.5)
- Deterrence on the peninsula 79.3 -> 74.0 (Trust between the allies -3.3; formations moved -2.1; deterrence as a whole +0.1)
- Deterrence as Pyongyang sees it 76.3 -> 71.7 (deterrence as a whole -4.6)
- Readiness in the Strait 55.8 -> 62.8 (formations moved +5.0; Fuel and food for a blockade +1.0; Middle East emergency wants Patriots +1.0)
- Seoul fears abandonment 64.2 -> 68.2 (Trust between the allies +3.2; formations moved +1.9; threats and promises -0.6; Nuclear consultation -0.3; and 1 more)
- Cooperation with Tokyo 57.0 -> 55.0 (Reassure the neighbours -2.0)
- How far Seoul decides for itself 60.0 -> 56.0 (8th Fighter Wing, rotational F-35A -4.0)
- Beijing's displeasure with Seoul 27.0 -> 24.0 (Reassure the neighbours -3.0)
- Small changes: Seoul fears entrapment -2.0; Washington fears that Seoul stands aside +0.1; Washington fears a war it did not choose +0.2; Standing of the government in Seoul +0.8; Standing of the administration in Washington +0.9; Koreans for own nuclear weapons, headline question +0.3; Support for own nuclear weapons, costs named and among elites -0.3; Korean growth against its path -0.3; Burden that Seoul carries, as Washington sees it +1.5

Turn 13, 2026-02-09 to 2026-02-22, 14 days
HEADLINE: EXERCISE: Allied batteries hit all their targets in a joint drill; the staffs praise each other.
HEADLINE: EXERCISE: Inspectors find Russian parts in the wreck of a new missile; the Security Council cannot agree on a text.
HEADLINE: EXERCISE: The two leaders meet again, in a port city half way, and agree to go on meeting.
HEADLINE: EXERCISE: Seoul and Washington sign a package; clauses changed: 3
- Seoul is told: Pyongyang prepares to press 65%; Beijing prepares to move in the Strait 15%; Washington's policy is about to jump 72%
- Washington is told: Pyongyang prepares to press 21%; Beijing prepares to move in the Strait 22%
- Seoul puts a package on the table: (c) Korean rear support: With notification; US tariff on Korean goods: 10 percent; Investment paid each year: $20 billion
- Washington puts a package on the table: US tariff on Korean goods: 12.5 percent; Investment paid each year: $35 billion; US consent to enrichment: Full consent
- In force now: US tariff on Korean goods: 12.5 percent (was: 25 percent)
- In force now: Investment paid each year: $35 billion (was: None yet)
- In force now: US consent to enrichment: Full consent (was: None)
- Seoul: Quiet envoy to Beijing; Backfill with own units; Speed the transfer of wartime command
- Seoul shares its reports: Washington's policy is about to jump 72%
- Washington: Grant cars the general tariff, and a yearly cap; Accept payment in kind
- Pyongyang: Restrain the front
- Trust between the allies 0.1 -> 22.5 (Grant cars the general tariff, and a yearly cap +4.0; Demand $10 billion a year +4.0; the bargain +3.0; A drill goes well +2.0; and 9 more)
- Deterrence on the peninsula 74.0 -> 77.6 (Trust between the allies +3.5; deterrence as a whole +0.1)
- Deterrence as Pyongyang sees it 71.7 -> 74.1 (deterrence as a whole +2.4)
- Seoul fears abandonment 68.2 -> 72.2 (Speed the transfer of wartime command +3.0; formations moved +1.3; Backfill with own units +1.0; Trust between the allies -0.7; and 3 more)
- Cooperation with Tokyo 55.0 -> 59.0 (Shuttle summit with Tokyo +4.0)
- Standing of the administration in Washington 78.1 -> 72.5 (Grant cars the general tariff, and a yearly cap -3.0; US tariff on Korean goods -1.2; drift of opinion -1.1; Accept payment in kind -1.0; and 1 more)
- Korean growth against its path 47.7 -> 49.9 (Grant cars the general tariff, and a yearly cap +2.0; Accept payment in kind +0.5; Investment paid each year -0.3; Korean defence spending, share of GDP -0.1; and 1 more)
- How far Seoul decides for itself 56.0 -> 63.4 (Speed the transfer of wartime command +4.0; US consent to enrichment +2.4; Quiet envoy to Beijing +1.0)
- Burden that Seoul carries, as Washington sees it 69.2 -> 76.6 (Backfill with own units +3.0; Accept payment in kind +3.0; Investment paid each year +1.3; US tariff on Korean goods -0.7; and 2 more)
- Beijing's displeasure with Seoul 24.0 -> 21.0 (Quiet envoy to Beijing -4.0; US consent to enrichment +1.0)
- Pyongyang's alarm 40.0 -> 38.0 (Restrain the front -2.0)
- Moscow's and Beijing's backing for Pyongyang 74.0 -> 76.0 (Technology from Moscow +2.0)
- North Korea's missile and nuclear programme 70.9 -> 74.9 (Technology from Moscow +4.0)
- Small changes: Belief in Washington's word +1.0; Washington fears that Seoul stands aside +0.1; Washington fears a war it did not choose +0.1; Standing of the government in Seoul +1.9; Koreans for own nuclear weapons, headline question +0.7; Support for own nuclear weapons, costs named and among elites +0.9; The won +1.6

Turn 14, 2026-02-23 to 2026-03-08, 14 days
HEADLINE: EXERCISE: The allies open their spring exercise; Pyongyang calls it a rehearsal.
- Washington changes a policy without warning
- Seoul is told: Pyongyang prepares to press 71%; Beijing prepares to move in the Strait 10%; Washington's policy is about to jump 70%
- Washington is told: Pyongyang prepares to press 20%; Beijing prepares to move in the Strait 17%
- Seoul puts a package on the table: (a) US units leave Korea: After consultation; US tariff on Korean goods: 10 percent; Investment paid each year: $5 billion
- Washington puts a package on the table: (c) Korean rear support: With notification; Seoul's yearly payment: $10 billion; Investment paid each year: $60 billion
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul: Offer talks to Pyongyang; Ask for a currency line and a yearly cap
- Seoul shares its reports: Pyongyang prepares to press 71%
- Washington: Ask for a moderate rise; Seek leader talks, pause exercises
- Pyongyang: Series of missile tests; Harden and disperse the force
- Beijing: Lean on Pyongyang
- Tokyo: A gesture on history; Open more airfields to allies
- North Korean missile events: 1 (so far 5)
- Trust between the allies 22.5 -> 18.0 (Washington's volatility -3.6; Offer talks to Pyongyang -1.0; Ask for a currency line and a yearly cap -1.0; US tariff on Korean goods +0.8; and 5 more)
- Readiness in the Strait 62.8 -> 64.8 (Bring counter-strike missiles forward +2.0)
- Seoul fears abandonment 72.2 -> 76.6 (Seek leader talks, pause exercises +4.0; formations moved +0.9; threats and promises -0.3; Nuclear consultation -0.1; and 2 more)
- Cooperation with Tokyo 59.0 -> 65.5 (A gesture on history +4.0; Open more airfields to allies +2.0; Series of missile tests +0.5)
- Standing of the government in Seoul 52.4 -> 54.9 (Investment paid each year -1.1; Ask for a currency line and a yearly cap +1.0; Seek leader talks, pause exercises +1.0; A gesture on history +1.0; and 7 more)
- Pyongyang's alarm 38.0 -> 30.0 (Seek leader talks, pause exercises -6.0; Offer talks to Pyongyang -3.0; Spring exercise +2.0; Harden and disperse the force -1.0)
- Moscow's and Beijing's backing for Pyongyang 76.0 -> 73.0 (Lean on Pyongyang -3.0)
- Small changes: Belief in Washington's word -1.9; Deterrence on the peninsula -0.5; Deterrence as Pyongyang sees it -0.1; Seoul fears entrapment +1.0; Washington fears that Seoul stands aside -0.5; Washington fears a war it did not choose +0.1; Standing of the administration in Washington +0.2; Koreans for own nuclear weapons, headline question -0.2; Support for own nuclear weapons, costs named and among elites +0.7; Korean growth against its path -0.3; The won +0.7; What Seoul can do alone +1.0; How far Seoul decides for itself +1.6; Burden that Seoul carries, as Washington sees it +1.1; Beijing's displeasure with Seoul -0.3; North Korea's missile and nuclear programme +1.6

Turn 15, 2026-03-09 to 2026-03-22, 14 days
- Seoul is told: Pyongyang prepares to press 67%; Beijing prepares to move in the Strait 20%; Washington's policy is about to jump 75%
- Washington is told: Pyongyang prepares to press 15%; Beijing prepares to move in the Strait 13%
- Washington puts a package on the table: (a) US units leave Korea: After consultation; (c) Korean rear support: After consultation; Seoul's yearly payment: $5 billion
- Seoul refuses the package on the table
- Seoul: Pay in kind: repair yards and ships; Explain the bargain at home
- Seoul shares its reports: Pyongyang prepares to press 67%; Washington's policy is about to jump 75%
- Washington: Demand $10 billion a year
- Pyongyang: Deepen the partnership with Moscow
- Taipei: Mines, missiles, reserves first; A visit through the United States
- Second enlarged F-16 squadron, 51st Fighter Wing is ordered from Clark, Luzon to Osan Air Base (Washington)
- Second enlarged F-16 squadron, 51st Fighter Wing leaves Clark, Luzon for Osan Air Base on 2026-03-10
- Second enlarged F-16 squadron, 51st Fighter Wing is ready at Osan Air Base on 2026-03-14
- Trust between the allies 18.0 -> 15.4 (Demand $10 billion a year -4.0; Pay in kind: repair yards and ships +1.0; what Seoul did +1.0; US tariff on Korean goods +0.6; and 3 more)
- Deterrence as Pyongyang sees it 74.0 -> 78.0 (deterrence as a whole +4.0)
- Readiness in the Strait 64.8 -> 61.8 (formations moved -3.0)
- Washington fears a war it did not choose 50.8 -> 52.9 (A visit through the United States +2.0; Nuclear consultation +0.1)
- Standing of the administration in Washington 72.7 -> 75.0 (Demand $10 billion a year +2.0; Pay in kind: repair yards and ships +1.0; drift of opinion -0.8; Burden that Seoul carries, as Washington sees it +0.6; and 1 more)
- Burden that Seoul carries, as Washington sees it 77.7 -> 81.6 (Pay in kind: repair yards and ships +3.0; Investment paid each year +0.9; US tariff on Korean goods -0.4; Korean defence spending, share of GDP +0.4; and 1 more)
- Beijing's displeasure with Seoul 20.6 -> 24.1 (Pay in kind: repair yards and ships +3.0; US consent to enrichment +0.4)
- Moscow's and Beijing's backing for Pyongyang 73.0 -> 77.0 (Deepen the partnership with Moscow +4.0)
- Small changes: Belief in Washington's word +1.0; Deterrence on the peninsula +1.1; Seoul fears abandonment +1.4; Seoul fears entrapment +1.7; Washington fears that Seoul stands aside -1.1; Standing of the government in Seoul -1.3; Koreans for own nuclear weapons, headline question -1.0; Support for own nuclear weapons, costs named and among elites +0.4; Korean growth against its path +0.2; The won -0.3; How far Seoul decides for itself +1.1; Beijing's preparation for force -1.0; Pyongyang's alarm -1.0; North Korea's missile and nuclear programme +1.0

Turn 16, 2026-03-23 to 2026-04-05, 14 days
HEADLINE: EXERCISE: Central Command no longer needs the two Patriot batteries that left Korea in March; Washington decides where they go.
- Washington changes a policy without warning
- Seoul is told: Pyongyang prepares to press 63%; Beijing prepares to move in the Strait 64%; Washington's policy is about to jump 69%
- Washington is told: Pyongyang prepares to press 18%; Beijing prepares to move in the Strait 72%
- Seoul shares its reports: Pyongyang prepares to press 63%; Washington's policy is about to jump 69%
- Washington: Tour the factories that allies pay for; Threaten 25 percent
- Pyongyang: Restrain the front; Court Beijing
- Beijing: Make Seoul an offer; Step up patrols in the Strait
- US war-reserve ammunition in Korea is ordered from Camp Carroll, Waegwan to Andersen Air Force Base, Guam (Washington)
- US war-reserve ammunition in Korea leaves Camp Carroll, Waegwan for Andersen Air Force Base, Guam on 2026-03-28
- Trust between the allies 15.4 -> 11.4 (Washington's volatility -2.4; Make Seoul an offer -2.0; what Seoul did +1.0; Tour the factories that allies pay for -1.0; and 4 more)
- Deterrence as Pyongyang sees it 78.0 -> 75.4 (deterrence as a whole -2.6)
- Washington fears that Seoul stands aside 65.3 -> 67.5 (Make Seoul an offer +3.0; threats and promises -0.7)
- Beijing's displeasure with Seoul 24.1 -> 21.4 (Make Seoul an offer -3.0; US consent to enrichment +0.3)
- Pyongyang's alarm 29.0 -> 24.0 (Restrain the front -2.0; Spring exercise -2.0; Court Beijing -1.0)
- Moscow's and Beijing's backing for Pyongyang 77.0 -> 80.0 (Court Beijing +3.0)
- Small changes: Deterrence on the peninsula -0.7; Seoul fears abandonment +0.1; Seoul fears entrapment +1.5; Cooperation with Tokyo +0.5; Standing of the government in Seoul +1.4; Standing of the administration in Washington +1.4; Koreans for own nuclear weapons, headline question +0.1; Support for own nuclear weapons, costs named and among elites +0.3; Korean growth against its path +0.2; The won -1.2; How far Seoul decides for itself +1.8; Burden that Seoul carries, as Washington sees it +0.7; Beijing's preparation for force +0.5

Turn 17, 2026-04-06 to 2026-04-19, 14 days
HEADLINE: EXERCISE: Washington moves US war-reserve ammunition in Korea past the agreed terms (levels beyond: 1)
- Seoul is told: Pyongyang prepares to press 24%; Beijing prepares to move in the Strait 84%; Washington's policy is about to jump 65%
- Washington is told: Pyongyang prepares to press 66%; Beijing prepares to move in the Strait 20%
- Washington puts a package on the table: (a) US units leave Korea: After consultation; (c) Korean rear support: After consultation; Seoul's yearly payment: $3 billion
- Seoul refuses the package on the table
- Seoul shares its reports: Washington's policy is about to jump 65%
- Washington: Shelters and stocks on Okinawa, Guam and Luzon
- Washington shares its reports: Pyongyang prepares to press 66%
- Pyongyang: Series of missile tests
- Beijing: Reassure the neighbours
- US war-reserve ammunition in Korea is ready at Andersen Air Force Base, Guam on 2026-04-08
- Patriot battery D/2-1 ADA is ordered from Clark, Luzon to Camp Carroll, Waegwan (Washington)
- Patriot battery D/2-1 ADA leaves Clark, Luzon for Camp Carroll, Waegwan on 2026-04-16
- North Korean missile events: 1 (so far 6)
- Readiness in the Strait 61.8 -> 64.3 (Open more airfields to allies +2.0; Accept payment in kind +0.5)
- Beijing's displeasure with Seoul 21.4 -> 18.6 (Reassure the neighbours -3.0; US consent to enrichment +0.2)
- Small changes: Trust between the allies -1.2; Deterrence on the peninsula -0.8; Deterrence as Pyongyang sees it +1.1; Seoul fears abandonment +1.7; Seoul fears entrapment -0.7; Washington fears that Seoul stands aside -0.5; Cooperation with Tokyo -1.5; Standing of the government in Seoul -0.5; Standing of the administration in Washington -1.3; Koreans for own nuclear weapons, headline question -0.3; Support for own nuclear weapons, costs named and among elites +0.2; Korean growth against its path -0.3; The won -0.2; How far Seoul decides for itself -1.5; Burden that Seoul carries, as Washington sees it -0.4; North Korea's missile and nuclear programme +1.1

Turn 18, 2026-04-20 to 2026-05-03, 14 days
- Washington changes a policy without warning
- Seoul is told: Pyongyang prepares to press 68%; Beijing prepares to move in the Strait 19%; Washington's policy is about to jump 61%
- Washington is told: Pyongyang prepares to press 63%; Beijing prepares to move in the Strait 18%
- Seoul: Quiet envoy to Beijing; Offer talks to Pyongyang; Join a trilateral drill near the Strait
- Seoul shares its reports: Pyongyang prepares to press 68%
- Washington shares its reports: Pyongyang prepares to press 63%
- Pyongyang: Harden and disperse the force
- Taipei: Calm words toward Beijing
- Patriot battery D/2-1 ADA is ready at Camp Carroll, Waegwan on 2026-04-20
- North Korean missile events: 1 (so far 7)
- Deterrence as Pyongyang sees it 76.5 -> 72.6 (deterrence as a whole -3.9)
- Seoul fears entrapment 60.3 -> 62.5 (Join a trilateral drill near the Strait +3.0; Calm words toward Beijing -1.0; Worth of the 2006 joint statement +0.2)
- Washington fears that Seoul stands aside 67.0 -> 63.7 (Join a trilateral drill near the Strait -4.0; Offer talks to Pyongyang +1.0; threats and promises -0.3)
- Cooperation with Tokyo 64.5 -> 67.5 (Join a trilateral drill near the Strait +3.0)
- Burden that Seoul carries, as Washington sees it 81.9 -> 79.4 (Pay in kind: repair yards and ships -3.0; Investment paid each year +0.5; US tariff on Korean goods -0.2; Korean defence spending, share of GDP +0.2)
- Beijing's displeasure with Seoul 18.6 -> 20.7 (Join a trilateral drill near the Strait +6.0; Quiet envoy to Beijing -4.0; US consent to enrichment +0.1)
- Pyongyang's alarm 24.0 -> 20.0 (Offer talks to Pyongyang -3.0; Harden and disperse the force -1.0)
- Small changes: Trust between the allies +1.5; Belief in Washington's word +1.4; Deterrence on the peninsula +0.6; Seoul fears abandonment +0.1; Standing of the government in Seoul -1.3; Standing of the administration in Washington -0.9; Koreans for own nuclear weapons, headline question -0.3; Support for own nuclear weapons, costs named and among elites +0.1; Korean growth against its path -0.3; The won -0.1; How far Seoul decides for itself +1.4; North Korea's missile and nuclear programme +0.6

Turn 19, 2026-05-04 to 2026-05-17, 14 days
- Seoul is told: Pyongyang prepares to press 77%; Beijing prepares to move in the Strait 17%; Washington's policy is about to jump 16%
- Washington is told: Pyongyang prepares to press 31%; Beijing prepares to move in the Strait 72%
- Seoul puts a package on the table: (b) Korean bases, ports and airspace serve operations elsewhere: After consultation; (c) Korean rear support: After consultation; Investment paid each year: $15 billion
- Washington refuses the package on the table
- Seoul: Seek deeper nuclear consultation; Explain the bargain at home
- Seoul shares its reports: Pyongyang prepares to press 77%
- Washington: Take the threat of cuts back
- Washington shares its reports: Beijing prepares to move in the Strait 72%
- Beijing: Lean on Pyongyang; Step up patrols in the Strait
- Taipei: Fuel and food for a blockade; Plants abroad for partners
- Patriot battery B/6-52 ADA is ordered from Osan Air Base to Kadena Air Base, Okinawa (Washington)
- Patriot battery B/6-52 ADA leaves Osan Air Base for Kadena Air Base, Okinawa on 2026-05-14
- North Korean missile events: 2 (so far 9)
- Trust between the allies 11.8 -> 15.1 (Take the threat of cuts back +3.0; Explain the bargain at home -0.5; what Seoul did +0.5; what Washington did +0.5; and 3 more)
- Belief in Washington's word 35.2 -> 30.2 (Take the threat of cuts back -6.0; Plants abroad for partners +1.0)
- Deterrence as Pyongyang sees it 72.6 -> 78.1 (deterrence as a whole +5.5)
- Seoul fears abandonment 80.0 -> 71.1 (Take the threat of cuts back -4.0; Seek deeper nuclear consultation -3.0; threats and promises -1.8; Trust between the allies -0.2; and 1 more)
- Seoul fears entrapment 62.5 -> 64.7 (Seek deeper nuclear consultation +2.0; Explain the bargain at home -1.0; Step up patrols in the Strait +1.0; Worth of the 2006 joint statement +0.1)
- Koreans for own nuclear weapons, headline question 73.1 -> 80.5 (Poll: costs named, fewer want them +8.0; drift of opinion -1.2; Seek deeper nuclear consultation +1.0; Seoul fears abandonment -0.4)
- Pyongyang's alarm 20.0 -> 22.0 (Seek deeper nuclear consultation +2.0)
- Moscow's and Beijing's backing for Pyongyang 80.0 -> 73.0 (Deepen the partnership with Moscow -4.0; Lean on Pyongyang -3.0)
- Small changes: Deterrence on the peninsula -0.1; Washington fears that Seoul stands aside -1.2; Cooperation with Tokyo +0.5; Standing of the government in Seoul +1.0; Standing of the administration in Washington -1.0; Support for own nuclear weapons, costs named and among elites -0.2; Korean growth against its path -0.3; The won -0.1; What Seoul can do alone +1.0; How far Seoul decides for itself +0.2; Burden that Seoul carries, as Washington sees it +0.4; Beijing's displeasure with Seoul -0.9; Beijing's preparation for force +0.5; North Korea's missile and nuclear programme +1.2

Turn 20, 2026-05-18 to 2026-05-31, 14 days
- Washington changes a policy without warning
- Seoul is told: Pyongyang prepares to press 78%; Beijing prepares to move in the Strait 70%; Washington's policy is about to jump 21%
- Washington is told: Pyongyang prepares to press 24%; Beijing prepares to move in the Strait 69%
- Seoul shares its reports: Pyongyang prepares to press 78%; Beijing prepares to move in the Strait 70%
- Washington: Carry the threat out: 25 percent; Float a leak of cuts; Tour the factories that allies pay for
- In force now: US tariff on Korean goods: 25 percent (was: 12.5 percent) (Carry the threat out: 25 percent)
- Washington shares its reports: Beijing prepares to move in the Strait 69%
- Pyongyang: Series of missile tests; Deepen the partnership with Moscow
- Patriot battery B/6-52 ADA is ready at Kadena Air Base, Okinawa on 2026-05-18
- North Korean missile events: 1 (so far 10)
- Trust between the allies 15.1 -> 0.0 (Carry the threat out: 25 percent -7.0; Washington's volatility -3.0; Float a leak of cuts -2.0; Quiet envoy to Beijing -2.0; and 6 more)
- Belief in Washington's word 30.2 -> 21.6 (Washington's volatility -11.6; Carry the threat out: 25 percent +4.0; Float a leak of cuts -1.0)
- Deterrence on the peninsula 77.2 -> 73.6 (Trust between the allies -3.6; deterrence as a whole -0.1)
- Deterrence as Pyongyang sees it 78.1 -> 74.1 (deterrence as a whole -4.0)
- Seoul fears abandonment 71.1 -> 74.4 (Float a leak of cuts +2.0; Trust between the allies +1.8; threats and promises -0.7; formations moved +0.1)
- The won 37.3 -> 35.2 (Carry the threat out: 25 percent -2.0; Investment paid each year -0.1)
- Moscow's and Beijing's backing for Pyongyang 73.0 -> 77.0 (Deepen the partnership with Moscow +4.0)
- Small changes: Readiness in the Strait +0.8; Seoul fears entrapment +0.1; Washington fears that Seoul stands aside -0.2; Cooperation with Tokyo +0.5; Standing of the government in Seoul -0.4; Standing of the administration in Washington +0.2; Koreans for own nuclear weapons, headline question +0.5; Support for own nuclear weapons, costs named and among elites +0.7; Korean growth against its path -0.4; How far Seoul decides for itself -0.8; Burden that Seoul carries, as Washington sees it -1.5; Beijing's displeasure with Seoul +0.1; Pyongyang's alarm -1.0; North Korea's missile and nuclear programme +1.1

Turn 21, 2026-06-01 to 2026-06-14, 14 days
HEADLINE: EXERCISE: Korea has voted in its local elections; both camps read the alliance into the result.
- Seoul is told: Pyongyang prepares to press 29%; Beijing prepares to move in the Strait 26%; Washington's policy is about to jump 72%
- Washington is told: Pyongyang prepares to press 76%; Beijing prepares to move in the Strait 19%
- Seoul: Invoke the 2006 joint statement
- Seoul shares its reports: Washington's policy is about to jump 72%
- Washington: Seek leader talks, pause exercises; Threaten 25 percent
- Washington shares its reports: Pyongyang prepares to press 76%
- Pyongyang: Probe at the sea boundary; Court Beijing
- Beijing: Make Seoul an offer; Reassure the neighbours
- Tokyo: Bring counter-strike missiles forward
- Trust between the allies 0.0 -> 2.7 (Demand $10 billion a year +4.0; US tariff on Korean goods -1.0; what Seoul did +0.5; Seek leader talks, pause exercises -0.5; and 3 more)
- Deterrence as Pyongyang sees it 74.1 -> 76.8 (deterrence as a whole +2.7)
- Seoul fears abandonment 74.4 -> 79.8 (Seek leader talks, pause exercises +4.0; Probe at the sea boundary +1.0; Trust between the allies +0.9; threats and promises -0.4; and 1 more)
- Seoul fears entrapment 64.8 -> 61.9 (Invoke the 2006 joint statement -1.0; Reassure the neighbours -1.0; Worth of the 2006 joint statement -0.9)
- Washington fears that Seoul stands aside 62.3 -> 68.8 (Make Seoul an offer +3.0; Invoke the 2006 joint statement +2.0; threats and promises +1.5)
- Cooperation with Tokyo 68.5 -> 65.5 (Reassure the neighbours -2.0; Bring counter-strike missiles forward -1.0)
- Standing of the administration in Washington 73.4 -> 75.5 (drift of opinion -2.0; Seek leader talks, pause exercises +2.0; US tariff on Korean goods +1.0; Threaten 25 percent +1.0; and 1 more)
- How far Seoul decides for itself 67.2 -> 71.3 (Invoke the 2006 joint statement +3.0; Make Seoul an offer +1.0; US consent to enrichment +0.1)
- Beijing's displeasure with Seoul 19.9 -> 11.9 (Make Seoul an offer -3.0; Reassure the neighbours -3.0; Invoke the 2006 joint statement -2.0)
- Pyongyang's alarm 21.0 -> 17.0 (Seek leader talks, pause exercises -6.0; Probe at the sea boundary +2.0; Court Beijing -1.0; Bring counter-strike missiles forward +1.0)
- Moscow's and Beijing's backing for Pyongyang 77.0 -> 80.0 (Court Beijing +3.0)
- Small changes: Deterrence on the peninsula +0.4; Koreans for own nuclear weapons, headline question -0.2; Support for own nuclear weapons, costs named and among elites +0.5; The won -1.1; Burden that Seoul carries, as Washington sees it +1.2

Turn 22, 2026-06-15 to 2026-06-28, 14 days
HEADLINE: EXERCISE: The talk of cuts turns out to be a study among others; nothing has been ordered.
HEADLINE: EXERCISE: US forces in Korea are 4,200 people short of the floor of 28,500 that was promised (Level of US troops promised)
- Seoul is told: Pyongyang prepares to press 19%; Beijing prepares to move in the Strait 14%; Washington's policy is about to jump 73%
- Washington is told: Pyongyang prepares to press 27%; Beijing prepares to move in the Strait 76%
- Seoul puts a package on the table: (b) Korean bases, ports and airspace serve operations elsewhere: After consultation; (c) Korean rear support: With notification; US tariff on Korean goods: 12.5 percent
- Washington refuses the package on the table
- Seoul: Seek consent to enrichment; Quiet envoy to Beijing; Offer talks to Pyongyang
- Seoul shares its reports: Washington's policy is about to jump 73%
- Pyongyang: Harden and disperse the force; Restrain the front; Accept talks
- Taipei: Calm words toward Beijing
- 2nd Combat Aviation Brigade is ordered from Camp Humphreys to Kadena Air Base, Okinawa (Washington)
- Patriot battery C/6-52 ADA is ordered from Suwon Air Base to Andersen Air Force Base, Guam (Washington)
- 2nd Combat Aviation Brigade leaves Camp Humphreys for Kadena Air Base, Okinawa on 2026-06-25
- Trust between the allies 2.7 -> 0.0 (Seek consent to enrichment -2.0; Offer talks to Pyongyang -0.7; what Seoul did +0.5; Level of US troops promised -0.5)
- Belief in Washington's word 21.6 -> 10.5 (The threat of cuts lapses -6.0; Level of US troops promised -5.1)
- Deterrence on the peninsula 73.9 -> 71.4 (Trust between the allies -2.1; formations moved -0.8; What Seoul can do alone +0.5)
- Deterrence as Pyongyang sees it 76.8 -> 68.4 (deterrence as a whole -8.4)
- Washington fears that Seoul stands aside 68.8 -> 70.8 (threats and promises +1.0; Offer talks to Pyongyang +1.0)
- Standing of the government in Seoul 53.9 -> 56.4 (Seek consent to enrichment +2.0; Accept talks +1.0; Offer talks to Pyongyang +0.5; drift of opinion -0.5; and 3 more)
- How far Seoul decides for itself 71.3 -> 74.3 (Seek consent to enrichment +2.0; Quiet envoy to Beijing +1.0; US consent to enrichment +0.1)
- Beijing's displeasure with Seoul 11.9 -> 7.9 (Quiet envoy to Beijing -4.0)
- Pyongyang's alarm 17.0 -> 7.0 (Accept talks -4.0; Offer talks to Pyongyang -3.0; Restrain the front -2.0; Harden and disperse the force -1.0)
- Small changes: Seoul fears abandonment -1.1; Seoul fears entrapment -1.6; Standing of the administration in Washington +0.3; Koreans for own nuclear weapons, headline question -1.4; Support for own nuclear weapons, costs named and among elites +1.2; Korean growth against its path -0.4; The won -0.1; What Seoul can do alone +1.0; Burden that Seoul carries, as Washington sees it +1.0; North Korea's missile and nuclear programme +0.5

Turn 23, 2026-06-29 to 2026-07-12, 14 days
HEADLINE: EXERCISE: US forces in Korea are 4,420 people short of the floor of 28,500 that was promised (Level of US troops promised)
- Seoul is told: Pyongyang prepares to press 18%; Beijing prepares to move in the Strait 21%; Washington's policy is about to jump 26%
- Washington is told: Pyongyang prepares to press 17%; Beijing prepares to move in the Strait 76%
- Seoul: Explain the bargain at home; Pay in kind: repair yards and ships
- Washington: Accept payment in kind
- Washington shares its reports: Beijing prepares to move in the Strait 76%
- Pyongyang: Series of missile tests
- Beijing: Build up quietly
- Tokyo: A gesture on history
- Taipei: A visit through the United States
- 2nd Combat Aviation Brigade is ready at Kadena Air Base, Okinawa on 2026-06-29
- Patriot battery A/2-1 ADA is ordered from Kunsan Air Base to Andersen Air Force Base, Guam (Washington)
- Patriot battery C/6-52 ADA leaves Suwon Air Base for Andersen Air Force Base, Guam on 2026-06-29
- Patriot battery C/6-52 ADA is ready at Andersen Air Force Base, Guam on 2026-07-03
- Patriot battery A/2-1 ADA leaves Kunsan Air Base for Andersen Air Force Base, Guam on 2026-07-09
- Trust between the allies 0.0 -> 9.6 (Threaten 25 percent +5.0; Accept payment in kind +2.0; Make Seoul an offer +2.0; Pay in kind: repair yards and ships +1.0; and 3 more)
- Deterrence as Pyongyang sees it 68.4 -> 70.9 (deterrence as a whole +2.5)
- Readiness in the Strait 65.1 -> 68.2 (Shelters and stocks on Okinawa, Guam and Luzon +2.0; formations moved +1.1)
- Washington fears a war it did not choose 53.0 -> 55.0 (A visit through the United States +2.0)
- Cooperation with Tokyo 65.5 -> 70.0 (A gesture on history +4.0; Series of missile tests +0.5)
- Burden that Seoul carries, as Washington sees it 80.5 -> 87.3 (Pay in kind: repair yards and ships +3.0; Accept payment in kind +3.0; US tariff on Korean goods +0.5; Investment paid each year +0.2; and 1 more)
- Beijing's displeasure with Seoul 7.9 -> 11.0 (Pay in kind: repair yards and ships +3.0)
- North Korea's missile and nuclear programme 82.0 -> 84.0 (Series of missile tests +1.0; Deepen the partnership with Moscow +1.0)
- Small changes: Belief in Washington's word +0.3; Deterrence on the peninsula +1.0; Seoul fears abandonment -0.2; Seoul fears entrapment +0.6; Washington fears that Seoul stands aside +0.7; Standing of the government in Seoul +1.7; Standing of the administration in Washington -1.7; Koreans for own nuclear weapons, headline question -0.4; Support for own nuclear weapons, costs named and among elites +0.1; Korean growth against its path +0.6; The won -0.1; How far Seoul decides for itself +0.1; Beijing's preparation for force +1.5

Turn 24, 2026-07-13 to 2026-07-26, 14 days
HEADLINE: EXERCISE: The two leaders meet again, in a port city half way, and agree to go on meeting.
- Seoul is told: Pyongyang prepares to press 64%; Beijing prepares to move in the Strait 23%; Washington's policy is about to jump 22%
- Washington is told: Pyongyang prepares to press 72%; Beijing prepares to move in the Strait 73%
- Seoul: Front-load the investment
- Seoul shares its reports: Pyongyang prepares to press 64%
- Washington: Tour the factories that allies pay for; Demand $10 billion a year
- Washington shares its reports: Beijing prepares to move in the Strait 73%
- Beijing: Lean on Pyongyang; Step up patrols in the Strait
- Patriot battery A/2-1 ADA is ready at Andersen Air Force Base, Guam on 2026-07-13
- Seoul fears abandonment 78.6 -> 80.6 (Demand $10 billion a year +2.0; formations moved +0.7; threats and promises -0.4; Trust between the allies -0.3)
- Washington fears that Seoul stands aside 71.5 -> 75.0 (Quiet envoy to Beijing +3.0; threats and promises +0.5)
- Cooperation with Tokyo 70.0 -> 74.5 (Shuttle summit with Tokyo +4.0; Step up patrols in the Strait +0.5)
- Standing of the government in Seoul 58.1 -> 55.9 (Front-load the investment -2.0; drift of opinion +1.2; Korean growth against its path -0.6; Tour the factories that allies pay for -0.5; and 2 more)
- Standing of the administration in Washington 74.1 -> 79.8 (Front-load the investment +3.0; Demand $10 billion a year +2.0; Burden that Seoul carries, as Washington sees it +0.4; US tariff on Korean goods +0.3; and 1 more)
- The won 34.0 -> 31.9 (Front-load the investment -2.0)
- Burden that Seoul carries, as Washington sees it 87.3 -> 89.9 (Front-load the investment +2.0; US tariff on Korean goods +0.4; Investment paid each year +0.1; Korean defence spending, share of GDP +0.1)
- Moscow's and Beijing's backing for Pyongyang 80.0 -> 73.0 (Deepen the partnership with Moscow -4.0; Lean on Pyongyang -3.0)
- Small changes: Trust between the allies -1.1; Deterrence on the peninsula -0.2; Deterrence as Pyongyang sees it +0.1; Readiness in the Strait +0.8; Seoul fears entrapment +0.7; Koreans for own nuclear weapons, headline question -1.2; Korean growth against its path -1.4; Beijing's displeasure with Seoul -1.0; Beijing's preparation for force +0.5

Turn 25, 2026-07-27 to 2026-08-09, 14 days
- Seoul is told: Pyongyang prepares to press 71%; Beijing prepares to move in the Strait 68%; Washington's policy is about to jump 19%
- Washington is told: Pyongyang prepares to press 71%; Beijing prepares to move in the Strait 22%
- Seoul shares its reports: Pyongyang prepares to press 71%
- Pyongyang: Deepen the partnership with Moscow
- Beijing: Reassure the neighbours
- Patriot battery A/2-1 ADA is ordered from Andersen Air Force Base, Guam to Kunsan Air Base (Washington)
- Patriot battery A/2-1 ADA leaves Andersen Air Force Base, Guam for Kunsan Air Base on 2026-08-06
- Readiness in the Strait 69.0 -> 72.2 (Mines, missiles, reserves first +3.0; Fuel and food for a blockade +1.0; formations moved -0.8)
- Cooperation with Tokyo 74.5 -> 64.5 (A gesture on history -4.0; Shuttle summit with Tokyo -4.0; Reassure the neighbours -2.0)
- Burden that Seoul carries, as Washington sees it 89.9 -> 84.4 (Pay in kind: repair yards and ships -3.0; Backfill with own units -3.0; US tariff on Korean goods +0.4; Investment paid each year +0.1; and 1 more)
- Beijing's displeasure with Seoul 10.0 -> 7.0 (Reassure the neighbours -3.0)
- Moscow's and Beijing's backing for Pyongyang 73.0 -> 77.0 (Deepen the partnership with Moscow +4.0)
- Small changes: Deterrence as Pyongyang sees it -2.0; Seoul fears entrapment -1.2; Washington fears that Seoul stands aside +0.3; Standing of the government in Seoul -1.5; Standing of the administration in Washington -1.9; Koreans for own nuclear weapons, headline question -1.1; Support for own nuclear weapons, costs named and among elites -0.1; Korean growth against its path -0.3; Pyongyang's alarm -1.0

Turn 26, 2026-08-10 to 2026-08-23, 14 days
HEADLINE: EXERCISE: A shrine visit and a textbook fill the front pages in Seoul; an ambassador is called in.
- Seoul is told: Pyongyang prepares to press 75%; Beijing prepares to move in the Strait 25%; Washington's policy is about to jump 67%
- Washington is told: Pyongyang prepares to press 74%; Beijing prepares to move in the Strait 25%
- Seoul: Quiet envoy to Beijing; Speed the transfer of wartime command
- Seoul shares its reports: Washington's policy is about to jump 67%
- Washington shares its reports: Pyongyang prepares to press 74%
- Pyongyang: Series of missile tests; Harden and disperse the force
- Beijing: Make Seoul an offer
- Patriot battery A/2-1 ADA is ready at Kunsan Air Base on 2026-08-10
- North Korean missile events: 1 (so far 11)
- Seoul fears abandonment 80.6 -> 83.3 (Speed the transfer of wartime command +3.0; Trust between the allies -0.2; threats and promises -0.2; formations moved +0.1)
- Washington fears that Seoul stands aside 75.3 -> 78.5 (Make Seoul an offer +3.0; threats and promises +0.2)
- Cooperation with Tokyo 64.5 -> 57.0 (History dispute with Tokyo -8.0; Series of missile tests +0.5)
- How far Seoul decides for itself 74.4 -> 80.5 (Speed the transfer of wartime command +4.0; Quiet envoy to Beijing +1.0; Make Seoul an offer +1.0)
- Beijing's displeasure with Seoul 7.0 -> 0.0 (Quiet envoy to Beijing -4.0; Make Seoul an offer -3.0)
- Small changes: Trust between the allies +0.6; Deterrence on the peninsula -0.7; Deterrence as Pyongyang sees it +1.8; Seoul fears entrapment -0.1; Standing of the government in Seoul +0.7; Standing of the administration in Washington -0.2; Koreans for own nuclear weapons, headline question -0.1; Support for own nuclear weapons, costs named and among elites -0.1; Korean growth against its path +0.7; Burden that Seoul carries, as Washington sees it +0.4; Pyongyang's alarm -1.0; North Korea's missile and nuclear programme +1.6

The game ended in turn 26, on 2026-08-10

Outcome
50 is where each axis started; losses weigh more than gains. Exploratory model; its assumptions are listed by `straits assumptions`.
Seoul, Security on the peninsula: 12.5
Seoul, Deciding for itself: 87.3
Seoul, Prosperity: 35.3
Seoul, A strong alliance: 0.0
Seoul, Standing at home: 35.4
Washington, Ready for the Strait: 66.3
Washington, A quiet peninsula, and no new nuclear power on it: 27.6
Washington, Allies carry their share: 89.4
Washington, Allies that hold together: 0.0
Washington, Standing at home: 74.8
Pyongyang, The state survives: 86.7
Pyongyang, A programme nobody can undo: 90.5
Pyongyang, Concessions: 68.4
Pyongyang, Partners: 58.5
Beijing, Progress on Taiwan: 29.8
Beijing, Looser alliances around it: 80.1
Beijing, Growth and trade: 60.9
Beijing, No war: 47.8
Tokyo, Security of the region: 60.6
Tokyo, Partners that hold: 22.3
Tokyo, Terms of trade: 43.7
Taipei, Deterrence in the Strait: 68.6
Taipei, Friends who come: 0.0
Taipei, Calm: 49.8

Turning points
- Turn 7: Seoul and Washington sign a package; clauses changed: 3
- Turn 11: Washington walks away from the table; talks go on in turn 13 at the earliest
- Turn 12: US forces in Korea are 2,500 people short of the floor of 28,500 that was promised (Level of US troops promised)
- Turn 12: Washington moves 8th Fighter Wing, rotational F-35A past the agreed terms (levels beyond: 2)
- Turn 13: Seoul and Washington sign a package; clauses changed: 3
- Turn 17: Washington moves US war-reserve ammunition in Korea past the agreed terms (levels beyond: 1)
- Turn 22: US forces in Korea are 4,200 people short of the floor of 28,500 that was promised (Level of US troops promised)
- Turn 23: US forces in Korea are 4,420 people short of the floor of 28,500 that was promised (Level of US troops promised)
- Turn 13: Trust between the allies +22.4 (Grant cars the general tariff, and a yearly cap +4.0; Demand $10 billion a year +4.0; the bargain +3.0; A drill goes well +2.0; and 9 more)
- Turn 22: Belief in Washington's word -11.1 (The threat of cuts lapses -6.0; Level of US troops promised -5.1)
- Turn 2: Pyongyang's alarm -11.0 (Seek leader talks, pause exercises -6.0; Offer talks to Pyongyang -3.0; Deepen the partnership with Moscow -1.0; Harden and disperse the force -1.0)

Terms in force, signed in turn 13
(a) US units leave Korea: With notification
(b) Korean bases, ports and airspace serve operations elsewhere: With consent each time
(c) Korean rear support: With consent each time
(d) Korean forces serve elsewhere: Not at all
Level of US troops promised: 28,500
Seoul's yearly payment: $1.1 billion (12th agreement, 2026)
US tariff on Korean goods: 25 percent
Investment paid each year: $35 billion
Korean defence spending, share of GDP: 3.5 percent
Nuclear consultation: Joint planning, regular visible deployments
US consent to enrichment: Full consent
Joint wording on Taiwan: Peace and stability in the Strait

Ladders of escalation
The peninsula: Calm, since 2025-08-25
The Strait: Calm, since 2025-08-25
