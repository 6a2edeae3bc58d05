import type { Finding } from '../model.ts';
import { once } from '../once.ts';
import type { Block } from '../page/blocks.ts';
import type { Page } from '../page.ts';
import { isArticleAddress } from '../wording/address-words.ts';
import { cueText } from '../wording/cue-text.ts';
import { isReportedSpeech } from '../wording/notices/in-quotation.ts';
import { readSlot } from '../wording/read-slot.ts';
import { mayHoldTail, rssTails } from '../wording/rss-tails.ts';
import { standingOf } from '../wording/stands.ts';
import { findInText } from './finding.ts';

interface Tail {
  joint: () => RegExp;
  closes: () => RegExp | null;
}

const LONGEST_TAIL = 360;

/** What opens a tail, in the languages that name the post first. */
const OPENED =
  /(^|[\s.!?…»”"•|])(?:the post|the article|(?:der|dieser) (?:beitrag|artikel)|l[’'](?:article|articolo|entrada)|(?:la|esta) entrada|o (?:post|artigo|conteúdo)|(?:het|dit) (?:bericht|artikel)|artykuł|wpis|сообщение|запись|статья|запис|допис|inlägget|artikeln|indlægget|innlegget|artikkeli|příspěvek|článek|článok|articolul|postarea|το άρθρο|הפוסט|ظهرت المقالة|التدوينة|نوشته|投稿|글|게시물|bài viết|artikel|članak|objava|straipsnis|įrašas|raksts|ieraksts|postitus)/gi;

const tails = once(openTails);

/** The tail of a WordPress feed, "The post TITLE appeared first on SITE.": this page is an automatic copy of the site's feed, or the site's own text with its tail left in. */
export function readRssTail(page: Page): Finding[] {
  const { bodyStart, bodyEnd } = page.region;
  if (bodyStart < 0) return [];
  const near = page.blocks
    .slice(Math.max(bodyStart, bodyEnd - 5), bodyEnd + 12)
    .filter((block) => block.text.length >= 16 && mayHoldTail(cueText(block.text.slice(-LONGEST_TAIL))));
  return near.flatMap((block) => (standingOf(page, block) === 'nowhere' ? [] : (tailOf(page, block) ?? []))).slice(0, 2);
}

function openTails(): Tail[] {
  return rssTails.map(({ joins, closes = '' }) => ({
    joint: once(() => new RegExp(joins, 'i')),
    closes: once(() => (closes === '' ? null : new RegExp(closes, 'i'))),
  }));
}

function tailOf(page: Page, block: Block): Finding | null {
  // Only the end of a paragraph can be a tail.
  const from = Math.max(0, block.text.length - LONGEST_TAIL);
  const text = block.text.slice(from);
  const opening = [...text.matchAll(OPENED)].at(-1);
  if (!opening && !block.anchors.some((anchor) => anchor.end > from)) return null;
  for (const tail of tails()) {
    const joint = tail.joint().exec(text);
    if (!joint || joint.index < 3) continue;
    const slotStart = from + joint.index + joint[0].length;
    const closes = tail.closes();
    const close = closes?.exec(block.text.slice(slotStart));
    if (closes && !close) continue;
    const start = opening && opening.index < joint.index ? opening.index + (opening[1] as string).length : 0;
    const found = tailFinding(
      page,
      block,
      from + start,
      slotStart,
      close ? slotStart + close.index : block.text.length,
      opening !== undefined,
    );
    if (found) return found;
  }
  return null;
}

/** A tail links its post and its site, or at least ends its block with the site's name. */
function tailFinding(page: Page, block: Block, start: number, slotStart: number, slotEnd: number, isOpened: boolean): Finding | null {
  const slot = readSlot(page, block, slotStart, slotEnd);
  if (!slot?.publisher || block.text.length - slot.end > 60 || isReportedSpeech(block.text, start, slotStart, slot.end)) return null;
  const post = block.anchors.findLast((anchor) => anchor.end <= slotStart && anchor.end >= start);
  const link = post ? page.resolve(post.href) : null;
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
