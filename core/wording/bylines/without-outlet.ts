import { isNameLine } from '../../agents/bylines/name-line.ts';
import { foldName } from '../../agents/fold-name.ts';
import { isTrade } from '../../agents/names/name-words.ts';
import { isPersonName } from '../../agents/names/person-name.ts';
import type { Page } from '../../page.ts';
import { mastheadRunOn } from './run-on-house.ts';

/** "港灣時報 孔承恩": the house, a blank, the name. */
const HAN_HOUSE = /^([\u3400-\u9fff]{3,10})[ \u3000]([\u3400-\u9fff]{2,4})$/;
/** "[片山律，潮目メディア]": the name, then the house. */
const HOUSE_BEHIND = /^[[［【（(]([\u3040-\u9fff]{3,8})[，,／/]\s?([^[\]［］【】（）()，,]{2,20})[\]］】）)]$/;

/** "By Ada Winter Quayside Courier staff reporter": the page's own name runs between the writer's and a trade. */
function beforeTrade(line: string, page: Page): string {
  const [own = ''] = page.meta('og:site_name');
  const name = own.replace(/^The /, '');
  const at = name.includes(' ') ? line.indexOf(` ${name} `) : -1;
  const trade = line.slice(at + name.length + 2).split(' ');
  return at < 0 || !trade.some(isTrade) ? line : `${line.slice(0, at)}, ${trade.join(' ')}`;
}

/** "By Ada Winter Adirondack Messenger": the line ends with the name. */
function beforeMasthead(line: string): string {
  const opening = /^(?:by|por|par|von)\s/i.exec(line)?.[0] ?? '';
  const writer = opening === '' ? undefined : mastheadRunOn(line.slice(opening.length))?.writer;
  return writer ? `${opening}${writer}` : line;
}

/**
 * "Alföldi Napló • Kerekes Ilona • 2004. március 5.", "Uferbote, 23.05.2007, Anna Winter", "Anna Winter, Quayside Courier": the outlet, as
 * the page's title has it, before the name or behind it.
 */
export function withoutOutlet(line: string, page: Page): string {
  const [, before = '', nameBehind = ''] = HAN_HOUSE.exec(line) ?? [];
  const [, nameBefore = '', behind = ''] = HOUSE_BEHIND.exec(line) ?? [];
  const house = before || behind;
  const name = nameBehind || nameBefore;
  const isHouse = house !== '' && [...page.meta('og:site_name'), ...page.documentTitle.split(/\s?[|_–—-]\s?/)].includes(house);
  if (isHouse && isPersonName(name, page.language ?? '')) return name;
  const bare = beforeMasthead(beforeTrade(line, page));
  const parts = bare.split(/\s[•·|–—-]\s|,\s/);
  if (parts.length < 2 || parts.length > 5) return bare;
  const titles = page.documentTitle.split(/\s[|–—-]\s|\s?::\s?|:\s/).map(foldName);
  const titled = (words = '') => {
    const name = foldName(words);
    const title = titles.find((part) => part === name || part.startsWith(`${name} `));
    return name.length < 4 || title === undefined ? 'no' : title === name ? 'whole' : 'begun';
  };
  const others = titled(parts[0]) !== 'no' ? parts.slice(1) : titled(parts.at(-1)) === 'whole' ? parts.slice(0, -1) : [];
  return others.length > 0 && isNameLine(others.join(' | '), page.language ?? '') ? others.join(' | ') : bare;
}
