import { expect, test } from 'vitest';
import { authorsOf, type Parts } from './authors.test-support.ts';

/** How bylines are set in tongues from Turkey to Japan, and lines that look like them and name nobody. */
test.each<[string, string, Parts, string]>([
  ['hy', 'Հեղինակ՝ Անի Սահակյան', { byline: '<p>Հեղինակ՝ Անի Սահակյան</p>' }, 'Անի Սահակյան'],
  ['hy', 'Լեռան գագաթին՝ աստղերի դպրոց', { byline: '<p>Լեռան գագաթին՝ աստղերի դպրոց</p>' }, ''],
  ['zh', '华清婉　谭　牧', { byline: '<div class="author">华清婉　谭　牧</div>' }, '华清婉; 谭牧'],
  ['zh', '华东地区　蓝天行动', { byline: '<div class="author">华东地区　蓝天行动</div>' }, ''],
  ['tr', 'Haber-Kamera: Zeliha TUNA/ ARTVİN, (DHA)', { foot: '<p>Haber-Kamera: Zeliha TUNA/ ARTVİN, (DHA)</p>' }, 'Zeliha TUNA'],
  ['tr', 'Kamera: Zeliha TUNA', { foot: '<p>Kamera: Zeliha TUNA</p>' }, ''],
  [
    'ja',
    '[片山律，灯台メディア]',
    { head: '<meta property="og:site_name" content="灯台メディア">', byline: '<div>[片山律，灯台メディア]</div>' },
    '片山律',
  ],
])('%s: %s', (lang, _, parts, names) => {
  expect(authorsOf(parts, lang)).toBe(names);
});
