import { isPlaceholder } from '../core/agents/placeholder.ts';
import { describeCounts } from '../core/compare/describe-comparison.ts';
import { searchLinks } from '../core/follow/search-links.ts';
import type { Evidence, Hop, Reading, Relation, Standing } from '../core/model.ts';
import type { Ink } from './ink.ts';
import { plainText } from './plain-text.ts';
import { quoteEvidence } from './quote-evidence.ts';

const MARKS: Record<Standing, string> = {
  stated: '◎',
  inferred: '◌',
  confirmed: '✓',
  contradicted: '⊖',
  unreachable: '○',
  added: '◇',
  corrected: '◇',
};

const STANDINGS: Record<Standing, string> = {
  stated: 'this page says so',
  inferred: "the page's markup implies it",
  confirmed: 'checked: the same text, published earlier',
  contradicted: 'checked: the original says otherwise',
  unreachable: 'could not be checked',
  added: 'added by the reader',
  corrected: 'corrected by the reader',
};

/** What happened between a hop and the one below it. */
const STEPS: Record<Relation, string> = {
  published: '',
  'republished-from': 'republished by',
  'syndicated-from': 'taken over by',
  'cross-posted-from': 'cross-posted by',
  'translated-from': 'translated for',
  'excerpted-from': 'excerpted by',
  'adapted-from': 'adapted by',
  'archived-from': 'archived by',
};

/** The line from the origin down to the page, a few lines for each hop. */
export function describeChain(reading: Reading, quotes: Map<string, Evidence>, ink: Ink): string[] {
  const last = reading.chain.length - 1;
  const lines = reading.chain.flatMap((hop, index) => [
    ...(index > 0 ? [`│ ${ink.faint(STEPS[hop.relation])}`] : []),
    ...describeHop(hop, index === last, quotes, ink),
    ...(index === last ? [] : describeSearch(hop, reading.page.title, ink)),
  ]);
  const silent = last === 0 && reading.page.kind === 'article';
  return silent ? [...lines, 'No earlier publication is declared on this page.'] : lines;
}

function describeHop(hop: Hop, isHere: boolean, quotes: Map<string, Evidence>, ink: Ink): string[] {
  const date = describeDate(hop.work.date);
  const standing = isHere ? 'you are here' : hop.role === 'agency' ? `agency, ${STANDINGS[hop.standing]}` : STANDINGS[hop.standing];
  const rail = isHere ? '  ' : '│ ';
  return [
    `${isHere ? '●' : MARKS[hop.standing]} ${[ink.strong(plainText(hop.publisher.name)), date, standing].filter(Boolean).join(' · ')}`,
    ...(hop.work.url && !isPlaceholder(hop.work.url) ? [rail + ink.faint(plainText(hop.work.url, 300))] : []),
    ...(isHere ? [] : quoteEvidence(hop.evidence, quotes, 3).map((quote) => rail + quote)),
    ...(hop.reason ? [rail + plainText(hop.reason)] : []),
    ...(hop.capture
      ? [`${rail}read as captured at ${plainText(hop.capture.time, 40)}: ${ink.faint(plainText(hop.capture.url, 300))}`]
      : []),
    ...(hop.comparison ? [rail + describeCounts(hop.comparison)] : []),
  ];
}

/** Where to look for an original that gives no address; nothing is opened for the reader. */
function describeSearch(hop: Hop, headline: string | null, ink: Ink): string[] {
  if (hop.standing !== 'unreachable' || hop.work.url) return [];
  return searchLinks(hop, headline)
    .filter(({ where }) => where !== 'archive')
    .map(({ where, url }) => `│ ${where === 'outlet' ? 'search its site' : 'search the web'}: ${ink.faint(plainText(url, 600))}`);
}

/** A date as precise as it was stated, in words: "8 December 2016", "December 2016", "2016". */
function describeDate(value: string | null): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(value ?? '') ?? [];
  if (!year || !month) return year ?? '';
  const format = new Intl.DateTimeFormat('en-GB', { ...(day ? { day: 'numeric' } : {}), month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))));
}
