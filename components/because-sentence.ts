import { isolate } from '../core/attribution/isolate.ts';
import type { Because, Followed } from '../core/follow/because.ts';
import type { Unreached } from '../core/follow/reasons.ts';
import { tellDate } from './dates.ts';
import type { WordKey, Words } from './words.tsx';

const unreachedKeys: Record<Unreached, WordKey> = {
  'no-address': 'because.noAddress',
  'bad-address': 'because.badAddress',
  'private-address': 'because.privateAddress',
  'no-permission': 'because.noPermission',
  'not-found': 'because.notFound',
  gone: 'because.gone',
  'soft-404': 'because.soft404',
  refused: 'because.refused',
  'server-failure': 'because.serverFailure',
  'asked-to-wait': 'because.askedToWait',
  robots: 'because.robots',
  'no-connection': 'because.noConnection',
  'too-slow': 'because.tooSlow',
  'too-large': 'because.tooLarge',
  'not-html': 'because.notHtml',
  redirects: 'because.redirects',
  unreadable: 'because.unreadable',
  paywall: 'because.paywall',
  'consent-wall': 'because.consentWall',
  'login-wall': 'because.loginWall',
  'not-article': 'because.notArticle',
  'too-little-text': 'because.tooLittleText',
  'another-language': 'because.anotherLanguage',
  'leads-back': 'because.leadsBack',
  'leads-elsewhere': 'because.leadsElsewhere',
  'budget-spent': 'because.budgetSpent',
  cancelled: 'because.cancelled',
  'no-capture': 'because.noCapture',
  'not-in-folder': 'because.notInFolder',
  'outside-folder': 'because.outsideFolder',
};

/** Why a page could not be read, as a sentence in the reader's language. */
export function tellUnreached(why: Unreached, { say }: Words): string {
  return say(unreachedKeys[why]);
}

/** What opening a hop's address showed, in one sentence or two in the reader's language. */
export function tellBecause(because: Because, words: Words): string {
  const { say, language, direction } = words;
  const percent = (share: number) =>
    new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(Math.floor(share * 100) / 100);
  switch (because.code) {
    case 'names-later':
      return say('because.namesLater', isolate(because.name, direction));
    case 'dated-later':
      return say('because.datedLater', tellDate(because.there, language), tellDate(because.here, language));
    case 'translation':
    case 'no-translation':
      return inSentences(tellLanguage(because.language, words), tellAgreement(because, words));
    case 'some-words':
      return say('because.someWords', percent(because.share));
    case 'set-form':
      return inSentences(say('because.setForm', percent(because.share)), tellAgreement(because, words));
    case 'another-text':
      return inSentences(
        say('because.anotherText', percent(because.share)),
        because.name && say('because.namesFirst', isolate(because.name, direction)),
      );
    default:
      return tellUnreached(because.code, words);
  }
}

/** What following found that cannot hold beside what the page says, in the reader's language. */
export function tellFollowed(followed: Followed, words: Words): string {
  const { say, language, direction } = words;
  const name = isolate(followed.name, direction);
  switch (followed.code) {
    case 'contradicted':
      return inSentences(say('followed.contradicted', name), tellBecause(followed.because, words));
    case 'names-another':
      return say('followed.namesAnother', name, isolate(followed.other, direction));
    case 'names-later-hop':
      return say('followed.namesLaterHop', name, isolate(followed.other, direction));
    case 'dated-otherwise':
      return say('followed.datedOtherwise', name, tellDate(followed.stated, language), tellDate(followed.published, language));
  }
}

const inSentences = (...sentences: (string | null)[]) => sentences.filter(Boolean).join(' ');

type WithDetails = Extract<Because, { code: 'translation' | 'no-translation' | 'set-form' }>;

function tellAgreement({ numbers, names }: WithDetails, { say, language }: Words): string {
  const format = new Intl.NumberFormat(language);
  const [shared, of, sharedNames, ofNames] = [numbers.shared, numbers.of, names.shared, names.of].map((count) => format.format(count));
  return say('because.agreement', shared ?? '', of ?? '', sharedNames ?? '', ofNames ?? '');
}

/** In another language, and in which where the page declares one that has a name. */
function tellLanguage(tag: string | null, { say, language }: Words): string {
  const code = tag?.split('-')[0];
  if (!code) return say('because.otherLanguage');
  try {
    const name = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(code);
    return name ? say('because.otherLanguageNamed', name) : say('because.otherLanguage');
  } catch {
    // A page may declare what is no language tag.
    return say('because.otherLanguage');
  }
}
