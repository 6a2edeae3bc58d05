const bare = (text: string | null | undefined) =>
  (text ?? '')
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

function seenAmong(page: Document, selector: string): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>(selector)].filter(isSeen);
}

/** Returns the element that shows the article's headline: a heading with the title's words, else the only large heading; null where none is seen. */
export function findHeadline(page: Document, title: string | null): HTMLElement | null {
  const headings = seenAmong(page, 'h1, h2, h3, [itemprop~="headline"]');
  const wanted = bare(title);
  const saysTitle = (element: HTMLElement) => wanted !== '' && bare(element.textContent).startsWith(wanted);
  const named = headings.find(saysTitle) ?? seenAmong(page, '[class*="headline" i], [class*="title" i]').find(saysTitle);
  if (named) return named;
  const largest = headings.filter(({ tagName }) => tagName === 'H1');
  return largest.length === 1 ? (largest[0] ?? null) : null;
}
