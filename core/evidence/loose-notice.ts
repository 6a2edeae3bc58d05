import { registrableDomain } from '../agents/domain.ts';
import { foldName } from '../agents/fold-name.ts';
import type { Finding, Statement } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import type { Page } from '../page.ts';
import { REPORTED } from '../rights/disclaimer-words.ts';
import { lowerOf } from '../rights/phrase-list.ts';
import { inNominative } from '../wording/cases/in-nominative.ts';
import { dateOf } from '../wording/date-of.ts';
import { closesSection } from '../wording/labels/of-a-part.ts';
import { isReportedSpeech } from '../wording/notices/in-quotation.ts';
import { isReference } from '../wording/notices/is-reference.ts';
import { goesOnHere, type LooseCue, looseCue } from '../wording/notices/loose-cue.ts';
import { mayHaveRunIt } from '../wording/notices/loose-outlet.ts';
import { type LooseSlot, readLooseSlot } from '../wording/notices/loose-slot.ts';
import { writerOfText } from '../wording/notices/notice-authors.ts';
import { creditsMaterial, isCorrection } from '../wording/notices/of-another.ts';
import { isOfBook } from '../wording/notices/of-book.ts';
import { creditsAnotherTitle, tellsOfOthers } from '../wording/notices/of-other-work.ts';
import { isOfOthers } from '../wording/notices/of-others.ts';
import { isOwnPart } from '../wording/notices/own-part.ts';
import { goesOn, pointsHere } from '../wording/notices/sentence.ts';
import { isSpokenOf } from '../wording/notices/spoken-of.ts';
import { isPhotoCredit } from '../wording/photo-credit.ts';
import { isApart, isSetApart, standingOf } from '../wording/stands.ts';
import { readCitedMention } from './cited-mention.ts';
import { findInText } from './finding.ts';
import { REPOSTS } from './repost-markup.ts';
import { sayAuthors } from './say.ts';

const LONGEST_LINE = 260;
/** A longer paragraph of the text itself is one, unless markup sets it apart. */
const LONGEST_PARAGRAPH = 160;

/** "For reprint rights: …" says whom to ask from now on, not where the text was; nor does a row of tools, "Print Email Reprints Share", or what Movable Type says of every page. */
const asksLeave =
  /^this page contains a single entry by |^(?:print|e-?mail|save|share)\W{1,3}(?:e-?mail|print|save|share|reprints)\b|\b(?:reprint|syndication|licensing|reuse|reproduction) (?:rights|permissions?|requests?|enquiries|inquiries|licen[sc]es?)\b|\bfor (?:reprints|syndication|licensing|permissions?)\b/i;

/** "原文作者：<a>Tom Reed</a>": whom the link leads to wrote the original, and is no outlet. */
const OF_AUTHOR = /^\P{L}{0,3}(?:原文?[作著]者|원(?:문 ?)?(?:저자|작성자))\s?[:：]/u;

/**
 * Short lines beside the text that tell of an earlier publication in words that no frame knows: that it was first, taken over, given
 * leave for; with one other site linked, or one name where the line says the place. Thin evidence: any other statement of an origin
 * outweighs it.
 */
export function readLooseNotice(page: Page): Finding[] {
  const lines = page.blocks
    .filter((block) => mayStand(page, block))
    .slice(0, 80)
    .map((block) => ({ block, lower: lowerOf(block.text).replaceAll("'", '’') }));
  const found = lines.flatMap(({ block, lower }) => {
    const notice = noticeIn(page, block, lower);
    return notice ? [{ notice, block }] : [];
  });
  return found.slice(0, 4).flatMap(({ notice, block }) => [notice, ...carriedWriter(block)]);
}

/** "A reportagem é de Ada Winter, publicada por ▢": who wrote it, whoever is named about the page. */
function carriedWriter(block: Block): Finding[] {
  const writer = writerOfText(block.text);
  return writer ? [findInText('author-carried', block, sayAuthors([writer]), 0.7)] : [];
}

function mayStand(page: Page, block: Block): boolean {
  const { text, zone } = block;
  if (text.length > LONGEST_LINE || text.length < 5 || zone === 'headline' || standingOf(page, block) !== 'note') return false;
  if (zone === 'body' && text.length > LONGEST_PARAGRAPH && !isSetApart(block)) return false;
  return (
    !isOfOwnLinks(page, block) &&
    !isPhotoCredit(text) &&
    !isReference(text) &&
    !asksLeave.test(text) &&
    !OF_AUTHOR.test(text) &&
    !creditsMaterial(text) &&
    !creditsAnotherTitle(page, text) &&
    !isCorrection(text)
  );
}

