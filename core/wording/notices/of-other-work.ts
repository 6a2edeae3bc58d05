import { foldTitle, likeness } from '../../page/title-likeness.ts';
import type { Page } from '../../page.ts';
import { lowerOf } from '../../rights/phrase-list.ts';
import type { Slot } from '../read-slot.ts';
import { LANGUAGE } from '../translation-words.ts';
import type { FrameMatch } from './find-frames.ts';
import { FIRST } from './notice-words.ts';
import { pointsHere } from './sentence.ts';

const HERS =
  "her|his|their|\\p{L}{2,20}[’']s|ihre?[nrms]?|seine?[nrms]?|sa|ses|leurs?|sus?|(?:il|la) sua|(?:il|i) suoi?|(?:o|os) seus?|(?:a|as) suas?|zijn|haar|hans|hennes|hendes|jego|jej|její|jeho|его|её|ее|його|її";
/** "Her essay ▢", "Sein Roman ▢", "Cressida Maule’s story ▢": another of an author's works, before its title in quotes. */
const ANOTHERS = new RegExp(`(?:^|[\\s(,])(?:${HERS})\\s(?:[\\p{L}-]{2,16}\\s){1,3}$`, 'iu');
/** The same before a word for a text: "Jej ▢". */
const OF_ANOTHER = new RegExp(`(?:^|[\\s(,])(?:${HERS})\\s$`, 'iu');
const CLOSING = /[”"“»』」’]$/u;
const OPENING: Record<string, string> = { '”': '“„”', '"': '"', '“': '„', '»': '«', '』': '『', '」': '「', '’': '‘' };

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
const THAT = /(?:^|\s)(?:that|dass|que|che|dat|att|at|że|že|что|що|hogy|că|ότι|πως)\s(?:(?:the|l[ae]|el|il|lo|o|a|het|de)\s|l[’'])?$/i;

/** "The code in this article ▢", "The map for this story ▢": what is told of belongs to it. */
const PART_OF_THIS = /\p{L}{3}\s(?:in|for|with|accompanying)\s$/iu;
/** "A Korean translation of this post ▢", "Eine englische Fassung dieses Beitrags ▢": it may be the later one. */
const IN_ANOTHER_TONGUE =
  /(?:^|\s)(?:fassung|version|übersetzung|translation|traduction|traducción|tradução|traduzione|vertaling|versie|översättning)(?:\s(?:of|de|di|van|av))?\s$/i;

/** Whether a notice tells of another text than this one: of another work of its author, or of what became of one. */
export function isOfOtherWork(page: Page, text: string, { frame, start, slotStart }: FrameMatch, { end }: Slot): boolean {
  const before = text.slice(0, start);
  if (isAnothersTitle(page, before) || tellsOfOthers(text, slotStart, end)) return true;
  if (!frame.followsWork) return false;
  if (PART_OF_THIS.test(before) || (isInTongue(before) && !FIRST.isIn(lowerOf(text.slice(start))))) return true;
  return OF_ANOTHER.test(before) || (THAT.test(before) && !pointsHere(text.slice(start)));
}

const isInTongue = (before: string): boolean =>
  IN_ANOTHER_TONGUE.test(before) && (LANGUAGE.isIn(lowerOf(before.slice(-60))) || /\p{Lu}\p{Ll}{3,12} \p{Ll}{7,11} of\s$/u.test(before));

/** It answers an article there, tells who took it over later, or when parts of it came out. */
export function tellsOfOthers(text: string, name: number, end: number): boolean {
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

/** "“Rope” by Anna Merrow, from Collected Poems. Copyright © 1998 by … Used by permission of …": another work's credit, by its title. */
const TITLE_BY = /^\P{L}{0,3}[“"«„](?<title>[^”"»“]{2,80}?),?[”"»“],? (?:by|von|de|di|por|av|af|van) \p{Lu}/u;
const BY_LEAVE =
  /[©]|copyright|permission|genehmigung|erlaubnis|autorisation|permiso|permesso|permissão|toestemming|tillstånd|tillatelse|tilladelse/i;

/** Whether a line credits a work, in quotation marks, that is not this page's. */
export function creditsAnotherTitle({ titles }: Page, text: string): boolean {
  const title = foldTitle(TITLE_BY.exec(text)?.groups?.['title'] ?? '');
  return (
    title !== '' && BY_LEAVE.test(text) && !titles.some((own) => likeness(title, foldTitle(own)) > 0.6 || foldTitle(own).includes(title))
  );
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
