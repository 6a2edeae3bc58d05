import { registrableDomain } from '../../agents/domain.ts';
import type { Anchor, Block } from '../../page/blocks.ts';
import type { Page } from '../../page.ts';
import { looksLikePerson } from '../../rights/person-like.ts';
import { isArticleAddress } from '../address-words.ts';
import { namesKind } from '../outlet-kinds.ts';
import { isOutletLike } from '../outlet-like.ts';
import { readSlot, type Slot } from '../read-slot.ts';

/** What a line names as the place of an earlier publication, and how sure its form makes that. */
export interface LooseSlot extends Slot {
  weight: number;
}

/** From here on a name is linked, in quotes, or behind a word for its kind. */
export const MARKED = 0.68;

/** Networks and shorteners that lines link for other reasons than where the text is from. */
const NO_OUTLET =
  /(?:^|\.)(?:facebook|twitter|x|t|instagram|tiktok|youtube|pinterest|whatsapp|telegram|patreon|paypal|spotify|apple|google|amazon|doi|creativecommons|wikipedia|wikimedia|unsplash|flickr|gravatar)\.(?:com|co|org|me)$/;

const BY_WRITER = /^[”"»“]? (?:by|von|par|por|di|door|av|af) \p{Lu}/u;

/**
 * The one other site that a line links, or the name it has written in quotes, behind a preposition or a colon; null where it names none
 * or several. `mayBeName` tells words that can be a name from such as are part of what the line says.
 */
export function readLooseSlot(page: Page, block: Block, cueEnd: number, mayBeName: (name: string) => boolean): LooseSlot | null {
  const foreign = block.anchors.filter((anchor) => isForeign(page, anchor));
  const domains = new Set(foreign.map((anchor) => domainOf(page, anchor)));
  if (domains.size > 1) return null;
  const [anchor] = foreign;
  // "<a href="…/2019/holds">Breakwater holds</a> was first published by <a href="…/">Estuary Times</a>": the front page's link has the name.
  const front = foreign.find(({ href }) => /^https?:\/\/[^/]+\/?$/.test(page.resolve(href) ?? ''));
  const named = front && linkedSlot(page, block, front, anchor);
  // "… est dérivé de <a>Quiet nets</a> par Ada Winter, publié à l’origine sur ▢".
  const isTitle = anchor && anchor.end < cueEnd && BY_WRITER.test(block.text.slice(anchor.end));
  if (anchor && !isTitle) return named ?? linkedSlot(page, block, anchor);
  return writtenSlot(page, block, cueEnd, mayBeName);
}

function domainOf(page: Page, { href }: Anchor): string | null {
  const url = page.resolve(href);
  return url && /^https?:/.test(url) ? registrableDomain(url) : null;
}

function isForeign(page: Page, anchor: Anchor): boolean {
  const domain = domainOf(page, anchor);
  return domain !== null && domain !== page.domain && !NO_OUTLET.test(domain);
}

function linkedSlot(page: Page, block: Block, anchor: Anchor, work = anchor): LooseSlot | null {
  const url = page.resolve(work.href);
  const slot = readSlot(page, block, anchor.start, anchor.end);
  if (!url || (!slot && !isArticleAddress(url))) return null;
  const named = slot ?? { publisher: null, url, title: null, date: null, end: anchor.end };
  if (work !== anchor && isArticleAddress(url)) named.url ??= url;
  return { ...named, weight: isArticleAddress(url) ? 0.82 : 0.75 };
}

/** Words that lead to the place where a text stood, and such as lead to its maker as well: there a person's name names no outlet. */
const IN =
  'in|on|at|im|bei|beim|auf|dans|sur|chez|en|em|no|nas|nos|su|sul|sulla|sullo|nel|nella|nello|op|i|på|hos|w|we|v|ve|u|в|во|във|на|у|pe|în|στο|στη|στην|στον|në|te';
const BY =
  'from|of|with|to|by|aus|von|vom|der|des|dem|mit|du|de|del|dal|dalla|dell|di|con|com|avec|da|do|para|pela|pelo|por|par|uit|van|aan|met|door|bij|med|fra|från|av|af|z|ze|s|sa|iz|od|на|из|с|со|з|із|са|од|от|din|a|az|από|του|της|nga|na';
const ARTICLES = 'the|der|die|das|la|le|el|los|il|lo|de|het|o|a|os|as|το|τη|την|τον|our friends at|the editors? of';
/** Kinds of outlets in small letters before the name: "el diario El Muelle", "în revista Digul", "redakcji pisma „Falochron”". */
const KIND = '(?:(?:\\p{Ll}[\\p{L}-]{2,18}|в\\.|сп\\.)\\s){1,2}(?=["“„«‚‘]?\\p{Lu})';
const NAME = '["“„«‚‘]{0,2}[\\p{Lu}\\p{Lo}]';
const PLACE = new RegExp(
  `(?:^|[\\s(])(?:(?<by>${BY})|${IN})(?:\\s(?:${ARTICLES}))?(?:\\s|[’'])(?:(?=${NAME})|(?=(?<kind>${KIND}))|(?=\\p{Ll}[\\p{L}\\d-]{1,24}\\.(?:\\p{Ll}[\\p{L}\\d-]{1,24}\\.)?\\p{Ll}{2,6}\\b))`,
  'gu',
);
const BEHIND_COLON = /:\s(?=["“„«]?[\p{Lu}\p{Lo}]|https?:)/gu;
/** What stands right behind the cue's own word: "Ringraziamo La Darsena", "за згодою редакції «Причал»". */
const BEHIND_CUE = new RegExp(`\\p{L}{0,8}\\s(?:(?=${NAME})|(?=(?<kind>${KIND})))`, 'uy');
/** Articles that open outlets' names and no person's. */
const ARTICLED = /^(?:The|La|Le|Les|El|Los|Las|Die|Der|Das|Il|Lo|De|Het|O|Os|Den|Det|Η|Ο|Το)\s/u;

interface Place {
  from: number;
  /** Where the word for the kind of outlet ends, and whether it is known for one. */
  behindKind: number;
  isKind: boolean;
  isLabel: boolean;
  /** It may lead to a maker as well as to an outlet. */
  isMaker: boolean;
}

/** "Originally published in 2024 and updated with ▢". */
const UPDATED = /\b(?:updated|revised|aktualisiert|überarbeitet|mise? à jour|actualizad|atualizad|aggiornat)/i;
const ENDS_SENTENCE = /\p{Ll}{3}[.!?]\s\p{Lu}/u;

/** The place named in running words: the first behind the cue, or before it where the verb closes the sentence. */
function writtenSlot(page: Page, block: Block, cueEnd: number, mayBeName: (name: string) => boolean): LooseSlot | null {
  const inOrder = placesIn(block.text, cueEnd).sort((a, b) => Number(a.from < cueEnd) - Number(b.from < cueEnd) || a.from - b.from);
  for (const place of inOrder.slice(0, 8)) {
    const between = block.text.slice(Math.max(0, Math.min(place.from, cueEnd) - 3), Math.max(place.from, cueEnd));
    if (UPDATED.test(between)) continue;
    const end = ENDS_SENTENCE.exec(between);
    // What a sentence of its own names is meant where that tells of a publication too.
    if (end && (place.from < cueEnd || mayBeName(block.text.slice(cueEnd + end.index + 1).trimStart()))) continue;
    const slot = readSlot(page, block, place.from) ?? (mayBeKind(page, place) ? readSlot(page, block, place.behindKind) : null);
    const name = slot?.publisher?.name ?? '';
    if (!slot || name === '' || (place.isMaker && !mayPublish(name))) continue;
    const weight = weightOf(block.text, place, slot);
    // "im Original veröffentlicht auf Englisch".
    if (weight >= MARKED || mayBeName(name)) return { ...slot, weight };
  }
  return null;
}

/** German has a capital on every noun: there only known words for outlets lead to a name. */
function mayBeKind({ language }: Page, place: Place): boolean {
  return place.behindKind > place.from && (place.isKind || !language?.startsWith('de'));
}

function mayPublish(name: string): boolean {
  return ARTICLED.test(name) || isOutletLike(name) || !looksLikePerson(name);
}

function placesIn(text: string, cueEnd: number): Place[] {
  BEHIND_CUE.lastIndex = cueEnd;
  const behind = BEHIND_CUE.exec(text);
  const led = [...text.matchAll(PLACE), ...(behind ? [behind] : [])].map(({ index, groups, 0: words }) => ({
    from: index + words.length,
    behindKind: index + words.length + (groups?.['kind']?.length ?? 0),
    isKind: namesKind(groups?.['kind'] ?? ''),
    isLabel: false,
    isMaker: (groups === undefined || !('by' in groups) || groups['by'] !== undefined) && groups?.['kind'] === undefined,
  }));
  const labelled = [...text.matchAll(BEHIND_COLON)].map(({ index, 0: words }) => ({
    from: index + words.length,
    behindKind: 0,
    isKind: false,
    isLabel: true,
    isMaker: true,
  }));
  return [...led, ...labelled];
}

/** A name in quotes or behind a label is surer than a capital behind a preposition. */
function weightOf(text: string, place: Place, slot: Slot): number {
  if (slot.url || /[./]/.test(slot.publisher?.name ?? '')) return 0.72;
  if (place.isKind) return MARKED;
  return place.isLabel || /^["“„«‚‘'「『《]/.test(text.slice(place.from).trimStart()) ? 0.7 : 0.64;
}
