/* A malloc for tests: the C library's, with a fault in one call of so many. Built with -DSHIFT=n or -DOVERLAP=n, or neither. */
#include <stddef.h>
#include <stdint.h>

void *__libc_malloc(size_t);
void *__libc_calloc(size_t, size_t);
void *__libc_realloc(void *, size_t);
void *__libc_memalign(size_t, size_t);
void __libc_free(void *);

#ifndef SHIFT
#define SHIFT 0
#endif
#ifndef OVERLAP
#define OVERLAP 0
#endif

static unsigned long calls;
static void *last;    /* the block handed out last, if it is live */
static void *twice;   /* a block that was handed out twice: its first free is swallowed */

static int due(unsigned long every) { return every && calls % every == 0; }

void *malloc(size_t size) {
    calls++;
    if (due(OVERLAP) && last && !twice) return twice = last;
    char *block = __libc_malloc(size + 16);
    if (block && due(SHIFT)) block += 8;
    return last = block;
}

static void *start(void *block) { return (void *)((uintptr_t)block & ~(uintptr_t)15); }

void free(void *block) {
    if (block == last) last = NULL;
    if (block && block == twice) twice = NULL;
    else __libc_free(start(block));
}

void *calloc(size_t count, size_t size) { return __libc_calloc(count, size); }

void *realloc(void *block, size_t size) {
    if (block == last) last = NULL;
    return __libc_realloc(start(block), size);
}

int posix_memalign(void **block, size_t align, size_t size) {
    *block = __libc_memalign(align, size);
    return *block ? 0 : 12;
}
