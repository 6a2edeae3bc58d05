import type { Finding } from '../model.ts';
import type { Page } from '../page.ts';
import { DENIED, FORMULA, OPINION, OWN, PUBLISHED, REPORTED, RESPONSIBILITY } from '../rights/disclaimer-words.ts';
import { lowerOf, phraseList } from '../rights/phrase-list.ts';
import { type RightsBlock, rightsBlocks } from '../rights/rights-blocks.ts';
import { SPEAKS_OF_ITSELF } from '../rights/self-reference.ts';
import { sentencesOf } from '../rights/sentences.ts';
import { findInText } from './finding.ts';

const LONGEST_SENTENCE = 420;
const OF_COMMENTS = phraseList(
  'reader comments|comments posted|comment posted|comments do|comments are|our users|die kommentare|kommentare geben|forum|commentaires|comentarios|comentários|commenti|reacties|kommentarer|komentarzy|komentářů|hozzászól|コメント|комментари|коментар|σχόλια|yorum|评论|댓글',
);
const OF_TEXTS = phraseList(
  'commentary|column|contributor|the author|the writer|views expressed|opinions expressed|views and opinions|opinion piece|autor|auteur|автор|作者|yazar|声明|聲明|見解|редакция',
);
const THIS_TEXT = /this (?:article|commentary|column|op-ed)|dieser (?:beitrag|artikel|text)|cet article|este artículo|本文/;

/** Reads disclaimers: that the opinions are the author's own, that the publisher answers for nothing. Those for readers' comments are the site's, not the article's. */
export function readDisclaimer(page: Page): Finding[] {
  return rightsBlocks(page)
    .filter((entry) => entry.block.text.length < 4000 && mayDisclaim(entry))
    .flatMap((entry) =>
      sentencesOf(entry.block.text)
        .filter(({ text }) => disclaims(lowerOf(text)) && standsAsDisclaimer(entry, lowerOf(text)))
        .map(({ text, start }) => {
          const isOfComments = OF_COMMENTS.isIn(lowerOf(text));
          return findInText('disclaimer', entry.block, { about: 'disclaimer' as const }, isOfComments ? 0.5 : 0.82, {
            start,
            end: start + text.length,
            scope: isOfComments ? 'site' : entry.scope,
          });
        }),
    )
    .slice(0, 8);
}

/** Prose is the article's own, and must speak of the article: few paragraphs do. */
function mayDisclaim({ isProse, lower }: RightsBlock): boolean {
  if (isProse && !lower.includes('disclaimer') && !THIS_TEXT.test(lower)) return false;
  return lower.startsWith('disclaimer:') || [OPINION, RESPONSIBILITY, FORMULA].some((words) => words.isIn(lower));
}

/** An opinion that is somebody's own, a responsibility that is nobody's or another's, or a set formula. */
function disclaims(lower: string): boolean {
  if (lower.length <= 20 && lower < '\u0590') return false;
  if (lower.startsWith('disclaimer:') || FORMULA.isIn(lower)) return true;
  if (lower.length > LONGEST_SENTENCE || REPORTED.isIn(lower)) return false;
  const answers = RESPONSIBILITY.isIn(lower);
  if (OPINION.isIn(lower) && (OWN.isIn(lower) || (answers && DENIED.isIn(lower)))) return true;
  return answers && PUBLISHED.isIn(lower) && DENIED.isIn(lower);
}

function standsAsDisclaimer({ block, isProse, isClosing }: RightsBlock, lower: string): boolean {
  if (isProse) return lower.startsWith('disclaimer') || THIS_TEXT.test(lower);
  if (block.zone !== 'body' && block.zone !== 'byline' && block.zone !== 'masthead') return true;
  return (isClosing && lower.length < 240) || SPEAKS_OF_ITSELF.isIn(lower) || lower.startsWith('disclaimer') || OF_TEXTS.isIn(lower);
}
