const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/**
 * Returns a name as it can stand amid words that run the other way without turning them round: between the marks of a
 * first-strong isolate (Unicode TR 9 §2.5.1), where it needs them.
 */
export function isolate(name: string, direction: 'ltr' | 'rtl'): string {
  return rightToLeft.test(name) === (direction === 'rtl') ? name : `\u2068${name}\u2069`;
}
