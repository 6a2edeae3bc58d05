import type { Run } from './align-words.ts';
import type { Matched } from './differences.ts';
import type { FoldedText } from './fold-words.ts';

/** Who belongs to whom, word by word, by the runs that two folded texts share. */
export function matchWords(folded: { copy: FoldedText; original: FoldedText }, runs: readonly Run[]): Matched {
  const ofOriginal = new Int32Array(folded.original.words.length).fill(-1);
  const ofCopy = new Int32Array(folded.copy.words.length).fill(-1);
  for (const run of runs) {
    for (let i = 0; i < run.length; i += 1) {
      ofOriginal[run.original + i] = run.copy + i;
      ofCopy[run.copy + i] = run.original + i;
    }
  }
  return { ...folded, ofOriginal, ofCopy };
}
