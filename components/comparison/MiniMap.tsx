import type { RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Row } from '../../core/compare/lay-rows.ts';

const height = 1000;
const leastMark = 4;

/** Each row's place on the map, by its words. */
function placesOf(rows: readonly Row[]): { top: number; height: number }[] {
  const all = rows.reduce((sum, { words }) => sum + Math.max(1, words), 0);
  let before = 0;
  return rows.map(({ words }) => {
    const place = { top: (before / all) * height, height: (Math.max(1, words) / all) * height };
    before += Math.max(1, words);
    return place;
  });
}

/** The rows that are in view, by the first and the last. */
function rowsInView(list: HTMLElement): [number, number] {
  const rows = list.querySelectorAll('[data-row]');
  return [firstBelow(rows, 0), Math.max(0, firstBelow(rows, innerHeight) - 1)];
}

/** The first row that ends below a line of the window: rows stand in order, so that halving finds it. */
function firstBelow(rows: NodeListOf<Element>, line: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.getBoundingClientRect().bottom ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return low;
}

function useRowsInView(list: RefObject<HTMLElement | null>): [number, number] {
  const [seen, setSeen] = useState<[number, number]>([0, 0]);
  useEffect(() => {
    let waiting = 0;
    const look = () => {
      waiting = 0;
      if (list.current) setSeen(rowsInView(list.current));
    };
    const wait = () => {
      waiting ||= requestAnimationFrame(look);
    };
    wait();
    addEventListener('scroll', wait, { passive: true });
    addEventListener('resize', wait);
    return () => {
      cancelAnimationFrame(waiting);
      removeEventListener('scroll', wait);
      removeEventListener('resize', wait);
    };
  }, [list]);
  return seen;
}

// What is the original's stands on one side, what is the copy's on the other: told apart without colour.
const sides: Record<Row['what'], { x: number; width: number }> = {
  same: { x: 0, width: 0 },
  changed: { x: 2, width: 16 },
  'left-out': { x: 2, width: 7 },
  'moved-away': { x: 2, width: 7 },
  added: { x: 11, width: 7 },
  'moved-here': { x: 11, width: 7 },
};

/** The whole of both texts in small, with every change at its place and what is in view; a click goes there. */
export function MiniMap({ rows, list }: { rows: readonly Row[]; list: RefObject<HTMLDivElement | null> }) {
  const places = useMemo(() => placesOf(rows), [rows]);
  const [first, last] = useRowsInView(list);
  const top = places[Math.min(first, rows.length - 1)]?.top ?? 0;
  const end = places[Math.min(last, rows.length - 1)];
  const goTo = (event: MouseEvent & { currentTarget: SVGElement }): void => {
    const { top: start, height: tall } = event.currentTarget.getBoundingClientRect();
    const at = ((event.clientY - start) / tall) * height;
    const row = places.findIndex((place) => at < place.top + place.height);
    list.current?.querySelector(`[data-row="${row < 0 ? rows.length - 1 : row}"]`)?.scrollIntoView({ block: 'center' });
  };
  return (
    // Keys and buttons lead to the same places; whoever can't see the map misses nothing.
    <svg class="minimap" aria-hidden="true" viewBox={`0 0 20 ${height}`} preserveAspectRatio="none" onClick={goTo} data-part="minimap">
      <rect class="minimap-view" x="0" width="20" y={top} height={Math.max(leastMark, (end ? end.top + end.height : 0) - top)} />
      {rows.map(({ what }, index) => {
        const place = places[index];
        if (what === 'same' || !place) return null;
        return <rect key={index} data-what={what} {...sides[what]} y={place.top} height={Math.max(leastMark, place.height)} />;
      })}
    </svg>
  );
}
