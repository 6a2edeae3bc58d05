import { isPersonName } from '../../agents/names/person-name.ts';
import { fromInstrumental } from '../../agents/names/russian-instrumental.ts';

const PREPARED =
  /^(?:(?:материал|текст|статья|интервью|обзор|подборка) )?(?:подготовлен|написан|записан)[оаы]? (?<names>[А-ЯЁ][^.;:()]{5,90})/iu;

/** "(Reporter A. Winter, redactor B. Lund)": agencies of Moldova sign so. */
const REPORTER = /^\(Reporter (?<name>\p{Lu}[^,;:()]{3,40}), (?:redactor|editor) \p{Lu}[^,;:()]{3,40}\)$/u;

/** "— Report from Ada Winter, Tide News": broadcasters of the Philippines close so. */
const REPORT_FROM = /^[—–-]{1,2}\s?Report (?:from|by) (?<name>\p{Lu}[^,;:()/]{3,40})(?:, \p{Lu}[^,;:()/]{2,40})?$/u;

/** "Материал подготовлен Еленой Кранцевой и Павлом Шлюзовым, Саратов": who wrote it, in the passive's case; empty where one of them is not known. */
export function preparedBy(text: string): string[] {
  const reporter = (REPORTER.exec(text) ?? REPORT_FROM.exec(text))?.groups?.['name'];
  if (reporter && isPersonName(reporter)) return [reporter];
  const names = PREPARED.exec(text)?.groups?.['names']?.split(/ и |, /) ?? [];
  const plain = names.map(fromInstrumental);
  // A place may stand last.
  const end = plain.indexOf(null);
  return end >= 0 && end < names.length - 1 ? [] : plain.filter((name) => name !== null);
}
