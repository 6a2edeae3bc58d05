import { foldName } from '../agents/fold-name.ts';
import type { Finding } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import { Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { type Mention, mentionsIn } from '../wording/mentions.ts';
import { findInText } from './finding.ts';

const MOST = 12;

/** Whom the text says it reports from: agencies and outlets by name, each once. Mentions, never origins; people and institutions are passed over. */
export function readCitedMention(page: Page): Finding[] {
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const block of page.blocks) {
    if (findings.length >= MOST) break;
    if (block.zone !== 'body' || block.traits & (Trait.caption | Trait.related)) continue;
    for (const mention of mentionsIn(block.text)) {
      const key = foldName(mention.name);
      if (seen.has(key) || findings.length >= MOST) continue;
      seen.add(key);
      findings.push(
        findInText(
          'cited-mention',
          block,
          { about: 'cited', name: mention.name, url: linkOf(page, block, mention) },
          0.7,
          sentenceAround(block.text, mention.start, mention.end),
        ),
      );
    }
  }
  return findings;
}

function linkOf(page: Page, block: Block, mention: Mention): string | null {
  const anchor = block.anchors.find((candidate) => candidate.start < mention.end + 12 && candidate.end > mention.start - 12);
  return anchor ? page.resolve(anchor.href) : null;
}

/** The sentence of a mention, or as much of a long one as is quoted, cut between words. */
function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  const before = Math.max(text.lastIndexOf('. ', start) + 2, text.lastIndexOf('。', start) + 1, 0);
  const from = before <= 1 ? 0 : before;
  const after = text.slice(end).search(/[.!?](?=\s|$)|。/u);
  const to = after < 0 ? text.length : end + after + 1;
  const [first, last] = [Math.max(from, start - 200), Math.min(to, start + 300)];
  const cutAt = text.indexOf(' ', first);
  const cutEnd = text.lastIndexOf(' ', last);
  return {
    start: first > from && cutAt >= 0 && cutAt < start ? cutAt + 1 : first,
    end: last < to && cutEnd >= end ? cutEnd : last,
  };
}
