import { readByline } from '../agents/bylines/byline.ts';
import type { Finding, Party } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import { BESIDE_ARTICLE, Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { lowerOf } from '../rights/phrase-list.ts';
import { agencySignature } from '../wording/bylines/agency-signature.ts';
import { signsNobody } from '../wording/bylines/signs-nobody.ts';
import { looseCue } from '../wording/notices/loose-cue.ts';
import { findInText } from './finding.ts';
import { sayAuthors } from './say.ts';
import { aloneBelow, aloneSetApart } from './sign-offs/alone.ts';
import { hanSignature } from './sign-offs/han-signature.ts';
import { preparedBy } from './sign-offs/prepared-by.ts';
import { reprintedAuthor } from './sign-offs/reprinted-author.ts';

const NEVER = BESIDE_ARTICLE | Trait.caption | Trait.hidden | Trait.quotation | Trait.heading | Trait.list | Trait.table;
const BESIDE = BESIDE_ARTICLE | Trait.caption | Trait.quotation;
const WEIGHT = 0.5;
const LONGEST_WORDS = 200;
/** Lines that names and offices of several take at most, and how long an office is. */
const MOST_LINES = 16;
const LONGEST_OFFICE = 90;
/** How many lines below the text may stand between it and who signs it. */
const REACH = 2;
/**
 * A bracket that closes a text, alone or behind its last full stop: "… bis zum Frühjahr. (Ada Winter, APA, 3.5.2024)". Behind a sentence
 * one name alone may be whom it quotes.
 */
const bracket = /(?:^[([]([^()[\]]{5,90})|[.!?…] [([]([^()[\]]{5,90}[,/][^()[\]]{2,90}))[)\]]$/;
/** "（作者：方敏）", "（聞き手　田中美咲）", "【ワシントン田中美咲】", "（編輯：林瑜）1130503": alone on the line below the text. */
const hanBracket = /^[（(【〔]([^（）()【】〔〕。]{3,40})[）)】〕]\s?(?:\d{7})?$/;
/** "ソウル＝", "ワシントン": where the reporter is. */
const HAN_PLACE =
  /^(?:(?!文|写真|撮影|取材|構成|聞き手|訳|絵|図)(?:[\u30a1-\u30fa\u30fc]{2,8}|[\u3400-\u9fff]{2,3})[＝=]|[\u30a1-\u30fa\u30fc]{3,8}(?=[\u3400-\u9fff]))/;
/** "(Anna Winter) / (awi)": initials that write to the same. */
const WITH_INITIALS = /(?<=\)) \/ \([a-zä-ü]{2,4}\)$/;

/** What else such a bracket says: "【地図あり】". */
const notesInBrackets = /あり|なし|より|から|参照|写真|地図|関連|提供|共同/;

/** Who signs the end of a text: in brackets, or as a name alone that the page sets in bold or on the right. */
export function readAuthorSignOff(page: Page): Finding[] {
  const { bodyStart, bodyEnd } = page.region;
  if (bodyEnd < 0) return [];
  const [worded] = page.blocks
    .slice(Math.max(0, bodyEnd - REACH), bodyEnd + 1 + REACH)
    .flatMap((block) => (block.traits & BESIDE ? [] : (inWords(block) ?? [])));
  if (worded) return [worded];
  // Pages of old lay all their text out in tables: a table tells nothing where the text itself stands in one.
  const never = NEVER & ~((page.blocks[bodyStart]?.traits ?? 0) & Trait.table);
  const end = closesWithNotice(page) ? bodyEnd - (isOffice(page.blocks[bodyEnd - 1]) ? 2 : 1) : bodyEnd;
  const last = page.blocks
    .slice(end, bodyEnd + 1 + REACH)
    .filter(
      ({ traits, linked, anchors }) => !(traits & never) && (linked === 0 || anchors.every(({ href }) => /^(?:mailto:|#)/i.test(href))),
    );
  return last.flatMap((block) => inBracket(block, page) ?? besideAgency(block, page) ?? aloneIn(block, page) ?? []).slice(0, 1);
}

/** "recteur de Saint-Gildas", on a line of its own below who signs. */
const isOffice = (line: Block | undefined): boolean => /^\p{Ll}[^.:;!?]{3,50}$/u.test(line?.text ?? '');

/** Whether the text's last paragraph only tells where it was published before: its author signs above it. */
function closesWithNotice({ blocks, region }: Page): boolean {
  const last = lowerOf(blocks[region.bodyEnd]?.text ?? '');
  return last.length <= LONGEST_WORDS && looseCue(last) !== null;
}

/** "Материал подготовлен Еленой Кранцевой", "（转载自《城南旧事报》，作者方晓棠）". */
function inWords(block: Block): Finding | null {
  const names = block.text.length <= LONGEST_WORDS ? [...preparedBy(block.text), ...reprintedAuthor(block.text)] : [];
  if (names.length === 0) return null;
  const parties: Party[] = names.map((name) => ({ name, type: 'person', url: null }));
  return findInText('author-sign-off', block, sayAuthors(parties), WEIGHT);
}

/** "PAP - Nauka w Polsce, Ludmiła Żelazko". */
function besideAgency(block: Block, { language }: Page): Finding | null {
  // "Tereza Jelínková, ČTK Sdílet": behind the names a button.
  const [button] = block.anchors.filter(({ href }) => href.startsWith('#'));
  const name = agencySignature(block.text.slice(0, button?.start).trim(), language ?? '')?.person;
  const parties: Party[] = name ? [{ name, type: 'person', url: null }] : [];
  return name ? findInText('author-sign-off', block, sayAuthors(parties), WEIGHT) : null;
}

/** Debates are signed by several, each in bold over an office of theirs: those below the first in elements like its own. */
function signingBeside({ element, index }: Block, page: Page): Party[] {
  const isAlike = (other: Element) =>
    other !== element &&
    other.localName === element.localName &&
    other.className === element.className &&
    other.parentElement === element.parentElement;
  const below = page.blocks.slice(index + 1, index + MOST_LINES);
  const end = below.findIndex(
    ({ element: other, traits, text }) =>
      text.length > LONGEST_OFFICE || traits & Trait.heading || other.parentElement !== element.parentElement,
  );
  return below
    .slice(0, end < 0 ? below.length : end)
    .flatMap((block) => (isAlike(block.element) ? (aloneSetApart(block, page) ?? []) : []));
}

function aloneIn(block: Block, page: Page): Finding | null {
  if (looseCue(lowerOf(block.text))) return null;
  const setApart = aloneSetApart(block, page);
  const parties = setApart ? [...setApart, ...signingBeside(block, page)] : aloneBelow(block, page);
  const weight = setApart ? WEIGHT : WEIGHT - 0.1;
  return parties && findInText('author-sign-off', block, sayAuthors(parties), weight);
}

function inHanBracket(block: Block, words: string, { language }: Page): Finding | null {
  const { parties } = readByline(words.replace(HAN_PLACE, ''), { language });
  const [first] = parties;
  if (!first || parties.some(({ type, role }) => type !== 'person' || role !== first.role)) return null;
  const signed: Party[] = parties.map(({ name, type }) => ({ name, type, url: null }));
  const start = block.text.indexOf(words);
  return findInText('author-sign-off', block, sayAuthors(signed, first.role), WEIGHT, {
    start,
    end: start + words.length,
  });
}

function inBracket(block: Block, page: Page): Finding | null {
  const inHan = hanBracket.exec(block.text)?.[1];
  if (inHan && /[\u3400-\u9fff]/.test(inHan) && !notesInBrackets.test(inHan)) return inHanBracket(block, inHan, page);
  // "… ng pamahalaan. <strong>(Lena Cruz)</strong>": bold sets the last bracket apart from the text; behind quotation marks it names who spoke.
  const bold = block.element.querySelector('strong:last-child,b:last-child')?.textContent?.trim() ?? '';
  const text =
    bold !== '' && /[.!?…]\s*$/.test(block.text.slice(0, -bold.length)) && block.text.endsWith(bold)
      ? bold
      : block.text.replace(WITH_INITIALS, '');
  const found = bracket.exec(text.length > 190 ? text.slice(-190) : text);
  const words = found?.[1] ?? found?.[2] ?? hanSignature(block.text, page.language ?? '');
  if (!words || notesInBrackets.test(words) || signsNobody(words)) return null;
  const { parties } = readByline(words, { language: page.language });
  const authors: Party[] = parties.filter(({ role }) => role === 'author').map(({ name, type }) => ({ name, type, url: null }));
  if (authors.length === 0 || authors.some(({ type }) => type !== 'person')) return null;
  const start = Math.max(block.text.lastIndexOf(words), block.text.lastIndexOf(authors[0]?.name ?? words));
  return findInText('author-sign-off', block, sayAuthors(authors), WEIGHT, {
    start,
    end: start + words.length,
  });
}
