/** Whether two spellings name one person: letters compared without case, accents and punctuation, in any order. */
export function sameName(a: string, b: string): boolean {
  return a === b || foldPerson(a) === foldPerson(b);
}

function foldPerson(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .sort()
    .join(' ');
}
