import type { Entry } from '../../core/library/entry.ts';

type Lines = readonly Pick<Entry, 'key'>[];

/** The line where a reader goes on who was at one that is taken away with others: the next that stays, else the last before; null where they were at none of these. */
export function neighbourOf(at: string | null, shown: Lines, removed: readonly string[]): string | null {
  const place = shown.findIndex(({ key }) => key === at);
  if (at === null || place < 0 || !removed.includes(at)) return null;
  const stays = ({ key }: Pick<Entry, 'key'>) => !removed.includes(key);
  return (shown.slice(place).find(stays) ?? shown.slice(0, place).findLast(stays))?.key ?? null;
}

/** The chosen lines in the order in which they are shown, and after them those that a search or filters hide. */
export function chosenInOrder(chosen: ReadonlySet<string>, shown: Lines): string[] {
  const seen = shown.flatMap(({ key }) => (chosen.has(key) ? [key] : []));
  return [...new Set([...seen, ...chosen])];
}
