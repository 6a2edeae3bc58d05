import { nameAgency } from '../agents/agency.ts';
import { foldName } from '../agents/fold-name.ts';
import type { Finding } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import { Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { isSmall, lowerOf, type PhraseList, phraseList } from '../rights/phrase-list.ts';
import { agencyAtStart } from '../wording/agency-credit.ts';
import { isOutletLike } from '../wording/outlet-like.ts';
import { findInText } from './finding.ts';

const MOST = 12;
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

/** Whom the text says it reports from: agencies and outlets by name, each once. Mentions, never origins; people and institutions are passed over. */
export function readCitedMention(page: Page): Finding[] {
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const block of page.blocks) {
    if (findings.length >= MOST) break;
    if (block.zone !== 'body' || block.traits & (Trait.caption | Trait.related)) continue;
    for (const mention of mentionsIn(block)) {
      const key = foldName(mention.name);
      if (seen.has(key) || findings.length >= MOST) continue;
      seen.add(key);
      findings.push(
        findInText(
          'cited-mention',
          block,
          { about: 'cited', name: mention.name, url: linkOf(page, block, mention) },
          0.7,
          sentenceAround(block.text, mention.start, mention.end),
        ),
      );
    }
  }
  return findings;
}

interface Mention {
  name: string;
  start: number;
  end: number;
}

function mentionsIn(block: Block): Mention[] {
  const { text } = block;
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
  const words2 = name.split(' ');
  const isOutlet = isOutletLike(name) && (words2.length > 1 || /^\p{Lu}{2,}|\.\p{L}{2,}$|\p{Ll}\p{Lu}/u.test(name) || isKnown(name));
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

function linkOf(page: Page, block: Block, mention: Mention): string | null {
  const anchor = block.anchors.find((candidate) => candidate.start < mention.end + 12 && candidate.end > mention.start - 12);
  return anchor ? page.resolve(anchor.href) : null;
}

/** The sentence of a mention, or as much of a long one as is quoted, cut between words. */
function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  const before = Math.max(text.lastIndexOf('. ', start) + 2, text.lastIndexOf('。', start) + 1, 0);
  const from = before <= 1 ? 0 : before;
  const after = text.slice(end).search(/[.!?](?=\s|$)|。/u);
  const to = after < 0 ? text.length : end + after + 1;
  const [first, last] = [Math.max(from, start - 200), Math.min(to, start + 300)];
  const cutAt = text.indexOf(' ', first);
  const cutEnd = text.lastIndexOf(' ', last);
  return {
    start: first > from && cutAt >= 0 && cutAt < start ? cutAt + 1 : first,
    end: last < to && cutEnd >= end ? cutEnd : last,
  };
}
