import { useRef } from 'preact/hooks';
import type { Entry } from '../../core/library/entry.ts';

/** The line that the reader is at, and stays at though its note was deleted elsewhere meanwhile: they may be writing in it. */
export function useStaying(entry: Entry | null, at: string | null, entries: readonly Entry[] | null): Entry | null {
  const last = useRef(entry);
  const isDeleted = last.current?.key === at && !entries?.some(({ key }) => key === at);
  if (entry || !isDeleted) last.current = entry;
  return last.current;
}
