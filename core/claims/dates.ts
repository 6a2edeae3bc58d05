import { dateInAddress, isFolderOfDay } from '../dates/address-date.ts';
import { findInMarkup } from '../evidence/finding.ts';
import type { Conflict, DateClaim, Finding, Reading } from '../model.ts';
import type { Page } from '../page.ts';

type DateFinding = Finding<{ about: 'date'; which: 'published' | 'modified' | 'original'; value: string }>;
type Cite = (finding: Finding) => string;

/**
 * What tells of this publication's dates. A line such as "Harbour Post, 9 December 2016" dates this publication on the Harbour Post's own
 * page (`own`: what the chain found to name the page's own outlet); anywhere else it dates the original, and its day counts here only
 * where nothing else does.
 */
export function datesHere(findings: readonly Finding[], own: readonly Finding[]): Finding[] {
  const dated = findings.filter((finding) => finding.says.about === 'date');
  const originals = findings.filter((finding) => finding.says.about === 'origin' && finding.says.date && !own.includes(finding));
  const here = dated.filter((finding) => !isPublished(finding) || !originals.some((original) => shareWords(original, finding)));
  const published = own.flatMap((finding) =>
    finding.says.about === 'origin' && finding.says.date
      ? [{ ...finding, says: { about: 'date' as const, which: 'published' as const, value: finding.says.date } }]
      : [],
  );
  return [...(here.some(isPublished) || published.length > 0 ? here : dated), ...published];
}

function isPublished(finding: Finding): boolean {
  return finding.says.about === 'date' && finding.says.which === 'published';
}

/** Whether the words of one finding share a place in the text with those of another. */
function shareWords({ at: a }: Finding, { at: b }: Finding): boolean {
  return a !== null && b !== null && a.block === b.block && a.start < b.end && b.start < a.end;
}

/** When this site published the page, and when it last changed it: the value that the most independent evidence agrees on. */
export function drawDates(
  page: Page,
  findings: readonly Finding[],
  cite: Cite,
): { dates: Omit<Reading['dates'], 'original'>; conflicts: Conflict[] } {
  const dated = onOwnClock(
    findings.filter((finding): finding is DateFinding => finding.says.about === 'date'),
    page.language,
  );
  const modified = bestDate(
    dated.filter((finding) => finding.says.which === 'modified'),
    page,
  );
  const published = bestDate(publishedHere(dated), page) ?? dayOfAddress(page, dated);
  return {
    dates: { published: published && claim(published, dated, cite), modified: modified && claim(modified, dated, cite) },
    conflicts: published ? dateConflicts(published, dated, cite) : [],
  };
}

/**
 * Where markup has one moment twice, on the site's own clock and in Greenwich's, the day is that of the site's; so it is where the page
 * shows the day and its language's countries keep one clock.
 */
function onOwnClock(dated: readonly DateFinding[], language: string | null): DateFinding[] {
  const local = new Map(dated.flatMap(({ says: { value } }) => (/[+-]\d\d:?\d\d$/.test(value) ? [[Date.parse(value), value]] : [])));
  const shown = dated
    .filter(({ says, where }) => says.which === 'published' && where === 'visible-text')
    .map(({ says }) => says.value.slice(0, 10));
  const ahead = HOURS_AHEAD[language?.slice(0, 2) ?? ''];
  return dated.map((finding) => {
    const { value: stated, which } = finding.says;
    if (!/T[\d:.]{5,16}Z$/.test(stated)) return finding;
    const day = ahead !== undefined && which === 'published' ? dayAhead(stated, ahead) : null;
    const value = local.get(Date.parse(stated)) ?? shown.find((one) => one === day && one !== stated.slice(0, 10));
    return value === undefined ? finding : { ...finding, says: { ...finding.says, value } };
  });
}

/** How many hours the clocks of China, Japan and Korea are before Greenwich's. */
const HOURS_AHEAD: Partial<Record<string, number>> = { ja: 9, ko: 9, zh: 8 };

/** "2019-05-11T23:30:00Z" is 12 May in Tokyo. */
function dayAhead(moment: string, hours: number): string {
  return new Date(Date.parse(moment) + hours * 3_600_000).toISOString().slice(0, 10);
}

/** Portals give the original's day in their markup too: it counts here only where no other day does. */
function publishedHere(dated: readonly DateFinding[]): DateFinding[] {
  const published = dated.filter(({ says }) => says.which === 'published');
  const originals = dated
    .filter(({ says, signal }) => says.which === 'original' && signal === 'date-line')
    .map(({ says }) => says.value.slice(0, 10));
  const others = published.filter(({ says }) => !originals.includes(says.value.slice(0, 10)));
  return others.length > 0 ? others : published;
}

function bestDate(dated: readonly DateFinding[], page: Page): DateFinding | null {
  let best: DateFinding | null = null;
  let most = 0;
  const inAddress = dateInAddress(page.address);
  dated.forEach((finding, i) => {
    const day = finding.says.value.slice(0, 10);
    let score = finding.weight - i * 0.0001;
    for (const other of dated)
      if (other !== finding && other.signal !== finding.signal && other.says.value.slice(0, 10) === day) score += 0.25;
    if (inAddress && (day.startsWith(inAddress) || inAddress.startsWith(day))) score += 0.2;
    if (day.length < 10) score -= 0.3;
    if (score > most) [best, most] = [finding, score];
  });
  return best;
}

/**
 * Where nothing else dates the publication, the day that the address holds ("/2016/12/08/"): templates mark a story's only date as its
 * last update, which is the witness where its day is the same.
 */
function dayOfAddress(page: Page, dated: readonly DateFinding[]): DateFinding | null {
  const day = dateInAddress(page.address);
  if (day?.length !== 10) return null;
  const same = dated.find((finding) => finding.says.value.startsWith(day));
  const says = { about: 'date', which: 'published', value: same?.says.value ?? day } as const;
  if (same) return { ...same, says };
  return isFolderOfDay(page.address) ? findInMarkup('date-in-address', 'url', page.address, says, 0.4) : null;
}

/** The day that won, at the precision of the most precise evidence for it. */
function claim(finding: DateFinding, dated: readonly DateFinding[], cite: Cite): DateClaim {
  const day = finding.says.value.slice(0, 10);
  const agreeing = dated.filter((other) => other.says.which === finding.says.which && other.says.value.slice(0, 10) === day);
  const precise = agreeing.reduce((best, other) => (other.says.value.length > best.says.value.length ? other : best), finding);
  const witnesses = [precise, finding, ...agreeing].map(cite);
  return { value: precise.says.value, evidence: [...new Set(witnesses)].slice(0, 3) };
}

/** Two visible or stated publication dates more than two days apart are shown side by side. */
function dateConflicts(best: DateFinding, dated: readonly DateFinding[], cite: Cite): Conflict[] {
  const other = dated.find(
    (finding) =>
      finding.says.which === 'published' &&
      finding.weight >= 0.7 &&
      finding.where !== best.where &&
      daysApart(finding.says.value, best.says.value) > 2,
  );
  if (!other) return [];
  return [
    {
      about: 'date',
      explanation: `The page gives two publication dates: ${best.says.value.slice(0, 10)} and ${other.says.value.slice(0, 10)}.`,
      evidence: [cite(best), cite(other)],
    },
  ];
}

function daysApart(a: string, b: string): number {
  if (a.length < 10 || b.length < 10) return 0;
  return Math.abs(Date.parse(`${a.slice(0, 10)}T00:00:00Z`) - Date.parse(`${b.slice(0, 10)}T00:00:00Z`)) / 86_400_000;
}
