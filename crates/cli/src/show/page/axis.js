
// Places on the screen: addresses on one axis, although wide stretches of them were never used, and what part of the whole is in view.

/** The stretches end to end: positions in bytes, with a gap between two that is a fiftieth of them all. */
const axis = (() => {
  const total = chronicle.stretches.reduce((sum, [start, end]) => sum + end - start, 0) || 1;
  const gap = total / 50;
  let at = 0;
  const parts = chronicle.stretches.map(([start, end]) => {
    const part = { start, end, at };
    at += end - start + gap;
    return part;
  });
  const length = Math.max(at - gap, 1);

  /** Where an offset is on the axis. */
  function position(offset) {
    for (const part of parts) {
      if (offset <= part.end) return part.at + Math.max(offset - part.start, -gap / 2);
    }
    return length;
  }

  /** Which offset is at a position; null in a gap. */
  function offsetAt(at) {
    const part = parts.find((part) => at >= part.at && at < part.at + part.end - part.start);
    return part ? part.start + at - part.at : null;
  }

  return { parts, length, position, offsetAt };
})();

/** What a block, or the finding, ever reached, and a little more: a large region may hardly have been used. */
function usedLength() {
  const { mark, blocks: { offset, usable } } = chronicle;
  let reached = mark && mark.offset !== null ? axis.position(mark.offset) : 0;
  for (let nth = 0; nth < offset.length; nth++) {
    reached = Math.max(reached, axis.position(offset[nth] + usable[nth]));
  }
  return reached * 4 < axis.length && reached > 0 ? reached * 1.08 : axis.length;
}

/** The part that is in view: steps from `from` to `to`, positions from `top` to `bottom`. */
const wholeView = { from: 0, to: chronicle.last + 1, top: 0, bottom: usedLength() };
const view = { ...wholeView };

/** Pixels left of the first step, where the longest address has room, and between the frame and what is drawn. */
const GUTTER = 26 + 7 * Math.max(8, ...chronicle.stretches.map(([, end]) => address(end).length));
const MARGIN = 10;

const clamp = (number, low, high) => Math.min(Math.max(number, low), high);

/** From steps and offsets to the pixels of a canvas so large, and back. */
function scale(width, height) {
  const across = (width - GUTTER - MARGIN) / (view.to - view.from);
  const down = (height - 2 * MARGIN) / (view.bottom - view.top);
  return {
    across, down, width, height,
    x: (step) => GUTTER + (step - view.from) * across,
    y: (offset) => MARGIN + (axis.position(offset) - view.top) * down,
    stepAt: (x) => clamp(Math.floor(view.from + (x - GUTTER) / across), 0, chronicle.last),
    positionAt: (y) => view.top + (y - MARGIN) / down,
    offsetAt: (y) => axis.offsetAt(view.top + (y - MARGIN) / down),
  };
}

/** Shows a part, at least so much of it and within the whole. */
function lookAt(from, to, top, bottom) {
  const steps = clamp(to - from, Math.min(8, wholeView.to), wholeView.to);
  const bytes = clamp(bottom - top, Math.min(64, axis.length), axis.length);
  view.from = clamp(from, 0, wholeView.to - steps);
  view.to = view.from + steps;
  view.top = clamp(top, 0, axis.length - bytes);
  view.bottom = view.top + bytes;
}

/** Closer by a factor, with a step and a position that stay where they are. */
function zoom(times, step, positions, position) {
  const near = (low, high, fixed, by) => [fixed - (fixed - low) / by, fixed + (high - fixed) / by];
  lookAt(...near(view.from, view.to, step, times), ...near(view.top, view.bottom, position, positions));
}

/** Moves the view, if need be, so that a step is in it. */
function follow(step) {
  const length = view.to - view.from;
  if (step < view.from || step + 1 > view.to) lookAt(step - length / 2, step + length / 2, view.top, view.bottom);
}

/** A canvas in the pixels of the screen: a context that draws in CSS pixels, cleared. */
function prepare(canvas) {
  const ratio = window.devicePixelRatio || 1;
  const [width, height] = [canvas.clientWidth, canvas.clientHeight];
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== wide || canvas.height !== high) [canvas.width, canvas.height] = [wide, high];
  const context = canvas.getContext("2d");
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  return { context, width, height };
}

/** Whichever of two colours stands out more from a third; all as #rrggbb. */
function standingOut(one, other, from) {
  const light = (colour) => [1, 3, 5].reduce((sum, at, nth) => sum + [3, 6, 1][nth] * parseInt(colour.slice(at, at + 2), 16), 0);
  return Math.abs(light(one) - light(from)) > Math.abs(light(other) - light(from)) ? one : other;
}

/** The style's colours, by name. */
let colours = {};
function readColours() {
  const style = getComputedStyle(document.documentElement);
  const names = ["paper", "panel", "ground", "line", "ink", "faint", "now", "wrong", "used", "free", "largest", "header"];
  const sizes = [0, 1, 2, 3, 4, 5].map((nth) => `size${nth}`);
  colours = Object.fromEntries([...names, ...sizes].map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
}
