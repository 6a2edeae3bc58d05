import type { Reading } from '../core/model.ts';
import { askLink } from './links.ts';
import { weaveOpenly } from './lists.ts';
import { useWords } from './words.tsx';

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

/** Whom to ask, each as the page gives it; `purpose` stands in the draft of the mail. */
export function ReuseContacts({ contacts, page, purpose = '' }: Asked & { purpose?: string }) {
  const { say, language } = useWords();
  const given = contacts.map((contact) => <Contact key={contact} contact={contact} page={page} purpose={purpose} />);
  return (
    <>
      {say('reuse.ask')} {weaveOpenly(given, language)}
    </>
  );
}
