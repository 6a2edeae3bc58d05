import { registrableDomain } from '../agents/domain.ts';
import { foldName } from '../agents/fold-name.ts';
import { isWeekdayOf } from '../dates/weekdays.ts';
import type { Finding } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import type { Page } from '../page.ts';
import { REPORTED } from '../rights/disclaimer-words.ts';
import { lowerOf } from '../rights/phrase-list.ts';
import { inNominative } from '../wording/cases/in-nominative.ts';
import { dateOf, languagesOf } from '../wording/date-of.ts';
import { isMasthead } from '../wording/labels/masthead-words.ts';
import { closesSection } from '../wording/labels/of-a-part.ts';
import { isStudyAddress } from '../wording/labels/record-hosts.ts';
import { isReportedSpeech } from '../wording/notices/in-quotation.ts';
import { isReference } from '../wording/notices/is-reference.ts';
import { goesOnHere, isDated, looseCue } from '../wording/notices/loose-cue.ts';
import { type LooseSlot, MARKED, readLooseSlot } from '../wording/notices/loose-slot.ts';
import { writerOfText } from '../wording/notices/notice-authors.ts';
import { creditsMaterial, isCorrection } from '../wording/notices/of-another.ts';
import { isOfBook } from '../wording/notices/of-book.ts';
import { tellsOfOthers } from '../wording/notices/of-other-work.ts';
import { isOfOthers } from '../wording/notices/of-others.ts';
import { isOwnPart } from '../wording/notices/own-part.ts';
import { goesOn, pointsHere } from '../wording/notices/sentence.ts';
import { isSpokenOf } from '../wording/notices/spoken-of.ts';
import { isOutletLike } from '../wording/outlet-like.ts';
import { isOwnName } from '../wording/own-name.ts';
import { isPhotoCredit } from '../wording/photo-credit.ts';
import { isApart, isSetApart, standingOf } from '../wording/stands.ts';
import { readCitedMention } from './cited-mention.ts';
import { findInText } from './finding.ts';
import { REPOSTS } from './repost-markup.ts';
import { sayAuthors } from './say.ts';

const LONGEST_LINE = 260;
/** A longer paragraph of the text itself is one, unless markup sets it apart. */
const LONGEST_PARAGRAPH = 160;

/** "For reprint rights: …" says whom to ask from now on, not where the text was; nor does a row of tools, "Print Email Reprints Share". */
const asksLeave =
  /^(?:print|e-?mail|save|share)\W{1,3}(?:e-?mail|print|save|share|reprints)\b|\b(?:reprint|syndication|licensing|reuse|reproduction) (?:rights|permissions?|requests?|enquiries|inquiries|licen[sc]es?)\b|\bfor (?:reprints|syndication|licensing|permissions?)\b/i;

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
    !creditsMaterial(text) &&
    !isCorrection(text)
  );
}

/** "<a>Conrad Vail</a> <a>Original</a> <a>Health</a>": the shelves of the page's own site. */
function isOfOwnLinks(page: Page, { anchors, linked, text }: Block): boolean {
  return linked >= text.length * 0.8 && anchors.every(({ href }) => registrableDomain(page.resolve(href) ?? '') === page.domain);
}

/** "This work is copyright © Harbour Publishing Group": the word is a part of the holder's name. */
const isInHolder = (before: string): boolean => /©|copyright/.test(before.split(/[.;–—-]/).at(-1) ?? '');

