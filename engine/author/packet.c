/* The folder of a packet: written beside its place, then given its name. */
#include "author/packet_parts.h"
#include "author/whole.h"

#include <dirent.h>
#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct Folder { const Page *of; const char *out; char fresh[WHOLE_PATH + 32]; int pages; FileFault *fault; } Folder;

bool packet_place_is_free(const char *out) {
  DIR *folder = opendir(out);
  if (!folder) return access(out, F_OK) != 0;
  int others = 0;
  for (struct dirent *entry; (entry = readdir(folder));) others += strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0;
  closedir(folder);
  return others == 0;
}

static void folder_remove(const char *path) {
  char file[WHOLE_PATH + 400];
  DIR *folder = opendir(path);
  for (struct dirent *entry; folder && (entry = readdir(folder));)
    if ((size_t)snprintf(file, sizeof file, "%s/%s", path, entry->d_name) < sizeof file) unlink(file);
  if (folder) closedir(folder);
  rmdir(path);
}

/* One page: NAME.html, or NAME-SEAT.html. */
static bool page_write(Folder *folder, const char *name, int seat, void (*plain)(const Page *page), void (*own)(const Page *page, int seat)) {
  char path[WHOLE_PATH + 200];
  const char *id = own ? folder->of->s->seat[seat].name.id : "";
  snprintf(path, sizeof path, "%s/%s%s%s.html", folder->fresh, name, own ? "-" : "", id);
  Page page = *folder->of;
  page.out = fopen(path, "wb");
  if (!page.out) return fault_tell(folder->fault, folder->out, strerror(errno), true);
  if (own) own(&page, seat);
  else plain(&page);
  errno = 0;
  bool fine = !ferror(page.out);
  if (fclose(page.out) != 0) fine = false;
  folder->pages += fine;
  return fine || fault_tell(folder->fault, folder->out, strerror(errno ? errno : EIO), true);
}

static bool pages_write(Folder *folder) {
  bool fine = page_write(folder, "index", 0, page_index, NULL) && page_write(folder, "background", 0, page_background, NULL) &&
    page_write(folder, "timetable", 0, page_timetable, NULL) && page_write(folder, "debrief", 0, page_debrief, NULL) &&
    page_write(folder, "leader", 0, page_leader, NULL);
  for (int seat = 0; fine && seat < folder->of->s->seats; seat++)
    fine = page_write(folder, "brief", seat, NULL, page_brief) && page_write(folder, "orders", seat, NULL, page_orders);
  return fine;
}

bool packet_write(const Scenario *scenario, const char *word, const char *out, int *pages, FileFault *fault) {
  Page page = { NULL, scenario, word };
  Folder folder = { .of = &page, .out = out, .fault = fault };
  char place[WHOLE_PATH];
  size_t length = strlen(out);
  if (length >= sizeof place) return fault_tell(fault, out, strerror(ENAMETOOLONG), false);
  snprintf(place, sizeof place, "%s", out);
  while (length > 1 && place[length - 1] == '/') place[--length] = '\0';      /* "out/" is out, and what is written lies beside it */
  snprintf(folder.fresh, sizeof folder.fresh, "%s.new-%ld", place, (long)getpid());
  if (mkdir(folder.fresh, 0777) != 0) return fault_tell(fault, out, strerror(errno), errno != ENOENT && errno != ENOTDIR);
  bool fine = pages_write(&folder);
  if (fine && rename(folder.fresh, place) != 0) fine = fault_tell(fault, out, strerror(errno), true);
  if (!fine) folder_remove(folder.fresh);
  *pages = folder.pages;
  return fine;
}
