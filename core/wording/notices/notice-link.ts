import type { Block } from '../../page/blocks.ts';
import type { Page } from '../../page.ts';
import { isArticleAddress } from '../address-words.ts';
import { trimEndMarks } from '../trim.ts';
import type { FrameMatch } from './find-frames.ts';
import { INVITES } from './own-part.ts';

const ORIGINAL_LINK = /original|\bhere\b|\bici\b|\bhier\b|aqu[íi]|\bqui\b|здесь|原文|元記事|원문/i;

/** What stands between the outlet and the linked title that the text had there: ": ", " dengan judul ", ", under the title “". */
const BEFORE_TITLE =
  /^\s?[:–—-]\s?["“‘]?$|(?:titled|(?:title|headline)(?: of)?|judul|tajuk|titolo|título|titre|titel|rubriken|otsikolla|tytułem|názvem|заголовком|названием|назвою|nhan đề|tiêu đề),?:?\s?["“„«‘]?$/i;

/** The address of the original that a notice links beside its outlet's name, which ends at `end`; null where it links none. */
export function linkOfNotice(page: Page, block: Block, match: FrameMatch, end: number): string | null {
  return (
    linkedWithin(page, block, match) ??
    linkedTitle(page, block, end) ??
    writtenBehind(block, end) ??
    linkedAfter(page, block, end) ??
    linkedBelow(page, block)
  );
}

/** "This <a>article</a> first appeared on …", "… ilk olarak <a>Fener</a>’de <a>yayınlandı</a>": the link on the subject, or on a closing verb, leads to the original. */
function linkedWithin(page: Page, block: Block, { start, slotStart, end }: FrameMatch): string | null {
  const anchors = block.anchors.filter((one) => (one.start >= start && one.end <= slotStart) || (one.start > slotStart && one.end === end));
  const url = anchors[0] ? page.resolve(anchors[0].href) : null;
  return isArticleAddress(url) ? url : null;
}

/** "… originally appeared on the Harbour Post: <a>Ferry stays in port</a>", "… tayang di Harian Suar dengan judul <a>…</a>": the headline that it had there. */
function linkedTitle(page: Page, block: Block, end: number): string | null {
  const anchor = block.anchors.find(({ start }) => start >= end && start - end < 160 && BEFORE_TITLE.test(block.text.slice(end, start)));
  const url = anchor ? page.resolve(anchor.href) : null;
  return isArticleAddress(url) ? url : null;
}

/** "… originally appeared in The Harbour Post at https://…". */
function writtenBehind({ text }: Block, end: number): string | null {
  const url = trimEndMarks(/^ at (https?:\/\/[^\s<>"]{4,200})/.exec(text.slice(end))?.[1] ?? '', '.,;:)');
  return isArticleAddress(url) ? url : null;
}

/** "… Read the <a>original article</a>." behind the notice, in the same line. */
function linkedAfter(page: Page, block: Block, from: number): string | null {
  const anchor = block.anchors.find(
    (candidate) =>
      candidate.start >= from &&
      candidate.start - from < 160 &&
      ORIGINAL_LINK.test(block.text.slice(Math.max(from, candidate.start - 24), candidate.end)) &&
      !INVITES.test(block.text.slice(from, candidate.end)),
  );
  return anchor ? page.resolve(anchor.href) : null;
}

/** The notice ends with a colon, and the next line is the link; or the next line says "Read the original". */
function linkedBelow(page: Page, block: Block): string | null {
  const next = page.blocks[block.index + 1];
  const anchor = next?.anchors[0];
  if (!next || !anchor || next.text.length > 220 || next.linked < next.text.length * 0.5) return null;
  const isMeant = /[:：]$/u.test(block.text) || /^(?:read|lire|leer|zum|here|hier|original).{0,40}original|^original/iu.test(next.text);
  return isMeant ? page.resolve(anchor.href) : null;
}
