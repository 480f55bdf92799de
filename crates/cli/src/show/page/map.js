
// The map: time from left to right, addresses from top to bottom, every block a bar. It is drawn once for a view; what depends on the step lies on a
// canvas above it, so that a step costs nothing here.

const CLASSES = 6;

/** The sizes at which a new colour begins: powers of two, closer together where most blocks are. */
const bounds = (() => {
  const sizes = Float64Array.from(chronicle.blocks.size).sort();
  const at = (part) => sizes[Math.floor(sizes.length * part)] || 1;
  const powers = [0.2, 0.45, 0.7, 0.9, 0.99].map((part) => 2 ** Math.ceil(Math.log2(at(part) + 1)));
  return [...new Set(powers)].filter((bound) => bound <= sizes[sizes.length - 1]);
})();

function classOf(size) {
  const nth = bounds.findIndex((bound) => size < bound);
  const place = nth < 0 ? bounds.length : nth;
  // With few classes, those colours that differ most.
  return bounds.length ? Math.round((place * (CLASSES - 1)) / bounds.length) : 2;
}

/** The blocks of each colour. */
const groups = (() => {
  const groups = Array.from({ length: CLASSES }, () => []);
  chronicle.blocks.size.forEach((size, nth) => groups[classOf(size)].push(nth));
  return groups;
})();

/** A bar's pixels: as much as it takes to be seen, and a little less where there is room, so that neighbours stand apart. */
function bar(nth, at) {
  const { offset, usable, born, died } = chronicle.blocks;
  const [left, top] = [at.x(born[nth]), at.y(offset[nth])];
  const [width, height] = [(died[nth] - born[nth]) * at.across, usable[nth] * at.down];
  return { left, top, width: Math.max(width - (width > 5 ? 1 : 0), 1), height: Math.max(height - (height > 4 ? 1 : 0), 1) };
}

function drawBars(context, at) {
  groups.forEach((group, nth) => {
    context.fillStyle = colours[`size${nth}`];
    for (const block of group) {
      const { left, top, width, height } = bar(block, at);
      if (left < at.width && left + width > GUTTER && top < at.height && top + height > 0) {
        context.fillRect(left, top, width, height);
      }
    }
  });
}

/** A round distance of so many at least: 1, 2 or 5 times a power of ten, or a power of two. */
function roundUp(least, base) {
  const power = base ** Math.floor(Math.log(Math.max(least, 1)) / Math.log(base));
  const steps = base === 2 ? [1, 2] : [1, 2, 5, 10];
  return power * steps.find((step) => step * power >= least);
}

/** Where memory is and where it is not. */
function drawGround(context, at) {
  context.fillStyle = colours.ground;
  for (const part of axis.parts) {
    const [top, bottom] = [at.y(part.start), at.y(part.end)];
    context.fillRect(GUTTER, top, at.width - GUTTER - MARGIN, bottom - top);
  }
}

function label(context, text, x, y, align) {
  context.fillStyle = colours.faint;
  context.font = "11px " + getComputedStyle(document.documentElement).getPropertyValue("--mono");
  context.textAlign = align;
  context.textBaseline = "middle";
  context.fillText(text, x, y);
}

/** Addresses at the left, and a line for each. */
function drawAddresses(context, at) {
  const distance = roundUp(40 / at.down, 2);
  for (const part of axis.parts) {
    const first = Math.ceil(Math.max(part.start, part.start + view.top - part.at) / distance) * distance;
    for (let offset = first; offset < part.end; offset += distance) {
      const y = at.y(offset);
      if (y > at.height) break;
      label(context, address(offset), GUTTER - 8, y, "right");
      context.fillStyle = colours.line;
      context.fillRect(GUTTER, Math.round(y), at.width - GUTTER - MARGIN, 1);
    }
  }
}

/** Names, where a bar has room for one. */
function drawNames(context, at) {
  const { name, size } = chronicle.blocks;
  context.textAlign = "left";
  context.textBaseline = "middle";
  const mono = getComputedStyle(document.documentElement).getPropertyValue("--mono");
  context.font = `600 12px ${mono}`;
  for (let nth = 0; nth < name.length; nth++) {
    const { left, top, width, height } = bar(nth, at);
    const [start, text] = [Math.max(left, GUTTER) + 6, chronicle.names[name[nth]]];
    if (height < 15 || start + 7.3 * text.length + 4 > left + width || start > at.width) continue;
    context.fillStyle = standingOut(colours.paper, colours.ink, colours[`size${classOf(size[nth])}`]);
    context.fillText(text, start, clamp(top + height / 2, top + 9, top + height - 7));
  }
}

