import { isCapital } from './phrase-list.ts';

const PIECES = new Set('article articles story stories content contents material materials reporting news pieces posts'.split(' '));
const MAKES = /(?:ontent|articles|stories) (?:created|produced|published) by (?=[A-Z])/;
const NO_OWNER = new Set(['This', 'These', 'Any', 'All', 'Our', 'The', 'No', 'Web', 'Internet', 'Order']);

/** Whose texts the sentence speaks of where it says so: "cross-post Global Research articles", "content created by The Quay Foundation". */
export function ownerOfWorks(sentence: string): string | null {
  const words = sentence.slice(0, 600).split(' ');
  const made = MAKES.exec(sentence);
  if (made) return capitalsFrom(sentence.slice(made.index + made[0].length).split(' '));
  for (let i = 2; i < words.length; i += 1) {
    if (!PIECES.has((words[i] ?? '').replace(/[.,;:]$/, ''))) continue;
    const owner = capitalsBefore(words, i);
    if (owner) return owner;
  }
  return null;
}

function capitalsFrom(words: readonly string[]): string | null {
  const end = words.findIndex((word) => !isCapital(word[0]));
  return words.slice(0, Math.min(end < 0 ? words.length : end, 6)).join(' ') || null;
}

/** The run of capitalised words before this one; the sentence's first word is a capital for another reason. */
function capitalsBefore(words: readonly string[], end: number): string | null {
  let start = end;
  while (start > 1 && end - start < 5 && isNamed(words, start - 1)) start -= 1;
  const name = words.slice(start, end).join(' ');
  return start === end || NO_OWNER.has(name) ? null : name;
}

function isNamed(words: readonly string[], i: number): boolean {
  const word = words[i] ?? '';
  if (/[.,;:]$/.test(word)) return false;
  return isCapital(word[0]) || (/^(?:of|the|and|&)$/.test(word) && isCapital(words[i - 1]?.[0]) && i > 1);
}
