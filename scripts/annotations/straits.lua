---@meta
-- The scenario language, for lua-language-server. Made by `straits doc --annotations`; do not edit.

---what every named thing may have
---@class straits.named
---@field title? string for people; default the id
---@field note? string a sentence more
---@field source? string of its figures

---the scenario itself, exactly one
---@class straits.scenario: straits.named
---@field format integer version of this language that the scenario is written in; 1 to 2 version
---@field first_day string day on which the game begins
---@field reserves? integer Korean foreign exchange reserves, on which the room trade draws; 0 to 10000000 USD million; default 0
---@field rooms_off? string[] rooms of the rules that this scenario does without
---@field cluster? string of a case of history: cases of one cluster share their years and are no independent evidence; default its own

---a way to play it; the first is the default
---@class straits.preset: straits.named
---@field turns integer length of a game; 1 to 200 turns
---@field turns_low? integer earliest last turn; default turns; 1 to 200 turns
---@field turns_high? integer latest last turn; default turns; 1 to 200 turns
---@field calm_days? integer length of a turn otherwise; 1 to 365 days; default 21
---@field crisis_days? integer length of a turn in crisis: ladder peninsula from incident on, strait from quarantine on; half a week from clash and strikes on; 1 to 365 days; default 7
---@field minutes? integer length of a lesson, for the timetable of the handouts; 10 to 1440 minutes; default 90
---@field set? table<string, number> rows of the register that it sets, within their range; a track's start is one, ["track.trust.start"], whose range `assume` can widen

---who plays; exactly two are party to the bargain
---@class straits.seat: straits.named
---@field party? boolean one of the two that bargain; default false
---@field persona? string who plays it unless told otherwise
---@field capital? number political capital at the start; 0 to 100 points; default 6
---@field friends? "all"|"none"|string[] seats whose forces it sees in friends' frames; of seats in several lists the most hostile counts; default "none"
---@field neutrals? "all"|"none"|string[] seats in neutral frames; those in no list are unknown; default "none"
---@field suspects? "all"|"none"|string[] seats in suspects' frames; default "none"
---@field opponents? "all"|"none"|string[] seats in hostile frames; default "none"
---@field brief? string what this seat is told before the game

---where formations are and go
---@class straits.place: straits.named
---@field latitude number north is positive, WGS84; -90 to 90 degrees
---@field longitude number east is positive, WGS84; -180 to 180 degrees
---@field theatre? "none"|"peninsula"|"strait" where a formation there counts: peninsula for the track deterrence, strait for strait_readiness; none may lie beyond the map; default "none"
---@field side? string seat whose territory it is
---@field base? boolean formations can be sent there; default false
---@field port? boolean fleets (lift_class "sail") can be sent there; default false
---@field kind? string strait and sea_area are written as water

---a bounded number that people can see
---@class straits.track: straits.named
---@field start? number value on the first day; -100000 to 100000 points; default 50
---@field low? number least it can be; -100000 to 100000 points; default 0
---@field high? number most it can be; -100000 to 100000 points; default 100
---@field seen_by? "all"|"none"|string[] seats that may see it; default "all"
---@field good? boolean false: a rise is bad news; default true

---a whole number that scripts and rooms remember
---@class straits.variable: straits.named
---@field start? integer value on the first day; -2000000000 to 2000000000 its unit; default 0
---@field low? integer least it can be; -2000000000 to 2000000000 its unit; default 0
---@field high? integer most it can be; -2000000000 to 2000000000 its unit; default 1000000
---@field unit? string what one of it is
---@field seen_by? "all"|"none"|string[] seats that may see it; default "all"

---named rungs of escalation
---@class straits.ladder: straits.named
---@field rungs straits.rung[] from the lowest
---@field start? string rung of the first day; default the lowest

---a subject of intelligence: one of the names that the rules know
---@class straits.report: straits.named

---one axis of a seat's outcome
---@class straits.axis: straits.named
---@field tracks? table<string, number> points of the axis for a point of each track
---@field variables? table<string, number> points of the axis for one of each variable
---@field ladders? table<string, number> points of the axis for each rung of the peak: a ladder that falls again gives nothing back

