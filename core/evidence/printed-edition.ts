import type { Finding } from '../model.ts';
import type { Page } from '../page.ts';
import { dateOf } from '../wording/date-of.ts';
import { isOutletLike } from '../wording/outlet-like.ts';
import { standingOf } from '../wording/stands.ts';
import { findInText } from './finding.ts';

const LONGEST_LINE = 60;

/** Lines that name the printed paper with its day and its page, in the group called paper. */
const EDITIONS = [
  // "《 人民日报 》（ 2024年05月03日 04 版）"
  /^[（(]?(?:来源[：:]\s?)?《\s?(?<paper>[^《》]{2,16}?)\s?》\s?[（(]\s?\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日\s?,?，?第?\s?[A-Z]?\d{1,3}\s?版[^（）()]{0,8}[）)][）)]?$/,
  // "（河岸新聞　2024年5月3日付朝刊）", "2024年5月3日付 河岸新聞朝刊より"
  /^[（(※]?\s?「?(?<paper>[^「」（）()\d\s]{2,14}(?:新聞|日報|タイムス))」?\s?\d{4}年\d{1,2}月\d{1,2}日付?\s?(?:朝刊|夕刊)?\s?(?:\d{1,2}面)?(?:に掲載|掲載|より転載|より)?[）)]?$/,
  /^[（(※]?\s?\d{4}年\d{1,2}月\d{1,2}日付?の?\s?「?(?<paper>[^「」（）()\d\s]{2,14}(?:新聞|日報|タイムス))」?\s?(?:朝刊|夕刊)(?:に掲載|掲載|より転載|より)?[）)]?$/,
];

/** The line beside a text that tells in which printed paper, on which day and page it stood. The fold drops the page's own paper. */
export function readPrintedEdition(page: Page): Finding[] {
  const lines = page.blocks.filter(({ text }) => text.length <= LONGEST_LINE && text.length > 12 && /\d[年\s]/.test(text));
  return lines.flatMap((block) => {
    const name = EDITIONS.map((pattern) => pattern.exec(block.text)?.groups?.['paper']).find((paper) => paper !== undefined);
    if (!name || !isOutletLike(name) || standingOf(page, block) !== 'note') return [];
    const says = {
      about: 'origin',
      publisher: { name, url: null },
      relation: 'republished-from',
      url: null,
      title: null,
      date: dateOf(page, block.text),
    } as const;
    return [findInText('printed-edition', block, says, 0.75)];
  });
}
