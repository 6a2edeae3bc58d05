import type { EvidenceScope } from '../model.ts';
import { Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { isReportedSpeech } from '../wording/notices/in-quotation.ts';
import { INCORPORATES } from '../wording/notices/is-reference.ts';
import { type LicenceInText, PUBLIC_DOMAIN } from './licence.ts';
import { ADVISES, OF_VIDEO, opensBare } from './licence-of-another.ts';
import { isOfAnother, isOfOtherParts, isOfOtherWork, LICENSES, speaksOfItself, standsBehindPerson } from './licence-subject.ts';
import { lowerOf } from './phrase-list.ts';
import type { RightsBlock } from './rights-blocks.ts';
import { SPEAKS_OF_ITSELF } from './self-reference.ts';

/** "Lizenz: …": a sentence that is a label. */
const LABELLED = /^\P{L}{0,3}(?:licen[cs]\p{L}{0,3}|lizenz|лицензия|ліцензія|licencja|licens|lisens|ライセンス|许可|רישיון)\s?[:：]/iu;

/** Whether the sentence that names a licence speaks of the text, not of a picture or of the subject. */
export function speaksOfText(page: Page, entry: RightsBlock, sentence: string, found: LicenceInText): boolean {
  const isOfItself = speaksOfItself(page, sentence);
  if (ADVISES.test(sentence) || INCORPORATES.test(sentence) || OF_VIDEO.test(sentence)) return false;
  const { text, zone } = entry.block;
  const isInText = zone === 'body' || zone === 'foot';
  // "Unter dem Bericht stand: „Dieses Werk ist lizenziert unter …“".
  if (isInText && isReportedSpeech(text, found.start, found.start, found.end)) return false;
  // "Video von Rolf Sander. Lizenz: …": the label's sentence goes on with the picture's.
  if (isInText && LABELLED.test(sentence) && isOfOtherParts(text.slice(0, Math.max(0, text.indexOf(sentence))))) return false;
  // "Norsk lisens for offentlige data": the licence's own name speaks of data.
  if (isOfOtherWork(page, sentence) || isOfOtherParts(sentence.replace(entry.block.text.slice(found.start, found.end), ''))) return false;
  // "Journal of Tidal Ecology. doi:10.…, under CC BY 4.0": what a reference's own text stands under.
  const pointsHere = SPEAKS_OF_ITSELF.isIn(lowerOf(sentence));
  if (/\bdoi[:.]/i.test(entry.block.text) && !pointsHere) return false;
  if (found.licence.name === PUBLIC_DOMAIN) return pointsHere;
  if (entry.block.zone === 'body' && !entry.isClosing && !(entry.block.ownTraits & Trait.copyright))
    return isOfItself && LICENSES.test(sentence) && (!opensBare(sentence) || text.length < 120);
  const named = entry.block.text.slice(found.start, found.end);
  const isNotice = isInText && (entry.block.ownTraits & Trait.copyright) !== 0;
  if (!isNotice && isOfAnother(page, sentence, named, isInText)) return false;
  if (standsBehindPerson(entry.block.text, entry.block.text.slice(found.start))) return false;
  // "My book is available under …": beside the article other things are shown.
  if (entry.block.zone === 'aside' && !isOfItself) return found.start < 12;
  return isOfItself || LICENSES.test(sentence) || (entry.block.text.length < 120 && found.licence.name !== 'Creative Commons');
}

/** What a sentence says that gives the licence of the whole site. */
export const OF_SITE =
  /(?:this|entire|the) (?:web ?site|site|blog)|on this site|our (?:site|website)|diese[rs]? (?:website|webseite|seite|blog)|ce site|este sitio|questo sito|site content|all contents?|unless otherwise|except where|soweit nicht|sofern nicht|sauf mention|salvo donde/i;

/** Whose licence a sentence gives, the article's or the site's, where it says so itself. */
export function scopeOfSentence(scope: EvidenceScope, sentence: string): EvidenceScope {
  if (scope !== 'article')
    return /this (?:article|work|story|post)|dieser (?:artikel|beitrag)|cet article|este artículo/i.test(sentence) ? 'article' : scope;
  return OF_SITE.test(sentence) ? 'site' : scope;
}
