import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { OutletMap } from '../../core/map/outlet-map.ts';
import { relationKeys } from '../word-keys.ts';
import { useWords, type Words } from '../words.tsx';
import type { MapChoice } from './MapDrawing.tsx';
import { type ListedPage, PageList } from './PageList.tsx';

interface ChosenPagesProps {
  goTo: (key: string, open: boolean) => void;
  chooseOnly: (keys: readonly string[]) => void;
  pages: readonly ListedPage[];
  map: OutletMap;
  chosen: MapChoice;
  clear: () => void;
}

function tellChoice(map: OutletMap, chosen: MapChoice, say: Words['say']): { words: string; keys: string[] } {
  const nameOf = (key: string) => map.nodes.find((node) => node.key === key)?.name ?? '';
  if (chosen.what === 'node') return { words: nameOf(chosen.key), keys: map.nodes.find(({ key }) => key === chosen.key)?.pages ?? [] };
  const edge = map.edges.find(({ key }) => key === chosen.key);
  if (!edge) return { words: '', keys: [] };
  return { words: `${nameOf(edge.to)} ${say(relationKeys[edge.relation])} ${nameOf(edge.from)}`, keys: edge.pages };
}

/** The pages behind what was chosen in the map, under its name. */
export function ChosenPages({ map, pages, chosen, clear, goTo, chooseOnly }: ChosenPagesProps) {
  const { say, language } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { words, keys } = useMemo(() => tellChoice(map, chosen, say), [map, chosen, say]);
  const shown = useMemo(() => {
    const wanted = new Set(keys);
    return pages.filter(({ key }) => wanted.has(key));
  }, [pages, keys]);
  useEffect(() => heading.current?.scrollIntoView({ block: 'nearest' }), [chosen]);
  return (
    <section class="part" data-part="map-chosen" aria-labelledby="whence-map-chosen">
      <h2 id="whence-map-chosen" ref={heading}>
        <bdi>{words}</bdi>
      </h2>
      <p role="status">{say('map.chosen', new Intl.NumberFormat(language).format(shown.length))}</p>
      <PageList key={`${chosen.what} ${chosen.key}`} pages={shown} goTo={goTo} />
      <p class="actions">
        <button type="button" onClick={() => chooseOnly(keys)}>
          {say('map.choose')}
        </button>
        <button type="button" onClick={clear}>
          {say('map.clear')}
        </button>
      </p>
    </section>
  );
}
