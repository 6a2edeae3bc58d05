import type { DateParts } from './date-phrase.ts';
import { foldWord } from './month-names.ts';

const DAY = 86_400_000;
const FIRST_YEAR = 2060;
/** 1 वैशाख 2060. */
const FIRST_DAY = Date.UTC(2003, 3, 14);

/** How many days above 29 each month has, a year a word: no rule tells them, a board proclaims them. Of the last year half is settled. */
const LENGTHS =
  '223321101011 232321110012 132322010102 223222101011 223321101011 232321110012 222322011002 223222101011 223321101011 232321110012 222322011011 223222101011 232321101011 232321110012 222322101011 223222101011 232321110011 232321110102 222322101011 223222101011 232321110011 232321110102 223222101011 223222'
    .split(' ')
    .map((year) => [...year].map((days) => Number(days) + 29));

/** As newspapers write them and as almanacs do. */
const MONTHS = [
  'वैशाख बैशाख बैसाख',
  'जेठ ज्येष्ठ जेष्ठ',
  'असार आषाढ असाढ',
  'साउन श्रावण सावन',
  'भदौ भाद्र भाद्रपद',
  'असोज आश्विन',
  'कात्तिक कार्तिक कात्तिक',
  'मंसिर मङ्सिर मार्गशीर्ष',
  'पुस पुष पौष',
  'माघ',
  'फागुन फाल्गुन फाल्गुण',
  'चैत चैत्र',
].map((names) => names.split(' ').map(foldWord));

/** The number of the month that a Nepali word names, 0 where it names none. */
export function monthOfNepaliYear(word: string): number {
  const folded = foldWord(word);
  return MONTHS.findIndex((names) => names.includes(folded)) + 1;
}

/** The day of the common calendar that a day of Bikram Sambat is; null where there is no such day, or no almanac here has it. */
export function fromNepaliCalendar(year: number, month: number, day: number): DateParts | null {
  const length = LENGTHS[year - FIRST_YEAR]?.[month - 1];
  if (length === undefined || day < 1 || day > length) return null;
  const before = LENGTHS.slice(0, year - FIRST_YEAR)
    .flat()
    .concat(LENGTHS[year - FIRST_YEAR]?.slice(0, month - 1) ?? []);
  const date = new Date(FIRST_DAY + (before.reduce((total, days) => total + days, 0) + day - 1) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
