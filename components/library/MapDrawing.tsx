import { useMemo, useRef } from 'preact/hooks';
import type { Carrying, MapEdge, MapNode, OutletMap } from '../../core/map/outlet-map.ts';
import { type NodeBox, type Placing, placeNodes } from '../../core/map/place-nodes.ts';
import { relationKeys } from '../word-keys.ts';
import { useWords } from '../words.tsx';
import { SvgButton } from './drawing/SvgButton.tsx';
import { fitName } from './drawing/text-size.ts';
import { type DrawnWay, drawWay } from './map-ways.ts';

/** An outlet or a way, by its key. */
export interface MapChoice {
  what: 'node' | 'edge';
  key: string;
}

/** Dashes that tell manners of carrying apart without colour. */
export const dashes: Partial<Record<Carrying, string>> = {
  'syndicated-from': '8 4',
  'cross-posted-from': '12 3 2 3',
  'translated-from': '2 4',
  'excerpted-from': '5 5',
  'adapted-from': '8 3 2 3 2 3',
  'archived-from': '1 6',
};

const boxHeight = 30;
const numberWidth = 9;

/** The words in an outlet's box, and the room they take. */
const boxOf = (name: string): { width: number; height: number } => ({ width: fitName(name).width + 52, height: boxHeight });

/** Where everything stands in a drawing of this width; mirrored where the language runs from right to left. */
export function usePlacing(map: OutletMap, width: number, direction: 'ltr' | 'rtl'): Placing {
  const last = useRef<{ placing: Placing; width: number } | null>(null);
  return useMemo(() => {
    const before = last.current?.width === width ? { before: placesIn(last.current.placing) } : {};
    const placing = placeNodes(map, { flow: width < 640 ? 'down' : 'across', width, sizeOf: boxOf, ...before });
    last.current = { placing, width };
    if (direction === 'ltr') return placing;
    return { ...placing, boxes: placing.boxes.map((box) => ({ ...box, x: placing.width - box.x })) };
  }, [map, width, direction]);
}

/** Places from the middle of a drawing, as a layout counts them. */
function placesIn({ boxes, width, height }: Placing): Map<string, { x: number; y: number }> {
  return new Map(boxes.map(({ key, x, y }) => [key, { x: x - width / 2, y: y - height / 2 }]));
}

const strokeOf = (count: number): number => Math.min(6, 1 + Math.sqrt(count) * 0.6);

interface WayProps {
  edge: MapEdge;
  way: DrawnWay;
  isChosen: boolean;
  isNear: boolean;
  label: string;
  choose: () => void;
}

/** A way is for those who point; by keyboard it is reached in the table. */
function Way({ edge, way, isChosen, isNear, label, choose }: WayProps) {
  return (
    <SvgButton
      kind="map-way"
      subject={edge.key}
      label={label}
      isPressed={isChosen}
      isReachable={false}
      isLit={isChosen || isNear}
      press={choose}
    >
      <path class="map-line" d={way.line} stroke-width={strokeOf(edge.count)} stroke-dasharray={dashes[edge.relation]} />
      <path class="map-head" d={way.head} />
      <path class="map-reach" d={way.line} />
    </SvgButton>
  );
}

interface OutletProps {
  node: MapNode;
  box: NodeBox;
  isChosen: boolean;
  isReachable: boolean;
  choose: () => void;
  focused: () => void;
  press: (event: KeyboardEvent) => void;
}

/** An agency's box has corners and a bar, an outlet's is round. */
function Outlet({ node, box, isChosen, isReachable, choose, focused, press }: OutletProps) {
  const { say, language } = useWords();
  const number = new Intl.NumberFormat(language).format(node.count);
  const [left, top] = [box.x - box.width / 2, box.y - box.height / 2];
  const kind = say(node.kind === 'agency' ? 'map.agency' : 'map.outlet');
  return (
    <SvgButton
      kind="map-outlet"
      subject={node.key}
      label={`${node.name}, ${kind}, ${say('map.onPages', number)}`}
      isPressed={isChosen}
      isReachable={isReachable}
      isLit={isChosen}
      press={choose}
      focused={focused}
      onKey={press}
    >
      <rect class="map-box" x={left} y={top} width={box.width} height={box.height} rx={node.kind === 'agency' ? 2 : box.height / 2} />
      {node.kind === 'agency' && <path class="map-bar" d={`M${left + 5} ${top + 5}v${box.height - 10}`} />}
      <text class="map-name" x={box.x - numberWidth} y={box.y} direction="auto" dominant-baseline="central">
        {`\u2068${fitName(node.name).text}\u2069`}
      </text>
      <text class="map-number" x={box.x + box.width / 2 - 16} y={box.y} dominant-baseline="central">
        {number}
      </text>
    </SvgButton>
  );
}

