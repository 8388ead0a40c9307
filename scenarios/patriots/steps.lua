-- The tutorial: ten steps for Seoul, seven for Washington. A step goes when it is done; each says what to do and why.

step "s_brief" { seat = "seoul", title = "Who you are", ends = "brief", turn = 1,
  text = "Welcome. You lead the government in Seoul. Read your brief: it tells what you want." }
step "s_forces" { seat = "seoul", title = "What stands where", ends = "forces", turn = 1,
  text = "Look at the forces. Three Patriot batteries of your ally guard your airfields. Soon Washington will ask for them." }
step "s_bargain" { seat = "seoul", title = "Five terms", ends = "bargain", turn = 1,
  text = "Look at the bargain. Of its five terms each is at the level now in force. Together, Seoul and Washington can change up to three." }
step "s_offer" { seat = "seoul", title = "Your first offer", ends = "offer", turn = 1,
  text = "Make an offer with three changes. Ask for two: a tour until September, and Korean batteries as replacement. Give one: half of the bill." }
step "s_hand_in" { seat = "seoul", title = "Hand it in", ends = "hand_in", phase = "bargain", turn = 1,
  text = "Hand your offer in. Washington makes its own at the same time. A turn has up to three rounds of bargain. If you have nothing new to say, let the round stand." }
step "s_policy" { seat = "seoul", title = "A policy", ends = "policy", policy = "crisis_cell", phase = "orders", turn = 1,
  text = "The bargain rests; now you give orders. A policy costs political capital. Take the crisis cell: you will need trust." }
step "s_forecast" { seat = "seoul", title = "A forecast", ends = "forecast", phase = "orders", turn = 1,
  text = "How likely is a deadly incident with Pyongyang in the next five weeks? Say a number for the incident, such as 2 percent. In the end you see how good you are. Then hand in." }
step "s_news" { seat = "seoul", title = "Five weeks later", ends = "news", turn = 2,
  text = "Read the news: what all have ordered has happened. Then bargain again, and accept a package that has a date of return and a replacement. Let rounds stand until orders come." }
step "s_consent" { seat = "seoul", title = "Yes or no", ends = "consent", phase = "orders", turn = 2,
  text = "If Washington asks for a battery, answer. Yes builds trust and leaves a gap. No keeps the battery and costs trust. If it does not ask yet, go on. Then hand in. From the next turn you play alone: news, bargain, orders." }
step "s_result" { seat = "seoul", title = "The result", ends = "result", turn = 2,
  text = "The game is over. 50 is where you began; more is better. Look at the turning points: which of them were yours? Play again, and answer otherwise." }

step "w_brief" { seat = "washington", title = "Who you are", ends = "brief", turn = 1,
  text = "Welcome. You lead the government in Washington. Read your brief: it tells what you want." }
step "w_bargain" { seat = "washington", title = "Five terms", ends = "bargain", turn = 1,
  text = "Look at the bargain. Of its five terms each is at the level now in force. Together, Washington and Seoul can change up to three." }
step "w_offer" { seat = "washington", title = "Your first offer", ends = "offer", turn = 1,
  text = "Make an offer with three changes. Ask for one: that units leave with notice only. Give two: a tour until September, and Korean batteries as replacement." }
step "w_hand_in" { seat = "washington", title = "Hand it in", ends = "hand_in", phase = "bargain", turn = 1,
  text = "Hand your offer in. Seoul makes its own at the same time. A turn has up to three rounds of bargain. If you have nothing new to say, let the round stand." }
step "w_redeploy" { seat = "washington", title = "Ask for a battery", ends = "redeploy", phase = "orders", turn = 1,
  text = "Now you give orders. Send Patriot battery A to Al Udeid, and ask Seoul first. Its answer comes with the next turn. Then hand in." }
step "w_news" { seat = "washington", title = "Five weeks later", ends = "news", turn = 2,
  text = "Read the news. Without the ally's yes the battery waits, or it goes and trust pays for it. From here you play alone. Accept a package that Seoul can defend at home." }
step "w_result" { seat = "washington", title = "The result", ends = "result", turn = 2,
  text = "The game is over. 50 is where you began; more is better. Look at the turning points: which of them were yours? Play again, and ask otherwise." }
