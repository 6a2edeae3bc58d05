import type { QuoteSelector } from '../model.ts';
import type { Block } from './blocks.ts';

const CONTEXT = 32;
const LONGEST_QUOTE = 500;

/** Cuts a text to what a quotation may hold: 500 characters. */
export function cutQuote(text: string): string {
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE - 1)}…`;
}

/** Where a range of a block's text stands on the page: exact words, 32 characters either side and a CSS path. Spec: W3C Web Annotation, TextQuoteSelector. */
export function selectQuote(blocks: readonly Block[], block: Block, start: number, end: number): QuoteSelector {
  const before = block.text.slice(0, start) || `${blocks[block.index - 1]?.text ?? ''} `;
  const after = block.text.slice(end) || ` ${blocks[block.index + 1]?.text ?? ''}`;
  return {
    css: cssPath(block.element),
    exact: block.text.slice(start, Math.min(end, start + LONGEST_QUOTE)),
    prefix: before.slice(-CONTEXT),
    suffix: after.slice(0, CONTEXT),
  };
}

/**
 * A CSS path from the nearest ancestor with a plain id, or from the root, by tag and position; null past 12 levels.
 * Positions count elements of the same tag alone, so that what an extension adds beside them (a badge) shifts none.
 */
function cssPath(element: Element): string | null {
  const steps: string[] = [];
  let at: Element | null = element;
  while (at && steps.length < 12) {
    const id = at.getAttribute('id');
    if (id && /^[A-Za-z][\w-]{0,60}$/.test(id)) return [`#${id}`, ...steps].join(' > ');
    const parent: Element | null = at.parentElement;
    if (!parent) return [at.localName, ...steps].join(' > ');
    steps.unshift(`${at.localName}:nth-of-type(${positionAmongAlike(at)})`);
    at = parent;
  }
  return null;
}

function positionAmongAlike(element: Element): number {
  let position = 1;
  let before = element.previousElementSibling;
  for (let seen = 0; before && seen < 5000; seen += 1) {
    if (before.localName === element.localName) position += 1;
    before = before.previousElementSibling;
  }
  return position;
}
