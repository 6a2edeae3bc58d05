/** Parsely's page record: {"title": …, "link": …, "authors": ["…"], "pub_date": …}; null for what is no such object. */
export function parselyRecord(content: string): Readonly<Record<string, unknown>> | null {
  try {
    const record: unknown = JSON.parse(content);
    return typeof record === 'object' && record !== null && !Array.isArray(record) ? (record as Record<string, unknown>) : null;
  } catch {
    // A template's broken record: other metas speak for the page.
    return null;
  }
}

/** The text of one field of a Parsely record; empty where it has none. */
export function textIn(content: string, field: string): string {
  const record = parselyRecord(content);
  const value = record && Object.hasOwn(record, field) ? record[field] : '';
  return typeof value === 'string' ? value : '';
}
