
// The step that is shown, and everything that follows from it.

const element = (id) => document.getElementById(id);
const canvases = { map: element("map"), over: element("over"), column: element("column"), curves: element("curves"), mark: element("mark") };
const state = { step: 0, heap: null, rows: null, chosen: -1, hovered: -1, curves: null };

const chunkList = rowsIn(
  element("chunks-list"),
  (row, nth) => fillChunk(row, state.rows.row(nth), nth === state.chosen),
  (first, last) => drawRowLinks(document.querySelector("#chunks-list .links"), state.rows, first, last),
);
const freeList = rowsIn(element("free-list"), (row, nth) => fillNode(row, state.heap, nth));

const FATES = {
  r: "",
  n: "refused: no memory",
  s: "skipped: it means nothing here",
  u: "a misuse that need not be noticed",
  b: "broke a rule",
};

function show(id, text) {
  element(id).textContent = text;
}

function showNow(step) {
  show("operation", chronicle.operations[step]);
  const fate = chronicle.fates[step];
  show("fate", fate === "b" && chronicle.mark ? chronicle.mark.signature : FATES[fate]);
  element("fate").classList.toggle("wrong", fate === "b");
  element("slider").value = step;
  element("slider").setAttribute("aria-valuetext", `step ${step}: ${chronicle.operations[step]}`);
  element("number").value = step;
  element("first").disabled = element("back").disabled = step === 0;
  element("forth").disabled = element("end").disabled = step === chronicle.last;
}

function showFigures(step, heap) {
  const { used, free, largest } = chronicle.curves;
  show("used", bytesText(used[step]));
  show("free", bytesText(free[step]));
  show("largest", bytesText(largest[step]));
  show("fragmented", free[step] ? `${Math.round(100 * (1 - largest[step] / free[step]))}%` : "–");
  show("blocks", grouped(heap.blocks.length));
  show("chunks", grouped(heap.chunks.length));
  show("listed", grouped(heap.list.order.length));
}

function showLists(step, heap) {
  const place = placeOf(step);
  state.rows = rowsOf(heap);
  // A block's header lies before it.
  state.chosen = place === null ? -1 : rowAt(state.rows, place);
  const { order, astray } = heap.list;
  chunkList.set(state.rows.count, state.chosen);
  freeList.set(order.length + (astray ? 1 : 0), order.length ? order.findIndex((nth) => chronicle.chunks.born[nth] === step && step > 0) : -1);
}

/** Shows a step; one that is not there is as near as can be. */
function go(step) {
  state.step = clamp(Math.round(step) || 0, 0, chronicle.last);
  const before = view.from;
  follow(state.step);
  state.heap = heapAt(state.step);
  showNow(state.step);
  showFigures(state.step, state.heap);
  showLists(state.step, state.heap);
  drawColumn(canvases.column, state.heap);
  if (before !== view.from) drawView();
  else drawAbove();
}

/** All that depends on the view. */
function drawView() {
  drawMap(canvases.map);
  drawCurves(canvases.curves, canvases.map.clientWidth);
  drawColumn(canvases.column, state.heap);
  drawAbove();
}

/** All that depends on the step and lies above what does not. */
function drawAbove() {
  drawOver(canvases.over, state.step, state.hovered);
  drawCurveMark(canvases.mark, canvases.map.clientWidth, state.step);
}

/** Steps come faster than pictures when a key is held: only the last of them is drawn. */
let wanted = null;
function goSoon(step) {
  if (wanted === null) {
    requestAnimationFrame(() => {
      const step = wanted;
      wanted = null;
      go(step);
    });
  }
  wanted = clamp(step, 0, chronicle.last);
}

const current = () => (wanted === null ? state.step : wanted);
const page = Math.max(Math.round(chronicle.last / 100), 10);
const middle = () => axis.position(placeOf(state.step) ?? axis.offsetAt((view.top + view.bottom) / 2) ?? 0);

function zoomBy(times) {
  zoom(times, state.step, times, clamp(middle(), view.top, view.bottom));
  drawView();
}

function seeAll() {
  Object.assign(view, wholeView);
  drawView();
}

function goToFinding() {
  if (chronicle.mark) goSoon(chronicle.mark.step);
}

const KEYS = {
  ArrowLeft: () => goSoon(current() - 1),
  ArrowRight: () => goSoon(current() + 1),
  PageUp: () => goSoon(current() - page),
  PageDown: () => goSoon(current() + page),
  Home: () => goSoon(0),
  End: () => goSoon(chronicle.last),
  f: goToFinding,
  "+": () => zoomBy(2),
  "=": () => zoomBy(2),
  "-": () => zoomBy(0.5),
  0: seeAll,
};

function onKey(event) {
  const inText = event.target === element("number") && !event.key.startsWith("Page");
  if (inText || event.ctrlKey || event.metaKey || event.altKey || !Object.hasOwn(KEYS, event.key)) return;
  event.preventDefault();
  KEYS[event.key]();
}

/** What there is to say of a block. */
function describe(nth) {
  const { name, offset, size, usable, born, died } = chronicle.blocks;
  const more = usable[nth] > size[nth] ? `, ${grouped(usable[nth])} usable` : "";
  const ends = died[nth] > chronicle.last ? "to the end" : `until step ${grouped(died[nth])}: ${chronicle.operations[died[nth]]}`;
  return [
    [chronicle.names[name[nth]], ` ${plural(size[nth], "byte")}${more}`],
    ["", `at ${address(offset[nth])}, offset ${grouped(offset[nth])}`],
    ["", `from step ${grouped(born[nth])}: ${chronicle.operations[born[nth]]}`],
    ["", `${ends} (${plural(died[nth] - born[nth], "step")})`],
  ];
}

