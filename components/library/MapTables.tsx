import type { MapEdge, MapNode, OutletMap } from '../../core/map/outlet-map.ts';
import { relationKeys } from '../word-keys.ts';
import { useWords } from '../words.tsx';
import { LongTable } from './LongTable.tsx';
import type { MapChoice } from './MapDrawing.tsx';

interface MapTablesProps {
  map: OutletMap;
  chosen: MapChoice | null;
  choose: (choice: MapChoice) => void;
}

/** How often an outlet's articles were carried by others, and how often it carried theirs. */
function sumsOf({ edges }: OutletMap): Map<string, { given: number; taken: number }> {
  const sums = new Map<string, { given: number; taken: number }>();
  const sumOf = (key: string) => sums.get(key) ?? { given: 0, taken: 0 };
  for (const { from, to, count } of edges) {
    sums.set(from, { ...sumOf(from), given: sumOf(from).given + count });
    sums.set(to, { ...sumOf(to), taken: sumOf(to).taken + count });
  }
  return sums;
}

/** The map in words and numbers, whole: every way and every outlet, each with a button that shows its notes. */
export function MapTables({ map, chosen, choose }: MapTablesProps) {
  const { say, language } = useWords();
  const number = new Intl.NumberFormat(language);
  const names = new Map(map.nodes.map(({ key, name }) => [key, name]));
  const sums = sumsOf(map);
  const [how, original, pages] = [say('map.how'), say('map.original'), say('map.pages')];
  const [kindOf, given, taken] = [say('map.kind'), say('map.given'), say('map.taken')];
  const isChosen = (what: MapChoice['what'], key: string) => chosen?.what === what && chosen.key === key;
  return (
    <>
      <LongTable<MapEdge>
        caption={say('map.ways')}
        part="map-ways"
        columns={[say('map.carriedBy'), how, original, pages]}
        rows={map.edges}
        draw={({ key, from, to, relation, count }) => (
          <tr key={key} data-chosen={isChosen('edge', key)}>
            <th scope="row">
              <bdi>{names.get(to)}</bdi>
            </th>
            <td data-label={how}>{say(relationKeys[relation])}</td>
            <td data-label={original}>
              <bdi>{names.get(from)}</bdi>
            </td>
            <td data-label={pages}>
              <button
                type="button"
                aria-pressed={isChosen('edge', key)}
                aria-label={`${say('map.onPages', number.format(count))}: ${names.get(to)} ${say(relationKeys[relation])} ${names.get(from)}`}
                onClick={() => choose({ what: 'edge', key })}
              >
                {number.format(count)}
              </button>
            </td>
          </tr>
        )}
      />
      <LongTable<MapNode>
        caption={say('map.outlets')}
        part="map-outlets"
        columns={[say('map.name'), kindOf, given, taken, pages]}
        rows={map.nodes}
        draw={({ key, name, kind, count }) => (
          <tr key={key} data-chosen={isChosen('node', key)}>
            <th scope="row">
              <bdi>{name}</bdi>
            </th>
            <td data-label={kindOf}>{say(kind === 'agency' ? 'map.agency' : 'map.outlet')}</td>
            <td data-label={given}>{number.format(sums.get(key)?.given ?? 0)}</td>
            <td data-label={taken}>{number.format(sums.get(key)?.taken ?? 0)}</td>
            <td data-label={pages}>
              <button
                type="button"
                aria-pressed={isChosen('node', key)}
                aria-label={`${say('map.onPages', number.format(count))}: ${name}`}
                onClick={() => choose({ what: 'node', key })}
              >
                {number.format(count)}
              </button>
            </td>
          </tr>
        )}
      />
    </>
  );
}