/** "<a>Conrad Vail</a> <a>Original</a> <a>Health</a>": the shelves of the page's own site. */
function isOfOwnLinks(page: Page, { anchors, linked, text }: Block): boolean {
  return linked >= text.length * 0.8 && anchors.every(({ href }) => registrableDomain(page.resolve(href) ?? '') === page.domain);
}

function noticeIn(page: Page, block: Block, lower: string): Finding | null {
  const cue = cueIn(page, block, lower);
  const slot = cue && readLooseSlot(page, block, cue.index + cue.length, (name) => looseCue(lowerOf(name)) === null);
  if (!cue || !slot || !mayHaveRunIt(page, block, lower, cue, slot) || isOfAnother(page, block, lower, cue, slot)) return null;
  const { publisher, url, title, weight } = slot;
  const says: Statement = {
    about: 'origin',
    publisher: publisher && inNominative(page, block, publisher, slot.end),
    relation: cue.relation,
    url,
    title,
    date: slot.date ?? dateOf(page, block.text.slice(cue.index, Math.max(cue.index, startOf(slot)))),
  };
  return findInText('loose-notice', block, says, weight);
}

/** The word that makes the line a notice, where the line itself says so of a text. */
function cueIn(page: Page, block: Block, lower: string): LooseCue | null {
  const cue = looseCue(lower);
  // What stands below the text reports nothing; its own last paragraph may.
  if (!cue || (block.zone === 'body' && REPORTED.isIn(lower)) || isOfOthers(page, block, lower)) return null;
  if (isInHolder(lower.slice(0, cue.index)) || DENIES.test(lower.slice(0, cue.index))) return null;
  // "Posted by <a>Ada Winter</a> on 3 May 2019": content systems link the account and the section.
  if (cue.needsMark && cue.index === 0 && block.anchors.length > 0) return null;
  if (cue.index > 0 && block.zone === 'body' && closesSection(page, block)) return null;
  // The link names a work there, not an outlet; its markup is read for what it says.
  return block.element.querySelector(REPOSTS) ? null : cue;
}

/** "This work is copyright © Harbour Publishing Group": the word is a part of the holder's name. */
const isInHolder = (before: string): boolean => /©|copyright/.test(before.split(/[.;–—-]/).at(-1) ?? '');

/** "Dieser Text erschien nicht ▢", "This was never ▢". */
const DENIES =
  /(?:^|\s)(?:not|never|nicht|nie|niemals|jamais|pas|no|nunca|non|mai|não|niet|nooit|inte|aldrig|ikke|nie|nigdy|не|никогда|ні)\s(?:\p{L}{1,12}\s)?$/u;

/** Whether what ran there is another text than this one, or was told by somebody else. */
function isOfAnother(page: Page, block: Block, lower: string, cue: LooseCue, slot: LooseSlot): boolean {
  const { publisher, url, end } = slot;
  const start = startOf(slot);
  if (isReportedSpeech(block.text, cue.index, cue.index + cue.length, end) || tellsOfOthers(block.text, start, end)) return true;
  const isLeft = !goesOnHere(lower.slice(end)) && goesOn(block.text, end);
  if (!pointsHere(block.text) && (isLeft || isOfTold(page, block, cue))) return true;
  if (isOwnPart(block.text, start, end, url !== null || publisher?.url != null) || isOfBook(block.text, start, slot)) return true;
  return publisher !== null && OTHERS_INTERVIEW.test(lower) && isCited(page, publisher.name);
}

/** Where in the line the outlet's name begins. */
const startOf = ({ end, publisher }: LooseSlot): number => Math.max(0, end - (publisher?.name.length ?? 0));

/** "The essay appeared in …" below a text that speaks of an essay, where the line links nothing and does not stand apart. */
function isOfTold(page: Page, block: Block, { index }: { index: number }): boolean {
  return block.anchors.length === 0 && !isApart(page, block) && isSpokenOf(page, block, block.text.slice(0, index));
}

/** "The interview first ran in …" below a text that says "he told …": the interview that it reports on. */
const OTHERS_INTERVIEW = /^(?:the|das|l[’']|la|het|de) ?(?:full )?(?:interview|gespräch|entretien|entrevista|intervista)/;

function isCited(page: Page, outlet: string): boolean {
  const name = foldName(outlet);
  return readCitedMention(page).some(({ says }) => says.about === 'cited' && foldName(says.name) === name);
}
