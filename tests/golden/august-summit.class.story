Two Straits: August Summit, preset Class: seven turns, 90 minutes, hidden end
Washington wants its forces in Korea free for the Strait; Seoul wants them to stay, and a say. Everything hangs together.
EXERCISE. All that follows is generated. Exploratory model; its assumptions are listed by `straits assumptions`.
Seoul: computer, Pragmatic balancer
Washington: computer, Transactional
Pyongyang: computer, Programme-builder
Beijing: computer, Patient coercer
Tokyo: computer, Anchor ally
Taipei: computer, Steady defender

Turn 1, 2025-08-25 to 2025-09-15, 21 days
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
- North Korean missile events: 2 (so far 2)
- Trust between the allies 50.0 -> 39.5 (Washington -3.0; Seek leader talks, pause exercises -2.0; Float a leak of cuts -2.0; Make Seoul an offer -2.0)
- Deterrence as Pyongyang sees it 84.0 -> 81.5 (deterrence as a whole -2.5)
- Seoul fears abandonment 52.0 -> 61.3 (Seek leader talks, pause exercises +4.0; Float a leak of cuts +2.0; Trust between the allies +1.7; threats and promises +1.6)
- Washington fears that Seoul stands aside 50.0 -> 53.0 (Make Seoul an offer +3.0)
- Standing of the government in Seoul 56.0 -> 59.4 (Explain the bargain at home +3.0; drift of opinion -1.1; Ask for a currency line and a yearly cap +1.0; Seek leader talks, pause exercises +1.0)
- Standing of the administration in Washington 47.0 -> 52.0 (Tour the factories that allies pay for +3.0; Seek leader talks, pause exercises +2.0; Sign its own tariff deal +1.0; drift of opinion -0.5)
- How far Seoul decides for itself 50.0 -> 52.0 (Quiet envoy to Beijing +1.0; Make Seoul an offer +1.0)
- Beijing's displeasure with Seoul 42.0 -> 34.0 (Quiet envoy to Beijing -4.0; Make Seoul an offer -3.0; Lean on Pyongyang -1.0)
- Pyongyang's alarm 52.0 -> 45.0 (Seek leader talks, pause exercises -6.0; Ulchi Freedom Shield under way +1.0; Harden and disperse the force -1.0; Deepen the partnership with Moscow -1.0)
- Small changes: Belief in Washington's word -1.0; Deterrence on the peninsula -1.7; Seoul fears entrapment -1.0; Cooperation with Tokyo +0.5; Koreans for own nuclear weapons, headline question +1.4; The same, costs named and among elites +0.2; Korean growth against its path +1.0; The won +1.0; Beijing's preparation for force +1.5; Moscow's and Beijing's backing for Pyongyang +1.0; North Korea's missile and nuclear programme +1.7

