import { html } from 'parse5';
import { Holder, next, TreeElement } from './nodes.ts';
import { type Matcher, matcherOf } from './select.ts';

/** A parsed page. Its elements are numbered once all of them stand where they stay, so that what stands within another is a row of numbers. */
export class TreeDocument extends Holder {
  readonly nodeType = 9;
  readonly contentType = 'text/html';
  mode: html.DOCUMENT_MODE = html.DOCUMENT_MODE.NO_QUIRKS;
  private readonly elements: TreeElement[] = [];
  private readonly byName = new Map<string, TreeElement[]>();

  get compatMode(): 'CSS1Compat' | 'BackCompat' {
    return this.mode === html.DOCUMENT_MODE.QUIRKS ? 'BackCompat' : 'CSS1Compat';
  }

  /** Numbers the elements, once all of them stand where they stay. */
  number(): void {
    for (let node = next(this, this); node; node = next(node, this)) {
      if (!(node instanceof TreeElement)) continue;
      node.ownerDocument = this;
      node.place = this.elements.push(node) - 1;
      const alike = this.byName.get(node.localName);
      if (alike) alike.push(node);
      else this.byName.set(node.localName, [node]);
    }
    for (const element of this.elements.toReversed()) {
      element.last = Math.max(element.last, element.place);
      const { parentNode } = element;
      if (parentNode) parentNode.last = Math.max(parentNode.last, element.last);
    }
  }

  get documentElement(): TreeElement | null {
    return this.firstElementChild;
  }

  get head(): TreeElement | null {
    return this.documentElement?.children.find(({ localName }) => localName === 'head') ?? null;
  }

  get body(): TreeElement | null {
    return this.documentElement?.children.find(({ localName }) => localName === 'body' || localName === 'frameset') ?? null;
  }

  get forms(): TreeElement[] {
    return this.getElementsByTagName('form');
  }

  get links(): TreeElement[] {
    return this.all('a[href],area[href]', 0, this.last);
  }

  getElementsByTagName(name: string): TreeElement[] {
    return this.byName.get(name) ?? [];
  }

  getElementsByClassName(name: string): TreeElement[] {
    return this.elements.filter((element) => element.className.includes(name) && element.classList.contains(name));
  }

  getElementById(id: string): TreeElement | null {
    return this.elements.find((element) => element.id === id) ?? null;
  }

  querySelector(selector: string): TreeElement | null {
    return this.first(selector, 0, this.last);
  }

  querySelectorAll(selector: string): TreeElement[] {
    return this.all(selector, 0, this.last);
  }

  /** Whether an element is one that a selector means. */
  matcher(selector: string): Matcher {
    return matcherOf(selector, this.compatMode === 'BackCompat');
  }

  first(selector: string, from: number, last: number): TreeElement | null {
    const matches = this.matcher(selector);
    for (let place = from; place <= last; place += 1) {
      const element = this.elements[place];
      if (element && matches(element)) return element;
    }
    return null;
  }

  all(selector: string, from: number, last: number): TreeElement[] {
    return selector === '*' ? this.elements.slice(from, last + 1) : this.elements.slice(from, last + 1).filter(this.matcher(selector));
  }
}
