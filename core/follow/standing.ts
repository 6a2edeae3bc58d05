import { sameOutlet } from '../agents/same-outlet.ts';
import type { ArticleText } from '../compare/article-text.ts';
import { type Compared, compareTexts } from '../compare/compare-texts.ts';
import type { Agent, Comparison, Relation, Standing } from '../model.ts';
import type { Because } from './because.ts';
import { compareDetails, compareTranslation, differInLanguage, type SharedDetails } from './compare-translation.ts';
import type { OpenedPage } from './open-page.ts';
import { ownChain } from './own-chain.ts';
import type { Unreached } from './reasons.ts';

/**
 * What opening a claimed original makes of its hop. The rules, in the order in which they are asked:
 *
 * The same text (half of the words of the shorter text, and no fewer than 20) stands there:
 * 0. *unreachable* where both pages show no more than the same wall; as the page's words made it, with what agrees as the
 *    reason, where a third and more of the names and numbers are others: a column's form returns with every issue;
 * 1. *contradicted* where the claimed original itself names the page at hand, or a later hop, as the first;
 * 2. *contradicted* where it is dated more than a day after the page at hand, unless it states an earlier first publication;
 * 3. *confirmed* otherwise. Dates that are not stated contradict nothing.
 *
 * Another text, or none, stands there:
 * 4. *unreachable* where the page says "not found", asks for consent or for a password, shows the beginning before a paywall, is no article,
 *    has too little text to compare or letters that were read in the wrong code;
 * 5. in another language: *confirmed* where names, numbers and structure agree, and said to be so; *contradicted* where
 *    they plainly do not; *unreachable* where there is too little to tell;
 * 6. *confirmed* for what is called an excerpt, where whole passages agree (20 words and more); a fifth of the words and more:
 *    *confirmed* for an excerpt or an adaptation, else the standing stays as the page's words made it, with the share as the reason;
 * 7. *contradicted* otherwise: another text stands there, and whom it names as the first is told.
 *
 * A headline alone never confirms anything.
 */
export interface Verdict {
  /** Null: the standing stays what it was. */
  standing: Standing | null;
  /** Null for what is plainly confirmed. */
  because: Because | null;
  comparison: Comparison | null;
  compared: Compared | null;
  /** Why it counts as unreachable, where it does. */
  why: Unreached | null;
  /** Whether the page that was opened is the article's, so that what it says of its own origin counts. */
  isSameArticle: boolean;
}

const SAME_TEXT = 0.5;
const PART_OF_TEXT = 0.2;
const LEAST_WORDS = 20;
/** Past a paywall's first lines stands at least so much of the text. */
const OPEN_SHARE = 0.6;
/** A wall has no more words than this. */
const WALL_WORDS = 120;
const wallReasons = { 'not-found': 'soft-404', consent: 'consent-wall', login: 'login-wall', paywall: 'paywall' } as const;

/** Judges a claimed original by the page that its address led to. `laterOutlets` are the page at hand's own and those of hops behind the claimed one. */
export function judgeOriginal(copy: OpenedPage, original: OpenedPage, relation: Relation, laterOutlets: readonly Agent[]): Verdict {
  const compared = compareTexts(copy.text, original.text);
  if (isSameText(compared)) return judgeSameText(copy, original, compared, laterOutlets);
  const why = whyNoArticle(copy, original, compared);
  if (why) return unreachable(why);
  if (differInLanguage(copy.text, original.text)) return judgeTranslation(copy, original, laterOutlets);
  return judgeOtherText(original, compared, relation);
}

function isSameText({ comparison, sharedWords }: Compared): boolean {
  return sharedWords >= LEAST_WORDS && Math.max(comparison.sharedOfCopy, comparison.sharedOfOriginal) >= SAME_TEXT;
}

function judgeSameText(copy: OpenedPage, original: OpenedPage, compared: Compared, laterOutlets: readonly Agent[]): Verdict {
  const why = whyOnlyWall(copy, original, compared);
  if (why) return unreachable(why);
  const details = compareDetails(copy.text, original.text, 1);
  if (areOthers(details)) return judgeSetForm(compared, details);
  const contradiction = namesLaterOutlet(original, laterOutlets) ?? isLater(copy, original);
  return {
    standing: contradiction ? 'contradicted' : 'confirmed',
    because: contradiction,
    comparison: compared.comparison,
    compared,
    why: null,
    isSameArticle: !contradiction,
  };
}

/** Where an article stood behind a wall on both pages, what they have in common may be the wall's words. */
function whyOnlyWall(copy: OpenedPage, original: OpenedPage, { comparison, originalWords }: Compared): Unreached | null {
  if (original.wall === 'paywall' && comparison.sharedOfCopy < OPEN_SHARE) return 'paywall';
  if (original.wall === null || original.wall !== copy.wall || originalWords > WALL_WORDS) return null;
  return wallReasons[original.wall];
}

