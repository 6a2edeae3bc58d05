import type { Condition, Ruling, Statement, Use } from '../model.ts';
import {
  ACT,
  ALLOW,
  ASK,
  COMMERCIAL,
  CONDITIONS,
  CREDIT,
  EXCERPT,
  FORBID,
  IN_PRINT,
  MINING,
  NONCOMMERCIAL,
  TRAINING,
  TRANSLATE,
  UNLESS_CREDITED,
} from './reuse-words.ts';

export type TermsStatement = Extract<Statement, { about: 'terms' }>;

const CONTACT =
  /[\w.+-]{1,60}@[\w-]{1,60}\.|rights: ?\p{Lu}|contact|escriba|écri(?:re|vez)|wenden sie sich|schreiben sie|свяж|обращ|联系|聯絡|聯繫|お問い合わせ|ご希望の方|문의|write to|e-?mail/iu;
const WANTS =
  /for (?:\w+ ){0,3}(?:re-?print|re-?publi|reproduc|publication|syndicat|licens|permission|re-?use|use)|for (?:questions about )?rights|to (?:re-?publish|re-?print|reproduce|licen[cs]e|syndicate)|licensing (?:opportunit|inquir|enquir|request)|rights? (?:and|&) permissions|reprint (?:rights|permission)|rechten oder genehmig|転載|商业转载|商業轉載/i;

/**
 * What one sentence rules on reusing the page's texts: each use with its ruling and conditions. Empty for sentences that rule nothing.
 * Says nothing on whether the sentence speaks of this page: the caller knows where it stands.
 */
export function readReuseSentence(sentence: string): TermsStatement[] {
  const acts = ACT.test(sentence) || MINING.test(sentence) || TRAINING.test(sentence);
  if (!acts && !WANTS.test(sentence)) return [];
  const ruling = NOT_A_TERM.test(sentence) ? null : rulingOf(sentence);
  if (ruling === null) return [];
  const conditions = ruling === 'permitted-with-conditions' ? conditionsIn(sentence) : [];
  const settled = ruling === 'permitted-with-conditions' && conditions.length === 0 && !ONLY.test(sentence) ? 'permitted' : ruling;
  return usesIn(sentence, settled).map((use) => ({ about: 'terms', use, ruling: settled, conditions, coversWorksOf: ownerOf(sentence) }));
}

// Conditions that stand elsewhere: "jest dozwolone wyłącznie z zachowaniem warunków korzystania".
const ONLY =
  /only|nur |lediglich|uniquement|únicamente|solamente|solo |apenas|soltanto|alleen|endast|kun |wyłącznie|pouze|csak|doar|samo|только|лише|само|μόνο|yalnızca|فقط|仅|僅|のみ|terms|conditions/i;
