import { foldName } from '../agents/fold-name.ts';
import type { Block } from '../page/blocks.ts';
import type { Page } from '../page.ts';
import { readHolderNames } from './holder-names.ts';
import { legalFormIn } from './legal-forms.ts';

/** Whose a notice without a name is, by what stands beside it: a picture of a name, the line below, the lines above; at most one. Empty where none tells. */
export function nameBeside(page: Page, block: Block): string[] {
  const named = [nameOfLogo(page, block), nameBelow(page, block), nameAbove(page, block)];
  return named.find((names) => names.length > 0) ?? [];
}

/** Whether the page's head calls the page's outlet so. */
const isOwn = (page: Page, name: string): boolean =>
  page.meta('og:site_name', 'application-name').some((own) => foldName(own) === foldName(name));

/** "© 2026" beside a picture of the outlet's name, told by the head or by its legal form. */
function nameOfLogo(page: Page, { element, text }: Block): string[] {
  if (text.length > 60) return [];
  const words = [...element.querySelectorAll('img[alt]')].slice(0, 4).map((picture) => (picture.getAttribute('alt') ?? '').slice(0, 80));
  return words
    .flatMap(readHolderNames)
    .filter((name) => legalFormIn(name) !== null || isOwn(page, name))
    .slice(0, 1);
}

/** "Copyright © 2019" on one line, the firm on the next. */
function nameBelow(page: Page, block: Block): string[] {
  const below = page.blocks[block.index + 1];
  if (block.text.length > 40 || !below || below.zone !== block.zone || below.text.length > 80 || below.linked > 0) return [];
  return readHolderNames(below.text).filter((name) => legalFormIn(name) !== null || isOwn(page, name));
}

/** "Tide Media Ltd", "4 Quay Street", "© 2024": a footer's own lines above the year. The outlet's name counts right above it alone. */
function nameAbove(page: Page, { index, text, zone }: Block): string[] {
  if (text.length > 60 || zone !== 'site-footer') return [];
  for (let at = index - 1; at >= index - 3; at -= 1) {
    const above = page.blocks[at];
    if (above?.zone !== zone || above.text.length > 80) return [];
    const words = above.text.trim();
    if ((at === index - 1 && isOwn(page, words)) || (above.linked === 0 && legalFormIn(words)?.end === words.length))
      return readHolderNames(words).slice(0, 1);
  }
  return [];
}
