Two Straits: August Summit, preset Full: twenty-six turns, one year
Washington wants its forces in Korea free for the Strait; Seoul wants them to stay, and a say. Everything hangs together.
EXERCISE. All that follows is generated. Exploratory model; its assumptions are listed by `straits assumptions`.
Seoul: computer, Pragmatic balancer
Washington: computer, Transactional
Pyongyang: computer, Programme-builder
Beijing: computer, Patient coercer
Tokyo: computer, Anchor ally
Taipei: computer, Steady defender

Turn 1, 2025-08-25 to 2025-09-08, 14 days
HEADLINE: EXERCISE: The allies' summer exercise Ulchi Freedom Shield goes on until Thursday; about half of its field drills follow in September.
HEADLINE: Washington walks away from the table; talks go on in turn 3 at the earliest
- Seoul is told: Pyongyang prepares to press 27.7%; Beijing prepares to move in the Strait 63.7%; Washington's policy is about to jump 72.4%
- Washington is told: Pyongyang prepares to press 14.6%; Beijing prepares to move in the Strait 24.7%
- Seoul puts a package on the table; it changes 3 clauses
- Washington puts a package on the table; it changes 3 clauses
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul: Ask for a currency line and a yearly cap; Explain the bargain at home; Quiet envoy to Beijing
- Seoul shares its reports: Pyongyang prepares to press 27.7%; Beijing prepares to move in the Strait 63.7%
- Washington: Seek leader talks, pause exercises; Tour the factories that allies pay for; Float a leak of cuts
- Pyongyang: Series of missile tests; Harden and disperse the force; Deepen the partnership with Moscow
- Beijing: Lean on Pyongyang; Make Seoul an offer; Build up quietly
- Tokyo: Sign its own tariff deal; Open more airfields to allies
- North Korean missile events: 1 (so far 1)
- Trust between the allies 50.0 -> 39.5 (Washington -3.0; Seek leader talks, pause exercises -2.0; Float a leak of cuts -2.0; Make Seoul an offer -2.0)
- Deterrence as Pyongyang sees it 84.0 -> 81.5 (deterrence as a whole -2.5)
- Seoul fears abandonment 52.0 -> 60.6 (Seek leader talks, pause exercises +4.0; Float a leak of cuts +2.0; Trust between the allies +1.3; threats and promises +1.2)
- Washington fears that Seoul stands aside 50.0 -> 53.0 (Make Seoul an offer +3.0)
- Standing of the government in Seoul 56.0 -> 59.6 (Explain the bargain at home +3.0; Ask for a currency line and a yearly cap +1.0; Seek leader talks, pause exercises +1.0; drift of opinion -0.8)
- Standing of the administration in Washington 47.0 -> 52.1 (Tour the factories that allies pay for +3.0; Seek leader talks, pause exercises +2.0; Sign its own tariff deal +1.0; Ask for a currency line and a yearly cap -0.5)
- How far Seoul decides for itself 50.0 -> 52.0 (Quiet envoy to Beijing +1.0; Make Seoul an offer +1.0)
- Beijing's displeasure with Seoul 42.0 -> 34.0 (Quiet envoy to Beijing -4.0; Make Seoul an offer -3.0; Lean on Pyongyang -1.0)
- Pyongyang's alarm 52.0 -> 45.0 (Seek leader talks, pause exercises -6.0; Ulchi Freedom Shield under way +1.0; Harden and disperse the force -1.0; Deepen the partnership with Moscow -1.0)
- Small changes: Belief in Washington's word -1.0; Deterrence on the peninsula -1.7; Seoul fears entrapment -1.0; Cooperation with Tokyo +0.5; Koreans for own nuclear weapons, headline question +1.2; The same, costs named and among elites +0.1; Korean growth against its path +1.0; The won +1.0; Beijing's preparation for force +1.5; Moscow's and Beijing's backing for Pyongyang +1.0; North Korea's missile and nuclear programme +1.6

Turn 2, 2025-09-08 to 2025-09-22, 14 days
HEADLINE: EXERCISE: Five zones around Taiwan are closed for a drill of joint forces; airlines fly detours.
HEADLINE: EXERCISE: Central Command no longer needs the two Patriot batteries that left Korea in March; Washington decides where they go.
- Seoul is told: Pyongyang prepares to press 19.4%; Beijing prepares to move in the Strait 19.2%; Washington's policy is about to jump 75.8%
- Washington is told: Pyongyang prepares to press 69.4%; Beijing prepares to move in the Strait 70.8%
- Seoul: Offer talks to Pyongyang; Pay in kind: repair yards and ships
- Seoul shares its reports: Pyongyang prepares to press 19.4%; Beijing prepares to move in the Strait 19.2%
- Washington: Demand $10 billion a year; Threaten 25 percent
- Washington shares its reports: Pyongyang prepares to press 69.4%; Beijing prepares to move in the Strait 70.8%
- Beijing: Reassure the neighbours
- Tokyo: Bring counter-strike missiles forward; A gesture on history
- Taipei: Mines, missiles, reserves first
- North Korean missile events: 2 (so far 3)
- Trust between the allies 39.5 -> 32.8 (Threaten 25 percent -5.0; Demand $10 billion a year -4.0; Offer talks to Pyongyang -1.0; Pay in kind: repair yards and ships +1.0)
- Seoul fears abandonment 60.6 -> 65.2 (Demand $10 billion a year +2.0; Trust between the allies +1.8; threats and promises +0.9)
- Seoul fears entrapment 49.0 -> 52.0 (Large drill around Taiwan +2.0; Pay in kind: repair yards and ships +2.0; Reassure the neighbours -1.0)
- Cooperation with Tokyo 55.5 -> 57.5 (A gesture on history +4.0; Reassure the neighbours -2.0; Large drill around Taiwan +1.0; Bring counter-strike missiles forward -1.0)
- Standing of the administration in Washington 52.1 -> 56.0 (Demand $10 billion a year +2.0; Pay in kind: repair yards and ships +1.0; Threaten 25 percent +1.0; drift of opinion -0.2)
- Burden that Seoul carries, as Washington sees it 42.0 -> 45.0 (Pay in kind: repair yards and ships +3.0)
- Pyongyang's alarm 45.0 -> 43.0 (Offer talks to Pyongyang -3.0; Bring counter-strike missiles forward +1.0)
- Small changes: Deterrence on the peninsula -1.0; Deterrence as Pyongyang sees it +1.4; Washington fears that Seoul stands aside +1.0; Standing of the government in Seoul +1.7; Koreans for own nuclear weapons, headline question -0.5; The won -1.0; Beijing's preparation for force -1.0; North Korea's missile and nuclear programme +0.2

Turn 3, 2025-09-22 to 2025-10-06, 14 days
- Seoul is told: Pyongyang prepares to press 69.6%; Beijing prepares to move in the Strait 19.8%; Washington's policy is about to jump 34.6%
- Washington is told: Pyongyang prepares to press 19.7%; Beijing prepares to move in the Strait 19.4%
- Seoul puts a package on the table; it changes 3 clauses
- Washington puts a package on the table; it changes 3 clauses
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Washington puts a package on the table; it changes 3 clauses
- Seoul refuses the package on the table
- Seoul: Standing crisis consultation cell; Join a trilateral drill near the Strait
- Seoul shares its reports: Beijing prepares to move in the Strait 19.8%; Washington's policy is about to jump 34.6%
- Washington: Accept payment in kind; Ask for a moderate rise
- Washington shares its reports: Pyongyang prepares to press 19.7%
- Pyongyang: Court Beijing
- Taipei: A visit through the United States; Calm words toward Beijing
- North Korean missile events: 1 (so far 4)
- Trust between the allies 32.8 -> 38.5 (Standing crisis consultation cell +2.0; Join a trilateral drill near the Strait +2.0; Accept payment in kind +2.0; Quiet envoy to Beijing -2.0)
- Deterrence as Pyongyang sees it 82.9 -> 85.2 (deterrence as a whole +2.3)
- Seoul fears entrapment 52.0 -> 56.0 (Join a trilateral drill near the Strait +3.0; Standing crisis consultation cell +2.0; Calm words toward Beijing -1.0)
- Washington fears that Seoul stands aside 54.0 -> 47.0 (Join a trilateral drill near the Strait -4.0; Standing crisis consultation cell -3.0)
- Washington fears a war it did not choose 45.0 -> 47.0 (A visit through the United States +2.0)
- Cooperation with Tokyo 57.5 -> 60.5 (Join a trilateral drill near the Strait +3.0)
- Burden that Seoul carries, as Washington sees it 45.0 -> 48.0 (Accept payment in kind +3.0)
- Beijing's displeasure with Seoul 34.0 -> 40.0 (Join a trilateral drill near the Strait +6.0)
- Pyongyang's alarm 43.0 -> 41.0 (Court Beijing -1.0; Ulchi Freedom Shield under way -1.0)
- Moscow's and Beijing's backing for Pyongyang 61.0 -> 64.0 (Court Beijing +3.0)
- Small changes: Belief in Washington's word +1.0; Deterrence on the peninsula +1.0; Seoul fears abandonment +1.1; Standing of the government in Seoul +0.3; Standing of the administration in Washington +1.3; Koreans for own nuclear weapons, headline question +1.3; The same, costs named and among elites +0.2; Korean growth against its path +0.5; North Korea's missile and nuclear programme +0.1

