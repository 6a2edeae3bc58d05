/** An element that a walk is inside of. */
export interface Level {
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

/** The elements that a walk is inside of, outermost first. One note is kept for each depth and written anew. */
export class Levels {
  private readonly notes: Level[] = [];
  private depth = -1;

  /** Goes into an element, which inherits the traits of all around it. */
  enter(element: Element, block: boolean, own: number, anchorStart: number, firstBlock: number, proseBefore: number): Level {
    const traits = this.depth < 0 ? own : (this.notes[this.depth] as Level).traits | own;
    this.depth += 1;
    const known = this.notes[this.depth];
    if (!known) {
      const level = { element, block, traits, own, anchorStart, firstBlock, proseBefore };
      this.notes.push(level);
      return level;
    }
    known.element = element;
    known.block = block;
    known.traits = traits;
    known.own = own;
    known.anchorStart = anchorStart;
    known.firstBlock = firstBlock;
    known.proseBefore = proseBefore;
    return known;
  }

  /** Goes out of the innermost element, and gives the level around it; null where there is none. */
  leave(): Level | null {
    this.depth -= 1;
    return this.notes[this.depth] ?? null;
  }

  /** The innermost level of a block element. */
  holder(): Level {
    let up = this.depth;
    while (up > 0 && !(this.notes[up] as Level).block) up -= 1;
    return this.notes[up] as Level;
  }
}
