Two Straits: Patriots on Loan, preset Lesson of 20 minutes
March 2025. US air defence batteries in Korea are wanted in the Middle East.
Two allies have six turns to agree on whether they go, for how long, and what
stands in for them. Pyongyang watches. This is the first lesson: it takes
twenty minutes and needs no knowledge.
EXERCISE. All that follows is generated. Exploratory model; its assumptions are listed by `straits assumptions`.
Crisis hazards are multiplied by 1.0 (exercise_tempo).
Seoul: computer, Careful ally
Washington: computer, One force for two regions
Pyongyang: computer, Watcher

Turn 1, 2025-03-24 to 2025-04-27, 35 days
HEADLINE: EXERCISE: The court has removed Korea's president. Until the election in June an acting government rules.
HEADLINE: EXERCISE: Ships are under fire in the Red Sea, and US bases in the Gulf fear missiles. The command there asks for batteries, and names Korea.
HEADLINE: EXERCISE: The Gulf escalates: Attacks on ships (was: Uneasy) (Attacks on ships in the Red Sea)
- Seoul puts a package on the table: Tour abroad: 90 days; Replacement: US aircraft and ships; Floor of US troops: 28,500
- Washington puts a package on the table: Leave for US units: With notice only; Replacement: Korean batteries; Bill for the move: Seoul
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul: Tell the National Assembly first; Offer talks to Pyongyang
- Washington: Send the general to explain
- Seoul's standing at home 45.0 -> 47.6 (Tell the National Assembly first +4.0; The president is removed -2.0; Offer talks to Pyongyang +2.0; drift of opinion -1.4)
- Small changes: Washington's standing at home -0.9

Turn 2, 2025-04-28 to 2025-06-01, 35 days
HEADLINE: EXERCISE: Washington asks for consent that Patriot battery A leaves for Al Udeid, Qatar
HEADLINE: EXERCISE: Washington asks for consent that Patriot battery C leaves for Al Udeid, Qatar
- Pyongyang: Launch a missile; A mild word to the south
- Small changes: Trust between the allies +0.5; Deterrence on the peninsula -0.4; Seoul's standing at home -1.4; Washington's standing at home +1.7

Turn 3, 2025-06-02 to 2025-07-06, 35 days
HEADLINE: EXERCISE: Korea has elected a new president. The first question at the press conference is about the batteries.
HEADLINE: EXERCISE: Iran has fired missiles at Al Udeid. What stood there to stop them decides what is left.
HEADLINE: EXERCISE: The Gulf escalates: Missile war (was: Attacks on ships) (Missiles at the base in Qatar)
HEADLINE: EXERCISE: Seoul consents that Patriot battery A leaves
HEADLINE: EXERCISE: Seoul consents that Patriot battery C leaves
- Seoul puts a package on the table: Tour abroad: Until September; Replacement: US aircraft and ships; Floor of US troops: 28,500
- Washington puts a package on the table: Leave for US units: With notice only; Tour abroad: Until September; Replacement: Korean batteries
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul: Air defence on high alert
- Patriot battery A is ordered from Suwon Air Base to Al Udeid, Qatar (Washington)
- Patriot battery C is ordered from Camp Carroll to Al Udeid, Qatar (Washington)
- Patriot battery A leaves Suwon Air Base for Al Udeid, Qatar on 2025-06-08
- Patriot battery A is ready at Al Udeid, Qatar on 2025-06-12
- Patriot battery C leaves Camp Carroll for Al Udeid, Qatar on 2025-06-12
- Patriot battery C is ready at Al Udeid, Qatar on 2025-06-16
- North Korean missile events: 1 (so far 1)
- Trust between the allies 55.5 -> 57.5 (what Seoul did +2.0)
- Air defence in the Gulf 40.0 -> 43.0 (formations moved +7.0; Missiles at the base in Qatar -4.0)
- Washington's standing at home 50.7 -> 48.2 (Missiles at the base in Qatar -5.0; drift of opinion +2.4)
- Small changes: Deterrence on the peninsula -1.7; Seoul's standing at home +1.5

Turn 4, 2025-07-07 to 2025-08-10, 35 days
HEADLINE: EXERCISE: After days of missiles, the guns in the Gulf are silent. How long, nobody says.
HEADLINE: EXERCISE: The Gulf eases: Attacks on ships (was: Missile war) (A ceasefire in the Gulf)
HEADLINE: EXERCISE: Short-range missiles have come down in the East Sea. They were built to reach the airfields of the south.
HEADLINE: EXERCISE: Seoul and Washington sign a package; clauses changed: 3
- Washington changes a policy without warning
- Seoul puts a package on the table: Tour abroad: Until September; Replacement: US aircraft and ships; Bill for the move: Seoul
- Washington puts a package on the table: Leave for US units: With notice only; Tour abroad: Until September; Replacement: US aircraft and ships
- In force now: Leave for US units: With notice only (was: After consultation)
- In force now: Tour abroad: Until September (was: Open end)
- In force now: Replacement: US aircraft and ships (was: Nothing)
- Seoul: Ask in public when they return; Tell the National Assembly first
- Washington: More fighters to Osan
- Patriot battery B is ordered from Gunsan Air Base to Al Udeid, Qatar (Washington)
- Patriot battery B leaves Gunsan Air Base for Al Udeid, Qatar on 2025-07-13
- Patriot battery B is ready at Al Udeid, Qatar on 2025-07-17
- Air defence in the Gulf 43.0 -> 46.5 (formations moved +3.5)
- Seoul's standing at home 47.6 -> 55.9 (Ask in public when they return +4.0; Tell the National Assembly first +4.0; drift of opinion +0.3)
- Small changes: Trust between the allies -0.7; Deterrence on the peninsula -1.1; Washington's standing at home +1.2