function showTip(nth, x, y) {
  const tip = element("tip");
  tip.hidden = nth < 0;
  if (nth < 0) return;
  tip.replaceChildren(...describe(nth).flatMap(([strong, rest], line) => {
    const name = document.createElement("b");
    name.textContent = strong;
    return [line ? "\n" : "", name, rest];
  }));
  tip.style.left = `${Math.min(x + 16, window.innerWidth - tip.offsetWidth - 8)}px`;
  tip.style.top = `${Math.min(y + 16, window.innerHeight - tip.offsetHeight - 8)}px`;
}

const scaleNow = () => scale(canvases.over.clientWidth, canvases.over.clientHeight);

function hover(event) {
  const nth = event.offsetX < GUTTER ? -1 : blockAt(scaleNow(), event.offsetX, event.offsetY);
  showTip(nth, event.clientX, event.clientY);
  if (nth === state.hovered) return;
  state.hovered = nth;
  drawOver(canvases.over, state.step, nth);
}

function leave() {
  state.hovered = -1;
  showTip(-1);
  drawOver(canvases.over, state.step, -1);
}

/** A drag moves the view, and a click goes to its step. */
function press(event) {
  const from = { x: event.clientX, y: event.clientY, ...view };
  const at = scaleNow();
  let moved = false;
  canvases.over.setPointerCapture(event.pointerId);
  canvases.over.onpointermove = (event) => {
    const [x, y] = [event.clientX - from.x, event.clientY - from.y];
    moved ||= Math.hypot(x, y) > 4;
    if (!moved) return;
    const [steps, bytes] = [x / at.across, y / at.down];
    lookAt(from.from - steps, from.to - steps, from.top - bytes, from.bottom - bytes);
    drawView();
  };
  canvases.over.onpointerup = (event) => {
    canvases.over.onpointermove = hover;
    canvases.over.onpointerup = null;
    if (!moved) go(at.stepAt(event.offsetX));
  };
}

function wheel(event) {
  event.preventDefault();
  const at = scaleNow();
  const times = 1.0015 ** -(event.deltaY || event.deltaX);
  const step = view.from + (event.offsetX - GUTTER) / at.across;
  zoom(event.shiftKey ? 1 : times, step, event.shiftKey ? times : 1, at.positionAt(event.offsetY));
  drawView();
}

function chooseRow(event) {
  const row = event.target.closest(".row");
  if (!row) return;
  const chunk = state.heap.list.order[Math.round(parseFloat(row.style.top) / ROW)];
  if (chunk === undefined) return;
  state.chosen = rowAt(state.rows, chronicle.chunks.offset[chunk]);
  chunkList.set(state.rows.count, state.chosen);
}

function legend() {
  const swatch = (colour, text) => {
    const item = document.createElement("li");
    const box = document.createElement("i");
    box.style.background = colour;
    item.append(box, text);
    return item;
  };
  const edges = [0, ...bounds, Infinity];
  const sizes = edges.slice(1).map((end, nth) => {
    const text = end === Infinity ? `${bytesText(edges[nth])} and more` : `under ${bytesText(end)}`;
    return swatch(`var(--size${classOf(edges[nth])})`, edges.length === 2 ? "a block" : text);
  });
  const marks = [swatch("var(--ground)", "free"), swatch("var(--now)", "this step")];
  if (chronicle.mark) marks.push(swatch("var(--wrong)", "the finding"));
  element("legend").replaceChildren(...sizes, ...marks);
}

/** What is the same at every step. */
function frame() {
  const { file, subject, setup, mark, last } = chronicle;
  document.title = `${file} – freespace`;
  show("file", file);
  show("setup", `${subject} · ${setup} · ${plural(last, "step")}`);
  show("verdict", mark ? `${mark.signature} at step ${grouped(mark.step)}` : "passes");
  element("verdict").classList.add(mark ? "found" : "passes");
  show("cause", mark ? `${mark.cause}.` : "");
  show("last", grouped(last));
  element("slider").max = last;
  const chunks = chronicle.form === "chunks";
  show("chunks-title", chunks ? "Chunks" : "Blocks");
  document.body.classList.add(chronicle.form);
  const titles = chunks ? ["", "address", "size", "block / link", "header"] : ["", chronicle.form === "region" ? "offset" : "address", "size", "block", ""];
  element("chunks-head").replaceChildren(...titles.map((title) => cell(title, title === "size" ? "size" : "")));
  legend();
}

function listen() {
  const on = (id, event, act) => element(id).addEventListener(event, act);
  on("first", "click", KEYS.Home);
  on("back", "click", KEYS.ArrowLeft);
  on("forth", "click", KEYS.ArrowRight);
  on("end", "click", KEYS.End);
  on("verdict", "click", goToFinding);
  on("slider", "input", () => goSoon(Number(element("slider").value)));
  on("number", "change", () => go(Number(element("number").value)));
  on("free-list", "click", chooseRow);
  on("graph", "click", (event) => go(scaleNow().stepAt(event.offsetX)));
  on("over", "pointerdown", press);
  on("over", "pointerleave", leave);
  canvases.over.onpointermove = hover;
  canvases.over.addEventListener("wheel", wheel, { passive: false });
  document.addEventListener("keydown", onKey);
  new ResizeObserver(fit).observe(element("stage"));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw);
}

function redraw() {
  readColours();
  go(state.step);
  drawView();
}

/** The map has another size than it was drawn for: the window's has changed, or a text above takes more lines. */
let drawnFor = "";
function fit() {
  const size = [canvases.map.clientWidth, canvases.map.clientHeight].join();
  if (size !== drawnFor && drawnFor) redraw();
  drawnFor = size;
}

frame();
listen();
readColours();
// A finding is what a page is opened for; without one, all there is to see is at the end.
go(chronicle.last);
drawView();
fit();
requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("shown")));
