import { readByline } from '../../agents/bylines/byline.ts';
import type { Block } from '../../page/blocks.ts';
import { BESIDE_ARTICLE, Trait } from '../../page/traits.ts';
import type { Page } from '../../page.ts';
import { personIn } from './author-sentence.ts';

const LONGEST_NAME = 60;
/** How far below the text a box may stand that is none of the article's own element, and how many it names at most. */
const REACH = 16;
const MOST_NAMES = 4;
const NEVER = (BESIDE_ARTICLE & ~Trait.share) | Trait.caption | Trait.quotation;

/** What somebody who writes for a paper is called in a note. */
const WRITES =
  /\b(?:writer|reporter|journalist|columnist|correspondent|autorin|redakteur(?:in)?|journalist(?:in|e)?|periodista|redactora?|giornalista|jornalista|redator[a]?)\b/i;
const TELLS = /^ (?:is|was|ist|war|est|es|è|é|är|er|jest|je)\s/;

/** Those whom the boxes about who wrote the text name, and the block that has the first name; null where there is none. */
interface Boxed {
  names: string[];
  block: Block | null;
}

/**
 * Those whom boxes below the text name in lines of their own: boxes that markup calls the author's, or one that opens with a name over what tells of somebody
 * who writes. Empty where more are named than sign one text.
 */
export function namesInBoxes(page: Page): Boxed {
  const { bodyEnd } = page.region;
  const below = page.blocks
    .slice(bodyEnd + 1, bodyEnd + 1 + 4 * REACH)
    .filter((block) => !(block.traits & NEVER) && (block.zone === 'foot' || isNearBox(block, bodyEnd)));
  const marked = below.filter(({ traits, text }) => traits & Trait.authorBio && nameIn(text, page) !== null);
  const naming = marked.length > 0 ? marked : below.filter((block) => isHeadOfBox(block, page) && nameIn(block.text, page) !== null);
  const names = [...new Set(naming.flatMap(({ text }) => nameIn(text, page) ?? []))];
  const most = marked.length > 0 ? MOST_NAMES : 1;
  return names.length > most ? { names: [], block: null } : { names, block: naming[0] ?? null };
}

const isNearBox = ({ zone, traits, index }: Block, bodyEnd: number): boolean =>
  zone === 'outside' && (traits & Trait.authorBio) !== 0 && index <= bodyEnd + REACH;

function nameIn(text: string, page: Page): string | null {
  if (text.length > LONGEST_NAME) return null;
  const { isMarked, parties } = readByline(text, { language: page.language });
  const [party] = parties;
  // "Von Ada Winter".
  if (isMarked) return parties.length === 1 && party?.role === 'author' && party.type === 'person' ? party.name : null;
  return personIn(text, page);
}

const isHeadOfBox = (block: Block, page: Page): boolean =>
  isToldOf(block, page.blocks) || isHeadOfAuthor(block) || opensOwnFooter(block, page);

/** `<section class="author"><h4>Ada Winter</h4>`. */
const isHeadOfAuthor = ({ traits, zone }: Block): boolean =>
  zone === 'foot' && (traits & Trait.heading) !== 0 && (traits & Trait.byline) !== 0;

/** `<footer><p>Ada Winter</p><p>Reporter, ports</p></footer>` in the article's own element. */
function opensOwnFooter({ element, text, zone }: Block, { blocks, region }: Page): boolean {
  const footer = zone === 'foot' ? element.closest('footer') : null;
  const last = blocks[region.bodyEnd]?.element;
  if (!footer || !last || footer.contains(last)) return false;
  const words = (footer.textContent ?? '').slice(0, 400).replace(/\s+/g, ' ').trim();
  const rest = words.startsWith(text) ? words.slice(text.length) : null;
  return rest !== null && rest.length <= 80 && WRITES.test(rest);
}

/** `<h3>Ada Winter</h3><p>Harbour reporter</p><p>Ada Winter is a reporter at …</p>`, in one box. */
function isToldOf({ text, index, element }: Block, blocks: readonly Block[]): boolean {
  const box = element.parentElement;
  return blocks
    .slice(index + 1, index + 3)
    .some(
      (next) =>
        box?.contains(next.element) && next.text.startsWith(text) && TELLS.test(next.text.slice(text.length)) && WRITES.test(next.text),
    );
}
