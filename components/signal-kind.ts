import type { WordKey } from './words.tsx';

// Tried in order: "agency-byline" is an agency's credit before it is a byline.
const kinds: [RegExp, WordKey][] = [
  [/agency/, 'signal.agency'],
  [/copyright|all-rights-reserved/, 'signal.copyright'],
  [/contact|rights-agent/, 'signal.contact'],
  [/fair-use|disclaimer/, 'signal.disclaimer'],
  [/reuse|terms|tdm|machine|robots/, 'signal.terms'],
  [/licen[cs]e|ccrel|rel-license/, 'signal.licence'],
  [/translat/, 'signal.translation'],
  [/source-org|source-organization|source-element|credit|provider|partner|based-on|page-state/, 'signal.credit'],
  [
    /republication|loose-notice|original|origin|rss-tail|header-line|outlet-|programme|repost|record-link|reprint|syndication|source-link|quoted-whole|printed-edition/,
    'signal.republication',
  ],
  [/canonical|main-entity|address|og-url/, 'signal.address'],
  [/date|time-element|published|modified/, 'signal.date'],
  [/byline|author|creator|contribution/, 'signal.byline'],
  [/site-name|publisher|title|headline/, 'signal.site'],
  [/cited/, 'signal.cited'],
];

/** Returns the string that says what kind of words a piece of evidence is; null for a kind that has no name here. */
export function signalKind(signal: string): WordKey | null {
  // The headline of an opened original: where it stands says all of it.
  if (signal === 'opened-original') return null;
  return kinds.find(([pattern]) => pattern.test(signal))?.[1] ?? null;
}
