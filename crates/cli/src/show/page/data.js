"use strict";

// The history as the page carries it, unpacked. Nothing is kept for each step but figures: the heap at a step is all that lived then, and one pass over
// the lives finds it. They come in the order of addresses, so what the pass finds is in order, too.

/** A column: zigzag varints of differences, in Base64. */
function unpack(text, Kind) {
  const bytes = atob(text);
  const numbers = new Kind(bytes.length);
  let [count, last, sum, scale] = [0, 0, 0, 1];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes.charCodeAt(at);
    sum += (byte & 127) * scale;
    scale *= 128;
    if (byte < 128) {
      last += sum % 2 ? -(sum + 1) / 2 : sum / 2;
      numbers[count++] = last;
      [sum, scale] = [0, 1];
    }
  }
  return numbers.subarray(0, count);
}

/** Columns by name. Steps fit into 31 bits; addresses, sizes and tags may not. */
function unpackAll(columns) {
  const steps = ["born", "died", "since", "name"];
  const kind = (name) => (steps.includes(name) ? Int32Array : Float64Array);
  return Object.fromEntries(Object.entries(columns).map(([name, text]) => [name, unpack(text, kind(name))]));
}

function readHistory() {
  const raw = JSON.parse(document.getElementById("data").textContent);
  const parts = ["blocks", "chunks", "frames", "curves"].map((name) => [name, unpackAll(raw[name])]);
  return { ...raw, ...Object.fromEntries(parts), operations: raw.operations.split("\n") };
}

const chronicle = readHistory();

/** Which lives hold at a step: their numbers, in the order of addresses. */
function livesAt({ born, died }, step) {
  const found = new Int32Array(born.length);
  let count = 0;
  for (let nth = 0; nth < born.length; nth++) {
    if (born[nth] <= step && step < died[nth]) found[count++] = nth;
  }
  return found.subarray(0, count);
}

/** Where in some lives, which are in the order of addresses, the last one is that begins at an offset or before it; -1 if all begin behind. */
function lastBefore(offsets, lives, offset) {
  let [low, high] = [0, lives.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[lives[middle]] <= offset) low = middle + 1; else high = middle;
  }
  return low - 1;
}

/** For each step, the block that it made or, if it made none, ended; -1 for neither. */
function blocksTouched({ blocks, last }) {
  const touched = new Int32Array(last + 2).fill(-1);
  blocks.died.forEach((step, nth) => { touched[step] = nth; });
  blocks.born.forEach((step, nth) => { touched[step] = nth; });
  return touched;
}

const touched = blocksTouched(chronicle);

/** Head and end at a step. */
function frameAt(step) {
  const { since, head, end } = chronicle.frames;
  let [low, high] = [0, since.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (since[middle] <= step) low = middle + 1; else high = middle;
  }
  return low ? { head: head[low - 1], end: end[low - 1] } : { head: 0, end: 0 };
}

/** The free list as its links say, from the head on: numbers of chunks, and the address at which it leads to none, if it does. */
function followList(chunks, head) {
  const { offset, tag, allocated } = chronicle.chunks;
  const met = new Uint8Array(chunks.length);
  const order = [];
  let address = head;
  while (address !== 0) {
    const at = lastBefore(offset, chunks, address - chronicle.origin);
    const nth = at < 0 ? -1 : chunks[at];
    // Each is met once, so a circle ends.
    if (nth < 0 || offset[nth] + chronicle.origin !== address || allocated[nth] || met[at]) break;
    met[at] = 1;
    order.push(nth);
    address = tag[nth];
  }
  return { order, astray: address };
}

/** All that there is to draw of a step. */
function heapAt(step) {
  const blocks = livesAt(chronicle.blocks, step);
  const chunks = livesAt(chronicle.chunks, step);
  const frame = frameAt(step);
  return { step, blocks, chunks, frame, list: followList(chunks, frame.head) };
}

/** Where the touched place of a step is: of its block, or of the finding; null for neither. */
function placeOf(step) {
  const { mark, blocks } = chronicle;
  if (mark && mark.step === step && mark.offset !== null) return mark.offset;
  return touched[step] >= 0 ? blocks.offset[touched[step]] : null;
}

/** The name of the block that begins at an offset; undefined for none. */
function nameAt(heap, offset) {
  const { offset: offsets, name } = chronicle.blocks;
  const at = lastBefore(offsets, heap.blocks, offset);
  return at >= 0 && offsets[heap.blocks[at]] === offset ? chronicle.names[name[heap.blocks[at]]] : undefined;
}

const hex = (number) => (number < 0 ? "-0x" + (-number).toString(16) : "0x" + number.toString(16));
const address = (offset) => hex(offset + chronicle.origin);
const grouped = (number) => number.toLocaleString("en-US").replaceAll(",", "\u202f");
const plural = (count, word) => `${grouped(count)} ${word}${count === 1 ? "" : "s"}`;

/** Bytes as a person reads them. */
function bytesText(bytes) {
  const [unit, scale] = bytes >= 2 ** 30 ? ["GiB", 2 ** 30] : bytes >= 2 ** 20 ? ["MiB", 2 ** 20] : ["KiB", 1024];
  return bytes < 10240 ? `${grouped(bytes)} B` : `${(bytes / scale).toFixed(bytes / scale < 100 ? 1 : 0)} ${unit}`;
}
