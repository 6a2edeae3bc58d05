import { type Agency, agenciesIn } from './agency.ts';
import type { Byline, BylineParty } from './byline.ts';
import { isPersonName } from './person-name.ts';

/** "배윤경 기자", "홍길동 특파원": the trade stands behind the name, joined or not. */
const koreanReporter =
  /(?<name>[\uac00-\ud7a3]{2,4})\s?(?:선임|인턴|객원|수습)?(?:기자|특파원|논설위원|편집위원|칼럼니스트|통신원)(?![\uac00-\ud7a3])/g;

/** "新华社记者罗沙", "某报记者 段彦超 廖艳", "（記者郭洋）": the trade before the names, the house before the trade. */
const chineseReporter = /(?:本报|本刊|本網|本网|特约|見習|见习|实习|首席)?(?:记者|記者|通讯员|特派员|特派員)\s?[:：]?\s?/g;

/** Words that follow a name without a break: "记者张三报道", "記者郭洋柏林電". */
const tail = /(?:报道|報道|報導|报导|摄影|攝影|综合|整理|编译|文)$/;

const author = (name: string): BylineParty => ({ name, type: 'person', role: 'author' });

function koreanNames(line: string): string[] {
  return [...line.matchAll(koreanReporter)].map((match) => match.groups?.['name'] ?? '').filter((name) => isPersonName(name, 'ko'));
}

/** The names after the trade, as long as they are names; "记者从…了解到" begins a sentence and has none. */
function leadingNames(list: string): string[] {
  const words = list.split(/[)）】\]|／/。；;]/, 1)[0]?.split(/[\s、，,]/) ?? [];
  const names = words.map((word) => word.replace(tail, ''));
  const end = names.findIndex((word) => !isPersonName(word, 'zh'));
  return end < 0 ? names : names.slice(0, end);
}

/** The house that stands before the trade, if it is an agency: "新华社记者". */
function housesBefore(text: string): Agency[] {
  const words = text.split(/[^\u3400-\u9fff]/).at(-1) ?? '';
  return words.length <= 10 ? agenciesIn(words) : [];
}

/** What a byline of Korean or Chinese newspapers says where the trade stands beside the name; null where it is none of that kind. */
export function readEastAsianByline(line: string): Byline | null {
  if (!/[\u3400-\u9fff\uac00-\ud7a3]/.test(line)) return null;
  const korean = koreanNames(line);
  if (korean.length > 0) return { parties: [...new Set(korean)].map(author), agencies: [], affiliations: [], isMarked: true };
  const names: string[] = [];
  const agencies: Agency[] = [];
  for (const match of line.matchAll(chineseReporter)) {
    names.push(...leadingNames(line.slice(match.index + match[0].length)));
    agencies.push(...housesBefore(line.slice(0, match.index)));
  }
  if (names.length === 0) return null;
  return { parties: [...new Set(names)].map(author), agencies, affiliations: [], isMarked: true };
}
