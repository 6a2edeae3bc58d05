import { traitsOfWords } from './class-words.ts';
import { BESIDE_ARTICLE, flowOf, Trait, traitsOfTag } from './traits.ts';

/** A link inside a block: the range of its words and its address as the attribute has it. */
export interface Anchor {
  start: number;
  end: number;
  href: string;
  rel: string;
}

/** Where a block stands in relation to the article. */
export type Zone = 'masthead' | 'headline' | 'byline' | 'body' | 'foot' | 'aside' | 'outside' | 'site-footer';

/** A run of visible text between two breaks of the flow, white space folded. */
export interface Block {
  readonly index: number;
  readonly text: string;
  /** The nearest element that breaks the flow around the text. */
  readonly element: Element;
  readonly anchors: readonly Anchor[];
  /** Bits of `Trait`, inherited from every ancestor. */
  traits: number;
  /** Bits of `Trait` that the nearest block element or an inline element in it has itself. */
  readonly ownTraits: number;
  /** How many of the characters are linked. */
  readonly linked: number;
  zone: Zone;
}

/** Limits that keep a hostile page from costing more than a large honest one. */
const MOST_BLOCKS = 60_000;
const MOST_CHARACTERS = 8_000_000;
const LONGEST_BLOCK = 100_000;
const LONGEST_WORDS = 240;

const ELEMENT = 1;
const TEXT = 3;
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/;
const ALL_INVISIBLE = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;
const SPACE_RUN = /[\s\u00a0\u0085]+/g;
const HAS_WIDE_SPACE = /[\t\n\r\f\u00a0\u0085\u2000-\u200a\u202f\u3000]| {2}/;

/** What an inline element says of the whole line it stands in; the rest of its traits are its own. */
const TELLS_OF_LINE = Trait.byline | Trait.date | Trait.copyright | Trait.credit | Trait.headline;

interface Level {
  element: Element;
  block: boolean;
  traits: number;
  /** Where the words of a link begin in the text gathered so far; -1 for what is no link. */
  anchorStart: number;
  firstBlock: number;
  proseBefore: number;
}

/** An element that says of itself that it stands beside the article, with the blocks and the prose it holds. */
interface Carrier {
  element: Element;
  traits: number;
  from: number;
  to: number;
  prose: number;
}

/** Traits that set text apart from the article; a wrapper of most of the page's prose can't mean them ("with-sidebar"). */
const SETS_APART = BESIDE_ARTICLE | Trait.footer | Trait.caption | Trait.quotation | Trait.authorBio;

/** Reads a page's visible text into blocks in one walk, in document order. Asks for no layout and changes nothing. */
export function readBlocks(root: Element): Block[] {
  return new Walk().run(root);
}

class Walk {
  readonly blocks: Block[] = [];
  readonly seenWords = new Map<string, number>();
  readonly seenWord = new Map<string, number>();
  text = '';
  anchors: Anchor[] = [];
  linked = 0;
  lineTraits = 0;
  characters = 0;
  prose = 0;
  readonly carriers: Carrier[] = [];
  openAnchor: Level | null = null;

  run(root: Element): Block[] {
    const levels: Level[] = [
      { element: root, block: true, traits: this.ownTraitsOf(root) & ~SETS_APART, anchorStart: -1, firstBlock: 0, proseBefore: 0 },
    ];
    let node: Node | null = root.firstChild;
    let level = levels[0] as Level;
    let holder = level;
    for (;;) {
      if (node) {
        let next: Node | null = node.nextSibling;
        if (node.nodeType === TEXT) this.append((node as Text).data);
        else if (node.nodeType === ELEMENT) {
          const element = node as Element;
          const flow = flowOf(element.localName);
          if (flow === 'break') this.flush(holder, level);
          else if (flow !== 'skip') {
            const own = this.ownTraitsOf(element);
            if (flow === 'block') this.flush(holder, level);
            const email = protectedEmail(element);
            if (email !== null) this.append(email);
            else if (flow === 'block' || !(own & Trait.hidden)) {
              const opened: Level = {
                element,
                block: flow === 'block',
                traits: level.traits | own,
                anchorStart: element.localName === 'a' && element.hasAttribute('href') ? this.text.length : -1,
                firstBlock: this.blocks.length,
                proseBefore: this.prose,
              };
              if (flow === 'inline') this.lineTraits |= own & TELLS_OF_LINE;
              if (opened.anchorStart >= 0) this.openAnchor = opened;
              levels.push(opened);
              level = opened;
              if (opened.block) holder = opened;
              next = element.firstChild;
              node = next;
              continue;
            }
          }
        }
        node = next;
        if (this.blocks.length >= MOST_BLOCKS || this.characters >= MOST_CHARACTERS) break;
        continue;
      }
      const closed = levels.pop() as Level;
      if (levels.length === 0) {
        this.flush(holder, closed);
        break;
      }
      if (closed.anchorStart >= 0) {
        this.closeAnchor(closed);
        this.openAnchor = null;
      }
      level = levels[levels.length - 1] as Level;
      this.noteCarrier(closed);
      if (closed.block) {
        this.flush(holder, closed);
        let up = levels.length - 1;
        while (up > 0 && !(levels[up] as Level).block) up -= 1;
        holder = levels[up] as Level;
      }
      node = closed.element.nextSibling;
    }
    this.unsetWide();
    return this.blocks;
  }

