Two Straits: Six at the Table, preset To the action plan
August 2003. The Agreed Framework of 1994 is dead. Washington charged a secret uranium programme in October 2002, heavy fuel oil stopped in
November, the inspectors were sent home in December, and in January Pyongyang left the Non-Proliferation Treaty. Eight thousand spent fuel rods
have left their pond. Six governments now meet in Beijing.

Any paper has two columns: what Pyongyang stops, and what it is given for it. The second column is Washington's to sign, because the sanctions,
the assurances and recognition are Washington's. So these two are the parties to the bargain. The other four sign nothing here, but most
of what is signed they must carry, pay for or live with, and each can make a signature easy or impossible. Talk to them before you sign.
Papers may pass between the two when no round sits; they have a channel in New York. A paper changes three terms at most. What is signed can be broken.
EXERCISE. All that follows is generated. Exploratory model; its assumptions are listed by `straits assumptions`.
Washington: computer, Hawkish engagement
Pyongyang: computer, Weapons first, then a price
Beijing: computer, The patient host
Seoul: computer, Engagement
Tokyo: computer, The families first
Moscow: computer, The sixth chair

Turn 1, 2003-08-27 to 2003-12-11, 107 days
HEADLINE: EXERCISE: KEDO's board has suspended work on the two reactors for one year.
HEADLINE: EXERCISE: Five delegations had seen the draft. The sixth asked for a copy.
- Hidden from all seats: The reactor runs
- Washington puts a package on the table: The plant at Yongbyon: Dismantled; What the North declares: All, uranium too; Inspectors: Wherever they ask
- Pyongyang puts a package on the table: Heavy fuel oil: A million tonnes; What Washington says about force: A pact that Congress ratifies; Sanctions and the list of terror: Lifted
- Washington refuses the package on the table
- Pyongyang refuses the package on the table
- Washington: End KEDO; Show the allies the uranium file
- In force now: Light water reactors: Ended (was: KEDO builds slowly) (End KEDO)
- Pyongyang: Unload the reactor and reprocess; Suspend your part in the talks
- Beijing: Give the border to the army; Put your own text on the table
- Seoul: Carry drafts between the two; Rice and fertiliser for the North
- Tokyo: Close the ports to their ships; Bring the mothers to Washington
- Good faith between Washington and Pyongyang 25.0 -> 15.0 (Put your own text on the table +7.0; End KEDO -6.0; Show the allies the uranium file -5.0; Carry drafts between the two +5.0; and 5 more)
- Pressure on the North 35.0 -> 37.0 (Close the ports to their ships +6.0; Rice and fertiliser for the North -4.0)
- Washington, Seoul and Tokyo of one mind 50.0 -> 48.0 (Show the allies the uranium file +6.0; End KEDO -5.0; Carry drafts between the two -3.0; Rice and fertiliser for the North -3.0; and 1 more)
- Washington's standing in Congress 50.0 -> 54.0 (End KEDO +4.0; Put your own text on the table -2.0; Bring the mothers to Washington +2.0)
- Food, fuel and money in the North 35.0 -> 41.0 (Rice and fertiliser for the North +6.0; Suspend your part in the talks +4.0; Close the ports to their ships -3.0; KEDO suspends its work -1.0)
- Evidence of enriched uranium 40.0 -> 34.0 (Show the allies the uranium file -6.0)
- Support for engagement in the South 55.0 -> 53.0 (End KEDO -4.0; Carry drafts between the two +2.0; Rice and fertiliser for the North +2.0; KEDO suspends its work -1.0; and 1 more)
- The families' confidence in Tokyo's government 45.0 -> 51.0 (Close the ports to their ships +3.0; Bring the mothers to Washington +3.0)
- Beijing's patience with Pyongyang 55.0 -> 47.0 (Suspend your part in the talks -6.0; Unload the reactor and reprocess -5.0; Give the border to the army +3.0)
- Beijing's credit as the host 50.0 -> 40.0 (Suspend your part in the talks -6.0; Put your own text on the table -4.0)
- Moscow's weight at the table 30.0 -> 17.0 (Moscow reads it in the newspaper -13.0)
- Calm on the Yalu 60.0 -> 68.0 (Give the border to the army +8.0)
- Small changes: Force of the Non-Proliferation Treaty -1.0

