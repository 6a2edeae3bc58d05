import { type Byline, readByline } from '../../agents/bylines/byline.ts';
import { isNameLine } from '../../agents/bylines/name-line.ts';
import type { ContributorRole, Finding, Party } from '../../model.ts';
import { isAuthorPage } from '../../page/author-page.ts';
import type { Block } from '../../page/blocks.ts';
import { isOfOtherWork, isTopic, isUnseen } from '../../page/boxes.ts';
import { textOf } from '../../page/fold-space.ts';
import { Trait } from '../../page/traits.ts';
import type { Page } from '../../page.ts';
import { hasMailBelow, isBareName } from '../../wording/bylines/bare-name.ts';
import { isBoldWithPlace } from '../../wording/bylines/bold-with-place.ts';
import { isBookAuthor } from '../../wording/bylines/book-author.ts';
import { lineOfCredit, roleBelow } from '../../wording/bylines/credit-label.ts';
import { isLinkedAtFoot } from '../../wording/bylines/linked-at-foot.ts';
import { addressOfNamed, linkedAuthors, withoutTopics } from '../../wording/bylines/linked-authors.ts';
import { openingName } from '../../wording/bylines/opening-name.ts';
import { withoutPlace } from '../../wording/bylines/reporters-place.ts';
import { isSectionOfPage } from '../../wording/bylines/section-of-page.ts';
import { signsNobody } from '../../wording/bylines/signs-nobody.ts';
import { withoutSource } from '../../wording/bylines/source-before-by.ts';
import { isTakenOver } from '../../wording/bylines/taken-over.ts';
import { tookPictures } from '../../wording/bylines/took-pictures.ts';
import { isCreditOfPicture, isOfOnePicture, isUnderPicture } from '../../wording/bylines/under-picture.ts';
import { withoutOutlet } from '../../wording/bylines/without-outlet.ts';
import { greekSignature } from '../../wording/cases/greek-person.ts';
import { findInText } from '../finding.ts';
import { signedLine } from '../markup/signed-line.ts';
import { sayAuthors } from '../say.ts';

const LONGEST = 260;
/** Where no line credits those who made the text. */
export const NEVER = Trait.caption | Trait.comment | Trait.nav | Trait.hidden | Trait.form;

/** Whom a line credits, a finding for each part they have in the text. */
export function contributorsIn(block: Block, page: Page, weight: number): Finding[] {
  if (!mayCredit(block, page)) return [];
  const { line, read } = readLine(block, page);
  if (!read.isMarked && isSectionOfPage(block, page)) return [];
  const linked = linkedAuthors(block, read);
  const above = read.isMarked || read.parties.length === 0 ? null : roleBelow(block, page);
  if (above === 'none' || (linked.length === 0 && !above && !isByline(block, line, read, page)) || isBookAuthor(block, page)) return [];
  const isPhotographer = read.parties.length === 1 && !read.isMarked && tookPictures(page.blocks[block.index + 1], block);
  // A label above may be the trade of whom the line before it names.
  const stated = isPhotographer && above !== 'translator' ? 'photographer' : (above ?? 'author');
  const byRole = new Map<ContributorRole, Party[]>();
  for (const { name, type, role } of linked.length > 0 ? linked : withoutTopics(read.parties, block)) {
    const party = { name: greekSignature(linkedPart(name, block), block.text), type, url: addressOfNamed(name, block, page) };
    const played = role === 'author' ? stated : role;
    byRole.set(played, [...(byRole.get(played) ?? []), party]);
  }
  dropMisnamed(byRole, block, page);
  const marked = read.isMarked ? 0.08 : 0;
  return [...byRole].map(([role, parties]) => findInText('byline', block, sayAuthors(parties, role), weight + marked));
}

function mayCredit(block: Block, page: Page): boolean {
  const { text, traits, element } = block;
  return (
    text.length <= LONGEST &&
    text.length >= 2 &&
    (!(traits & NEVER) || isSignedAddress(block)) &&
    !isUnseenLine(block) &&
    !isTakenOver(text) &&
    !isCreditOfPicture(block) &&
    !isUnderPicture(block) &&
    !isTeaserInList(block) &&
    !signsNobody(text) &&
    !isTopic(block) &&
    !isOfOtherWork(element, page)
  );
}

/** The line without what else stands in it, and whom it names. */
function readLine(block: Block, page: Page): { line: string; read: Byline } {
  const [first] = block.anchors;
  const credit = withoutSource(ofOriginalAuthor(lineOfCredit(block, page)), first?.start === 0 ? block.text.slice(0, first.end) : '');
  const line = signedLine(block, withoutPlace(withoutOutlet(credit, page), block, page), page);
  const whole = readByline(line, { language: page.language });
  const opening = openingName(block, page);
  const read = opening && isLostIn(whole, opening.name) ? readByline(opening.line, { language: page.language }) : whole;
  return { line, read };
}

