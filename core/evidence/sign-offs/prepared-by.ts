import { fromInstrumental } from '../../agents/names/russian-instrumental.ts';

const PREPARED =
  /^(?:(?:материал|текст|статья|интервью|обзор|подборка) )?(?:подготовлен|написан|записан)[оаы]? (?<names>[А-ЯЁ][^.;:()]{5,90})/iu;

/** "Материал подготовлен Еленой Кранцевой и Павлом Шлюзовым, Саратов": who wrote it, in the passive's case; empty where one of them is not known. */
export function preparedBy(text: string): string[] {
  const names = PREPARED.exec(text)?.groups?.['names']?.split(/ и |, /) ?? [];
  const plain = names.map(fromInstrumental);
  // A place may stand last.
  const end = plain.indexOf(null);
  return end >= 0 && end < names.length - 1 ? [] : plain.filter((name) => name !== null);
}