Turn 2, 2025-09-15 to 2025-10-06, 21 days
HEADLINE: EXERCISE: Five zones around Taiwan are closed for a drill of joint forces; airlines fly detours.
HEADLINE: EXERCISE: Central Command no longer needs the two Patriot batteries that left Korea in March; Washington decides where they go.
HEADLINE: North Korean missile events: 3 (so far 5)
HEADLINE: Escalation: Series of tests (was: Calm)
- Seoul is told: Pyongyang prepares to press 19.4%; Beijing prepares to move in the Strait 19.2%; Washington's policy is about to jump 75.8%
- Washington is told: Pyongyang prepares to press 69.4%; Beijing prepares to move in the Strait 70.8%
- Seoul: Offer talks to Pyongyang; Pay in kind: repair yards and ships
- Seoul shares its reports: Pyongyang prepares to press 19.4%; Beijing prepares to move in the Strait 19.2%
- Washington: Demand $10 billion a year; Threaten 25 percent
- Washington shares its reports: Pyongyang prepares to press 69.4%; Beijing prepares to move in the Strait 70.8%
- Beijing: Reassure the neighbours
- Tokyo: Bring counter-strike missiles forward; A gesture on history
- Taipei: Mines, missiles, reserves first
- Trust between the allies 39.5 -> 30.7 (Threaten 25 percent -5.0; Demand $10 billion a year -4.0; Quiet envoy to Beijing -2.0; Offer talks to Pyongyang -1.0)
- Seoul fears abandonment 61.3 -> 66.8 (Trust between the allies +2.5; Demand $10 billion a year +2.0; threats and promises +1.0)
- Seoul fears entrapment 49.0 -> 52.0 (Large drill around Taiwan +2.0; Pay in kind: repair yards and ships +2.0; Reassure the neighbours -1.0)
- Cooperation with Tokyo 55.5 -> 57.5 (A gesture on history +4.0; Reassure the neighbours -2.0; Large drill around Taiwan +1.0; Bring counter-strike missiles forward -1.0)
- Standing of the administration in Washington 52.0 -> 55.8 (Demand $10 billion a year +2.0; Pay in kind: repair yards and ships +1.0; Threaten 25 percent +1.0; drift of opinion -0.4)
- Burden that Seoul carries, as Washington sees it 42.0 -> 45.0 (Pay in kind: repair yards and ships +3.0)
- Pyongyang's alarm 45.0 -> 42.0 (Offer talks to Pyongyang -3.0; Bring counter-strike missiles forward +1.0; Ulchi Freedom Shield under way -1.0)
- Small changes: Deterrence on the peninsula -1.3; Deterrence as Pyongyang sees it +1.1; Washington fears that Seoul stands aside +1.0; Washington fears a war it did not choose +0.8; Standing of the government in Seoul +1.5; Koreans for own nuclear weapons, headline question -0.4; The same, costs named and among elites +0.1; Korean growth against its path -0.1; The won -1.0; Beijing's preparation for force -1.0; North Korea's missile and nuclear programme +0.3

Turn 3, 2025-10-06 to 2025-10-27, 21 days
HEADLINE: Easing: Calm (was: Series of tests)
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
- North Korean missile events: 2 (so far 7)
- Trust between the allies 30.7 -> 38.3 (Standing crisis consultation cell +2.0; Join a trilateral drill near the Strait +2.0; Accept payment in kind +2.0; Seoul +1.0)
- Deterrence as Pyongyang sees it 82.6 -> 85.2 (deterrence as a whole +2.6)
- Readiness in the Strait 50.0 -> 52.0 (Open more airfields to allies +2.0)
- Seoul fears entrapment 52.0 -> 56.0 (Join a trilateral drill near the Strait +3.0; Standing crisis consultation cell +2.0; Calm words toward Beijing -1.0)
- Washington fears that Seoul stands aside 54.0 -> 47.0 (Join a trilateral drill near the Strait -4.0; Standing crisis consultation cell -3.0)
- Cooperation with Tokyo 57.5 -> 60.5 (Join a trilateral drill near the Strait +3.0)
- Burden that Seoul carries, as Washington sees it 45.0 -> 48.0 (Accept payment in kind +3.0)
- Beijing's displeasure with Seoul 34.0 -> 40.0 (Join a trilateral drill near the Strait +6.0)
- Moscow's and Beijing's backing for Pyongyang 61.0 -> 64.0 (Court Beijing +3.0)
- Small changes: Belief in Washington's word +1.0; Deterrence on the peninsula +1.3; Seoul fears abandonment +0.8; Washington fears a war it did not choose +1.7; Standing of the government in Seoul +0.4; Standing of the administration in Washington +1.7; Koreans for own nuclear weapons, headline question +1.5; The same, costs named and among elites +0.2; Korean growth against its path +0.4; Pyongyang's alarm -1.0; North Korea's missile and nuclear programme +0.2

