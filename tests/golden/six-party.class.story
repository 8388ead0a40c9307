Two Straits: Six at the Table, preset Ninety minutes
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

Turn 1, 2003-08-27 to 2003-11-25, 91 days
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

Turn 2, 2003-11-26 to 2004-02-24, 91 days
HEADLINE: EXERCISE: A Pakistani engineer has said on television that he sold centrifuges, and to whom.
HEADLINE: EXERCISE: Pictures from above show no steam at the reactor: its rods have been taken out.
HEADLINE: EXERCISE: Alarm over the programme escalates: Acts instead of words (was: War of words) (The pond is empty)
HEADLINE: EXERCISE: Rations have been cut to three hundred grams a day until the potatoes come.
HEADLINE: EXERCISE: A mother has spoken in the park where her daughter was last seen. She is a year older.
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
- Washington's standing in Congress 54.0 -> 56.0 (Stop ships +4.0; The pond is empty -2.0)
- Food, fuel and money in the North 41.0 -> 37.0 (The hungry months -10.0; Go to Pyongyang again +4.0; Stop ships -3.0; The railway to Rajin +3.0; and 1 more)
- The leadership's hold in the North 60.0 -> 64.0 (Show a visitor the empty pond and a jar +3.0; Buy missile defence +2.0; The hungry months -1.0)
- Readiness of the device and the shaft 25.0 -> 22.0 (Show a visitor the empty pond and a jar -3.0)
- Evidence of enriched uranium 34.0 -> 44.0 (A salesman confesses +14.0; Show a visitor the empty pond and a jar -4.0)
- Support for engagement in the South 53.0 -> 55.0 (The railway to Rajin +2.0)
- The families' confidence in Tokyo's government 51.0 -> 37.0 (A mother in the park -11.0; Go to Pyongyang again -3.0)
- Beijing's patience with Pyongyang 47.0 -> 56.0 (Come back to the table +7.0; Buy missile defence +2.0)
- Moscow's weight at the table 17.0 -> 24.0 (A package of your own +4.0; The railway to Rajin +3.0)
- Small changes: Beijing's credit as the host +1.0

Turn 3, 2004-02-25 to 2004-05-25, 91 days
HEADLINE: EXERCISE: Two trains have exploded at Ryongchon. Pyongyang asks for help.
HEADLINE: EXERCISE: A senator has asked how many bombs the North had when this government began, and how many it has now.
- Hidden from all seats: The reactor runs
- Pyongyang: Let the markets be; Let families of the abducted go
- Beijing: Send an envoy, call a round
- Seoul: Offer two thousand megawatts
- Moscow: Speak for the treaty
- Good faith between Washington and Pyongyang 30.0 -> 39.0 (Offer two thousand megawatts +8.0; A train explodes at Ryongchon +2.0; Speak for the treaty -1.0)
- Force of the Non-Proliferation Treaty 36.0 -> 41.0 (Speak for the treaty +5.0)
- Washington, Seoul and Tokyo of one mind 48.0 -> 46.0 (Let families of the abducted go -2.0)
- Washington's standing in Congress 56.0 -> 50.0 (How many bombs by now? -6.0)
- Food, fuel and money in the North 37.0 -> 45.0 (Let the markets be +6.0; Let families of the abducted go +5.0; A train explodes at Ryongchon -3.0)
- The leadership's hold in the North 64.0 -> 56.0 (Let the markets be -4.0; Let families of the abducted go -3.0; Speak for the treaty -1.0)
- Support for engagement in the South 55.0 -> 65.0 (Offer two thousand megawatts +4.0; A train explodes at Ryongchon +3.0; Let the markets be +3.0)
- The families' confidence in Tokyo's government 37.0 -> 47.0 (Let families of the abducted go +10.0)
- Beijing's patience with Pyongyang 56.0 -> 53.0 (Send an envoy, call a round -3.0)
- Beijing's credit as the host 41.0 -> 45.0 (Send an envoy, call a round +4.0)
- Small changes: Moscow's weight at the table -1.0

