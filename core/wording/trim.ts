/** Takes marks and blanks off both ends of words, one by one: a pattern for this would take quadratic time. `marks` are the characters besides blanks. */
export function trimMarks(words: string, marks: string): string {
  let start = 0;
  let end = words.length;
  while (start < end && isMark(words[start] as string, marks)) start += 1;
  while (end > start && isMark(words[end - 1] as string, marks)) end -= 1;
  return words.slice(start, end);
}

/** Takes marks and blanks off the end of words. */
export function trimEndMarks(words: string, marks: string): string {
  let end = words.length;
  while (end > 0 && isMark(words[end - 1] as string, marks)) end -= 1;
  return words.slice(0, end);
}

function isMark(character: string, marks: string): boolean {
  return marks.includes(character) || /\s/.test(character);
}