Turn 2, 2003-12-12 to 2004-03-27, 107 days
HEADLINE: EXERCISE: A Pakistani engineer has said on television that he sold centrifuges, and to whom.
HEADLINE: EXERCISE: Pictures from above show no steam at the reactor: its rods have been taken out.
HEADLINE: EXERCISE: Alarm over the programme escalates: Acts instead of words (was: War of words) (The pond is empty)
HEADLINE: EXERCISE: Rations have been cut to three hundred grams a day until the potatoes come.
HEADLINE: EXERCISE: A mother has spoken in the park where her daughter was last seen. She is a year older.
HEADLINE: EXERCISE: A senator has asked how many bombs the North had when this government began, and how many it has now.
- Hidden from all seats: The reactor runs
- Pyongyang puts a package on the table: Heavy fuel oil: A million tonnes; Sanctions and the list of terror: Lifted; Light water reactors: KEDO builds in full
- Washington refuses the package on the table
- Washington: Stop ships
- Pyongyang: Come back to the table; Show a visitor the empty pond and a jar
- Tokyo: Buy missile defence; Go to Pyongyang again
- Moscow: The railway to Rajin; A package of your own
- Good faith between Washington and Pyongyang 15.0 -> 30.0 (Show a visitor the empty pond and a jar +5.0; Go to Pyongyang again +4.0; Come back to the table +3.0; A package of your own +3.0)
- Pressure on the North 37.0 -> 41.0 (Stop ships +7.0; The railway to Rajin -3.0)
- Force of the Non-Proliferation Treaty 44.0 -> 36.0 (A salesman confesses -3.0; Show a visitor the empty pond and a jar -3.0; The railway to Rajin -2.0)
- Washington's standing in Congress 54.0 -> 50.0 (How many bombs by now? -6.0; Stop ships +4.0; The pond is empty -2.0)
- Food, fuel and money in the North 41.0 -> 37.0 (The hungry months -10.0; Go to Pyongyang again +4.0; Stop ships -3.0; The railway to Rajin +3.0; and 1 more)
- The leadership's hold in the North 60.0 -> 64.0 (Show a visitor the empty pond and a jar +3.0; Buy missile defence +2.0; The hungry months -1.0)
- Readiness of the device and the shaft 25.0 -> 22.0 (Show a visitor the empty pond and a jar -3.0)
- Evidence of enriched uranium 34.0 -> 44.0 (A salesman confesses +14.0; Show a visitor the empty pond and a jar -4.0)
- Support for engagement in the South 53.0 -> 55.0 (The railway to Rajin +2.0)
- The families' confidence in Tokyo's government 51.0 -> 37.0 (A mother in the park -11.0; Go to Pyongyang again -3.0)
- Beijing's patience with Pyongyang 47.0 -> 56.0 (Come back to the table +7.0; Buy missile defence +2.0)
- Moscow's weight at the table 17.0 -> 24.0 (A package of your own +4.0; The railway to Rajin +3.0)
- Small changes: Beijing's credit as the host +1.0

Turn 3, 2004-03-28 to 2004-07-12, 107 days
HEADLINE: EXERCISE: Two trains have exploded at Ryongchon. Pyongyang asks for help.
HEADLINE: EXERCISE: A candidate has called the man in Pyongyang a tyrant. The radio there has found other words for the candidate.
- Hidden from all seats: The reactor runs
- Pyongyang: Let the markets be; Let families of the abducted go
- Beijing: Send an envoy, call a round
- Seoul: Offer two thousand megawatts
- Moscow: Speak for the treaty
- Good faith between Washington and Pyongyang 30.0 -> 34.0 (Offer two thousand megawatts +8.0; A word too many -5.0; A train explodes at Ryongchon +2.0; Speak for the treaty -1.0)
- Force of the Non-Proliferation Treaty 36.0 -> 41.0 (Speak for the treaty +5.0)
- Washington, Seoul and Tokyo of one mind 48.0 -> 46.0 (Let families of the abducted go -2.0)
- Food, fuel and money in the North 37.0 -> 45.0 (Let the markets be +6.0; Let families of the abducted go +5.0; A train explodes at Ryongchon -3.0)
- The leadership's hold in the North 64.0 -> 56.0 (Let the markets be -4.0; Let families of the abducted go -3.0; Speak for the treaty -1.0)
- Support for engagement in the South 55.0 -> 65.0 (Offer two thousand megawatts +4.0; A train explodes at Ryongchon +3.0; Let the markets be +3.0)
- The families' confidence in Tokyo's government 37.0 -> 47.0 (Let families of the abducted go +10.0)
- Beijing's patience with Pyongyang 56.0 -> 53.0 (Send an envoy, call a round -3.0)
- Beijing's credit as the host 41.0 -> 45.0 (Send an envoy, call a round +4.0)
- Small changes: Moscow's weight at the table -1.0

