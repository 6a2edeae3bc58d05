import { isPersonName } from '../../agents/names/person-name.ts';
import type { Finding } from '../../model.ts';
import type { Block } from '../../page/blocks.ts';
import { creditIn } from '../../wording/agency-credit.ts';
import { trimEndMarks, trimMarks } from '../../wording/trim.ts';
import { creditFindings } from './credit-findings.ts';
import { DAY_BEHIND } from './day-behind.ts';

/** The last token of a paragraph behind its full stop: "… kraju ryzyka.(PAP)", "… como merece». EFE", "… in winter. -- PTI". */
export function lastToken(block: Block): Finding[] {
  const text = block.text.slice(-90);
  const token = bracketedToken(text) ?? bareToken(text);
  if (!token) return [];
  const { words, isBracketed } = token;
  const named = isBracketed ? words.replace(/^Theo\s/, '') : words;
  const credit = isBracketed ? (creditIn(`(${named})`) ?? creditIn(named)) : creditIn(named);
  if (!credit || (!isBracketed && !/^(?:[\p{Lu}\p{Lo}]|dpa|afp|ap|sda|sid|apa)/u.test(words))) return [];
  const start = block.text.length - (text.length - text.lastIndexOf(words));
  // "Bình An (Theo AFP, Reuters)": somebody wrote it after the agencies.
  const isRetold = named !== words && isPersonName(block.text.slice(0, start - 1), 'vi');
  const shared = isRetold ? { ...credit, share: 'contributed' as const } : credit;
  return creditFindings('agency-sign-off', block, shared, 0.82, start, start + words.length);
}

interface Token {
  words: string;
  isBracketed: boolean;
}

function bracketedToken(text: string): Token | null {
  const end = trimEndMarks(text, '.');
  const open = Math.max(...['(', '[', '（', '【'].map((bracket) => end.lastIndexOf(bracket)));
  const words = /[)\]）】]$/.test(end) && open > 0 ? end.slice(open + 1, -1).replace(DAY_BEHIND, '') : '';
  return words.length >= 2 && words.length <= 40 ? { words, isBracketed: true } : null;
}

/** What follows the last sentence mark, or a dash between blanks: at most two words. */
function bareToken(text: string): Token | null {
  const body = text.replace(/\.$/, '');
  const ends = ['.', '!', '?', '…', '”', '"', '»', ')', ']', '。', '।', ' --', ' —', ' –'].filter((each) => body.includes(each));
  const mark = Math.max(-1, ...ends.map((each) => body.lastIndexOf(each) + each.length - 1));
  if (mark < 1) return null;
  const words = trimMarks(body.slice(mark + 1), '–—-');
  // "…と話した。＝共同"
  if (words.startsWith('＝')) return { words: words.slice(1), isBracketed: true };
  return words.length >= 2 && words.length <= 24 && words.split(' ').length <= 2 ? { words, isBracketed: false } : null;
}
