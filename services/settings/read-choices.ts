import * as v from 'valibot';

/**
 * What the browser's storage keeps of a reader's choices, each by itself: one of another shape than this version knows, a newer one's
 * perhaps, falls back to its default and takes none of the others with it.
 */
export function readChoices<Choices extends object>(
  schema: { entries: { [Name in keyof Choices]: v.GenericSchema<unknown, Choices[Name]> } },
  defaults: Readonly<Choices>,
  kept: unknown,
): Choices {
  const known = { ...(kept as object | undefined) } as Partial<Record<keyof Choices, unknown>>;
  const names = Object.keys(defaults) as (keyof Choices)[];
  const read = names.map((name) => {
    const parsed = v.safeParse(schema.entries[name], known[name]);
    return [name, parsed.success ? parsed.output : defaults[name]] as const;
  });
  return Object.fromEntries(read) as Choices;
}
