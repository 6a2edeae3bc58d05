import { traitsOfWords } from './class-words.ts';
import { BESIDE_ARTICLE, Trait, tagOf } from './traits.ts';

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
const SPACE = 32;
const NO_ANCHORS: readonly Anchor[] = [];
const ALL_INVISIBLE = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;
const SPACE_RUN = /[\s\u00a0\u0085]+/g;
const HAS_WIDE_SPACE = /[\t\n\r\f\u00a0\u0085\u2000-\u200a\u202f\u3000]| {2}/;
/** White space to fold or what can't be seen: most pieces of text have neither. */
const UNCLEAN = /[\t\n\r\f\u00a0\u0085\u2000-\u200a\u202f\u3000\u00ad\u200b\u200e\u200f\u2060\ufeff]| {2}/;

/** What an inline element says of the whole line it stands in; the rest of its traits are its own. */
const TELLS_OF_LINE = Trait.byline | Trait.date | Trait.copyright | Trait.credit | Trait.headline;

/** An element that the walk is inside of. The walk keeps one such note for each depth and writes it anew. */
interface Level {
  element: Element;
  block: boolean;
  traits: number;
  /** What the element says of itself. */
  own: number;
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
  return new Walk(root).run();
}

class Walk {
  readonly blocks: Block[] = [];
  readonly seenClasses = new Map<string, number>();
  readonly seenWords = new Map<string, number>();
  readonly root: Element;
  readonly hidesMail: boolean;
  readonly levels: Level[] = [];
  depth = -1;
  text = '';
  anchors: Anchor[] | null = null;
  linked = 0;
  lineTraits = 0;
  characters = 0;
  prose = 0;
  readonly carriers: Carrier[] = [];
  openAnchor: Level | null = null;
  /** Whether an element began or ended since the last text. */
  isAtEdge = false;

  constructor(root: Element) {
    this.root = root;
    this.hidesMail = root.querySelector('[data-cfemail]') !== null;
  }

  run(): Block[] {
    let level = this.enter(this.root, true, this.ownTraitsOf(this.root), -1);
    level.traits &= ~SETS_APART;
    let holder = level;
    let node: Node | null = this.root.firstChild;
    for (;;) {
      if (node) {
        const kind = node.nodeType;
        if (kind === TEXT) this.append((node as Text).data, level.element.localName);
        else if (kind === ELEMENT) {
          const element = node as Element;
          const name = element.localName;
          const { flow, traits } = tagOf(name);
          if (flow === 'break') this.flush(holder, level);
          else if (flow !== 'skip') {
            const isBlock = flow === 'block';
            const own = element.hasAttributes() ? traits | this.traitsOfAttributes(element, name) : traits;
            if (isBlock) this.flush(holder, level);
            const email = this.hidesMail ? protectedEmail(element) : null;
            if (email !== null) this.append(email, name);
            else if (isBlock || !(own & Trait.hidden)) {
              const isLink = name === 'a' && element.hasAttribute('href');
              level = this.enter(element, isBlock, own, isLink ? this.text.length : -1);
              if (isBlock) holder = level;
              else this.lineTraits |= own & TELLS_OF_LINE;
              if (isLink) this.openAnchor = level;
              node = element.firstChild;
              continue;
            }
          }
        }
        if (this.blocks.length >= MOST_BLOCKS || this.characters >= MOST_CHARACTERS) break;
        node = node.nextSibling;
        continue;
      }
      const closed = level;
      this.depth -= 1;
      this.isAtEdge = true;
      if (this.depth < 0) {
        this.flush(holder, closed);
        break;
      }
      if (closed.anchorStart >= 0) {
        this.closeAnchor(closed);
        this.openAnchor = null;
      }
      level = this.levels[this.depth] as Level;
      if (closed.traits & SETS_APART) this.noteCarrier(closed);
      if (closed.block) {
        this.flush(holder, closed);
        holder = this.holderAt(this.depth);
      }
      node = closed.element.nextSibling;
    }
    this.unsetWide();
    return this.blocks;
  }

  enter(element: Element, block: boolean, own: number, anchorStart: number): Level {
    this.isAtEdge = true;
    const traits = this.depth < 0 ? own : (this.levels[this.depth] as Level).traits | own;
    this.depth += 1;
    const known = this.levels[this.depth];
    const level = known ?? { element, block, traits, own, anchorStart, firstBlock: 0, proseBefore: 0 };
    if (known) {
      level.element = element;
      level.block = block;
      level.traits = traits;
      level.own = own;
      level.anchorStart = anchorStart;
    } else this.levels.push(level);
    level.firstBlock = this.blocks.length;
    level.proseBefore = this.prose;
    return level;
  }

  /** The innermost block element at a depth. */
  holderAt(depth: number): Level {
    let up = depth;
    while (up > 0 && !(this.levels[up] as Level).block) up -= 1;
    return this.levels[up] as Level;
  }

