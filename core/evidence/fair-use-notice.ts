import type { Finding } from '../model.ts';
import type { Page } from '../page.ts';
import { phraseList } from '../rights/phrase-list.ts';
import { rightsBlocks } from '../rights/rights-blocks.ts';
import { sentencesOf } from '../rights/sentences.ts';
import { findInText } from './finding.ts';

const FAIR = phraseList(
  'fair use|fair-use|fair dealing|copyrighted material the use of which|zitatrecht|droit de citation|droit de courte citation|derecho de cita',
);
// The page relies on it: it publishes under it, or warns its readers of its limits. A licence's "rights of fair use" and a court's ruling rely on nothing.
const RELIES =
  /(?:under|based on|pursuant to|within|in accordance with|constitutes?|protected|considered|falls? under|provisions? of|purposes other than|principles? of|doctrine of)[^.]{0,60}fair[- ](?:use|dealing)|fair[- ](?:use|dealing) (?:notice|act|policy|disclaimer|of any such|provisions?)|contains? copyrighted material the use of which|has not always been specifically authori[sz]ed|(?:nach|gemäß|auf grundlage)[^.]{0,40}zitatrecht|au titre du droit de|al amparo del derecho de cita/i;
const OTHERS = /this license|licence acknowledges|the court|judge|lawsuit|ruled|defen[cs]e of fair|argu(?:ed|es)/i;

/** Reads notices by which the page itself relies on fair use or fair dealing for what it shows. */
export function readFairUseNotice(page: Page): Finding[] {
  return rightsBlocks(page)
    .filter((entry) => !entry.isProse && FAIR.isIn(entry.lower))
    .flatMap((entry) =>
      sentencesOf(entry.block.text)
        .filter(({ text }) => RELIES.test(text) && !OTHERS.test(text))
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
