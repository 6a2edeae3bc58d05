import { judgePage } from './judge-page.ts';
import type { Judgement } from './judgement.ts';
import type { ReadCase } from './read-cases.ts';
import { f1, share, type Tally, tallyFields } from './tally.ts';

/** The numbers that floors hold, each from 0 to 1 and better when higher, save `wrongOrigins`, which counts pages. */
export interface Measures {
  detectionF1: number;
  originalsLeftAlone: number;
  syndicatedRight: number;
  wrongOrigins: number;
  authorsF1: number;
  titleRight: number;
  siteRight: number;
  publishedRight: number;
  holdersF1: number;
  licenceRight: number;
}

/** One page with the judgement of every field that its label speaks of. */
export interface JudgedCase extends ReadCase {
  judgements: Judgement[];
}

/** Each page with what is right, wrong and missing by its label. */
export function judgeCases(cases: ReadCase[]): JudgedCase[] {
  return cases.map((one) => ({ ...one, judgements: judgePage(one.label, one.reading) }));
}

/** The measures over many pages. */
export function measure(cases: JudgedCase[]): Measures {
  const fields = tallyFields(cases.flatMap((one) => one.judgements));
  const origins = cases.flatMap((one) =>
    one.label.kind === 'article' ? one.judgements.filter((judgement) => judgement.field === 'origin') : [],
  );
  return {
    detectionF1: detectionF1(cases),
    originalsLeftAlone: shareRight(origins.filter((origin) => origin.expected.length === 0)),
    syndicatedRight: shareRight(origins.filter((origin) => origin.expected.length > 0)),
    wrongOrigins: origins.filter((origin) => origin.verdict === 'wrong').length,
    authorsF1: fields.authors ? f1(fields.authors) : 1,
    titleRight: accuracy(fields.title),
    siteRight: accuracy(fields.site),
    publishedRight: accuracy(fields.published),
    holdersF1: fields.holders ? f1(fields.holders) : 1,
    licenceRight: accuracy(fields.licence),
  };
}

function detectionF1(cases: JudgedCase[]): number {
  const isArticle = (one: JudgedCase) => one.label.kind === 'article';
  const saysArticle = (one: JudgedCase) => one.reading?.page.kind === 'article';
  const hits = cases.filter((one) => isArticle(one) && saysArticle(one)).length;
  const misses = cases.filter((one) => isArticle(one) !== saysArticle(one)).length;
  return share(2 * hits, 2 * hits + misses);
}

function shareRight(judgements: Judgement[]): number {
  return share(judgements.filter((judgement) => judgement.verdict === 'right').length, judgements.length);
}

function accuracy(tally: Tally | undefined): number {
  return tally ? share(tally.right, tally.pages) : 1;
}
