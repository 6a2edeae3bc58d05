import { useId } from 'preact/hooks';
import { Quotations } from './Quotations.tsx';
import { useView } from './view.tsx';
import { useWords } from './words.tsx';

interface DetailsProps {
  ids: string[];
  /** The element that says what the words are evidence of: the offer is named by it too, for who hears it alone. */
  about: string;
}

/** Where the page says something, closed until it is asked for; nothing where no words stand behind it. */
export function EvidenceDetails({ ids, about }: DetailsProps) {
  const { say } = useWords();
  const own = useId();
  const { evidenceOf } = useView();
  if (evidenceOf(ids).length === 0) return null;
  return (
    <details data-part="evidence">
      <summary id={own} aria-labelledby={`${own} ${about}`}>
        {say('evidence.where')}
      </summary>
      <Quotations ids={ids} />
    </details>
  );
}