Turn 4, 2025-10-06 to 2025-10-20, 14 days
HEADLINE: Washington moves MQ-9A rotation, Kunsan past the agreed terms (levels beyond: 1)
- Washington changes a policy without warning
- Seoul is told: Pyongyang prepares to press 28.7%; Beijing prepares to move in the Strait 67.1%; Washington's policy is about to jump 11.4%
- Washington is told: Pyongyang prepares to press 69.2%; Beijing prepares to move in the Strait 63.3%
- Seoul puts a package on the table; it changes 3 clauses
- Washington refuses the package on the table
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Washington puts a package on the table; it changes 3 clauses
- Seoul refuses the package on the table
- Seoul: Speed the transfer of wartime command; Seek deeper nuclear consultation
- Seoul shares its reports: Pyongyang prepares to press 28.7%
- Washington: Resume exercises
- Washington shares its reports: Beijing prepares to move in the Strait 63.3%
- Pyongyang: Series of missile tests; Restrain the front
- Taipei: Plants abroad for partners
- Second enlarged F-16 squadron, 51st Fighter Wing is ordered from Osan Air Base to Kadena Air Base, Okinawa (Washington)
- MQ-9A rotation, Kunsan is ordered from Kunsan Air Base to Kadena Air Base, Okinawa (Washington)
- Second enlarged F-16 squadron, 51st Fighter Wing leaves Osan Air Base for Kadena Air Base, Okinawa on 2025-10-07
- MQ-9A rotation, Kunsan leaves Kunsan Air Base for Kadena Air Base, Okinawa on 2025-10-08
- Second enlarged F-16 squadron, 51st Fighter Wing is ready at Kadena Air Base, Okinawa on 2025-10-11
- MQ-9A rotation, Kunsan is ready at Kadena Air Base, Okinawa on 2025-10-12
- Trust between the allies 38.5 -> 32.8 (MQ-9A rotation, Kunsan -5.0; Washington's volatility -1.5; Seoul +0.5; Washington +0.5)
- Belief in Washington's word 50.0 -> 63.2 (Washington's volatility +10.2; Resume exercises +2.0; Plants abroad for partners +1.0)
- Deterrence as Pyongyang sees it 85.2 -> 81.7 (deterrence as a whole -3.5)
- Readiness in the Strait 50.0 -> 56.0 (formations moved +4.0; Open more airfields to allies +2.0)
- Seoul fears abandonment 66.3 -> 69.5 (Speed the transfer of wartime command +3.0; Seek deeper nuclear consultation -3.0; formations moved +1.5; Trust between the allies +1.1)
- Seoul fears entrapment 56.0 -> 58.0 (Seek deeper nuclear consultation +2.0)
- How far Seoul decides for itself 52.0 -> 54.0 (Speed the transfer of wartime command +4.0; MQ-9A rotation, Kunsan -2.0)
- Pyongyang's alarm 41.0 -> 45.0 (Resume exercises +4.0; Seek deeper nuclear consultation +2.0; Restrain the front -2.0)
- Small changes: Deterrence on the peninsula -1.2; Washington fears that Seoul stands aside -1.0; Cooperation with Tokyo +0.5; Standing of the government in Seoul +0.9; Standing of the administration in Washington -0.4; Koreans for own nuclear weapons, headline question -1.7; The same, costs named and among elites -1.0; North Korea's missile and nuclear programme +1.0

Turn 5, 2025-10-20 to 2025-11-03, 14 days
- Seoul is told: Pyongyang prepares to press 16.1%; Beijing prepares to move in the Strait 66.9%; Washington's policy is about to jump 15.6%
- Washington is told: Pyongyang prepares to press 22.4%; Beijing prepares to move in the Strait 69.7%
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Washington puts a package on the table; it changes 3 clauses
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul: Invoke the 2006 joint statement; Seek consent to enrichment; Quiet envoy to Beijing
- Seoul shares its reports: Pyongyang prepares to press 16.1%; Beijing prepares to move in the Strait 66.9%
- Washington: Tour the factories that allies pay for
- Washington shares its reports: Pyongyang prepares to press 22.4%; Beijing prepares to move in the Strait 69.7%
- Pyongyang: Deepen the partnership with Moscow; Harden and disperse the force
- US war-reserve ammunition in Korea is ordered from Camp Carroll, Waegwan to Clark, Luzon (Washington)
- US war-reserve ammunition in Korea leaves Camp Carroll, Waegwan for Clark, Luzon on 2025-10-25
- Trust between the allies 32.8 -> 28.5 (Invoke the 2006 joint statement -3.0; Seek consent to enrichment -2.0; Seoul +1.0; Tour the factories that allies pay for -1.0)
- Seoul fears abandonment 69.5 -> 72.8 (formations moved +1.5; Trust between the allies +1.3; threats and promises +0.5)
- Washington fears that Seoul stands aside 46.0 -> 49.6 (Invoke the 2006 joint statement +2.0; the terms in force +1.6)
- Standing of the government in Seoul 62.5 -> 67.2 (Invoke the 2006 joint statement +2.0; Seek consent to enrichment +2.0; drift of opinion +1.6; Seoul fears abandonment -0.5)
- Standing of the administration in Washington 56.9 -> 59.8 (Tour the factories that allies pay for +3.0; drift of opinion -0.3; Burden that Seoul carries, as Washington sees it +0.1)
- How far Seoul decides for itself 54.0 -> 60.0 (Invoke the 2006 joint statement +3.0; Seek consent to enrichment +2.0; Quiet envoy to Beijing +1.0)
- Beijing's displeasure with Seoul 40.0 -> 34.0 (Quiet envoy to Beijing -4.0; Invoke the 2006 joint statement -2.0)
- Pyongyang's alarm 45.0 -> 43.0 (Deepen the partnership with Moscow -1.0; Harden and disperse the force -1.0)
- Moscow's and Beijing's backing for Pyongyang 64.0 -> 68.0 (Deepen the partnership with Moscow +4.0)
- Small changes: Deterrence on the peninsula -1.4; Deterrence as Pyongyang sees it -1.3; Seoul fears entrapment -2.0; Koreans for own nuclear weapons, headline question +0.6; The same, costs named and among elites +1.0; North Korea's missile and nuclear programme +0.5

Turn 6, 2025-11-03 to 2025-11-17, 14 days
HEADLINE: EXERCISE: The won loses five percent in a week; the central bank sells dollars.
HEADLINE: Seoul and Washington sign a package; 3 clauses change
HEADLINE: North Korean missile events: 4 (so far 8)
HEADLINE: Escalation: Series of tests (was: Calm)
- Seoul is told: Pyongyang prepares to press 22.3%; Beijing prepares to move in the Strait 74.5%; Washington's policy is about to jump 21.6%
- Washington is told: Pyongyang prepares to press 15.6%; Beijing prepares to move in the Strait 16.2%
- Agreed: 28,500 (was: No promise) (Level of US troops promised)
- Agreed: 3.5 percent (was: 2.32 percent) (Korean defence spending, share of GDP)
- Agreed: Joint planning, regular visible deployments (was: Consultative group, as now) (Nuclear consultation)
- Seoul: Offer talks to Pyongyang; Explain the bargain at home
- Seoul shares its reports: Beijing prepares to move in the Strait 74.5%; Washington's policy is about to jump 21.6%
- Washington shares its reports: Pyongyang prepares to press 15.6%; Beijing prepares to move in the Strait 16.2%
- Beijing: Make Seoul an offer
- Taipei: Fuel and food for a blockade
- Patriot battery B/2-1 ADA is ordered from Al Udeid, Qatar (US Central Command) to Camp Carroll, Waegwan (Washington)
- Patriot battery C/2-1 ADA is ordered from Al Udeid, Qatar (US Central Command) to Camp Carroll, Waegwan (Washington)
- US war-reserve ammunition in Korea is ready at Clark, Luzon on 2025-11-05
- Patriot battery B/2-1 ADA leaves Al Udeid, Qatar (US Central Command) for Camp Carroll, Waegwan on 2025-11-13
- Deterrence on the peninsula 79.7 -> 83.0 (Trust between the allies +3.2; What Seoul can do alone +0.1)
- Deterrence as Pyongyang sees it 80.5 -> 84.7 (deterrence as a whole +4.2)
- Seoul fears abandonment 72.8 -> 70.1 (the terms in force -4.8; formations moved +1.0; Trust between the allies +0.7; threats and promises +0.3)
- Washington fears that Seoul stands aside 49.6 -> 54.7 (Make Seoul an offer +3.0; the terms in force +1.1; Offer talks to Pyongyang +1.0)
- The won 50.0 -> 45.0 (The won falls -5.0)
- Burden that Seoul carries, as Washington sees it 48.0 -> 50.2 (Korean defence spending, share of GDP +2.2)
- Beijing's displeasure with Seoul 34.0 -> 31.0 (Make Seoul an offer -3.0)
- Pyongyang's alarm 43.0 -> 40.0 (Offer talks to Pyongyang -3.0)
- Small changes: Trust between the allies +1.3; Readiness in the Strait +0.8; Seoul fears entrapment -1.0; Washington fears a war it did not choose +1.9; Standing of the government in Seoul +1.4; Standing of the administration in Washington -1.6; Koreans for own nuclear weapons, headline question -1.2; The same, costs named and among elites -0.1; What Seoul can do alone +0.2; How far Seoul decides for itself +1.0; North Korea's missile and nuclear programme +0.4

