import type { html } from 'parse5';
import type { TreeDocument } from './document.ts';

/** What stands in a parsed page, as the engine asks it: the part of the DOM (https://dom.spec.whatwg.org/) that reads. Nothing changes once it is parsed. */
export type TreeNode = TreeElement | TreeText | TreeComment;
export type TreeParent = TreeDocument | TreeFragment | TreeElement;

abstract class Node {
  abstract readonly nodeType: number;
  parentNode: TreeParent | null = null;
  previousSibling: TreeNode | null = null;
  nextSibling: TreeNode | null = null;

  get parentElement(): TreeElement | null {
    return this.parentNode instanceof TreeElement ? this.parentNode : null;
  }
}

export class TreeText extends Node {
  readonly nodeType = 3;
  data: string;

  constructor(data: string) {
    super();
    this.data = data;
  }

  get nodeValue(): string {
    return this.data;
  }

  get textContent(): string {
    return this.data;
  }
}

export class TreeComment extends Node {
  readonly nodeType = 8;
  readonly data: string;

  constructor(data: string) {
    super();
    this.data = data;
  }

  get nodeValue(): string {
    return this.data;
  }
}

/** What holds others. `place` and `last` are its number in the order of the document, and that of the last element within. */
export abstract class Holder extends Node {
  firstChild: TreeNode | null = null;
  lastChild: TreeNode | null = null;
  place = -1;
  last = -1;

  get childNodes(): TreeNode[] {
    const nodes: TreeNode[] = [];
    for (let node = this.firstChild; node; node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  get children(): TreeElement[] {
    return this.childNodes.filter((node) => node instanceof TreeElement);
  }

  get childElementCount(): number {
    return this.children.length;
  }

  get firstElementChild(): TreeElement | null {
    let node = this.firstChild;
    while (node && !(node instanceof TreeElement)) node = node.nextSibling;
    return node;
  }
}

export class TreeFragment extends Holder {
  readonly nodeType = 11;
}

export interface Attribute {
  name: string;
  value: string;
  prefix?: string;
}

const FOLLOWING = 4;
const PRECEDING = 2;

export class TreeElement extends Holder {
  readonly nodeType = 1;
  readonly localName: string;
  readonly namespaceURI: html.NS;
  readonly attributes: Attribute[];
  /** The document that it is numbered in; unset within a template, which no document reaches. */
  ownerDocument!: TreeDocument;
  content: TreeFragment | null = null;

  constructor(localName: string, namespaceURI: html.NS, attributes: Attribute[]) {
    super();
    this.localName = localName;
    this.namespaceURI = namespaceURI;
    this.attributes = attributes;
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (nameOf(attribute) === name) return attribute.value;
    return null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  hasAttributes(): boolean {
    return this.attributes.length > 0;
  }

  getAttributeNames(): string[] {
    return this.attributes.map(nameOf);
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  get className(): string {
    return this.getAttribute('class') ?? '';
  }

  get classList(): Pick<DOMTokenList, 'contains'> {
    return { contains: (name) => this.className.split(BLANKS).includes(name) };
  }

  get textContent(): string {
    let text = '';
    for (let node = next(this, this); node; node = next(node, this)) if (node.nodeType === 3) text += node.data;
    return text;
  }

  get previousElementSibling(): TreeElement | null {
    let node = this.previousSibling;
    while (node && !(node instanceof TreeElement)) node = node.previousSibling;
    return node;
  }

  get nextElementSibling(): TreeElement | null {
    let node = this.nextSibling;
    while (node && !(node instanceof TreeElement)) node = node.nextSibling;
    return node;
  }

  /** Those of a table, its head's first and its foot's last. */
  get rows(): TreeElement[] {
    const named = (holder: TreeElement, ...names: string[]) => holder.children.filter(({ localName }) => names.includes(localName));
    const of = (name: string) => named(this, name).flatMap((part) => named(part, 'tr'));
    const bodies = named(this, 'tbody', 'tr').flatMap((part) => (part.localName === 'tr' ? [part] : named(part, 'tr')));
    return [...of('thead'), ...bodies, ...of('tfoot')];
  }

  contains(other: TreeNode | null): boolean {
    const element = other instanceof TreeElement ? other : other?.parentElement;
    return !!element && element.place >= this.place && element.place <= this.last;
  }

  compareDocumentPosition(other: TreeElement): number {
    if (other === this) return 0;
    if (this.contains(other)) return 16 | FOLLOWING;
    if (other.contains(this)) return 8 | PRECEDING;
    return other.place > this.place ? FOLLOWING : PRECEDING;
  }

  matches(selector: string): boolean {
    return this.ownerDocument.matcher(selector)(this);
  }

  closest(selector: string): TreeElement | null {
    const matches = this.ownerDocument.matcher(selector);
    let element: TreeElement | null = this;
    while (element && !matches(element)) element = element.parentElement;
    return element;
  }

  querySelector(selector: string): TreeElement | null {
    return this.ownerDocument.first(selector, this.place + 1, this.last);
  }

  querySelectorAll(selector: string): TreeElement[] {
    return this.ownerDocument.all(selector, this.place + 1, this.last);
  }

  getElementsByTagName(name: string): TreeElement[] {
    return this.ownerDocument.getElementsByTagName(name).filter((element) => element !== this && this.contains(element));
  }
}

const BLANKS = /[\t\n\f\r ]+/;
const nameOf = ({ prefix, name }: Attribute): string => (prefix ? `${prefix}:${name}` : name);

/** The node behind another in the order of the document, within a root. */
export function next(node: TreeNode | TreeParent, root: TreeParent): TreeNode | null {
  if (node instanceof Holder && node.firstChild) return node.firstChild;
  let at: TreeNode | TreeParent = node;
  while (at !== root) {
    if (at.nextSibling) return at.nextSibling;
    if (!at.parentNode) return null;
    at = at.parentNode;
  }
  return null;
}
