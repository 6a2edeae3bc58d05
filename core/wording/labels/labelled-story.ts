import type { Block } from '../../page/blocks.ts';
import type { Page } from '../../page.ts';

const REACH = 4;
const PART =
  /^(?:деталі|пряма мова|дослівно|що передувало|передісторія|детали|прямая речь|дословно|предыстория)(?: [\p{L}’'-]{2,20}){0,2}\s?:/iu;

/**
 * "Джерело: …", "Пряма мова: …", "Деталі: …": news told in labelled paragraphs. The first of them says who told it, not where the text is
 * from.
 */
export function isOfLabelledStory({ blocks }: Page, { index }: Block): boolean {
  return blocks.slice(index + 1, index + 1 + REACH).some(({ text }) => PART.test(text));
}
