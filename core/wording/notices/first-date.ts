import { readDate } from '../../dates/date.ts';
import type { Block } from '../../page/blocks.ts';
import type { Page } from '../../page.ts';
import { phraseList } from '../../rights/phrase-list.ts';
import { addressIn } from '../address-words.ts';
import { cueText } from '../cue-text.ts';
import { dateOf, languagesOf } from '../date-of.ts';
import { trimMarks } from '../trim.ts';

const FIRST_DATE =
  /(?:^|[\s(|•])(?:(?:first|originally) (?:published|posted|appeared)|zuerst (?:veröffentlicht|erschienen)|ursprünglich (?:veröffentlicht|erschienen)|(?:artikel|beitrag|text|interview) (?:ist|wurde) (?:ursprünglich|zuerst|erstmals)|publicado originalmente|erstmals veröffentlicht|premi[èe]re publication)(?: ?:| on| am| em| el| at| le)?(?= )/i;

/** Words of which each of these has one: the pattern is dear, looking for them is not. */
const CUE = phraseList(
  'published|posted|appeared|veröffentlicht|erschienen|ursprünglich|zuerst|erstmals|publicado originalmente|re publication',
);
const LONGEST_LINE = 400;

/** "08-13-10": only where no other order of the three is a date. */
function monthDayYear(phrase: string): string | null {
  const [, month = '', day = '', year = ''] = /^:?\s?(\d\d)-(\d\d)-(\d\d)(?=\s|$)/.exec(phrase) ?? [];
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) > 12 && Number(day) <= 31 && Number(year) < 40
    ? `20${year}-${month}-${day}`
    : null;
}

/** A day of first publication with its range in the block. */
export interface FirstDate {
  value: string;
  start: number;
  end: number;
}

/** "First published on Friday 18 November 2011": the day of first publication, by the same outlet; null where the block states none. */
export function readFirstDate(page: Page, block: Block): FirstDate | null {
  const { text } = block;
  const found = text.length <= LONGEST_LINE && CUE.isIn(cueText(text)) ? FIRST_DATE.exec(text) : null;
  if (!found || addressIn(text)) return null;
  const start = found.index;
  const rest = text.slice(start + found[0].length, start + found[0].length + 48);
  const phrase = rest.split(/\||updated/i)[0] ?? '';
  const value =
    dateOf(page, phrase) ??
    monthDayYear(phrase) ??
    readDate(trimMarks(phrase.split(/\s\d{1,2}:\d{2}/)[0] ?? '', ':,'), languagesOf(page))?.value;
  return value ? { value, start, end: start + found[0].length + rest.length } : null;
}
