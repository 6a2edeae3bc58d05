import { compile, type Options } from 'css-select';
import { TreeElement, type TreeNode, type TreeParent } from './nodes.ts';

type Asked = TreeNode | TreeParent;

const isTag = (node: Asked): node is TreeElement => node instanceof TreeElement;
const unasked = (): never => {
  throw new Error('css-select asks this only where it walks a page itself');
};

/** Kept, for every child of a long row may be asked whether it is the last. */
const known = new WeakMap<TreeParent, TreeNode[]>();
function childrenOf(parent: TreeParent): TreeNode[] {
  const before = known.get(parent);
  if (before) return before;
  const children = parent.childNodes;
  known.set(parent, children);
  return children;
}

const options: Options<Asked, TreeElement> = {
  // What it would remember of elements costs more than asking them.
  cacheResults: false,
  adapter: {
    isTag,
    getName: ({ localName }) => localName,
    getAttributeValue: (element, name) => element.getAttribute(name) ?? undefined,
    hasAttrib: (element, name) => element.hasAttribute(name),
    getChildren: (node) => ('childNodes' in node ? childrenOf(node) : []),
    getParent: ({ parentNode }) => parentNode,
    getSiblings: ({ parentNode }) => (parentNode ? childrenOf(parentNode) : []),
    prevElementSibling: (node) => (isTag(node) ? node.previousElementSibling : null),
    getText: (node) => ('textContent' in node ? node.textContent : ''),
    existsOne: unasked,
    removeSubsets: unasked,
    findAll: unasked,
    findOne: unasked,
  },
};

/** Whether an element is one that a selector means. */
export type Matcher = (element: TreeElement) => boolean;

const MOST = 1000;
const asked = { standards: new Map<string, Matcher>(), quirks: new Map<string, Matcher>() };

/** The question that a selector asks of an element; in pages of before the standards, classes and ids are alike in capitals. Selectors are the same from page to page. */
export function matcherOf(selector: string, quirksMode: boolean): Matcher {
  const matchers = quirksMode ? asked.quirks : asked.standards;
  const before = matchers.get(selector);
  if (before) return before;
  if (matchers.size >= MOST) matchers.clear();
  const matcher = compile<Asked, TreeElement>(selector, { ...options, quirksMode }) as Matcher;
  matchers.set(selector, matcher);
  return matcher;
}
