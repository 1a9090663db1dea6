#pragma once
/* Martlet's own few lines of C: system calls that Swift cannot make (variadic, not wrapped by glibc, or needing code
 * that runs between clone and exec). Every function returns a value >= 0, or -errno. Every descriptor is close-on-exec. */
#include "martlet_checksum.h"
#include "martlet_files.h"
#include "martlet_namespaces.h"
#include "martlet_process.h"
#include "martlet_sockets.h"