/** Whether a third and more of what both texts name and count differs, and not by one or two. */
function areOthers({ numbers, names }: SharedDetails): boolean {
  const [shared, of] = [numbers.shared + names.shared, numbers.of + names.of];
  return of - shared >= 3 && shared * 3 < of * 2;
}

/** This week's lottery numbers are not last week's, though every other word is the same. */
function judgeSetForm(compared: Compared, details: SharedDetails): Verdict {
  const { comparison } = compared;
  const because: Because = { code: 'set-form', share: Math.max(comparison.sharedOfCopy, comparison.sharedOfOriginal), ...details };
  return { standing: null, because, comparison, compared, why: null, isSameArticle: false };
}

/** The page that is claimed to be the original says that somebody behind it in the chain was the first. */
function namesLaterOutlet(original: OpenedPage, laterOutlets: readonly Agent[]): Because | null {
  const named = ownChain(original.reading)
    .slice(0, -1)
    .find((hop) => laterOutlets.some((outlet) => sameOutlet(hop.publisher, outlet)));
  return named ? { code: 'names-later', name: named.publisher.name } : null;
}

const A_DAY = 86_400_000;

function isLater(copy: OpenedPage, original: OpenedPage): Because | null {
  const [here, there] = [copy.reading.dates.published?.value, original.reading.dates.published?.value];
  if (!here || !there || !(dayOf(there) > dayOf(here) + A_DAY)) return null;
  const first = original.reading.dates.original?.value;
  if (first && dayOf(first) <= dayOf(here) + A_DAY) return null;
  return { code: 'dated-later', there: there.slice(0, 10), here: here.slice(0, 10) };
}

/** A date's day as a number; a month or a year alone is its first day, so that it is never called later. NaN for what is no date. */
function dayOf(date: string): number {
  return Date.parse(date.slice(0, 10));
}

function whyNoArticle(copy: OpenedPage, original: OpenedPage, compared: Compared): Unreached | null {
  if (original.wall === 'not-found') return 'soft-404';
  if (original.wall === 'consent') return 'consent-wall';
  if (original.wall === 'login' && original.reading.page.kind === 'not-article') return 'login-wall';
  if (original.wall === 'paywall' && compared.originalWords < OPEN_SHARE * compared.copyWords) return 'paywall';
  if (isGarbled(original.text)) return 'unreadable';
  if (original.reading.page.kind === 'not-article') return 'not-article';
  if (compared.originalWords < LEAST_WORDS || compared.copyWords < LEAST_WORDS) return 'too-little-text';
  return copy.reading.page.url === original.reading.page.url ? 'leads-back' : null;
}

/** "Ð¿Ð¾Ñ€Ñ‚", or no letters at all: a page whose code is another than it or its server says. */
const lostLetters = /\ufffd|[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0192\u02c6-\u02dc\u2013-\u203a\u20ac\u2122]/gu;

function isGarbled({ paragraphs }: ArticleText): boolean {
  const sample = paragraphs.join(' ').slice(0, 4000);
  return (sample.match(lostLetters)?.length ?? 0) * 10 > sample.length;
}

function judgeTranslation(copy: OpenedPage, original: OpenedPage, laterOutlets: readonly Agent[]): Verdict {
  const { numbers, names, isTranslation } = compareTranslation(copy.text, original.text);
  if (isTranslation === null) return unreachable('another-language');
  const { language } = original.text;
  const contradiction = namesLaterOutlet(original, laterOutlets) ?? isLater(copy, original);
  const standing = isTranslation && !contradiction ? 'confirmed' : 'contradicted';
  const because: Because = (isTranslation && contradiction) || {
    code: isTranslation ? 'translation' : 'no-translation',
    language,
    numbers,
    names,
  };
  return { standing, because, comparison: null, compared: null, why: null, isSameArticle: standing === 'confirmed' };
}

function judgeOtherText(original: OpenedPage, compared: Compared, relation: Relation): Verdict {
  const { comparison } = compared;
  const shared = Math.max(comparison.sharedOfCopy, comparison.sharedOfOriginal);
  const isExcerpt = relation === 'excerpted-from' && compared.passages.reduce((sum, { words }) => sum + words, 0) >= LEAST_WORDS;
  if (isExcerpt || (shared >= PART_OF_TEXT && compared.sharedWords >= LEAST_WORDS)) {
    const isPart = isExcerpt || relation === 'excerpted-from' || relation === 'adapted-from';
    const because: Because | null = isPart ? null : { code: 'some-words', share: shared };
    return { standing: isPart ? 'confirmed' : null, because, comparison, compared, why: null, isSameArticle: isPart };
  }
  const name = ownChain(original.reading).slice(0, -1)[0]?.publisher.name ?? null;
  return {
    standing: 'contradicted',
    because: { code: 'another-text', share: shared, name },
    comparison,
    compared,
    why: null,
    isSameArticle: false,
  };
}

/** The verdict on a hop that could not be opened, or had no article. */
export function unreachable(why: Unreached): Verdict {
  return { standing: 'unreachable', because: { code: why }, comparison: null, compared: null, why, isSameArticle: false };
}
