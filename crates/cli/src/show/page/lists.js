
// The chunks and the free list at a step as lists of rows. A heap may have tens of thousands of chunks: only the rows in sight are elements.

const ROW = 20;

/** A list of so many rows in an element that scrolls. `fill` makes the cells of a row, and `drawn` is told which rows are in sight. */
function rowsIn(element, fill, drawn) {
  const spacer = document.createElement("div");
  element.append(spacer);
  const rows = [];
  let count = 0;

  function row(nth) {
    const row = document.createElement("div");
    row.className = "row";
    row.style.top = `${nth * ROW}px`;
    row.setAttribute("role", "listitem");
    fill(row, nth);
    return row;
  }

  function draw() {
    const first = Math.max(Math.floor(element.scrollTop / ROW) - 2, 0);
    const last = Math.min(first + Math.ceil(element.clientHeight / ROW) + 4, count);
    rows.splice(0).forEach((row) => row.remove());
    for (let nth = first; nth < last; nth++) rows.push(row(nth));
    element.append(...rows);
    if (drawn) drawn(first, last);
  }

  function set(length, shown) {
    count = length;
    spacer.style.height = `${count * ROW}px`;
    const top = shown * ROW;
    const [above, below] = [element.scrollTop, element.scrollTop + element.clientHeight - ROW];
    if (shown >= 0 && (top < above + ROW || top > below - ROW)) element.scrollTop = top - element.clientHeight / 2 + ROW / 2;
    draw();
  }

  element.addEventListener("scroll", draw);
  return { set, draw };
}

function cell(text, name) {
  const span = document.createElement("span");
  span.className = name || "";
  span.textContent = text;
  return span;
}

/** A header's eight bytes as they lie in memory: size and tag, the lowest byte first. */
function headerBytes(size, tag) {
  const word = (number) => [0, 8, 16, 24].map((shift) => ((number / 2 ** shift) & 255).toString(16).padStart(2, "0")).join(" ");
  return `${word(size)}  ${word(tag)}`;
}

/** The rows of a step: how many, where each begins, and what it says, which is made only for those in sight. */
function rowsOf(heap) {
  const rows = chronicle.form === "chunks" ? chunkRows(heap) : blockRows(heap);
  const { torn } = chronicle;
  if (!torn || torn.since > heap.step) return rows;
  const { count } = rows;
  return {
    count: count + 1,
    offset: (at) => (at === count ? torn.offset : rows.offset(at)),
    row: (at) => (at === count ? tornRow(torn) : rows.row(at)),
  };
}

function chunkRows(heap) {
  const { offset } = chronicle.chunks;
  return { count: heap.chunks.length, offset: (at) => offset[heap.chunks[at]], row: (at) => chunkRow(heap.chunks[at], heap) };
}

function chunkRow(nth, heap) {
  const { offset, size, tag, allocated, born } = chronicle.chunks;
  const base = { offset: offset[nth], size: size[nth], changed: born[nth] === heap.step && heap.step > 0 };
  const header = headerBytes(size[nth], tag[nth]);
  if (allocated[nth]) return { ...base, what: nameAt(heap, offset[nth] + 8) || "in use", header };
  return { ...base, open: true, what: tag[nth] ? `→ ${hex(tag[nth])}` : "→ end", header, link: tag[nth] - chronicle.origin };
}

/** The place at the end of the chunks where no header can be. */
function tornRow(torn) {
  const bytes = torn.found && torn.found.map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
  const header = bytes ? bytes.slice(0, 11) + "  " + bytes.slice(12) : "";
  return { offset: torn.offset, torn: true, size: null, what: "no header", header };
}

/** Blocks and the gaps before them, which are told by the complement of a block's number. */
function blockRows(heap) {
  const { offset, usable } = chronicle.blocks;
  const parts = [];
  let end = Infinity;
  for (const nth of heap.blocks) {
    if (end < offset[nth]) parts.push({ nth: ~nth, offset: end });
    parts.push({ nth, offset: offset[nth] });
    end = offset[nth] + usable[nth];
  }
  const row = ({ nth, offset: start }) =>
    nth < 0 ? { offset: start, size: offset[~nth] - start, open: true, what: "gap", header: "" } : blockRow(nth, heap);
  return { count: parts.length, offset: (at) => parts[at].offset, row: (at) => row(parts[at]) };
}

function blockRow(nth, heap) {
  const { offset, size, usable, name, born } = chronicle.blocks;
  const header = usable[nth] > size[nth] ? `${grouped(usable[nth])} usable` : "";
  return { offset: offset[nth], size: size[nth], what: chronicle.names[name[nth]], header, changed: born[nth] === heap.step };
}

/** The row that holds an offset; -1 if all are behind it. */
function rowAt(rows, offset) {
  let [low, high] = [0, rows.count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows.offset(middle) <= offset) low = middle + 1; else high = middle;
  }
  return low - 1;
}

function fillChunk(row, { offset, size, what, header, open, changed, torn }, isChosen) {
  const states = { open, changed, torn, chosen: isChosen };
  Object.keys(states).filter((name) => states[name]).forEach((name) => row.classList.add(name));
  row.title = `offset ${grouped(offset)}`;
  row.append(cell(""), cell(address(offset)), cell(size === null ? "" : grouped(size), "size"), cell(what), cell(header, "tag"));
}

/** Arrows in the margin, from each free chunk in sight to the next node; one that leads out of sight points there. */
function drawRowLinks(canvas, rows, first, last) {
  canvas.style.top = `${first * ROW}px`;
  canvas.style.height = `${(last - first) * ROW}px`;
  const { context } = prepare(canvas);
  const links = [];
  for (let nth = first; nth < last; nth++) {
    const { link } = rows.row(nth);
    if (link > 0) links.push({ from: nth, to: rowAt(rows, link) });
  }
  context.strokeStyle = colours.free;
  context.lineWidth = 1.2;
  links.sort((a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from));
  links.forEach((link, nth) => drawRowLink(context, link, first, last, nth));
}

function drawRowLink(context, { from, to }, first, last, nth) {
  const y = (row) => (row - first + 0.5) * ROW;
  const lane = 36 - 6 * Math.min(nth, 5);
  const end = clamp(to, first - 1, last);
  context.beginPath();
  context.moveTo(44, y(from) + 2);
  context.lineTo(lane, y(from) + 2);
  context.lineTo(lane, y(end) - 2);
  if (end === to) {
    context.lineTo(44, y(end) - 2);
    context.moveTo(39, y(end) - 5);
    context.lineTo(44, y(end) - 2);
    context.lineTo(39, y(end) + 1);
  }
  context.stroke();
}

/** The free list in its own order. */
function fillNode(row, heap, nth) {
  const { order, astray } = heap.list;
  const { offset, size, tag } = chronicle.chunks;
  if (nth === order.length) {
    row.classList.add("torn");
    return row.append(cell("→"), cell(hex(astray)), cell(""), cell("no free chunk that was not met before"));
  }
  const chunk = order[nth];
  const next = tag[chunk] ? `→ ${hex(tag[chunk])}` : "→ end";
  row.classList.add("open");
  return row.append(cell(nth ? `${nth + 1}` : "head"), cell(address(offset[chunk])), cell(grouped(size[chunk]), "size"), cell(next));
}