---one term of the bargain
---@class straits.clause: straits.named
---@field levels straits.level[] what can be agreed, in order
---@field start? string level of the first day; default the first
---@field worth? table<string, table<string, number[]>> seat, axis, a number for each level: points against the first day's, by which a party bargains; moves no axis by itself

---a unit that is somewhere and can be sent
---@class straits.formation: straits.named
---@field owner string who commands it
---@field home string where it belongs
---@field start? string where it is on the first day; default home
---@field lift_class? "fixed"|"self"|"air"|"sea"|"sail" how it moves: not at all, by its own wings, lifted by air or by sea, or under its own sail, from port to port; default "fixed"
---@field lift? integer what moving it once takes; 0 to 5000 sorties or ship-days; default 0
---@field ready_days? number from the order to being ready to load; halves count; 0 to 365 days; default 0
---@field personnel? integer strength, rounded; 0 to 2000000 people; default 0
---@field peninsula? number worth to deterrence on the peninsula; 0 to 100 points; default 0
---@field strait? number worth in the Strait; 0 to 100 points; default 0
---@field kind? string arm, for its symbol: see Symbols
---@field echelon? string size, for its symbol: see Symbols

---what a seat can do
---@class straits.policy: straits.named
---@field seat string who can take it
---@field cost? number political capital; 0 to 20 capital; default 1
---@field secret? boolean others see its effects, not the cause; default false
---@field joint_with? string seat without which it costs double
---@field cooldown? integer|"once" turns before it can be taken again, or "once"
---@field excludes? string[] policies of the same seat that cannot be ordered in the same turn; said by one, it holds for both
---@field needs? straits.condition condition, of what its seat can see
---@field effects? straits.effect[] what it changes
---@field after? fun(game: straits.game) run after the effects
---@field gain? string what it does
---@field price? string what it costs beside capital
---@field objectors? string who objects

---what may happen
---@class straits.card: straits.named
---@field news? string what the newspapers say
---@field when? straits.condition condition for drawing it, looked at when the turn's news come
---@field monthly? number probability in 30 days, so 1 - (1 - monthly)^(days / 30) in a turn; 1 certain, 0 only by inject; 0 to 1 per month; default 0
---@field tempo? boolean multiplied by exercise_tempo; default false
---@field once? boolean at most once in a game; default false
---@field cooldown? integer turns after it was played in which it is not drawn; an inject plays it all the same; 0 to 254 turns; default 0
---@field first_day? string not before the turn in which this day falls; a certain card that is dated and seen is told in advance beside the bargain
---@field last_day? string not after the turn in which this day falls
---@field effects? straits.effect[] what it changes
---@field after? fun(game: straits.game) run after the effects
---@field seen_by? "all"|"none"|string[] seats that read of it; default "all"

---a school of thought that can play a seat
---@class straits.persona: straits.named
---@field seat string seat that it can play
---@field best_case? string its best case in one sentence
---@field weights table<string, number> weight of each axis of its seat, 100 together
---@field discount? number what the next turn is worth: the lower, the sooner it yields in the bargain; 0 to 1 per turn; default 0.95
---@field bluff? number of opening with more than it wishes; a part of it: of walking away, of moving in silence; 0 to 1 probability; default 0.1
---@field reserve? number worth below which it signs and offers nothing; -1000 to 1000 points; default 0
---@field temperature? number spread of its choices among policies; 0 to 1000 points; default 1
---@field taste? table<string, number> what it likes beside effects: policy, points
---@field score? fun(view: straits.view, policy: integer): number replaces weights for policies

---one step of a tutorial, shown to a seat until it has done it
---@class straits.step: straits.named
---@field seat string to whom it is shown
---@field text string what to do and why; the table and the text seat add which key or command
---@field ends? "read"|"brief"|"situation"|"news"|"bargain"|"cards"|"forces"|"offer"|"accept"|"policy"|"redeploy"|"consent"|"share"|"forecast"|"hand_in"|"result" what has to be done: read it, open a panel, give an order, hand a phase in; result waits for the end of the game; default "read"
---@field policy? string with ends = "policy": which one
---@field phase? "any"|"bargain"|"orders" shown in this phase alone; offers belong to the bargain, policies and movements to orders anyway; default "any"
---@field turn? integer not shown before; steps of earlier turns are over then; 1 to 200 turn; default 1

