import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../words.tsx';
import { EntryRow } from './EntryRow.tsx';
import { useVirtualRows } from './use-virtual-rows.ts';
import type { ShownEntries } from './views.ts';

/** The entries as dense rows. Of thousands only those in sight are drawn; each says which of how many it is. */
export function EntryList({ entries, asked, at, goTo, chosen, choose }: ShownEntries) {
  const { say } = useWords();
  const place = entries.findIndex(({ key }) => key === at);
  const { scroller, rows, height, measure, showRow, showTop } = useVirtualRows(entries.length, place, (index) => entries[index]?.key ?? '');
  const isAnew = useRef(false);
  useEffect(() => {
    if (isAnew.current) showTop();
    isAnew.current = true;
  }, [asked.query, asked.filters, asked.order]);
  const shownAt = useRef<string | null>(null);
  useEffect(() => {
    if (place >= 0 && shownAt.current !== at) showRow(place);
    if (place >= 0) shownAt.current = at;
  }, [at, place]);
  return (
    <div class="entries" ref={scroller} style={`--rows: ${height}px`}>
      <ol class="entry-list" aria-label={say('shelf.list')} style={{ blockSize: `${height}px` }}>
        {rows.map(({ index, start }) => {
          const entry = entries[index];
          return (
            entry && (
              <EntryRow
                key={entry.key}
                entry={entry}
                index={index}
                of={entries.length}
                start={start}
                measure={measure}
                isAt={entry.key === at}
                isReachable={index === Math.max(place, 0)}
                isChosen={chosen.has(entry.key)}
                goTo={(open) => goTo(entry.key, open)}
                choose={(isChosen, range) => choose(entry.key, isChosen, range)}
              />
            )
          );
        })}
      </ol>
    </div>
  );
}
