import type { Page } from '@playwright/test';
import { PARAGRAPHS } from '../pages/article-text.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import type { Sites } from './sites.ts';
import { popupOf, type Walker } from './walker.ts';

/** An article and its popup, and how both are left. */
interface OpenedPopup {
  article: Page;
  popup: Page;
  close: () => Promise<void>;
}

/** Serves an article of its own text that names an original of this outlet. */
export function serveCopy(sites: Sites, address: string, originName: string): void {
  sites.serve(address, foundingShapedCopy({ address, originName, paragraphs: [`${address}. ${PARAGRAPHS[0]}`, ...PARAGRAPHS.slice(1)] }));
}

/** Such an article in a tab, and the popup of that tab as a page. */
export async function openPopup({ sites, reader }: Walker, address: string, originName: string): Promise<OpenedPopup> {
  serveCopy(sites, address, originName);
  const article = await reader.visit(address);
  const popup = await popupOf(reader, article);
  await popup.getByRole('button', { name: 'Save note' }).waitFor();
  return { article, popup, close: async () => void (await Promise.all([article.close(), popup.close()])) };
}