---what happened after the first day of a case of history, for `straits backtest`; it changes no game
---@class straits.observed: straits.named
---@field measure "missile_events"|"other_events"|"troops"|"track"|"variable"|"lasted"|"amount"|"rung"|"level"|"home"|"ever"|"signed" what was observed: events are counted, a rung is the highest, all else is read on the day
---@field of? string id of the track, variable, ladder, clause or formation that the measure is of
---@field days? integer from the first day on; the end of the turn nearest to it counts; 1 to 3650 days; default 365
---@field happened number|string what happened: a number, or a rung, a level, "yes" or "no"
---@field before? (number|string)[] the same in the years or cases before the first day, the latest last: what the naive forecast knows
---@field chance? number of "yes", by the naive forecast, instead of what was before; 0 to 1 probability

---a row of the register, changed or added
---@class straits.assume
---@field value number what is assumed; -9000000 to 9000000 its unit
---@field low? number least that is defensible; -9000000 to 9000000 its unit
---@field high? number most that is defensible; -9000000 to 9000000 its unit
---@field unit? string what one of it is
---@field source? string a public source, or judgement
---@field confidence? "H"|"M"|"L" high, medium, low; default "L"

---one rung of a ladder
---@class straits.rung: straits.named
---@field id string its name in conditions

---one level of a clause
---@class straits.level: straits.named
---@field id string its name in conditions
---@field amount? integer USD million, tenths of a percent ...; -2000000000 to 2000000000 the clause's unit; default 0

---one change that a policy or card makes
---@class straits.effect
---@field track? string moves a track, with add
---@field variable? string moves a variable, with add or set
---@field capital? string moves a seat's capital, with add
---@field ladder? string moves a ladder, with move or to
---@field clause? string puts a level of a clause in force, with level
---@field level? string which level
---@field add? number how far; -1000000 to 1000000 points or units
---@field set? number to what; -2000000000 to 2000000000 units
---@field move? number rungs up or down; -11 to 11 rungs
---@field to? string rung of the ladder to which it goes, from wherever it stands; alone, with delay and chance if wanted
---@field delay? integer days until it happens, in the turn by whose end they are over; 0 to 3650 days; default 0
---@field for_days? integer undone after so many days; 0 to 3650 days; default 0
---@field chance? number of happening, whatever other effects do; 0 to 1 probability; default 1
---@field low? number least that is defensible; -2000000000 to 2000000000 as the number
---@field high? number most that is defensible; -2000000000 to 2000000000 as the number
---@field source? string a public source, or judgement
---@field confidence? "H"|"M"|"L" high, medium, low; default "L"

---one test of a condition
---@class straits.test
---@field min? number|string true from here on
---@field max? number|string true up to here
---@field equals? number|string true exactly here

---all entries must hold; named after tracks, variables, ladders and clauses, or:
---@class straits.condition
---@field turn? straits.test the turn, from 1
---@field day? straits.test the day on which the turn begins
---@field abroad? straits.test formations of the seat 'washington', which must be there, that are known to stand elsewhere than at home
---@field taken? string[] each was taken at least once
---@field not_taken? string[] none was taken
---@field played? string[] each was played at least once
---@field not_played? string[] none was played
---@field any? straits.condition[] at least one of them holds; once in a condition, and each of one test
---@field [string] straits.test

---the scenario itself, exactly one. Example: scenario "name" { format = 2, first_day = "2025-08-25" }
---@param id string
---@return fun(fields: straits.scenario)
function scenario(id) end

---a way to play it; the first is the default. Example: preset "class" { turns = 7 }
---@param id string
---@return fun(fields: straits.preset)
function preset(id) end

