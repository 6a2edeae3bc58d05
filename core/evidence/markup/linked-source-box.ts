import { foldName } from '../../agents/fold-name.ts';
import { isPersonName } from '../../agents/names/person-name.ts';
import type { Finding, Party } from '../../model.ts';
import type { Block } from '../../page/blocks.ts';
import { textOf } from '../../page/fold-space.ts';
import { Trait } from '../../page/traits.ts';
import type { Page } from '../../page.ts';
import { isArticleAddress } from '../../wording/address-words.ts';
import { isForeign } from '../../wording/header-outlet.ts';
import { isName } from '../../wording/is-name.ts';
import { isMasthead } from '../../wording/labels/masthead-words.ts';
import { findInText } from '../finding.ts';
import { sayAuthors, sayOrigin } from '../say.ts';

const LONGEST_NAME = 60;

/**
 * Portals of Vietnam run each other's articles with a box below the text that names the first outlet and shows, on a click, the address it
 * had there: `<div class="link-source-wrapper"><a class="link-source-name">Nhịp Sống</a>… Link bài gốc …<a class="link-source-full">`.
 */
export function readLinkedSourceBox(page: Page): Finding[] {
  const box = page.document.getElementsByClassName('link-source-wrapper')[0];
  const block = box && page.blocks.find(({ index, element }) => index > page.region.bodyStart && box.contains(element));
  if (!box || !block) return [];
  const textAt = (selector: string) => textOf(box.querySelector(selector));
  const name = textAt('.link-source-text-name') || textAt('.link-source-name');
  const address = page.resolve(textAt('.link-source-full') || (box.querySelector('a[href^="http"]')?.getAttribute('href') ?? ''));
  if (name.length < 2 || name.length > LONGEST_NAME || !isName(name, true)) return [];
  const url = isForeign(page, address) && isArticleAddress(address) ? address : null;
  const says = sayOrigin({ name, url: null }, 'republished-from', url);
  return [findInText('source-element', block, says, 0.85), ...signedAbove(page, block, name)];
}

/** Whether a page has such a box: then a line "Theo …" beside it names a person of that outlet, or the outlet once more. */
export function hasLinkedSourceBox({ document }: Page): boolean {
  return document.getElementsByClassName('link-source-wrapper').length > 0;
}

/** `<p class="author">Theo Hải Yến</p>` right above the box: who wrote it for the outlet that the box names. */
function signedAbove(page: Page, { index }: Block, outlet: string): Finding[] {
  const above = page.blocks[index - 1];
  const name = above && above.traits & Trait.byline ? /^Theo (.{4,40})$/.exec(above.text)?.[1] : undefined;
  if (!above || !name || foldName(name) === foldName(outlet) || isMasthead(name) || !isPersonName(name, 'vi')) return [];
  const parties: Party[] = [{ name, type: 'person', url: null }];
  return [findInText('byline', above, sayAuthors(parties), 0.6, { start: 'Theo '.length })];
}
