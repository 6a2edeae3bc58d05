import { registrableDomain } from '../agents/domain.ts';
import type { Mention } from '../model.ts';
import type { Anchor, Block } from '../page/blocks.ts';
import type { Page } from '../page.ts';
import { isArticleAddress } from './address-words.ts';

/** The work that a translation was made from. */
export interface TranslatedWork {
  publisher: Mention | null;
  url: string | null;
  title: string | null;
}

/**
 * Where the original stands: a link to an article behind the note ("Translated from <a>…</a>"), or an author beside the translator whose
 * page is in the outlet's edition of another language.
 */
export function originalBeside(page: Page, block: Block): TranslatedWork | null {
  const linked = originalLinked(page, block);
  if (linked) return { publisher: null, url: linked.url, title: block.text.slice(linked.anchor.start, linked.anchor.end) };
  const near = page.blocks.slice(Math.max(0, block.index - 4), block.index + 2);
  const author = near
    .flatMap((beside) => beside.anchors)
    .map((anchor) => page.resolve(anchor.href))
    .find((url) => url !== null && isOtherEdition(page, url));
  if (!author) return null;
  const { origin, hostname } = new URL(author);
  const twin = twinOn(page, hostname);
  return { publisher: { name: hostname, url: twin ? null : `${origin}/` }, url: twin, title: null };
}

/** The first link from a note to an article elsewhere. */
export function originalLinked(page: Page, block: Block): { anchor: Anchor; url: string } | null {
  for (const anchor of block.anchors) {
    const url = page.resolve(anchor.href);
    if (isArticleAddress(url) && registrableDomain(url) !== page.domain && !/\/(?:author|user|profile|people)\//iu.test(url))
      return { anchor, url };
  }
  return null;
}

/** The same article in the other edition: the first link from the article's surroundings to an article there. */
function twinOn(page: Page, hostname: string): string | null {
  for (const block of page.blocks) {
    for (const anchor of block.anchors) {
      const url = anchor.href.includes(hostname) ? page.resolve(anchor.href) : null;
      if (isArticleAddress(url) && new URL(url).hostname === hostname && !/\/author\//i.test(url)) return url;
    }
  }
  return null;
}

function isOtherEdition(page: Page, url: string): boolean {
  const host = new URL(url).hostname;
  return (
    host !== page.host &&
    registrableDomain(host) === page.domain &&
    /^[a-z]{2}(?:-[a-z]{2,4})?\./i.test(host) &&
    /\/(?:author|authors|autor|auteur)\//iu.test(url)
  );
}
