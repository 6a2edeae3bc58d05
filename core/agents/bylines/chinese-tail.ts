import { isPersonName } from '../names/person-name.ts';

/** "记者张三报道", "記者李婉如綜合報導": what the one named did. */
const DEED = /(?:[报報][道導导]|摄影|攝影|综合|綜合|整理|编译|編譯|采访|採訪|采写|採寫|撰文|撰稿|专訊|专讯|專訊|特稿|專稿|专稿|即時|文)$/;
/** "記者郭洋柏林電", "記者王小明台北3日電", "記者林又晴華盛頓15日專電", "記者林又晴屏東縣5日電". */
const WIRED = /[\u3400-\u9fff]{2}[縣县市]?(?:(?:\d{1,2}|[一二三四五六七八九十廿]{1,3})日)?[專专]?[電电]$/;
const MOST_DEEDS = 3;
/** "歐陽文山": with a surname of two signs a name may have four. */
const LONG_SURNAME = /^[歐欧司上諸诸]/;

/** A run of signs without what follows the name in it without a break: what its bearer did, and where. */
export function withoutTail(run: string): string {
  let name = run.replace(WIRED, '');
  let deeds = name === run ? 0 : 1;
  // Where a place of three signs was cut, its first is left.
  if (deeds > 0 && name.length === 4 && !LONG_SURNAME.test(name)) name = name.slice(0, 3);
  // "陳大文專訊": a sign that may be a deed too is the name's once another deed was cut.
  // "周晓文": and where it is all that would be cut from a name of three.
  const isDone = () => (deeds > 0 ? name.length <= 3 : name.length === 3 && name.endsWith('文')) && isPersonName(name, 'zh');
  for (; deeds < MOST_DEEDS && DEED.test(name) && !isDone(); deeds += 1) name = name.replace(DEED, '');
  return deeds > 0 ? withoutPlace(name) : name;
}

/** "王小明台北", "方敏台北": a place of two signs behind the name. */
function withoutPlace(run: string): string {
  if (run.length < 4 || run.length > 5) return run;
  const name = run.slice(0, -2);
  return isPersonName(name, 'zh') && (run.length === 5 || !LONG_SURNAME.test(run)) ? name : run;
}

/** "李婉如綜合報導", "高芸編譯": who signs without the word for a reporter; null for a desk and for a place alone. */
export function signedByDeed(line: string): string | null {
  const run =
    /^[【〔（(]?(?:[\u3400-\u9fff]{1,7}[心組组部網网社報报台臺][/／])?(?<run>[\u3400-\u9fff]{4,8})[】〕）)]?$/.exec(line)?.groups?.[
      'run'
    ] ?? '';
  if (!/(?:[报報][道導导]|编译|編譯|撰文|采写|採寫)$/.test(run)) return null;
  const name = withoutTail(run);
  // "高雄報導", "高雄鳳山報導": two signs before what a reporter did are a place as often.
  const isTold = name.length === 3 || (name.length === run.length - 2 && !/[报報][道導导]$/.test(run));
  return isTold && isPersonName(name, 'zh') ? name : null;
}