Turn 4, 2004-05-26 to 2004-08-24, 91 days
HEADLINE: EXERCISE: Inspectors have learnt that a laboratory in the South enriched uranium, two tenths of a gram of it.
HEADLINE: EXERCISE: A candidate has called the man in Pyongyang a tyrant. The radio there has found other words for the candidate.
HEADLINE: EXERCISE: Alarm over the programme escalates: Open crisis (was: Acts instead of words) (Fire a volley into the East Sea)
- Hidden from all seats: The reactor runs
- Washington puts a package on the table: The plant at Yongbyon: Disabled; What the North declares: All, uranium too; Inspectors: Wherever they ask
- Pyongyang refuses the package on the table
- Washington: A law on human rights in the North; Name the bank in Macau; Buy and listen: the centrifuge trail
- In force now: The North's money in Macau: Frozen (was: Free) (Name the bank in Macau)
- Pyongyang: Come back to the table; Fire a volley into the East Sea
- Beijing: Grain, diesel and a glass works
- Seoul: Rice and fertiliser for the North; Soldiers for Iraq
- Good faith between Washington and Pyongyang 39.0 -> 21.0 (Name the bank in Macau -12.0; A law on human rights in the North -8.0; A word too many -5.0; Come back to the table +3.0; and 2 more)
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

Turn 5, 2004-08-25 to 2004-11-23, 91 days
HEADLINE: EXERCISE: Washington has voted. Pyongyang, which had waited for another result, counts its days again.
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
- Tokyo: No yen for oil without an answer
- Moscow: Take the chapter out of the resolution
- Pressure on the North 54.0 -> 48.0 (Take the chapter out of the resolution -6.0)
- Washington, Seoul and Tokyo of one mind 52.0 -> 58.0 (Three capitals before each round +7.0; Show the allies the uranium file +6.0; No yen for oil without an answer -5.0; Take the chapter out of the resolution -2.0)
- Washington's standing in Congress 65.0 -> 67.0 (An election in Washington +4.0; Put your own text on the table -2.0)
- Food, fuel and money in the North 53.0 -> 55.0 (Suspend your part in the talks +4.0; Work on the device and the shaft -2.0)
- The leadership's hold in the North 62.0 -> 66.0 (Suspend your part in the talks +4.0)
- Readiness of the device and the shaft 22.0 -> 36.0 (Work on the device and the shaft +14.0)
- Evidence of enriched uranium 56.0 -> 50.0 (Show the allies the uranium file -6.0)
- Support for engagement in the South 55.0 -> 57.0 (Carry drafts between the two +2.0)
- The families' confidence in Tokyo's government 48.0 -> 58.0 (No yen for oil without an answer +8.0; Three capitals before each round +2.0)
- Beijing's patience with Pyongyang 52.0 -> 46.0 (Suspend your part in the talks -6.0)
- Moscow's weight at the table 23.0 -> 29.0 (Take the chapter out of the resolution +6.0)
- Small changes: Good faith between Washington and Pyongyang +1.0; Force of the Non-Proliferation Treaty -1.0

