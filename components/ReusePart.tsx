import { isolate } from '../core/attribution/isolate.ts';
import type { Conflict, Reading, Term } from '../core/model.ts';
import { doubtsOfDesk, doubtsOfTerm } from '../core/rights/doubts.ts';
import { whomToAsk } from '../core/rights/whom-to-ask.ts';
import { isForElsewhere } from './conflict-sentence.ts';
import { listOpenly } from './lists.ts';
import { sortPurposes } from './purposes.ts';
import { ReuseContacts } from './ReuseContacts.tsx';
import { ReuseDoubts } from './ReuseDoubts.tsx';
import { asksFirst, ReuseTerm } from './ReuseTerm.tsx';
import { useKeys } from './word-keys.ts';
import { useWords } from './words.tsx';

/** The doubts of several rulings, said once before all of them; those of each alone; and those that only what the desk gives meets. */
function sortDoubts(ruled: Term[], reading: Reading): { ofSeveral: Conflict[]; ofEach: Conflict[][]; ofDesk: Conflict[] } {
  const doubts = ruled.map((term) => doubtsOfTerm(term, reading));
  const isOfSeveral = (conflict: Conflict) => doubts.filter((own) => own.includes(conflict)).length > 1;
  return {
    ofSeveral: reading.conflicts.filter(isOfSeveral),
    ofEach: doubts.map((own) => own.filter((conflict) => !isOfSeveral(conflict))),
    ofDesk: doubtsOfDesk(reading).filter((conflict) => !doubts.flat().includes(conflict)),
  };
}

/** What the page lets a reader do with the article, purpose by purpose, each with its sentence, and whom to ask. */
export function ReusePart({ reading }: { reading: Reading }) {
  const { rights, page } = reading;
  const { say, language, direction } = useWords();
  const asked = { page, contacts: rights.contacts };
  const { ruled, silent } = sortPurposes(rights.terms);
  const mustAsk = ruled.length === 0 || ruled.some(({ ruling }) => asksFirst(ruling));
  const { ofSeveral, ofEach, ofDesk } = sortDoubts(ruled, reading);
  // Where every ruling has said whom to ask, and no purpose is left, there is nothing to add.
  const isAsked = ruled.length > 0 && silent.length === 0 && ruled.every(({ ruling }) => asksFirst(ruling)) && ofDesk.length === 0;
  const unaddressed = mustAsk && asked.contacts.length === 0 ? whomToAsk(reading).map((name) => isolate(name, direction)) : [];
  const unspoken = listOpenly(
    silent.map((purpose) => say(useKeys[purpose])),
    language,
  );
  return (
    <details class="part" data-part="reuse">
      <summary>
        <h2>{say('reuse.heading')}</h2>
      </summary>
      {ruled.length === 0 && (
        <p data-part="silence">
          {say('reuse.none')} {say('reuse.noneMeans')}
        </p>
      )}
      <ReuseDoubts doubts={ofSeveral} reading={reading} />
      <ul class="plain">
        {ruled.map((term, place) => (
          <ReuseTerm
            key={`${term.use} ${term.ruling} ${term.evidence.join()}`}
            term={term}
            others={ruled.length > 1}
            doubts={ofEach[place] ?? []}
            isForElsewhere={!asksFirst(term.ruling) && doubtsOfTerm(term, reading).some((doubt) => isForElsewhere(doubt, reading))}
            isQuoted={ruled[place + 1]?.evidence.join() !== term.evidence.join()}
            reading={reading}
          />
        ))}
      </ul>
      {ruled.length > 0 && silent.length > 0 && (
        <p class="remark" data-part="unspoken">
          {say('reuse.unspoken', unspoken)}
        </p>
      )}
      {asked.contacts.length > 0 && !isAsked && (
        <>
          <p data-part="contacts">
            <ReuseContacts {...asked} />
          </p>
          <ReuseDoubts doubts={ofDesk} reading={reading} />
        </>
      )}
      {unaddressed.length > 0 && (
        <p data-part="unaddressed">{say('reuse.askHolders', new Intl.ListFormat(language).format(unaddressed))}</p>
      )}
      <p class="remark">{say('reuse.notLegalAdvice')}</p>
    </details>
  );
}