Turn 4, 2025-10-27 to 2025-11-17, 21 days
HEADLINE: EXERCISE: The talk of cuts turns out to be a study among others; nothing has been ordered.
HEADLINE: EXERCISE: Patrol boats cross the Northern Limit Line for twenty minutes; warning shots are fired, nobody is hurt.
HEADLINE: Washington moves MQ-9A rotation, Kunsan past the agreed terms (levels beyond: 1)
- Washington changes a policy without warning
- Seoul is told: Pyongyang prepares to press 78.7%; Beijing prepares to move in the Strait 67.1%; Washington's policy is about to jump 11.4%
- Washington is told: Pyongyang prepares to press 69.2%; Beijing prepares to move in the Strait 63.3%
- Seoul puts a package on the table; it changes 3 clauses
- Washington refuses the package on the table
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Washington puts a package on the table; it changes 3 clauses
- Seoul refuses the package on the table
- Seoul: Speed the transfer of wartime command; Seek deeper nuclear consultation
- Seoul shares its reports: Pyongyang prepares to press 78.7%
- Washington: Resume exercises
- Washington shares its reports: Beijing prepares to move in the Strait 63.3%
- Pyongyang: Series of missile tests; Restrain the front
- Taipei: Plants abroad for partners
- Second enlarged F-16 squadron, 51st Fighter Wing is ordered from Osan Air Base to Kadena Air Base, Okinawa (Washington)
- MQ-9A rotation, Kunsan is ordered from Kunsan Air Base to Kadena Air Base, Okinawa (Washington)
- Second enlarged F-16 squadron, 51st Fighter Wing leaves Osan Air Base for Kadena Air Base, Okinawa on 2025-10-28
- MQ-9A rotation, Kunsan leaves Kunsan Air Base for Kadena Air Base, Okinawa on 2025-10-29
- Second enlarged F-16 squadron, 51st Fighter Wing is ready at Kadena Air Base, Okinawa on 2025-11-01
- MQ-9A rotation, Kunsan is ready at Kadena Air Base, Okinawa on 2025-11-02
- Trust between the allies 38.3 -> 32.4 (MQ-9A rotation, Kunsan -5.0; Washington's volatility -1.5; Seoul +0.5; Washington +0.5)
- Belief in Washington's word 50.0 -> 57.2 (Washington's volatility +10.2; The threat of cuts lapses -6.0; Resume exercises +2.0; Plants abroad for partners +1.0)
- Deterrence on the peninsula 82.3 -> 80.2 (formations moved -2.3; Trust between the allies +0.2)
- Deterrence as Pyongyang sees it 85.2 -> 80.8 (deterrence as a whole -4.4)
- Readiness in the Strait 52.0 -> 56.0 (formations moved +4.0)
- Seoul fears entrapment 56.0 -> 58.0 (Seek deeper nuclear consultation +2.0)
- How far Seoul decides for itself 52.0 -> 54.0 (Speed the transfer of wartime command +4.0; MQ-9A rotation, Kunsan -2.0)
- Pyongyang's alarm 41.0 -> 46.0 (Resume exercises +4.0; Seek deeper nuclear consultation +2.0; Restrain the front -2.0; Patrol boats at the Northern Limit Line +1.0)
- Small changes: Seoul fears abandonment +0.7; Washington fears that Seoul stands aside -1.0; Washington fears a war it did not choose -0.2; Cooperation with Tokyo +0.5; Standing of the government in Seoul +1.0; Standing of the administration in Washington -0.9; Koreans for own nuclear weapons, headline question -2.0; The same, costs named and among elites -1.1; Korean growth against its path -0.1; North Korea's missile and nuclear programme +1.0

