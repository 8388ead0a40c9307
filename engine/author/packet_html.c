/* HTML for paper: one style, everything escaped, nothing loaded. */
#include "author/packet_parts.h"
#include "core/catalogue.h"

#include <stdlib.h>
#include <string.h>

static const char style[] =
  "@page{size:A4;margin:15mm 16mm}\n"
  "*{box-sizing:border-box}\n"
  "html{-webkit-print-color-adjust:exact;print-color-adjust:exact}\n"
  "body{margin:0 auto;max-width:190mm;padding:8mm 6mm;font:10.5pt/1.45 'Noto Sans','Noto Sans KR','Noto Sans CJK KR','Apple SD Gothic Neo','Malgun Gothic',NanumGothic,'DejaVu Sans',sans-serif;"
  "color:#111;background:#fff;word-break:keep-all;overflow-wrap:break-word}\n"
  "header{border-bottom:1.5pt solid #111;margin-bottom:5mm;padding-bottom:2mm}\n"
  "header p{margin:0;font-size:9pt;color:#444}\n"
  "h1{font-size:19pt;line-height:1.2;margin:1mm 0 0}\n"
  "h2{font-size:13pt;margin:7mm 0 2mm;break-after:avoid}\n"
  "h3{font-size:11pt;margin:0 0 1mm;break-after:avoid}\n"
  "p{margin:0 0 2mm}\n"
  ".note{color:#444;font-size:9.5pt}\n"
  "h2+.note{break-after:avoid}\n"
  "code{font:10pt/1.4 'DejaVu Sans Mono',monospace;word-break:normal}\n"
  ".secret{border:1.2pt solid #111;padding:1.5mm 3mm;font-weight:bold;margin:0 0 4mm}\n"
  "table{border-collapse:collapse;width:100%;margin:0 0 3mm}\n"
  "th,td{border-bottom:.5pt solid #999;padding:1.2mm 2.5mm 1.2mm 0;text-align:left;vertical-align:top}\n"
  "th{font-size:9pt;border-bottom:1pt solid #111}\n"
  "thead{display:table-header-group}\n"
  "tr,li,.card,.turn{break-inside:avoid}\n"
  "td.n,th.n{text-align:right;white-space:nowrap;width:1%}\n"
  "th.w,td.w{text-align:right;width:21mm}\n"
  "tr.head td{border-bottom:0;padding-bottom:0;font-weight:bold;break-after:avoid}\n"
  "td.in{padding-left:5mm}\n"
  "ul,ol{margin:0 0 3mm;padding-left:6mm}\n"
  "li{margin:0 0 1mm}\n"
  ".card{border:.5pt solid #999;border-left:2.5pt solid #111;padding:2mm 3mm;margin:0 0 2.5mm}\n"
  ".card p{margin:0}\n"
  ".card h3 span{font-weight:normal;font-size:9.5pt;color:#444}\n"
  ".turn{border:1pt solid #111;padding:2mm 3.5mm;margin:0 0 4mm}\n"
  ".turn p{margin:0 0 1mm;line-height:1.8;padding-left:34mm;text-indent:-34mm}\n"
  ".turn p>*{text-indent:0}\n"
  ".turn h3 .line{margin-left:3mm}\n"
  ".turn b.what{display:inline-block;width:33mm;font-weight:normal;color:#444;font-size:9.5pt}\n"
  ".line{display:inline-block;border-bottom:.7pt solid #111;height:1.1em;vertical-align:baseline}\n"
  ".whole{white-space:nowrap}\n"
  ".tick{white-space:nowrap;margin-right:3mm}\n"
  ".tick i{display:inline-block;width:3.4mm;height:3.4mm;border:.8pt solid #111;margin-right:1.5mm;vertical-align:-.4mm}\n"
  ".answer{border-bottom:.5pt solid #999;height:9mm}\n"
  "footer{margin-top:6mm;border-top:.5pt solid #999;padding-top:2mm;font-size:8.5pt;color:#444}\n"
  "a{color:inherit}\n"
  "@media print{body{padding:0;max-width:none}nav{display:none}a{text-decoration:none}}\n";

