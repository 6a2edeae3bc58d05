import { expect, test } from 'vitest';
import { signedByDeed, withoutTail } from './chinese-tail.ts';

test.each([
  ['李婉如報導', '李婉如'],
  ['李婉如綜合報導', '李婉如'],
  ['高芸編譯', '高芸'],
  ['王小明台北報導', '王小明'],
  ['方敏台北报道', '方敏'],
  ['郭洋柏林電', '郭洋'],
  ['王小明台北3日電', '王小明'],
  ['陳大文專訊', '陳大文'],
  ['周慧文平原八日電', '周慧文'],
  ['陳以晴屏東縣5日電', '陳以晴'],
  ['方敏屏東縣5日電', '方敏'],
  ['王淑芬高雄市5日電', '王淑芬'],
  ['江今葉華盛頓15日專電', '江今葉'],
  ['歐陽文山台北5日電', '歐陽文山'],
  ['罗沙', '罗沙'],
  ['周晓文', '周晓文'],
  ['周晓海文', '周晓海'],
])('behind a name what its bearer did is cut: %s', (run, name) => {
  expect(withoutTail(run)).toBe(name);
});

test.each([
  ['李婉如綜合報導', '李婉如'],
  ['生活中心/李婉如綜合報導', '李婉如'],
  ['（高芸編譯）', '高芸'],
  ['鄭欣宜撰文', '鄭欣宜'],
])('a name with what its bearer did signs: %s', (line, name) => {
  expect(signedByDeed(line)).toBe(name);
});

test.each([
  '媒體中心／綜合報導',
  '高雄鳳山報導',
  '高雄報導',
  '記者王小明／高雄報導',
  '林佩樺／高雄報導',
  '綜合報導',
  '台北報導',
  '各地综合报道',
  '王小明',
  '水庫的水位降到十年來最低報導',
])('a desk, a place, a bare name and a sentence sign for nobody: %s', (line) => {
  expect(signedByDeed(line)).toBe(null);
});
