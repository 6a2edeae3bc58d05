/**
 * What a denied-globals list cannot tell apart in core: a clock asked for the time (`new Date()`, while `new Date(text)` is fine), chance,
 * and DOM constructors used as values (`instanceof Element`, `Node.TEXT_NODE`, while the types of those names are fine). A document that
 * comes from another window or from jsdom is no instance of this window's classes.
 */
import { parseSync, Visitor } from 'vite';
import { type Files, isTest } from './import-rules.ts';

const domConstructors = /^(?:Node|NodeFilter|Element|Document|Text|Comment|Attr|DOMParser|XMLSerializer|(?:HTML|SVG)\w*Element)$/u;
const impureCalls = new Set(['Date.now', 'Math.random', 'Date']);

interface Identifier {
  type: 'Identifier';
  name: string;
}

const isIdentifier = (node: { type: string }): node is Identifier => node.type === 'Identifier';

/** `Date.now` for the callee of `Date.now()`; an empty string for anything more involved. */
function nameOfCallee(callee: { type: string }): string {
  if (isIdentifier(callee)) return callee.name;
  if (!('object' in callee && 'property' in callee)) return '';
  const { object, property } = callee as { object: { type: string }; property: { type: string } };
  return isIdentifier(object) && isIdentifier(property) ? `${object.name}.${property.name}` : '';
}

/** Where a file of core reads a clock, rolls dice or needs this window's classes: a sentence each. */
export function faultsOfPurity(path: string, code: string): string[] {
  const faults: string[] = [];
  const say = (what: string): void => {
    faults.push(`${path}: core is pure and does without ${what}; let it come in as an argument`);
  };
  new Visitor({
    CallExpression: ({ callee }) => {
      const name = nameOfCallee(callee);
      if (impureCalls.has(name)) say(`${name}()`);
    },
    NewExpression: ({ callee, arguments: given }) => {
      const name = nameOfCallee(callee);
      if (name === 'Date' && given.length === 0) say('new Date()');
      if (domConstructors.test(name)) say(`new ${name}`);
    },
    BinaryExpression: ({ operator, right }) => {
      if (operator === 'instanceof' && isIdentifier(right) && domConstructors.test(right.name)) say(`instanceof ${right.name}`);
    },
    MemberExpression: ({ object }) => {
      if (isIdentifier(object) && domConstructors.test(object.name)) say(`the global ${object.name}`);
    },
  }).visit(parseSync(path, code).program);
  return faults;
}

/** The same over every file of core that is no test. */
export function faultsOfCore(files: Files): string[] {
  return [...files].filter(([path]) => path.startsWith('core/') && !isTest(path)).flatMap(([path, code]) => faultsOfPurity(path, code));
}
