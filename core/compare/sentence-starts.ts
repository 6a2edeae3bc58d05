const stops = '.!?…。！？؟۔।';
const nextStop = /[.!?…。！？؟۔।]/g;
const wideStops = '。！？';
const closers = '"\'”’»)]›」』）】';
const isLower = /\p{Ll}/u;
const isUpper = /\p{Lu}/u;
const isDigit = /\p{N}/u;

/** Where the sentences of a paragraph begin. Cut with reserve: after "Mr. Smith", "U.S. forces" or "3.5" two sentences stay one. */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  nextStop.lastIndex = 0;
  for (let stop = nextStop.exec(text); stop; stop = nextStop.exec(text)) {
    const at = stop.index;
    let next = at + 1;
    while (next < text.length && (closers.includes(text.charAt(next)) || stops.includes(text.charAt(next)))) next += 1;
    const isWide = wideStops.includes(text.charAt(at));
    if (!isWide && text.charAt(next) !== ' ') continue;
    while (text.charAt(next) === ' ') next += 1;
    if (next >= text.length) break;
    if (isWide || (!isLower.test(text.charAt(next)) && !(text.charAt(at) === '.' && endsAbbreviation(text, at)))) starts.push(next);
    nextStop.lastIndex = next;
  }
  return starts;
}

/** "Mr.", "U.S.", "J.": a capital with at most three letters before the point, or a number ("3. Mai"). */
function endsAbbreviation(text: string, point: number): boolean {
  let start = point;
  while (start > 0 && point - start < 5 && text.charAt(start - 1) !== ' ') start -= 1;
  const word = text.slice(start, point);
  if (word.length > 4 || word === '') return false;
  if (isDigit.test(word)) return word.length <= 2;
  return isUpper.test(word.charAt(0)) && (word.length <= 2 || word.includes('.') || titles.has(word));
}

const titles = new Set(['Mrs', 'Gen', 'Sen', 'Rep', 'Gov', 'Col', 'Prof', 'Inc', 'Ltd', 'Corp', 'Capt', 'Sgt', 'Rev', 'Hon']);