/** "Guest post by <a>Ada Winter</a> of Tidal Labs": the link ends the name. */
const linkedPart = (name: string, { anchors, text }: Block): string =>
  anchors.map(({ start, end }) => text.slice(start, end).trim()).find((words) => words.includes(' ') && name.startsWith(`${words} of `)) ??
  name;

/** Takes out whom a line names for another reason than a part in the text. */
function dropMisnamed(byRole: Map<ContributorRole, Party[]>, block: Block, page: Page): void {
  // "Copyright 2026 by Eve Stone" names a holder, whatever else the line credits; "© Text: Eve Stone" tells who wrote it too.
  if (/^(?:©|\(c\)|copyright)(?!\s?te[xk]s?to?\s?:)/i.test(block.text)) byRole.delete('author');
  // "The poet, translated by Ada Winter, was born here in 1902": in a sentence, of whom that tells.
  const [translator] = byRole.has('author') ? [] : (byRole.get('translator') ?? []);
  if (translator && /^, \p{Ll}.*\.$/u.test(block.text.slice(block.text.indexOf(translator.name) + translator.name.length)))
    byRole.delete('translator');
  // "LOOK: Ten Pies You Can Only Get With Cash".
  if (block.traits & Trait.heading && !byRole.has('author')) byRole.delete('contributor');
  // "Foto: Otto See (Archiv), über dts Nachrichtenagentur": whom the picture shows.
  if (/\((?:Archiv|archive|file)\)/i.test(block.text)) byRole.delete('photographer');
  // "Photo: Ada Winter", linked as a whole, leads to a picture of hers.
  if (isTeaser(block) || (!byRole.has('author') && isOfOnePicture(block, page))) byRole.delete('photographer');
}

/** `<figcaption><address>Von Ada Winter</address> <time>…</time></figcaption>`: a caption that signs the text, whatever it stands in. */
const isSignedAddress = ({ traits, element }: Block): boolean => (traits & NEVER) === Trait.caption && element.localName === 'address';

/** `<p class="sr-only">By …</p>`: no reader sees who signs so; a label alone may be hidden before a name that is seen. */
const isUnseenLine = ({ element, text }: Block): boolean =>
  isUnseen(element) || [...element.children].slice(0, 3).some((part) => isUnseen(part) && textOf(part) === text);

/** "发布者: 小潮汐 | 原作者: 林晓": beside the author who put it online. */
function ofOriginalAuthor(line: string): string {
  const at = line.search(/原作者\s?[:：]\s?\S/);
  return at > 0 ? line.slice(at + 1) : line;
}

/** "<a>Ada Winter</a> Modifica articolo": what stands behind the name was taken for a part of it, or hid it. */
const isLostIn = ({ parties: [first] }: Byline, name: string): boolean => !first || first.name.startsWith(`${name} `);

/** "The quay gets a roof. Article by Ada Winter", "<a>The quay gets a roof</a>, By Ada Winter", in a list of what is read most. */
export const isTeaserInList = ({ traits, text, anchors: [title] }: Block): boolean =>
  (traits & Trait.list) !== 0 &&
  (/\p{Ll}[.!?]?[”"»’]?[.!?]\s\p{Lu}/u.test(text.slice(12)) ||
    (title?.start === 0 && /\s\S+\s/.test(text.slice(0, title.end)) && /^,\s\p{L}{2,4}\s\p{Lu}/u.test(text.slice(title.end))));

export const isTeaser = ({ anchors, text }: Block): boolean =>
  anchors.length === 1 && (anchors[0]?.start ?? 1) === 0 && (anchors[0]?.end ?? 0) >= text.length && !isAuthorPage(anchors[0]?.href ?? '');

function isByline(block: Block, line: string, read: Byline, page: Page): boolean {
  if (read.parties.length === 0) return false;
  return (
    read.isMarked ||
    (block.traits & Trait.byline) !== 0 ||
    isInAuthorBox(block, line, page) ||
    block.anchors.some((anchor) => /\bauthor\b/i.test(anchor.rel)) ||
    (block.zone === 'byline' && block.anchors.some((anchor) => anchor.start < 3 && isAuthorPage(anchor.href))) ||
    isLinkedAtFoot(block, line, page) ||
    isBareName(block, line, page) ||
    isBoldWithPlace(block, page) ||
    hasMailBelow(block, line, page)
  );
}

/** `<div class="author-box"><h4>Ada Winter</h4><span>Reporter</span></div>`, right under the headline. */
const isInAuthorBox = ({ traits, zone }: Block, line: string, { language }: Page): boolean =>
  zone === 'byline' && (traits & Trait.authorBio) !== 0 && isNameLine(line, language ?? '');