Turn 6, 2004-11-24 to 2005-02-22, 91 days
HEADLINE: EXERCISE: A tanker has unloaded heavy fuel oil at Sonbong.
HEADLINE: EXERCISE: The remains that Pyongyang gave to a family are those of other people, says a laboratory in Tokyo.
HEADLINE: EXERCISE: Both sides have done this season what they had signed to do, and both are surprised.
HEADLINE: EXERCISE: Men with cameras and rolls of wire have gone through the plant at Yongbyon. What they closed is closed.
HEADLINE: EXERCISE: Twenty-seven years ago a girl did not come home from badminton. Her parents have shown her racket to the cameras.
HEADLINE: EXERCISE: In the photograph of the closing dinner the sixth delegate is behind a flag.
HEADLINE: EXERCISE: A sentence from a hearing in Washington has been read out on Pyongyang's radio, twice.
HEADLINE: EXERCISE: The families have asked Tokyo who paid for the oil. Tokyo has said: not we.
- Washington puts a package on the table: The plant at Yongbyon: Dismantled; What the North declares: All, uranium too; Inspectors: Wherever they ask
- Pyongyang puts a package on the table: What Washington says about force: A pact that Congress ratifies; Sanctions and the list of terror: Lifted; Light water reactors: KEDO builds in full
- Washington refuses the package on the table
- Pyongyang refuses the package on the table
- Beijing: Send an envoy, call a round
- Tokyo: Hold back the food of May; Bring the mothers to Washington
- Moscow: Speak for the treaty; A package of your own
- Good faith between Washington and Pyongyang 22.0 -> 14.0 (An outpost of tyranny -6.0; A word kept +5.0; Hold back the food of May -5.0; The bones are another's -3.0; and 4 more)
- Force of the Non-Proliferation Treaty 37.0 -> 49.0 (Speak for the treaty +5.0; The seals are on +4.0; A word kept +3.0)
- Washington's standing in Congress 67.0 -> 72.0 (The seals are on +2.0; Bring the mothers to Washington +2.0; A word kept +1.0)
- The families' confidence in Tokyo's government 58.0 -> 41.0 (The girl with the racket -11.0; The bones are another's -10.0; Hold back the food of May +8.0; Oil, and no answer -7.0; and 1 more)
- Beijing's patience with Pyongyang 46.0 -> 43.0 (Send an envoy, call a round -3.0)
- Beijing's credit as the host 49.0 -> 55.0 (The seals are on +5.0; Send an envoy, call a round +4.0; A package of your own -2.0; A photograph of five -1.0)
- Moscow's weight at the table 29.0 -> 21.0 (A photograph of five -13.0; A package of your own +4.0; Speak for the treaty +1.0)
- Small changes: Pressure on the North +1.0; Washington, Seoul and Tokyo of one mind +1.0; Food, fuel and money in the North -1.0; The leadership's hold in the North -1.0

Turn 7, 2005-02-23 to 2005-05-24, 91 days
HEADLINE: EXERCISE: A tanker has unloaded heavy fuel oil at Sonbong.
HEADLINE: EXERCISE: Both sides have done this season what they had signed to do, and both are surprised.
HEADLINE: EXERCISE: Every clerk in Pyongyang has been sent to plant rice. The aid workers count what is left in the stores: six weeks.
- Washington puts a package on the table: What the North declares: All, uranium too; Inspectors: Wherever they ask; No more launches and tests: No missile and no device
- Pyongyang puts a package on the table: Sanctions and the list of terror: Lifted; Light water reactors: KEDO builds in full; Relations: Embassies
- Pyongyang: Put the plant together again; Open Kaesong to the South's firms
- Beijing: Grain, diesel and a glass works
- Tokyo: Close the ports to their ships
- Good faith between Washington and Pyongyang 14.0 -> 6.0 (Put the plant together again -12.0; A word kept +5.0; Close the ports to their ships -3.0; Tankers at Sonbong +2.0)
- Pressure on the North 49.0 -> 52.0 (Grain, diesel and a glass works -6.0; Close the ports to their ships +6.0; Put the plant together again +6.0; A word kept -3.0)
- Force of the Non-Proliferation Treaty 49.0 -> 52.0 (A word kept +3.0)
- The leadership's hold in the North 65.0 -> 68.0 (Put the plant together again +4.0; Open Kaesong to the South's firms -3.0; Grain, diesel and a glass works +3.0; Office workers on the fields -1.0)
- Support for engagement in the South 57.0 -> 62.0 (Open Kaesong to the South's firms +6.0; Close the ports to their ships -1.0)
- The families' confidence in Tokyo's government 41.0 -> 44.0 (Close the ports to their ships +3.0)
- Beijing's patience with Pyongyang 43.0 -> 35.0 (Put the plant together again -8.0)
- Beijing's credit as the host 55.0 -> 53.0 (Grain, diesel and a glass works -2.0)
- Calm on the Yalu 72.0 -> 76.0 (Grain, diesel and a glass works +4.0)
- Small changes: Washington's standing in Congress +1.0; Food, fuel and money in the North +1.0

Turn 8, 2005-05-25 to 2005-08-23, 91 days
HEADLINE: EXERCISE: A tanker has unloaded heavy fuel oil at Sonbong.
HEADLINE: EXERCISE: Both sides have done this season what they had signed to do, and both are surprised.
HEADLINE: EXERCISE: Ships stopped at sea escalates: Inspected in port (was: Open sea) (Stop ships)
- Washington: Three capitals before each round; Stop ships; Buy and listen: the centrifuge trail
- Pyongyang: Let the markets be; Come back to the table
- In force now: The plant at Yongbyon: It runs (was: Disabled) (Put the plant together again)
- Good faith between Washington and Pyongyang 6.0 -> 16.0 (A word kept +5.0; Come back to the table +3.0; Tankers at Sonbong +2.0)
- Pressure on the North 52.0 -> 56.0 (Stop ships +7.0; A word kept -3.0)
- Force of the Non-Proliferation Treaty 52.0 -> 55.0 (A word kept +3.0)
- Washington, Seoul and Tokyo of one mind 59.0 -> 63.0 (Three capitals before each round +7.0; Stop ships -3.0)
- Washington's standing in Congress 73.0 -> 77.0 (Stop ships +4.0; A word kept +1.0; Buy and listen: the centrifuge trail -1.0)
- Food, fuel and money in the North 55.0 -> 63.0 (Let the markets be +6.0; Tankers at Sonbong +3.0; Stop ships -3.0; Come back to the table +2.0)
- The leadership's hold in the North 68.0 -> 64.0 (Let the markets be -4.0)
- Evidence of enriched uranium 50.0 -> 62.0 (Buy and listen: the centrifuge trail +12.0)
- Support for engagement in the South 62.0 -> 65.0 (Let the markets be +3.0)
- The families' confidence in Tokyo's government 44.0 -> 46.0 (Three capitals before each round +2.0)
- Beijing's patience with Pyongyang 35.0 -> 42.0 (Come back to the table +7.0)
- Beijing's credit as the host 53.0 -> 57.0 (Come back to the table +6.0; Three capitals before each round -2.0)

The game ended in turn 8, on 2005-05-25

Outcome
50 is where each axis started; losses weigh more than gains. Exploratory model; its assumptions are listed by `straits assumptions`.
Washington, No bomb in the North: 46.3
Washington, Allies who follow: 58.5
Washington, Standing at home: 70.6
Pyongyang, Survival of the leadership: 44.8
Pyongyang, Food, fuel and money: 80.2
Pyongyang, A weapon that deters: 54.2
Beijing, No war and no collapse: 60.2
Beijing, Standing of the host: 54.3
Seoul, No war on the peninsula: 36.4
Seoul, A North that opens: 61.6
Seoul, The ally beside us: 59.1
Tokyo, An answer on the abducted: 50.8
Tokyo, Safety from missile and bomb: 49.5
Moscow, A power that is asked: 37.4
Moscow, Treaties that hold: 53.2

Turning points
- Turn 2: Alarm over the programme escalates: Acts instead of words (was: War of words) (The pond is empty)
- Turn 4: Alarm over the programme escalates: Open crisis (was: Acts instead of words) (Fire a volley into the East Sea)
- Turn 5: Washington and Pyongyang sign a package; clauses changed: 3
- Turn 8: Ships stopped at sea escalates: Inspected in port (was: Open sea) (Stop ships)
- Turn 4: Good faith between Washington and Pyongyang -18.0 (Name the bank in Macau -12.0; A law on human rights in the North -8.0; A word too many -5.0; Come back to the table +3.0; and 2 more)
- Turn 6: The families' confidence in Tokyo's government -17.0 (The girl with the racket -11.0; The bones are another's -10.0; Hold back the food of May +8.0; Oil, and no answer -7.0; and 1 more)
- Turn 4: Washington's standing in Congress +15.0 (A law on human rights in the North +8.0; Name the bank in Macau +5.0; Soldiers for Iraq +3.0; Buy and listen: the centrifuge trail -1.0)

Terms in force, signed in turn 5
The plant at Yongbyon: It runs
What the North declares: Nothing
Inspectors: None
The Non-Proliferation Treaty: The North is out
No more launches and tests: No promise
The abducted Japanese: A closed matter
Heavy fuel oil: A million tonnes
What Washington says about force: All options stay open
Sanctions and the list of terror: In force
The North's money in Macau: Free
Light water reactors: Ended
Relations: None

Ladders of escalation
Alarm over the programme: Open crisis, since 2004-05-26
Ships stopped at sea: Inspected in port, since 2005-05-25
