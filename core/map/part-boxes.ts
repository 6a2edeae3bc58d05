interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Room between boxes, for arrows to be seen in: a share of the whole width aside, fixed above and below. */
const gapAbove = 18;
const gapAside = (widest: number): number => Math.max(8, widest / 30);
const mostPasses = 400;

/** How far two boxes reach into each other, on either axis; nothing where they don't. */
function overlapOf(a: Box, b: Box, widest: number): { x: number; y: number } | null {
  const x = (a.width + b.width) / 2 + gapAside(widest) - Math.abs(a.x - b.x);
  const y = (a.height + b.height) / 2 + gapAbove - Math.abs(a.y - b.y);
  return x > 0.01 && y > 0.01 ? { x, y } : null;
}

function push(first: Box, second: Box, { x, y }: { x: number; y: number }, widest: number): void {
  const isAtEdge = (box: Box) => Math.abs(box.x) + box.width / 2 >= widest / 2 - 0.01;
  // At the edge there is no room left sideways; downwards there always is.
  const axis = x < y && !isAtEdge(first) && !isAtEdge(second) ? 'x' : 'y';
  const half = (Math.min(x, y) / 2) * (first[axis] <= second[axis] ? 1 : -1);
  first[axis] -= half;
  second[axis] += half;
}

/**
 * Boxes moved apart until none lies upon another, each along the way that is shorter; their order decides between equals.
 * They stay within so many units around the middle, as far as each of them fits there.
 */
export function partBoxes<Kind extends Box>(boxes: readonly Kind[], widest: number): Kind[] {
  const parted = boxes.map((box) => ({ ...box }));
  for (let pass = 0; pass < mostPasses; pass += 1) {
    for (const box of parted) hold(box, widest);
    if (!partOnce(parted, widest)) break;
  }
  return parted;
}

function hold(box: Box, widest: number): void {
  const reach = Math.max(0, (widest - box.width) / 2);
  box.x = Math.min(reach, Math.max(-reach, box.x));
}

/** Whether any two had to be moved. */
function partOnce(boxes: readonly Box[], widest: number): boolean {
  let moved = false;
  boxes.forEach((first, place) => {
    for (const second of boxes.slice(place + 1)) {
      const overlap = overlapOf(first, second, widest);
      if (!overlap) continue;
      push(first, second, overlap, widest);
      moved = true;
    }
  });
  return moved;
}
