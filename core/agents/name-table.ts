/** A table of names as text, searched as it stands: lines of " domains |name|,spelling,spelling,". */
export interface NameTable {
  raw: string;
  lower: string;
}

/** A line that a look-up hit, and how it writes the spelling that was looked for. */
export interface NameRow {
  domain: string;
  name: string;
  spelling: string;
  /** "!" or "=" where the table restricts the spelling, else "". */
  mark: string;
}

/** The table ready for look-ups. Lower case must not change its length, which a test holds. */
export function openNameTable(raw: string): NameTable {
  return { raw, lower: raw.toLowerCase() };
}

function rowAt({ raw }: NameTable, at: number, length: number): NameRow {
  const start = raw.lastIndexOf('\n', at) + 1;
  const [domains = '', name = ''] = raw.slice(start, raw.indexOf('\n', at)).split('|');
  const before = raw.charAt(at - 1);
  return { domain: domains.trim().split(' ')[0] ?? '', name, spelling: raw.slice(at, at + length), mark: before === ',' ? '' : before };
}

/** Every line with this folded spelling. */
export function rowsBySpelling(table: NameTable, folded: string): NameRow[] {
  const rows: NameRow[] = [];
  if (folded === '' || folded.length > 60) return rows;
  const wanted = `${folded},`;
  for (let at = table.lower.indexOf(wanted); at >= 0; at = table.lower.indexOf(wanted, at + 1)) {
    if (/[,!=]/.test(table.lower.charAt(at - 1))) rows.push(rowAt(table, at, folded.length));
  }
  return rows;
}

/** The line of a registrable domain, or null. */
export function rowByDomain(table: NameTable, domain: string): NameRow | null {
  const at = table.raw.indexOf(` ${domain} `);
  return at < 0 || domain.includes(' ') ? null : rowAt(table, at, 0);
}
