/** Where two readings of the same page differ, each with both values: `chain[0].confidence: 0.9 / 0.8`. Empty where they agree. */
export function compareReadings(one: unknown, other: unknown, path = ''): string[] {
  if (Object.is(one, other)) return [];
  if (!isTree(one) || !isTree(other) || Array.isArray(one) !== Array.isArray(other))
    return [`${path}: ${shorten(one)} / ${shorten(other)}`];
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys.flatMap((key) =>
    compareReadings(one[key], other[key], Array.isArray(one) ? `${path}[${key}]` : `${path}${path ? '.' : ''}${key}`),
  );
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function shorten(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 120);
}