Turn 5, 2025-11-17 to 2025-12-08, 21 days
HEADLINE: EXERCISE: The defence bill is law: no money may be spent to bring US forces in Korea below 28,500, with a waiver after sixty days.
- Washington changes a policy without warning
- Seoul is told: Pyongyang prepares to press 16.1%; Beijing prepares to move in the Strait 16.9%; Washington's policy is about to jump 15.6%
- Washington is told: Pyongyang prepares to press 22.4%; Beijing prepares to move in the Strait 19.7%
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Washington puts a package on the table; it changes 3 clauses
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul: Invoke the 2006 joint statement; Seek consent to enrichment; Quiet envoy to Beijing
- Seoul shares its reports: Pyongyang prepares to press 16.1%; Beijing prepares to move in the Strait 16.9%
- Washington: Tour the factories that allies pay for; Pledge the floor of 28,500
- Washington shares its reports: Pyongyang prepares to press 22.4%; Beijing prepares to move in the Strait 19.7%
- Pyongyang: Deepen the partnership with Moscow; Harden and disperse the force
- Trust between the allies 32.4 -> 29.7 (Pledge the floor of 28,500 +4.0; Washington's volatility -3.4; Invoke the 2006 joint statement -3.0; Seek consent to enrichment -2.0)
- Belief in Washington's word 57.2 -> 51.8 (Washington's volatility -8.4; Congress passes the floor +2.0; Pledge the floor of 28,500 +1.0)
- Seoul fears abandonment 68.2 -> 59.2 (Congress passes the floor -4.0; Pledge the floor of 28,500 -4.0; the terms in force -2.5; formations moved +1.1)
- Seoul fears entrapment 58.0 -> 55.8 (the terms in force -1.2; Invoke the 2006 joint statement -1.0)
- Washington fears that Seoul stands aside 46.0 -> 50.1 (the terms in force +2.1; Invoke the 2006 joint statement +2.0)
- Standing of the government in Seoul 62.2 -> 67.8 (Invoke the 2006 joint statement +2.0; Seek consent to enrichment +2.0; drift of opinion +1.9; Tour the factories that allies pay for -0.5)
- Koreans for own nuclear weapons, headline question 70.5 -> 68.3 (Pledge the floor of 28,500 -1.0; the terms in force -0.5; Seoul fears abandonment -0.4; drift of opinion -0.2)
- How far Seoul decides for itself 54.0 -> 60.0 (Invoke the 2006 joint statement +3.0; Seek consent to enrichment +2.0; Quiet envoy to Beijing +1.0)
- Beijing's displeasure with Seoul 40.0 -> 34.0 (Quiet envoy to Beijing -4.0; Invoke the 2006 joint statement -2.0)
- Pyongyang's alarm 46.0 -> 44.0 (Deepen the partnership with Moscow -1.0; Harden and disperse the force -1.0)
- Moscow's and Beijing's backing for Pyongyang 64.0 -> 68.0 (Deepen the partnership with Moscow +4.0)
- Small changes: Deterrence on the peninsula -1.2; Deterrence as Pyongyang sees it -1.1; Readiness in the Strait +0.5; Washington fears a war it did not choose -0.1; Standing of the administration in Washington +1.8; The same, costs named and among elites +0.7; Korean growth against its path -0.1; North Korea's missile and nuclear programme +0.5

Turn 6, 2025-12-08 to 2025-12-29, 21 days
HEADLINE: EXERCISE: The won loses five percent in a week; the central bank sells dollars.
HEADLINE: Seoul and Washington sign a package; 3 clauses change
HEADLINE: North Korean missile events: 5 (so far 12)
HEADLINE: Escalation: Series of tests (was: Calm)
- Washington changes a policy without warning
- Seoul is told: Pyongyang prepares to press 22.3%; Beijing prepares to move in the Strait 74.5%; Washington's policy is about to jump 71.6%
- Washington is told: Pyongyang prepares to press 15.6%; Beijing prepares to move in the Strait 16.2%
- Agreed: 28,500 (was: No promise) (Level of US troops promised)
- Agreed: 3.5 percent (was: 2.32 percent) (Korean defence spending, share of GDP)
- Agreed: Joint planning, regular visible deployments (was: Consultative group, as now) (Nuclear consultation)
- Seoul: Offer talks to Pyongyang; Explain the bargain at home
- Seoul shares its reports: Beijing prepares to move in the Strait 74.5%; Washington's policy is about to jump 71.6%
- Washington: Float a leak of cuts
- Washington shares its reports: Pyongyang prepares to press 15.6%; Beijing prepares to move in the Strait 16.2%
- Beijing: Make Seoul an offer
- Taipei: Fuel and food for a blockade
- Patriot battery B/2-1 ADA is ordered from Al Udeid, Qatar (US Central Command) to Camp Carroll, Waegwan (Washington)
- Patriot battery C/2-1 ADA is ordered from Al Udeid, Qatar (US Central Command) to Camp Carroll, Waegwan (Washington)
- Patriot battery B/2-1 ADA leaves Al Udeid, Qatar (US Central Command) for Camp Carroll, Waegwan on 2025-12-18
- Patriot battery B/2-1 ADA is ready at Camp Carroll, Waegwan on 2025-12-22
- Patriot battery C/2-1 ADA leaves Al Udeid, Qatar (US Central Command) for Camp Carroll, Waegwan on 2025-12-22
- Patriot battery C/2-1 ADA is ready at Camp Carroll, Waegwan on 2025-12-26
- Trust between the allies 29.7 -> 25.2 (the bargain +3.0; Float a leak of cuts -2.0; Make Seoul an offer -2.0; Quiet envoy to Beijing -2.0)
- Belief in Washington's word 51.8 -> 45.1 (Washington's volatility -5.7; Float a leak of cuts -1.0)
- Deterrence on the peninsula 79.0 -> 81.2 (Trust between the allies +1.3; formations moved +0.7; What Seoul can do alone +0.2)
- Deterrence as Pyongyang sees it 79.7 -> 82.9 (deterrence as a whole +3.1)
- Seoul fears abandonment 59.2 -> 56.1 (the terms in force -7.6; Float a leak of cuts +2.0; Trust between the allies +1.4; threats and promises +1.0)
- Washington fears that Seoul stands aside 50.1 -> 58.3 (Make Seoul an offer +3.0; Quiet envoy to Beijing +3.0; the terms in force +1.2; Offer talks to Pyongyang +1.0)
- Washington fears a war it did not choose 47.2 -> 49.6 (threats and promises +2.4)
- The won 50.0 -> 45.0 (The won falls -5.0)
- Burden that Seoul carries, as Washington sees it 48.0 -> 51.1 (Korean defence spending, share of GDP +3.1)
- Beijing's displeasure with Seoul 34.0 -> 31.0 (Make Seoul an offer -3.0)
- Pyongyang's alarm 44.0 -> 41.0 (Offer talks to Pyongyang -3.0)
- Small changes: Seoul fears entrapment -0.9; Standing of the government in Seoul +1.6; Standing of the administration in Washington -1.9; Koreans for own nuclear weapons, headline question -1.9; The same, costs named and among elites -0.5; Korean growth against its path -0.1; What Seoul can do alone +0.3; How far Seoul decides for itself +1.0; North Korea's missile and nuclear programme +1.5

