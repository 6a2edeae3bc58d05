import { foldTitle, likeness } from '../../page/title-likeness.ts';
import type { Page } from '../../page.ts';
import type { Slot } from '../read-slot.ts';
import type { FrameMatch } from './find-frames.ts';

const HERS =
  "her|his|their|\\p{L}{2,20}[’']s|ihre?[nrms]?|seine?[nrms]?|sa|ses|leurs?|sus?|(?:il|la) sua|(?:il|i) suoi?|(?:o|os) seus?|(?:a|as) suas?|zijn|haar|hans|hennes|hendes|jego|jej|její|jeho|его|её|ее|його|її";
/** "Her essay ▢", "Sein Roman ▢", "Cressida Maule’s story ▢": another of an author's works, before its title in quotes. */
const ANOTHERS = new RegExp(`(?:^|[\\s(,])(?:${HERS})\\s(?:[\\p{L}-]{2,16}\\s){1,3}$`, 'iu');
/** The same before a word for a text: "Jej ▢". */
const OF_ANOTHER = new RegExp(`(?:^|[\\s(,])(?:${HERS})\\s$`, 'iu');
const CLOSING = /[”"“»』」’]$/u;
const OPENING: Record<string, string> = { '”': '“„”', '"': '"', '“': '„', '»': '«', '』': '『', '」': '「', '’': '‘' };

/** How a text is pointed at that stands here. */
const THIS =
  /^(?:this|the (?:above|following|preceding|present|foregoing)|diese|(?:der|das|die) (?:vorliegend|folgend|obig|nachfolgend|obenstehend)|ce[st]?\s|cet|est[ea]\s|quest|(?:il|el) present|dit\s|deze|de[nt] här|denn|dett|ten\s|ta\s|to\s|niniejsz|t[eo]nto|tato|данн|эт|ц[яе]|bu\s|本|此|この|이\s)/iu;
/** The day that stands behind an outlet. */
const DAY = /^[”"»“’』)\]]?(?:,?\s[^,;.!?]{0,20}?(?:19|20)\d\d\.?(?: roku| году| г\.)?)?[)\]]?/u;
/** What became of a text afterwards, or what else is told of it. */
const GOES_ON =
  /^(?:[,;]?\s(?:(?:and|but|before) (?:was|were|has|have|had|the|it|not|then|later|reprinted|copied)|before (?:the|it|being)|(?:und|aber) (?:wurde|wird|hat|ist|der|die|das|kein)|bevor|ehe (?:es|ihn|sie|das)|avant (?:de|d[’']\p{L}+)|(?:et|mais) (?:a|fut|le|la)|(?:et|mais) (?:n|l)[’']\p{L}+|que l[ea] site|antes de|(?:y|pero) (?:fue|ha|no|el|la)|prima (?:di|che|d’\p{L}+)|(?:e|ma) (?:è|fu|non|il|la|poi)|e (?:foi|não|copiado|depois)|en (?:werd|is|de|het)|voordat|och (?:trycktes|har|ingen)|innan|og (?:er|ble|blev|har)|før|zanim|i (?:został|nikt)|a (?:pak|byl)|než|а|и (?:был|никто)|прежде чем)(?:\s|$)|;\s(?:the|die|der|das|l[aeo]|el|os|as|het|de|den|det)\s)/iu;
/** "Published originally in ▢, it is worth …": the sentence comes to its verb. */
const COMES_TO_VERB =
  /^[”"»“’』]?(?:,? and (?:still|well|worth)|, (?:it|he|she|they|the (?:piece|essay|story|article|text|novel|book|poem|letter)|ist|wird|hat|bleibt|gehört|verdient|erzählt|zeigt|il|elle|le (?:texte|roman|livre)|l[’'](?:article|essai)|vale|merece|es|sigue|el (?:texto|libro)|è|merita|racconta|il (?:testo|libro)|é|o (?:texto|livro)|blijft|is|het (?:stuk|boek)|en elke|och (?:värd|fortfarande)|är|und (?:immer|jede)))\s/iu;
/** Words that bring the text here again. */
const HERE =
  /\b(?:here|permission|republi\w+|licen[cs]e|translat\w+|edited|abridged|condensed|updated|thanks?|kind|hier|genehmigung|übersetz\p{L}*|gekürzt|aktualisiert|freundlich\p{L}*|lizenz|ici|autorisation|tradu\p{L}+|remercions|aquí|permiso|licencia|qui|permesso|aqui|permissão|licença|toestemming|vertaald|licentie|här|tillstånd|översatt|her|tilladelse|tillatelse|oversat|oversatt|tutaj|tu|zgod\p{L}+|tłumacz\p{L}+|zde|svolením|přelož\p{L}+)(?=$|[^\p{L}])|здесь|разрешен|перев[оеё]|дозвол|переклад/iu;
const LONGEST_SENTENCE = 200;

/** Whether a notice tells of another text than this one: of another work of its author, or of one whose later fortunes it goes on to tell. */
export function isOfOtherWork(page: Page, text: string, { frame, start, from }: FrameMatch, { end }: Slot): boolean {
  if (isAnothersTitle(page, text.slice(0, start)) || (frame.followsWork && OF_ANOTHER.test(text.slice(0, start)))) return true;
  const rest = restOf(text, end);
  if (frame.isNote) return COMES_TO_VERB.test(rest);
  return frame.followsWork && !THIS.test(text.slice(start, from)) && GOES_ON.test(rest.replace(DAY, ''));
}

/** The same of a line that is heard by its words alone; `end` is where the outlet's name ends. */
export function tellsOn(line: string, end: number): boolean {
  const rest = restOf(line, end);
  return !THIS.test(line) && (COMES_TO_VERB.test(rest) || GOES_ON.test(rest.replace(DAY, '')));
}

/** What the sentence says behind the outlet; nothing where that brings the text here. */
function restOf(text: string, end: number): string {
  const rest = text.slice(end, end + LONGEST_SENTENCE).split(/[.!?](?:\s|$)/, 1)[0] ?? '';
  return HERE.test(rest) ? '' : rest;
}

/** "Her essay “The Weir” first appeared in …", where the title is not this page's. */
function isAnothersTitle({ titles }: Page, text: string): boolean {
  const before = text.trimEnd();
  const mark = CLOSING.exec(before)?.[0];
  if (mark === undefined) return false;
  const opens = OPENING[mark] ?? '';
  const open = [...before.slice(0, -1)].findLastIndex((character) => opens.includes(character));
  if (open < 0 || !ANOTHERS.test(before.slice(Math.max(0, open - 80), open))) return false;
  const title = foldTitle(before.slice(open + 1, -1));
  return !titles.some((own) => likeness(title, foldTitle(own)) > 0.6);
}
