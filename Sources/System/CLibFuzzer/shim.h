#include <stddef.h>
#include <stdint.h>

/// Calls `check` with input after input until it fails or the time is up, as the arguments say; libFuzzer has no header.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*check)(const uint8_t *bytes, size_t count));
