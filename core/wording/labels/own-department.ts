import type { Page } from '../../page.ts';
import { isOutletLike } from '../outlet-like.ts';

/** "东澜大学新闻网", "江州市第二人民医院": a house of many departments, by the word that its name holds. */
const HOUSE = /[\u3400-\u9fff]{1,16}(?:大学|大學|学院|學院|学校|學校|中学|中學|小学|小學|医院|醫院|研究院|研究所|科学院|科學院)/u;
const DEPARTMENT =
  /^[\u3400-\u9fff\d、（）() ]{1,16}(?:学院|學院|系|科|处|處|部|室|办|辦|中心|团委|團委|党委|(?:工|学生|校友)[会會]|研究院|研究所|图书馆|圖書館|校区|院区|病区|教研组)$/u;

/** "临泽市人民政府": the government of a place, which names its offices behind the place, by their rank or by neither: "财政局". */
const GOVERNMENT = /([\u3400-\u9fff]{2,12}?)[省市县縣区區州]?(?:人民)?政府/u;
const UNRANKED = /^(?![国國中全])[^省市县縣区區州]{2,6}[局委办辦镇鎮乡鄉道]$/u;

/**
 * "来源：海洋学院" on a university's page, "来源：宣传科" on a hospital's, "来源：市教育局" on a town's: a department is named without its house,
 * or behind the house's own name, and the text is the house's.
 */
export function isOwnDepartment(page: Page, value: string): boolean {
  const names = namesOf(page);
  const place = firstIn(names, GOVERNMENT)?.[1];
  if (place !== undefined) {
    const rank = /^[省市县縣区區州]/u.exec(value)?.[0];
    const isOfPlace = value.startsWith(place) || UNRANKED.test(value) || (rank !== undefined && names.some((name) => name.includes(rank)));
    return isOfPlace && !isOutletLike(value);
  }
  const house = DEPARTMENT.test(value) ? firstIn(names, HOUSE)?.[0] : undefined;
  return house !== undefined && (value.startsWith(house) || !/大学|大學|医院|醫院/.test(value));
}

const firstIn = (names: readonly string[], pattern: RegExp) => names.map((name) => pattern.exec(name)).find((found) => found !== null);

/** How the head names the site: never by its headline, which may be about another. */
function namesOf(page: Page): string[] {
  const tail = page.documentTitle.split(/[-_|—–]/).at(-1) ?? '';
  return [...page.meta('og:site_name', 'sitename', 'pagesite'), tail === page.documentTitle ? '' : tail];
}
