import { Trait, tagOf } from './traits.ts';
import { traitsOfWords } from './traits-of-words.ts';

const LONGEST_WORDS = 240;
/** What themes hide of the markup meant for machines: the publisher's name, in the byline that readers see. */
const HIDDEN = /(?:^|\s)(?:hidden|hide|d-none|visually-hidden|sr-only|screen-reader-text)(?:\s|$)/;

/** Reads what elements say of themselves, as bits of `Trait`. Remembers words and classes: a page repeats them. */
export class ElementTraits {
  private readonly seenClasses = new Map<string, number>();
  private readonly seenWords = new Map<string, number>();

  /** What an element says of itself by its name and its attributes. */
  of(element: Element): number {
    const name = element.localName;
    const { traits } = tagOf(name);
    return element.hasAttributes() ? traits | this.ofAttributes(element, name) : traits;
  }

  /** What its attributes add to its name. */
  ofAttributes(element: Element, name: string): number {
    const itemprop = element.getAttribute('itemprop');
    let traits = this.ofNames(element, name, itemprop);
    if (element.hasAttribute('hidden')) traits |= Trait.hidden;
    if (itemprop === 'publisher' && HIDDEN.test(element.getAttribute('class') ?? '')) traits |= Trait.hidden;
    const style = element.getAttribute('style');
    if (style !== null && style.length < 2000 && /display\s{0,3}:\s{0,3}none/i.test(style)) traits |= Trait.hidden;
    return traits;
  }

  /** What the element is named and called: its classes are the same for many, the rest is rarely there. */
  private ofNames(element: Element, name: string, itemprop: string | null): number {
    const classes = element.getAttribute('class');
    const id = element.getAttribute('id');
    const role = element.getAttribute('role');
    const rel = name === 'a' ? element.getAttribute('rel') : null;
    let others = '';
    if (id) others += ` ${id}`;
    if (role) others += ` role:${role}`;
    if (itemprop) others += ` ${itemprop}`;
    if (rel) others += ` ${rel}`;
    const traits = classes ? this.ofClasses(classes) : 0;
    const room = LONGEST_WORDS - (classes?.length ?? 0);
    return others === '' || room <= 0 ? traits : traits | traitsOfWords(others.slice(1, room).toLowerCase(), this.seenWords);
  }

  private ofClasses(classes: string): number {
    let traits = this.seenClasses.get(classes);
    if (traits === undefined) {
      traits = traitsOfWords(classes.slice(0, LONGEST_WORDS).toLowerCase(), this.seenWords);
      this.seenClasses.set(classes, traits);
    }
    return traits;
  }
}

/** What an element says of itself by its classes and its id alone. */
export function traitsOfElement(element: Element): number {
  const words = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, LONGEST_WORDS).toLowerCase();
  return words.length > 1 ? traitsOfWords(words) : 0;
}
