import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * What the reader writes over something that is kept, how to write it, and what it is written over. Where what is kept changes, the field
 * follows it, but for words that were written meanwhile: the disk may be slower than the reader. What was handed to the disk is what the
 * next words are written over.
 */
export function useDraft(kept: string): [draft: string, write: (words: string) => void, over: { current: string }] {
  const [draft, write] = useState(kept);
  const over = useRef(kept);
  const written = useRef(kept);
  written.current = draft;
  useLayoutEffect(() => {
    if (written.current !== over.current && written.current !== kept) return;
    over.current = kept;
    write(kept);
  }, [kept]);
  return [draft, write, over];
}
