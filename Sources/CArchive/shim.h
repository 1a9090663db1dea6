#pragma once
#include <archive.h>
#include <archive_entry.h>

/* archive_set_error is variadic, which Swift cannot call: this copies one archive's error to another. */
static inline void archive_set_error_text(struct archive *to, struct archive *from) {
    const char *text = archive_error_string(from);
    archive_set_error(to, archive_errno(from), "%s", text == NULL ? "unknown" : text);
}
