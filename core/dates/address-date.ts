/** A date that an address itself holds, as "2016-12-08" or "2016-12": a witness beside others, and where no other is, of a whole day. Null where it holds none. */
export function dateInAddress(address: string): string | null {
  const match = /[/_-]((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])(?:[/_-]?(0[1-9]|[12]\d|3[01]))?(?:[/_.-]|$)/.exec(address);
  return match ? [match[1], match[2], match[3]].filter(Boolean).join('-') : null;
}

/** Whether an address keeps what it names in a folder of its day: "/2016/12/08/", "/2016-12/08/", "/20161208/". A headline may name any day. */
export function isFolderOfDay(address: string): boolean {
  return /\/(?:19|20)\d\d[/-]?(?:0[1-9]|1[0-2])[/-]?(?:0[1-9]|[12]\d|3[01])\//.test(address);
}
