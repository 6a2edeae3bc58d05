import type { Rights, Term } from '../core/model.ts';
import { contactLink } from './links.ts';
import { Quotations } from './Quotations.tsx';
import { conditionKeys, rulingKeys, useKeys } from './word-keys.ts';
import { useWords } from './words.tsx';

function TermItem({ term }: { term: Term }) {
  const { say, language } = useWords();
  const conditions = new Intl.ListFormat(language).format(term.conditions.map((condition) => say(conditionKeys[condition])));
  return (
    <li data-part="term" data-use={term.use} data-ruling={term.ruling}>
      <p>
        {say(useKeys[term.use])}: <strong>{say(rulingKeys[term.ruling])}</strong>
      </p>
      {term.conditions.length > 0 && <p>{say('reuse.conditions', conditions)}</p>}
      <p class="remark">{say('reuse.pageSays')}</p>
      <Quotations ids={term.evidence} />
    </li>
  );
}

function Contact({ contact }: { contact: string }) {
  const link = contactLink(contact);
  if (!link) return <bdi>{contact}</bdi>;
  return (
    <a href={link} target="_blank" rel="noreferrer noopener">
      <bdi>{contact}</bdi>
    </a>
  );
}

/** What the page lets a reader do with the article, purpose by purpose, each with its sentence, and whom to ask. */
export function ReusePart({ rights: { terms, contacts } }: { rights: Rights }) {
  const { say } = useWords();
  if (terms.length === 0 && contacts.length === 0) return null;
  return (
    <details class="part" data-part="reuse">
      <summary>
        <h2>{say('reuse.heading')}</h2>
      </summary>
      {terms.length === 0 && <p>{say('reuse.none')}</p>}
      <ul class="plain">
        {terms.map((term) => (
          <TermItem key={`${term.use} ${term.ruling} ${term.evidence.join()}`} term={term} />
        ))}
      </ul>
      {contacts.length > 0 && (
        <p data-part="contacts">
          {say('reuse.ask')}{' '}
          {contacts.map((contact, index) => (
            <>
              {index > 0 && ', '}
              <Contact contact={contact} />
            </>
          ))}
        </p>
      )}
      <p class="remark">{say('reuse.notLegalAdvice')}</p>
    </details>
  );
}
