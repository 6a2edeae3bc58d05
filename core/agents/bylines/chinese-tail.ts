import { isPersonName } from '../names/person-name.ts';

/** "记者张三报道", "記者李婉如綜合報導": what the one named did. */
const DEED = /(?:[报報][道導导]|摄影|攝影|综合|綜合|整理|编译|編譯|采访|採訪|采写|採寫|撰文|撰稿|专訊|专讯|專訊|特稿|專稿|专稿|即時|文)$/;
/** "記者郭洋柏林電", "記者王小明台北3日電", "記者林又晴華盛頓15日專電", "記者林又晴屏東縣5日電". */
const WIRED = /[\u3400-\u9fff]{2}[縣县市]?(?:(?:\d{1,2}|[一二三四五六七八九十廿]{1,3})日)?[專专]?[電电]$/;
const MOST_DEEDS = 3;
/** Places of two signs that a name of two signs runs into as well. */
const PLACES =
  /^(?:台北|臺北|新北|桃園|台中|臺中|台南|臺南|高雄|基隆|新竹|苗栗|彰化|南投|雲林|嘉義|屏東|宜蘭|花蓮|台東|臺東|澎湖|金門|香港|澳門|澳门|北京|上海|东京|東京)$/;

/** A run of signs without what follows the name in it without a break: what its bearer did, and where. */
export function withoutTail(run: string): string {
  let name = run.replace(WIRED, '');
  let deeds = name === run ? 0 : 1;
  // Where a place of three signs was cut, its first is left; names of four have a surname of two.
  if (deeds > 0 && name.length === 4 && !/^[歐欧司上諸诸]/.test(name)) name = name.slice(0, 3);
  // "陳大文專訊": a sign that may be a deed too is the name's once another deed was cut.
  // "周晓文": and where it is all that would be cut from a name of three.
  const isDone = () => (deeds > 0 ? name.length <= 3 : name.length === 3 && name.endsWith('文')) && isPersonName(name, 'zh');
  for (; deeds < MOST_DEEDS && DEED.test(name) && !isDone(); deeds += 1) name = name.replace(DEED, '');
  return deeds > 0 ? withoutPlace(name) : name;
}

/** "王小明台北": a place of two signs behind a name of three; behind one of two where the place is known. */
function withoutPlace(run: string): string {
  if (run.length < 4 || run.length > 5) return run;
  const name = run.slice(0, -2);
  return isPersonName(name, 'zh') && (run.length === 5 || PLACES.test(run.slice(-2))) ? name : run;
}

/** "李婉如綜合報導", "高芸編譯": who signs without the word for a reporter; null for a desk and for a place alone. */
export function signedByDeed(line: string): string | null {
  const run = /^[【〔（(]?(?:[\u3400-\u9fff]{2,8}[/／])?(?<run>[\u3400-\u9fff]{4,8})[】〕）)]?$/.exec(line)?.groups?.['run'] ?? '';
  if (!/(?:[报報][道導导]|编译|編譯|撰文|采写|採寫)$/.test(run)) return null;
  const name = withoutTail(run);
  return name.length < 4 && isPersonName(name, 'zh') ? name : null;
}
