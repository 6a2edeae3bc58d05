import { useId } from 'preact/hooks';
import type { Reading } from '../core/model.ts';
import { askLink, linkTo } from './links.ts';
import { weaveOpenly } from './lists.ts';
import { pageName } from './page-name.ts';
import { useWords } from './words.tsx';

interface Asked {
  page: Reading['page'];
  contacts: string[];
  /** What the article is wanted for, and the element that says so: the draft of the mail speaks of it, and the link is named by it. */
  purpose?: { name: string; line: string };
}

/** A contact, as a mail with a subject and a polite draft where it is an address of mail. */
function Contact({ contact, page, purpose }: Omit<Asked, 'contacts'> & { contact: string }) {
  const words = useWords();
  const { say } = words;
  const own = useId();
  const link = askLink(contact, {
    subject: say('mail.subject', pageName(page, words)),
    body: say('mail.body', page.title ?? '', linkTo(page.url) ?? '', purpose?.name ?? ''),
  });
  if (!link) return <bdi>{contact}</bdi>;
  return (
    <a href={link} target="_blank" rel="noreferrer noopener" id={own} aria-labelledby={purpose && `${own} ${purpose.line}`}>
      <bdi>{contact}</bdi>
    </a>
  );
}

/** Whom to ask, each as the page gives it. */
export function ReuseContacts({ contacts, ...asked }: Asked) {
  const { say, language } = useWords();
  const given = contacts.map((contact) => <Contact key={contact} contact={contact} {...asked} />);
  return (
    <>
      {say('reuse.ask')} {weaveOpenly(given, language)}
    </>
  );
}