/** "Published with the Merrow Ledger’s help": what is somebody's, not who published. */
const OWNED_BY = /[’']s \p{Ll}{3,16}$/u;

/** "Dieser Text erschien nicht ▢", "This was never ▢". */
const DENIES =
  /(?:^|\s)(?:not|never|nicht|nie|niemals|jamais|pas|no|nunca|non|mai|não|niet|nooit|inte|aldrig|ikke|nie|nigdy|не|никогда|ні)\s(?:\p{L}{1,12}\s)?$/u;

function noticeIn(page: Page, block: Block, lower: string): Finding | null {
  const cue = looseCue(lower);
  // What stands below the text reports nothing; its own last paragraph may.
  if (!cue || (block.zone === 'body' && REPORTED.isIn(lower)) || isOfOthers(page, block, lower)) return null;
  if (isInHolder(lower.slice(0, cue.index)) || DENIES.test(lower.slice(0, cue.index))) return null;
  // "Posted by <a>Ada Winter</a> on 3 May 2019": content systems link the account and the section.
  if (cue.needsMark && cue.index === 0 && block.anchors.length > 0) return null;
  if (cue.index > 0 && block.zone === 'body' && closesSection(page, block)) return null;
  // The link names a work there, not an outlet; its markup is read for what it says.
  if (block.element.querySelector(REPOSTS)) return null;
  const slot = readLooseSlot(page, block, cue.index + cue.length, (name) => looseCue(lowerOf(name)) === null);
  if (
    !slot ||
    (cue.needsLink && !mayBeCopied(slot.url ?? slot.publisher?.url ?? null)) ||
    (cue.needsMark && slot.weight < MARKED && !isDatedPaper(block, slot, lower))
  )
    return null;
  const { publisher, url, title, date, weight } = slot;
  // "Tayang: Kamis, 9 Maret 2023": the day's own name.
  if (publisher && isWeekdayOf(publisher.name, dateOf(page, block.text) ?? '', languagesOf(page))) return null;
  const start = Math.max(0, slot.end - (publisher?.name.length ?? 0));
  if (isReportedSpeech(block.text, cue.index, cue.index + cue.length, slot.end) || tellsOfOthers(block.text, start, slot.end)) return null;
  if (!pointsHere(block.text) && (isOfTold(page, block, cue) || (!goesOnHere(lower.slice(slot.end)) && goesOn(block.text, slot.end))))
    return null;
  if (isOwnPart(block.text, start, slot.end, url !== null || publisher?.url != null) || isOfBook(block.text, start, slot)) return null;
  if (OTHERS_INTERVIEW.test(lower) && publisher && isCited(page, publisher.name)) return null;
  if (isOwnName(page, publisher) || registrableDomain(publisher?.url ?? '') === page.domain) return null;
  if (cue.isBareThanks && !isOutletLike(publisher?.name ?? '')) return null;
  if (OWNED_BY.test(publisher?.name ?? '')) return null;
  if (cue.needsMasthead && !isMasthead(publisher?.name ?? '')) return null;
  const named = publisher && inNominative(page, block, publisher, slot.end);
  return findInText(
    'loose-notice',
    block,
    {
      about: 'origin',
      publisher: named,
      relation: cue.relation,
      url,
      title,
      date: date ?? dateOf(page, block.text.slice(cue.index, Math.max(cue.index, start))),
    },
    weight,
  );
}

/** "Original paper: arXiv:…": the text is about a study. */
const mayBeCopied = (url: string | null): boolean => url !== null && !isStudyAddress(url);

/** Of one word those alone that say in their last part what they are; a section may be called by the others. */
const COMPOUND =
  /\p{L}{3}(?:avis(?:en|a|i)?|blad(?:et)?|blatt|zeitung|kurier|bote|anzeiger|leht|lehti|postimees|krant|bode|courant|tidning(?:en)?|tidende|posten|hírlap|napló)$/iu;
const SECTION =
  /(?:^|\s)(?:prensa|presse|press|stampa|news|noticias|notizie|nachrichten|actualidad|actualités|attualità|aktuelles|blog|web|info)$/iu;
/** "The article", "La columna": which one it is has been told before. */
const TOLD = /^(?:the|el|la|los|las|le|les|der|die|das|il|lo|o|a|het|de) |^l’/;

/** "Publicado en El Correo de la Ría, 3 de mayo de 2019": a paper by its name, with its day or its number, in a line that links nothing. */
function isDatedPaper({ anchors }: Block, { publisher }: LooseSlot, lower: string): boolean {
  const name = publisher?.name ?? '';
  if (anchors.length > 0 || TOLD.test(lower) || !isDated(lower) || SECTION.test(name)) return false;
  return isMasthead(name) && (name.includes(' ') || COMPOUND.test(name));
}

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