  noteCarrier(level: Level): void {
    const prose = this.prose - level.proseBefore;
    const traits = level.own & SETS_APART;
    if (prose >= 300 && traits)
      this.carriers.push({ element: level.element, traits, from: level.firstBlock, to: this.blocks.length, prose });
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

  append(raw: string, within: string): void {
    if (this.text.length > LONGEST_BLOCK) return;
    const isAtEdge = this.isAtEdge;
    this.isAtEdge = false;
    const first = raw.charCodeAt(0);
    // What markup is indented with.
    if (first <= SPACE && raw.trim() === '') {
      if (this.text !== '' && this.text.charCodeAt(this.text.length - 1) !== SPACE) this.text += ' ';
      return;
    }
    const clean = UNCLEAN.test(raw) ? cleanOf(raw) : raw;
    if (clean === '') return;
    // "Feb. 7, 2024" and "4 min read", set apart by style alone: two figures of two elements are no one figure.
    if (
      isAtEdge &&
      within !== 'sup' &&
      within !== 'sub' &&
      isFigure(clean.charCodeAt(0)) &&
      isFigure(this.text.charCodeAt(this.text.length - 1))
    )
      this.text += ' ';
    const repeats = clean.charCodeAt(0) === SPACE && (this.text === '' || this.text.charCodeAt(this.text.length - 1) === SPACE);
    this.text += repeats ? clean.slice(1) : clean;
  }

  closeAnchor(level: Level): void {
    let end = this.text.length;
    let start = level.anchorStart;
    if (start > end) start = 0;
    while (end > start && this.text.charCodeAt(end - 1) === SPACE) end -= 1;
    while (start < end && this.text.charCodeAt(start) === SPACE) start += 1;
    if (end <= start) return;
    this.linked += end - start;
    this.anchors ??= [];
    this.anchors.push({ start, end, href: level.element.getAttribute('href') ?? '', rel: level.element.getAttribute('rel') ?? '' });
  }

  flush(holder: Level, level: Level): void {
    if (this.text !== '') this.close(holder, level);
    this.lineTraits = 0;
    if (this.openAnchor) this.openAnchor.anchorStart = 0;
  }

  close(holder: Level, level: Level): void {
    const text = this.text.charCodeAt(this.text.length - 1) === SPACE ? this.text.slice(0, -1) : this.text;
    if (text !== '') {
      // A link around several blocks (a teaser card) links each of them.
      if (this.openAnchor) this.closeAnchor(this.openAnchor);
      this.blocks.push({
        index: this.blocks.length,
        text,
        element: holder.element,
        anchors: this.anchors ?? NO_ANCHORS,
        traits: (level.block ? level.traits : holder.traits) | this.lineTraits,
        ownTraits: this.lineTraits | holder.own,
        linked: Math.min(this.linked, text.length),
        zone: 'outside',
      });
      this.characters += text.length;
      if (text.length >= 60 && this.linked * 2 < text.length) this.prose += text.length;
    }
    this.text = '';
    this.anchors = null;
    this.linked = 0;
  }

  ownTraitsOf(element: Element): number {
    const name = element.localName;
    const { traits } = tagOf(name);
    return element.hasAttributes() ? traits | this.traitsOfAttributes(element, name) : traits;
  }

  traitsOfAttributes(element: Element, name: string): number {
    let traits = this.traitsOfNames(element, name);
    if (element.hasAttribute('hidden')) traits |= Trait.hidden;
    const style = element.getAttribute('style');
    if (style !== null && style.length < 2000 && /display\s{0,3}:\s{0,3}none/i.test(style)) traits |= Trait.hidden;
    return traits;
  }

  /** What the element is named and called: its classes are the same for many, the rest is rarely there. */
  traitsOfNames(element: Element, name: string): number {
    const classes = element.getAttribute('class');
    const id = element.getAttribute('id');
    const role = element.getAttribute('role');
    const itemprop = element.getAttribute('itemprop');
    const rel = name === 'a' ? element.getAttribute('rel') : null;
    let others = '';
    if (id) others += ` ${id}`;
    if (role) others += ` role:${role}`;
    if (itemprop) others += ` ${itemprop}`;
    if (rel) others += ` ${rel}`;
    const traits = classes ? this.traitsOfClasses(classes) : 0;
    const room = LONGEST_WORDS - (classes?.length ?? 0);
    return others === '' || room <= 0 ? traits : traits | traitsOfWords(others.slice(1, room).toLowerCase(), this.seenWords);
  }

  traitsOfClasses(classes: string): number {
    let traits = this.seenClasses.get(classes);
    if (traits === undefined) {
      traits = traitsOfWords(classes.slice(0, LONGEST_WORDS).toLowerCase(), this.seenWords);
      this.seenClasses.set(classes, traits);
    }
    return traits;
  }
}

const isFigure = (code: number): boolean => code >= 48 && code <= 57;

/** White space folded, and without what can't be seen. */
function cleanOf(raw: string): string {
  const folded = HAS_WIDE_SPACE.test(raw) ? raw.replace(SPACE_RUN, ' ') : raw;
  return folded.replace(ALL_INVISIBLE, '');
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
