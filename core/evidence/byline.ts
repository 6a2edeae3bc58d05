import { type Byline, readByline } from '../agents/bylines/byline.ts';
import type { ContributorRole, Finding, Party, Statement } from '../model.ts';
import { isAuthorPage } from '../page/author-page.ts';
import type { Block } from '../page/blocks.ts';
import { isOfOtherWork, isOfTeaser, isTopic } from '../page/boxes.ts';
import { leadLines } from '../page/lead-lines.ts';
import { Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { hasMailBelow, isBareName } from '../wording/bylines/bare-name.ts';
import { isBoldWithPlace } from '../wording/bylines/bold-with-place.ts';
import { isBookAuthor } from '../wording/bylines/book-author.ts';
import { lineOfCredit, roleBelow } from '../wording/bylines/credit-label.ts';
import { isLinkedAtFoot } from '../wording/bylines/linked-at-foot.ts';
import { addressOfNamed, linkedAuthors, withoutTopics } from '../wording/bylines/linked-authors.ts';
import { openingName } from '../wording/bylines/opening-name.ts';
import { withoutPlace } from '../wording/bylines/reporters-place.ts';
import { isSectionOfPage } from '../wording/bylines/section-of-page.ts';
import { signsNobody } from '../wording/bylines/signs-nobody.ts';
import { withoutSource } from '../wording/bylines/source-before-by.ts';
import { isTakenOver } from '../wording/bylines/taken-over.ts';
import { tookPictures } from '../wording/bylines/took-pictures.ts';
import { isCreditOfPicture, isUnderPicture } from '../wording/bylines/under-picture.ts';
import { withoutOutlet } from '../wording/bylines/without-outlet.ts';
import { greekSignature } from '../wording/cases/greek-person.ts';
import { findInText } from './finding.ts';
import { signedLine } from './markup/signed-line.ts';
import { sayAuthors } from './say.ts';

const LONGEST = 260;
const MOST_LINES = 30;
const NEVER = Trait.caption | Trait.comment | Trait.nav | Trait.hidden | Trait.form;
/** The byline as a reader sees it: by the headline, marked by its class or opened by its word ("By", "Von", "记者"); else signed at the foot. */
export function readVisibleByline(page: Page): Finding[] {
  const near = page.blocks.filter((block) => block.zone === 'byline').slice(0, MOST_LINES);
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
  const lines = foot.filter((block) => block.text.length < 120 && !(block.traits & Trait.authorBio));
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

function contributorsIn(block: Block, page: Page, weight: number): Finding[] {
  if (
    block.text.length > LONGEST ||
    block.text.length < 2 ||
    (block.traits & NEVER && !isSignedAddress(block)) ||
    isTakenOver(block.text) ||
    isCreditOfPicture(block) ||
    isUnderPicture(block) ||
    isTeaserInList(block) ||
    signsNobody(block.text) ||
    isTopic(block) ||
    isOfOtherWork(block.element, page)
  )
    return [];
  const [first] = block.anchors;
  const credit = withoutSource(ofOriginalAuthor(lineOfCredit(block, page)), first?.start === 0 ? block.text.slice(0, first.end) : '');
  const line = signedLine(block, withoutPlace(withoutOutlet(credit, page), block, page), page);
  const whole = readByline(line, { language: page.language });
  const opening = openingName(block, page);
  const read = opening && isLostIn(whole, opening.name) ? readByline(opening.line, { language: page.language }) : whole;
  if (!read.isMarked && isSectionOfPage(block, page)) return [];
  const linked = linkedAuthors(block, read);
  const above = read.isMarked || read.parties.length === 0 ? null : roleBelow(block, page);
  if (above === 'none' || (linked.length === 0 && !above && !isByline(block, line, read, page)) || isBookAuthor(block, page)) return [];
  const byRole = new Map<ContributorRole, Party[]>();
  const isPhotographer = read.parties.length === 1 && !read.isMarked && tookPictures(page.blocks[block.index + 1], block);
  for (const party of linked.length > 0 ? linked : withoutTopics(read.parties, block)) {
    const { name, type } = party;
    // A label above may be the trade of whom the line before it names.
    const stated = isPhotographer && above !== 'translator' ? 'photographer' : (above ?? 'author');
    const role = party.role === 'author' ? stated : party.role;
    byRole.set(role, [
      ...(byRole.get(role) ?? []),
      { name: greekSignature(name, block.text), type, url: addressOfNamed(name, block, page) },
    ]);
  }
  const marked = read.isMarked ? 0.08 : 0;
  // "Copyright 2026 by Eve Stone" names a holder, whatever else the line credits; "© Text: Eve Stone" tells who wrote it too.
  if (/^(?:©|\(c\)|copyright)(?!\s?te[xk]s?to?\s?:)/i.test(block.text)) byRole.delete('author');
  // "LOOK: Ten Pies You Can Only Get With Cash".
  if (block.traits & Trait.heading && !byRole.has('author')) byRole.delete('contributor');
  // "Foto: Otto See (Archiv), über dts Nachrichtenagentur": whom the picture shows.
  if (/\((?:Archiv|archive|file)\)/i.test(block.text)) byRole.delete('photographer');
  // "Photo: Ada Winter", linked as a whole, leads to a picture of hers.
  if (isTeaser(block)) byRole.delete('photographer');
  return [...byRole].map(([role, parties]) => findInText('byline', block, sayAuthors(parties, role), weight + marked));
}

/** `<figcaption><address>Von Ada Winter</address> <time>…</time></figcaption>`: a caption that signs the text, whatever it stands in. */
const isSignedAddress = ({ traits, element }: Block): boolean => (traits & NEVER) === Trait.caption && element.localName === 'address';

/** "发布者: 小潮汐 | 原作者: 林晓": beside the author who put it online. */
function ofOriginalAuthor(line: string): string {
  const at = line.search(/原作者\s?[:：]\s?\S/);
  return at > 0 ? line.slice(at + 1) : line;
}

/** "<a>Ada Winter</a> Modifica articolo": what stands behind the name was taken for a part of it, or hid it. */
const isLostIn = ({ parties: [first] }: Byline, name: string): boolean => !first || first.name.startsWith(`${name} `);

/** "The quay gets a roof. Article by Ada Winter", in a list of what is read most. */
const isTeaserInList = ({ traits, text }: Block): boolean =>
  (traits & Trait.list) !== 0 && /\p{Ll}[.!?]?[”"»’]?[.!?]\s\p{Lu}/u.test(text.slice(12));

const isTeaser = ({ anchors, text }: Block): boolean =>
  anchors.length === 1 && (anchors[0]?.start ?? 1) === 0 && (anchors[0]?.end ?? 0) >= text.length && !isAuthorPage(anchors[0]?.href ?? '');

function isByline(block: Block, line: string, read: Byline, page: Page): boolean {
  if (read.parties.length === 0) return false;
  return (
    read.isMarked ||
    (block.traits & Trait.byline) !== 0 ||
    block.anchors.some((anchor) => /\bauthor\b/i.test(anchor.rel)) ||
    (block.zone === 'byline' && block.anchors.some((anchor) => anchor.start < 3 && isAuthorPage(anchor.href))) ||
    isLinkedAtFoot(block, line, page) ||
    isBareName(block, line, page) ||
    isBoldWithPlace(block, page) ||
    hasMailBelow(block, line, page)
  );
}
