import { trimMarks as trimExactly, trimRight } from '../agents/trim-marks.ts';

/** All that patterns call a blank. */
const BLANKS =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** Takes marks and blanks off both ends of words. `marks` are the characters besides blanks. */
export function trimMarks(words: string, marks: string): string {
  return trimExactly(words, marks + BLANKS);
}

/** Takes marks and blanks off the end of words. */
export function trimEndMarks(words: string, marks: string): string {
  return trimRight(words, marks + BLANKS);
}
