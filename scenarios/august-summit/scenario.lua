-- August Summit: the alliance bargain of 25 August 2025, the day of the first visit of a new President of the Republic of Korea to the
-- US President. This file names the parts; each part says at its top what it owns. It holds only what was known on that day: what
-- happened later is a card with a probability. Numbers without another source are judgement, to be varied with --set.

scenario "august-summit" {
  title = "August Summit",
  note = "Washington wants its forces in Korea free for the Strait; Seoul wants them to stay, and a say. Everything hangs together.",
  format = 2,
  first_day = "2025-08-25",
  reserves = 416000,
  source = "reserves: Bank of Korea, August 2025, from memory, to be checked; $350bn pledged is about 84% of them",
}

library "places"
library "forces_us"
library "forces_rok"
library "forces_region"

include "presets_seats"
include "tracks"
include "clauses"
include "policies_seoul"
include "policies_washington"
include "policies_others"
include "cards"
include "axes"
include "personas"
