import type { Block } from './blocks.ts';
import type { ElementTraits } from './element-traits.ts';
import { BESIDE_ARTICLE, Trait } from './traits.ts';

/** An element that says of itself that it stands beside the article, with the blocks and the prose it holds. */
export interface Carrier {
  element: Element;
  traits: number;
  from: number;
  to: number;
  prose: number;
}

/** Traits that set text apart from the article; a wrapper of most of the page's prose can't mean them ("with-sidebar"). */
export const SETS_APART = BESIDE_ARTICLE | Trait.footer | Trait.caption | Trait.quotation | Trait.authorBio;

/** Takes back what a wrapper of more than half of all prose says of itself. */
export function unsetWide(blocks: readonly Block[], carriers: readonly Carrier[], prose: number, traitsIn: ElementTraits): void {
  const wide = carriers.filter((carrier) => carrier.prose > prose * 0.55);
  if (wide.length === 0) return;
  const disbelieved = new Map(wide.map((carrier) => [carrier.element, carrier.traits]));
  const from = Math.min(...wide.map((carrier) => carrier.from));
  const to = Math.max(...wide.map((carrier) => carrier.to));
  const inherited = new Map<Element, number>();
  for (let i = from; i < to; i += 1) {
    const block = blocks[i] as Block;
    block.traits = (block.traits & ~SETS_APART) | inheritedBy(block.element, disbelieved, inherited, traitsIn);
  }
}

/** What an element inherits, itself included, of what sets text apart. */
function inheritedBy(
  element: Element,
  disbelieved: ReadonlyMap<Element, number>,
  known: Map<Element, number>,
  traitsIn: ElementTraits,
): number {
  const path: Element[] = [];
  let at: Element | null = element;
  while (at && !known.has(at)) {
    path.push(at);
    at = at.parentElement;
  }
  let traits = at ? (known.get(at) as number) : 0;
  for (const step of path.reverse()) {
    if (step.localName === 'body' || step.localName === 'html') continue;
    traits |= traitsIn.of(step) & SETS_APART & ~(disbelieved.get(step) ?? 0);
    known.set(step, traits);
  }
  return traits;
}
