import { registrableDomain } from '../../agents/domain.ts';
import { foldName } from '../../agents/fold-name.ts';
import { isPersonName } from '../../agents/names/person-name.ts';
import { isAuthorPage } from '../../page/author-page.ts';
import type { Block } from '../../page/blocks.ts';
import type { Page } from '../../page.ts';
import type { BylinePiece } from './outlet-of-byline.ts';
import { isSourceBeforeBy } from './source-before-by.ts';
import { outletCredit, type WriterCredit, writerCredit } from './writer-of-outlet.ts';

/** "<a>Gull Valley Desk</a> | By A. Author": public radio stations link whose story they carry before its byline. */
export function outletBeforeBy(
  page: Page,
  block: Block,
  { words, isOpened }: BylinePiece,
  next: BylinePiece | undefined,
): WriterCredit | null {
  const [anchor] = block.anchors;
  const url = anchor && block.text.slice(anchor.start, anchor.end).trim() === words ? page.resolve(anchor.href) : null;
  if (isOpened || !next?.isOpened || !isSourceBeforeBy(block.text, words) || !url || registrableDomain(url) === page.domain) return null;
  return outletCredit(words, url);
}

/** "<a href="/author/ada-winter/">Ada Winter, Gull Hour</a>": the link is the writer's alone, and the head gives the rest as author. */
export function outletBehindSlug(page: Page, block: Block, { words }: BylinePiece): WriterCredit | null {
  const [writer = '', outlet = '', ...more] = words.split(', ');
  if (more.length > 0 || !page.meta('author').includes(outlet) || !isPersonName(writer, page.language ?? '')) return null;
  const anchor = block.anchors.find(({ start, end }) => block.text.slice(start, end).trim() === words);
  const slug = foldName(writer).replaceAll(' ', '-');
  if (!anchor || !isAuthorPage(anchor.href) || !anchor.href.replace(/\/$/, '').endsWith(`/${slug}`)) return null;
  return writerCredit(writer, outlet);
}
