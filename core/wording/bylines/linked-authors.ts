import { declaredPerson } from '../../agents/bylines/authors-in.ts';
import type { Byline, BylineParty } from '../../agents/bylines/byline.ts';
import { isAuthorPage } from '../../page/author-page.ts';
import type { Block } from '../../page/blocks.ts';
import type { Page } from '../../page.ts';

/** A line of nothing but links to authors' pages, one of them by one word: "Ada Winter, B. Lund, Wren". */
export function linkedAuthors(block: Block, read: Byline): BylineParty[] {
  const links = block.anchors.filter((anchor) => isAuthorPage(anchor.href));
  const between = links.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), block.text);
  if (read.parties.length >= links.length || links.length < 2 || !/^(?:by|and|und|et|y|e|&|[\s,|·•])*$/i.test(between)) return [];
  const named = links.flatMap(({ start, end }) => declaredPerson(block.text.slice(start, end)) ?? []);
  return named.length === links.length ? named.map(({ name }) => ({ name, type: 'person', role: 'author' })) : [];
}

/** Where the link leads whose words hold a name; null where none do. */
export function addressOfNamed(name: string, block: Block, page: Page): string | null {
  const anchor = block.anchors.find((link) => block.text.slice(link.start, link.end).toLowerCase().includes(name.toLowerCase()));
  return anchor ? page.resolve(anchor.href) : null;
}

/** `<a href="/by/ada-winter">Ada Winter</a> 3 May 2024 <a href="/list/pell-valley">Pell Valley</a>`: beside an author's page, a link elsewhere is to a topic. */
export function withoutTopics(parties: readonly BylineParty[], block: Block): readonly BylineParty[] {
  const linkOf = (name: string) => block.anchors.find(({ start, end }) => block.text.slice(start, end).trim() === name)?.href;
  if (parties.length < 2 || !parties.some(({ name }) => isAuthorPage(linkOf(name) ?? ''))) return parties;
  return parties.filter(({ name }) => {
    const href = linkOf(name);
    return href === undefined || isAuthorPage(href);
  });
}
