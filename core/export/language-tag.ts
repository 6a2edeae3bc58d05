// RFC 5646, section 2.1, by shape: a primary language, then subtags.
const tag = /^[a-z]{2,8}(?:-[a-z\d]{1,8}){0,8}$/i;

/** Returns what a page states as its language where it is a BCP 47 tag by its shape; null for anything else. */
export function languageTag(stated: string | null): string | null {
  return stated !== null && tag.test(stated) ? stated : null;
}