Turn 7, 2025-11-17 to 2025-12-01, 14 days
HEADLINE: EXERCISE: The defence bill is law: no money may be spent to bring US forces in Korea below 28,500, with a waiver after sixty days.
HEADLINE: Easing: Calm (was: Series of tests)
- Washington changes a policy without warning
- Seoul is told: Pyongyang prepares to press 15.2%; Beijing prepares to move in the Strait 17.7%; Washington's policy is about to jump 24.9%
- Washington is told: Pyongyang prepares to press 20.4%; Beijing prepares to move in the Strait 23.1%
- Seoul puts a package on the table; it changes 3 clauses
- Washington puts a package on the table; it changes 3 clauses
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul puts a package on the table; it changes 3 clauses
- Washington puts a package on the table; it changes 3 clauses
- Seoul: Defence spending toward 3.5% of GDP
- Seoul shares its reports: Pyongyang prepares to press 15.2%; Washington's policy is about to jump 24.9%
- Washington: Grant a currency line
- Washington shares its reports: Pyongyang prepares to press 20.4%
- Pyongyang: Series of missile tests
- Beijing: Reassure the neighbours; Lean on Pyongyang
- Second enlarged F-16 squadron, 51st Fighter Wing is ordered from Kadena Air Base, Okinawa to Osan Air Base (Washington)
- Patriot battery C/2-1 ADA leaves Al Udeid, Qatar (US Central Command) for Camp Carroll, Waegwan on 2025-11-17
- Patriot battery B/2-1 ADA is ready at Camp Carroll, Waegwan on 2025-11-17
- Second enlarged F-16 squadron, 51st Fighter Wing leaves Kadena Air Base, Okinawa for Osan Air Base on 2025-11-18
- Patriot battery C/2-1 ADA is ready at Camp Carroll, Waegwan on 2025-11-21
- Second enlarged F-16 squadron, 51st Fighter Wing is ready at Osan Air Base on 2025-11-22
- Deterrence on the peninsula 83.0 -> 85.8 (formations moved +2.7; What Seoul can do alone +0.1)
- Readiness in the Strait 56.8 -> 54.3 (formations moved -3.0; Accept payment in kind +0.5)
- Seoul fears abandonment 70.1 -> 61.5 (the terms in force -4.2; Congress passes the floor -4.0; formations moved -1.0; Trust between the allies +0.3)
- Washington fears that Seoul stands aside 54.7 -> 58.4 (Quiet envoy to Beijing +3.0; the terms in force +0.7)
- Standing of the government in Seoul 68.7 -> 65.8 (Defence spending toward 3.5% of GDP -3.0; Seoul fears abandonment +0.2)
- The won 45.0 -> 49.0 (Grant a currency line +4.0)
- Burden that Seoul carries, as Washington sees it 50.2 -> 57.0 (Defence spending toward 3.5% of GDP +4.0; Korean defence spending, share of GDP +1.8; Grant a currency line +1.0)
- Beijing's displeasure with Seoul 31.0 -> 27.0 (Reassure the neighbours -3.0; Lean on Pyongyang -1.0)
- Pyongyang's alarm 40.0 -> 43.1 (Defence spending toward 3.5% of GDP +3.0; Pyongyang's acts +0.1)
- Moscow's and Beijing's backing for Pyongyang 68.0 -> 65.0 (Lean on Pyongyang -3.0)
- Small changes: Trust between the allies +1.0; Belief in Washington's word -0.8; Deterrence as Pyongyang sees it +1.7; Seoul fears entrapment -1.0; Washington fears a war it did not choose +0.7; Cooperation with Tokyo -1.5; Standing of the administration in Washington +0.6; Koreans for own nuclear weapons, headline question -0.4; The same, costs named and among elites -0.1; What Seoul can do alone +0.2; North Korea's missile and nuclear programme +1.0

Turn 8, 2025-12-01 to 2025-12-15, 14 days
- Seoul is told: Pyongyang prepares to press 20%; Beijing prepares to move in the Strait 17.3%; Washington's policy is about to jump 23.4%
- Washington is told: Pyongyang prepares to press 20.9%; Beijing prepares to move in the Strait 18.2%
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Washington puts a package on the table; it changes 3 clauses
- Seoul refuses the package on the table
- Washington puts a package on the table; it changes 3 clauses
- Seoul refuses the package on the table
- Seoul: Front-load the investment; Let the nuclear debate run
- Seoul shares its reports: Beijing prepares to move in the Strait 17.3%; Washington's policy is about to jump 23.4%
- Washington: Demand $10 billion a year; Seek leader talks, pause exercises
- Washington shares its reports: Beijing prepares to move in the Strait 18.2%
- Pyongyang: Court Beijing; Restrain the front
- Trust between the allies 30.8 -> 26.1 (Demand $10 billion a year -4.0; Front-load the investment +3.0; Let the nuclear debate run -3.0; Seek leader talks, pause exercises -2.0)
- Seoul fears abandonment 61.5 -> 64.9 (Seek leader talks, pause exercises +4.0; the terms in force -2.9; Demand $10 billion a year +2.0; Trust between the allies +0.8)
- Standing of the government in Seoul 65.8 -> 63.5 (Front-load the investment -2.0; Seek leader talks, pause exercises +1.0; drift of opinion -0.7; Seoul's yearly payment -0.3)
- Standing of the administration in Washington 58.9 -> 63.6 (Front-load the investment +3.0; drift of opinion -2.9; Demand $10 billion a year +2.0; Seek leader talks, pause exercises +2.0)
- The same, costs named and among elites 34.1 -> 37.2 (Let the nuclear debate run +3.0; Koreans for own nuclear weapons, headline question +0.1)
- The won 49.0 -> 47.0 (Front-load the investment -2.0)
- How far Seoul decides for itself 61.0 -> 63.0 (Let the nuclear debate run +2.0)
- Burden that Seoul carries, as Washington sees it 57.0 -> 60.5 (Front-load the investment +2.0; Korean defence spending, share of GDP +1.5)
- Beijing's displeasure with Seoul 27.0 -> 30.0 (Let the nuclear debate run +3.0)
- Pyongyang's alarm 43.1 -> 37.2 (Seek leader talks, pause exercises -6.0; Let the nuclear debate run +3.0; Restrain the front -2.0; Court Beijing -1.0)
- Moscow's and Beijing's backing for Pyongyang 65.0 -> 68.0 (Court Beijing +3.0)
- Small changes: Deterrence on the peninsula -0.6; Deterrence as Pyongyang sees it -0.3; Washington fears that Seoul stands aside +0.5; Washington fears a war it did not choose +0.5; Koreans for own nuclear weapons, headline question +2.0; Korean growth against its path -1.0; What Seoul can do alone +0.2

Turn 9, 2025-12-15 to 2025-12-29, 14 days
HEADLINE: Escalation: Grey zone (was: Calm) (The Strait)
- Seoul is told: Pyongyang prepares to press 68.8%; Beijing prepares to move in the Strait 18.6%; Washington's policy is about to jump 18.8%
- Washington is told: Pyongyang prepares to press 23.8%; Beijing prepares to move in the Strait 27.5%
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul: Quiet envoy to Beijing; Offer a multi-year rise in payments
- Seoul shares its reports: Washington's policy is about to jump 18.8%
- Washington: Tour the factories that allies pay for; Threaten 25 percent
- Washington shares its reports: Pyongyang prepares to press 23.8%; Beijing prepares to move in the Strait 27.5%
- Pyongyang: Deepen the partnership with Moscow; Harden and disperse the force
- Trust between the allies 26.1 -> 23.4 (Threaten 25 percent -5.0; Offer a multi-year rise in payments +2.0; Tour the factories that allies pay for -1.0; Washington +1.0)
- Deterrence as Pyongyang sees it 86.2 -> 88.4 (deterrence as a whole +2.3)
- Seoul fears abandonment 64.9 -> 62.5 (the terms in force -2.0; Offer a multi-year rise in payments -1.0; Trust between the allies +0.9; formations moved -0.5)
- Standing of the government in Seoul 63.5 -> 59.0 (Offer a multi-year rise in payments -4.0; drift of opinion +0.8; Tour the factories that allies pay for -0.5; Korean growth against its path -0.4)
- Standing of the administration in Washington 63.6 -> 69.3 (Tour the factories that allies pay for +3.0; Offer a multi-year rise in payments +2.0; drift of opinion -1.0; Threaten 25 percent +1.0)
- Burden that Seoul carries, as Washington sees it 60.5 -> 66.7 (Offer a multi-year rise in payments +5.0; Korean defence spending, share of GDP +1.2)
- Beijing's displeasure with Seoul 30.0 -> 26.0 (Quiet envoy to Beijing -4.0)
- Moscow's and Beijing's backing for Pyongyang 68.0 -> 72.0 (Deepen the partnership with Moscow +4.0)
- Small changes: Deterrence on the peninsula -0.3; Seoul fears entrapment +1.3; Washington fears that Seoul stands aside +0.3; Washington fears a war it did not choose +0.3; Koreans for own nuclear weapons, headline question +0.2; The same, costs named and among elites +0.1; Korean growth against its path -0.5; The won -1.0; What Seoul can do alone +0.2; How far Seoul decides for itself -1.0; Pyongyang's alarm -1.9; North Korea's missile and nuclear programme +1.5

Turn 10, 2025-12-29 to 2026-01-12, 14 days
HEADLINE: EXERCISE: The twelfth cost-sharing agreement takes effect: Seoul's share rises by 8.3 percent to 1,519.2 billion won.
HEADLINE: Easing: Calm (was: Grey zone) (The Strait)
- Seoul is told: Pyongyang prepares to press 15.1%; Beijing prepares to move in the Strait 16.9%; Washington's policy is about to jump 22.7%
- Washington is told: Pyongyang prepares to press 14.6%; Beijing prepares to move in the Strait 14.3%
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Washington puts a package on the table; it changes 3 clauses
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul: Offer talks to Pyongyang; Pay in kind: repair yards and ships
- Seoul shares its reports: Pyongyang prepares to press 15.1%; Beijing prepares to move in the Strait 16.9%; Washington's policy is about to jump 22.7%
- Washington: Grant cars the general tariff, and a yearly cap
- Washington shares its reports: Beijing prepares to move in the Strait 14.3%
- Pyongyang: Series of missile tests; Press on the allies' quarrel
- Beijing: Step up patrols in the Strait
- Tokyo: A gesture on history
- Taipei: Calm words toward Beijing
- 8th Fighter Wing, rotational F-35A is ordered from Kunsan Air Base to Andersen Air Force Base, Guam (Washington)
- 8th Fighter Wing, rotational F-35A leaves Kunsan Air Base for Andersen Air Force Base, Guam on 2025-12-30
- 8th Fighter Wing, rotational F-35A is ready at Andersen Air Force Base, Guam on 2026-01-03
- North Korean missile events: 2 (so far 10)
- Trust between the allies 23.4 -> 29.1 (Grant cars the general tariff, and a yearly cap +4.0; Seoul +1.5; Offer talks to Pyongyang -1.0; Pay in kind: repair yards and ships +1.0)
- Readiness in the Strait 54.3 -> 58.3 (Bring counter-strike missiles forward +2.0; formations moved +2.0)
- Cooperation with Tokyo 59.5 -> 65.0 (A gesture on history +4.0; Series of missile tests +0.5; Press on the allies' quarrel +0.5; Step up patrols in the Strait +0.5)
- Korean growth against its path 49.7 -> 52.2 (Grant cars the general tariff, and a yearly cap +2.0; Pay in kind: repair yards and ships +0.5)
- The won 46.0 -> 48.0 (Grant cars the general tariff, and a yearly cap +2.0)
- Burden that Seoul carries, as Washington sees it 66.7 -> 71.7 (Pay in kind: repair yards and ships +3.0; First payment under the twelfth agreement +1.0; Korean defence spending, share of GDP +1.0)
- Beijing's displeasure with Seoul 26.0 -> 29.0 (Pay in kind: repair yards and ships +3.0)
- Pyongyang's alarm 35.3 -> 32.3 (Offer talks to Pyongyang -3.0; Pyongyang's acts +0.1)
- Small changes: Deterrence as Pyongyang sees it -0.1; Seoul fears abandonment +0.9; Seoul fears entrapment +1.6; Washington fears that Seoul stands aside +1.2; Washington fears a war it did not choose +0.2; Standing of the government in Seoul +0.9; Standing of the administration in Washington -0.8; Koreans for own nuclear weapons, headline question +0.2; The same, costs named and among elites +0.1; What Seoul can do alone +0.2; Beijing's preparation for force +0.5; Moscow's and Beijing's backing for Pyongyang -1.0; North Korea's missile and nuclear programme +1.2

Turn 11, 2026-01-12 to 2026-01-26, 14 days
HEADLINE: Washington moves Patriot battery D/6-52 ADA past the agreed terms (levels beyond: 2)
- Seoul is told: Pyongyang prepares to press 67.6%; Beijing prepares to move in the Strait 15.8%; Washington's policy is about to jump 14.4%
- Washington is told: Pyongyang prepares to press 74.3%; Beijing prepares to move in the Strait 71.7%
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul: Explain the bargain at home; Invoke the 2006 joint statement
- Seoul shares its reports: Beijing prepares to move in the Strait 15.8%; Washington's policy is about to jump 14.4%
- Washington: Accept payment in kind
- Washington shares its reports: Pyongyang prepares to press 74.3%
- Pyongyang: Restrain the front
- Beijing: Reassure the neighbours; Make Seoul an offer
- Taipei: A visit through the United States
- 210th Field Artillery Brigade is ordered from Camp Casey, Dongducheon to Kadena Air Base, Okinawa (Washington)
- Patriot battery D/6-52 ADA is ordered from Camp Humphreys to Kadena Air Base, Okinawa (Washington)
- 210th Field Artillery Brigade leaves Camp Casey, Dongducheon for Kadena Air Base, Okinawa on 2026-01-20
- Patriot battery D/6-52 ADA leaves Camp Humphreys for Kadena Air Base, Okinawa on 2026-01-22
- Trust between the allies 29.1 -> 17.1 (Patriot battery D/6-52 ADA -10.0; Invoke the 2006 joint statement -3.0; Accept payment in kind +2.0; Make Seoul an offer -2.0)
- Deterrence on the peninsula 84.9 -> 80.4 (formations moved -2.9; Trust between the allies -1.7; What Seoul can do alone +0.1)
- Deterrence as Pyongyang sees it 88.3 -> 85.1 (deterrence as a whole -3.2)
- Seoul fears abandonment 63.4 -> 66.0 (formations moved +2.0; Trust between the allies +1.5; the terms in force -0.9; threats and promises +0.1)
- Seoul fears entrapment 56.9 -> 53.6 (Explain the bargain at home -1.0; Invoke the 2006 joint statement -1.0; Reassure the neighbours -1.0; events in the Strait -0.3)
- Washington fears that Seoul stands aside 60.5 -> 68.7 (Make Seoul an offer +3.0; Quiet envoy to Beijing +3.0; Invoke the 2006 joint statement +2.0; the terms in force +0.2)
- Washington fears a war it did not choose 50.5 -> 52.7 (A visit through the United States +2.0; threats and promises +0.1)
- Cooperation with Tokyo 65.0 -> 63.0 (Reassure the neighbours -2.0)
- Standing of the government in Seoul 60.0 -> 64.5 (Explain the bargain at home +3.0; Invoke the 2006 joint statement +2.0; drift of opinion -1.1; Korean growth against its path +0.3)
- Burden that Seoul carries, as Washington sees it 71.7 -> 75.4 (Accept payment in kind +3.0; Korean defence spending, share of GDP +0.8)
- Beijing's displeasure with Seoul 29.0 -> 21.0 (Reassure the neighbours -3.0; Make Seoul an offer -3.0; Invoke the 2006 joint statement -2.0)
- Pyongyang's alarm 32.3 -> 30.3 (Restrain the front -2.0; Pyongyang's acts -0.1)
- Small changes: Belief in Washington's word +1.0; Standing of the administration in Washington -0.4; Koreans for own nuclear weapons, headline question -0.1; The same, costs named and among elites +0.1; Korean growth against its path +1.5; What Seoul can do alone +0.2

