import { readByline, writersAmong } from '../agents/bylines/byline.ts';
import { isPersonName } from '../agents/names/person-name.ts';
import { tidyPersonName } from '../agents/names/tidy-person-name.ts';
import type { Finding, Party } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import type { Page } from '../page.ts';
import { isForeign } from '../wording/header-outlet.ts';
import { isName } from '../wording/is-name.ts';
import { noOrigin } from '../wording/labels/origin-labels.ts';
import { isPhotoCredit } from '../wording/photo-credit.ts';
import { readSlot } from '../wording/read-slot.ts';
import { standingOf } from '../wording/stands.ts';
import { findInText } from './finding.ts';
import { sayAuthors } from './say.ts';

const LONGEST_LINE = 170;
const LONGEST_NOTE = 400;
/** "Authored by A. Author via ▢", "By A. Author of Her Own Blog, via ▢". */
const CREDIT =
  /^(?:(?:story|text|article|report|commentary|op-?ed)\s)?(?:(?:authored|written|submitted|posted|penned|contributed)\s)?by\s(?<writer>\p{Lu}[^,;:|()"“”]{3,50}?)(?:,?\s(?:of|with|from)\s[^,;:|()]{2,40}|,\s[^,;:|()]{2,50})?,?\svia\s/iu;

/** "Original written by A. Author", "This is a guest post by A. Author": behind whose the text is, whoever put it here. */
const ORIGINAL_BY =
  /(?:^|[.!] )(?:(?:the )?original (?:article |text |story )?(?:was )?written by|(?:this is an? )?guest (?:post|blog|article|essay|column) (?:is )?by|(?:ein )?gastbeitrag von) (?:(?:dr|prof)\. )?(?<writer>\p{Lu}[^,;:|()"“”.]{3,40})(?:[.,]|$)/iu;

/** "di A. Author – da ▢", "By A. Author, from ▢": only where another site is linked. */
const FROM =
  /^(?:by|von|par|por|di|door|av|af)\s(?<writer>\p{Lu}[^,;:|()"“”–—-]{3,50}?)\s?(?:[,|–—-]\s)(?:da|dal|dalla|from|aus|de|del|van|från|fra|n[oa]|em|en|dans|sur|su|sul|nel)\s/iu;

/** "By A. Author, a lecturer at Gull College, and B. Author. Originally published at ▢": whom it was by, told with where it was first. */
const BY_THEN_FIRST =
  /^by (?<writers>[^:;()]{5,260}?)\. (?=(?:originally|first|previously) (?:published|posted|appeared|ran|printed) |cross[- ]?posted |re-?(?:published|printed|posted) )/iu;

/** "di A. Author, da “Il Lume” dell’8 agosto 2015": a paper in quotation marks and its day, where nothing is linked. */
const DATED_PAPER = /\s[“"«„][^“”"«»„]{3,50}[”"»“],?\s[^“”"«»„]{0,12}\d{1,2}\.?\s[^“”"«»„]{2,14}\s\d{4}\)?\.?$/u;

/**
 * The line above a text that tells who wrote it and through whom it came here: "Authored by A. Author via The Harbour Post,". Whoever
 * the page's own byline names has only posted it.
 */
export function readViaCredit(page: Page): Finding[] {
  return page.blocks
    .filter((block) => block.text.length <= LONGEST_NOTE && standingOf(page, block) === 'note' && !isPhotoCredit(block.text))
    .flatMap((block) => byThenFirst(page, block) ?? (block.text.length <= LONGEST_LINE ? creditIn(page, block) : []))
    .slice(0, 2);
}

function creditIn(page: Page, block: Block): Finding[] {
  return originalBy(page, block) ?? viaIn(page, block);
}

function byThenFirst({ language }: Page, block: Block): Finding[] | null {
  const writers = BY_THEN_FIRST.exec(block.text)?.groups?.['writers'];
  const parties = writers ? writersAmong(readByline(`By ${writers}`, { language }).parties) : [];
  return parties.length > 0 ? [findInText('author-carried', block, sayAuthors(parties), 0.7)] : null;
}

function originalBy(page: Page, block: Block): Finding[] | null {
  const found = ORIGINAL_BY.exec(block.text);
  const writer = tidyPersonName(found?.groups?.['writer'] ?? '');
  if (!found || !isPersonName(writer, page.language ?? '')) return null;
  const parties: Party[] = [{ name: writer, url: null, type: 'person' }];
  return [findInText('author-carried', block, sayAuthors(parties), 0.7)];
}

function viaIn(page: Page, block: Block): Finding[] {
  const via = block.text.includes(' via ') ? CREDIT.exec(block.text) : null;
  const isDated = DATED_PAPER.test(block.text);
  const credit = via ?? (block.anchors.length > 0 || isDated ? FROM.exec(block.text) : null);
  const writer = tidyPersonName(credit?.groups?.['writer'] ?? '');
  if (!credit || !isPersonName(writer, page.language ?? '')) return [];
  const slot = readSlot(page, block, credit[0].length);
  const { url = null, title = null, date = null, end = 0 } = slot ?? {};
  // "no seu <a>blog</a>".
  const publisher = slot?.publisher ?? (url ? { name: new URL(url).hostname, url: null } : null);
  if (!via && !(isDated && date !== null) && !isForeign(page, url ?? publisher?.url ?? null)) return [];
  if (!publisher || noOrigin.test(publisher.name) || !isName(publisher.name, true)) return [];
  const parties: Party[] = [{ name: writer, url: null, type: 'person' }];
  const range = { start: 0, end };
  return [
    findInText(
      'via-credit',
      block,
      { about: 'origin', publisher, relation: 'republished-from', url, title, date, authors: parties },
      0.88,
      range,
    ),
    findInText('author-carried', block, sayAuthors(parties), 0.88, range),
  ];
}
