/** Finds words on a page again by what stands around them, scrolls to them and marks them. */
import type { QuoteSelector } from '../../core/model.ts';
import type { QuoteShown } from '../messages.ts';

/** The page's text without white space, which scripts and style sheets move about, and where each character stands. */
interface Letters {
  text: string;
  nodes: Text[];
  /** For each node, the index in `text` at which it begins. */
  starts: number[];
}

const unread = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);
const bare = (text: string) => text.replace(/\s+/g, '');

function gatherLetters(page: Document): Letters {
  const letters: Letters = { text: '', nodes: [], starts: [] };
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (unread.has(node.parentElement?.tagName ?? '')) continue;
    const part = bare((node as Text).data);
    if (!part) continue;
    letters.nodes.push(node as Text);
    letters.starts.push(length);
    parts.push(part);
    length += part.length;
  }
  letters.text = parts.join('');
  return letters;
}

function sharedEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length] && length < other.length) length += 1;
  return length;
}

/** Returns where the quotation begins: of all its places, the one whose surroundings agree best. */
function findPlace(text: string, { exact, prefix, suffix }: QuoteSelector): number {
  const [wanted, before, after] = [bare(exact), bare(prefix), bare(suffix)];
  let best = -1;
  let bestLikeness = -1;
  if (!wanted) return best;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const likeness =
      sharedEnd(text.slice(Math.max(0, at - before.length), at), before) + sharedStart(text.slice(end, end + after.length), after);
    if (likeness > bestLikeness) [best, bestLikeness] = [at, likeness];
  }
  return best;
}

/** Returns the node and the offset in it at which the letter of this index stands. */
function placeOf({ nodes, starts }: Letters, index: number): { node: Text; offset: number } | null {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low];
  if (!node) return null;
  let left = index - (starts[low] ?? 0);
  for (let offset = 0; offset < node.data.length; offset += 1) {
    if (/\s/.test(node.data[offset] ?? '')) continue;
    if (left === 0) return { node, offset };
    left -= 1;
  }
  return null;
}

/** Returns the range of the page that holds the quoted words, or null where they are no longer there. */
export function findWords(page: Document, selector: QuoteSelector): Range | null {
  const letters = gatherLetters(page);
  const at = findPlace(letters.text, selector);
  if (at < 0) return null;
  const first = placeOf(letters, at);
  const last = placeOf(letters, at + bare(selector.exact).length - 1);
  if (!first || !last) return null;
  const range = page.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

const highlightName = 'whence-words';

// Without the highlight API the browser's own selection marks the words: nothing is put into the page either way.
function mark(page: Document, range: Range): void {
  if (highlight(page, range)) return;
  const selection = page.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** Marks the range by the highlight API and says whether the browser let it: some refuse style sheets of content scripts. */
function highlight(page: Document, range: Range): boolean {
  const registry = (CSS as { highlights?: HighlightRegistry }).highlights;
  if (!registry || typeof Highlight === 'undefined') return false;
  try {
    if (!registry.has(highlightName)) {
      const style = new CSSStyleSheet();
      style.replaceSync(`::highlight(${highlightName}) { background-color: #ffe08a; color: #1d1d1b; }`);
      page.adoptedStyleSheets = [...page.adoptedStyleSheets, style];
    }
    registry.set(highlightName, new Highlight(range));
    return true;
  } catch {
    // Refused: the selection marks the words as well.
    return false;
  }
}

/** Scrolls to the quoted words and marks them, and says whether they were found. */
export function showWords(page: Document, selector: QuoteSelector): QuoteShown {
  const range = findWords(page, selector);
  if (!range) return 'not-found';
  mark(page, range);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  return 'shown';
}
