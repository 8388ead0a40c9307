/* The command line: one table of subcommands, one short file each. Results go to standard output, messages to standard
 * error, and the exit status says which of four things happened. */
#ifndef STRAITS_CLI_H
#define STRAITS_CLI_H

#include "core/message.h"
#include <argp.h>

typedef enum ExitStatus {
  STATUS_DONE = 0,
  STATUS_NOT_SO = 1,            /* what was checked does not hold */
  STATUS_USAGE = 2,             /* wrong usage, scenario or file */
  STATUS_ENVIRONMENT = 3        /* disk, memory, display */
} ExitStatus;

int cli_main(int argc, char **argv);

/* The subcommands; argv[0] is "straits NAME". */
int cli_list(int argc, char **argv);
int cli_play(int argc, char **argv);
int cli_run(int argc, char **argv);
int cli_show(int argc, char **argv);
int cli_map(int argc, char **argv);
int cli_replay(int argc, char **argv);
int cli_check(int argc, char **argv);
int cli_assumptions(int argc, char **argv);
int cli_doc(int argc, char **argv);
int cli_new(int argc, char **argv);
int cli_test(int argc, char **argv);
int cli_migrate(int argc, char **argv);
int cli_messages(int argc, char **argv);
int cli_packet(int argc, char **argv);
int cli_bench(int argc, char **argv);
int cli_explain(int argc, char **argv);
int cli_backtest(int argc, char **argv);

/* For --games and --threads: a whole number from 1 to `most`; argp says what is wrong otherwise, and ends the program. */
enum { MAX_GAMES = 10000000, MAX_THREADS = 1024 };
int option_count(const char *text, int most, const char *name, struct argp_state *state);
/* One each processor. */
int threads_usual(void);

/* "straits: " and the message, on standard error. */
void complain(MessageId id, const char *a, const char *b, const char *c);
/* The same in the language of a scenario. */
struct Scenario;
void complain_in(const struct Scenario *scenario, MessageId id, const char *a, const char *b, const char *c);

#endif
