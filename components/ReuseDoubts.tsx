import type { Conflict, Reading } from '../core/model.ts';
import { tellConflict } from './conflict-sentence.ts';
import { useWords } from './words.tsx';

/** What of the page speaks against a ruling, or against whom to ask, so that neither is read without it. */
export function ReuseDoubts({ doubts, reading }: { doubts: Conflict[]; reading: Reading }) {
  const words = useWords();
  return (
    <>
      {doubts.map((conflict) => (
        <p key={conflict.explanation} class="caution" data-part="doubt">
          <span aria-hidden="true">⚠</span> {tellConflict(conflict, reading, words)}
        </p>
      ))}
    </>
  );
}
