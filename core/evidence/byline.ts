import { readByline } from '../agents/bylines/byline.ts';
import type { Finding, Party, Statement } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import { isOfTeaser } from '../page/boxes.ts';
import { leadLines } from '../page/lead-lines.ts';
import { Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { addressOfNamed } from '../wording/bylines/linked-authors.ts';
import { signsNobody } from '../wording/bylines/signs-nobody.ts';
import { contributorsIn, isTeaser, isTeaserInList, NEVER } from './bylines/contributors-in.ts';
import { findInText } from './finding.ts';
import { sayAuthors } from './say.ts';

const MOST_LINES = 48;
/** Menus and buttons between headline and text take up no lines. */
const NO_LINE = Trait.nav | Trait.form | Trait.hidden;

/** The byline as a reader sees it: by the headline, marked by its class or opened by its word ("By", "Von", "记者"); else signed at the foot. */
export function readVisibleByline(page: Page): Finding[] {
  const near = page.blocks.filter(({ zone, traits }) => zone === 'byline' && !(traits & NO_LINE)).slice(0, MOST_LINES);
  const found = near.flatMap((block) => contributorsIn(block, page, 0.74));
  if (found.length > 0) return [...found, ...signedAtFoot(page)];
  const standfirsts = near.flatMap((block) => signedInStandfirst(block, page));
  return [...standfirsts, ...signedInLead(page), ...signedAboveHeadline(page), ...signedAtFoot(page)];
}

/** The first lines of the text itself, where they are no more than a byline. */
function signedInLead(page: Page): Finding[] {
  const lead = leadLines(page);
  const found = lead.filter(({ text }) => text.length < 100).flatMap((block) => contributorsIn(block, page, 0.68));
  return found.length > 0 ? found : lead.slice(0, 1).flatMap((block) => signedInStandfirst(block, page));
}

const BEFORE_CLOSING = /[.!?…][»“”"]? |[»“”"] (?=\p{Lu})| [–—] /u;

/** "… und niemand weiß, wie lange. Von Ada Winter, Berlin", "… – ein Gastbeitrag von Ada Winter": who signs in what closes the standfirst. */
function signedInStandfirst(block: Block, page: Page): Finding[] {
  const words = block.text.split(BEFORE_CLOSING).slice(1).at(-1) ?? '';
  if (block.traits & NEVER || signsNobody(block.text) || isTeaserInList(block) || words.length < 8 || words.length > 80) return [];
  const read = readByline(words, { language: page.language });
  if (!read.isMarked || read.parties.length === 0 || read.parties.some(({ role, type }) => role !== 'author' || type !== 'person'))
    return [];
  const parties: Party[] = read.parties.map(({ name, type }) => ({ name, type, url: addressOfNamed(name, block, page) }));
  const start = block.text.lastIndexOf(words);
  return [findInText('byline', block, sayAuthors(parties), 0.7, { start, end: start + words.length })];
}

/** Heroes stand before the article's own element, their bylines with them. */
function signedAboveHeadline(page: Page): Finding[] {
  const { headline } = page.region;
  return page.blocks
    .slice(Math.max(0, headline - 4), Math.max(0, headline))
    .filter(
      (block) =>
        block.zone === 'masthead' &&
        block.traits & Trait.byline &&
        !(block.traits & (Trait.related | Trait.aside)) &&
        !isOfTeaser(block.element, page),
    )
    .flatMap((block) => contributorsIn(block, page, 0.62));
}

/** The lines below the text. Authors sign before the first heading: what stands under one is another story, a box or a list of comments. */
function signedAtFoot(page: Page): Finding[] {
  const foot = page.blocks.filter((block) => block.zone === 'foot');
  const heading = foot.find(({ traits, text }) => traits & Trait.heading && !LABELS_AUTHOR.test(text))?.index ?? page.blocks.length;
  const lines = foot.filter(
    (block) => block.text.length < 120 && !(block.traits & Trait.authorBio) && !(block.traits & Trait.heading && isTeaser(block)),
  );
  const labelled = lines.filter(({ ownTraits, text }) => ownTraits & Trait.byline && /^\p{L}{4,12}\s?[:：]/u.test(text));
  const [signed] = labelled;
  // "Penulis: Ada Winter", once, and marked as the author's: below tables of what else to read, too.
  if (signed && labelled.length === 1 && signed.index > heading) return contributorsIn(signed, page, 0.5);
  return lines
    .slice(0, 12)
    .flatMap((block) => contributorsIn(block, page, 0.5).filter(({ says }) => block.index < heading || !namesAuthors(says)));
}

/** `<h6>作者:林晓 | 分类:街巷</h6>`: themes set the byline below the text as a heading. */
const LABELS_AUTHOR = /^(?:作者|文章作者|author|автор|작성자|글쓴이|tác giả|penulis|yazar)\s?[:：]/i;

const namesAuthors = (says: Statement): boolean => says.about === 'author' && says.role === 'author';