The game ended in turn 6, on 2025-12-08

Outcome
50 is where each axis started; losses weigh more than gains. Exploratory model; its assumptions are listed by `straits assumptions`.
Seoul, Security on the peninsula: 37.6
Seoul, Deciding for itself: 61.5
Seoul, Prosperity: 48.4
Seoul, A strong alliance: 37.7
Seoul, Standing at home: 59.2
Washington, Ready for the Strait: 58.8
Washington, A quiet peninsula, and no new nuclear power on it: 41.3
Washington, Allies carry their share: 55.6
Washington, Allies that hold together: 35.9
Washington, Standing at home: 55.3
Pyongyang, The state survives: 55.6
Pyongyang, A programme nobody can undo: 58.9
Pyongyang, Concessions: 55.8
Pyongyang, Partners: 53.0
Beijing, Progress on Taiwan: 39.3
Beijing, Looser alliances around it: 60.6
Beijing, Growth and trade: 53.7
Beijing, No war: 47.7
Tokyo, Security of the region: 54.6
Tokyo, Partners that hold: 46.1
Tokyo, Terms of trade: 50.5
Taipei, Deterrence in the Strait: 58.8
Taipei, Friends who come: 38.4
Taipei, Calm: 50.1

Turning points
- Turn 1: Washington walks away from the table; talks go on in turn 3 at the earliest
- Turn 2: North Korean missile events: 3 (so far 5)
- Turn 2: Escalation: Series of tests (was: Calm)
- Turn 3: Easing: Calm (was: Series of tests)
- Turn 4: Washington moves MQ-9A rotation, Kunsan past the agreed terms (levels beyond: 1)
- Turn 6: Seoul and Washington sign a package; 3 clauses change
- Turn 6: North Korean missile events: 5 (so far 12)
- Turn 6: Escalation: Series of tests (was: Calm)
- Turn 1: Trust between the allies -10.5 (Washington -3.0; Seek leader talks, pause exercises -2.0; Float a leak of cuts -2.0; Make Seoul an offer -2.0)
- Turn 1: Seoul fears abandonment +9.3 (Seek leader talks, pause exercises +4.0; Float a leak of cuts +2.0; Trust between the allies +1.7; threats and promises +1.6)
- Turn 6: Washington fears that Seoul stands aside +8.2 (Make Seoul an offer +3.0; Quiet envoy to Beijing +3.0; the terms in force +1.2; Offer talks to Pyongyang +1.0)

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
The peninsula: Series of tests, since 2025-12-08
The Strait: Calm, since 2025-08-25
