/** A line that tells readers what to make of an article: a correction, who paid, what the author has to do with the matter. */
export interface Disclosure {
  kind: 'correction' | 'funding' | 'interests';
  text: string;
}

const LONGEST = 1500;

/** "Correction, March 5: …", "Update: …", "This article has been corrected to …", in the languages of the phrase tables. */
const opensCorrection =
  /^(?:corrections?|corrected|clarifications?|editor[’']?s[’']? note|erratum|korrektur|berichtigung|richtigstellung|anmerkung der redaktion|correctif|rectificatif|rectification|erratum|note de la rédaction|corrección|rectificación|fe de errat?as|nota del editor|correção|retificação|nota da redação|errata|rettifica|correzione|nota della redazione|rectificatie|correctie|rättelse|rettelse|oikaisu|sprostowanie|oprava|helyesbítés|düzeltme|исправление|уточнение|поправка|от редакции|виправлення|уточнення|διόρθωση|تصحيح|توضيح|תיקון|訂正|更正|정정)(?=$|[\s:：,(–—-])/i;
const tellsCorrection =
  /(?:^|[.!?] )(?:an earlier|a previous|the original|this) (?:version of this )?(?:article|story|post|report|piece|version)(?: of this (?:article|story|post|report|piece))? (?:has been|was|have been|incorrectly|misstated|mistakenly|wrongly|erroneously|gave|said|stated|misidentified) ?(?:corrected|amended|clarified|updated to correct|incorrectly|stated|said|that|the|a)/i;
const tellsFunding =
  /^(?:funding|disclosure of funding|financial support|financement|finanzierung|förderung|financiación|финансирование)\s?[:：]|(?:article|story|reporting|series|project|work|report|coverage|piece) (?:was|is|were) (?:funded|supported|made possible|financed|underwritten|sponsored|paid for) (?:in part )?by/i;
const tellsInterests =
  /^(?:disclosure|full disclosure|disclosure statement|conflicts? of interests?|competing interests?|declaration of interests?|interessenkonflikte?|conflits? d[’']intérêts|conflictos? de intereses|конфликт интересов)\s?(?:[:：]|$)|(?:no|any) (?:conflicts? of interest|competing interests?)|(?:does|do) not work for, consult|receives? (?:no )?funding from|(?:owns?|holds?) shares in/i;

/** An editor's note may as well offer a newsletter. */
const isEditorsNote = /^editor[’']?s[’']? note/i;
const speaksOfError = /correct|earlier version|previous version|\berror|misstat|misidentif|amend|clarif|updated|retract/i;
const asksForGifts = /readers like you|donate|support us/i;

/** The disclosure that a paragraph is; null for any other. An author who reports on a correction, or a "correction" in prices, makes none. */
export function readDisclosure(text: string): Disclosure | null {
  if (text.length < 12 || text.length > LONGEST) return null;
  const trimmed = text.replace(/^[*†‡[("'\s]{1,4}/, '');
  if (opensCorrection.test(trimmed) && marksNote(trimmed) && (!isEditorsNote.test(trimmed) || speaksOfError.test(trimmed)))
    return { kind: 'correction', text };
  if (tellsCorrection.test(trimmed)) return { kind: 'correction', text };
  if (tellsFunding.test(trimmed) && !asksForGifts.test(trimmed)) return { kind: 'funding', text };
  if (tellsInterests.test(trimmed)) return { kind: 'interests', text };
  return null;
}

/** A note has its word set off by a colon or a dash before long: "Correction (5 March): …". */
function marksNote(text: string): boolean {
  return /^[^.!?]{1,60}?(?:[:：]| [–—-] )/u.test(text);
}
