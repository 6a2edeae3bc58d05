import { nameAgency } from '../agents/agency.ts';
import { isSmall, lowerOf, type PhraseList, phraseList } from '../rights/phrase-list.ts';
import { agencyAtStart } from './agency-credit.ts';
import { isOutletLike } from './outlet-like.ts';

/** Words behind which a text names whom it reports from. */
const BEFORE = phraseList(
  "according to|reported by|told|tells|telling|speaking to|speaking with|spoke to|spoke with|speaks to|speaks with|in an interview with|in a statement to|cited by|quoted by|citing|quoting|laut|nach angaben von|nach angaben der|nach angaben des|gegenüber|berichtete|berichtet|meldete|meldet|selon|d’après|d'après|déclaré à|déclaré au|confié à|confié au|indiqué à|indiqué au|rapportent|rapporte|annonce|écrit|según|de acuerdo con|informó|informa|reporta|dijo a|secondo|riporta|segundo|de acordo com|volgens|według|jak podaje|jak informuje|по данным|сообщает|передает|передаёт|сообщила|сообщил|пишет|со ссылкой на|за даними|据|據",
);
/** What may stand between such words and the name. */
const ARTICLE =
  /^\s{0,2}(?:the |die |der |das |dem |den |l['’]|le |la |les |el |il |o |a |de |агентство |агентства |газета |газеты |телеканал |портал )?/i;
/** Verbs that follow an outlet: "AMN News reported that …". */
const AFTER = phraseList(
  'reported|reports|first reported|revealed|wrote|writes|quoted|cited|noted that|said in a report|says in a report|berichtete|berichtet|meldete|meldet|schreibt|rapportait|rapporte|a rapporté|écrit|informó|informa|reportó|报道|報導|報道',
);
const HAN_REPORT = /[据據](?<name>[\p{Script=Han}《》A-Za-z]{2,14}?)(?:\d{1,2}[日月].{0,8})?(?:报道|報導|報道|消息|讯|援引)/gu;

/** A name and where it stands in the text. */
export interface Mention {
  name: string;
  start: number;
  end: number;
}

/** The agencies and outlets that words of a text say it reports from, in its order. */
export function mentionsIn(text: string): Mention[] {
  const lower = lowerOf(text);
  const behind = placesOf(BEFORE, lower).flatMap(
    ({ end }) => named(text, end + (ARTICLE.exec(text.slice(end, end + 20))?.[0].length ?? 0)) ?? [],
  );
  const before = placesOf(AFTER, lower)
    .filter(({ start, end }) => /\s/.test(text.charAt(start - 1)) && !isSmall(text[end]))
    .flatMap(({ start }) => namedBefore(text, text.slice(0, start - 1).replace(/\s(?:has|have|had)$/i, '').length) ?? []);
  const han = /[据據]/u.test(text) ? [...text.matchAll(HAN_REPORT)].flatMap((match) => hanName(match) ?? []) : [];
  return [...behind, ...before, ...han].sort((a, b) => a.start - b.start);
}

function placesOf(phrases: PhraseList, lower: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  phrases.first(lower, (start, length) => {
    places.push({ start, end: start + length });
    return false;
  });
  return places;
}

const CAPITALISED =
  /^[«„“"]?((?:dpa|sda|epd|sid|ots|afp)\b|(?:\p{Lu}[\p{L}\d.'’&-]*|[A-Z]{2,})(?:[ -](?:of |de |du |des |der |la |the )?(?:\p{Lu}[\p{L}\d'’&-]*)){0,4})[»“”"]?/u;

function named(text: string, start: number): Mention | null {
  const match = CAPITALISED.exec(text.slice(start, start + 70));
  return match ? outletIn(match[1] as string, start + match[0].indexOf(match[1] as string)) : null;
}

/** The capitalised words that end at a place, small joining words between them let through. */
function namedBefore(text: string, end: number): Mention | null {
  const words = text.slice(Math.max(0, end - 70), end).split(' ');
  let from = words.length;
  for (let at = words.length - 1; at > 0 && words.length - at <= 7; at -= 1) {
    const word = (words[at] as string).replace(/^[«„“"(]/, '');
    if (/^(?:\p{Lu}|dpa$)/u.test(word)) from = at;
    else if (!/^(?:of|de|du|des|der|la|the)$/.test(word) || from === words.length) break;
    if (/^[«„“"(]/.test(words[at] as string) || /[.,;:!?]$/.test(words[at - 1] as string)) break;
  }
  const name = words
    .slice(from)
    .join(' ')
    .replace(/^[«„“"(]/, '');
  return name ? outletIn(name, end - name.length) : null;
}

/** The outlet that capitalised words name; of "Reuters Monday" the agency alone. */
function outletIn(words: string, start: number): Mention | null {
  const name = words
    .replace(/['’]s$|[.,»“”"]$/gu, '')
    .replace(/\s(?:on )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/u, '');
  const agency = agencyAtStart(name);
  if (agency && !isOutletLike(name)) return { name: namedAs(name, agency.name), start, end: start + name.length };
  if (nameAgency(name)) return { name, start, end: start + name.length };
  const isOutlet = isOutletLike(name) && (name.includes(' ') || /^\p{Lu}{2,}|\.\p{L}{2,}$|\p{Ll}\p{Lu}/u.test(name) || isKnown(name));
  return isOutlet ? { name, start, end: start + name.length } : null;
}

function isKnown(name: string): boolean {
  return (
    name.length >= 4 &&
    isOutletLike(name) &&
    !/^(?:Post|Times|Press|Agency|News|Radio|Sun|Star|Mail|Today|Media|Express|Mirror|Record|Register|Review|Globe|Monitor|Citizen|Standard|Channel|Network|Wire|Sky|Fox)$/u.test(
      name,
    )
  );
}

function namedAs(written: string, agency: string): string {
  return nameAgency(written) ? written : agency;
}

function hanName(match: RegExpMatchArray): Mention | null {
  const name = (match.groups?.['name'] ?? '').replace(/[《》]/gu, '');
  if (!nameAgency(name) && !/[报報网網社台臺]$/u.test(name)) return null;
  const start = (match.index ?? 0) + 1;
  return { name, start, end: start + name.length };
}
