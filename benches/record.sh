#!/usr/bin/env bash
# What the recorder costs: processor time of real programs, bare and under `freespace record`, medians of several runs, and their ratio.
#
#   benches/record.sh [RUNS]        with the binary in FREESPACE, or target/release/freespace
#
# Runs alternate, so that what else the machine does falls on all alike. The time of a recorded program has the recorder in it, not the making of the script, which
# comes after.
set -euo pipefail
cd "$(dirname "$0")/.."

runs=${1:-5}
freespace=$(realpath "${FREESPACE:-target/release/freespace}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cc -O2 -fno-builtin -w -pthread -o "$work/threads" crates/cli/tests/recorded/ways.c

json='import json
for i in range(20): json.loads(json.dumps([{"a": j, "b": str(j)} for j in range(5000)]))'
sql='create table t(a integer primary key, b text);
with recursive n(i) as (select 1 union all select i + 1 from n where i < 200000) insert into t select i, "row " || i from n;
create index u on t(b); delete from t where a % 3 = 0; select count(*), max(b) from t;'
hash='my %h; for my $i (1 .. 200_000) { push @{ $h{$i % 5000} }, "line $i" } print scalar keys %h'

bare() { (TIMEFORMAT='%U %S'; time "$@" >/dev/null 2>&1) 2>&1 | awk '{ printf "%.3f\n", $1 + $2 }'; }

recorded() {
    "$freespace" record "${options[@]}" -o "$work/trace.zst" -- "$@" 2>&1 >/dev/null | tee "$work/told" |
        sed -n 's/.* after \([0-9.]*\) s of processor time$/\1/p'
}

median() { sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }

row() {
    local name=$1 operations
    shift
    : >"$work/bare" >"$work/plain" >"$work/guard"
    for ((run = 0; run < runs; run++)); do
        bare "$@" >>"$work/bare"
        options=() && recorded "$@" >>"$work/plain"
        operations=$(sed -n 's/.*: \([0-9,]*\) operations.*/\1/p' "$work/told" | tr -d , | awk '{ sum += $1 } END { print sum }')
        options=(--guard) && recorded "$@" >>"$work/guard"
    done
    paste -d' ' <(median <"$work/bare") <(median <"$work/plain") <(median <"$work/guard") |
        awk -v name="$name" -v operations="$operations" \
            '{ printf "| %s | %d | %.2f | %.2f | %.2f | %.2f |\n", name, operations, $1, $2, $2 / $1, $3 / $1 }'
}

echo '| program | operations | bare, s | recorded, s | ratio | ratio with --guard |'
echo '|---|---|---|---|---|---|'
PYTHONMALLOC=malloc row 'python3, every object by malloc' python3 -c "$json"
row 'python3, as it is' python3 -c "$json"
row sqlite3 sqlite3 :memory: "$sql"
row git git log --stat -n 60
row perl perl -e "$hash"
row 'four threads that do nothing else' "$work/threads" threads 300000
