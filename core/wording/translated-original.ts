import { registrableDomain } from '../agents/domain.ts';
import type { Mention } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import type { Page } from '../page.ts';
import { addressIn, isArticleAddress } from './address-words.ts';

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
  if (linked) return { publisher: null, ...linked };
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

/** The first article elsewhere that a note links, with the link's words, or writes out; `isOfWork` tells what passes for an article's address. */
export function originalLinked(page: Page, block: Block, isOfWork = isArticleAddress): { url: string; title: string | null } | null {
  for (const { start, end, href } of block.anchors) {
    const url = page.resolve(href);
    if (isElsewhere(page, url, isOfWork)) return { url, title: block.text.slice(start, end) };
  }
  const written = addressIn(/https?:\/\/[^\s<>()（）]{6,300}/u.exec(block.text)?.[0] ?? '');
  return isElsewhere(page, written, isOfWork) ? { url: written, title: null } : null;
}

const isElsewhere = (page: Page, url: string | null, isOfWork: typeof isArticleAddress): url is string =>
  isOfWork(url) && registrableDomain(url) !== page.domain && !/\/(?:author|user|profile|people)\//i.test(url);

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
    /\/(?:author|authors|autor|auteur)\//i.test(url)
  );
}
