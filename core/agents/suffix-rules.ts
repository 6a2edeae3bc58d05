import { publicSuffixes } from './public-suffixes.ts';

/** The labels that most registries have below their domain. Which of them one has is a sign: the first counts one, the next two, and so on. */
export const COMMON = ['com', 'edu', 'gov', 'mil', 'net', 'org'];
/** The sign of none of them. */
export const COMMON_AT = 63;

/** The rules below a top-level domain as ",ac,co,gov,", or "" where it has none. */
export function suffixRules(tld: string): string {
  const start = publicSuffixes.indexOf(`;${tld}:`) + tld.length + 2;
  if (start < tld.length + 2) return '';
  const bits = publicSuffixes.charCodeAt(start) - COMMON_AT;
  const common = COMMON.filter((_, at) => (bits >> at) & 1);
  return `,${common.join(',')},${publicSuffixes.slice(start + 1, publicSuffixes.indexOf(';', start))},`;
}
