import type { Finding } from '../../model.ts';
import type { Block } from '../../page/blocks.ts';
import { contributedIn } from '../../wording/contributed.ts';
import { isOutletLike } from '../../wording/outlet-like.ts';
import { findInText } from '../finding.ts';
import { sayAgency } from '../say.ts';
import { agenciesNamed, creditFindings } from './credit-findings.ts';

/** "Associated Press writers X and Y contributed to this report." "With files from The Canadian Press." */
export function contributors(block: Block): Finding[] {
  const said = !/contribut/i.test(block.text)
    ? null
    : /\bcontribut(?:ed|ing)(?: reporting)?(?: to this (?:report|story|article|post|dispatch)\b|(?=[.]?$))/i.exec(block.text);
  if (!said) return block.text.length <= 300 ? creditFindings('agency-contributed', block, contributedIn(block.text), 0.8) : [];
  const start = sentenceStart(block.text, said.index);
  const sentence = block.text.slice(start, said.index);
  const credit = agenciesNamed(sentence);
  if (!credit) return outletContributing(block, sentence, start, said.index + said[0].length);
  // Its own writers sign below its own copy; "… and The Associated Press contributed" is another's story.
  const isOwnStory = /^\s*(?:the )?(?:associated press|ap)\b[^,]{0,40}\bwriters?\b/i.test(sentence);
  const end = said.index + said[0].length;
  return creditFindings(
    'agency-contributed',
    block,
    { ...credit, share: isOwnStory ? 'copy' : 'contributed' },
    isOwnStory ? 0.6 : 0.8,
    start,
    end,
  );
}

/** "The Harbour Post’s A. Author contributed to this report": another outlet's reporter helped. */
function outletContributing(block: Block, sentence: string, start: number, end: number): Finding[] {
  const name = /^\s*(?:the )?(\p{Lu}[\p{L} .&-]{2,40})['’]s? \p{Lu}/iu.exec(sentence)?.[1];
  if (!name || !isOutletLike(name) || !/^\p{Lu}/u.test(name)) return [];
  const says = sayAgency(name, 'contributed');
  return [findInText('outlet-contributed', block, says, 0.6, { start, end })];
}

/** Where the sentence before a place begins, abbreviations ("Birmingham, Ala., and") passed over; at most 400 characters back. */
function sentenceStart(text: string, at: number): number {
  const floor = Math.max(0, at - 400);
  const before = text.slice(floor, at);
  const stops = [...before.matchAll(/[.!?]["”)]?\s(?=[A-Z“"(])/g)].filter(
    (stop) => !/(?:^|[\s,])(?:[A-Z][a-z]{0,3}|[A-Z](?:\.[A-Z])+)$/.test(before.slice(0, stop.index)),
  );
  const last = stops.at(-1);
  return last ? floor + last.index + last[0].length : floor;
}
