/** Where the outlets of a map stand: origins to one side, those who carry to the other, no name upon another. */
import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { OutletMap } from './outlet-map.ts';
import { partBoxes } from './part-boxes.ts';

/** A box around an outlet's mark and name; `x` and `y` are its middle, in units of the drawing. */
export interface NodeBox {
  key: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Placing {
  boxes: NodeBox[];
  width: number;
  height: number;
}

export interface PlacingRoom {
  /** Along which origins lead to those who carry: 'across' on a wide drawing, 'down' on a narrow one. */
  flow: 'across' | 'down';
  /** In units of the drawing, which is no wider; it grows downwards. */
  width: number;
  sizeOf: (name: string) => { width: number; height: number };
  /** Where outlets stood before, by their keys: they begin there and are only nudged, so that the eye finds them again. */
  before?: ReadonlyMap<string, { x: number; y: number }>;
}

type Body = SimulationNodeDatum & NodeBox & { leaning: number };

const turns = 240;
/** How warm a layout begins: from nothing, and where most outlets stand already. */
const warmth = { anew: 1, again: 0.1 };
const margin = 12;
/** Above the first box, for the loop of an outlet that carries itself. */
const marginAbove = 30;

/** How far an outlet is one that others carry (-1) or one that carries others (1). */
function leaningsOf({ edges }: OutletMap): (key: string) => number {
  const given = new Map<string, number>();
  const taken = new Map<string, number>();
  for (const { from, to, count } of edges) {
    if (from === to) continue;
    given.set(from, (given.get(from) ?? 0) + count);
    taken.set(to, (taken.get(to) ?? 0) + count);
  }
  return (key) => {
    const [out, into] = [given.get(key) ?? 0, taken.get(key) ?? 0];
    return out + into === 0 ? 0 : (into - out) / (out + into);
  };
}

/**
 * Places the outlets of a map. The same map gives the same places, in whichever order its parts come: the layout starts from their
 * keys, or from where they stood `before`, and draws no lots.
 */
export function placeNodes(map: OutletMap, room: PlacingRoom): Placing {
  const bodies = startingBodies(map, room);
  const known = new Set(bodies.map(({ key }) => key));
  const links = map.edges
    .filter(({ from, to }) => from !== to && known.has(from) && known.has(to))
    .map(({ key, from, to }) => ({ key, source: from, target: to }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  // A few outlets below one another need no tall drawing.
  const spread = room.flow === 'across' ? room.width * 0.36 : Math.min(room.width * 0.36, bodies.length * 30);
  const along = (body: Body) => body.leaning * spread;
  const [x, y] = room.flow === 'across' ? [forceX<Body>(along), forceY<Body>(0)] : [forceX<Body>(0), forceY<Body>(along)];
  forceSimulation(bodies)
    .force(
      'links',
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ key }) => key)
        .distance(90)
        .strength(0.25),
    )
    .force('apart', forceManyBody<Body>().strength(-260).distanceMax(room.width))
    .force('x', x.strength(room.flow === 'across' ? 0.35 : 0.12))
    .force('y', y.strength(room.flow === 'across' ? 0.12 : 0.35))
    .alpha(standAlready(bodies, room) ? warmth.again : warmth.anew)
    .stop()
    .tick(turns);
  const boxes = bodies.map(({ key, width, height, x = 0, y = 0 }) => ({ key, x, y, width, height }));
  return settle(partBoxes(drawOut(boxes, room), room.width - 2 * margin));
}

/** How much further apart boxes are moved at most, to take the room that there is: two need not stand at its ends. */
const mostDrawnOut = 1.5;

/** Boxes of a wide drawing apart from one another sideways, so that the ways between them are seen. */
function drawOut(boxes: readonly NodeBox[], { flow, width }: PlacingRoom): NodeBox[] {
  if (flow === 'down' || boxes.length === 0) return [...boxes];
  const left = Math.min(...boxes.map((box) => box.x - box.width / 2));
  const right = Math.max(...boxes.map((box) => box.x + box.width / 2));
  const further = Math.min(mostDrawnOut, Math.max(1, (width - 2 * margin) / (right - left)));
  return boxes.map((box) => ({ ...box, x: (box.x - (left + right) / 2) * further }));
}

const standAlready = (bodies: readonly Body[], { before }: PlacingRoom): boolean =>
  before !== undefined && bodies.filter(({ key }) => before.has(key)).length > bodies.length / 2;

function startingBodies(map: OutletMap, { width, sizeOf, before }: PlacingRoom): Body[] {
  const leaningOf = leaningsOf(map);
  const nodes = [...map.nodes].sort((a, b) => (a.key < b.key ? -1 : 1));
  // A sunflower's seeds: evenly spread, and none upon another.
  return nodes.map(({ key, name }, place) => {
    const [radius, angle] = [(width / 40) * Math.sqrt(place + 0.5), place * Math.PI * (3 - Math.sqrt(5))];
    const start = before?.get(key) ?? { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
    return { key, ...sizeOf(name), leaning: leaningOf(key), x: start.x, y: start.y };
  });
}

/** Moves the boxes so that the drawing begins at its corner, to tenths of a unit. */
function settle(boxes: NodeBox[]): Placing {
  if (boxes.length === 0) return { boxes, width: 0, height: 0 };
  const left = Math.min(...boxes.map(({ x, width }) => x - width / 2)) - margin;
  const top = Math.min(...boxes.map(({ y, height }) => y - height / 2)) - marginAbove;
  const tenths = (value: number) => Math.round(value * 10) / 10;
  const moved = boxes.map((box) => ({ ...box, x: tenths(box.x - left), y: tenths(box.y - top) }));
  return {
    boxes: moved,
    width: Math.ceil(Math.max(...moved.map(({ x, width }) => x + width / 2)) + margin),
    height: Math.ceil(Math.max(...moved.map(({ y, height }) => y + height / 2)) + margin),
  };
}
