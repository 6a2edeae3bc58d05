import type { Finding } from '../model.ts';
import type { Page } from '../page.ts';
import { lowerOf, phraseList } from '../rights/phrase-list.ts';
import { rightsBlocks } from '../rights/rights-blocks.ts';
import { sentencesOf } from '../rights/sentences.ts';
import { findInText } from './finding.ts';

const FAIR = phraseList(
  'fair use|fair-use|fair dealing|copyrighted material the use of which|zitatrecht|droit de citation|droit de courte citation|derecho de cita',
);
// The page relies on it: it publishes under it, or warns its readers of its limits. A licence's "rights of fair use" and a court's ruling rely on nothing.
const LEADS = phraseList(
  'under |based on|pursuant to|within|in accordance with|constitute|protected|considered|fall under|falls under|provision|purposes other than|principle|doctrine of|gemäß|nach |au titre du|al amparo del',
);
const FOLLOWS = phraseList('notice|act |policy|disclaimer|of any such|provision');
const AUTHORIZED = phraseList(
  'copyrighted material the use of which|not always been specifically authorized|not always been specifically authorised',
);
const OTHERS = phraseList('this license|this licence|the court|judge|lawsuit|ruled|defense of fair|defence of fair|argued|argues');

function relies(lower: string): boolean {
  if (OTHERS.isIn(lower)) return false;
  if (AUTHORIZED.isIn(lower)) return true;
  const fair = FAIR.first(lower);
  if (!fair) return false;
  const end = fair.index + fair.length;
  return LEADS.isIn(lower.slice(Math.max(0, fair.index - 70), fair.index)) || FOLLOWS.isIn(lower.slice(end, end + 20));
}

/** Reads notices by which the page itself relies on fair use or fair dealing for what it shows. */
export function readFairUseNotice(page: Page): Finding[] {
  return rightsBlocks(page)
    .filter((entry) => !entry.isProse && FAIR.isIn(entry.lower))
    .flatMap((entry) =>
      sentencesOf(entry.block.text)
        .filter(({ text }) => relies(lowerOf(text)))
        .map(({ text, start }) =>
          findInText('fair-use-notice', entry.block, { about: 'fair-use' as const }, 0.85, {
            start,
            end: start + text.length,
            scope: entry.scope === 'article' ? 'page' : entry.scope,
          }),
        ),
    )
    .slice(0, 6);
}