---who plays; exactly two are party to the bargain. Example: seat "seoul" { party = true }
---@param id string
---@return fun(fields: straits.seat)
function seat(id) end

---where formations are and go. Example: place "osan" { latitude = 37.09, longitude = 127.03 }
---@param id string
---@return fun(fields: straits.place)
function place(id) end

---a bounded number that people can see. Example: track "trust" { start = 50 }
---@param id string
---@return fun(fields: straits.track)
function track(id) end

---a whole number that scripts and rooms remember. Example: variable "talks" { high = 1, unit = "flag" }
---@param id string
---@return fun(fields: straits.variable)
function variable(id) end

---named rungs of escalation. Example: ladder "strait" { rungs = { { id = "calm" }, { id = "war" } } }
---@param id string
---@return fun(fields: straits.ladder)
function ladder(id) end

---a subject of intelligence: one of the names that the rules know. Example: report "pyongyang_intent" { }
---@param id string
---@return fun(fields: straits.report)
function report(id) end

---one axis of a seat's outcome. Example: axis "seoul.security" { tracks = { trust = 0.5 } }
---@param id string
---@return fun(fields: straits.axis)
function axis(id) end

---one term of the bargain. Example: clause "leave" { levels = { { id = "none" }, { id = "standing" } } }
---@param id string
---@return fun(fields: straits.clause)
function clause(id) end

---a unit that is somewhere and can be sent. Example: formation "pat_a" { owner = "washington", home = "osan" }
---@param id string
---@return fun(fields: straits.formation)
function formation(id) end

---what a seat can do. Example: policy "invoke" { seat = "seoul", cost = 1 }
---@param id string
---@return fun(fields: straits.policy)
function policy(id) end

---what may happen. Example: card "launch" { monthly = 0.05 }
---@param id string
---@return fun(fields: straits.card)
function card(id) end

---a school of thought that can play a seat. Example: persona "balancer" { seat = "seoul", weights = { security = 100 } }
---@param id string
---@return fun(fields: straits.persona)
function persona(id) end

---one step of a tutorial, shown to a seat until it has done it. Example: step "offer" { seat = "seoul", text = "Make an offer.", ends = "offer" }
---@param id string
---@return fun(fields: straits.step)
function step(id) end

---what happened after the first day of a case of history, for `straits backtest`; it changes no game. Example: observed "missiles" { measure = "missile_events", happened = 3, source = "..." }
---@param id string
---@return fun(fields: straits.observed)
function observed(id) end

---a row of the register, changed or added. Example: assume "deterrence.lambda" { value = 1 }
---@param id string
---@return fun(fields: straits.assume)
function assume(id) end

---in tests.lua, run by `straits test`
---@param name string
---@return fun(fields: { seed?: integer, preset?: string, set?: table<string, number>, play: fun(t: straits.t) })
function test(name) end

---reads another file of the scenario's folder, once. Example: include "policies"
---@param name string
function include(name) end

---reads a file that scenarios share (scripts/lua), once. Example: library "places"
---@param name string
function library(name) end

---all of another scenario, less what is named; what is declared again changes the fields that it gives. Example: extends("august-summit", { card = { "launch" } })
---@param name string
---@param without? { [string]: string[] }
function extends(name, without) end

---handle of a track, variable, ladder or clause, for closures. Example: local trust = handle "trust"
---@param name string
---@return integer
function handle(name) end

---handle of a policy, for closures. Example: local invoke = policy_handle "invoke_2006"
---@param name string
---@return integer
function policy_handle(name) end

---The game as it is: the argument of a policy's or card's `after`
---@class straits.game
local game = {}

---value of a track (points) or variable; rung of a ladder or level of a clause, counted from 0. Example: game.get(trust)
---@param handle integer
---@return number
function game.get(handle) end

---adds to a track or variable; a variable is set back after for_days. Example: game.add(trust, -2)
---@param handle integer
---@param amount number
---@param for_days? integer
function game.add(handle, amount, for_days) end

---sets a track or variable; a variable is set back after for_days. Example: game.set(talks, 1, 60)
---@param handle integer
---@param amount number
---@param for_days? integer
function game.set(handle, amount, for_days) end