Turn 12, 2026-01-26 to 2026-02-09, 14 days
HEADLINE: Washington moves Patriot battery C/2-1 ADA past the agreed terms (levels beyond: 2)
- Seoul is told: Pyongyang prepares to press 76.3%; Beijing prepares to move in the Strait 20.9%; Washington's policy is about to jump 25.9%
- Washington is told: Pyongyang prepares to press 19.9%; Beijing prepares to move in the Strait 66.2%
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul shares its reports: Beijing prepares to move in the Strait 20.9%; Washington's policy is about to jump 25.9%
- Washington: Ask for a moderate rise
- Washington shares its reports: Beijing prepares to move in the Strait 66.2%
- Beijing: Lean on Pyongyang
- Patriot battery B/2-1 ADA is ordered from Camp Carroll, Waegwan to Kadena Air Base, Okinawa (Washington)
- Patriot battery C/2-1 ADA is ordered from Camp Carroll, Waegwan to Andersen Air Force Base, Guam (Washington)
- Patriot battery D/6-52 ADA is ready at Kadena Air Base, Okinawa on 2026-01-26
- 210th Field Artillery Brigade is ready at Kadena Air Base, Okinawa on 2026-01-29
- Patriot battery B/2-1 ADA leaves Camp Carroll, Waegwan for Kadena Air Base, Okinawa on 2026-02-05
- Trust between the allies 17.1 -> 8.9 (Patriot battery C/2-1 ADA -10.0; Seoul +1.0; Ask for a moderate rise +0.5; Washington +0.5)
- Deterrence as Pyongyang sees it 85.1 -> 82.2 (deterrence as a whole -3.0)
- Readiness in the Strait 58.3 -> 63.3 (Mines, missiles, reserves first +3.0; Fuel and food for a blockade +1.0; formations moved +1.0)
- Seoul fears abandonment 66.0 -> 69.1 (Trust between the allies +2.0; formations moved +1.6; the terms in force -0.6)
- How far Seoul decides for itself 62.0 -> 58.0 (Patriot battery C/2-1 ADA -4.0)
- Moscow's and Beijing's backing for Pyongyang 71.0 -> 68.0 (Lean on Pyongyang -3.0)
- Small changes: Deterrence on the peninsula -1.5; Seoul fears entrapment -0.2; Washington fears that Seoul stands aside +0.1; Washington fears a war it did not choose +0.1; Standing of the government in Seoul +0.6; Standing of the administration in Washington -1.5; Koreans for own nuclear weapons, headline question +1.4; The same, costs named and among elites +0.2; What Seoul can do alone +0.2; Burden that Seoul carries, as Washington sees it +0.6; Beijing's displeasure with Seoul -1.0

Turn 13, 2026-02-09 to 2026-02-23, 14 days
- Seoul is told: Pyongyang prepares to press 28.9%; Beijing prepares to move in the Strait 65.4%; Washington's policy is about to jump 23%
- Washington is told: Pyongyang prepares to press 75.5%; Beijing prepares to move in the Strait 21.9%
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul: Quiet envoy to Beijing
- Seoul shares its reports: Pyongyang prepares to press 28.9%; Beijing prepares to move in the Strait 65.4%; Washington's policy is about to jump 23%
- Washington: Tour the factories that allies pay for
- Washington shares its reports: Pyongyang prepares to press 75.5%
- Pyongyang: Deepen the partnership with Moscow; Series of missile tests; Harden and disperse the force
- Taipei: Plants abroad for partners
- 210th Field Artillery Brigade is ordered from Kadena Air Base, Okinawa to Camp Casey, Dongducheon (Washington)
- Patriot battery C/2-1 ADA leaves Camp Carroll, Waegwan for Andersen Air Force Base, Guam on 2026-02-09
- Patriot battery B/2-1 ADA is ready at Kadena Air Base, Okinawa on 2026-02-09
- Patriot battery C/2-1 ADA is ready at Andersen Air Force Base, Guam on 2026-02-13
- 210th Field Artillery Brigade leaves Kadena Air Base, Okinawa for Camp Casey, Dongducheon on 2026-02-17
- Trust between the allies 8.9 -> 15.7 (Seek leader talks, pause exercises +2.0; Float a leak of cuts +2.0; Make Seoul an offer +2.0; Seoul +1.5)
- Standing of the government in Seoul 65.0 -> 60.2 (Explain the bargain at home -3.0; drift of opinion -1.5; Tour the factories that allies pay for -0.5; Korean growth against its path +0.2)
- Beijing's displeasure with Seoul 20.0 -> 16.0 (Quiet envoy to Beijing -4.0)
- Pyongyang's alarm 30.2 -> 28.2 (Deepen the partnership with Moscow -1.0; Harden and disperse the force -1.0)
- Moscow's and Beijing's backing for Pyongyang 68.0 -> 72.0 (Deepen the partnership with Moscow +4.0)
- North Korea's missile and nuclear programme 67.5 -> 70.0 (Series of missile tests +1.0; Deepen the partnership with Moscow +1.0; Harden and disperse the force +0.5)
- Small changes: Belief in Washington's word +1.0; Deterrence on the peninsula +0.9; Deterrence as Pyongyang sees it -0.7; Readiness in the Strait +1.4; Seoul fears abandonment +1.5; Seoul fears entrapment -0.1; Washington fears that Seoul stands aside -0.9; Washington fears a war it did not choose +0.1; Cooperation with Tokyo +0.5; Standing of the administration in Washington -0.7; Koreans for own nuclear weapons, headline question +0.9; The same, costs named and among elites +0.2; What Seoul can do alone +0.2; How far Seoul decides for itself +1.0; Burden that Seoul carries, as Washington sees it +0.5

