import { styleText } from 'node:util';

/** How words are set: `strong` for names, `faint` for what stands behind them. Plain where the reader is no terminal. */
export interface Ink {
  strong(words: string): string;
  faint(words: string): string;
}

/** For pipes and files. */
export const plainInk: Ink = { strong: (words) => words, faint: (words) => words };
/** For terminals. */
export const terminalInk: Ink = {
  strong: (words) => styleText('bold', words, { stream: process.stdout }),
  faint: (words) => styleText('dim', words, { stream: process.stdout }),
};
