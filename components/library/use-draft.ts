import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * What the reader writes over something that is kept, and how to write it. Where what is kept changes, the field follows it, but for
 * words that were written meanwhile: the disk may be slower than the reader.
 */
export function useDraft(kept: string): [draft: string, write: (words: string) => void] {
  const [draft, write] = useState(kept);
  const known = useRef(kept);
  useLayoutEffect(() => {
    const before = known.current;
    known.current = kept;
    write((now) => (now === before ? kept : now));
  }, [kept]);
  return [draft, write];
}
