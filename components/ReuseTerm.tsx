import { useId } from 'preact/hooks';
import { isolate } from '../core/attribution/isolate.ts';
import type { Conflict, Reading, Ruling, Term } from '../core/model.ts';
import { Quotations } from './Quotations.tsx';
import { ReuseContacts } from './ReuseContacts.tsx';
import { ReuseDoubts } from './ReuseDoubts.tsx';
import { useView } from './view.tsx';
import { conditionKeys, rulingKeys, useKeys } from './word-keys.ts';
import { useWords } from './words.tsx';

/** Whether a ruling sends a reader to whom to ask. */
export const asksFirst = (ruling: Ruling) => ruling === 'ask-first' || ruling === 'forbidden';

interface TermProps {
  term: Term;
  others: boolean;
  /** Whether its words are quoted here: words on several purposes stand once, below the last of them. */
  isQuoted: boolean;
  /** What of the page speaks against this ruling alone. */
  doubts: Conflict[];
  /** Whether it is for what the site itself publishes, and not for this article. */
  isForElsewhere: boolean;
  reading: Reading;
}

/** What the page rules for one purpose, with its conditions, whom to ask, and its words. */
export function ReuseTerm({ term, others, isQuoted, doubts, isForElsewhere, reading }: TermProps) {
  const { say, language, direction } = useWords();
  const { evidenceOf } = useView();
  const { use, ruling, evidence } = term;
  const line = useId();
  const conditions = new Intl.ListFormat(language).format(term.conditions.map((condition) => say(conditionKeys[condition])));
  const purpose = say(use === 'any' && others ? 'use.anyOther' : useKeys[use]);
  const ruled = say(rulingKeys[ruling]);
  const asked = { page: reading.page, contacts: reading.rights.contacts };
  return (
    <li data-part="term" data-use={use} data-ruling={ruling}>
      <p id={line}>
        {purpose}: <strong>{isForElsewhere ? say('reuse.ownOnly', ruled, isolate(reading.page.site.name, direction)) : ruled}</strong>
      </p>
      <ReuseDoubts doubts={doubts} reading={reading} />
      {term.conditions.length > 0 && <p>{say('reuse.conditions', conditions)}</p>}
      {asksFirst(ruling) && asked.contacts.length > 0 && (
        <p data-part="ask">
          <ReuseContacts {...asked} purpose={{ name: purpose, line }} />
        </p>
      )}
      {isQuoted && evidenceOf(evidence).length > 0 && (
        <>
          <p class="remark">{say('reuse.pageSays')}</p>
          <Quotations ids={evidence} />
        </>
      )}
    </li>
  );
}
