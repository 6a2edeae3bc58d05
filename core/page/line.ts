import type { Anchor } from './blocks.ts';
import { cleanText } from './clean-text.ts';

const LONGEST_BLOCK = 100_000;
const SPACE = 32;

/** The text between two breaks of the flow, while a walk gathers it. */
export class Line {
  text = '';
  anchors: Anchor[] | null = null;
  /** How many of the characters are linked. */
  linked = 0;
  /** Whether an element began or ended since the last text. */
  isAtEdge = false;

  /** Adds a text that stands in an element of the given name. */
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
    const clean = cleanText(raw);
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

  /** Notes a link whose words began at a place in the text and end here. */
  link(element: Element, from: number): void {
    let end = this.text.length;
    let start = from;
    if (start > end) start = 0;
    while (end > start && this.text.charCodeAt(end - 1) === SPACE) end -= 1;
    while (start < end && this.text.charCodeAt(start) === SPACE) start += 1;
    if (end <= start) return;
    this.linked += end - start;
    this.anchors ??= [];
    this.anchors.push({ start, end, href: element.getAttribute('href') ?? '', rel: element.getAttribute('rel') ?? '' });
  }

  /** The text without the space at its end. */
  trimmed(): string {
    return this.text.charCodeAt(this.text.length - 1) === SPACE ? this.text.slice(0, -1) : this.text;
  }

  /** Begins the next line. */
  clear(): void {
    this.text = '';
    this.anchors = null;
    this.linked = 0;
  }
}

const isFigure = (code: number): boolean => code >= 48 && code <= 57;
