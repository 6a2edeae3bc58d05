import type { Mention } from '../../model.ts';
import type { Block } from '../../page/blocks.ts';
import type { Page } from '../../page.ts';
import { isArticleAddress } from '../address-words.ts';
import { declines, isSameDeclined } from './declined.ts';
import { germanNominative } from './german-case.ts';
import { greekNominative } from './greek-case.ts';
import { nominative } from './nominative.ts';

const LONGEST_NAME = 50;
const MOST_PICTURES = 60;

/**
 * Whom a notice names, as mastheads have it: turned back by what the tongue's papers are called, or spelled as another link or a picture of
 * the page spells it. `end` is where the name ends in the block.
 */
export function inNominative(page: Page, { text }: Block, publisher: Mention, end: number): Mention {
  const { name } = publisher;
  const start = text.lastIndexOf(name, end);
  const before = start < 0 ? '' : text.slice(Math.max(0, start - 24), start);
  if (page.language?.startsWith('de')) return { ...publisher, name: germanNominative(name, before) };
  if (!declines(page)) return publisher;
  const turned = page.language?.startsWith('el') ? greekNominative(name, before) : nominative(name, page.language);
  return { ...publisher, name: turned === name ? (spelledElsewhere(page, name) ?? name) : turned };
}

/** The same name in another case, as a link to an outlet's front page or the picture of its logo has it. */
function spelledElsewhere(page: Page, name: string): string | null {
  return namesShown(page).find((shown) => shown !== name && shown.length <= LONGEST_NAME && isSameDeclined(shown, name)) ?? null;
}

function namesShown(page: Page): string[] {
  const linked = page.blocks.flatMap(({ anchors, text }) =>
    anchors.filter(({ href }) => isFrontPage(page.resolve(href))).map(({ start, end }) => text.slice(start, end).trim()),
  );
  const pictured = [...page.document.querySelectorAll('img[alt]')].slice(0, MOST_PICTURES);
  return [...linked, ...pictured.map((picture) => (picture.getAttribute('alt') ?? '').trim())];
}

const isFrontPage = (url: string | null): boolean => url !== null && !isArticleAddress(url);
