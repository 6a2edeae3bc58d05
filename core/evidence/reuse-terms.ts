import type { EvidenceScope, Finding } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import { Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { conditionsIn } from '../rights/conditions.ts';
import { REPORTED } from '../rights/disclaimer-words.ts';
import { OF_VIDEO } from '../rights/licence-of-another.ts';
import { isOfOtherWork } from '../rights/licence-subject.ts';
import { lowerOf, phraseList } from '../rights/phrase-list.ts';
import { namesAct, owesSomething, readReuseSentence, type TermsStatement } from '../rights/reuse-sentence.ts';
import { PROTECTED, REUSE, TEXTS } from '../rights/reuse-words.ts';
import { type RightsBlock, rightsBlocks } from '../rights/rights-blocks.ts';
import { namesRightsDesk } from '../rights/rights-desk.ts';
import { findReserved } from '../rights/rights-phrases.ts';
import { SPEAKS_OF_ITSELF } from '../rights/self-reference.ts';
import { sentencesOf } from '../rights/sentences.ts';
import { isMachineUse } from '../rights/terms.ts';
import { findInText } from './finding.ts';

/** Reads what the page says may be done with its texts: permissions, prohibitions, who is to be asked, "all rights reserved". Never what an article reports of others' rules. */
export function readReuseTerms(page: Page): Finding[] {
  const found: Finding[] = [];
  for (const entry of rightsBlocks(page)) {
    if (found.length >= 40) break;
    if (opensWithOther(page, entry)) continue;
    const ruled = fromSentences(entry);
    found.push(...ruled, ...(ruled.every(isMachineUse) ? reservedIn(entry) : []));
    if (ruled.some((finding) => isProgramme(entry.block, finding)))
      found.push(...conditionsBelow(page, entry, ruled[0] as Finding<TermsStatement>));
  }
  return found;
}

function fromSentences(entry: RightsBlock): Finding<TermsStatement>[] {
  const { block, scope } = entry;
  if (block.traits & Trait.heading || (isLinkAlone(block) && !(block.ownTraits & Trait.copyright))) return [];
  return sentencesOf(block.text).flatMap((sentence) => {
    if (!standsAsTerm(entry, sentence.text)) return [];
    return readReuseSentence(sentence.text.replace(CLAUSE_ON_PICTURES, '.')).map((says) =>
      findInText('reuse-terms', block, says, scope === 'site' ? 0.7 : 0.82, {
        start: sentence.start,
        end: sentence.start + sentence.text.length,
        scope,
      }),
    );
  });
}

function isLinkAlone(block: Block): boolean {
  return block.linked > block.text.length * 0.9 && block.text.length < 60;
}

/** "Photographs belong to the photographers and may not be used", "AP images may not be republished", "The name and logo …", "No part of the book …": a rule on other things alone is none on the text. */
const RULES_ON_OTHERS =
  /^(?!.{0,90}(?:text|art[ií][cgk]|conte[nú]|stor|material|part (?!of the )|beitr|inhalt|words))(?:\S{1,16} ){0,6}(?:photo(?:gra|s?\b)|pictures\b|images?\b|illustrations?\b|videos?\b|foto(?:s?\b|gra)|bilder\b|abbildungen\b|im[aá]gen[es]s\b|immagini\b|logos?\b|trademarks?\b|book\b|newsletter\b|podcast\b|(?:data ?)?sets?\b)/i;

/** "The text is under CC BY; photographs may not be reused": what a clause on pictures says is said of them. */
const CLAUSE_ON_PICTURES = /; (?:the |all |our )?(?:photo|image|picture|illustration|foto|bild|imágen|imagen|immagin)[^;]*/gi;

/** "Illustration by Ada Winter, used with permission. Not to be reproduced.", "“Low Water”, a novel. © …": a note on a picture or another work, to its end. */
function opensWithOther(page: Page, { block, lower }: RightsBlock): boolean {
  if (block.text.length >= 240 || SPEAKS_OF_ITSELF.isIn(lower) || TEXTS.isIn(lower) || TRADEMARK.test(block.text)) return false;
  return isOfOtherWork(page, block.text) || (RULES_ON_OTHERS.test(block.text) && !NOTICE.test(block.text));
}

/** "“The Harbour Post” is a registered trademark of Lowmere Media. All rights reserved.": a site's foot. */
const TRADEMARK = /\btrademarks?\b/i;

/** "Newsletter · Podcast · © 2024 …": offers before the site's notice. */
const NOTICE = /©|\bcopyright\b/i;

/** Where it stands is asked first: most sentences are the article's own, and speak of no text. */
function standsAsTerm(entry: RightsBlock, sentence: string): boolean {
  const lower = lowerOf(sentence);
  return isMeant(entry, lower) && !REPORTED.isIn(lower) && !RULES_ON_OTHERS.test(sentence) && !OF_VIDEO.test(sentence);
}

/** In footers a rule is the page's own; in and before the article's text it must say that it means this article. */
function isMeant({ block, isProse, isClosing }: RightsBlock, lower: string): boolean {
  if (block.zone === 'foot' || block.zone === 'site-footer' || block.zone === 'outside' || block.zone === 'aside')
    return block.text.length < 2500;
  if (isProse) return block.text.length < 600 && OF_THIS_ARTICLE.isIn(lower);
  const isMarked = (block.ownTraits & Trait.copyright) !== 0 || /[©ⓒ]|copyright|版权|著作权|저작권/i.test(block.text);
  return isMarked || SPEAKS_OF_ITSELF.isIn(lower) || (isClosing && rulesOnTexts(lower));
}

/** A line behind the text that names the reuse of texts, and not just any use. */
function rulesOnTexts(lower: string): boolean {
  return lower.length < 300 && (REUSE.isIn(lower) || (namesAct(lower) && (TEXTS.isIn(lower) || lower.includes('excerpts'))));
}

const OF_THIS_ARTICLE = phraseList(
  'this article|this story|this post|this material|this content|our articles|our stories|our content|dieser artikel|dieser beitrag|dieser text|cet article|este artículo|материалов сайта|материалов газеты|материала сайта|本文|本站|本网',
);

function reservedIn({ block, lower, scope, isProse }: RightsBlock): Finding<TermsStatement>[] {
  if (isProse || block.text.length > 1200) return [];
  const reserved = findReserved(block.text, false);
  if (reserved) return [weakTerm('all-rights-reserved', block, reserved.index, reserved.length, scope)];
  const isShort = block.text.length < 300;
  const law = isShort ? PROTECTED.first(lower) : null;
  if (law) return [weakTerm('protected-by-law', block, law.index, law.length, scope)];
  return isShort && isDeskLine(block.text) ? [weakTerm('rights-desk', block, 0, block.text.length, scope)] : [];
}

/** "Reprints & Permissions"; guidelines and answers behind a link may say anything. */
function isDeskLine(text: string): boolean {
  return text.includes(' ') && !/guidelines|faq|policy/i.test(text) && namesRightsDesk(text);
}

/** Whoever wants to reuse it must ask, as far as this says; anything more exact outweighs it. */
function weakTerm(signal: string, block: Block, start: number, length: number, scope: EvidenceScope): Finding<TermsStatement> {
  const says = { about: 'terms', use: 'any', ruling: 'ask-first', conditions: [], coversWorksOf: null } as const;
  return findInText(signal, block, { ...says, conditions: [] }, 0.3, { start, end: start + length, scope });
}

function isProgramme(block: Block, { says }: Finding<TermsStatement>): boolean {
  return (
    says.ruling.startsWith('permitted') &&
    (/re-?publish|re-?print|re-?post|转载|轉載/i.test(block.text) || (block.traits & Trait.copyright) !== 0)
  );
}

/** A republication programme lists its conditions behind or below its permission: "You must credit …", "Don't edit …", "Include our page counter". */
function conditionsBelow(page: Page, { block, scope }: RightsBlock, permission: Finding<TermsStatement>): Finding[] {
  const below = page.blocks
    .slice(block.index, block.index + 13)
    .filter(
      (next) => (next.zone === block.zone || next.zone === 'site-footer') && next.text.length < 500 && !(next.traits & Trait.heading),
    );
  return below.flatMap((next) =>
    sentencesOf(next.text).flatMap((sentence) => {
      const conditions =
        owesSomething(lowerOf(sentence.text)) && readReuseSentence(sentence.text).length === 0 ? conditionsIn(lowerOf(sentence.text)) : [];
      if (conditions.length === 0) return [];
      const says: TermsStatement = { ...permission.says, ruling: 'permitted-with-conditions', conditions };
      return [
        findInText('reuse-terms', next, says, permission.weight - 0.05, {
          start: sentence.start,
          end: sentence.start + sentence.text.length,
          scope,
        }),
      ];
    }),
  );
}
