import type { Conflict, Reading, Ruling, Term } from '../core/model.ts';
import { doubtsOfDesk, doubtsOfTerm } from '../core/rights/doubts.ts';
import { whomToAsk } from '../core/rights/whom-to-ask.ts';
import { tellConflict } from './conflict-sentence.ts';
import { isolate } from './isolate.ts';
import { askLink } from './links.ts';
import { sortPurposes } from './purposes.ts';
import { Quotations } from './Quotations.tsx';
import { conditionKeys, rulingKeys, useKeys } from './word-keys.ts';
import { useWords } from './words.tsx';

const asksFirst = (ruling: Ruling) => ruling === 'ask-first' || ruling === 'forbidden';

interface Asked {
  page: Reading['page'];
  contacts: string[];
}

/** A contact, as a mail with a subject and a polite draft where it is an address of mail. */
function Contact({ contact, page, purpose }: { contact: string; page: Reading['page']; purpose: string }) {
  const { say } = useWords();
  const link = askLink(contact, {
    subject: say('mail.subject', page.title ?? page.url),
    body: say('mail.body', page.title ?? '', page.url, purpose),
  });
  if (!link) return <bdi>{contact}</bdi>;
  return (
    <a href={link} target="_blank" rel="noreferrer noopener">
      <bdi>{contact}</bdi>
    </a>
  );
}

function Contacts({ contacts, page, purpose = '' }: Asked & { purpose?: string }) {
  const { say } = useWords();
  return (
    <>
      {say('reuse.ask')}{' '}
      {contacts.map((contact, index) => (
        <>
          {index > 0 && ', '}
          <Contact contact={contact} page={page} purpose={purpose} />
        </>
      ))}
    </>
  );
}

/** What of the page speaks against a ruling, or against whom to ask, so that neither is read without it. */
function Doubts({ doubts, reading }: { doubts: Conflict[]; reading: Reading }) {
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

interface TermProps {
  term: Term;
  others: boolean;
  /** Whether its words are quoted here: words on several purposes stand once, below the last of them. */
  isQuoted: boolean;
  reading: Reading;
}

function TermItem({ term, others, isQuoted, reading }: TermProps) {
  const { say, language } = useWords();
  const { use, ruling, evidence } = term;
  const conditions = new Intl.ListFormat(language).format(term.conditions.map((condition) => say(conditionKeys[condition])));
  const purpose = say(use === 'any' && others ? 'use.anyOther' : useKeys[use]);
  const asked = { page: reading.page, contacts: reading.rights.contacts };
  return (
    <li data-part="term" data-use={use} data-ruling={ruling}>
      <p>
        {purpose}: <strong>{say(rulingKeys[ruling])}</strong>
      </p>
      <Doubts doubts={doubtsOfTerm(term, reading)} reading={reading} />
      {term.conditions.length > 0 && <p>{say('reuse.conditions', conditions)}</p>}
      {asksFirst(ruling) && asked.contacts.length > 0 && (
        <p data-part="ask">
          <Contacts {...asked} purpose={purpose} />
        </p>
      )}
      {isQuoted && (
        <>
          <p class="remark">{say('reuse.pageSays')}</p>
          <Quotations ids={evidence} />
        </>
      )}
    </li>
  );
}

/** What the page lets a reader do with the article, purpose by purpose, each with its sentence, and whom to ask. */
export function ReusePart({ reading }: { reading: Reading }) {
  const { rights, page } = reading;
  const { say, language, direction } = useWords();
  const asked = { page, contacts: rights.contacts };
  const { ruled, silent } = sortPurposes(rights.terms);
  const mustAsk = ruled.length === 0 || ruled.some(({ ruling }) => asksFirst(ruling));
  const unaddressed = mustAsk && asked.contacts.length === 0 ? whomToAsk(reading).map((name) => isolate(name, direction)) : [];
  const isToldAbove = ruled.some(({ ruling }) => asksFirst(ruling));
  const unspoken = new Intl.ListFormat(language, { type: 'unit' }).format(silent.map((purpose) => say(useKeys[purpose])));
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
      <ul class="plain">
        {ruled.map((term, place) => (
          <TermItem
            key={`${term.use} ${term.ruling} ${term.evidence.join()}`}
            term={term}
            others={ruled.length > 1}
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
      {asked.contacts.length > 0 && (
        <>
          <p data-part="contacts">
            <Contacts {...asked} />
          </p>
          {!isToldAbove && <Doubts doubts={doubtsOfDesk(reading)} reading={reading} />}
        </>
      )}
      {unaddressed.length > 0 && (
        <p data-part="unaddressed">{say('reuse.askHolders', new Intl.ListFormat(language).format(unaddressed))}</p>
      )}
      <p class="remark">{say('reuse.notLegalAdvice')}</p>
    </details>
  );
}
