import type { Conflict } from '../core/model.ts';
import { Quotation } from './Quotations.tsx';
import { useView } from './view.tsx';
import { useWords } from './words.tsx';

function ConflictItem({ conflict }: { conflict: Conflict }) {
  const { say } = useWords();
  const { evidenceOf } = useView();
  const evidence = evidenceOf(conflict.evidence);
  return (
    <li class="conflict" data-part="conflict" data-about={conflict.about}>
      <p>
        <span class="conflict-mark" role="img" aria-label={say('conflict.label')}>
          ⚠
        </span>{' '}
        {conflict.explanation}
      </p>
      {evidence.length > 0 && (
        <details>
          <summary>{say('conflict.quotes')}</summary>
          {evidence.map((piece) => (
            <Quotation key={piece.id} evidence={piece} />
          ))}
        </details>
      )}
    </li>
  );
}

/** What the page says that does not fit together, each as a sentence with the words on both sides. */
export function ConflictList({ conflicts }: { conflicts: Conflict[] }) {
  const { say } = useWords();
  if (conflicts.length === 0) return null;
  return (
    <section class="part" aria-labelledby="whence-conflicts">
      <h2 id="whence-conflicts" class="hidden">
        {say('conflict.heading')}
      </h2>
      <ul class="plain">
        {conflicts.map((conflict) => (
          <ConflictItem key={conflict.explanation} conflict={conflict} />
        ))}
      </ul>
    </section>
  );
}
