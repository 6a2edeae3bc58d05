import { Letters } from './letters.ts';

/** A table of names as text, searched as it stands: lines of " domains |name|,spelling,spelling,". */
export interface NameTable {
  raw: string;
  lower: string;
  /** What stands in it at all: most names that are looked up do not. */
  letters: Letters;
}

/** A line that a look-up hit, and how it writes the spelling that was looked for. */
export interface NameRow {
  domain: string;
  name: string;
  spelling: string;
  /** "!", "=" or "~" where the table restricts the spelling, else "". */
  mark: string;
}

/** The table ready for look-ups. Lower case must not change its length, which a test holds. */
export function openNameTable(raw: string): NameTable {
  const lower = raw.toLowerCase();
  const letters = new Letters();
  letters.note(lower);
  return { raw, lower, letters };
}

function rowAt({ raw }: NameTable, at: number, length: number): NameRow {
  const start = raw.lastIndexOf('\n', at) + 1;
  const [domains = '', name = ''] = raw.slice(start, raw.indexOf('\n', at)).split('|');
  const spelling = raw.slice(at, at + length);
  return { domain: domains.trim().split(' ')[0] ?? '', name, spelling, mark: markOf(raw, at, spelling) };
}

/** The mark before a spelling; a name's stands where its line repeats it: "|Petra|,!Petra,". */
function markOf(raw: string, at: number, spelling: string): string {
  const after = at + spelling.length;
  const before = raw.startsWith(spelling, after + 3) ? raw.charAt(after + 2) : raw.charAt(at - 1);
  return /[!=~]/.test(before) ? before : '';
}

/** Whether a spelling ends and begins here: between commas, or the name itself between its bars, "The" aside. */
function isWholeSpelling(lower: string, start: number, end: number): boolean {
  const before = lower.charAt(start - 1);
  if (lower.charAt(end) === ',') return /[,!=~]/.test(before);
  return lower.charAt(end) === '|' && (before === '|' || lower.slice(start - 5, start) === '|the ');
}

/** Every line with this folded spelling, or whose name it is. */
export function rowsBySpelling(table: NameTable, folded: string): NameRow[] {
  const rows: NameRow[] = [];
  if (folded === '' || folded.length > 60 || !table.letters.mayHold(folded)) return rows;
  for (let at = table.lower.indexOf(folded); at >= 0; at = table.lower.indexOf(folded, at + 1)) {
    if (isWholeSpelling(table.lower, at, at + folded.length)) rows.push(rowAt(table, at, folded.length));
  }
  return rows;
}

/** The line of a registrable domain, or null. */
export function rowByDomain(table: NameTable, domain: string): NameRow | null {
  const sought = ` ${domain} `;
  if (domain.includes(' ') || !table.letters.mayHold(sought)) return null;
  const at = table.raw.indexOf(sought);
  return at < 0 ? null : rowAt(table, at, 0);
}
