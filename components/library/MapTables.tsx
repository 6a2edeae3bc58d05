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

/** A number of pages as a button that shows their notes. */
function PagesButton({ count, of, isChosen, choose }: { count: number; of: string; isChosen: boolean; choose: () => void }) {
  const { say, language } = useWords();
  const shown = new Intl.NumberFormat(language).format(count);
  return (
    <button type="button" aria-pressed={isChosen} aria-label={`${say('map.onPages', shown)}: ${of}`} onClick={choose}>
      {shown}
    </button>
  );
}

const isAt = (chosen: MapChoice | null, what: MapChoice['what'], key: string) => chosen?.what === what && chosen.key === key;

function WaysTable({ map, chosen, choose }: MapTablesProps) {
  const { say } = useWords();
  const names = new Map(map.nodes.map(({ key, name }) => [key, name]));
  const [how, original, pages] = [say('map.how'), say('map.original'), say('map.pages')];
  return (
    <LongTable<MapEdge>
      caption={say('map.ways')}
      part="map-ways"
      columns={[say('map.carriedBy'), how, original, pages]}
      rows={map.edges}
      draw={({ key, from, to, relation, count }) => (
        <tr key={key} data-chosen={isAt(chosen, 'edge', key)}>
          <th scope="row">
            <bdi>{names.get(to)}</bdi>
          </th>
          <td data-label={how}>{say(relationKeys[relation])}</td>
          <td data-label={original}>
            <bdi>{names.get(from)}</bdi>
          </td>
          <td data-label={pages}>
            <PagesButton
              count={count}
              of={`${names.get(to)} ${say(relationKeys[relation])} ${names.get(from)}`}
              isChosen={isAt(chosen, 'edge', key)}
              choose={() => choose({ what: 'edge', key })}
            />
          </td>
        </tr>
      )}
    />
  );
}

function OutletsTable({ map, chosen, choose }: MapTablesProps) {
  const { say, language } = useWords();
  const number = new Intl.NumberFormat(language);
  const sums = sumsOf(map);
  const [kindOf, given, taken, pages] = [say('map.kind'), say('map.given'), say('map.taken'), say('map.pages')];
  return (
    <LongTable<MapNode>
      caption={say('map.outlets')}
      part="map-outlets"
      columns={[say('map.name'), kindOf, given, taken, pages]}
      rows={map.nodes}
      draw={({ key, name, kind, count }) => (
        <tr key={key} data-chosen={isAt(chosen, 'node', key)}>
          <th scope="row">
            <bdi>{name}</bdi>
          </th>
          <td data-label={kindOf}>{say(kind === 'agency' ? 'map.agency' : 'map.outlet')}</td>
          <td data-label={given}>{number.format(sums.get(key)?.given ?? 0)}</td>
          <td data-label={taken}>{number.format(sums.get(key)?.taken ?? 0)}</td>
          <td data-label={pages}>
            <PagesButton count={count} of={name} isChosen={isAt(chosen, 'node', key)} choose={() => choose({ what: 'node', key })} />
          </td>
        </tr>
      )}
    />
  );
}

/** The map in words and numbers, whole: every way and every outlet, each with a button that shows its notes. */
export function MapTables(props: MapTablesProps) {
  return (
    <>
      <WaysTable {...props} />
      <OutletsTable {...props} />
    </>
  );
}
