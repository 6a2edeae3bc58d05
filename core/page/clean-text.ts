const ALL_INVISIBLE = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;
const SPACE_RUN = /[\s\u00a0\u0085]+/g;
const HAS_WIDE_SPACE = /[\t\n\r\f\u00a0\u0085\u2000-\u200a\u202f\u3000]| {2}/;
/** White space to fold or what can't be seen: most pieces of text have neither. */
const UNCLEAN = /[\t\n\r\f\u00a0\u0085\u2000-\u200a\u202f\u3000\u00ad\u200b\u200e\u200f\u2060\ufeff]| {2}/;

/** White space folded, and without what can't be seen. */
function cleanOf(raw: string): string {
  const folded = HAS_WIDE_SPACE.test(raw) ? raw.replace(SPACE_RUN, ' ') : raw;
  return folded.replace(ALL_INVISIBLE, '');
}

/** A piece of text with its white space folded and without what can't be seen; most pieces are clean as they are. */
export function cleanText(raw: string): string {
  return UNCLEAN.test(raw) ? cleanOf(raw) : raw;
}
