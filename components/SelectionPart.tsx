import type { Reading } from '../core/model.ts';
import { Quotations } from './Quotations.tsx';
import { evidenceIn } from './selected-evidence.ts';
import { useWords } from './words.tsx';

/** What the page says in the words that the reader selected on it. */
export function SelectionPart({ reading, selected }: { reading: Reading; selected: string }) {
  const { say } = useWords();
  const found = evidenceIn(reading, selected);
  return (
    <section class="part" aria-labelledby="whence-selection" data-part="selection">
      <h2 id="whence-selection">{say('selection.heading')}</h2>
      {found.length === 0 ? <p>{say('selection.none')}</p> : <Quotations ids={found.map(({ id }) => id)} />}
    </section>
  );
}
