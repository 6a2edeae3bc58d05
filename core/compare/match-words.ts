import type { Run } from './align-words.ts';
import type { Matched } from './differences.ts';
import type { FoldedText } from './fold-words.ts';
import type { Move } from './moved.ts';
import type { Piece } from './pieces.ts';

/** Who belongs to whom, word by word, by the runs that two folded texts share. */
export function matchWords(folded: { copy: FoldedText; original: FoldedText }, runs: readonly Run[]): Matched {
  const ofOriginal = new Int32Array(folded.original.words.length).fill(-1);
  const ofCopy = new Int32Array(folded.copy.words.length).fill(-1);
  for (const run of runs) link(ofOriginal, ofCopy, run);
  return { ...folded, ofOriginal, ofCopy };
}

/** The same with paragraphs that were found again: their words belong to each other, and to no stray words elsewhere. `moved` are those that stand in another order. */
export function matchFound(matched: Matched, found: readonly Move[]): { matched: Matched; moved: Move[] } {
  const [ofOriginal, ofCopy] = [matched.ofOriginal.slice(), matched.ofCopy.slice()];
  for (const { original, copy } of found) {
    part(ofOriginal, ofCopy, original);
    part(ofCopy, ofOriginal, copy);
  }
  const moved: Move[] = [];
  for (const move of found) {
    if (isInOrder(ofOriginal, move)) for (const run of move.runs) link(ofOriginal, ofCopy, run);
    else moved.push(move);
  }
  for (const run of moved.flatMap(({ runs }) => runs)) link(ofOriginal, ofCopy, run);
  return { matched: { ...matched, ofOriginal, ofCopy }, moved };
}

/** Whether the words before a paragraph stand before it in the copy too, and those behind it behind. */
function isInOrder(ofOriginal: Int32Array, { original, copy }: Move): boolean {
  let before = original.start - 1;
  while (before >= 0 && (ofOriginal[before] as number) < 0) before -= 1;
  let behind = original.end;
  while (behind < ofOriginal.length && (ofOriginal[behind] as number) < 0) behind += 1;
  return (ofOriginal[before] ?? -1) < copy.start && (ofOriginal[behind] ?? copy.end) >= copy.end;
}

/** The runs by which words belong to each other, in the original's order. */
export function runsOf(ofOriginal: Int32Array): Run[] {
  const runs: Run[] = [];
  ofOriginal.forEach((copy, original) => {
    const last = runs.at(-1);
    if (copy < 0) return;
    if (last && last.original + last.length === original && last.copy + last.length === copy) last.length += 1;
    else runs.push({ original, copy, length: 1 });
  });
  return runs;
}

function link(ofOriginal: Int32Array, ofCopy: Int32Array, { original, copy, length }: Run): void {
  for (let i = 0; i < length; i += 1) {
    ofOriginal[original + i] = copy + i;
    ofCopy[copy + i] = original + i;
  }
}

function part(partners: Int32Array, back: Int32Array, { start, end }: Piece): void {
  for (let i = start; i < end; i += 1) {
    const partner = partners[i] as number;
    if (partner >= 0) back[partner] = -1;
    partners[i] = -1;
  }
}
