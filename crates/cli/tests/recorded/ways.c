/* Ways to ask for memory, and ways to end. Sizes tell the calls apart: a test looks for them in the script. */
#define _GNU_SOURCE
#include <malloc.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;
static void *volatile kept;

/* A thousand blocks of 40,000 bytes and more, the odd ones freed, and the last call is a malloc. */
static void thousand(void) {
    for (size_t i = 0; i < 1000; i++) {
        void *block = malloc(40000 + i);
        memset(block, 1, 100);
        if (i % 2) free(block);
    }
}

static void every_function(void) {
    void *block;
    free(NULL);
    kept = malloc(5001);
    free(kept);
    kept = calloc(3, 1001);
    free(kept);
    kept = realloc(NULL, 5002);
    kept = realloc(kept, 5003);
    kept = realloc(kept, 50000000);
    kept = realloc(kept, 0);
    kept = reallocarray(NULL, 5, 1001);
    free(kept);
    if (posix_memalign(&block, 64, 5006) == 0) free(block);
    kept = aligned_alloc(128, 5120);
    free(kept);
    kept = memalign(256, 5007);
    free(kept);
    kept = valloc(5008);
    free(kept);
    kept = pvalloc(5009);
    if (malloc_usable_size(kept) < 5009) abort();
    free(kept);
}

static void refusals(void) {
    void *block = malloc(6001);
    volatile size_t huge = SIZE_MAX / 4;
    if (malloc(huge) || calloc(huge, 8) || realloc(block, huge) || reallocarray(block, huge, 8)) abort();
    if (posix_memalign((void **)&kept, 3, 8) == 0) abort();
    free(block);
}

static size_t rounds = 20000;

static void *work(void *argument) {
    size_t number = (size_t)argument;
    for (size_t i = 0; i < rounds; i++) {
        char *block = malloc(7000 + number);
        block[0] = 1;
        block = realloc(block, 7100 + i % 50);
        free(block);
    }
    return NULL;
}

static void threads(void) {
    pthread_t thread[4];
    for (size_t i = 0; i < 4; i++) pthread_create(&thread[i], NULL, work, (void *)i);
    for (size_t i = 0; i < 4; i++) pthread_join(thread[i], NULL);
}

/* A block goes from the thread that allocates to the one that frees, too large for what a thread keeps for itself: an address is soon another's. */
static void *volatile slot[64];
static pthread_barrier_t together;

static void *give(void *argument) {
    pthread_barrier_wait(&together);
    for (size_t i = 0; i < 200000; i++) {
        void *old = __atomic_exchange_n(&slot[i % 64], malloc(2000 + i % 8), __ATOMIC_ACQ_REL);
        free(old);
    }
    return argument;
}

static void exchange(void) {
    pthread_t thread[4];
    mallopt(M_ARENA_MAX, 1);
    pthread_barrier_init(&together, NULL, 4);
    for (size_t i = 0; i < 4; i++) pthread_create(&thread[i], NULL, give, NULL);
    for (size_t i = 0; i < 4; i++) pthread_join(thread[i], NULL);
    for (size_t i = 0; i < 64; i++) free(slot[i]);
}

static void forks(void) {
    void *inherited = malloc(8001), *freed_by_both = malloc(8002);
    if (fork() == 0) {
        free(freed_by_both);
        free(malloc(8003));
        if (fork() == 0) {
            free(inherited);
            free(malloc(8004));
            _exit(0);
        }
        wait(NULL);
        _exit(0);
    }
    wait(NULL);
    free(freed_by_both);
    free(malloc(8005));
}

/* What shares the memory shares the tape. */
static void spawns(char *self) {
    char *arguments[] = {self, "plain", NULL};
    pid_t child;
    free(malloc(8101));
    if (posix_spawn(&child, self, NULL, NULL, arguments, environ)) abort();
    waitpid(child, NULL, 0);
    if (vfork() == 0) _exit(0);
    wait(NULL);
    free(malloc(8102));
    execv(self, arguments);
}

static void wrong_frees(void) {
    void *block = malloc(24);
    free(malloc(9001));
    free(block);
    free(block); /* The C library ends the program here. */
}

/* What lies behind the last block is the C library's: it ends the program within the next request. */
static void corrupt(void) {
    size_t *block = malloc(24);
    block[3] = ~(size_t)0;
    kept = malloc(5555);
}

static void overrun(const char *how) {
    char *block = malloc(100), *other = malloc(50);
    if (strcmp(how, "past") == 0) strcpy(block + 100, "ABC");
    if (strcmp(how, "before") == 0) block[-3] = 0;
    if (strcmp(how, "resized") == 0) { memset(block + 104, 0xee, 4); block = realloc(block, 200); }
    if (strcmp(how, "exit") == 0) { *(char **)(other + 50) = block; exit(0); }
    memset(block, 7, 100);
    if (malloc_usable_size(other) != 50) abort();
    free(block);
    free(other);
}

int main(int count, char **argument) {
    const char *way = count > 1 ? argument[1] : "";
    if (!strcmp(way, "plain")) free(malloc(4001));
    if (!strcmp(way, "every")) every_function();
    if (!strcmp(way, "refused")) refusals();
    if (!strcmp(way, "threads")) {
        if (count > 2) rounds = strtoul(argument[2], NULL, 10);
        threads();
    }
    if (!strcmp(way, "exchange")) exchange();
    if (!strcmp(way, "forks")) forks();
    if (!strcmp(way, "spawns")) spawns(argument[0]);
    if (!strcmp(way, "twice")) wrong_frees();
    if (!strcmp(way, "corrupt")) corrupt();
    if (!strcmp(way, "overrun")) overrun(argument[2]);
    if (!strcmp(way, "exit")) { thousand(); return 3; }
    if (!strcmp(way, "_exit")) { thousand(); _exit(4); }
    if (!strcmp(way, "abort")) { thousand(); abort(); }
    if (!strcmp(way, "segv")) { thousand(); *(volatile int *)0 = 1; }
    if (!strcmp(way, "kill")) { thousand(); kill(getpid(), SIGKILL); }
    if (!strcmp(way, "exec")) { thousand(); execl(argument[0], argument[0], "plain", NULL); }
    return 0;
}
