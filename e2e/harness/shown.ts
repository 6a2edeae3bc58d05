import type { Page } from '@playwright/test';
import type { Badge } from './badge.ts';

export interface HopShown {
  publisher: string;
  role: string;
  standing: string;
  /** As the page states it, not as it is told. */
  date: string | null;
  link: string | null;
  /** The page's words, as far as they are shown before anything is opened. */
  quotations: string[];
  relation: string | null;
}

/** What a reader sees of a reading, in the popup or in the badge's card alike. */
export interface Shown {
  title: string;
  authors: string;
  /** Origin first, in the order they are drawn. */
  hops: HopShown[];
  nothingDeclared: string | null;
  notice: string | null;
  holders: string | null;
  conflicts: string[];
  terms: { use: string; ruling: string }[];
  contacts: string | null;
  cited: string | null;
}

/** The reading that the popup shows, once it shows one: the chain comes first, and what stands below it a moment later. */
export async function shownInPopup(popup: Page): Promise<Shown> {
  const card = popup.locator('[data-part=reading]');
  await card.locator('[data-part=save]').waitFor();
  return card.evaluate(readCard);
}

/** The reading that the badge's open card shows. */
export async function shownInCard(badge: Badge): Promise<Shown> {
  return badge.look(readCard, null);
}

/** Carried into the page as text: it may name nothing outside itself. */
function readCard(root: ParentNode): Shown {
  const part = (name: string, within: ParentNode = root) => within.querySelector<HTMLElement>(`[data-part=${name}]`);
  const parts = (name: string) => [...root.querySelectorAll<HTMLElement>(`[data-part=${name}]`)];
  // Buttons come and go with what can be done; the words of the reading stay.
  const wordsOf = (element: Element | null) => {
    const copy = element?.cloneNode(true);
    if (!(copy instanceof Element)) return null;
    for (const button of copy.querySelectorAll('button')) button.remove();
    return copy.textContent.replace(/\s+/gu, ' ').trim();
  };
  return {
    title: wordsOf(root.querySelector('h1')) ?? '',
    authors: wordsOf(part('authors')) ?? '',
    hops: parts('hop').map((hop) => ({
      publisher: wordsOf(hop.querySelector('.publisher bdi, bdi.publisher')) ?? '',
      role: hop.dataset.role ?? '',
      standing: hop.dataset.standing ?? '',
      date: hop.querySelector('time')?.dateTime ?? null,
      link: hop.querySelector<HTMLAnchorElement>('a.publisher')?.href ?? null,
      quotations: [...hop.querySelectorAll('blockquote')].map((quotation) => wordsOf(quotation) ?? ''),
      relation: wordsOf(hop.querySelector('.relation')),
    })),
    nothingDeclared: wordsOf(part('nothing-declared')),
    notice: wordsOf(part('notice')),
    holders: wordsOf(part('holders')),
    conflicts: parts('conflict').map((conflict) => wordsOf(conflict) ?? ''),
    terms: parts('term').map(({ dataset }) => ({ use: dataset.use ?? '', ruling: dataset.ruling ?? '' })),
    contacts: wordsOf(part('contacts')),
    cited: wordsOf(part('cited')),
  };
}