/* What HTML reads as markup is written so that it is read as text; controls are nothing to print. */
void put_text(const Page *page, const char *text) {
  for (; *text; text++) {
    switch (*text) {
      case '&': fputs("&amp;", page->out); break;
      case '<': fputs("&lt;", page->out); break;
      case '>': fputs("&gt;", page->out); break;
      case '"': fputs("&quot;", page->out); break;
      case '\'': fputs("&#39;", page->out); break;
      default: fputc((unsigned char)*text < 0x20 && *text != '\n' ? ' ' : *text, page->out);
    }
  }
}

void put_words(const Page *page, const char *english) {
  if (english) put_text(page, scenario_words(page->s, english));
}

void put_say(const Page *page, MessageId id, const Words *words) {
  char small[SAY_LINE];
  int need = message_format(small, sizeof small, page->s, id, words->arg, words->text);
  char *big = need >= SAY_LINE ? malloc((size_t)need + 1) : NULL;
  if (big) message_format(big, (size_t)need + 1, page->s, id, words->arg, words->text);
  put_text(page, big ? big : small);
  free(big);
}

void put_raw(const Page *page, const char *markup) { fputs(markup, page->out); }

void put_element(const Page *page, const char *tag, MessageId id, const Words *words) {
  fprintf(page->out, "<%s>", tag);
  put_say(page, id, words);
  fprintf(page->out, "</%.*s>\n", (int)strcspn(tag, " "), tag);
}

void put_paragraphs(const Page *page, const char *english) {
  if (!english || !english[0]) return;
  const char *text = scenario_words(page->s, english);
  put_raw(page, "<p>");
  for (const char *at = text; *at; at++) {
    if (at[0] == '\n' && at[1] == '\n') {
      put_raw(page, "</p>\n<p>");
      while (at[1] == '\n') at++;
    } else {
      put_text(page, (char[]){ *at, '\0' });
    }
  }
  put_raw(page, "</p>\n");
}

void put_cell(const Page *page, const char *english) {
  put_raw(page, "<td>");
  put_words(page, english);
  put_raw(page, "</td>");
}

void put_tick(const Page *page, MessageId id) { put_tick_of(page, id, 0); }

void put_tick_of(const Page *page, MessageId id, int handle) {
  put_raw(page, "<span class=\"tick\"><i></i>");
  PUT(page, id, .arg = { handle });
  put_raw(page, "</span> ");
}

void put_blank(const Page *page, const char *width) { fprintf(page->out, "<span class=\"line\" style=\"width:%s\"></span> ", width); }

void page_begin(const Page *page, MessageId title, const Words *words) {
  Line name = line_of(page->s, title, words);
  fprintf(page->out, "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
          catalogue_language(page->s->words));
  put_raw(page, "<title>");
  PUT(page, MSG_PACKET_HEAD, .text = { scenario_words(page->s, page->s->name.title), name.text });
  fprintf(page->out, "</title>\n<style>\n%s</style>\n</head>\n<body>\n<header>\n<p>", style);
  PUT(page, MSG_TABLE_EXERCISE, .arg = { 0 });
  put_raw(page, " · ");
  put_words(page, page->s->name.title);
  put_raw(page, " · ");
  put_words(page, page->s->presets_list[page->s->preset].name.title);
  put_raw(page, "</p>\n<h1>");
  put_text(page, name.text);
  put_raw(page, "</h1>\n</header>\n");
  if (title != MSG_PACKET_INDEX) {
    put_raw(page, "<nav><p><a href=\"index.html\">");
    PUT(page, MSG_PACKET_TO_INDEX, .arg = { 0 });
    put_raw(page, "</a></p></nav>\n");
  }
}

void page_end(const Page *page) {
  put_raw(page, "<footer>");
  PUT(page, MSG_PACKET_FOOT, .arg = { 0 });
  put_raw(page, "</footer>\n</body>\n</html>\n");
}
