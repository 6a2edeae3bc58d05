import type { Anchor, Block } from './blocks.ts';
import { ElementTraits } from './element-traits.ts';
import { type Level, Levels } from './levels.ts';
import { Line } from './line.ts';
import { weightOfText } from './prose.ts';
import { protectedEmail } from './protected-email.ts';
import { Trait, tagOf } from './traits.ts';
import { type Carrier, SETS_APART, unsetWide } from './wide-wrappers.ts';

/** Limits that keep a hostile page from costing more than a large honest one. */
const MOST_BLOCKS = 60_000;
const MOST_CHARACTERS = 8_000_000;

const ELEMENT = 1;
const TEXT = 3;
const NO_ANCHORS: readonly Anchor[] = [];

/** What an inline element says of the whole line it stands in; the rest of its traits are its own. */
const TELLS_OF_LINE = Trait.byline | Trait.date | Trait.copyright | Trait.credit | Trait.headline;

/** One walk over a page, which makes its blocks. */
export class Walk {
  private readonly blocks: Block[] = [];
  private readonly traitsIn = new ElementTraits();
  private readonly line = new Line();
  private readonly levels = new Levels();
  private readonly carriers: Carrier[] = [];
  private readonly root: Element;
  private readonly hidesMail: boolean;
  private level: Level;
  /** The innermost level of a block element. */
  private holder: Level;
  private lineTraits = 0;
  private characters = 0;
  private prose = 0;
  private openAnchor: Level | null = null;

  constructor(root: Element) {
    this.root = root;
    this.hidesMail = root.querySelector('[data-cfemail]') !== null;
    this.level = this.enter(root, true, this.traitsIn.of(root), -1);
    this.level.traits &= ~SETS_APART;
    this.holder = this.level;
  }

  /** The blocks, in document order. */
  run(): Block[] {
    let node: Node | null = this.root.firstChild;
    for (;;) {
      if (!node) {
        const left = this.leave();
        if (!left) break;
        node = left.nextSibling;
      } else if (this.visit(node)) node = node.firstChild;
      else if (this.blocks.length >= MOST_BLOCKS || this.characters >= MOST_CHARACTERS) break;
      else node = node.nextSibling;
    }
    unsetWide(this.blocks, this.carriers, this.prose, this.traitsIn);
    return this.blocks;
  }

  /** Gathers a text; enters an element that may hold some, and tells so. */
  private visit(node: Node): boolean {
    const kind = node.nodeType;
    if (kind === TEXT) this.line.append((node as Text).data, this.level.element.localName);
    return kind === ELEMENT && this.visitElement(node as Element);
  }

  private visitElement(element: Element): boolean {
    const name = element.localName;
    const { flow, traits } = tagOf(name);
    if (flow === 'skip') return false;
    if (flow !== 'inline') this.flush(this.level);
    if (flow === 'break') return false;
    const isBlock = flow === 'block';
    const own = element.hasAttributes() ? traits | this.traitsIn.ofAttributes(element, name) : traits;
    const email = this.hidesMail ? protectedEmail(element) : null;
    if (email !== null) this.line.append(email, name);
    if (email !== null || (!isBlock && own & Trait.hidden)) return false;
    const isLink = name === 'a' && element.hasAttribute('href');
    this.level = this.enter(element, isBlock, own, isLink ? this.line.text.length : -1);
    if (isBlock) this.holder = this.level;
    else this.lineTraits |= own & TELLS_OF_LINE;
    if (isLink) this.openAnchor = this.level;
    return true;
  }

  private enter(element: Element, block: boolean, own: number, anchorStart: number): Level {
    this.line.isAtEdge = true;
    return this.levels.enter(element, block, own, anchorStart, this.blocks.length, this.prose);
  }

  /** Leaves the innermost element and gives it; null for the root. */
  private leave(): Element | null {
    const closed = this.level;
    const around = this.levels.leave();
    this.line.isAtEdge = true;
    if (!around) {
      this.flush(closed);
      return null;
    }
    if (closed.anchorStart >= 0) {
      this.line.link(closed.element, closed.anchorStart);
      this.openAnchor = null;
    }
    this.level = around;
    if (closed.traits & SETS_APART) this.noteCarrier(closed);
    if (closed.block) {
      this.flush(closed);
      this.holder = this.levels.holder();
    }
    return closed.element;
  }

  private noteCarrier(level: Level): void {
    const prose = this.prose - level.proseBefore;
    const traits = level.own & SETS_APART;
    if (prose >= 300 && traits)
      this.carriers.push({ element: level.element, traits, from: level.firstBlock, to: this.blocks.length, prose });
  }

  private flush(level: Level): void {
    if (this.line.text !== '') this.close(level);
    this.lineTraits = 0;
    if (this.openAnchor) this.openAnchor.anchorStart = 0;
  }

  private close(level: Level): void {
    const { line, holder } = this;
    const text = line.trimmed();
    if (text !== '') {
      // A link around several blocks (a teaser card) links each of them.
      if (this.openAnchor) line.link(this.openAnchor.element, this.openAnchor.anchorStart);
      this.blocks.push({
        index: this.blocks.length,
        text,
        element: holder.element,
        anchors: line.anchors ?? NO_ANCHORS,
        traits: (level.block ? level.traits : holder.traits) | this.lineTraits,
        ownTraits: this.lineTraits | holder.own,
        linked: Math.min(line.linked, text.length),
        zone: 'outside',
      });
      this.characters += text.length;
      const weight = weightOfText(text);
      if (weight >= 60 && line.linked * 2 < text.length) this.prose += weight;
    }
    line.clear();
  }
}