Turn 4, 2004-07-13 to 2004-10-27, 107 days
HEADLINE: EXERCISE: Inspectors have learnt that a laboratory in the South enriched uranium, two tenths of a gram of it.
HEADLINE: EXERCISE: Alarm over the programme escalates: Open crisis (was: Acts instead of words) (Fire a volley into the East Sea)
- Hidden from all seats: The reactor runs
- Washington puts a package on the table: The plant at Yongbyon: Disabled; What the North declares: All, uranium too; Inspectors: Wherever they ask
- Pyongyang refuses the package on the table
- Washington: A law on human rights in the North; Name the bank in Macau; Buy and listen: the centrifuge trail
- In force now: The North's money in Macau: Frozen (was: Free) (Name the bank in Macau)
- Pyongyang: Come back to the table; Fire a volley into the East Sea
- Beijing: Grain, diesel and a glass works
- Seoul: Rice and fertiliser for the North; Soldiers for Iraq
- Good faith between Washington and Pyongyang 34.0 -> 21.0 (Name the bank in Macau -12.0; A law on human rights in the North -8.0; Come back to the table +3.0; Rice and fertiliser for the North +2.0; and 1 more)
- Pressure on the North 41.0 -> 54.0 (Name the bank in Macau +15.0; Fire a volley into the East Sea +8.0; Grain, diesel and a glass works -6.0; Rice and fertiliser for the North -4.0)
- Force of the Non-Proliferation Treaty 41.0 -> 38.0 (A laboratory in the South -3.0)
- Washington, Seoul and Tokyo of one mind 46.0 -> 52.0 (Soldiers for Iraq +10.0; Fire a volley into the East Sea +4.0; A laboratory in the South -3.0; Rice and fertiliser for the North -3.0; and 1 more)
- Washington's standing in Congress 50.0 -> 65.0 (A law on human rights in the North +8.0; Name the bank in Macau +5.0; Soldiers for Iraq +3.0; Buy and listen: the centrifuge trail -1.0)
- Food, fuel and money in the North 45.0 -> 53.0 (Name the bank in Macau -6.0; Grain, diesel and a glass works +6.0; Rice and fertiliser for the North +6.0; Come back to the table +2.0)
- The leadership's hold in the North 56.0 -> 62.0 (Fire a volley into the East Sea +6.0; Name the bank in Macau -3.0; Grain, diesel and a glass works +3.0)
- Evidence of enriched uranium 44.0 -> 56.0 (Buy and listen: the centrifuge trail +12.0)
- Support for engagement in the South 65.0 -> 55.0 (Fire a volley into the East Sea -5.0; Soldiers for Iraq -4.0; A law on human rights in the North -3.0; Rice and fertiliser for the North +2.0)
- Beijing's credit as the host 45.0 -> 49.0 (Come back to the table +6.0; Grain, diesel and a glass works -2.0)
- Calm on the Yalu 68.0 -> 72.0 (Grain, diesel and a glass works +4.0)
- Small changes: The families' confidence in Tokyo's government +1.0; Beijing's patience with Pyongyang -1.0

