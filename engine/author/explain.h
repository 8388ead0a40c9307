/* One policy explained: what it was compiled to, what that touches, and what it did in many games. */
#ifndef STRAITS_EXPLAIN_H
#define STRAITS_EXPLAIN_H

#include "author/lint.h"
#include "author/sample.h"

typedef struct ExplainAsked {
  const char *folder, *library, *name;  /* name: as the scenario is called on the command line */
  const char *policy, *preset;          /* preset NULL: all take turns */
  int games, threads;                   /* at least 1 each */
} ExplainAsked;

typedef enum ExplainEnd { EXPLAIN_TOLD, EXPLAIN_NO_POLICY, EXPLAIN_MISTAKES } ExplainEnd;

/* Tells it on `out`. Without such a policy `near` gets one like it, or "". */
ExplainEnd policy_explain(const ExplainAsked *asked, FILE *out, char near[MAX_ID], Mistakes *mistakes);

/* Its parts. Inside author/. */
void explain_declared(const Scenario *scenario, const Origins *origins, int policy, FILE *out);
void explain_games(const Scenario *scenario, const Sample *sample, const ExplainAsked *asked, int presets, int policy, FILE *out);

#endif