/** What is out of sight above and below. */
function drawBeyond(context, at) {
  const below = axis.length - view.bottom;
  if (view.top >= 1) note(context, `▴ ${bytesText(Math.round(view.top))} above`, at.width - MARGIN - 6, 11);
  if (below >= 1) note(context, `▾ ${bytesText(Math.round(below))} below`, at.width - MARGIN - 6, at.height - 11);
}

/** A label that ends at a place, with ground of its own: it may lie on bars. */
function note(context, text, right, y) {
  const width = context.measureText(text).width + 12;
  context.fillStyle = colours.panel;
  context.fillRect(right - width + 6, y - 9, width, 18);
  label(context, text, right, y, "right");
}

function drawMap(canvas) {
  const { context, width, height } = prepare(canvas);
  const at = scale(width, height);
  drawGround(context, at);
  drawAddresses(context, at);
  context.save();
  context.beginPath();
  context.rect(GUTTER, 0, width - GUTTER - MARGIN, height);
  context.clip();
  drawBars(context, at);
  // With so few blocks in sight, some may have room.
  if (at.across > 2) drawNames(context, at);
  drawBeyond(context, at);
  context.restore();
}

/** The step that is shown: a band, and the block that it touched. */
function drawNow(context, at, step) {
  const [left, width] = [at.x(step), Math.max(at.across, 1.5)];
  context.fillStyle = colours.now;
  context.globalAlpha = 0.12;
  context.fillRect(left, 0, width, at.height);
  context.globalAlpha = 1;
  context.fillRect(left, 0, 1.5, at.height);
  if (at.across > 3) context.fillRect(left + width - 1, 0, 1, at.height);
  if (touched[step] >= 0) outline(context, bar(touched[step], at), colours.now);
}

/** A frame around a bar, as far as it is in view. */
function outline(context, { left, top, width, height }, colour) {
  const start = Math.max(left, GUTTER);
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.strokeRect(start - 1, top - 1, left + width - start + 2, height + 2);
}

/** A ring around the finding's place, and a line at its step. */
function drawFinding(context, at) {
  const { mark } = chronicle;
  if (!mark) return;
  const x = at.x(mark.step + 0.5);
  context.strokeStyle = colours.wrong;
  context.lineWidth = 1.5;
  context.setLineDash([4, 3]);
  context.beginPath();
  context.moveTo(x, 0);
  context.lineTo(x, at.height);
  context.stroke();
  context.setLineDash([]);
  if (mark.offset !== null) ring(context, x, clamp(at.y(mark.offset), 6, at.height - 6));
}

function ring(context, x, y) {
  context.lineWidth = 2.5;
  context.beginPath();
  context.arc(x, y, 7, 0, 2 * Math.PI);
  context.stroke();
  context.fillStyle = colours.wrong;
  context.beginPath();
  context.arc(x, y, 2.5, 0, 2 * Math.PI);
  context.fill();
}

/** What lies above the map: the step, the finding, and what the pointer is over. */
function drawOver(canvas, step, hovered) {
  const { context, width, height } = prepare(canvas);
  const at = scale(width, height);
  context.beginPath();
  context.rect(GUTTER - 9, 0, width - GUTTER - MARGIN + 18, height);
  context.clip();
  drawNow(context, at, step);
  drawFinding(context, at);
  if (hovered >= 0) outline(context, bar(hovered, at), colours.ink);
}

/** The block at a place of the map: the one that a bar shows there, or is hardly a pixel away; -1 for none. */
function blockAt(at, x, y) {
  const { offset, usable, born, died } = chronicle.blocks;
  const [step, position] = [view.from + (x - GUTTER) / at.across, at.positionAt(y)];
  const [steps, bytes] = [1.5 / at.across, 1.5 / at.down];
  let [found, best] = [-1, Infinity];
  for (let nth = 0; nth < born.length; nth++) {
    const aside = Math.max(born[nth] - step, step - died[nth], 0) / steps;
    if (aside > 1) continue;
    const start = axis.position(offset[nth]);
    const away = Math.max(start - position, position - start - usable[nth], 0) / bytes;
    if (away <= 1 && aside + away < best) [found, best] = [nth, aside + away];
  }
  return found;
}