Turn 14, 2026-02-23 to 2026-03-09, 14 days
- Seoul is told: Pyongyang prepares to press 20.5%; Beijing prepares to move in the Strait 76.1%; Washington's policy is about to jump 26.3%
- Washington is told: Pyongyang prepares to press 69%; Beijing prepares to move in the Strait 11.8%
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul shares its reports: Beijing prepares to move in the Strait 76.1%
- Washington: Demand $10 billion a year
- Washington shares its reports: Pyongyang prepares to press 69%; Beijing prepares to move in the Strait 11.8%
- Pyongyang: Court Beijing; Restrain the front
- Beijing: Step up patrols in the Strait
- Tokyo: Open more airfields to allies
- 210th Field Artillery Brigade is ready at Camp Casey, Dongducheon on 2026-02-26
- North Korean missile events: 1 (so far 11)
- Trust between the allies 15.7 -> 21.9 (Threaten 25 percent +5.0; Washington +1.0; Seoul +0.5; the demand for payment -0.2)
- Deterrence on the peninsula 79.9 -> 83.4 (formations moved +2.5; Trust between the allies +0.9; What Seoul can do alone +0.1)
- Deterrence as Pyongyang sees it 81.5 -> 84.8 (deterrence as a whole +3.3)
- Cooperation with Tokyo 63.5 -> 66.0 (Open more airfields to allies +2.0; Step up patrols in the Strait +0.5)
- Pyongyang's alarm 28.2 -> 25.2 (Restrain the front -2.0; Court Beijing -1.0)
- Moscow's and Beijing's backing for Pyongyang 72.0 -> 75.0 (Court Beijing +3.0)
- Small changes: Seoul fears abandonment +0.6; Seoul fears entrapment +0.9; Washington fears that Seoul stands aside +0.1; Standing of the administration in Washington +1.6; Koreans for own nuclear weapons, headline question +0.4; The same, costs named and among elites +0.2; What Seoul can do alone +0.2; Burden that Seoul carries, as Washington sees it +0.4; Beijing's preparation for force +0.5; North Korea's missile and nuclear programme +0.1

Turn 15, 2026-03-09 to 2026-03-23, 14 days
HEADLINE: Washington moves 5th Reconnaissance Squadron, U-2S past the agreed terms (levels beyond: 2)
- Seoul is told: Pyongyang prepares to press 72%; Beijing prepares to move in the Strait 16.9%; Washington's policy is about to jump 18.1%
- Washington is told: Pyongyang prepares to press 16%; Beijing prepares to move in the Strait 70%
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul: Explain the bargain at home; Offer talks to Pyongyang
- Seoul shares its reports: Pyongyang prepares to press 72%; Beijing prepares to move in the Strait 16.9%; Washington's policy is about to jump 18.1%
- Washington: Seek leader talks, pause exercises; Threaten 25 percent
- Washington shares its reports: Pyongyang prepares to press 16%; Beijing prepares to move in the Strait 70%
- Taipei: Mines, missiles, reserves first; Calm words toward Beijing
- 5th Reconnaissance Squadron, U-2S is ordered from Osan Air Base to Andersen Air Force Base, Guam (Washington)
- 5th Reconnaissance Squadron, U-2S leaves Osan Air Base for Andersen Air Force Base, Guam on 2026-03-11
- 5th Reconnaissance Squadron, U-2S is ready at Andersen Air Force Base, Guam on 2026-03-15
- North Korean missile events: 1 (so far 12)
- Trust between the allies 21.9 -> 3.7 (5th Reconnaissance Squadron, U-2S -10.0; Threaten 25 percent -5.0; Seek leader talks, pause exercises -2.0; Join a trilateral drill near the Strait -2.0)
- Deterrence on the peninsula 83.4 -> 80.5 (Trust between the allies -2.7; formations moved -0.3; What Seoul can do alone +0.1)
- Seoul fears abandonment 71.2 -> 76.8 (Seek leader talks, pause exercises +4.0; Trust between the allies +2.0; formations moved -0.3; the terms in force -0.2)
- Seoul fears entrapment 54.2 -> 52.1 (Explain the bargain at home -1.0; Calm words toward Beijing -1.0; events in the Strait -0.1)
- Washington fears that Seoul stands aside 67.9 -> 71.9 (Quiet envoy to Beijing +3.0; Offer talks to Pyongyang +1.0)
- Cooperation with Tokyo 66.0 -> 63.0 (Join a trilateral drill near the Strait -3.0)
- Standing of the government in Seoul 60.2 -> 63.4 (Explain the bargain at home +3.0; Seek leader talks, pause exercises +1.0; drift of opinion -0.8; Offer talks to Pyongyang +0.5)
- How far Seoul decides for itself 59.0 -> 55.0 (5th Reconnaissance Squadron, U-2S -4.0)
- Pyongyang's alarm 25.2 -> 16.2 (Seek leader talks, pause exercises -6.0; Offer talks to Pyongyang -3.0)
- Small changes: Deterrence as Pyongyang sees it -0.9; Readiness in the Strait +1.3; Standing of the administration in Washington +0.8; Koreans for own nuclear weapons, headline question +0.2; The same, costs named and among elites +0.2; Korean growth against its path -0.5; The won -1.0; What Seoul can do alone +0.2; Burden that Seoul carries, as Washington sees it +0.3; Beijing's preparation for force -1.0; North Korea's missile and nuclear programme +0.1

Turn 16, 2026-03-23 to 2026-04-06, 14 days
HEADLINE: Washington moves Rotational Stryker brigade (1st SBCT, 4th Infantry Division) past the agreed terms (levels beyond: 2)
- Seoul is told: Pyongyang prepares to press 19.1%; Beijing prepares to move in the Strait 72.4%; Washington's policy is about to jump 20.3%
- Washington is told: Pyongyang prepares to press 16%; Beijing prepares to move in the Strait 63.3%
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul: Ask for a currency line and a yearly cap
- Seoul shares its reports: Pyongyang prepares to press 19.1%; Beijing prepares to move in the Strait 72.4%; Washington's policy is about to jump 20.3%
- Washington: Grant conditional enrichment
- Washington shares its reports: Pyongyang prepares to press 16%; Beijing prepares to move in the Strait 63.3%
- Pyongyang: Series of missile tests
- Beijing: Make Seoul an offer; Reassure the neighbours
- Rotational Stryker brigade (1st SBCT, 4th Infantry Division) is ordered from Camp Humphreys to Andersen Air Force Base, Guam (Washington)
- 210th Field Artillery Brigade is ordered from Camp Casey, Dongducheon to Clark, Luzon (Washington)
- Rotational Stryker brigade (1st SBCT, 4th Infantry Division) leaves Camp Humphreys for Andersen Air Force Base, Guam on 2026-03-30
- 210th Field Artillery Brigade leaves Camp Casey, Dongducheon for Clark, Luzon on 2026-04-01
- Trust between the allies 3.7 -> 0.0 (Rotational Stryker brigade (1st SBCT, 4th Infantry Division) -9.2; Grant conditional enrichment +6.0; Make Seoul an offer -2.0; Seoul +1.5)
- Deterrence on the peninsula 80.5 -> 75.5 (formations moved -4.5; Trust between the allies -0.6; What Seoul can do alone +0.1)
- Deterrence as Pyongyang sees it 83.9 -> 76.0 (deterrence as a whole -7.9)
- Seoul fears abandonment 76.8 -> 81.2 (formations moved +2.7; Trust between the allies +1.9; the terms in force -0.1)
- Washington fears that Seoul stands aside 71.9 -> 75.0 (Make Seoul an offer +3.0)
- Standing of the government in Seoul 63.4 -> 68.4 (Grant conditional enrichment +3.0; drift of opinion +1.4; Ask for a currency line and a yearly cap +1.0; Seoul fears abandonment -0.3)
- Standing of the administration in Washington 68.2 -> 62.7 (drift of opinion -3.2; Grant conditional enrichment -2.0; Ask for a currency line and a yearly cap -0.5; Burden that Seoul carries, as Washington sees it +0.3)
- Beijing's displeasure with Seoul 16.0 -> 10.0 (Make Seoul an offer -3.0; Reassure the neighbours -3.0)
- Small changes: Seoul fears entrapment -1.0; Cooperation with Tokyo -1.5; Koreans for own nuclear weapons, headline question +0.7; The same, costs named and among elites +1.2; Korean growth against its path +1.0; The won +1.0; What Seoul can do alone +0.2; Burden that Seoul carries, as Washington sees it +0.3; North Korea's missile and nuclear programme +1.0

