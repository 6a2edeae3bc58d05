import { buildChain } from './chain/build-chain.ts';
import { seeThrough } from './chain/held-page.ts';
import { readOriginsFromHolders } from './chain/holder-origin.ts';
import { readOriginsFromIssuers } from './chain/issuer-origin.ts';
import { drawAuthors } from './claims/authors.ts';
import { drawCited } from './claims/cited.ts';
import { datesHere, drawDates } from './claims/dates.ts';
import { Ledger } from './claims/ledger.ts';
import { drawSite } from './claims/site.ts';
import { drawTitle } from './claims/title.ts';
import { type Detection, detectArticle } from './detect/detect-article.ts';
import { evidenceReaders } from './evidence/index.ts';
import { readSiteName } from './evidence/site-name.ts';
import type { Conflict, Finding, Reading, Rights } from './model.ts';
import { openPage, type Page } from './page.ts';
import { foldRights } from './rights/fold.ts';

export interface ReadOptions {
  /** Read as an article even where the page doesn't look like one: the reader asked for it. */
  insist?: boolean;
}

/**
 * Reads where an article comes from. `url` is the address that the document was opened at.
 * Returns a reading for every document; a page that is no article has its own hop alone. Changes nothing in the document.
 */
export function readArticle(document: Document, url: string, options: ReadOptions = {}): Reading {
  return readWithFindings(document, url, options).reading;
}

/** A reading with what it was drawn from, for those who need more of the page than the reading holds. */
export interface ReadPage {
  reading: Reading;
  page: Page;
  /** Empty where the page is no article. */
  findings: readonly Finding[];
}

/** As `readArticle`, with the opened page and its findings. */
export function readWithFindings(document: Document, url: string, options: ReadOptions = {}): ReadPage {
  const page = openPage(document, url);
  const detection = detectArticle(page);
  if (!detection.isArticle && !options.insist) return { reading: readNoArticle(page, detection), page, findings: [] };
  const findings = evidenceReaders.flatMap((reader) => reader(page));
  return { reading: readOpened(page, detection, findings, options), page, findings };
}

function readOpened(page: Page, detection: Detection, findings: readonly Finding[], options: ReadOptions): Reading {
  const ledger = new Ledger(page);
  const { site, names, witness } = drawSite(page, findings);
  const title = drawTitle(page, names, signersIn(findings));
  const built = buildChain([...findings, ...readOriginsFromHolders(findings), ...readOriginsFromIssuers(findings)], {
    page,
    site,
    siteNames: names,
    title,
    published: null,
    siteWitness: witness,
    cite: ledger.cite,
  });
  const { dates, conflicts: dateConflicts } = drawDates(page, datesHere(findings, built.own), ledger.cite);
  const publishers = built.chain.slice(0, -1).map((hop) => hop.publisher);
  const { authors, conflicts: authorConflicts } = drawAuthors(findings, publishers, names, ledger.cite);
  const { rights, conflicts: rightsConflicts } = foldRights(findings, { site, origins: publishers, cite: ledger.cite });
  // What names the page's own outlet or a contributing agency makes no hop, but was said and is kept.
  for (const finding of [...built.heard, ...findings.filter(({ says }) => says.about === 'noted')]) ledger.cite(finding);
  dateOwnHops(built, dates.published?.value.slice(0, 10) ?? null);
  return {
    schema: 'whence/reading/1',
    page: {
      ...pageOf(page, title, findings),
      site,
      kind: 'article',
      articleScore: options.insist ? Math.max(0.5, detection.score) : detection.score,
    },
    authors,
    dates: { published: dates.published, original: built.original, modified: dates.modified },
    chain: seeThrough(built.chain, page, ledger.cite),
    rights,
    citedSources: drawCited(findings, [...publishers, ...names.map((name) => ({ name, domain: site.domain }))], ledger.cite),
    conflicts: joinConflicts([...built.conflicts, ...authorConflicts, ...dateConflicts, ...rightsConflicts]),
    evidence: ledger.entries,
  };
}

/** The page's own hop stands at the end of its chain and of those that quarrel with it. */
function dateOwnHops({ chain, conflicts }: Pick<Reading, 'chain' | 'conflicts'>, day: string | null): void {
  for (const hops of [chain, ...conflicts.flatMap(({ chains = [] }) => chains)]) {
    const own = hops.at(-1);
    if (own) own.work.date = day;
  }
}

/** Whom the page calls its author anywhere: titles have them behind the headline. */
function signersIn(findings: readonly Finding[]): string[] {
  return findings.flatMap(({ says }) => (says.about === 'author' ? says.parties.map(({ name }) => name) : []));
}

function pageOf(
  page: Page,
  title: string | null,
  findings: readonly Finding[],
): Pick<Reading['page'], 'url' | 'canonicalUrl' | 'title' | 'language'> {
  const canonical = findings.find((finding) => finding.says.about === 'canonical');
  return { url: page.url, canonicalUrl: canonical?.says.about === 'canonical' ? canonical.says.url : null, title, language: page.language };
}

function joinConflicts(conflicts: readonly Conflict[]): Conflict[] {
  return [...new Map(conflicts.map((conflict) => [`${conflict.about} ${conflict.explanation}`, conflict])).values()];
}

const NO_RIGHTS: Rights = {
  holders: [],
  year: null,
  notice: null,
  licence: null,
  terms: [],
  fairUse: null,
  disclaimer: null,
  contacts: [],
};

function readNoArticle(page: Page, detection: Detection): Reading {
  const { site, names } = drawSite(page, readSiteName(page));
  const title = drawTitle(page, names);
  return {
    schema: 'whence/reading/1',
    page: { ...pageOf(page, title, []), site, kind: 'not-article', articleScore: detection.score },
    authors: [],
    dates: { published: null, original: null, modified: null },
    chain: [
      {
        publisher: site,
        role: 'this-page',
        relation: 'published',
        work: { title, url: page.url, date: null },
        standing: 'stated',
        confidence: 1,
        evidence: [],
      },
    ],
    rights: NO_RIGHTS,
    citedSources: [],
    conflicts: [],
    evidence: [],
  };
}
