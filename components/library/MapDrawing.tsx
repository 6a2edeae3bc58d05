import { useMemo, useRef } from 'preact/hooks';
import type { MapEdge, OutletMap } from '../../core/map/outlet-map.ts';
import type { NodeBox, Placing } from '../../core/map/place-nodes.ts';
import { relationKeys } from '../word-keys.ts';
import { useWords } from '../words.tsx';
import { MapOutlet } from './MapOutlet.tsx';
import { MapWay, strokeOf } from './MapWay.tsx';
import { type DrawnWay, drawWay } from './map-ways.ts';
import { boxHeight } from './use-placing.ts';

/** An outlet or a way, by its key. */
export interface MapChoice {
  what: 'node' | 'edge';
  key: string;
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
function inReadingOrder(boxes: readonly NodeBox[], direction: 'ltr' | 'rtl'): NodeBox[] {
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
        <MapWay
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
            <MapOutlet
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
    return [{ edge, way: drawWay(from, to, { place, weight: strokeOf(edge.count), within: placing }) }];
  });
}
