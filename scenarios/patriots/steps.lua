-- The tutorial. Ten steps for Seoul, six for Washington. A step goes when it is done; each says what to do and why.

step "s_brief" { seat = "seoul", title = "Who you are", ends = "brief", turn = 1,
  text = "Welcome. You lead the government in Seoul. Read your brief: it tells what you want." }
step "s_forces" { seat = "seoul", title = "What is where", ends = "forces", turn = 1,
  text = "Look at the forces. Three Patriot batteries of the ally guard your airfields. Washington will ask for them." }
step "s_bargain" { seat = "seoul", title = "The five terms", ends = "bargain", turn = 1,
  text = "Look at the bargain. It has five terms. For each you see what is in force now." }
step "s_offer" { seat = "seoul", title = "An offer", ends = "offer", turn = 1,
  text = "Make an offer. Ask for what you need: they stay away 180 days, and Korean batteries stand in. Give what is cheap for you: each pays one half of the move." }
step "s_hand_in" { seat = "seoul", title = "Hand it in", ends = "hand_in", phase = "bargain", turn = 1,
  text = "Hand your offer in. Then you see what Washington offers. The bargain has three rounds a turn; if you have nothing new to say, hand in again." }
step "s_policy" { seat = "seoul", title = "A policy", ends = "policy", policy = "crisis_cell", phase = "orders", turn = 1,
  text = "Now come your orders. A policy costs political capital. Take the crisis cell with the ally: trust is what you will need when Washington asks." }
step "s_forecast" { seat = "seoul", title = "A forecast", ends = "forecast", phase = "orders", turn = 1,
  text = "How likely is it that a package is signed in this turn? State a number, such as 20 percent. At the end you learn how good you are. Then hand in: five weeks pass." }
step "s_news" { seat = "seoul", title = "The news", ends = "news", turn = 2,
  text = "Five weeks have passed. Read the news. Washington has asked for a battery. Then bargain as before, and hand in until your orders come." }
step "s_consent" { seat = "seoul", title = "Yes or no", ends = "consent", phase = "orders", turn = 2,
  text = "Washington waits for your answer. Yes earns trust and leaves a gap. No keeps the battery and costs trust. Answer, then hand in." }
step "s_result" { seat = "seoul", title = "To the end", ends = "result", turn = 3,
  text = "From here you play alone. Each turn: read the news, bargain, give orders, hand in. After turn 6 look at the result: 50 is where you began, more is better." }
