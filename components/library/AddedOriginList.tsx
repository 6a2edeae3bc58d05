import type { AddedOrigin, Note } from '../../core/model.ts';
import { MomentText } from '../DateText.tsx';
import { useWords } from '../words.tsx';

interface ListProps {
  note: Note;
  drop: (origin: AddedOrigin) => void;
}

/** The origins that the reader added, each with when, and how to take it back; what they say stands in the chain. */
export function AddedOriginList({ note: { addedOrigins = [] }, drop }: ListProps) {
  const { say } = useWords();
  if (addedOrigins.length === 0) return null;
  return (
    <section class="part" data-part="added-origins" aria-label={say('noteView.addedOrigins')}>
      <h2>{say('noteView.addedOrigins')}</h2>
      <ul class="plain">
        {addedOrigins.map((origin) => (
          <li key={`${origin.at} ${origin.name}`}>
            <bdi>{origin.name}</bdi>{' '}
            <span class="remark">
              · <MomentText at={origin.at} />
            </span>{' '}
            <button type="button" class="link-button" onClick={() => drop(origin)}>
              {say('noteView.takeBack')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
