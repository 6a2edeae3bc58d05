import { Walk } from './walk.ts';

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

/** Reads a page's visible text into blocks in one walk, in document order. Asks for no layout and changes nothing. */
export function readBlocks(root: Element): Block[] {
  return new Walk(root).run();
}
