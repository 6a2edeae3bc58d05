import { nameLanguage } from './compare-translation.ts';
import { reasonFor, type Unreached } from './reasons.ts';

/** How many of the fewer names or numbers two texts share. */
interface Shared {
  shared: number;
  of: number;
}

/** What opening a hop's address showed, as a code with its parts: the interface says it in the reader's language, `wordBecause` in English. */
export type Because =
  | { code: Unreached }
  /** It carries the text and names this outlet as the first itself. */
  | { code: 'names-later'; name: string }
  /** It carries the text and is dated after the page at hand. Days, as ISO 8601. */
  | { code: 'dated-later'; there: string; here: string }
  /** It is in another language and agrees, or does not; BCP 47, null where the page declares none. */
  | { code: 'translation' | 'no-translation'; language: string | null; numbers: Shared; names: Shared }
  /** A share of the words, 0 to 1, too large for another text and too small for the same. */
  | { code: 'some-words'; share: number }
  /** A share of the words, but too few of the names and numbers: the form of a column may return with every issue. */
  | { code: 'set-form'; share: number; numbers: Shared; names: Shared }
  /** Another text stands there, which may name a first outlet of its own. */
  | { code: 'another-text'; share: number; name: string | null };

/** What following found that cannot hold beside what a page says. Days are ISO 8601. */
export type Followed =
  | { code: 'contradicted'; name: string; because: Because }
  | { code: 'names-another'; name: string; other: string }
  | { code: 'names-later-hop'; name: string; other: string }
  | { code: 'dated-otherwise'; name: string; stated: string; published: string };

const percent = (share: number) => `${Math.floor(share * 100)} %`;
const agreement = ({ numbers, names }: { numbers: Shared; names: Shared }) =>
  `${numbers.shared} of ${numbers.of} numbers and ${names.shared} of ${names.of} names`;

/** The reason in English, as a clause to stand behind "could not be checked:" or "but". */
export function wordBecause(because: Because): string {
  switch (because.code) {
    case 'names-later':
      return `it carries the text, but itself names ${because.name} as the first`;
    case 'dated-later':
      return `it carries the text, but is dated ${because.there}, after this page's ${because.here}`;
    case 'translation':
      return `it is in ${nameLanguage(because.language)}, so that structure, names and numbers were compared: ${agreement(because)} are the same`;
    case 'no-translation':
      return `it is in ${nameLanguage(because.language)}, and only ${agreement(because)} are the same`;
    case 'some-words':
      return `no more than ${percent(because.share)} of the words are the same: too much for another text, too little to confirm it`;
    case 'set-form':
      return `${percent(because.share)} of the words are the same, but they may be a form that returns in every issue: only ${agreement(because)} are the same`;
    case 'another-text': {
      const named = because.name ? `; and it itself names ${because.name} as the first` : '';
      return `another text stands there: ${percent(because.share)} of the words are the same${named}`;
    }
    default:
      return reasonFor(because.code);
  }
}

/** The same of two statements that cannot both hold, as an English sentence. */
export function wordFollowed(followed: Followed): string {
  const { name } = followed;
  switch (followed.code) {
    case 'contradicted':
      return `This page names ${name} as an earlier publisher, but ${wordBecause(followed.because)}.`;
    case 'names-another':
      return `This page names ${name} as the original; ${name} itself names ${followed.other}.`;
    case 'names-later-hop':
      return `${name} names ${followed.other} as an earlier publisher, which comes after it here.`;
    case 'dated-otherwise':
      return `This page dates ${name}'s publication ${followed.stated}; ${name} itself dates it ${followed.published}.`;
  }
}
