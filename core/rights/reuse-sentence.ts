import type { Ruling, Statement, Use } from '../model.ts';
import { conditionsIn } from './conditions.ts';
import { ownerOfWorks } from './owner-of-works.ts';
import { lowerOf } from './phrase-list.ts';
import {
  ACT,
  ALLOW,
  ASK,
  COMMERCIAL,
  CONTACT,
  CREDIT,
  EXCERPT,
  FORBID,
  GRANTS,
  IN_PRINT,
  MINING,
  NO_TERM,
  NONCOMMERCIAL,
  ONLY,
  OTHER_ACT,
  OWED,
  PERSONAL,
  REUSE,
  TEXTS,
  TRAINING,
  TRANSLATE,
  UNLESS_CREDITED,
  WANTS,
  WIDE_ACT,
} from './reuse-words.ts';

export type TermsStatement = Extract<Statement, { about: 'terms' }>;

/**
 * What one sentence rules on reusing the page's texts: each use with its ruling and conditions. Empty for sentences that rule nothing.
 * Says nothing on whether the sentence speaks of this page: the caller knows where it stands.
 */
export function readReuseSentence(sentence: string): TermsStatement[] {
  const lower = lowerOf(sentence);
  const asksToBeAsked = WANTS.isIn(lower) && CONTACT.isIn(lower);
  if (
    (!asksToBeAsked && !namesAct(lower) && !isForMachines(lower) && !CREDITED_AS.test(lower) && !isForOneself(lower)) ||
    NO_TERM.isIn(lower) ||
    tellsOfLeave(lower)
  )
    return [];
  const ruling = rulingOf(lower);
  if (ruling === null) return [];
  const conditions = ruling === 'permitted-with-conditions' ? conditionsIn(lower) : [];
  const settled = ruling === 'permitted-with-conditions' && conditions.length === 0 && !ONLY.isIn(lower) ? 'permitted' : ruling;
  const coversWorksOf = ownerOfWorks(sentence);
  if (settled.startsWith('permitted') && (CONTRIBUTED.test(lower) || OWN_ACT.test(lower))) return [];
  if (settled === 'permitted' && (LICENSED.test(lower) || (!REUSE.isIn(lower) && !FREE_USE.test(lower)))) return [];
  return usesIn(lower, settled).map((use) => ({ about: 'terms', use, ruling: settled, conditions, coversWorksOf }));
}

/** A use of texts that is free, in words that name no act of reuse. */
const FREE_USE = /frei verwend|honorarfrei|lizenzfrei|(?:may|can|to) be used|(?:may|can) use/;

/** The licence that a sentence names says what is permitted. */
const LICENSED = /creative commons|\bcc[ -](?:by|0)\b/;

/** What readers send in: "Publish your press release with us for free", "Leserbriefe dürfen gekürzt veröffentlicht werden". */
const CONTRIBUTED =
  /\b(?:your (?:own )?(?:press release|news|stor(?:y|ies)|articles?|events?|letters?|photos?|content|contributions?|submissions?|listings?|ads?|comments?)\b|letters to the editor|write for us|leserbrief|ihren? (?:pressemitteilung|artikel|beitr|veranstaltung|anzeige|kommentar)|vo(?:tre|s) (?:annonce|communiqué|article|commentaire)|tus? (?:nota|artículo|noticia|comentario)|il tuo (?:comunicato|articolo)|o seu (?:artigo|comentário)|je (?:persbericht|artikel)|twój artykuł)|комментари|投稿|评论|評論|تعليق/;

/** What the outlet itself does: "Thanks to advertising we can publish for free", "können wir kostenfrei veröffentlichen". */
const OWN_ACT =
  /\bwe (?:are able to|can|could|may) (?:\p{L}{2,12} )?(?:publish|share|distribute|offer|provide|bring|make)\b|\b(?:können|dürfen) wir\b|\bwir (?:können|dürfen)\b|\bnous pouvons\b|\bpodemos\b|\bpossiamo\b|\b(?:kunnen|mogen) wij?\b|\bwij? (?:kunnen|mogen)\b|\b(?:vi kan|kan vi)\b|\bmożemy\b|\bmůžeme\b|(?<!\p{L})можем(?!\p{L})/u;

/** "The department asks to be attributed as …" */
const CREDITED_AS =
  /\b(?:(?:must|should|asks to|is to|please) (?:be )?(?:attributed?|credited?|cited?|acknowledged?) as|preferred attribution)\b/;

