/** A date that an address itself holds, as "2016-12-08" or "2016-12"; it corroborates, it never states. Null where it holds none. */
export function dateInAddress(address: string): string | null {
  const match = /[/_-]((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])(?:[/_-]?(0[1-9]|[12]\d|3[01]))?(?:[/_.-]|$)/.exec(address);
  return match ? [match[1], match[2], match[3]].filter(Boolean).join('-') : null;
}
