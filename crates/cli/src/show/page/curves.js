
// Used, free and largest free bytes over time, below the map and on its scale.

const SHOWN = ["free", "largest", "used"];

/** The least and the most of a curve in each column of pixels: of many steps, none is lost. */
function envelope(curve, at) {
  const columns = [];
  const first = Math.max(Math.floor(view.from), 0);
  const last = Math.min(Math.ceil(view.to), curve.length);
  for (let step = first; step < last; step++) {
    const x = Math.floor(at.x(step));
    const column = columns[columns.length - 1];
    if (column && column.x === x) {
      [column.low, column.high, column.last] = [Math.min(column.low, curve[step]), Math.max(column.high, curve[step]), curve[step]];
    } else {
      columns.push({ x, low: curve[step], high: curve[step], first: curve[step], last: curve[step] });
    }
  }
  return columns;
}

/** A step's value holds until the next step, so the line has corners. */
function drawCurve(context, columns, y, colour, across) {
  context.strokeStyle = colour;
  context.lineWidth = 1.5;
  context.beginPath();
  columns.forEach((column, nth) => {
    context.lineTo(column.x, y(column.first));
    context.lineTo(column.x, y(column.low));
    context.lineTo(column.x, y(column.high));
    context.lineTo(column.x, y(column.last));
    const next = columns[nth + 1];
    context.lineTo(next ? next.x : column.x + across, y(column.last));
  });
  context.stroke();
}

/** The most that a curve reaches in view. */
function highest(all) {
  return all.reduce((most, columns) => columns.reduce((most, column) => Math.max(most, column.high), most), 1);
}

function drawScale(context, width, y, most) {
  for (const part of [0, 0.5, 1]) {
    context.fillStyle = colours.line;
    context.fillRect(GUTTER, Math.round(y(most * part)), width - GUTTER - MARGIN, 1);
    label(context, bytesText(Math.round(most * part)), GUTTER - 8, y(most * part), "right");
  }
}

/** Steps along the bottom. */
function drawSteps(context, at) {
  const distance = Math.max(roundUp(90 / at.across, 10), 1);
  for (let step = Math.ceil(view.from / distance) * distance; step <= Math.min(view.to, chronicle.last); step += distance) {
    label(context, grouped(step), at.x(step + 0.5), at.height - 8, "center");
  }
}

/** Which curve is which, right of them. */
function drawCurveNames(context, left) {
  const names = { used: "used", free: "free", largest: "largest free" };
  Object.entries(names).forEach(([name, text], nth) => {
    const y = 20 + 20 * nth;
    context.fillStyle = colours[name];
    context.fillRect(left, y - 1.5, 14, 3);
    label(context, text, left + 20, y, "left");
  });
}

/** The curves; their right edge is where the map's is. */
function drawCurves(canvas, mapWidth) {
  const { context, height } = prepare(canvas);
  const at = scale(mapWidth, height);
  const all = SHOWN.map((name) => envelope(chronicle.curves[name], at));
  const most = highest(all);
  const y = (bytes) => 10 + (height - 34) * (1 - bytes / most);
  drawScale(context, mapWidth, y, most);
  context.save();
  context.beginPath();
  context.rect(GUTTER, 0, mapWidth - GUTTER - MARGIN, height);
  context.clip();
  all.forEach((columns, nth) => drawCurve(context, columns, y, colours[SHOWN[nth]], Math.max(1, at.across)));
  context.restore();
  drawSteps(context, at);
  drawCurveNames(context, mapWidth + STRIP.left);
}

/** The step that is shown, on a canvas above the curves. */
function drawCurveMark(canvas, mapWidth, step) {
  const { context, height } = prepare(canvas);
  const at = scale(mapWidth, height);
  context.fillStyle = colours.now;
  context.fillRect(at.x(step), 0, clamp(at.across, 1.5, 2), height);
}
