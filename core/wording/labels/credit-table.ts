import type { Block } from '../../page/blocks.ts';
import { foldSpace } from '../../page/fold-space.ts';

const LONGEST_ROW = 60;
const MOST_ROWS = 8;

/** Who worked on a text, as rows of such tables label it. */
const WORKED_ON_IT =
  /^(?:reporter|redaktur|editor|penulis|pewarta|penerjemah|rep|red|author|autor|автор|редактор|作者|记者|記者|编辑|編輯|责任编辑|責任編輯|기자|المحرر|الكاتب)\s?[:：]/i;

/** Whether a block stands in a table of nothing but short lines that label who made the text: "Redaktur : …", "Sumber : …". */
export function isInCredits({ element }: Block): boolean {
  const rows = [...(element.closest('table')?.rows ?? [])].slice(0, MOST_ROWS + 1);
  const lines = rows.map(({ textContent }) => foldSpace(textContent ?? '')).filter(Boolean);
  if (rows.length > MOST_ROWS || lines.some((line) => line.length > LONGEST_ROW || !/[:：]/.test(line))) return false;
  return lines.some((line) => WORKED_ON_IT.test(line));
}