Turn 17, 2026-04-06 to 2026-04-20, 14 days
- Seoul is told: Pyongyang prepares to press 65.7%; Beijing prepares to move in the Strait 15.5%; Washington's policy is about to jump 22.1%
- Washington is told: Pyongyang prepares to press 70.9%; Beijing prepares to move in the Strait 28.1%
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul: Quiet envoy to Beijing; Pay in kind: repair yards and ships
- Seoul shares its reports: Beijing prepares to move in the Strait 15.5%; Washington's policy is about to jump 22.1%
- Washington: Tour the factories that allies pay for
- Washington shares its reports: Pyongyang prepares to press 70.9%; Beijing prepares to move in the Strait 28.1%
- Pyongyang: Harden and disperse the force; Deepen the partnership with Moscow; Restrain the front
- Beijing: Step up patrols in the Strait; Build up quietly; Lean on Pyongyang
- Patriot battery D/6-52 ADA is ordered from Kadena Air Base, Okinawa to Camp Humphreys (Washington)
- Rotational Stryker brigade (1st SBCT, 4th Infantry Division) is ready at Andersen Air Force Base, Guam on 2026-04-11
- 210th Field Artillery Brigade is ready at Clark, Luzon on 2026-04-12
- Patriot battery D/6-52 ADA leaves Kadena Air Base, Okinawa for Camp Humphreys on 2026-04-16
- Trust between the allies 0.0 -> 4.8 (Invoke the 2006 joint statement +3.0; Pay in kind: repair yards and ships +1.0; Seoul +1.0; Tour the factories that allies pay for -1.0)
- Deterrence as Pyongyang sees it 76.0 -> 81.8 (deterrence as a whole +5.8)
- Seoul fears abandonment 81.2 -> 83.6 (formations moved +1.8; Trust between the allies +0.7; the terms in force -0.1)
- Seoul fears entrapment 51.1 -> 54.1 (Pay in kind: repair yards and ships +2.0; Step up patrols in the Strait +1.0)
- Standing of the government in Seoul 68.4 -> 66.0 (drift of opinion -1.6; Tour the factories that allies pay for -0.5; Seoul fears abandonment -0.4; Korean growth against its path +0.2)
- Burden that Seoul carries, as Washington sees it 77.6 -> 80.8 (Pay in kind: repair yards and ships +3.0; Korean defence spending, share of GDP +0.2)
- Beijing's displeasure with Seoul 10.0 -> 8.0 (Quiet envoy to Beijing -4.0; Pay in kind: repair yards and ships +3.0; Lean on Pyongyang -1.0)
- Beijing's preparation for force 35.5 -> 37.5 (Build up quietly +1.5; Step up patrols in the Strait +0.5)
- Pyongyang's alarm 16.1 -> 12.1 (Restrain the front -2.0; Harden and disperse the force -1.0; Deepen the partnership with Moscow -1.0)
- Small changes: Deterrence on the peninsula +0.8; Readiness in the Strait +1.5; Cooperation with Tokyo +0.5; Standing of the administration in Washington -0.7; Koreans for own nuclear weapons, headline question -0.5; The same, costs named and among elites +0.1; Korean growth against its path +0.5; What Seoul can do alone +0.2; How far Seoul decides for itself +1.0; Moscow's and Beijing's backing for Pyongyang +1.0; North Korea's missile and nuclear programme +1.5

Turn 18, 2026-04-20 to 2026-05-04, 14 days
HEADLINE: EXERCISE: The talk of cuts turns out to be a study among others; nothing has been ordered.
HEADLINE: EXERCISE: Memory chips sell faster than they can be made; exports reach a record.
- Seoul is told: Pyongyang prepares to press 20.1%; Beijing prepares to move in the Strait 18.2%; Washington's policy is about to jump 70.6%
- Washington is told: Pyongyang prepares to press 21.8%; Beijing prepares to move in the Strait 18.7%
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul shares its reports: Beijing prepares to move in the Strait 18.2%; Washington's policy is about to jump 70.6%
- Washington shares its reports: Pyongyang prepares to press 21.8%; Beijing prepares to move in the Strait 18.7%
- Tokyo: A gesture on history
- Taipei: A visit through the United States
- Patriot battery D/6-52 ADA is ready at Camp Humphreys on 2026-04-20
- Trust between the allies 4.8 -> 8.5 (Make Seoul an offer +2.0; Seoul +1.0; Washington +1.0; the demand for payment -0.2)
- Belief in Washington's word 64.3 -> 59.3 (The threat of cuts lapses -6.0; A visit through the United States +1.0)
- Deterrence as Pyongyang sees it 81.8 -> 78.4 (deterrence as a whole -3.4)
- Seoul fears abandonment 83.6 -> 80.9 (The threat of cuts lapses -2.0; threats and promises -1.6; formations moved +1.0; the terms in force -0.1)
- Washington fears a war it did not choose 53.0 -> 55.0 (A visit through the United States +2.0)
- Cooperation with Tokyo 62.0 -> 66.0 (A gesture on history +4.0)
- The won 48.0 -> 50.0 (Memory chips boom +2.0)
- Moscow's and Beijing's backing for Pyongyang 76.0 -> 72.0 (Deepen the partnership with Moscow -4.0)
- Small changes: Deterrence on the peninsula +0.3; Standing of the administration in Washington -0.2; Koreans for own nuclear weapons, headline question +0.2; The same, costs named and among elites +0.1; Korean growth against its path +2.0; What Seoul can do alone +0.2; Burden that Seoul carries, as Washington sees it +0.2

Turn 19, 2026-05-04 to 2026-05-18, 14 days
HEADLINE: EXERCISE: A shrine visit and a textbook fill the front pages in Seoul; an ambassador is called in.
- Seoul is told: Pyongyang prepares to press 20%; Beijing prepares to move in the Strait 28.2%; Washington's policy is about to jump 15.6%
- Washington is told: Pyongyang prepares to press 70.8%; Beijing prepares to move in the Strait 18.5%
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul: Explain the bargain at home; Offer talks to Pyongyang
- Seoul shares its reports: Beijing prepares to move in the Strait 28.2%
- Washington: Float a leak of cuts
- Pyongyang: Series of missile tests; Court Beijing
- Tokyo: Bring counter-strike missiles forward
- Taipei: Calm words toward Beijing
- 210th Field Artillery Brigade is ordered from Clark, Luzon to Camp Casey, Dongducheon (Washington)
- 210th Field Artillery Brigade leaves Clark, Luzon for Camp Casey, Dongducheon on 2026-05-12
- North Korean missile events: 1 (so far 13)
- Trust between the allies 8.5 -> 3.3 (Float a leak of cuts -2.0; Quiet envoy to Beijing -2.0; Offer talks to Pyongyang -1.0; Explain the bargain at home -0.5)
- Seoul fears abandonment 80.9 -> 84.6 (Float a leak of cuts +2.0; formations moved +0.7; Trust between the allies +0.6; threats and promises +0.4)
- Seoul fears entrapment 54.0 -> 52.0 (Explain the bargain at home -1.0; Calm words toward Beijing -1.0)
- Washington fears that Seoul stands aside 75.0 -> 79.0 (Quiet envoy to Beijing +3.0; Offer talks to Pyongyang +1.0)
- Cooperation with Tokyo 66.0 -> 57.5 (History dispute with Tokyo -8.0; Bring counter-strike missiles forward -1.0; Series of missile tests +0.5)
- Standing of the government in Seoul 66.0 -> 71.2 (Explain the bargain at home +3.0; drift of opinion +1.0; History dispute with Tokyo +0.5; Offer talks to Pyongyang +0.5)
- Burden that Seoul carries, as Washington sees it 81.0 -> 78.2 (Pay in kind: repair yards and ships -3.0; Korean defence spending, share of GDP +0.1)
- Pyongyang's alarm 12.1 -> 9.1 (Offer talks to Pyongyang -3.0; Court Beijing -1.0; Bring counter-strike missiles forward +1.0)
- Moscow's and Beijing's backing for Pyongyang 72.0 -> 75.0 (Court Beijing +3.0)
- Small changes: Belief in Washington's word -1.0; Deterrence on the peninsula -0.8; Deterrence as Pyongyang sees it +0.6; Readiness in the Strait -0.2; Standing of the administration in Washington +0.6; Koreans for own nuclear weapons, headline question +1.0; The same, costs named and among elites +0.2; What Seoul can do alone +0.2; North Korea's missile and nuclear programme +1.1

