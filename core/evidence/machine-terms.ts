import type { Finding, Ruling, Use } from '../model.ts';
import type { Page } from '../page.ts';
import { findInMarkup } from './finding.ts';

/**
 * Reads terms that pages declare for machines: TDMRep (https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/),
 * RSL links (https://rslstandard.org/rsl) and "noai". They rule on mining and training alone and are never shown as a licence of the text.
 */
export function readMachineTerms(page: Page): Finding[] {
  return [...fromTdmRep(page), ...fromRsl(page), ...fromRobots(page)];
}

function fromTdmRep(page: Page): Finding[] {
  const reservation = page.meta('tdm-reservation')[0];
  const policy = page.meta('tdm-policy')[0] ?? null;
  if (reservation !== '1' && reservation !== '0') return [];
  const ruling = reservation === '0' ? 'permitted' : policy ? 'ask-first' : 'forbidden';
  const quote = `tdm-reservation: ${reservation}${policy ? `, tdm-policy: ${policy}` : ''}`;
  const address = policy ? page.resolve(policy) : null;
  return [terms('tdm-reservation', 'meta', quote, 'text-and-data-mining', ruling), ...(address ? [contact('meta', quote, address)] : [])];
}

function fromRsl(page: Page): Finding[] {
  const link = page.links.find((entry) => entry.rel.includes('license') && /rsl\+xml/.test(entry.type));
  return link ? [terms('rsl-licence', 'link', link.href, 'ai-training', 'ask-first')] : [];
}

function fromRobots(page: Page): Finding[] {
  const value = page.meta('robots').find((content) => /(?:^|[\s,])noai(?:$|[\s,])/i.test(content));
  return value ? [terms('noai', 'meta', value, 'ai-training', 'forbidden')] : [];
}

function terms(signal: string, where: 'meta' | 'link', quote: string, use: Use, ruling: Ruling): Finding {
  return findInMarkup(signal, where, quote, { about: 'terms', use, ruling, conditions: [], coversWorksOf: null }, 0.8, 'page');
}

function contact(where: 'meta', quote: string, address: string): Finding {
  return findInMarkup('tdm-reservation', where, quote, { about: 'contact', address }, 0.7, 'page');
}
