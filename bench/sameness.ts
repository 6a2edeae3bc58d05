import type { Reading } from '../core/model.ts';
import { plainName, sameAgent } from './same-agent.ts';

/** The date of publication that a reading gives. */
export function publishedOf(reading: Reading | null): string | null {
  return reading?.dates.published?.value ?? reading?.dates.original?.value ?? null;
}

/** The licence that a reading gives; where it gives terms alone, a word that says so. */
export function licenceOf(reading: Reading | null): string | null {
  return reading?.rights.licence?.name ?? ((reading?.rights.terms.length ?? 0) > 0 ? TERMS_INSTEAD : null);
}

const TERMS_INSTEAD = '(terms)';

/** What a reading says may be done, as labels write it: "any: permitted-with-conditions: credit-source". */
export function termsOf(reading: Reading | null): string[] {
  return (reading?.rights.terms ?? []).map(({ use, ruling, conditions }) => [use, ruling, conditions.join(' ')].filter(Boolean).join(': '));
}

/** Whether two names mean one licence. */
export function sameLicence(expected: string, got: string): boolean {
  const [a, b] = [plainName(expected), plainName(got)];
  return got === TERMS_INSTEAD || a.includes(b) || b.includes(a) || /cc|creative/.test(a) === /cc|creative/.test(b);
}

/** Whether two titles say the same. */
export function sameTitle(expected: string, got: string): boolean {
  const [a, b] = [plainName(expected), plainName(got)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return a === b || (short.length > 0.6 * long.length && long.startsWith(short));
}

/** Whether two names mean one holder of rights. */
export function sameHolder(expected: string, got: string): boolean {
  return sameAgent(expected, null, { name: got }) || sameAgent(got, null, { name: expected });
}

/** Whether two dates are of one day. */
export function sameDay(expected: string, got: string): boolean {
  return expected.slice(0, 10) === got.slice(0, 10);
}

/** An address that names a work, below the root of its site; null for any other. */
export function deepAddress(address: string | null | undefined): string | null {
  return address && URL.canParse(address) && new URL(address).pathname.length > 1 ? address : null;
}

/** Whether two addresses lead to one page. */
export function sameAddress(expected: string, got: string): boolean {
  const bare = (address: string) =>
    address
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .replace(/[?#].*$/, '')
      .replace(/\/$/, '')
      .toLowerCase();
  return bare(expected) === bare(got);
}
