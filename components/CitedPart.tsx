import { isolate } from '../core/attribution/isolate.ts';
import type { CitedSource } from '../core/model.ts';
import { listOpenly } from './lists.ts';
import { Quotations } from './Quotations.tsx';
import { useWords } from './words.tsx';

/** Whom the text reports from: mentions, kept apart from the chain. */
export function CitedPart({ cited }: { cited: CitedSource[] }) {
  const { say, language, direction } = useWords();
  if (cited.length === 0) return null;
  const names = listOpenly(
    cited.map(({ name }) => isolate(name, direction)),
    language,
  );
  return (
    <details class="part" data-part="cited">
      <summary>
        <h2>{say('cited.heading')}</h2> <bdi>{names}</bdi>
      </summary>
      <p class="remark">{say('cited.note')}</p>
      <Quotations ids={cited.flatMap(({ evidence }) => evidence)} />
    </details>
  );
}
