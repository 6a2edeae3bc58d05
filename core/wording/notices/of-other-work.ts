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
  /^(?:[,;]?\s(?:(?:and|but|before) (?:was|were|has|have|had|the|it|not|then|later|reprinted|copied)|before (?:the|it|being)|(?:und|aber) (?:wurde|wird|hat|ist|der|die|das|kein)|bevor|ehe (?:es|ihn|sie|das)|avant (?:de|d[’']\S+)|(?:et|mais) (?:a|fut|le|la)|(?:et|mais) (?:n|l)[’']\S+|que l[ea] site|antes de|(?:y|pero) (?:fue|ha|no|el|la)|prima (?:di|che|d’\S+)|(?:e|ma) (?:è|fu|non|il|la|poi)|e (?:foi|não|copiado|depois)|en (?:werd|is|de|het)|voordat|och (?:trycktes|har|ingen)|innan|og (?:er|ble|blev|har)|før|zanim|i (?:został|nikt)|a (?:pak|byl)|než|а|и (?:был|никто)|прежде чем)(?:\s|$)|;\s(?:the|die|der|das|l[aeo]|el|os|as|het|de|den|det)\s)/i;
/** "Published originally in ▢, it is worth …": the sentence comes to its verb. */
const COMES_TO_VERB =
  /^[”"»“’』]?(?:,? and (?:still|there|well|worth)|,? y (?:allí|sigue|aún|todavía)|,? e (?:lì|ancora|resta)|,? et (?:il|elle) |,? und (?:steht|bleibt)|, (?:it|he|she|they|the (?:piece|essay|story|article|text|novel|book|poem|letter)|ist|wird|hat|bleibt|gehört|verdient|erzählt|zeigt|il|elle|le (?:texte|roman|livre)|l[’'](?:article|essai)|vale|merece|es|sigue|el (?:texto|libro)|è|merita|racconta|il (?:testo|libro)|é|o (?:texto|livro)|blijft|is|het (?:stuk|boek)|en elke|och (?:värd|fortfarande)|är|und (?:immer|jede)))\s/iu;
/** "▢ between 2011 and 2019", "▢1987年5月号～1989年3月号": what a book gathers. */
const IN_PARTS =
  /^[^.。;]{0,60}?(?:19|20)\d\d(?:年|\s(?:and|to|und|bis|et|à|y|e|a|en|och|og|i|по|и)\s|\s?[～〜–—-])[^。.;]{0,12}?[～〜–—-]?\s?(?:19|20)\d\d/u;
/** "A response to an article published in ▢". */
const ANSWERS =
  /\b(?:(?:response|responding|reply|replies|rejoinder) to|antwort auf|(?:replik|erwiderung) auf|répon(?:d|se) (?:à|au)|responde a|(?:respuesta|resposta|risposta) a|(?:reactie|antwoord|repliek) op|replik på|svar på|(?:odpowied|reak)[a-zà-ž]{1,3} na|polemi[a-zà-ž]{1,4} z|(?:respons|svar) til)|(?:ответ|отклик|відповідь) на(?![а-яії])|[对對]$/i;
const REBUTS = /^(?:に掲載された)?(?:記事|論考|文章)への|^(?:的|所刊)?(?:文章|报道|報導)的回[应應]/u;
/** "This article was later taken over by ▢". */
const LATER =
  /\b(?:has since|since been|later|subsequently|auch (?:von|vom|in|im|bei)|später|inzwischen|mittlerweile|ensuite|par la suite|repris(?:e|es)? par|después|posteriormente|depois|successivamente|inmiddels|nadien|senare|senere|później|następnie|později|neskôr)(?![a-zà-ž])|позже|позднее|впоследствии|пізніше/i;
/** "The court found that the text ▢". */
const THAT = /(?:^|\s)(?:that|dass|que|che|dat|att|at|że|že|что|що|hogy|că|ότι|πως)\s(?:(?:the|l[ae]|el|il|lo|o|a|het|de)\s|l[’'])?$/iu;
/** Words that bring the text here again, or say once more that it was there first. */
const HERE =
  /\b(?:here|first published|først (?:publisert|trykt|udgivet|bragt)|först publicera\p{L}{1,3}|zuerst (?:erschien|veröffentlicht)\p{L}{0,2}|eerst verschenen|permission|republi\w+|licen[cs]e|translat\w+|edited|abridged|condensed|updated|thanks?|kind|hier|genehmigung|übersetz\p{L}*|gekürzt|aktualisiert|freundlich\p{L}*|lizenz|ici|autorisation|tradu\p{L}+|remercions|aquí|permiso|licencia|qui|permesso|aqui|permissão|licença|toestemming|vertaald|licentie|här|tillstånd|översatt|her|tilladelse|tillatelse|oversat|oversatt|tutaj|tu|zgod\p{L}+|tłumacz\p{L}+|zde|svolením|přelož\p{L}+)(?=$|[^\p{L}])|здесь|разрешен|перев[оеё]|дозвол|переклад/iu;
const LONGEST_SENTENCE = 200;

/** Whether a notice tells of another text than this one: of another work of its author, or of one whose later fortunes it goes on to tell. */
export function isOfOtherWork(page: Page, text: string, { frame, start, from, slotStart }: FrameMatch, { end }: Slot): boolean {
  const before = text.slice(0, start);
  if (isAnothersTitle(page, before) || tellsOfOthers(text, slotStart, end)) return true;
  const rest = restOf(text, end);
  if (frame.isNote) return COMES_TO_VERB.test(rest);
  if (!frame.followsWork) return false;
  return OF_ANOTHER.test(before) || (!THIS.test(text.slice(start, from)) && (THAT.test(before) || GOES_ON.test(rest.replace(DAY, ''))));
}

/** The same of a line that is heard by its words alone; its outlet is named from `name` to `end`. */
export function tellsOn(line: string, name: number, end: number): boolean {
  const rest = restOf(line, end);
  if (tellsOfOthers(line, name, end)) return true;
  return !THIS.test(line) && (COMES_TO_VERB.test(rest) || GOES_ON.test(rest.replace(DAY, '')));
}

/** It answers an article there, tells who took it over later, or when parts of it came out. */
function tellsOfOthers(text: string, name: number, end: number): boolean {
  return (
    ANSWERS.test(text.slice(0, name)) ||
    REBUTS.test(text.slice(end, end + 30)) ||
    LATER.test(
      text
        .slice(Math.max(0, name - 70), name)
        .split(/[.;]/)
        .at(-1) ?? '',
    ) ||
    IN_PARTS.test(text.slice(name, end + 60))
  );
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
