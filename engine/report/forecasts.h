/* How well a seat forecast, from the events of a game. */
#ifndef STRAITS_FORECASTS_H
#define STRAITS_FORECASTS_H

#include "report/say.h"

/* Tells each probability that the seat stated, whether it came true, and the Brier score. Nothing if it stated none. */
void forecasts_tell(FILE *out, const Scenario *scenario, const Event *event, int count, int seat);

/* The forecast that the seat stated for a turn that is over, and whether it came true: "Your forecast: ..."; empty if it
 * stated none. */
Line forecast_told(const Scenario *scenario, const Event *event, int count, int seat, int turn);

#endif
