import { registrableDomain } from '../agents/domain.ts';
import { beginsWithGivenName } from '../agents/given-names.ts';
import { nameAgent } from '../agents/name-agent.ts';
import type { Finding, Mention, Party } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import type { Page } from '../page.ts';
import { readNotices } from '../rights/notice.ts';
import { looksLikePerson } from '../rights/person-like.ts';
import { dateOf } from '../wording/date-of.ts';
import { type FrameMatch, NoticeFinder } from '../wording/find-frames.ts';
import { readFirstDate } from '../wording/first-date.ts';
import { readFrameSlot } from '../wording/frame-slot.ts';
import { isReference } from '../wording/is-reference.ts';
import { nominative } from '../wording/nominative.ts';
import { linkOfNotice } from '../wording/notice-link.ts';
import { isOfAnother } from '../wording/of-another.ts';
import { isOutletLike } from '../wording/outlet-like.ts';
import { isOwnPart } from '../wording/own-part.ts';
import { isPhotoCredit } from '../wording/photo-credit.ts';
import type { Slot } from '../wording/read-slot.ts';
import { type Standing, standingOf } from '../wording/stands.ts';
import { saysPermission } from '../wording/unnamed-permission.ts';
import { findInText } from './finding.ts';

const TRANSLATION = /translat|übersetz|traduc|traduit|tradott|переклад|перевод|译|譯|翻訳|번역/iu;

/**
 * Statements that this article was first published, or is republished, cross-posted, syndicated or excerpted, from an outlet that
 * they name: in sentences whose subject is the article, or in notes beside the text.
 */
export function readRepublicationNotice(page: Page): Finding[] {
  const places = page.blocks
    .filter((block) => block.text.length >= 5 && !isPhotoCredit(block.text) && !isReference(block.text))
    .map((block) => ({ block, standing: standingOf(page, block) }))
    .filter(({ block, standing }) => standing !== 'nowhere' && (standing !== 'prose' || isAtEnds(page, block)));
  const finder = new NoticeFinder(
    page.blocks,
    places.map(({ block }) => block.text),
  );
  const findings: Finding[] = [];
  for (const { block, standing } of places) {
    findings.push(...noticesIn(page, block, standing, finder));
    if (findings.length >= 12) break;
  }
  return findings;
}

/** Notices in running text open or close it; the middle of a long text is not searched. */
function isAtEnds(page: Page, block: Block): boolean {
  return block.zone !== 'body' || block.index <= page.region.bodyStart + 4 || block.index >= page.region.bodyEnd - 8;
}

function noticesIn(page: Page, block: Block, standing: Standing, finder: NoticeFinder): Finding[] {
  const matches = finder.find(block.text, standing === 'note' || isNearEnd(page, block));
  if (!matches) return [];
  const findings: Finding[] = [];
  const taken = new Set<number>();
  for (const match of matches) {
    if (match.frame.isNote && standing === 'prose' && block.text.length - match.end > 160) continue;
    const slot = readFrameSlot(page, block, match);
    if (
      !slot ||
      isMakersCredit(block, match, slot) ||
      isOfNextWords(block, match, slot) ||
      isOfAnother(page, block.text, match, slot) ||
      isOwnPart(block.text, match.slotStart, slot.end, linksElsewhere(page, block)) ||
      [...taken].some((start) => Math.abs(start - match.slotStart) < 12 || (start < match.end && start >= match.start))
    )
      continue;
    taken.add(match.slotStart);
    findings.push(noticeFinding(page, block, match, slot));
  }
  return findings.length > 0 ? findings : withoutOutlet(page, block, standing);
}

function linksElsewhere(page: Page, { anchors }: Block): boolean {
  return anchors.some(({ href }) => registrableDomain(page.resolve(href) ?? '') !== page.domain);
}

/** "First published in The Harbour Post between 2011 and 2019, the nine essays of this book …": said of what the sentence goes on with. */
function isOfNextWords({ text, zone }: Block, { frame, start }: FrameMatch, { end }: Slot): boolean {
  return (
    frame.isNote &&
    start === 0 &&
    zone === 'body' &&
    /^[^.;:!?]{0,40}, (?:the (?!above|following)|his |her |their |its )\p{L}[^.]{24}/u.test(text.slice(end))
  );
}

