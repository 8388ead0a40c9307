/* Tokens of a Lua source with their places, and from them the place of any declared key: Lua keeps none. */
#ifndef STRAITS_SCRIPT_LEXER_H
#define STRAITS_SCRIPT_LEXER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* kind: 'n' name, 'k' keyword, 's' text, 'd' number, 'o' an operator of several letters, else the letter itself. */
typedef struct Token { uint32_t start, length; int32_t line; char kind; } Token;
typedef struct Tokens { Token *token; int count, capacity; bool failed; /* no memory */ } Tokens;

/* Linear. Stops at what Lua itself will refuse; tokens before that are kept. */
bool tokens_read(Tokens *tokens, const char *text, size_t length);
void tokens_free(Tokens *tokens);

/* Column of a byte of the text, from 1, in characters. */
int text_column(const char *text, size_t at);
bool token_is(const char *text, const Token *token, const char *word);
/* First token on the line, or the first after it; -1 none. */
int token_on_line(const Tokens *tokens, int line);

/* Token that closes the bracket or block which token `i` opens; the last token if it never closes. */
int token_closing(const char *text, const Tokens *tokens, int i);

/* One step from a table to what is in it: a key, or (key NULL) the index-th item. */
typedef struct PathStep { const char *key; int index; } PathStep;
typedef struct Span { int first, last; } Span;    /* tokens, both included; first -1: not found */

/* The declaration `word "id" {...}` that was called on this line: span of its whole expression from the word on. */
Span span_declaration(const char *text, const Tokens *tokens, int line, const char *word, const char *id);
/* Goes down a path inside a declaration as far as the source shows it; *key gets the token of the last key found (or the
 * value's first). The span is the value's. */
Span span_path(const char *text, const Tokens *tokens, Span declaration, const PathStep *path, int steps, int *key);

/* The one function that is written from this line to that one; first -1 if there is none or more than one. */
Span span_function(const char *text, const Tokens *tokens, int first_line, int last_line);

/* First byte that is not UTF-8 or a nought; length when all is well. */
size_t text_fault(const char *text, size_t length);

#endif
