import type { Page } from '../../page.ts';

/** "东澜大学新闻网", "江州市第二人民医院": a house of many departments, by the word that its name holds. */
const HOUSE = /[\u3400-\u9fff]{1,16}(?:大学|大學|学院|學院|学校|學校|中学|中學|小学|小學|医院|醫院|研究院|研究所|科学院|科學院)/u;
const DEPARTMENT =
  /^[\u3400-\u9fff\d、（）() ]{1,16}(?:学院|學院|系|科|处|處|部|室|办|辦|中心|团委|團委|支部|党委|工会|工會|学生会|学工办|研究院|研究所|实验室|图书馆|圖書館|校区|院区|病区|校友会|教研组)$/u;

/**
 * "来源：海洋学院" on a university's page, "来源：宣传科" on a hospital's: a department is named without its house, or behind the house's own
 * name, and the text is the house's.
 */
export function isOwnDepartment(page: Page, value: string): boolean {
  if (!DEPARTMENT.test(value)) return false;
  const house = houseOf(page);
  return house !== null && (value.startsWith(house) || !/大学|大學|医院|醫院/.test(value));
}

/** The house that the page is of, as the head names the site: never by its headline, which may be about another. */
function houseOf(page: Page): string | null {
  const tail = page.documentTitle.split(/[-_|—–]/).at(-1) ?? '';
  const names = [...page.meta('og:site_name', 'sitename', 'pagesite'), tail === page.documentTitle ? '' : tail];
  return names.map((name) => HOUSE.exec(name)?.[0]).find((name) => name !== undefined) ?? null;
}
