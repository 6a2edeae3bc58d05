import { Quotations } from './Quotations.tsx';
import { useView } from './view.tsx';
import { useWords } from './words.tsx';

/** Where the page says something, closed until it is asked for; nothing where no words stand behind it. */
export function EvidenceDetails({ ids }: { ids: string[] }) {
  const { say } = useWords();
  const { evidenceOf } = useView();
  if (evidenceOf(ids).length === 0) return null;
  return (
    <details data-part="evidence">
      <summary>{say('evidence.where')}</summary>
      <Quotations ids={ids} />
    </details>
  );
}