Turn 5, 2025-08-11 to 2025-09-14, 35 days
HEADLINE: EXERCISE: For weeks nothing has been fired in the Gulf. In Seoul they ask what the batteries still do there.
HEADLINE: EXERCISE: The Gulf eases: Uneasy (was: Attacks on ships) (The Gulf is calm again)
HEADLINE: EXERCISE: A reader has photographed launchers being loaded. Seventy flights, writes the newspaper, and asks who knew.
HEADLINE: EXERCISE: The two presidents have met in Washington. They praised each other, and spoke of money.
HEADLINE: EXERCISE: Peninsula escalates: Missile tests (was: Calm) (Launch a missile)
- Washington changes a policy without warning
- Seoul puts a package on the table: Leave for US units: With Seoul's consent; Tour abroad: 90 days; Floor of US troops: 28,500
- Washington puts a package on the table: Replacement: Korean batteries; Bill for the move: Seoul
- Seoul refuses the package on the table
- Washington refuses the package on the table
- Seoul: A crisis cell with the ally; Offer talks to Pyongyang
- Washington: Thank Seoul in public
- Pyongyang: Launch a missile
- Patriot battery A is ordered from Al Udeid, Qatar to Suwon Air Base (Washington)
- Patriot battery A leaves Al Udeid, Qatar for Suwon Air Base on 2025-08-17
- Patriot battery A is ready at Suwon Air Base on 2025-08-21
- North Korean missile events: 2 (so far 3)
- Trust between the allies 56.8 -> 61.1 (Washington's volatility -3.7; A crisis cell with the ally +3.0; Thank Seoul in public +3.0; The presidents meet +2.0; and 2 more)
- Deterrence on the peninsula 56.8 -> 59.4 (formations moved +2.5; Trust between the allies +0.6; Launch a missile -0.5)
- Air defence in the Gulf 46.5 -> 43.0 (formations moved -3.5)
- Small changes: Seoul's standing at home -1.1; Washington's standing at home -1.0

Turn 6, 2025-09-15 to 2025-10-19, 35 days
HEADLINE: EXERCISE: September was promised. The batteries are still away, and in Seoul they read the package aloud.
- Seoul puts a package on the table: Leave for US units: With Seoul's consent; Floor of US troops: 28,500; Bill for the move: One half each
- Washington puts a package on the table: Bill for the move: One half each
- Seoul refuses the package on the table
- Washington refuses the package on the table
- North Korean missile events: 1 (so far 4)
- Trust between the allies 61.1 -> 57.1 (The day of return has passed -4.0)
- Seoul's standing at home 54.9 -> 51.9 (The day of return has passed -4.0; drift of opinion +1.1)
- Small changes: Deterrence on the peninsula -0.6; Washington's standing at home -1.7

The game ended in turn 6, on 2025-09-15

Outcome
50 is where each axis started; losses weigh more than gains. Exploratory model; its assumptions are listed by `straits assumptions`.
Seoul, Security: 47.9
Seoul, Standing at home: 56.9
Washington, Air defence in the Gulf: 51.5
Washington, Allies that hold together: 47.8
Pyongyang, Fear in the south: 40.5
Pyongyang, Safety in the north: 45.8

Turning points
- Turn 1: The Gulf escalates: Attacks on ships (was: Uneasy) (Attacks on ships in the Red Sea)
- Turn 2: Washington asks for consent that Patriot battery A leaves for Al Udeid, Qatar
- Turn 2: Washington asks for consent that Patriot battery C leaves for Al Udeid, Qatar
- Turn 3: The Gulf escalates: Missile war (was: Attacks on ships) (Missiles at the base in Qatar)
- Turn 3: Seoul consents that Patriot battery A leaves
- Turn 3: Seoul consents that Patriot battery C leaves
- Turn 4: The Gulf eases: Attacks on ships (was: Missile war) (A ceasefire in the Gulf)
- Turn 4: Seoul and Washington sign a package; clauses changed: 3
- Turn 5: The Gulf eases: Uneasy (was: Attacks on ships) (The Gulf is calm again)
- Turn 5: Peninsula escalates: Missile tests (was: Calm) (Launch a missile)
- Turn 4: Seoul's standing at home +8.3 (Ask in public when they return +4.0; Tell the National Assembly first +4.0; drift of opinion +0.3)
- Turn 5: Trust between the allies +4.3 (Washington's volatility -3.7; A crisis cell with the ally +3.0; Thank Seoul in public +3.0; The presidents meet +2.0; and 2 more)
- Turn 4: Air defence in the Gulf +3.5 (formations moved +3.5)

Terms in force, signed in turn 4
Leave for US units: With notice only
Tour abroad: Until September
Replacement: US aircraft and ships
Floor of US troops: No number
Bill for the move: Washington

Ladders of escalation
Peninsula: Missile tests, since 2025-08-11
The Gulf: Uneasy, since 2025-08-11; at its worst Missile war
