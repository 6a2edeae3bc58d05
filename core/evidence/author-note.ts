import { readByline } from '../agents/bylines/byline.ts';
import { registrableDomain } from '../agents/domain.ts';
import { trimMarks } from '../agents/trim-marks.ts';
import type { Finding, Party } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import { OF_OTHERS, Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { declines, isSameDeclined } from '../wording/cases/declined.ts';
import { isPhotoCredit } from '../wording/photo-credit.ts';
import { findInText } from './finding.ts';
import { sayAuthors } from './say.ts';
import { namesInBoxes } from './sign-offs/author-box.ts';
import { namesInNote, personIn } from './sign-offs/author-sentence.ts';
import { headlineName } from './sign-offs/headline-name.ts';
import { nameBehindWords } from './sign-offs/written-by.ts';

const NEVER = OF_OTHERS | Trait.quotation;
const LONGEST_NOTE = 600;
const WEIGHT = 0.42;
/** Headings of a box about who wrote the article. */
const aboutAuthor =
  /^(?:about the (?:author|writer)s?|the authors?|über (?:den autor|die autorin|die autoren)|zur person|à propos de l.auteure?|sobre (?:el autor|la autora|o autor|a autora)|l.autore|over de auteur|om författaren|om forfatteren|o autorze|o autorovi|об авторе|про автора|yazar hakkında|عن الكاتب|tentang penulis|作者简介|作者簡介|この記事(?:を書いた|の)(?:人|著者|ライター|執筆者)|(?:執筆者|ライター)(?:紹介|プロフィール)|著者|저자 소개)/i;
const reachLine =
  /^(?:reach|(?:contact|e-?mail) (?:the )?(?:writer|reporter|author|columnist)) (?:(?:staff )?(?:writer|reporter|columnist) )?(.{5,40}?)(?: (?:at|on|via)\b|,)/i;
const reachAtHouse =
  /^(?:(?:e-?mail|write to) (.{5,40}?) (?:at|on|via)\b|(.{5,40}?) (?:can|may) be (?:reached|contacted|e-?mailed) (?:at|by|on|via)\b)/i;

/**
 * Who wrote it by what stands below the text: a box about the author, a note in italics ("Jane Harbour is a reporter in …"), a name behind
 * a dash. Heard where no byline speaks, and beside one that names the same.
 */
export function readAuthorNote(page: Page): Finding[] {
  const end = page.region.bodyEnd;
  const stands = ({ zone, index, traits }: Block) =>
    zone === 'foot' || (zone === 'body' && index >= end - 1) || (zone === 'byline' && (traits & Trait.byline) !== 0);
  const blogger = page.blocks.flatMap(bloggerIn).slice(0, 1);
  if (blogger.length > 0) return blogger;
  const near = page.blocks.filter((block) => stands(block) && block.text.length <= LONGEST_NOTE && !(block.traits & NEVER));
  const heading = near.find((block) => block.index > end && block.traits & Trait.heading && !aboutAuthor.test(block.text));
  return [
    ...inHeadline(page),
    ...inBoxes(page),
    ...near
      .filter((block) => block.traits & Trait.authorBio || block.index < (heading?.index ?? Number.POSITIVE_INFINITY))
      .slice(0, 16)
      .flatMap((block, at) => {
        const one =
          nameInBox(block, near[at - 1], page) ?? nameBehindDash(block, page) ?? nameToReach(block, page) ?? nameBehindWords(block, page);
        return noted(one ? [one] : namesInNote(block, page), block, page);
      }),
  ];
}

/** Those of the named of whom the text itself doesn't speak. */
function noted(names: readonly string[], block: Block, page: Page): Finding[] {
  const parties = names.filter((name) => !isSpokenOf(name, block, page)).map((name): Party => ({ name, type: 'person', url: null }));
  return parties.length > 0 ? [findInText('author-note', block, sayAuthors(parties), WEIGHT)] : [];
}

function inBoxes(page: Page): Finding[] {
  const { names, block } = namesInBoxes(page);
  return block ? noted(names, block, page) : [];
}

function inHeadline(page: Page): Finding[] {
  const named = headlineName(page);
  if (!named) return [];
  const { block, name, start } = named;
  const parties: Party[] = [{ name, type: 'person', url: null }];
  return [findInText('author-note', block, sayAuthors(parties), 0.4, { start, end: start + name.length })];
}

/** "本文为CSDN博主「灯塔猫」的原创文章": what blogs of engineers copy along with the text. */
const BLOGGER = /本文[为為是][A-Za-z\u3400-\u9fff]{0,8}博主「(?<name>[^」]{1,30})」的原[创創]文章/u;

function bloggerIn(block: Block): Finding[] {
  const name = block.text.length <= LONGEST_NOTE ? BLOGGER.exec(block.text)?.groups?.['name'] : undefined;
  if (!name || block.traits & NEVER) return [];
  return [findInText('author-carried', block, sayAuthors([{ name, type: 'unknown', url: null }]), 0.7)];
}

/** Whether the text or a caption above speaks of the person: then the note is about whom it interviews or portrays. */
function isSpokenOf(name: string, note: Block, page: Page): boolean {
  return page.blocks
    .slice(Math.max(0, page.region.headline + 1), note.index)
    .some(
      ({ text, zone, traits }) =>
        isInCase(name, text, page) ||
        (text.includes(name) && /[.!?]$/.test(text) && (zone === 'body' || (traits & Trait.caption) !== 0 || !(traits & Trait.byline))),
    );
}

/** "Z prof. Martą Zalewą rozmawia …": what stands in another case than the first is spoken of. Greek bylines are in the genitive. */
function isInCase(name: string, text: string, page: Page): boolean {
  if (!declines(page) || page.language?.startsWith('el') || text.length > 200 || text.includes(name)) return false;
  const words = text.split(/[\s,.:]+/u);
  return words.some((word, index) => isSameDeclined(`${word} ${words[index + 1] ?? ''}`, name));
}

/** A box about the author that opens with the name alone: below a heading that says so, or by the headline. */
function nameInBox(block: Block, before: Block | undefined, page: Page): string | null {
  const isHeaded = before !== undefined && before.text.length < 60 && aboutAuthor.test(before.text);
  // Those at the foot are read together.
  const isBox = block.traits & Trait.authorBio ? block.zone !== 'foot' : isHeaded;
  // "この記事を書いた人 | 最新記事": the tabs of a box.
  if (!isBox || block.text.length > 60 || /記事$/.test(block.text)) return null;
  const { isMarked, parties } = readByline(block.text, { language: page.language });
  const [party] = parties;
  // "Von Ada Winter".
  return isMarked && parties.length === 1 && party?.role === 'author' && party.type === 'person' ? party.name : personIn(block.text, page);
}

/** "Reach Jane Harbour at jharbour@…", "Contact reporter Jane Harbour at …": how to write to who wrote it; "E-mail Jane Harbour at" the page's own house. */
function nameToReach({ text, index }: Block, page: Page): string | null {
  if (index < page.region.bodyEnd || text.length >= 160) return null;
  const name = reachLine.exec(text)?.[1] ?? (writesFrom(text, page) ? reachAtHouse.exec(text)?.slice(1).find(Boolean) : undefined);
  return name ? personIn(name, page) : null;
}

const writesFrom = (text: string, { domain }: Page): boolean =>
  domain !== null &&
  [...text.matchAll(/@([\w.-]{3,60})/g)].some(([, host = '']) => registrableDomain(`http://${trimMarks(host, '', '.')}`) === domain);

/** "— Jane Harbour" as the whole line, the last or before what credits the picture. */
function nameBehindDash({ text, index }: Block, page: Page): string | null {
  const { bodyEnd } = page.region;
  const isLast = index === bodyEnd - 1 && isPhotoCredit(page.blocks[bodyEnd]?.text ?? '');
  const isClose = isLast || (index >= bodyEnd && index <= bodyEnd + 2);
  return isClose && text.length < 50 && /^[—–-]{1,2}\s?\S/.test(text) ? personIn(text.replace(/^[—–-]{1,2}\s?/, ''), page) : null;
}
