import type { Carrying, MapNode, OutletMap } from '../../core/map/outlet-map.ts';
import { relationKeys } from '../word-keys.ts';
import { useWords } from '../words.tsx';
import { dashes } from './MapWay.tsx';

const rowHeight = 22;
const sample = 40;
const inset = 16;

/** The manners of carrying that a map shows, each once. */
const mannersOf = ({ edges }: OutletMap): Carrying[] => [...new Set(edges.map(({ relation }) => relation))].sort();

/** The kinds of boxes that it shows. */
const kindsOf = ({ nodes }: OutletMap): MapNode['kind'][] =>
  (['outlet', 'agency'] as const).filter((kind) => nodes.some((node) => node.kind === kind));

/** How much room the legend of a map takes below it. */
export const legendHeight = (map: OutletMap): number => (mannersOf(map).length + kindsOf(map).length) * rowHeight + 2 * inset;

/** What the lines and boxes mean; part of the drawing, so that it goes along into its files. */
export function MapLegend({ map, top, width }: { map: OutletMap; top: number; width: number }) {
  const { say, direction } = useWords();
  const manners = mannersOf(map);
  const [start, end] = direction === 'rtl' ? [width - inset, width - inset - sample] : [inset, inset + sample];
  const words = direction === 'rtl' ? end - 10 : end + 10;
  const middle = (place: number) => top + inset + rowHeight * (place + 0.5);
  const left = Math.min(start, end);
  return (
    <g class="map-legend">
      {manners.map((manner, place) => (
        <g key={manner}>
          <path class="map-line" d={`M${start} ${middle(place)}H${end}`} stroke-width={2} stroke-dasharray={dashes[manner]} />
          <text class="map-word" x={words} y={middle(place)} dominant-baseline="central">
            {say(relationKeys[manner])}
          </text>
        </g>
      ))}
      {kindsOf(map).map((kind, place) => {
        const y = middle(manners.length + place);
        return (
          <g key={kind}>
            <rect class="map-box" x={left} y={y - 8} width={sample} height={16} rx={kind === 'agency' ? 2 : 8} />
            {kind === 'agency' && <path class="map-bar" d={`M${left + 5} ${y - 4}v8`} />}
            <text class="map-word" x={words} y={y} dominant-baseline="central">
              {say(kind === 'agency' ? 'map.agency' : 'map.outlet')}
            </text>
          </g>
        );
      })}
    </g>
  );
}
