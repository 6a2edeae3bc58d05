import { writerOfText } from '../../wording/notices/notice-authors.ts';

const REPRINTED = /[转轉][载載]自|[转轉]自|摘自|刊[于於]|原[载載]|[来來]源[于於]|首[发發][于於]/u;
const LONGEST = 80;
const WRITTEN_BY = /[，,；; ]作者(?:是|[为為]|[：:])?\s?([\u3400-\u9fff·、]{2,20})(?=[，,；;.）)】\s]|$)/u;
const NAME = /^[\u3400-\u9fff·]{2,6}$/u;

/** "作者授权", "作者简介": words that stand behind an author and are no name. */
const NO_NAME = /^(?:授[权權]|本人|所有|[单單]位|[简簡]介|[观觀][点點]|[团團][队隊]|[已系及與与和的不未另])/u;

/** "（本文转载自《城南旧事报》2019年6月16日第5版，作者方晓棠）": whom the notice of a reprint names as the writer. */
export function reprintedAuthor(text: string): string[] {
  const writer = writerOfText(text);
  if (writer) return [writer.name];
  const from = text.search(REPRINTED);
  const [sentence = ''] = from < 0 ? [] : text.slice(from, from + LONGEST).split(/[。！？]/u, 1);
  const names = WRITTEN_BY.exec(sentence)?.[1]?.split('、') ?? [];
  return names.length <= 4 && names.every((name) => NAME.test(name) && !NO_NAME.test(name)) ? names : [];
}
