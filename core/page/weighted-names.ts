/** Names of metas and how much each weighs, from one string: "name=weight" divided by bars, in the order in which they are heard. */
export function weightedNames(table: string): [name: string, weight: number][] {
  return table.split('|').map((entry) => {
    const at = entry.lastIndexOf('=');
    return [entry.slice(0, at), Number(entry.slice(at + 1))];
  });
}
