import { useState } from 'preact/hooks';
import type { MergeProps } from '../../components/library/MergeDialog.tsx';
import { mergeAll } from '../../services/notes/merge.ts';
import { notesOf } from '../../services/search/library.ts';

/** Merging: first what would become of the notes, then, at a word, that. */
export function useMerging(merge: (ids: readonly string[]) => void): { props: MergeProps; propose: (keys: readonly string[]) => void } {
  const [merging, setMerging] = useState<MergeProps['merging']>(null);

  async function propose(keys: readonly string[]): Promise<void> {
    const notes = await notesOf(keys);
    if (notes.length > 1) setMerging({ notes, merged: mergeAll(notes, new Date().toISOString()) });
  }

  return {
    propose: (keys) => void propose(keys),
    props: {
      merging,
      merge: () => {
        if (merging) merge(merging.notes.map(({ id }) => id));
        setMerging(null);
      },
      cancel: () => setMerging(null),
    },
  };
}
