/* The program. Everything it does is a subcommand: cli/cli.c has the table. */
#include "cli/cli.h"

int main(int argc, char **argv) {
  return cli_main(argc, argv);
}
