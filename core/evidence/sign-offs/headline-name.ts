import { beginsWithGivenName } from '../../agents/names/given-names.ts';
import { isPersonName } from '../../agents/names/person-name.ts';
import type { Block } from '../../page/blocks.ts';
import type { Page } from '../../page.ts';

/** "Ada Winter: On the patience of clocks", "Who pays for the dykes? by Ada Winter". */
const NAMES = [/^(?<name>\p{Lu}[^:?!.,"“«]{4,40}):\s/u, /\s(?:par|por|di|by|von)\s(?<name>\p{Lu}[^:?!.,"“«]{4,40})$/u];

/**
 * Whom the headline names as the writer: journals of the net and archives of others' texts put the name there. Where the text speaks of the
 * person, it is whom the headline quotes, or whom the text is about.
 */
export function headlineName(page: Page): { block: Block; name: string; start: number } | null {
  const block = page.blocks[page.region.headline];
  const name = NAMES.map((pattern) => pattern.exec(block?.text ?? '')?.groups?.['name']?.trim()).find(Boolean);
  if (!block || !name || !beginsWithGivenName(name) || !isPersonName(name, page.language ?? '')) return null;
  const surname = name.split(' ').at(-1) ?? name;
  const isSpokenOf = page.blocks.some(({ zone, text }) => (zone === 'body' || zone === 'foot') && text.includes(surname));
  return isSpokenOf ? null : { block, name, start: block.text.indexOf(name) };
}
