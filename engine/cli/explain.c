/* straits explain: one policy, what it is and what it did. */
#include "cli/cli.h"
int cli_explain(int argc, char **argv) { (void)argc; (void)argv; return 0; }