interface MapDrawingProps {
  map: OutletMap;
  placing: Placing;
  chosen: MapChoice | null;
  choose: (choice: MapChoice) => void;
  at: string | null;
  goTo: (key: string) => void;
  show: (x: number, y: number) => void;
}

/** In the order in which the arrow keys go through them: as they are read, line by line. */
export function inReadingOrder(boxes: readonly NodeBox[], direction: 'ltr' | 'rtl'): NodeBox[] {
  const side = direction === 'rtl' ? -1 : 1;
  const line = ({ y }: NodeBox) => Math.round(y / boxHeight);
  return [...boxes].sort((a, b) => line(a) - line(b) || side * (a.x - b.x));
}

const steps: Record<string, number | undefined> = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 };

/** Outlets as boxes, ways as arrows between them. One outlet is reached by Tab, the others from there by the arrow keys. */
export function MapDrawing({ map, placing, chosen, choose, at, goTo, show }: MapDrawingProps) {
  const { direction, say } = useWords();
  const group = useRef<SVGGElement>(null);
  const boxes = useMemo(() => inReadingOrder(placing.boxes, direction), [placing, direction]);
  const ways = useMemo(() => drawWays(map, placing), [map, placing]);
  const nodes = new Map(map.nodes.map((node) => [node.key, node]));
  const reachable = at !== null && nodes.has(at) ? at : boxes[0]?.key;
  function move(event: KeyboardEvent): void {
    const from = event.currentTarget instanceof SVGElement ? event.currentTarget.dataset['subject'] : undefined;
    const place = boxes.findIndex(({ key }) => key === from);
    if (from !== undefined && (event.key === 'Enter' || event.key === ' ')) choose({ what: 'node', key: from });
    else {
      const step = (steps[event.key] ?? 0) * (direction === 'rtl' && /Left|Right/.test(event.key) ? -1 : 1);
      const next = boxes[event.key === 'Home' ? 0 : event.key === 'End' ? boxes.length - 1 : place + step];
      if (!next || next.key === from) return;
      group.current?.querySelector<SVGGElement>(`[data-subject="${CSS.escape(next.key)}"]`)?.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  }
  return (
    <g ref={group}>
      {ways.map(({ edge, way }) => (
        <Way
          key={edge.key}
          edge={edge}
          way={way}
          isChosen={chosen?.what === 'edge' && chosen.key === edge.key}
          label={`${nodes.get(edge.to)?.name} ${say(relationKeys[edge.relation])} ${nodes.get(edge.from)?.name}`}
          isNear={chosen?.what === 'node' && (edge.from === chosen.key || edge.to === chosen.key)}
          choose={() => choose({ what: 'edge', key: edge.key })}
        />
      ))}
      {boxes.map((box) => {
        const node = nodes.get(box.key);
        return (
          node && (
            <Outlet
              key={box.key}
              node={node}
              box={box}
              isChosen={chosen?.what === 'node' && chosen.key === box.key}
              isReachable={reachable === box.key}
              press={move}
              choose={() => choose({ what: 'node', key: box.key })}
              focused={() => {
                goTo(box.key);
                show(box.x, box.y);
              }}
            />
          )
        );
      })}
    </g>
  );
}

function drawWays(map: OutletMap, placing: Placing): { edge: MapEdge; way: DrawnWay }[] {
  const boxes = new Map(placing.boxes.map((box) => [box.key, box]));
  const drawn = new Map<string, number>();
  return map.edges.flatMap((edge) => {
    const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
    if (!from || !to) return [];
    const pair = `${edge.from} ${edge.to}`;
    const place = drawn.get(pair) ?? 0;
    drawn.set(pair, place + 1);
    return [{ edge, way: drawWay(from, to, place, strokeOf(edge.count)) }];
  });
}
