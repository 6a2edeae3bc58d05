import type { EvidencePlace, Finding, Ruling, Use } from '../model.ts';
import { RSL } from '../page/script-text.ts';
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
  const link = page.links.find((entry) => entry.rel.includes('license') && entry.type.includes('rsl+xml'));
  const held = page.document.querySelector(`script[type="${RSL}"]`)?.textContent?.slice(0, 20_000);
  if (held) return [terms('rsl-licence', 'attribute', held.trim().replace(/\s+/g, ' ').slice(0, 300), 'ai-training', rulingOfRsl(held))];
  return link ? [terms('rsl-licence', 'link', link.href, 'ai-training', 'ask-first')] : [];
}

/** What a licence in a page rules on training: what it prohibits outright, what it permits and asks no payment for; else its terms are to be asked for. */
function rulingOfRsl(xml: string): Ruling {
  const isTraining = (words: string) => words.split(/[\s,]+/).some((word) => TRAINING.has(word));
  if (isTraining(PROHIBITS.exec(xml)?.[1] ?? '')) return 'forbidden';
  return isTraining(PERMITS.exec(xml)?.[1] ?? '') && xml.includes('<payment type="free"') ? 'permitted' : 'ask-first';
}

const PROHIBITS = /<prohibits type="usage">([^<]{1,200})</;
const PERMITS = /<permits type="usage">([^<]{1,200})</;
const TRAINING = new Set(['all', 'ai-all', 'ai-train', 'train-ai', 'train-genai']);

function fromRobots(page: Page): Finding[] {
  const value = page.meta('robots').find((content) => /(?:^|[\s,])noai(?:$|[\s,])/i.test(content));
  return value ? [terms('noai', 'meta', value, 'ai-training', 'forbidden')] : [];
}

function terms(signal: string, where: EvidencePlace, quote: string, use: Use, ruling: Ruling): Finding {
  return findInMarkup(signal, where, quote, { about: 'terms', use, ruling, conditions: [], coversWorksOf: null }, 0.8, 'page');
}

function contact(where: 'meta', quote: string, address: string): Finding {
  return findInMarkup('tdm-reservation', where, quote, { about: 'contact', address }, 0.7, 'page');
}
