import { foldName } from '../agents/fold-name.ts';
import type { Block } from '../page/blocks.ts';
import { foldSpace } from '../page/fold-space.ts';
import type { Page } from '../page.ts';
import { readHolderNames } from './holder-names.ts';
import type { Notice } from './notice.ts';

/** What a notice has before the name: its sign or word, and years. */
const LEAD = /^(?:copyright|contents?|\(c\)|[^\p{L}]){1,30}/iu;
/** What parts a name from the next words: a stop, a bar, a dash; never a further word of a firm's name. */
const ENDS = /^(?:$|\s?[.,|•·(]|\s[-–—]\s)/;

/**
 * The page's own name where a notice has it right behind its year and it is worded as few names are: "© 2022 Notes from the quay".
 * Null where the name would be read without this.
 */
export function ownNameIn(page: Page, { text }: Block, notice: Notice): string | null {
  const words = text.slice(notice.start, notice.start + 120);
  const rest = words.slice(LEAD.exec(words)?.[0].length ?? 0);
  const own = namesOfOutlet(page).find((name) => rest.startsWith(name) && ENDS.test(rest.slice(name.length)));
  return own !== undefined && readHolderNames(own).length === 0 ? own : null;
}

/** What the page calls its outlet: the head's own field, what stands before or behind the headline in the title, the link to the front page. */
export function namesOfOutlet(page: Page): string[] {
  const headline = foldName(page.blocks[page.region.headline]?.text ?? '');
  const parts = page.documentTitle.split(/\s[|–—·»-]\s|: /);
  const others = headline === '' || parts.length < 2 ? [] : parts.filter((part) => foldName(part) !== headline);
  const links = [...page.document.querySelectorAll('a[rel~="home"],a[href="/"]')]
    .slice(0, 4)
    .map((link) => foldSpace((link.textContent ?? '').slice(0, 200)));
  return [...page.meta('og:site_name', 'application-name'), ...others, ...links]
    .map((name) => name.trim())
    .filter(({ length }) => length > 3 && length < 60);
}
