
// The heap at the step that is shown, beside the map and on its scale: chunks from top to bottom, and the free list as arcs from each node to the next.

const STRIP = { left: 12, width: 40 };

/** Every chunk; of those that are far smaller than a pixel, the one that reaches into the next. */
function drawChunks(context, at, heap) {
  const { offset, size, allocated } = chronicle.chunks;
  const HEADER = 8;
  let drawn = -1;
  for (const nth of heap.chunks) {
    const bottom = at.y(offset[nth] + HEADER + size[nth]);
    if (bottom - drawn < 0.5) continue;
    const top = at.y(offset[nth]);
    if (top > at.height) break;
    context.fillStyle = allocated[nth] ? colours[`size${classOf(size[nth])}`] : colours.ground;
    context.fillRect(STRIP.left, top, STRIP.width, Math.max(bottom - top, 0.6));
    context.fillStyle = allocated[nth] ? colours.header : colours.free;
    if (bottom - top > 3) context.fillRect(STRIP.left, top, STRIP.width, Math.max(HEADER * at.down, 1));
    drawn = bottom;
  }
}

/** Every block, by the same rule. */
function drawBlocks(context, at, heap) {
  const { offset, usable, size } = chronicle.blocks;
  let drawn = -1;
  for (const nth of heap.blocks) {
    const [top, high] = [at.y(offset[nth]), usable[nth] * at.down];
    if (top + high - drawn < 0.5) continue;
    context.fillStyle = colours[`size${classOf(size[nth])}`];
    context.fillRect(STRIP.left, top, STRIP.width, Math.max(high - (high > 4 ? 1 : 0), 0.6));
    drawn = top + high;
  }
}

/** Memory that there is at this step. */
function drawExtent(context, at, heap) {
  context.fillStyle = colours.ground;
  for (const part of axis.parts) {
    const end = part.at === 0 && heap.frame.end > 0 ? heap.frame.end : part.end;
    context.fillRect(STRIP.left, at.y(part.start), STRIP.width, at.y(end) - at.y(part.start));
  }
}

/** An arc from one node to the next, the wider the farther. */
function arc(context, from, to) {
  const right = STRIP.left + STRIP.width;
  const far = 8 + Math.min(Math.abs(to - from) / 5, 52);
  context.moveTo(right + 2, from);
  context.bezierCurveTo(right + 2 + far, from, right + 2 + far, to, right + 3, to);
}

function arrowHead(context, x, y) {
  context.moveTo(x + 6, y - 3);
  context.lineTo(x, y);
  context.lineTo(x + 6, y + 3);
}

/** The links that are in sight. Those that lie on one another are drawn once. */
function drawArcs(context, at, places) {
  const drawn = new Set();
  for (let nth = 1; nth < places.length; nth++) {
    const [from, to] = [places[nth - 1], places[nth]];
    const key = Math.round(from) * 8192 + Math.round(to);
    if (Math.max(from, to) < 0 || Math.min(from, to) > at.height || drawn.has(key)) continue;
    drawn.add(key);
    arc(context, from, to);
  }
}

function drawLinks(context, at, heap) {
  const { offset } = chronicle.chunks;
  const places = heap.list.order.map((nth) => at.y(offset[nth] + 4));
  if (places.length === 0) return;
  const isCrowded = places.length > 200;
  const right = STRIP.left + STRIP.width;
  context.strokeStyle = colours.free;
  context.lineWidth = isCrowded ? 0.6 : 1.3;
  context.globalAlpha = isCrowded ? 0.5 : 1;
  context.beginPath();
  drawArcs(context, at, places);
  if (!isCrowded) places.forEach((y) => arrowHead(context, right + 2, y));
  context.stroke();
  context.globalAlpha = 1;
  label(context, "head", right + 12, clamp(places[0] - 8, 7, at.height - 7), "left");
}

function drawTouched(context, at, step) {
  const place = placeOf(step);
  if (place === null) return;
  const y = at.y(place);
  context.fillStyle = chronicle.mark && chronicle.mark.step === step ? colours.wrong : colours.now;
  context.beginPath();
  context.moveTo(2, y - 5);
  context.lineTo(STRIP.left - 2, y);
  context.lineTo(2, y + 5);
  context.fill();
}

function drawColumn(canvas, heap) {
  const { context, width, height } = prepare(canvas);
  const at = scale(width, height);
  drawExtent(context, at, heap);
  if (chronicle.form === "chunks" && heap.chunks.length) drawChunks(context, at, heap);
  else drawBlocks(context, at, heap);
  drawLinks(context, at, heap);
  drawTouched(context, at, heap.step);
}