const DONE_WITH_LEAVE =
  /\b(?:re-?|cross-?)?(?:published|printed|posted|produced|shared|used)(?: here| on (?:this|our) (?:site|page|blog|website))? (?:with|by) (?:\p{L}[\p{L}\p{M}.’'-]{0,29} ){0,5}(?:permission|consent)\b/u;
const RULES = /\b(?:may|can|can['’]t|cannot|must|should|shall|will|not|only|unless|if|please|no)\b/;

/** "It has been republished here with the author's permission": leave that this page was given, and no other is. */
function tellsOfLeave(lower: string): boolean {
  return DONE_WITH_LEAVE.test(lower) && !RULES.test(lower);
}

/** Whether a sentence, in lower case, names an act of reuse, or one that is done to texts. */
export function namesAct(lower: string): boolean {
  return ACT.isIn(lower) || (WIDE_ACT.isIn(lower) && TEXTS.isIn(lower));
}

function isForMachines(lower: string): boolean {
  return MINING.isIn(lower) || TRAINING.isIn(lower);
}

/** "This content is for personal, non-commercial use only." */
function isForOneself(lower: string): boolean {
  return PERSONAL.isIn(lower) && TEXTS.isIn(lower);
}

function rulingOf(lower: string): Ruling | null {
  if (isForOneself(lower)) return 'ask-first';
  const forbids = FORBID.isIn(lower);
  if (forbids && UNLESS_CREDITED.isIn(lower)) return 'permitted-with-conditions';
  // "All rights reserved, including those for text and data mining".
  if (!forbids && isForMachines(lower) && /reserv|vorbehalt|réserv|voorbehoud|förbehåll|forbehold|zastrzeż|保留/.test(lower))
    return 'ask-first';
  const grants = GRANTS.isIn(lower);
  if (!grants && ASK.isIn(lower)) return 'ask-first';
  if (!grants && forbids) return isPartly(lower) ? 'permitted-with-conditions' : 'forbidden';
  if (WANTS.isIn(lower) && CONTACT.isIn(lower)) return 'ask-first';
  if (grants || ALLOW.isIn(lower)) return 'permitted-with-conditions';
  return CREDIT.isIn(lower) && OWED.isIn(lower) ? 'permitted-with-conditions' : null;
}

/** "You may republish with credit, but you can't edit": it forbids a part of what it allows. */
function isPartly(lower: string): boolean {
  return CREDIT.isIn(lower) && ALLOW.isIn(lower) && !/prohibit|forbidden|verboten|запрещ|禁止|금지/.test(lower);
}

/** Whether a sentence asks for something in return: "You must credit the author", "Don't edit". */
export function owesSomething(lower: string): boolean {
  return OWED.isIn(lower) || /^link |tell us|can['’]?t|cannot|may not|do not|don['’]t|should|have to|include|credit|attribut/.test(lower);
}

function usesIn(lower: string, ruling: Ruling): Use[] {
  const machine: Use[] = [];
  if (MINING.isIn(lower)) machine.push('text-and-data-mining');
  if (TRAINING.isIn(lower)) machine.push('ai-training');
  const isDenied = ruling === 'ask-first' || ruling === 'forbidden';
  const uses = isDenied ? deniedUses(lower) : allowedUses(lower);
  if (IN_PRINT.isIn(lower) && (uses.length > 0 || !/online|internet/.test(lower))) uses.push('print');
  if (uses.length > 0) return [...uses, ...machine];
  return machine.length > 0 && !OTHER_ACT.isIn(lower) ? machine : ['any', ...machine];
}

function deniedUses(lower: string): Use[] {
  if (TRANSLATE.isIn(lower) && !OTHER_ACT.isIn(lower)) return ['translate'];
  return COMMERCIAL.isIn(lower) && !NONCOMMERCIAL.isIn(lower) ? ['repost-commercial'] : [];
}

function allowedUses(lower: string): Use[] {
  const uses: Use[] = [];
  if (NONCOMMERCIAL.isIn(lower)) uses.push('repost-noncommercial');
  else if (COMMERCIAL.isIn(lower)) uses.push('repost-commercial');
  if (TRANSLATE.isIn(lower)) uses.push(...(uses.length > 0 ? [] : (['any'] as const)), 'translate');
  if (EXCERPT.isIn(lower) && !/republi|re-publi|полн|использовании|використанні/.test(lower)) uses.push('excerpt');
  return uses;
}
