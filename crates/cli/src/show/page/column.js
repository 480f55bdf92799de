
// The heap at the step that is shown, beside the map and on its scale: chunks from top to bottom, and the free list as arcs from each node to the next.

const STRIP = { left: 12, width: 40 };

/** Every chunk; those so small that they would lie on the one before are left to it. */
function drawChunks(context, at, heap) {
  const { offset, size, allocated } = chronicle.chunks;
  const HEADER = 8;
  let drawn = -1;
  for (const nth of heap.chunks) {
    const [top, bottom] = [at.y(offset[nth]), at.y(offset[nth] + HEADER + size[nth])];
    if (bottom < 0 || top > at.height || (bottom - drawn < 0.4 && !allocated[nth])) continue;
    context.fillStyle = allocated[nth] ? colours[`size${classOf(size[nth])}`] : colours.ground;
    context.fillRect(STRIP.left, top, STRIP.width, Math.max(bottom - top, 0.6));
    const header = HEADER * at.down;
    context.fillStyle = allocated[nth] ? colours.header : colours.free;
    if (bottom - top > 3) context.fillRect(STRIP.left, top, STRIP.width, clamp(header, 1, 8 * at.down));
    drawn = bottom;
  }
}

function drawBlocks(context, at, heap) {
  const { offset, usable, size } = chronicle.blocks;
  for (const nth of heap.blocks) {
    context.fillStyle = colours[`size${classOf(size[nth])}`];
    context.fillRect(STRIP.left, at.y(offset[nth]), STRIP.width, Math.max(usable[nth] * at.down - (usable[nth] * at.down > 4 ? 1 : 0), 0.6));
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
function arc(context, at, from, to) {
  const [y0, y1] = [at.y(from), at.y(to)];
  if (Math.max(y0, y1) < 0 || Math.min(y0, y1) > at.height) return;
  const right = STRIP.left + STRIP.width;
  const far = 8 + Math.min(Math.abs(y1 - y0) / 5, 52);
  context.moveTo(right + 2, y0);
  context.bezierCurveTo(right + 2 + far, y0, right + 2 + far, y1, right + 3, y1);
}

function arrowHead(context, x, y) {
  context.moveTo(x + 6, y - 3);
  context.lineTo(x, y);
  context.lineTo(x + 6, y + 3);
}

function drawLinks(context, at, heap) {
  const { offset } = chronicle.chunks;
  const places = heap.list.order.map((nth) => offset[nth] + 4);
  if (places.length === 0) return;
  context.strokeStyle = colours.free;
  context.lineWidth = places.length > 200 ? 0.6 : 1.3;
  context.globalAlpha = places.length > 200 ? 0.5 : 1;
  context.beginPath();
  places.slice(1).forEach((to, nth) => arc(context, at, places[nth], to));
  if (places.length <= 200) places.forEach((to) => arrowHead(context, STRIP.left + STRIP.width + 2, at.y(to)));
  context.stroke();
  context.globalAlpha = 1;
  label(context, "head", STRIP.left + STRIP.width + 12, clamp(at.y(places[0]) - 8, 7, at.height - 7), "left");
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
