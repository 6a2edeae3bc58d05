interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const gap = 6;
const mostPasses = 400;

/** How far two boxes reach into each other, on either axis; nothing where they don't. */
function overlapOf(a: Box, b: Box): { x: number; y: number } | null {
  const x = (a.width + b.width) / 2 + gap - Math.abs(a.x - b.x);
  const y = (a.height + b.height) / 2 + gap - Math.abs(a.y - b.y);
  return x > 0.01 && y > 0.01 ? { x, y } : null;
}

function push(first: Box, second: Box, { x, y }: { x: number; y: number }): void {
  const axis = x < y ? 'x' : 'y';
  const half = (Math.min(x, y) / 2) * (first[axis] <= second[axis] ? 1 : -1);
  first[axis] -= half;
  second[axis] += half;
}

/** Boxes moved apart until none lies upon another, each along the way that is shorter; their order decides between equals. */
export function partBoxes<Kind extends Box>(boxes: readonly Kind[]): Kind[] {
  const parted = boxes.map((box) => ({ ...box }));
  for (let pass = 0; pass < mostPasses; pass += 1) if (!partOnce(parted)) break;
  return parted;
}

/** Whether any two had to be moved. */
function partOnce(boxes: readonly Box[]): boolean {
  let moved = false;
  boxes.forEach((first, place) => {
    for (const second of boxes.slice(place + 1)) {
      const overlap = overlapOf(first, second);
      if (!overlap) continue;
      push(first, second, overlap);
      moved = true;
    }
  });
  return moved;
}
