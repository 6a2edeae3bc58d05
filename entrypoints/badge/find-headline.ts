const bare = (text: string | null | undefined) =>
  (text ?? '')
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** Returns the element that shows the article's headline: a heading with the title's words, else the only large heading; null where none is seen. */
export function findHeadline(page: Document, title: string | null): HTMLElement | null {
  const headings = [...page.querySelectorAll<HTMLElement>('h1, h2, h3, [itemprop~="headline"]')].filter(isSeen);
  const wanted = bare(title);
  const named = headings.find((heading) => wanted !== '' && bare(heading.textContent).startsWith(wanted));
  if (named) return named;
  const largest = headings.filter(({ tagName }) => tagName === 'H1');
  return largest.length === 1 ? (largest[0] ?? null) : null;
}