---the turn, from 1. Example: game.turn()
---@return integer
function game.turn() end

---days since the first day. Example: game.day()
---@return integer
function game.day() end

---true with this probability; the same game and purpose always give the same luck. Example: game.chance(0.5, "leak")
---@param probability number
---@param purpose string
---@return boolean
function game.chance(probability, purpose) end

---What the seat may see: the first argument of a persona's `score`
---@class straits.view
local view = {}

---as game.get; an error when this seat may not see it. Example: view.get(trust)
---@param handle integer
---@return number
function view.get(handle) end

---the turn, from 1. Example: view.turn()
---@return integer
function view.turn() end

---days since the first day. Example: view.day()
---@return integer
function view.day() end

---political capital of this seat. Example: view.capital()
---@return number
function view.capital() end

---how often a policy was taken, as far as this seat knows. Example: view.taken(policy)
---@param policy integer
---@return integer
function view.taken(policy) end

---The game on trial: the argument of a test's `play`, in tests.lua
---@class straits.t
local t = {}

---value of a track or variable, rung of a ladder, level of a clause, capital of a seat. Example: t.get("trust")
---@param name string
---@return number|string
function t.get(name) end

---puts a track, variable, ladder, clause or a seat's capital to a value; before anything was played or ordered. Example: t.set("trust", 30)
---@param name string
---@param value number|string
function t.set(name, value) end

---a computer seat from now on: "random" or a persona of the seat; all others only do what the test orders. Example: t.player("seoul", "balancer")
---@param seat string
---@param player string
function t.player(seat, player) end

---takes a policy, after going on to this turn's orders; an error when it is refused. Example: t.order("seoul", "consult")
---@param seat string
---@param policy string
function t.order(seat, policy) end

---why the seat could not take the policy in this turn's orders, or nil; a question: the game stays where it is, and t.set may follow. Example: t.refused("seoul", "consult")
---@param seat string
---@param policy string
---@return string?
function t.refused(seat, policy) end

---sends a formation with notification; an error when it is refused. Example: t.move("washington", "fighters", "kadena")
---@param seat string
---@param formation string
---@param place string
function t.move(seat, formation, place) end

---puts clauses on the table, after going on to this turn's bargain; what is not named stays as the last package, or the terms in force, have it. The other seat sees it in the next round. Example: t.offer("seoul", { floor = "f28500" })
---@param seat string
---@param package table
function t.offer(seat, package) end

---accepts the other party's package, going on by one round where it was put there in this one; it is signed when the round ends, with the next t.phase or t.turn. Example: t.accept("washington")
---@param seat string
function t.accept(seat) end

---refuses the other party's package, going on likewise; it stays on the table. Example: t.refuse("washington")
---@param seat string
function t.refuse(seat) end

---the facilitator plays a card: it is read, and acts, with the next turn's news, whatever its condition; conditions on it hold from then on. Example: t.inject("launch")
---@param card string
function t.inject(card) end

---goes on by one phase; in the bargain by one round. Example: t.phase()
function t.phase() end

---goes on by so many turns, one unless said otherwise. Example: t.turn(3)
---@param turns? integer
function t.turn(turns) end

---the turn, from 1. Example: t.now()
---@return integer
function t.now() end

---is the game over?. Example: t.over()
---@return boolean
function t.over() end

---how often a policy was taken. Example: t.taken("consult")
---@param policy string
---@return integer
function t.taken(policy) end

---was the card played?. Example: t.played("launch")
---@param card string
---@return boolean
function t.played(card) end

---the test fails, and goes on, unless it holds. Example: t.expect(t.get("trust") > 50, "trust rises")
---@param holds any
---@param message? string
function t.expect(holds, message) end

---the test fails, and goes on, unless both are the same. Example: t.equal(t.get("strait"), "calm")
---@param found any
---@param expected any
function t.equal(found, expected) end

---the test fails, and goes on, unless they are so close. Example: t.near(t.get("trust"), 52, 1)
---@param found number
---@param expected number
---@param within number
function t.near(found, expected, within) end