Turn 5, 2004-10-28 to 2005-02-11, 107 days
HEADLINE: EXERCISE: Washington has voted. Pyongyang, which had waited for another result, counts its days again.
HEADLINE: EXERCISE: The remains that Pyongyang gave to a family are those of other people, says a laboratory in Tokyo.
HEADLINE: EXERCISE: In the photograph of the closing dinner the sixth delegate is behind a flag.
HEADLINE: EXERCISE: The services tell Congress in public that the North could arm a missile. The services then explain what they meant.
HEADLINE: EXERCISE: A sentence from a hearing in Washington has been read out on Pyongyang's radio, twice.
HEADLINE: EXERCISE: Washington and Pyongyang sign a package; clauses changed: 3
- Hidden from all seats: The reactor runs
- Pyongyang puts a package on the table: The plant at Yongbyon: Disabled; Heavy fuel oil: A million tonnes; The North's money in Macau: Free
- In force now: The plant at Yongbyon: Disabled (was: It runs)
- In force now: Heavy fuel oil: A million tonnes (was: None)
- In force now: The North's money in Macau: Free (was: Frozen)
- Washington: Show the allies the uranium file; Three capitals before each round
- Pyongyang: Suspend your part in the talks; Work on the device and the shaft
- Beijing: Put your own text on the table
- Seoul: Carry drafts between the two
- Tokyo: No yen for oil without an answer; Hold back the food of May
- Moscow: Take the chapter out of the resolution
- Good faith between Washington and Pyongyang 21.0 -> 8.0 (Put your own text on the table +7.0; An outpost of tyranny -6.0; Show the allies the uranium file -5.0; Carry drafts between the two +5.0; and 4 more)
- Pressure on the North 54.0 -> 52.0 (Take the chapter out of the resolution -6.0; Hold back the food of May +4.0)
- Washington, Seoul and Tokyo of one mind 52.0 -> 58.0 (Three capitals before each round +7.0; Show the allies the uranium file +6.0; No yen for oil without an answer -5.0; Take the chapter out of the resolution -2.0)
- Washington's standing in Congress 65.0 -> 61.0 (A report nobody wanted -6.0; An election in Washington +4.0; Put your own text on the table -2.0)
- Food, fuel and money in the North 53.0 -> 51.0 (Hold back the food of May -4.0; Suspend your part in the talks +4.0; Work on the device and the shaft -2.0)
- The leadership's hold in the North 62.0 -> 66.0 (Suspend your part in the talks +4.0)
- Readiness of the device and the shaft 22.0 -> 36.0 (Work on the device and the shaft +14.0)
- Evidence of enriched uranium 56.0 -> 50.0 (Show the allies the uranium file -6.0)
- Support for engagement in the South 55.0 -> 57.0 (Carry drafts between the two +2.0)
- The families' confidence in Tokyo's government 48.0 -> 56.0 (The bones are another's -10.0; No yen for oil without an answer +8.0; Hold back the food of May +8.0; Three capitals before each round +2.0)
- Beijing's patience with Pyongyang 52.0 -> 46.0 (Suspend your part in the talks -6.0)
- Moscow's weight at the table 23.0 -> 16.0 (A photograph of five -13.0; Take the chapter out of the resolution +6.0)
- Small changes: Force of the Non-Proliferation Treaty -1.0; Beijing's credit as the host -1.0

Turn 6, 2005-02-12 to 2005-05-29, 107 days
HEADLINE: EXERCISE: A tanker has unloaded heavy fuel oil at Sonbong.
HEADLINE: EXERCISE: Both sides have done this season what they had signed to do, and both are surprised.
HEADLINE: EXERCISE: Men with cameras and rolls of wire have gone through the plant at Yongbyon. What they closed is closed.
HEADLINE: EXERCISE: Every clerk in Pyongyang has been sent to plant rice. The aid workers count what is left in the stores: six weeks.
HEADLINE: EXERCISE: Twenty-seven years ago a girl did not come home from badminton. Her parents have shown her racket to the cameras.
HEADLINE: EXERCISE: The families have asked Tokyo who paid for the oil. Tokyo has said: not we.
- Washington puts a package on the table: The plant at Yongbyon: Dismantled; What the North declares: All, uranium too; Inspectors: Wherever they ask
- Pyongyang puts a package on the table: What Washington says about force: A pact that Congress ratifies; Sanctions and the list of terror: Lifted; Light water reactors: KEDO builds in full
- Washington refuses the package on the table
- Pyongyang refuses the package on the table
- Beijing: Send an envoy, call a round
- Tokyo: Bring the mothers to Washington; Close the ports to their ships
- Moscow: Speak for the treaty; A package of your own
- Good faith between Washington and Pyongyang 8.0 -> 11.0 (A word kept +5.0; Bring the mothers to Washington -3.0; Close the ports to their ships -3.0; A package of your own +3.0; and 2 more)
- Pressure on the North 52.0 -> 55.0 (Close the ports to their ships +6.0; A word kept -3.0)
- Force of the Non-Proliferation Treaty 37.0 -> 49.0 (Speak for the treaty +5.0; The seals are on +4.0; A word kept +3.0)
- Washington's standing in Congress 61.0 -> 66.0 (The seals are on +2.0; Bring the mothers to Washington +2.0; A word kept +1.0)
- Food, fuel and money in the North 51.0 -> 41.0 (Office workers on the fields -10.0; Tankers at Sonbong +3.0; Close the ports to their ships -3.0)
- The leadership's hold in the North 66.0 -> 64.0 (Office workers on the fields -1.0; Speak for the treaty -1.0)
- The families' confidence in Tokyo's government 56.0 -> 44.0 (The girl with the racket -11.0; Oil, and no answer -7.0; Bring the mothers to Washington +3.0; Close the ports to their ships +3.0)
- Beijing's patience with Pyongyang 46.0 -> 43.0 (Send an envoy, call a round -3.0)
- Beijing's credit as the host 48.0 -> 55.0 (The seals are on +5.0; Send an envoy, call a round +4.0; A package of your own -2.0)
- Moscow's weight at the table 16.0 -> 21.0 (A package of your own +4.0; Speak for the treaty +1.0)
- Small changes: Washington, Seoul and Tokyo of one mind +1.0; Support for engagement in the South -1.0

Turn 7, 2005-05-30 to 2005-09-13, 107 days
HEADLINE: EXERCISE: A tanker has unloaded heavy fuel oil at Sonbong.
HEADLINE: EXERCISE: The North has its best harvest in ten years and asks the World Food Programme to leave.
HEADLINE: EXERCISE: Both sides have done this season what they had signed to do, and both are surprised.
HEADLINE: EXERCISE: A merchant in Dandong says that business is good, and will not say which.
- Washington puts a package on the table: What the North declares: All, uranium too; Inspectors: Wherever they ask; No more launches and tests: No missile and no device
- Pyongyang puts a package on the table: Sanctions and the list of terror: Lifted; Light water reactors: KEDO builds in full; Relations: Embassies
- Pyongyang: Put the plant together again; Open Kaesong to the South's firms
- Beijing: Grain, diesel and a glass works
- Good faith between Washington and Pyongyang 11.0 -> 6.0 (Put the plant together again -12.0; A word kept +5.0; Tankers at Sonbong +2.0)
- Pressure on the North 55.0 -> 44.0 (Trade finds another bridge -8.0; Grain, diesel and a glass works -6.0; Put the plant together again +6.0; A word kept -3.0)
- Force of the Non-Proliferation Treaty 49.0 -> 52.0 (A word kept +3.0)
- Food, fuel and money in the North 41.0 -> 60.0 (Grain, diesel and a glass works +6.0; The best harvest in ten years +5.0; Open Kaesong to the South's firms +5.0; Tankers at Sonbong +3.0)
- The leadership's hold in the North 64.0 -> 70.0 (Put the plant together again +4.0; Open Kaesong to the South's firms -3.0; Grain, diesel and a glass works +3.0; The best harvest in ten years +2.0)
- Support for engagement in the South 56.0 -> 62.0 (Open Kaesong to the South's firms +6.0)
- Beijing's patience with Pyongyang 43.0 -> 35.0 (Put the plant together again -8.0)
- Beijing's credit as the host 55.0 -> 53.0 (Grain, diesel and a glass works -2.0)
- Calm on the Yalu 72.0 -> 76.0 (Grain, diesel and a glass works +4.0)
- Small changes: Washington's standing in Congress +1.0

Turn 8, 2005-09-14 to 2005-12-29, 107 days
HEADLINE: EXERCISE: A tanker has unloaded heavy fuel oil at Sonbong.
HEADLINE: EXERCISE: Both sides have done this season what they had signed to do, and both are surprised.
HEADLINE: EXERCISE: Ships stopped at sea escalates: Inspected in port (was: Open sea) (Stop ships)
- Washington: Three capitals before each round; Stop ships; Buy and listen: the centrifuge trail
- Pyongyang: Let the markets be; Come back to the table
- In force now: The plant at Yongbyon: It runs (was: Disabled) (Put the plant together again)
- Good faith between Washington and Pyongyang 6.0 -> 16.0 (A word kept +5.0; Come back to the table +3.0; Tankers at Sonbong +2.0)
- Pressure on the North 44.0 -> 48.0 (Stop ships +7.0; A word kept -3.0)
- Force of the Non-Proliferation Treaty 52.0 -> 55.0 (A word kept +3.0)
- Washington, Seoul and Tokyo of one mind 59.0 -> 63.0 (Three capitals before each round +7.0; Stop ships -3.0)
- Washington's standing in Congress 67.0 -> 71.0 (Stop ships +4.0; A word kept +1.0; Buy and listen: the centrifuge trail -1.0)
- Food, fuel and money in the North 60.0 -> 68.0 (Let the markets be +6.0; Tankers at Sonbong +3.0; Stop ships -3.0; Come back to the table +2.0)
- The leadership's hold in the North 70.0 -> 66.0 (Let the markets be -4.0)
- Evidence of enriched uranium 50.0 -> 62.0 (Buy and listen: the centrifuge trail +12.0)
- Support for engagement in the South 62.0 -> 65.0 (Let the markets be +3.0)
- The families' confidence in Tokyo's government 44.0 -> 46.0 (Three capitals before each round +2.0)
- Beijing's patience with Pyongyang 35.0 -> 42.0 (Come back to the table +7.0)
- Beijing's credit as the host 53.0 -> 57.0 (Come back to the table +6.0; Three capitals before each round -2.0)

Turn 9, 2005-12-30 to 2006-04-15, 107 days
HEADLINE: EXERCISE: In Congress they ask who is paying for oil while the reactor runs.
HEADLINE: EXERCISE: The World Food Programme has closed its kitchens in nineteen places, as it was asked to. Nobody has opened others.
HEADLINE: EXERCISE: Washington and Pyongyang sign a package; clauses changed: 3
- Hidden from all seats: The reactor runs
- Pyongyang puts a package on the table: The plant at Yongbyon: Disabled; Sanctions and the list of terror: Lifted; Relations: Embassies
- In force now: The plant at Yongbyon: Disabled (was: It runs)
- In force now: Sanctions and the list of terror: Lifted (was: In force)
- In force now: Relations: Embassies (was: None)
- Pyongyang: Suspend your part in the talks; Work on the device and the shaft
- Beijing: Send an envoy, call a round
- Seoul: Carry drafts between the two; Stop the rice
- Tokyo: No yen for oil without an answer
- Moscow: Speak for the treaty
- Pressure on the North 48.0 -> 54.0 (Stop the rice +6.0)
- Force of the Non-Proliferation Treaty 55.0 -> 60.0 (Speak for the treaty +5.0)
- Washington, Seoul and Tokyo of one mind 63.0 -> 59.0 (Stop the rice +7.0; No yen for oil without an answer -5.0; Oil for a plant that runs -3.0; Carry drafts between the two -3.0)
- Washington's standing in Congress 71.0 -> 65.0 (Oil for a plant that runs -6.0)
- Food, fuel and money in the North 68.0 -> 54.0 (The aid workers leave -10.0; Stop the rice -6.0; Suspend your part in the talks +4.0; Work on the device and the shaft -2.0)
- The leadership's hold in the North 66.0 -> 68.0 (Suspend your part in the talks +4.0; The aid workers leave -1.0; Speak for the treaty -1.0)
- Readiness of the device and the shaft 36.0 -> 50.0 (Work on the device and the shaft +14.0)
- Support for engagement in the South 65.0 -> 62.0 (Stop the rice -5.0; Carry drafts between the two +2.0)
- The families' confidence in Tokyo's government 46.0 -> 54.0 (No yen for oil without an answer +8.0)
- Beijing's patience with Pyongyang 42.0 -> 33.0 (Suspend your part in the talks -6.0; Send an envoy, call a round -3.0)
- Beijing's credit as the host 57.0 -> 55.0 (Suspend your part in the talks -6.0; Send an envoy, call a round +4.0)
- Small changes: Moscow's weight at the table +1.0

Turn 10, 2006-04-16 to 2006-07-31, 107 days
HEADLINE: EXERCISE: A tanker has unloaded heavy fuel oil at Sonbong.
HEADLINE: EXERCISE: Rain has taken the fields and the roads of three provinces.
HEADLINE: EXERCISE: Both sides have done this season what they had signed to do, and both are surprised.
HEADLINE: EXERCISE: Men with cameras and rolls of wire have gone through the plant at Yongbyon. What they closed is closed.
HEADLINE: EXERCISE: A father who had waited for twenty-eight years has died. The government sent flowers.
HEADLINE: EXERCISE: Washington begins to take the North off its list. The mothers learn it from the television.
HEADLINE: EXERCISE: Eleven diplomats have moved into a house in Pyongyang and asked for a second telephone.
- Washington puts a package on the table: The plant at Yongbyon: Dismantled; What the North declares: All, uranium too; Inspectors: Wherever they ask
- Pyongyang puts a package on the table: The plant at Yongbyon: Shut down and sealed; What Washington says about force: A pact that Congress ratifies; Light water reactors: KEDO builds in full
- Washington refuses the package on the table
- Pyongyang refuses the package on the table
- Washington: Turn the tankers round; Grain for the World Food Programme
- In force now: Heavy fuel oil: None (was: A million tonnes) (Turn the tankers round)
- Pyongyang: Come back to the table
- Tokyo: Close the ports to their ships; Bring the mothers to Washington
- Moscow: A package of your own; Take the chapter out of the resolution
- Good faith between Washington and Pyongyang 16.0 -> 25.0 (Turn the tankers round -8.0; A brass plate +6.0; A word kept +5.0; Grain for the World Food Programme +4.0; and 5 more)
- Pressure on the North 54.0 -> 56.0 (Close the ports to their ships +6.0; Take the chapter out of the resolution -6.0; Turn the tankers round +5.0; A word kept -3.0)
- Force of the Non-Proliferation Treaty 60.0 -> 63.0 (The seals are on +4.0; Take the chapter out of the resolution -4.0; A word kept +3.0)
- Washington, Seoul and Tokyo of one mind 59.0 -> 55.0 (Off the list -5.0; Bring the mothers to Washington +3.0; Take the chapter out of the resolution -2.0)
- Washington's standing in Congress 65.0 -> 74.0 (Turn the tankers round +6.0; The seals are on +2.0; Grain for the World Food Programme -2.0; Bring the mothers to Washington +2.0; and 1 more)
- The families' confidence in Tokyo's government 54.0 -> 39.0 (A father dies -11.0; Off the list -10.0; Close the ports to their ships +3.0; Bring the mothers to Washington +3.0)
- Beijing's patience with Pyongyang 33.0 -> 40.0 (Come back to the table +7.0)
- Beijing's credit as the host 55.0 -> 67.0 (Come back to the table +6.0; The seals are on +5.0; A brass plate +3.0; A package of your own -2.0)
- Moscow's weight at the table 22.0 -> 32.0 (Take the chapter out of the resolution +6.0; A package of your own +4.0)
- Calm on the Yalu 76.0 -> 80.0 (A brass plate +4.0)

Turn 11, 2006-08-01 to 2006-11-15, 107 days
HEADLINE: EXERCISE: A freighter with fifteen missiles on board has been followed for two weeks and let go.
HEADLINE: EXERCISE: The party of the government has lost both chambers. Someone in Washington needs a success.
HEADLINE: EXERCISE: Tokyo has a cabinet that was made by the abductions, and a minister for them.
HEADLINE: EXERCISE: A merchant in Dandong says that business is good, and will not say which.
HEADLINE: EXERCISE: For your eyes: cable drums and a grandstand have been counted at a mountain in the north-east of Korea. The services are of two minds.
HEADLINE: EXERCISE: Washington walks away from the table; talks go on in turn 13 at the earliest
- Washington: Stop ships
- Beijing: Vote for sanctions in New York; Grain, diesel and a glass works
- Good faith between Washington and Pyongyang 25.0 -> 28.0 (Washington loses its House +3.0)
- Pressure on the North 56.0 -> 63.0 (Vote for sanctions in New York +12.0; Trade finds another bridge -8.0; Stop ships +7.0; Grain, diesel and a glass works -6.0; and 1 more)
- Force of the Non-Proliferation Treaty 63.0 -> 70.0 (Vote for sanctions in New York +8.0; Trucks at a mountain -1.0)
- Washington, Seoul and Tokyo of one mind 55.0 -> 53.0 (Stop ships -3.0; Vote for sanctions in New York +3.0; A new cabinet in Tokyo -2.0)
- Food, fuel and money in the North 54.0 -> 52.0 (Grain, diesel and a glass works +6.0; Vote for sanctions in New York -5.0; Stop ships -3.0)
- The leadership's hold in the North 68.0 -> 71.0 (Grain, diesel and a glass works +3.0)
- The families' confidence in Tokyo's government 39.0 -> 43.0 (A new cabinet in Tokyo +4.0)
- Beijing's patience with Pyongyang 40.0 -> 35.0 (Vote for sanctions in New York -5.0)
- Beijing's credit as the host 67.0 -> 69.0 (Vote for sanctions in New York +4.0; Grain, diesel and a glass works -2.0)
- Calm on the Yalu 80.0 -> 84.0 (Grain, diesel and a glass works +4.0)
- Small changes: Washington's standing in Congress -1.0

Turn 12, 2006-11-16 to 2007-03-02, 107 days
HEADLINE: EXERCISE: A merchant in Dandong says that business is good, and will not say which.
HEADLINE: EXERCISE: An envoy has come back to Beijing with a sentence that both sides can read in their own way.
HEADLINE: EXERCISE: Alarm over the programme eases: Acts instead of words (was: Open crisis) (A sentence both can read)
- Washington: Three capitals before each round; Buy and listen: the centrifuge trail; Meet Pyongyang in a side room
- Pyongyang: Let the markets be; Work on the device and the shaft
- Beijing: Send an envoy, call a round
- Moscow: The railway to Rajin; Speak for the treaty
- Good faith between Washington and Pyongyang 28.0 -> 35.0 (Meet Pyongyang in a side room +8.0; Speak for the treaty -1.0)
- Pressure on the North 63.0 -> 52.0 (Trade finds another bridge -8.0; The railway to Rajin -3.0)
- Force of the Non-Proliferation Treaty 70.0 -> 73.0 (Speak for the treaty +5.0; The railway to Rajin -2.0)
- Washington, Seoul and Tokyo of one mind 53.0 -> 60.0 (Three capitals before each round +7.0)
- Washington's standing in Congress 73.0 -> 69.0 (Meet Pyongyang in a side room -3.0; Buy and listen: the centrifuge trail -1.0)
- Food, fuel and money in the North 52.0 -> 59.0 (Let the markets be +6.0; The railway to Rajin +3.0; Work on the device and the shaft -2.0)
- The leadership's hold in the North 71.0 -> 66.0 (Let the markets be -4.0; Speak for the treaty -1.0)
- Readiness of the device and the shaft 50.0 -> 64.0 (Work on the device and the shaft +14.0)
- Evidence of enriched uranium 62.0 -> 74.0 (Buy and listen: the centrifuge trail +12.0)
- Support for engagement in the South 62.0 -> 67.0 (Let the markets be +3.0; The railway to Rajin +2.0)
- The families' confidence in Tokyo's government 43.0 -> 45.0 (Three capitals before each round +2.0)
- Beijing's patience with Pyongyang 35.0 -> 28.0 (Work on the device and the shaft -4.0; Send an envoy, call a round -3.0)
- Beijing's credit as the host 69.0 -> 76.0 (Send an envoy, call a round +4.0; A sentence both can read +3.0; Three capitals before each round -2.0; Meet Pyongyang in a side room +2.0)
- Moscow's weight at the table 32.0 -> 36.0 (The railway to Rajin +3.0; Speak for the treaty +1.0)

The game ended in turn 12, on 2006-11-16

Outcome
50 is where each axis started; losses weigh more than gains. Exploratory model; its assumptions are listed by `straits assumptions`.
Washington, No bomb in the North: 55.7
Washington, Allies who follow: 58.6
Washington, Standing at home: 64.2
Pyongyang, Survival of the leadership: 45.1
Pyongyang, Food, fuel and money: 77.6
Pyongyang, A weapon that deters: 59.0
Beijing, No war and no collapse: 64.2
Beijing, Standing of the host: 68.1
Seoul, No war on the peninsula: 47.0
Seoul, A North that opens: 62.0
Seoul, The ally beside us: 57.0
Tokyo, An answer on the abducted: 50.0
Tokyo, Safety from missile and bomb: 52.0
Moscow, A power that is asked: 54.8
Moscow, Treaties that hold: 66.0

Turning points
- Turn 2: Alarm over the programme escalates: Acts instead of words (was: War of words) (The pond is empty)
- Turn 4: Alarm over the programme escalates: Open crisis (was: Acts instead of words) (Fire a volley into the East Sea)
- Turn 5: Washington and Pyongyang sign a package; clauses changed: 3
- Turn 8: Ships stopped at sea escalates: Inspected in port (was: Open sea) (Stop ships)
- Turn 9: Washington and Pyongyang sign a package; clauses changed: 3
- Turn 11: Washington walks away from the table; talks go on in turn 13 at the earliest
- Turn 12: Alarm over the programme eases: Acts instead of words (was: Open crisis) (A sentence both can read)
- Turn 7: Food, fuel and money in the North +19.0 (Grain, diesel and a glass works +6.0; The best harvest in ten years +5.0; Open Kaesong to the South's firms +5.0; Tankers at Sonbong +3.0)
- Turn 2: Good faith between Washington and Pyongyang +15.0 (Show a visitor the empty pond and a jar +5.0; Go to Pyongyang again +4.0; Come back to the table +3.0; A package of your own +3.0)
- Turn 4: Washington's standing in Congress +15.0 (A law on human rights in the North +8.0; Name the bank in Macau +5.0; Soldiers for Iraq +3.0; Buy and listen: the centrifuge trail -1.0)

Terms in force, signed in turn 9
The plant at Yongbyon: Disabled
What the North declares: Nothing
Inspectors: None
The Non-Proliferation Treaty: The North is out
No more launches and tests: No promise
The abducted Japanese: A closed matter
Heavy fuel oil: None
What Washington says about force: All options stay open
Sanctions and the list of terror: Lifted
The North's money in Macau: Free
Light water reactors: Ended
Relations: Embassies

Ladders of escalation
Alarm over the programme: Acts instead of words, since 2006-11-16; at its worst Open crisis
Ships stopped at sea: Inspected in port, since 2005-09-14
