import type { NodeBox, Placing } from '../../core/map/place-nodes.ts';

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

/** What a way has beside it. */
interface Around {
  /** How many ways between the same two are drawn before it. */
  place: number;
  /** How thick its line is. */
  weight: number;
  /** What is drawn: no way leads out of it, nor behind a box where there is one around it. */
  within: Placing;
}

/** How far a way may be bent, the straightest first, to one side and the other. */
function bendsOf(length: number, place: number): number[] {
  const least = Math.min(24, length * 0.12) + place * 16;
  return [0, 26, 60, 110, 170].flatMap((more) => [least + more, -least - more]);
}

/** Places along a curve at which is looked what it passes. */
const looks = Array.from({ length: 19 }, (_, place) => (place + 1) / 20);

/** How many boxes a curve passes behind; one that leaves the drawing is worse than any of these. */
function crossedBy([start, bent, tip]: readonly [Point, Point, Point], { boxes, width, height }: Placing): number {
  const passed = looks.map((part) => ({
    x: (1 - part) ** 2 * start.x + 2 * part * (1 - part) * bent.x + part ** 2 * tip.x,
    y: (1 - part) ** 2 * start.y + 2 * part * (1 - part) * bent.y + part ** 2 * tip.y,
  }));
  if (passed.some(({ x, y }) => x < 0 || x > width || y < 0 || y > height)) return Number.POSITIVE_INFINITY;
  return boxes.filter((box) => passed.some((point) => isOn(box, point))).length;
}

const isOn = ({ x, y, width, height }: NodeBox, point: Point): boolean =>
  Math.abs(point.x - x) < width / 2 + 2 && Math.abs(point.y - y) < height / 2 + 2;

/** A way from one box to another, bent to one side: as little as keeps it from behind the others, which it would seem to lead to. */
export function drawWay(from: NodeBox, to: NodeBox, { place, weight, within }: Around): DrawnWay {
  if (from.key === to.key) return loopAt(from);
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const others = { ...within, boxes: within.boxes.filter(({ key }) => key !== from.key && key !== to.key) };
  const curves = bendsOf(length, place).map((bend) => curveOf(from, to, bend / length));
  const crossed = curves.map((curve) => crossedBy(curve, others));
  const curve = curves[crossed.indexOf(Math.min(...crossed))];
  return alongCurve(curve ?? curveOf(from, to, 0), headLength + weight);
}

/** From the edge of the one box to that of the other, by a point beside the middle: so many times their distance away from it. */
function curveOf(from: NodeBox, to: NodeBox, bend: number): [Point, Point, Point] {
  const bent = {
    x: (from.x + to.x) / 2 - (to.y - from.y) * bend,
    y: (from.y + to.y) / 2 + (to.x - from.x) * bend,
  };
  return [edgeOf(from, bent, 1), bent, edgeOf(to, bent, 2)];
}

function alongCurve([start, bent, tip]: readonly [Point, Point, Point], size: number): DrawnWay {
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
