/** What the pages of one story say, laid side by side. */
import { foldName } from '../agents/fold-name.ts';
import type { Evidence, Reading } from '../model.ts';

/** The words with which a page credits those before it, readers' text before markup. None where it credits nobody. */
export function creditsOf({ chain, evidence }: Reading): Evidence[] {
  const named = new Set(chain.slice(0, -1).flatMap((hop) => hop.evidence));
  const credits = evidence.filter(({ id }) => named.has(id));
  return [...credits.filter(({ where }) => where === 'visible-text'), ...credits.filter(({ where }) => where !== 'visible-text')];
}

const comparedParts = ['headline', 'authors', 'licence', 'holders', 'first-published'] as const;
export type ComparedPart = (typeof comparedParts)[number];

export interface Difference {
  about: ComparedPart;
  /** What is said, and on which pages (keys); the one that most say first. */
  sides: { value: string; pages: string[] }[];
}

const tellPart: Record<ComparedPart, (reading: Reading) => string | null> = {
  headline: ({ page }) => page.title,
  authors: ({ authors }) =>
    authors
      .filter(({ role }) => role === 'author')
      .map(({ name }) => name)
      .join(', ') || null,
  licence: ({ rights }) => rights.licence?.spdx ?? rights.licence?.name ?? null,
  holders: ({ rights }) => rights.holders.map(({ name }) => name).join(', ') || null,
  'first-published': ({ dates }) => dates.original?.value ?? null,
};

/** Two that differ in case, accents, marks or the order of names say the same. */
const foldValue = (value: string): string =>
  value
    .split(', ')
    .map((name) => foldName(name) || name)
    .sort()
    .join(', ');

/** What the pages say differently. One that says nothing of a part contradicts nobody. */
export function differencesOf(readings: ReadonlyMap<string, Reading>): Difference[] {
  return comparedParts.flatMap((about) => {
    const sides = new Map<string, { value: string; pages: string[] }>();
    for (const [key, reading] of readings) {
      const value = tellPart[about](reading);
      if (value === null) continue;
      const folded = foldValue(value);
      const side = sides.get(folded) ?? { value, pages: [] };
      side.pages.push(key);
      sides.set(folded, side);
    }
    return sides.size > 1 ? [{ about, sides: [...sides.values()].sort((a, b) => b.pages.length - a.pages.length) }] : [];
  });
}