Turn 20, 2026-05-18 to 2026-06-01, 14 days
HEADLINE: EXERCISE: Washington and Beijing put their newest tariffs off by a year; ports breathe.
- Seoul is told: Pyongyang prepares to press 24.3%; Beijing prepares to move in the Strait 71%; Washington's policy is about to jump 29.5%
- Washington is told: Pyongyang prepares to press 69%; Beijing prepares to move in the Strait 23.4%
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul: Standing permission, logistics only; Front-load the investment
- Seoul shares its reports: Pyongyang prepares to press 24.3%; Beijing prepares to move in the Strait 71%; Washington's policy is about to jump 29.5%
- Washington shares its reports: Pyongyang prepares to press 69%; Beijing prepares to move in the Strait 23.4%
- Beijing: Reassure the neighbours
- Taipei: Fuel and food for a blockade
- 210th Field Artillery Brigade is ready at Camp Casey, Dongducheon on 2026-05-23
- North Korean missile events: 1 (so far 14)
- Trust between the allies 3.3 -> 18.6 (Standing permission, logistics only +4.0; Demand $10 billion a year +4.0; Front-load the investment +3.0; Seek leader talks, pause exercises +2.0)
- Deterrence on the peninsula 75.7 -> 80.6 (formations moved +2.5; Trust between the allies +2.3; What Seoul can do alone +0.1)
- Deterrence as Pyongyang sees it 79.0 -> 83.2 (deterrence as a whole +4.2)
- Seoul fears abandonment 84.6 -> 82.2 (Trust between the allies -1.5; formations moved -1.1; threats and promises +0.3)
- Seoul fears entrapment 52.0 -> 56.0 (Standing permission, logistics only +4.0; Reassure the neighbours -1.0; the terms in force +1.0)
- Washington fears that Seoul stands aside 79.0 -> 72.4 (Standing permission, logistics only -5.0; the terms in force -1.6)
- Cooperation with Tokyo 57.5 -> 55.5 (Reassure the neighbours -2.0)
- Standing of the government in Seoul 71.2 -> 68.4 (Front-load the investment -2.0; drift of opinion -0.6; Seoul fears abandonment -0.2; Korean growth against its path +0.1)
- The won 50.0 -> 48.0 (Front-load the investment -2.0)
- How far Seoul decides for itself 56.0 -> 53.0 (Standing permission, logistics only -3.0)
- Small changes: Standing of the administration in Washington +1.0; Koreans for own nuclear weapons, headline question +1.4; The same, costs named and among elites +0.3; What Seoul can do alone +0.2; Burden that Seoul carries, as Washington sees it -0.9; Beijing's displeasure with Seoul -1.0; North Korea's missile and nuclear programme +0.1

Turn 21, 2026-06-01 to 2026-06-15, 14 days
HEADLINE: EXERCISE: Korea has voted in its local elections; both camps read the alliance into the result.
HEADLINE: EXERCISE: Trains across the Tumen carry less; a ceasefire is spoken of elsewhere.
- Seoul is told: Pyongyang prepares to press 18.3%; Beijing prepares to move in the Strait 11.4%; Washington's policy is about to jump 25.4%
- Washington is told: Pyongyang prepares to press 31.3%; Beijing prepares to move in the Strait 26.2%
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul: Quiet envoy to Beijing; Seek deeper nuclear consultation; Invoke the 2006 joint statement
- Seoul shares its reports: Pyongyang prepares to press 18.3%; Beijing prepares to move in the Strait 11.4%
- Washington: Threaten 25 percent; Tour the factories that allies pay for
- Washington shares its reports: Pyongyang prepares to press 31.3%
- Pyongyang: Deepen the partnership with Moscow; Harden and disperse the force
- Beijing: Make Seoul an offer; Step up patrols in the Strait
- North Korean missile events: 2 (so far 16)
- Trust between the allies 18.6 -> 13.8 (Invoke the 2006 joint statement -3.0; Make Seoul an offer -2.0; Seoul +1.0; Tour the factories that allies pay for -1.0)
- Seoul fears abandonment 82.2 -> 78.1 (Seek deeper nuclear consultation -3.0; formations moved -0.8; Trust between the allies -0.4; threats and promises +0.2)
- Washington fears that Seoul stands aside 72.4 -> 77.9 (Make Seoul an offer +3.0; Invoke the 2006 joint statement +2.0; the terms in force +0.5)
- Cooperation with Tokyo 55.5 -> 52.0 (A gesture on history -4.0; Step up patrols in the Strait +0.5)
- Standing of the government in Seoul 68.4 -> 74.0 (drift of opinion +2.3; Local elections in Korea +2.0; Invoke the 2006 joint statement +2.0; Tour the factories that allies pay for -0.5)
- Standing of the administration in Washington 63.4 -> 65.6 (drift of opinion +1.1; Threaten 25 percent +1.0)
- Koreans for own nuclear weapons, headline question 77.1 -> 74.4 (Seek deeper nuclear consultation -2.0; drift of opinion -0.7; Seoul fears abandonment -0.1)
- How far Seoul decides for itself 53.0 -> 58.0 (Invoke the 2006 joint statement +3.0; Quiet envoy to Beijing +1.0; Make Seoul an offer +1.0)
- Beijing's displeasure with Seoul 7.0 -> 0.0 (Quiet envoy to Beijing -4.0; Invoke the 2006 joint statement -2.0; Make Seoul an offer -1.0)
- Small changes: Deterrence on the peninsula -0.6; Deterrence as Pyongyang sees it -1.4; Seoul fears entrapment +1.7; The same, costs named and among elites -1.1; Korean growth against its path +0.5; The won -1.0; What Seoul can do alone +0.2; Burden that Seoul carries, as Washington sees it +0.1; Beijing's preparation for force +0.5; Moscow's and Beijing's backing for Pyongyang -1.0; North Korea's missile and nuclear programme +1.7

Turn 22, 2026-06-15 to 2026-06-29, 14 days
- Seoul is told: Pyongyang prepares to press 66.3%; Beijing prepares to move in the Strait 71.1%; Washington's policy is about to jump 21.3%
- Washington is told: Pyongyang prepares to press 26.2%; Beijing prepares to move in the Strait 68.7%
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul shares its reports: Pyongyang prepares to press 66.3%
- Washington: Seek leader talks, pause exercises; Accept payment in kind
- Washington shares its reports: Pyongyang prepares to press 26.2%
- Beijing: Lean on Pyongyang; Build up quietly
- Deterrence as Pyongyang sees it 81.8 -> 84.1 (deterrence as a whole +2.4)
- Seoul fears abandonment 78.1 -> 81.3 (Seek leader talks, pause exercises +4.0; formations moved -0.5; Trust between the allies -0.4; threats and promises +0.1)
- Burden that Seoul carries, as Washington sees it 77.4 -> 80.5 (Accept payment in kind +3.0; Korean defence spending, share of GDP +0.1)
- Pyongyang's alarm 9.0 -> 3.0 (Seek leader talks, pause exercises -6.0)
- Moscow's and Beijing's backing for Pyongyang 74.0 -> 67.0 (Deepen the partnership with Moscow -4.0; Lean on Pyongyang -3.0)
- Small changes: Trust between the allies +1.0; Deterrence on the peninsula +0.2; Seoul fears entrapment -0.2; Washington fears that Seoul stands aside +0.3; Standing of the government in Seoul -1.4; Standing of the administration in Washington -0.1; Koreans for own nuclear weapons, headline question -0.5; The same, costs named and among elites -0.1; Korean growth against its path +0.5; What Seoul can do alone +0.2; Beijing's preparation for force +1.5

Turn 23, 2026-06-29 to 2026-07-13, 14 days
- Seoul is told: Pyongyang prepares to press 19.9%; Beijing prepares to move in the Strait 16.6%; Washington's policy is about to jump 17.3%
- Washington is told: Pyongyang prepares to press 64.8%; Beijing prepares to move in the Strait 17.2%
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul: Offer talks to Pyongyang; Explain the bargain at home
- Seoul shares its reports: Pyongyang prepares to press 19.9%; Washington's policy is about to jump 17.3%
- Washington: Demand $10 billion a year
- Washington shares its reports: Beijing prepares to move in the Strait 17.2%
- Pyongyang: Series of missile tests
- Taipei: Plants abroad for partners; Calm words toward Beijing
- Patriot battery C/2-1 ADA is ordered from Andersen Air Force Base, Guam to Camp Carroll, Waegwan (Washington)
- Patriot battery C/2-1 ADA leaves Andersen Air Force Base, Guam for Camp Carroll, Waegwan on 2026-07-09
- North Korean missile events: 2 (so far 18)
- Seoul fears entrapment 57.5 -> 55.3 (Explain the bargain at home -1.0; Calm words toward Beijing -1.0; the terms in force -0.1)
- Washington fears that Seoul stands aside 78.3 -> 81.5 (Quiet envoy to Beijing +3.0; Offer talks to Pyongyang +1.0; Plants abroad for partners -1.0; the terms in force +0.2)
- Standing of the administration in Washington 65.4 -> 68.3 (Demand $10 billion a year +2.0; Plants abroad for partners +1.0; drift of opinion -0.3; Burden that Seoul carries, as Washington sees it +0.1)
- Pyongyang's alarm 3.0 -> 0.0 (Offer talks to Pyongyang -3.0)
- Small changes: Trust between the allies +0.8; Belief in Washington's word +1.0; Deterrence on the peninsula +0.4; Deterrence as Pyongyang sees it -1.3; Readiness in the Strait -0.8; Seoul fears abandonment +1.4; Cooperation with Tokyo +0.5; Standing of the government in Seoul +1.7; Koreans for own nuclear weapons, headline question -0.5; The same, costs named and among elites -0.1; What Seoul can do alone +0.2; Burden that Seoul carries, as Washington sees it +0.1; North Korea's missile and nuclear programme +1.2

Turn 24, 2026-07-13 to 2026-07-27, 14 days
- Seoul is told: Pyongyang prepares to press 68.5%; Beijing prepares to move in the Strait 68.6%; Washington's policy is about to jump 16.1%
- Washington is told: Pyongyang prepares to press 67.2%; Beijing prepares to move in the Strait 23%
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul shares its reports: Pyongyang prepares to press 68.5%; Washington's policy is about to jump 16.1%
- Washington shares its reports: Beijing prepares to move in the Strait 23%
- Pyongyang: Court Beijing; Restrain the front
- Beijing: Reassure the neighbours
- Rotational Stryker brigade (1st SBCT, 4th Infantry Division) is ordered from Andersen Air Force Base, Guam to Camp Humphreys (Washington)
- MQ-9A rotation, Kunsan is ordered from Kadena Air Base, Okinawa to Kunsan Air Base (Washington)
- Patriot battery C/2-1 ADA is ready at Camp Carroll, Waegwan on 2026-07-13
- MQ-9A rotation, Kunsan leaves Kadena Air Base, Okinawa for Kunsan Air Base on 2026-07-15
- MQ-9A rotation, Kunsan is ready at Kunsan Air Base on 2026-07-19
- Rotational Stryker brigade (1st SBCT, 4th Infantry Division) leaves Andersen Air Force Base, Guam for Camp Humphreys on 2026-07-20
- North Korean missile events: 1 (so far 19)
- Cooperation with Tokyo 52.5 -> 50.5 (Reassure the neighbours -2.0)
- Moscow's and Beijing's backing for Pyongyang 67.0 -> 70.0 (Court Beijing +3.0)
- Small changes: Trust between the allies +1.3; Deterrence on the peninsula +0.9; Deterrence as Pyongyang sees it -0.5; Readiness in the Strait -1.1; Seoul fears abandonment -1.0; Seoul fears entrapment -1.1; Washington fears that Seoul stands aside +0.2; Standing of the government in Seoul +0.2; Standing of the administration in Washington +0.1; Koreans for own nuclear weapons, headline question -0.9; The same, costs named and among elites -0.2; What Seoul can do alone +0.2; Burden that Seoul carries, as Washington sees it +0.1; North Korea's missile and nuclear programme +0.1

