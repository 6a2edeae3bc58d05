import { registrableDomain } from '../agents/domain.ts';
import type { Finding, Mention } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import type { Page } from '../page.ts';
import { readNotices } from '../rights/notice.ts';
import { looksLikePerson } from '../rights/person-like.ts';
import { lowerOf } from '../rights/phrase-list.ts';
import { inNominative } from '../wording/cases/in-nominative.ts';
import { dateOf } from '../wording/date-of.ts';
import { closesSection } from '../wording/labels/of-a-part.ts';
import { isBound } from '../wording/notices/bound.ts';
import { type FrameMatch, findFrames } from '../wording/notices/find-frames.ts';
import { readFirstDate } from '../wording/notices/first-date.ts';
import { readFrameSlot } from '../wording/notices/frame-slot.ts';
import { isReference } from '../wording/notices/is-reference.ts';
import { isMakersCredit } from '../wording/notices/makers-credit.ts';
import { authorsOfNotice } from '../wording/notices/notice-authors.ts';
import { linkOfNotice } from '../wording/notices/notice-link.ts';
import { isOfAnother } from '../wording/notices/of-another.ts';
import { isOwnPart } from '../wording/notices/own-part.ts';
import { saysPermission } from '../wording/notices/unnamed-permission.ts';
import { isOutletLike } from '../wording/outlet-like.ts';
import { isPhotoCredit } from '../wording/photo-credit.ts';
import type { Slot } from '../wording/read-slot.ts';
import { type Standing, standingOf } from '../wording/stands.ts';
import { TRANSLATED } from '../wording/translation-words.ts';
import { findInText } from './finding.ts';
import { sayOrigin } from './say.ts';
import { importNotice } from './sign-offs/import-notice.ts';

/**
 * Statements that this article was first published, or is republished, cross-posted, syndicated or excerpted, from an outlet that
 * they name: in sentences whose subject is the article, or in notes beside the text.
 */
export function readRepublicationNotice(page: Page): Finding[] {
  const places = page.blocks
    .filter((block) => block.text.length >= 5)
    .map((block) => ({ block, standing: standingOf(page, block) }))
    .filter(({ block, standing }) => standing !== 'nowhere' && (standing !== 'prose' || isAtEnds(page, block)))
    .filter(({ block }) => !isPhotoCredit(block.text) && !isReference(block.text) && importNotice(block).length === 0);
  const findings: Finding[] = [];
  for (const { block, standing } of places) {
    findings.push(...noticesIn(page, block, standing));
    if (findings.length >= 12) break;
  }
  return findings;
}

/** Notices in running text open or close it; the middle of a long text is not searched. */
function isAtEnds(page: Page, block: Block): boolean {
  return block.zone !== 'body' || block.index <= page.region.bodyStart + 4 || block.index >= page.region.bodyEnd - 8;
}

function noticesIn(page: Page, block: Block, standing: Standing): Finding[] {
  const matches = findFrames(block.text, standing === 'note' || isNearEnd(page, block));
  if (!matches) return [];
  const findings: Finding[] = [];
  const taken = new Set<number>();
  for (const match of matches) {
    if (match.frame.isNote && standing === 'prose' && block.text.length - match.end > 160) continue;
    const slot = readFrameSlot(page, block, match);
    if (
      !slot ||
      (match.start > 0 && block.zone === 'body' && closesSection(page, block)) ||
      isMakersCredit(page, block, match, slot) ||
      !isBound(page, block, standing, match, slot) ||
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

/** A line that tells the day of first publication, or that leave was given, and names no outlet. */
function withoutOutlet(page: Page, block: Block, standing: Standing): Finding[] {
  const date = readFirstDate(page, block);
  if (date) {
    const { value, start, end } = date;
    return [findInText('first-published-date', block, { about: 'date', which: 'original', value }, 0.8, { start, end })];
  }
  if (standing !== 'note' || !saysPermission(block.text)) return [];
  const publisher = holderIn(block.text);
  const says = sayOrigin(publisher, 'republished-from');
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
  const authors = authorsOfNotice(words);
  const date = slot.date ?? dateOf(page, block.text.slice(match.start, match.slotStart));
  const relation = TRANSLATED.isIn(lowerOf(words)) ? 'translated-from' : match.frame.relation;
  const weight = slot.publisher === null ? 0.8 : url || slot.publisher.url ? 0.95 : match.frame.isNote ? 0.85 : 0.88;
  const end = sentenceEndFrom(block.text, Math.max(slot.end, match.end));
  return findInText(
    'republication-notice',
    block,
    {
      about: 'origin',
      publisher: slot.publisher && inNominative(page, block, slot.publisher, slot.end),
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

function sentenceEndFrom(text: string, from: number): number {
  const end = /[.!?。)\]](?=\s|$)/u.exec(text.slice(from, from + 200));
  return end ? from + end.index + 1 : Math.min(text.length, from + 200);
}
