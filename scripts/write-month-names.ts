/**
 * Writes core/dates/month-table.ts: the months' names in the languages below, as Intl.DateTimeFormat of the Node running this knows them, and everyday ones.
 * The engine doesn't ask Intl itself: the first DateTimeFormat in a fresh page takes Chromium 20 to 140 ms, and each browser knows other names.
 * core/dates/month-names.test.ts holds the table against the Intl of the Node that runs it.
 * Run it to add a language: node scripts/write-month-names.ts
 */
import { writeFileSync } from 'node:fs';
import { foldWord } from '../core/dates/month-names.ts';

const languages =
  'en en-GB de de-AT fr es pt it nl sv da nb fi pl cs sk hu ro bg ru uk sr sr-Latn sl el tr ar ar-SY ar-DZ ar-MA he fa hi bn id ms th lt lv et ca hr is lb eu gl sq mk bs be az ka hy kk uz tl sw af cy ga ur ta te ml mr gu kn pa ne km my mt'.split(
    ' ',
  );

/** What is said and written beside the names that Intl knows: Greek's everyday ones, "in May" in Estonian, July's other vowel in Telugu. January first. */
const everyday: Record<string, string> = { el: 'γεναρη,φλεβαρη,,,μαης,,,,,οχτωβρη,,', et: ',,,,mail,,,,,,,', te: ',,,,,,జూలై,,,,,' };

/** Months' names by language, January first; a region's own names join its language's. */
const names = new Map<string, Set<string>[]>();

function namesOf(language: string, month: number): string[] {
  const date = new Date(Date.UTC(2016, month, 9));
  const fixed = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const;
  return (['long', 'short'] as const).flatMap((length) => {
    const within = new Intl.DateTimeFormat(language, { ...fixed, day: 'numeric', month: length, year: 'numeric' });
    const inflected = within.formatToParts(date).find((part) => part.type === 'month')?.value ?? '';
    return [new Intl.DateTimeFormat(language, { ...fixed, month: length }).format(date), inflected];
  });
}

for (const tag of languages) {
  const language = tag.slice(0, 2);
  const months = names.get(language) ?? Array.from({ length: 12 }, () => new Set<string>());
  names.set(language, months);
  months.forEach((set, month) => {
    for (const name of namesOf(tag, month)) {
      const folded = foldWord(name).replace(/^de |^d(?=octubre)/, '');
      if (/^\p{L}[\p{L}\p{M} ]+$/u.test(folded)) set.add(folded);
    }
  });
}

for (const [language, row] of Object.entries(everyday))
  row.split(',').forEach((name, month) => {
    if (name !== '') names.get(language)?.[month]?.add(name);
  });

/** An abbreviation that merely cuts a name of that month, and of no other, says nothing new. */
function isSpare(name: string, month: number, months: Set<string>[]): boolean {
  const begun = months.flatMap((set, index) => ([...set].some((other) => other !== name && other.startsWith(name)) ? [index] : []));
  return name.length >= 3 && /^[a-z\u0370-\u052f]+$/.test(name) && begun.length === 1 && begun[0] === month;
}

const rows = [...names].map(([language, months]) => {
  const kept = months.map((set, month) => [...set].filter((name) => !isSpare(name, month, months)).join('|'));
  return `${language}:${kept.join(',')}`;
});
writeFileSync(
  new URL('../core/dates/month-table.ts', import.meta.url),
  `/**
 * The months' names, a language a row, January first, folded as \`foldWord\` does; abbreviations that merely cut a name are left out.
 * Written by scripts/write-month-names.ts from what Intl.DateTimeFormat knows, and the everyday names that stand there.
 */
export const monthTable: readonly string[] = [
${rows.map((row) => `  '${row}',`).join('\n')}
];
`,
);