Turn 25, 2026-07-27 to 2026-08-10, 14 days
HEADLINE: EXERCISE: Washington and Beijing put their newest tariffs off by a year; ports breathe.
- Washington changes a policy without warning
- Seoul is told: Pyongyang prepares to press 9.1%; Beijing prepares to move in the Strait 68.5%; Washington's policy is about to jump 20.6%
- Washington is told: Pyongyang prepares to press 22.5%; Beijing prepares to move in the Strait 25.8%
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul: Quiet envoy to Beijing; Pay in kind: repair yards and ships; Seek consent to enrichment
- Seoul shares its reports: Pyongyang prepares to press 9.1%; Beijing prepares to move in the Strait 68.5%; Washington's policy is about to jump 20.6%
- Washington: Tour the factories that allies pay for; Announce a reduction
- Washington shares its reports: Pyongyang prepares to press 22.5%
- Pyongyang: Deepen the partnership with Moscow; Harden and disperse the force
- Tokyo: A gesture on history
- Rotational Stryker brigade (1st SBCT, 4th Infantry Division) is ready at Camp Humphreys on 2026-08-01
- Trust between the allies 16.9 -> 7.5 (Announce a reduction -6.0; Washington's volatility -3.1; Seek consent to enrichment -2.0; Seoul +1.5)
- Belief in Washington's word 59.3 -> 63.6 (Washington's volatility +4.2)
- Readiness in the Strait 65.4 -> 68.4 (Mines, missiles, reserves first +3.0)
- Seoul fears abandonment 81.7 -> 86.6 (Announce a reduction +4.0; threats and promises +1.8; formations moved -1.7; Trust between the allies +0.9)
- Cooperation with Tokyo 50.5 -> 54.5 (A gesture on history +4.0)
- Koreans for own nuclear weapons, headline question 72.5 -> 76.0 (Announce a reduction +3.0; Seoul fears abandonment +0.4; drift of opinion +0.1)
- The same, costs named and among elites 38.6 -> 41.8 (Announce a reduction +2.0; Seek consent to enrichment +1.0; Koreans for own nuclear weapons, headline question +0.2)
- How far Seoul decides for itself 58.0 -> 61.0 (Seek consent to enrichment +2.0; Quiet envoy to Beijing +1.0)
- Burden that Seoul carries, as Washington sees it 80.6 -> 83.6 (Pay in kind: repair yards and ships +3.0)
- Beijing's displeasure with Seoul 0.0 -> 3.0 (Pay in kind: repair yards and ships +3.0)
- Moscow's and Beijing's backing for Pyongyang 70.0 -> 74.0 (Deepen the partnership with Moscow +4.0)
- Small changes: Deterrence on the peninsula +1.3; Deterrence as Pyongyang sees it +0.8; Seoul fears entrapment +1.9; Washington fears that Seoul stands aside +0.1; Standing of the government in Seoul +1.3; Standing of the administration in Washington +1.3; Korean growth against its path +1.5; What Seoul can do alone +0.2; Pyongyang's alarm +0.1; North Korea's missile and nuclear programme +1.5

Turn 26, 2026-08-10 to 2026-08-24, 14 days
- Seoul is told: Pyongyang prepares to press 18%; Beijing prepares to move in the Strait 77.5%; Washington's policy is about to jump 23.9%
- Washington is told: Pyongyang prepares to press 21.2%; Beijing prepares to move in the Strait 24.9%
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul: Invoke the 2006 joint statement; Join a trilateral drill near the Strait
- Seoul shares its reports: Beijing prepares to move in the Strait 77.5%; Washington's policy is about to jump 23.9%
- Washington: Ask for a moderate rise
- Washington shares its reports: Pyongyang prepares to press 21.2%
- Pyongyang: Series of missile tests
- Beijing: Make Seoul an offer
- Taipei: A visit through the United States
- North Korean missile events: 2 (so far 21)
- Trust between the allies 7.5 -> 10.3 (Demand $10 billion a year +4.0; Invoke the 2006 joint statement -3.0; Join a trilateral drill near the Strait +2.0; Make Seoul an offer -2.0)
- Deterrence as Pyongyang sees it 83.0 -> 88.1 (deterrence as a whole +5.1)
- Washington fears a war it did not choose 55.0 -> 57.0 (A visit through the United States +2.0)
- Cooperation with Tokyo 54.5 -> 58.0 (Join a trilateral drill near the Strait +3.0; Series of missile tests +0.5)
- How far Seoul decides for itself 61.0 -> 65.0 (Invoke the 2006 joint statement +3.0; Make Seoul an offer +1.0)
- Moscow's and Beijing's backing for Pyongyang 74.0 -> 70.0 (Deepen the partnership with Moscow -4.0)
- Small changes: Belief in Washington's word +1.0; Deterrence on the peninsula +0.6; Readiness in the Strait +1.5; Seoul fears abandonment +0.4; Seoul fears entrapment +2.0; Washington fears that Seoul stands aside +1.1; Standing of the government in Seoul +0.8; Standing of the administration in Washington -1.0; Koreans for own nuclear weapons, headline question +1.2; The same, costs named and among elites +0.3; Korean growth against its path +1.0; What Seoul can do alone +0.2; Beijing's displeasure with Seoul +1.0; Pyongyang's alarm +0.2; North Korea's missile and nuclear programme +1.2

The game ended in turn 26, on 2026-08-10

Outcome
50 is where each axis started; losses weigh more than gains. Exploratory model; its assumptions are listed by `straits assumptions`.
Seoul, Security on the peninsula: 27.5
Seoul, Deciding for itself: 68.8
Seoul, Prosperity: 61.9
Seoul, A strong alliance: 19.0
Seoul, Standing at home: 64.2
Washington, Ready for the Strait: 60.3
Washington, A quiet peninsula, and no new nuclear power on it: 42.5
Washington, Allies carry their share: 84.6
Washington, Allies that hold together: 34.9
Washington, Standing at home: 65.3
Pyongyang, The state survives: 81.5
Pyongyang, A programme nobody can undo: 81.5
Pyongyang, Concessions: 75.9
Pyongyang, Partners: 51.9
Beijing, Progress on Taiwan: 31.5
Beijing, Looser alliances around it: 75.6
Beijing, Growth and trade: 62.4
Beijing, No war: 43.4
Tokyo, Security of the region: 59.6
Tokyo, Partners that hold: 45.9
Tokyo, Terms of trade: 52.8
Taipei, Deterrence in the Strait: 64.7
Taipei, Friends who come: 52.8
Taipei, Calm: 49.1

Turning points
- Turn 1: Washington walks away from the table; talks go on in turn 3 at the earliest
- Turn 4: Washington moves MQ-9A rotation, Kunsan past the agreed terms (levels beyond: 1)
- Turn 6: Seoul and Washington sign a package; 3 clauses change
- Turn 6: North Korean missile events: 4 (so far 8)
- Turn 6: Escalation: Series of tests (was: Calm)
- Turn 7: Easing: Calm (was: Series of tests)
- Turn 9: Escalation: Grey zone (was: Calm) (The Strait)
- Turn 10: Easing: Calm (was: Grey zone) (The Strait)
- Turn 11: Washington moves Patriot battery D/6-52 ADA past the agreed terms (levels beyond: 2)
- Turn 12: Washington moves Patriot battery C/2-1 ADA past the agreed terms (levels beyond: 2)
- Turn 15: Washington moves 5th Reconnaissance Squadron, U-2S past the agreed terms (levels beyond: 2)
- Turn 16: Washington moves Rotational Stryker brigade (1st SBCT, 4th Infantry Division) past the agreed terms (levels beyond: 2)
- Turn 15: Trust between the allies -18.2 (5th Reconnaissance Squadron, U-2S -10.0; Threaten 25 percent -5.0; Seek leader talks, pause exercises -2.0; Join a trilateral drill near the Strait -2.0)
- Turn 4: Belief in Washington's word +13.2 (Washington's volatility +10.2; Resume exercises +2.0; Plants abroad for partners +1.0)
- Turn 15: Pyongyang's alarm -9.0 (Seek leader talks, pause exercises -6.0; Offer talks to Pyongyang -3.0)

Terms in force, signed in turn 6
(a) US units leave Korea: With notification
(b) Korean bases, ports and airspace serve operations elsewhere: With consent each time
(c) Korean rear support: With consent each time
(d) Korean forces: Not at all
Level of US troops promised: 28,500
Seoul's yearly payment: $1,020 million
US tariff on Korean goods: 15 percent
Investment paid each year: None yet
Korean defence spending, share of GDP: 3.5 percent
Nuclear consultation: Joint planning, regular visible deployments
US consent to enrichment: None
Joint wording on Taiwan: Peace and stability in the Strait

Ladders of escalation
The peninsula: Calm, since 2025-11-17; at its worst Series of tests
The Strait: Calm, since 2025-12-29; at its worst Grey zone