// Leave that was given to this page ("reprinted with permission of"), rules for readers' comments, and licences of programs.
const NOT_A_TERM =
  /(?:published|printed|posted|produced|used|appears?) (?:here )?(?:by|with) (?:the |kind |special ){0,2}permission|mit freundlicher genehmigung|avec l['’]aimable|(?:some|your|all|reader|user|submitted) (?:of the )?(?:comments|letters|submissions)|free software|(?:this|the) (?:software|program|source code|font)|absolutely no warranty/i;

function rulingOf(sentence: string): Ruling | null {
  const forbids = FORBID.test(sentence);
  if (RESERVES.test(sentence) && (MINING.test(sentence) || TRAINING.test(sentence)) && !forbids) return 'ask-first';
  const credits = CREDIT.test(sentence);
  if (forbids && UNLESS_CREDITED.test(sentence)) return 'permitted-with-conditions';
  // "Jede Übernahme bedarf der Genehmigung", "допускается без согласования": leave is needed, or expressly is not.
  const needsLeave = ASK.test(sentence) && !/без согласования|without (?:asking|prior notice)|ohne rückfrage/i.test(sentence);
  const grants =
    /(?:grants?|have|has|with(?:out)?|gives?|need no|don['’]t need) (?:\w+ )?permission to|permission is (?:hereby )?granted/i.test(
      sentence,
    );
  if (needsLeave && !grants) return 'ask-first';
  if (forbids && !grants)
    return ALLOW.test(sentence) && credits && !/prohibit|forbidden|verboten|запрещ|禁止|금지/i.test(sentence)
      ? 'permitted-with-conditions'
      : 'forbidden';
  if (WANTS.test(sentence) && CONTACT.test(sentence)) return 'ask-first';
  if (grants || ALLOW.test(sentence)) return 'permitted-with-conditions';
  return credits && OWED.test(sentence) ? 'permitted-with-conditions' : null;
}

// "All rights reserved, including those for text and data mining".
const RESERVES = /reserv|vorbehalt|réserv|voorbehoud|förbehåll|forbehold|zastrzeż|保留/i;

// Credit is owed rather than merely given: "ссылка обязательна", "转载请注明出处", "only with a link".
const OWED =
  /must|required|requires|please|provided|on condition|as long as|only (?:with|if)|nur (?:mit|unter|bei)|unter (?:angabe|namens|nennung|der bedingung)|sous réserve|à condition|merci de|siempre (?:que|y cuando)|citando|citar|desde que|mediante|purché|a patto|citando|citazione|mits|onder vermelding|med angivande|med (?:kilde|angivelse)|pod warunkiem|z podaniem|s uvedením|uz (?:obavez|navod)|обязательн|обов[’'`я]*язк|обов|при условии|за умови|только|указать|необходимо|задължител|υποχρεωτικ|υπό τον όρο|με αναφορά|gösteril|şart|koşul|مع ذكر|بذكر|شريطة|با ذکر|ذکر|בתנאי|请|請|须|須|应|應|务必|要|明記|밝|표기|harus|wajib|vui lòng/i;

/** Whether a sentence asks for something in return: "You must credit the author". */
export function owes(sentence: string): boolean {
  return OWED.test(sentence) || /can['’]?t|cannot|may not|do not|don['’]t|should|have to|include|credit|attribut/i.test(sentence);
}

/** The conditions that a sentence names, in the vocabulary's order. */
export function conditionsIn(sentence: string): Condition[] {
  return (Object.keys(CONDITIONS) as Condition[]).filter((condition) => CONDITIONS[condition].test(sentence));
}

function usesIn(sentence: string, ruling: Ruling): Use[] {
  const machine: Use[] = [
    ...(MINING.test(sentence) ? (['text-and-data-mining'] as const) : []),
    ...(TRAINING.test(sentence) ? (['ai-training'] as const) : []),
  ];
  const uses: Use[] = [];
  const noncommercial = NONCOMMERCIAL.test(sentence);
  const denies = ruling === 'ask-first' || ruling === 'forbidden';
  if (!denies && noncommercial) uses.push('repost-noncommercial');
  if (denies && COMMERCIAL.test(sentence) && !/non-?commercial/i.test(sentence)) uses.push('repost-commercial');
  if (!denies && COMMERCIAL.test(sentence) && !noncommercial) uses.push('repost-commercial');
  if (IN_PRINT.test(sentence) && (uses.length > 0 || !/online|internet/i.test(sentence))) uses.push('print');
  if (!denies && TRANSLATE.test(sentence) && /translate (?:it|them|our|this|the)|translations? (?:are|is)/i.test(sentence))
    uses.push('any', 'translate');
  if (!denies && EXCERPT.test(sentence) && !/re-?publi|полн|использовании/i.test(sentence)) uses.push('excerpt');
  if (uses.length > 0) return [...uses, ...machine];
  return machine.length > 0 && !OTHER_ACT.test(sentence) ? machine : ['any', ...machine];
}

// An act beside the reading by machines: "무단전재 및 재배포, AI학습 금지".
const OTHER_ACT = /re-?publi|re-?print|reproduc|distribut|copied|copy|전재|배포|복제|転載|转载|nachdruck|vervielf|перепечат/i;

const OWNER =
  /(?:cross-?post|re-?publish|re-?print|reproduce|re-?post|share|publication of|reproduction of|use of|any)\s(?:any |all |our |the |original )?(?<name>\p{Lu}[\p{L}\d'’&.-]*(?:\s(?:(?:of|the|and|&)\s)?\p{Lu}[\p{L}\d'’&.-]*){0,4})\s(?:articles?|stories|story|contents?|materials?|reporting|news|pieces|posts)|(?:content|articles|stories) (?:created|produced|published) by (?<maker>(?:The )?\p{Lu}[\p{L}'’&.-]*(?:\s\p{Lu}[\p{L}'’&.-]*){0,4})/u;

/** Whose texts the sentence speaks of where it says so: "cross-post Global Research articles". */
function ownerOf(sentence: string): string | null {
  const groups = OWNER.exec(sentence)?.groups;
  const name = groups?.['name'] ?? groups?.['maker'] ?? null;
  return name && !/^(?:This|These|Any|All|Our|The|No|Web|Internet)$/.test(name) ? name : null;
}

/** A text cut into sentences, with where each starts. Clauses of Chinese and Japanese that rule on one use each count alone. */
export function sentencesOf(text: string): { text: string; start: number }[] {
  const sentences: { text: string; start: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(
    /[.!?…](?:["”»)\]]{0,2})\s+(?=[\p{Lu}\p{Lo}\d"“«„(©[①-⑳])|[。！？；]|(?<=转载[^，]{0,20})，|，(?=转载|轉載)|\s[|•·●]\s/gu,
  )) {
    const end = match.index + match[0].length;
    if (
      /(?:^|[\s.(])(?:Inc|Ltd|Co|Corp|No|Nr|St|Dr|Mr|Mrs|bzw|etc|e\.g|i\.e|U\.S|z\.B|S\.A|C\.V|\p{Lu})\.$/u.test(
        text.slice(0, end).trimEnd(),
      )
    )
      continue;
    sentences.push({ text: text.slice(start, end).trim(), start });
    start = end;
  }
  sentences.push({ text: text.slice(start).trim(), start });
  return sentences.filter((sentence) => sentence.text.length > 2).slice(0, 60);
}
