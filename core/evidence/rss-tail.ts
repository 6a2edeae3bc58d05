import type { Finding } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import type { Page } from '../page.ts';
import { isArticleAddress, readSlot } from '../wording/read-slot.ts';
import { rssCue, rssTails } from '../wording/rss-tails.ts';
import { standingOf } from '../wording/stands.ts';
import { findInText } from './finding.ts';

interface Tail {
  lead: RegExp;
  closes: RegExp | null;
}

const LONGEST_TAIL = 360;

let tails: Tail[] | null = null;

/** The tail of a WordPress feed, "The post TITLE appeared first on SITE.": this page is an automatic copy of the site's feed, or the site's own text with its tail left in. */
export function readRssTail(page: Page): Finding[] {
  const { bodyStart, bodyEnd } = page.region;
  if (bodyStart < 0) return [];
  const near = page.blocks
    .slice(Math.max(bodyStart, bodyEnd - 5), bodyEnd + 12)
    .filter((block) => block.text.length >= 16 && rssCue.test(block.text.slice(-LONGEST_TAIL)));
  return near.flatMap((block) => (standingOf(page, block) === 'nowhere' ? [] : (tailOf(page, block) ?? []))).slice(0, 2);
}

function openTails(): Tail[] {
  return rssTails.map(({ opens, joins, closes }) => ({
    lead: new RegExp(`(?:^|[.!?…»”"•|]\\s{0,2}|\\s)(?:${opens})?\\s{0,2}(?<title>[^\\n]{3,220}?)\\s{0,2}(?:${joins})\\s{0,2}`, 'i'),
    closes: closes ? new RegExp(closes, 'i') : null,
  }));
}

function tailOf(page: Page, block: Block): Finding | null {
  tails ??= openTails();
  // Only the end of a paragraph can be a tail.
  const from = Math.max(0, block.text.length - LONGEST_TAIL);
  const text = block.text.slice(from);
  for (const tail of tails) {
    const lead = tail.lead.exec(text);
    if (!lead) continue;
    const slotStart = from + lead.index + lead[0].length;
    const close = tail.closes?.exec(block.text.slice(slotStart));
    if (tail.closes && !close) continue;
    const found = tailFinding(page, block, from + lead.index, slotStart, close ? slotStart + close.index : block.text.length);
    if (found) return found;
  }
  return null;
}

/** A tail links its post and its site, or at least ends its block with the site's name. */
function tailFinding(page: Page, block: Block, start: number, slotStart: number, slotEnd: number): Finding | null {
  const slot = readSlot(page, block, slotStart, slotEnd);
  if (!slot?.publisher || block.text.length - slot.end > 60) return null;
  const post = block.anchors.findLast((anchor) => anchor.end <= slotStart && anchor.end >= start);
  const link = post ? page.resolve(post.href) : null;
  const isOpened =
    /^[\s.!?…»”"•|]{0,3}(?:the post|der beitrag|dieser beitrag|l[’']a?|la entrada|o post|het bericht|artykuł|сообщение|запись|запис|inlägget|indlægget|innlegget|příspěvek|článek|članak|투고|投稿|το|הפוסט|ظهرت|نوشته|bài|articolul)/iu.test(
      block.text.slice(start, start + 24),
    );
  if (!link && !isOpened && !slot.publisher.url) return null;
  const title = post && isArticleAddress(link) ? block.text.slice(post.start, post.end) : null;
  const says = {
    about: 'origin',
    publisher: slot.publisher,
    relation: 'syndicated-from',
    url: isArticleAddress(link) ? link : slot.url,
    title,
    date: null,
  } as const;
  return findInText('rss-tail', block, says, link || slot.publisher.url ? 0.92 : 0.88, {
    start,
    end: Math.min(block.text.length, slot.end + 1),
  });
}
