import { useRested } from '../../components/use-rested.ts';
import type { Shelf } from './use-shelf.ts';

/** Milliseconds in which what was just written comes onto the shelf. */
const restBeforeTelling = 500;

/** Whether the reader was led to a line that the library does not have: its note was deleted, or is another browser's. */
export function useGone(at: string | null, { entries, whole, unread }: Pick<Shelf, 'entries' | 'whole' | 'unread'>): boolean {
  const isGone = at !== null && whole && !unread && !entries?.some(({ key }) => key === at);
  const rested = useRested(isGone, restBeforeTelling);
  return isGone && rested;
}
