freespace script 1
# wee_alloc splits what it maps, and does not merge it back well enough to serve the same two sizes again: every round takes new
# pages. Freed, they are lost: some 160 MB after 2000 rounds of a program that never has 200 KB in use.
# Source: issue 106. Not fixed; the crate is unmaintained (RUSTSEC-2022-0054).
heap 0
repeat 2000
  a = alloc 85196
  b = alloc 80000
  free a
  free b
end