  noteCarrier(level: Level): void {
    const prose = this.prose - level.proseBefore;
    if (prose < 300 || !(level.traits & SETS_APART)) return;
    const traits = this.ownTraitsOf(level.element) & SETS_APART;
    if (traits) this.carriers.push({ element: level.element, traits, from: level.firstBlock, to: this.blocks.length, prose });
  }

  /** Takes back what a wrapper of more than half of all prose says of itself. */
  unsetWide(): void {
    const wide = this.carriers.filter((carrier) => carrier.prose > this.prose * 0.55);
    if (wide.length === 0) return;
    const disbelieved = new Map(wide.map((carrier) => [carrier.element, carrier.traits]));
    const from = Math.min(...wide.map((carrier) => carrier.from));
    const to = Math.max(...wide.map((carrier) => carrier.to));
    const inherited = new Map<Element, number>();
    for (let i = from; i < to; i += 1) {
      const block = this.blocks[i] as Block;
      block.traits = (block.traits & ~SETS_APART) | this.inheritedBy(block.element, disbelieved, inherited);
    }
  }

  inheritedBy(element: Element, disbelieved: ReadonlyMap<Element, number>, known: Map<Element, number>): number {
    const path: Element[] = [];
    let at: Element | null = element;
    while (at && !known.has(at)) {
      path.push(at);
      at = at.parentElement;
    }
    let traits = at ? (known.get(at) as number) : 0;
    for (const step of path.reverse()) {
      if (step.localName === 'body' || step.localName === 'html') continue;
      traits |= this.ownTraitsOf(step) & SETS_APART & ~(disbelieved.get(step) ?? 0);
      known.set(step, traits);
    }
    return traits;
  }

  append(raw: string): void {
    if (this.text.length > LONGEST_BLOCK) return;
    let data = raw;
    if (HAS_WIDE_SPACE.test(data)) data = data.replace(SPACE_RUN, ' ');
    if (INVISIBLE.test(data)) data = data.replace(ALL_INVISIBLE, '');
    if (data === '') return;
    if (data.charCodeAt(0) === 32 && (this.text === '' || this.text.charCodeAt(this.text.length - 1) === 32)) data = data.slice(1);
    this.text += data;
  }

  closeAnchor(level: Level): void {
    let end = this.text.length;
    let start = level.anchorStart;
    if (start > end) start = 0;
    while (end > start && this.text.charCodeAt(end - 1) === 32) end -= 1;
    while (start < end && this.text.charCodeAt(start) === 32) start += 1;
    if (end <= start) return;
    this.linked += end - start;
    this.anchors.push({ start, end, href: level.element.getAttribute('href') ?? '', rel: level.element.getAttribute('rel') ?? '' });
  }

  flush(holder: Level, level: Level): void {
    const text = this.text.endsWith(' ') ? this.text.slice(0, -1) : this.text;
    if (text !== '') {
      // A link around several blocks (a teaser card) links each of them.
      if (this.openAnchor) this.closeAnchor(this.openAnchor);
      this.blocks.push({
        index: this.blocks.length,
        text,
        element: holder.element,
        anchors: this.anchors,
        traits: (level.block ? level.traits : holder.traits) | this.lineTraits,
        ownTraits: this.lineTraits | this.ownTraitsOf(holder.element),
        linked: Math.min(this.linked, text.length),
        zone: 'outside',
      });
      this.characters += text.length;
      if (text.length >= 60 && this.linked * 2 < text.length) this.prose += text.length;
    }
    this.text = '';
    this.anchors = [];
    this.linked = 0;
    this.lineTraits = 0;
    if (this.openAnchor) this.openAnchor.anchorStart = 0;
  }

  ownTraitsOf(element: Element): number {
    let traits = traitsOfTag(element.localName);
    if (!element.hasAttributes()) return traits;
    const words = wordsOf(element);
    if (words !== '') {
      let known = this.seenWords.get(words);
      if (known === undefined) {
        known = traitsOfWords(words, this.seenWord);
        this.seenWords.set(words, known);
      }
      traits |= known;
    }
    if (element.hasAttribute('hidden')) traits |= Trait.hidden;
    const style = element.getAttribute('style');
    if (style !== null && style.length < 2000 && /display\s{0,3}:\s{0,3}none/i.test(style)) traits |= Trait.hidden;
    return traits;
  }
}

function wordsOf(element: Element): string {
  let words = element.getAttribute('class') ?? '';
  const id = element.getAttribute('id');
  if (id) words += ` ${id}`;
  const role = element.getAttribute('role');
  if (role) words += ` role:${role}`;
  const itemprop = element.getAttribute('itemprop');
  if (itemprop) words += ` ${itemprop}`;
  const rel = element.localName === 'a' ? element.getAttribute('rel') : null;
  if (rel) words += ` ${rel}`;
  return (words.length > LONGEST_WORDS ? words.slice(0, LONGEST_WORDS) : words).toLowerCase();
}

/** Decodes an address that Cloudflare's e-mail obfuscation hides: hex bytes, each xor the first. Null where the element hides none. */
function protectedEmail(element: Element): string | null {
  const coded = element.getAttribute('data-cfemail');
  if (coded === null || !/^[0-9a-f]{6,300}$/i.test(coded)) return null;
  const key = Number.parseInt(coded.slice(0, 2), 16);
  let address = '';
  for (let i = 2; i + 1 < coded.length; i += 2) address += String.fromCharCode(Number.parseInt(coded.slice(i, i + 2), 16) ^ key);
  return address;
}
