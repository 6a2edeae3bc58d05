import type { Run } from './align-words.ts';
import type { FoldedText } from './fold-words.ts';

interface Both {
  original: FoldedText;
  copy: FoldedText;
}

/**
 * Of equally short diffs the one that a person would draw: where words could belong to the run before a cut or to the one
 * behind it ("… share. A" | "A second survey …"), the cut goes to the beginning of a paragraph, else of a sentence, and no
 * lone word stays behind in what was cut. Shares no word more and none less.
 */
export function settleRuns(runs: readonly Run[], texts: Both): Run[] {
  const settled: Run[] = [];
  for (const run of runs) {
    let next: Run | null = { ...run };
    for (let last = settled.at(-1); last && next; last = settled.at(-1)) {
      next = settlePair(last, next, texts);
      if (last.length > 0) break;
      settled.pop();
    }
    if (next) settled.push(next);
  }
  return settled;
}

/** Moves words between two runs that touch in one of the texts. An emptied first run has length 0; an emptied second one is null. */
function settlePair(first: Run, second: Run, texts: Both): Run | null {
  const touchesInCopy = first.copy + first.length === second.copy;
  const touchesInOriginal = first.original + first.length === second.original;
  if (touchesInCopy === touchesInOriginal) return second;
  const text = touchesInCopy ? texts.copy : texts.original;
  const boundary = touchesInCopy ? second.copy : second.original;
  let best = { shift: 0, rank: rankOf(text, boundary, first.length, second.length) };
  for (let shift = 1; shift <= first.length && agreeBefore(second, shift, texts); shift += 1) {
    const rank = rankOf(text, boundary - shift, first.length - shift, second.length + shift);
    if (rank > best.rank) best = { shift: -shift, rank };
  }
  for (let shift = 1; shift <= second.length && agreeBehind(first, shift, texts); shift += 1) {
    const rank = rankOf(text, boundary + shift, first.length + shift, second.length - shift);
    if (rank > best.rank) best = { shift, rank };
  }
  first.length += best.shift;
  const moved = { original: second.original + best.shift, copy: second.copy + best.shift, length: second.length - best.shift };
  return moved.length > 0 ? moved : null;
}

function rankOf(text: FoldedText, boundary: number, before: number, behind: number): number {
  if (before === 0 || behind === 0) return 3;
  if (text.paragraphOf[boundary] !== text.paragraphOf[boundary - 1]) return 2;
  return opensSentence(text, boundary) ? 1 : 0;
}

function opensSentence(text: FoldedText, word: number): boolean {
  const paragraph = text.paragraphs[text.paragraphOf[word] as number] ?? '';
  const between = paragraph.slice(text.ends[word - 1], text.starts[word]);
  return /[.!?…。！？؟۔]/u.test(between);
}

function agreeBefore(run: Run, shift: number, { original, copy }: Both): boolean {
  return original.words[run.original - shift] === copy.words[run.copy - shift];
}

function agreeBehind(run: Run, shift: number, { original, copy }: Both): boolean {
  return original.words[run.original + run.length + shift - 1] === copy.words[run.copy + run.length + shift - 1];
}
