import type { Statement } from '../model.ts';
import { withoutElements } from './commons-elements.ts';
import { ownerOfWorks } from './owner-of-works.ts';
import { lowerOf } from './phrase-list.ts';
import { owedIn, usesIn } from './reuse-uses.ts';
import { ACT, CONTACT, NO_TERM, ONLY, OWED, REUSE, TEXTS, WANTS, WIDE_ACT } from './reuse-words.ts';
import { isForMachines, isForOneself, rulingOf } from './ruling.ts';

export type TermsStatement = Extract<Statement, { about: 'terms' }>;

/**
 * What one sentence rules on reusing the page's texts: each use with its ruling and conditions. Empty for sentences that rule nothing.
 * Says nothing on whether the sentence speaks of this page: the caller knows where it stands.
 */
export function readReuseSentence(sentence: string): TermsStatement[] {
  const lower = ruleIn(lowerOf(sentence));
  const asksToBeAsked = WANTS.isIn(lower) && CONTACT.isIn(lower);
  if (
    (!asksToBeAsked && !namesAct(lower) && !isForMachines(lower) && !CREDITED_AS.test(lower) && !isForOneself(lower)) ||
    NO_TERM.isIn(lower) ||
    OF_CODE.test(lower) ||
    BANS_A_WAY.test(lower) ||
    tellsOfLeave(lower)
  )
    return [];
  const ruling = rulingOf(lower);
  if (ruling === null) return [];
  const conditions = ruling === 'permitted-with-conditions' ? owedIn(lower) : [];
  const isFree = conditions.length === 0 && !ONLY.isIn(lower) && !BINDS.test(lower);
  const settled = ruling === 'permitted-with-conditions' && isFree ? 'permitted' : ruling;
  const coversWorksOf = ownerOfWorks(sentence);
  if (settled.startsWith('permitted') && (CONTRIBUTED.test(lower) || OWN_ACT.test(lower))) return [];
  const namesFreeUse = REUSE.isIn(lower) || FREE_USE.test(lower) || isForMachines(lower);
  if (settled === 'permitted' && (LICENSED.test(lower) || !namesFreeUse)) return [];
  return usesIn(lower, settled).map((use) => ({ about: 'terms', use, ruling: settled, conditions, coversWorksOf }));
}

/** A sentence without the words that it prescribes or that name a licence: "禁止演绎 … 许可协议" and "변경금지 조건에 따라" forbid nothing by themselves. */
function ruleIn(lower: string): string {
  return NAMES_LICENCE.test(lower) ? withoutElements(lower).replace(LICENCE_ITSELF, ' ') : lower.replace(PRESCRIBED, ' ');
}

/** "Include the line “This story is republished with permission”": words that a reader is to set down rule nothing themselves. */
const PRESCRIBED = /[“„"][^“”„"]{12,300}[”“"]/g;

const NAMES_LICENCE = /creative commons|\bcc[ -](?:by|0)|知识共享|知識共享|創用|クリエイティブ|크리에이티브|공공누리|by-n[cd]|by-sa|署名-/;
const LICENCE_ITSELF =
  /(?:许可|許可|授权|授權)(?:协议|協議|條款|条款|证|方式)?|进行许可|상업적?\s?이?용?\s?금지|변경\s?금지|이용할 수 있습니다/g;

/** "The code is under the MIT License, and you may use it": leave for a program is none for the text on it. */
const OF_CODE =
  /^\P{L}*(?:(?:the|this|all|our|my|der|dieser|le|ce|el|este|il|questo|o) )?(?:source ?code|code(?: source| samples?| examples?)?|software|plug-?in|scripts?|quell(?:code|text)|programmcode|logiciel|código(?: fuente)?|codice(?: sorgente)?)(?!\p{L})(?!,? (?:and|or|und|et|y|e|&) )/u;

/** "You can’t republish our stories wholesale", "… may not be sold separately": that it may not be done in one way forbids no other. */
const BANS_A_WAY =
  /\b(?:can['’]?t|cannot|can not|may not|must not)(?: (?!and |or )[\p{L}-]+){0,6} (?:wholesale|systematically|separately)\b/u;

/** Words that bind a leave to something, whether or not it is known what. */
const BINDS =
  /\b(?:provided|on condition|as long as|so long as|only if|sous réserve|à condition|siempre que|siempre y cuando|citando|desde que|purché|mits|unter der bedingung|sofern|pod warunkiem)\b|при згадці|при упоминании|за умови|при условии/;

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
  return (
    (DONE_WITH_LEAVE.test(lower) && !RULES.test(lower)) ||
    (TAKEN_WITH_LEAVE.test(lower) && !/(?<!\p{L})(?:no|non|não|ne|sin|sem|sans|senza)(?!\p{L})/u.test(lower))
  );
}

/** "Reproducido con autorización de …", "Article reproduit avec l'aimable autorisation de …", "Tratto con il permesso di …". */
const TAKEN_WITH_LEAVE =
  /^(?:[^.]{0,40}\s)?(?:reproducid|publicad|extraíd|reproduit|publié|repris|reproduzid|riprodott|pubblicat|ripres|tratt)\p{L}{1,2} (?:aquí |ici |aqui |qui )?(?:con|avec|com) (?:\p{L}+[ ’']){0,3}(?:autori[sz]|permi)/u;

/** Whether a sentence, in lower case, names an act of reuse, or one that is done to texts. */
export function namesAct(lower: string): boolean {
  return ACT.isIn(lower) || (WIDE_ACT.isIn(lower) && TEXTS.isIn(lower));
}

/** Whether a sentence asks for something in return: "You must credit the author", "Don't edit". */
export function owesSomething(lower: string): boolean {
  return OWED.isIn(lower) || /^link |tell us|can['’]?t|cannot|may not|do not|don['’]t|should|have to|include|credit|attribut/.test(lower);
}
