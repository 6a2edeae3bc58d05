const OPENS = '„“«「『"';
/** What closes each mark; German and Polish close „ in two ways, and the straight mark closes all of them. */
const CLOSES: Record<string, string> = { '„': '“”"', '“': '”"', '«': '»', '»': '«', '”': '”', '「': '」', '『': '』', '"': '"' };
/** A colon's label before a notice in quotes: "Anm. d. Red.: „…“". */
const LABEL =
  /^[^:：]{0,30}(?:note|notice|editor|anm|hinweis|red\.|nota|ndlr|n\.d\.r|source|quelle|disclaimer|uwaga|примечание|注)[^:：]{0,20}[:：]\s?$/iu;
/** More letters than these around the quotation tell a story of it. */
const FEW_LETTERS = 5;
const LETTERS = /\p{L}/gu;
/** ", hieß es am Ende", ", heißt es dort": German reports without marks. */
const REPORTS =
  /^[^.;!?]{0,40}?, (?:so |hie(?:ß|ss) es|hei(?:ß|ss)t es|stand (?:dort|da|darunter|unten)|liest man|las man|the (?:site|page|paper|website|portal) (?:says|said|admits|admitted))/iu;

/**
 * Whether a notice whose words stand from `start` to `name`, before a name that ends at `end`, is told of, not said: it stands within quotation
 * marks with a sentence around them ("Below it stood: “This article was first published by …”"), or goes on in a reporter's words. A line that is a quotation as a whole says it itself.
 */
export function isReportedSpeech(text: string, start: number, name: number, end: number): boolean {
  return REPORTS.test(text.slice(end, end + 80)) || isQuoted(text, start, name);
}

function isQuoted(text: string, start: number, end: number): boolean {
  const open = openMark(text, start);
  if (open < 0) return false;
  const closes = CLOSES[text[open] as string] as string;
  const close = [...text.slice(end)].findIndex((character) => closes.includes(character));
  if (close < 0) return false;
  const before = text.slice(0, open);
  const around = (LABEL.test(before) ? '' : before) + text.slice(end + close + 1);
  return (around.match(LETTERS)?.length ?? 0) > FEW_LETTERS;
}

/** The outermost quotation mark that is open at a place; -1 where none is. Only „ opens within its own kind. */
function openMark(text: string, at: number): number {
  const open: number[] = [];
  for (let index = 0; index < at; index += 1) {
    const character = text[index] as string;
    const last = text[open.at(-1) ?? -1];
    if (last !== undefined && (CLOSES[last] as string).includes(character)) open.pop();
    else if (opens(text, index) && (last === undefined || (character === '„' && open.length < 3))) open.push(index);
  }
  return open[0] ?? -1;
}

function opens(text: string, index: number): boolean {
  const character = text[index] as string;
  return OPENS.includes(character) || ('”»'.includes(character) && !/[\p{L}\p{N}.,!?…]/u.test(text[index - 1] ?? ' '));
}
