import type { Chain, Conflict, Reading } from '../core/model.ts';
import { tellConflict } from './conflict-sentence.ts';
import { HopItem } from './HopItem.tsx';
import { Quotation } from './Quotations.tsx';
import { useView } from './view.tsx';
import { useWords } from './words.tsx';

/** The originals that the page names against one another, each as far as it was checked. */
function ClaimedOrigins({ chains }: { chains: Chain[] }) {
  return (
    <ul class="plain">
      {chains.flatMap((chain) =>
        chain.slice(-2, -1).map((hop) => <HopItem key={hop.publisher.name} hop={hop} published={null} part="claimed" />),
      )}
    </ul>
  );
}

function ConflictItem({ conflict, reading }: { conflict: Conflict; reading: Reading }) {
  const words = useWords();
  const { evidenceOf } = useView();
  const evidence = evidenceOf(conflict.evidence);
  return (
    <li class="conflict" data-part="conflict" data-about={conflict.about}>
      <p>
        <span class="conflict-mark" role="img" aria-label={words.say('conflict.label')}>
          ⚠
        </span>{' '}
        {tellConflict(conflict, reading, words)}
      </p>
      {conflict.chains && <ClaimedOrigins chains={conflict.chains} />}
      {evidence.length > 0 && (
        // Terms are long; names and dates are short enough to stand open.
        <details open={conflict.about !== 'rights'}>
          <summary>{words.say('conflict.quotes')}</summary>
          <div class="sides">
            {evidence.map((piece) => (
              <Quotation key={piece.id} evidence={piece} />
            ))}
          </div>
        </details>
      )}
    </li>
  );
}

/** What the page says that does not fit together, each as a sentence with the words on both sides. */
export function ConflictList({ reading }: { reading: Reading }) {
  const { say } = useWords();
  const { conflicts } = reading;
  if (conflicts.length === 0) return null;
  return (
    <section class="part" aria-labelledby="whence-conflicts">
      <h2 id="whence-conflicts" class="hidden">
        {say('conflict.heading')}
      </h2>
      <ul class="plain">
        {conflicts.map((conflict) => (
          <ConflictItem key={conflict.explanation} conflict={conflict} reading={reading} />
        ))}
      </ul>
    </section>
  );
}