const BY = /(?:^|\s)(?:by|von|par|por|pel[oa]s?|dal?|przez|door|av|af|от)[\s"“„«]*$/iu;

const FIRST =
  /original|first|initial|previous|primeir|primero|anterior|zuerst|ursprüng|d[’']abord|oorspronkelijk|först|først|originari|oryginaln|pierwotn|първо/iu;

/** "This episode was produced by A. Author and edited by B. Writer" tells who made the text: a person, not an outlet. */
function isMakersCredit(block: Block, match: FrameMatch, { publisher, end }: Slot): boolean {
  const words = block.text.slice(match.from, match.slotStart);
  const isBy = BY.test(words) || /^\S{0,6}\starafından\s/u.test(block.text.slice(end, end + 20));
  if (!publisher || publisher.url || !isBy) return false;
  if (FIRST.test(words)) return beginsWithGivenName(publisher.name) && !isOutletLike(publisher.name);
  return nameAgent(publisher, { siteName: '', siteDomain: null }).kind === 'person';
}

/** A line that tells the day of first publication, or that leave was given, and names no outlet. */
function withoutOutlet(page: Page, block: Block, standing: Standing): Finding[] {
  const date = readFirstDate(page, block);
  if (date) {
    const { value, start, end } = date;
    return [findInText('first-published-date', block, { about: 'date', which: 'original', value }, 0.8, { start, end })];
  }
  if (standing !== 'note' || !saysPermission(block.text)) return [];
  const publisher = holderIn(block.text);
  const says = { about: 'origin', publisher, relation: 'republished-from', url: null, title: null, date: null } as const;
  return [findInText('republication-notice', block, says, publisher ? 0.8 : 0.5)];
}

/** "Copyright 2024 Harbour Post. Reprinted with permission.": the outlet that gave leave holds the copyright. */
function holderIn(text: string): Mention | null {
  const name = readNotices(text)
    .flatMap((notice) => notice.holders)
    .find((holder) => isOutletLike(holder) || !looksLikePerson(holder));
  return name ? { name, url: null } : null;
}

function isNearEnd(page: Page, block: Block): boolean {
  return block.zone === 'byline' || block.zone === 'foot' || (block.zone === 'body' && block.index >= page.region.bodyEnd - 2);
}

function noticeFinding(page: Page, block: Block, match: FrameMatch, slot: Slot): Finding {
  const url = slot.url ?? linkOfNotice(page, block, match, slot.end);
  const words = block.text.slice(match.start, Math.max(slot.end, match.end));
  const authors = authorsIn(words);
  const date = slot.date ?? dateOf(page, block.text.slice(match.start, match.slotStart));
  const relation = TRANSLATION.test(words) ? 'translated-from' : match.frame.relation;
  const weight = slot.publisher === null ? 0.8 : url || slot.publisher.url ? 0.95 : match.frame.isNote ? 0.85 : 0.88;
  const end = sentenceEndFrom(block.text, Math.max(slot.end, match.end));
  return findInText(
    'republication-notice',
    block,
    {
      about: 'origin',
      publisher: inNominative(slot.publisher, page),
      relation,
      url,
      title: slot.title,
      date,
      ...(authors.length > 0 ? { authors } : {}),
    },
    weight,
    {
      start: match.start,
      end,
    },
  );
}

function inNominative(publisher: Mention | null, { language }: Page): Mention | null {
  return publisher && { ...publisher, name: nominative(publisher.name, language) };
}

function sentenceEndFrom(text: string, from: number): number {
  const end = /[.!?。)\]](?=\s|$)/u.exec(text.slice(from, from + 200));
  return end ? from + end.index + 1 : Math.min(text.length, from + 200);
}

/** "This article by A. Author was first published …" */
function authorsIn(words: string): Party[] {
  const [, behind] = words.slice(0, 200).split(/\bby /);
  const [named = ''] = (behind ?? '').split(/,? (?:was|is|has|first|originally|appeared|which) | [“"]/);
  const isNames = behind !== undefined && behind.length > named.length && /^\p{Lu}[^\d:;!?]{4,70}$/u.test(named);
  return (isNames ? named.split(/ and |, /) : [])
    .filter((name) => /^\p{Lu}/u.test(name) && name.includes(' ') && name.split(' ').length <= 4)
    .map((name) => ({ name: name.replace(/,$/, ''), url: null, type: 'person' }));
}
