import type { ContributorRole } from '../../model.ts';
import { balticWords } from './words/baltic.ts';
import { celticWords } from './words/celtic.ts';
import { eastAsianWords } from './words/east-asian.ts';
import { eastSlavicWords } from './words/east-slavic.ts';
import { englishWords } from './words/english.ts';
import { frenchWords } from './words/french.ts';
import { germanicWords } from './words/germanic.ts';
import { italianRomanianWords } from './words/italian-romanian.ts';
import { nearEasternWords } from './words/near-eastern.ts';
import { nordicWords } from './words/nordic.ts';
import { southAsianWords } from './words/south-asian.ts';
import { southEastAsianWords } from './words/south-east-asian.ts';
import { southEasternWords } from './words/south-eastern.ts';
import { southSlavicWords } from './words/south-slavic.ts';
import { spanishPortugueseWords } from './words/spanish-portuguese.ts';
import { westSlavicWords } from './words/west-slavic.ts';

export type CreditRole = ContributorRole | 'agency';

/** The roles of a credit line, in the order in which they claim a phrase that two of them have. */
export const creditRoles: readonly CreditRole[] = ['author', 'translator', 'editor', 'photographer', 'contributor', 'agency'];

/** Lists of words in and around credit lines: single words parted by blanks, phrases (`genres`) by "|". */
interface WordLists {
  /** What signs in place of a person, beside `collectives`: every word of a byline among these means nobody is named. */
  generic?: string;
  /** Last words of a collective that signs for an outlet: "Harbour Post Staff", "Web Desk", "Redaktion Wissen". */
  collectives?: string;
  /** First words of a collective: "Redaktion Lakeside", "מערכת …". */
  collectiveOpenings?: string;
  /** First words of what stands in a photographer's place where nobody took the picture, or nobody says who: "Handout", "Screenshot: …". */
  unsigned?: string;
  /** Words that open a stamp behind a name: "Jeanne Port Publié le …". The name has ended. */
  stamps?: string;
  /** Words of trades and offices. Where one stands, the name has ended; alone it is none. */
  trades?: string;
  /** Words that make a name an organisation's. */
  organisations?: string;
  /** Words that papers, magazines, broadcasters and news sites carry in their names, beside those that `isOutletLike` knows. */
  mastheads?: string;
  /** Words by which public offices are called: ministries, town halls, courts, fire brigades, statistics, public hospitals and museums. */
  offices?: string;
  /** Words of a page's furniture and of the stamps beside a byline: none of a name, however they are capitalised. */
  furniture?: string;
  /** Words with which a line but no name begins. */
  openings?: string;
  /** Words of sections, subjects and places: on a line that no word marks as a byline they make it one of those. None is a common surname. */
  topics?: string;
  /** Subjects, hours and places that a trade is of: "Food Critic", "Night Editor", "Tokyo Correspondent". */
  desks?: string;
  /** Kinds of article, as they open a line: "Kommentar Jana Haven". */
  genres?: string;
}

/** The words of credit lines in one language; a word that several languages have stands under one of them. */
export interface BylineWords extends WordLists {
  /** What stands before a name without more ("By Jane Harbour"), phrases parted by "|"; "*" is any one word. */
  before?: Partial<Record<CreditRole, string>>;
  /** What stands before a name with a colon or its like ("Text: …"). */
  labels?: Partial<Record<CreditRole, string>>;
  /** What stands before an author's name on pages in this language alone: elsewhere a name or an article ("Nina Simone", "de Volkskrant"). */
  alone?: string;
}

/** The families of languages that the words stand by; each language is in one of them. */
export const families: readonly Record<string, BylineWords>[] = [
  englishWords,
  germanicWords,
  nordicWords,
  celticWords,
  frenchWords,
  spanishPortugueseWords,
  italianRomanianWords,
  westSlavicWords,
  southSlavicWords,
  eastSlavicWords,
  balticWords,
  southEasternWords,
  nearEasternWords,
  southAsianWords,
  southEastAsianWords,
  eastAsianWords,
];

/** The words of each language, by its code. */
export const bylineWords: Record<string, BylineWords> = Object.assign({}, ...families);

/** The phrases of a text that "|" parts. */
export const phrasesIn = (text = ''): string[] => text.split('|').filter(Boolean);

/** The words of all languages on these lists, parted by blanks. */
export const wordsOf = (...lists: (keyof WordLists)[]): string =>
  Object.values(bylineWords)
    .flatMap((language) => lists.flatMap((list) => language[list] ?? []))
    .join(' ');
