#include <stdlib.h>
#include <string.h>

/* Joins two words; the room for the end of the text is forgotten. */
static char *join(const char *one, const char *other)
{
    char *text = malloc(strlen(one) + strlen(other));
    strcpy(text, one);
    strcat(text, other);
    return text;
}

int main(void)
{
    char *list = join("apples", "oranges");
    char *more = join("pears", "plums");
    free(list);
    free(more);
    return 0;
}
