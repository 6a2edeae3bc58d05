import type { TreeAdapter, TreeAdapterTypeMap } from 'parse5';
import { TreeDocument } from './document.ts';
import { type Attribute, TreeComment, TreeElement, TreeFragment, type TreeNode, type TreeParent, TreeText } from './nodes.ts';

type Kinds = TreeAdapterTypeMap<
  TreeNode | TreeParent,
  TreeParent,
  TreeNode,
  TreeDocument,
  TreeFragment,
  TreeElement,
  TreeComment,
  TreeText,
  TreeElement,
  never
>;

/** Builds the tree as the parser bids. What kind of document it is (its doctype) is kept as its mode alone. */
export const treeAdapter: TreeAdapter<Kinds> = {
  createDocument: () => new TreeDocument(),
  createDocumentFragment: () => new TreeFragment(),
  createElement: (name, namespace, attributes) => new TreeElement(name, namespace, attributes),
  createCommentNode: (words) => new TreeComment(words),
  createTextNode: (text) => new TreeText(text),
  appendChild: (parent, node) => insert(parent, node, null),
  insertBefore: insert,
  insertText: (parent, text) => write(parent, text, null),
  insertTextBefore: write,
  detachNode: detach,
  adoptAttributes: adopt,
  setTemplateContent(element, content) {
    element.content = content;
  },
  getTemplateContent: (element) => element.content ?? new TreeFragment(),
  setDocumentType: () => undefined,
  setDocumentMode(document, mode) {
    document.mode = mode;
  },
  getDocumentMode: ({ mode }) => mode,
  getFirstChild: ({ firstChild }) => firstChild,
  getChildNodes: ({ childNodes }) => childNodes,
  getParentNode: ({ parentNode }) => parentNode,
  getAttrList: ({ attributes }) => attributes,
  getTagName: ({ localName }) => localName,
  getNamespaceURI: ({ namespaceURI }) => namespaceURI,
  getTextNodeContent: ({ data }) => data,
  getCommentNodeContent: ({ data }) => data,
  getDocumentTypeNodeName: () => '',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  isTextNode: (node) => node instanceof TreeText,
  isCommentNode: (node) => node instanceof TreeComment,
  isElementNode: (node): node is TreeElement => node instanceof TreeElement,
  isDocumentTypeNode: (node): node is never => false,
  getNodeSourceCodeLocation: () => null,
  setNodeSourceCodeLocation: () => undefined,
  updateNodeSourceCodeLocation: () => undefined,
};

function insert(parent: TreeParent, node: TreeNode, before: TreeNode | null): void {
  const previous = before ? before.previousSibling : parent.lastChild;
  node.parentNode = parent;
  node.previousSibling = previous;
  node.nextSibling = before;
  if (previous) previous.nextSibling = node;
  else parent.firstChild = node;
  if (before) before.previousSibling = node;
  else parent.lastChild = node;
}

/** Names that were adopted before: a page may open its root again and again. */
const namesOf = new WeakMap<TreeElement, Set<string>>();

function adopt(element: TreeElement, attributes: readonly Attribute[]): void {
  const names = namesOf.get(element) ?? new Set(element.attributes.map(({ name }) => name));
  namesOf.set(element, names);
  for (const attribute of attributes) {
    if (names.has(attribute.name)) continue;
    names.add(attribute.name);
    element.attributes.push(attribute);
  }
}

/** Text that follows text is one with it. */
function write(parent: TreeParent, text: string, before: TreeNode | null): void {
  const previous = before ? before.previousSibling : parent.lastChild;
  if (previous instanceof TreeText) previous.data += text;
  else insert(parent, new TreeText(text), before);
}

function detach(node: TreeNode): void {
  const { parentNode, previousSibling, nextSibling } = node;
  if (!parentNode) return;
  if (previousSibling) previousSibling.nextSibling = nextSibling;
  else parentNode.firstChild = nextSibling;
  if (nextSibling) nextSibling.previousSibling = previousSibling;
  else parentNode.lastChild = previousSibling;
  node.parentNode = null;
  node.previousSibling = null;
  node.nextSibling = null;
}
