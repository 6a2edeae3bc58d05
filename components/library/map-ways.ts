import type { NodeBox } from '../../core/map/place-nodes.ts';

/** How a way between two boxes is drawn: its line, the head of its arrow, and where its number stands. */
export interface DrawnWay {
  line: string;
  head: string;
  x: number;
  y: number;
}

interface Point {
  x: number;
  y: number;
}

const headLength = 9;

/** Where the line from the middle of a box to a point leaves the box. */
function edgeOf(box: NodeBox, to: Point, air: number): Point {
  const [dx, dy] = [to.x - box.x, to.y - box.y];
  const scale = Math.min((box.width / 2 + air) / Math.max(Math.abs(dx), 0.01), (box.height / 2 + air) / Math.max(Math.abs(dy), 0.01));
  return { x: box.x + dx * scale, y: box.y + dy * scale };
}

const at = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

function headAt(tip: Point, from: Point, size: number): string {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const [ux, uy] = [(tip.x - from.x) / length, (tip.y - from.y) / length];
  const back = { x: tip.x - ux * size, y: tip.y - uy * size };
  const half = size * 0.45;
  return `M${at(tip)}L${at({ x: back.x - uy * half, y: back.y + ux * half })}L${at({ x: back.x + uy * half, y: back.y - ux * half })}Z`;
}

/** An outlet that carries itself: a loop above its box. */
function loopAt(box: NodeBox): DrawnWay {
  const top = box.y - box.height / 2;
  const [start, tip] = [
    { x: box.x - 12, y: top },
    { x: box.x + 12, y: top - 1 },
  ];
  const line = `M${at(start)}C${at({ x: box.x - 22, y: top - 26 })} ${at({ x: box.x + 22, y: top - 26 })} ${at(tip)}`;
  return { line, head: headAt(tip, { x: box.x + 20, y: top - 14 }, 8), x: box.x, y: top - 20 };
}

/** A way from one box to another, bent to one side, more so where others lie between the same two: `place` counts those before it. */
export function drawWay(from: NodeBox, to: NodeBox, place: number, weight: number): DrawnWay {
  if (from.key === to.key) return loopAt(from);
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const bend = Math.min(24, length * 0.12) + place * 16;
  const bent = {
    x: (from.x + to.x) / 2 - ((to.y - from.y) / length) * bend,
    y: (from.y + to.y) / 2 + ((to.x - from.x) / length) * bend,
  };
  const size = headLength + weight;
  const [start, tip] = [edgeOf(from, bent, 1), edgeOf(to, bent, 2)];
  const back = Math.hypot(tip.x - bent.x, tip.y - bent.y) || 1;
  // The line ends within the head, so that its blunt end doesn't stand out at the tip.
  const end = { x: tip.x - ((tip.x - bent.x) / back) * size * 0.8, y: tip.y - ((tip.y - bent.y) / back) * size * 0.8 };
  return {
    line: `M${at(start)}Q${at(bent)} ${at(end)}`,
    head: headAt(tip, bent, size),
    x: (start.x + 2 * bent.x + tip.x) / 4,
    y: (start.y + 2 * bent.y + tip.y) / 4,
  };
}
