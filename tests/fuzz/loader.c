/* libFuzzer on the loader: whatever a scenario's file holds, it loads or is refused with at least one mistake, in bounded time
 * and memory. What loads must also start. Built and run by tests/program/fuzz.sh. */
#include "script/script.h"

#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  SourceFile source = {.path = "scenario.lua", .text = (const char *)data, .length = size};
  Mistakes mistakes = {0};
  Scenario *scenario = scenario_load(&(LoadRequest){.source = &source, .sources = 1}, &mistakes);
  if (!scenario && mistakes.count == 0) abort();
  Machines *machines = scenario ? machines_new(scenario, &mistakes) : NULL;
  machines_free(machines);
  scenario_free(scenario);
  mistakes_free(&mistakes);
  return 0;
}
