import type { Block } from '../../page/blocks.ts';
import type { Page } from '../../page.ts';
import { looksLikePerson } from '../../rights/person-like.ts';
import { readSlot, type Slot } from '../read-slot.ts';
import { trimMarks } from '../trim.ts';
import type { FrameMatch } from './find-frames.ts';

/** What is excerpted is a book's as often as an outlet's: the word for it stands before its title, its writer behind. */
const BOOK =
  /^(?:the |a |his |her |their |new |forthcoming |upcoming |dem |der |das |des |ihrem |seinem |neuen |son |leur |su |suo |zijn |haar |het |il |lo |la |el |le ){0,4}(?:book|novel|memoir|buch|roman|sachbuch|livre|ouvrage|libro|novela|romanzo|boek|książki|powieści|книги|романа|роману|책|도서)(?:$|[\s"“„«:‘'『])|^[《『]/i;
/** What a text is made of that nobody published: "adapted from my talk at ▢", "from a Twitter thread". */
const UNPUBLISHED =
  /^(?:(?:an?|the|my|our|his|her|their|this|one of my|some) )?(?:[\p{L}’'-]{2,16} ){0,2}(?:talks?|lectures?|keynotes?|presentations?|threads?|theses|thesis|dissertation|notes|notebook|chapter|samples?|slides)\b/iu;
const BY_WRITER = /^[”"»“’』》]?,? (?:by|von|de|di|por|van) \p{Lu}/u;

/** What stands in a found frame's open place; a part of a book names its title and no outlet. Null where nothing can be named. */
export function readFrameSlot(page: Page, block: Block, match: FrameMatch): Slot | null {
  const isPart = match.frame.relation === 'excerpted-from' || match.frame.relation === 'adapted-from';
  const words = block.text.slice(match.slotStart).trimStart();
  const book = isPart ? BOOK.exec(words) : null;
  if (book)
    return { publisher: null, url: null, title: titleOf(words.slice(book[0].length)), date: null, end: match.slotStart + book[0].length };
  if (isPart && UNPUBLISHED.test(words)) return null;
  const slot = placeOf(page, block, match);
  if (!slot || !isPart) return slot;
  const isBook = /^["“„«‘『《]/.test(words) && BY_WRITER.test(block.text.slice(slot.end));
  return isBook ? { ...slot, publisher: null, title: slot.title ?? slot.publisher?.name ?? null } : slot;
}

/** A title up to its closing mark. */
function titleOf(words: string): string | null {
  const [bare = ''] = trimMarks(words, '"“„«‘『《: ').split(/[”"»“’』》.,]/);
  const title = trimMarks(bare, '‘');
  return title.length >= 2 && title.length <= 120 ? title : null;
}

/** "published by <a>Ada Winter</a> on <a>Tide Watch</a>": behind who published it, linked, stands where. */
const ON = /^ (?!(?:and|und|et|[yei]|og|an?|the|eine?|une?|una|een) )\p{Ll}{1,4} $/u;

function whereBehind(page: Page, block: Block, { end, publisher }: Slot, limit: number): Slot | null {
  const next = block.anchors.find((anchor) => anchor.start > end && anchor.start < limit);
  const isPlace =
    next &&
    publisher &&
    ON.test(block.text.slice(end, next.start)) &&
    (looksLikePerson(publisher.name) || /^[\p{Ll}\d_]+$/u.test(publisher.name));
  return isPlace ? readSlot(page, block, next.start, limit) : null;
}

function placeOf(page: Page, block: Block, match: FrameMatch): Slot | null {
  if (block.text.slice(match.slotStart, match.slotEnd).trim() !== '') {
    const slot = readSlot(page, block, match.slotStart, match.slotEnd);
    return (slot && whereBehind(page, block, slot, match.slotEnd)) ?? slot;
  }
  // The words of the frame are the link themselves: "Read the <a>original article</a>".
  const anchor = block.anchors.find((candidate) => candidate.end > match.start && candidate.start < match.end);
  const url = anchor ? page.resolve(anchor.href) : null;
  return url ? { publisher: null, url, title: null, date: null, end: match.end } : null;
}
