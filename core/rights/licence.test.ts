import { expect, test } from 'vitest';
import { licenceIn } from './licence.ts';

test.each([
  ['licensed under a Creative Commons Attribution 4.0 International License', 'CC BY 4.0', 'CC-BY-4.0'],
  ['遵循CC 4.0 BY-SA版权协议', 'CC BY-SA 4.0', 'CC-BY-SA-4.0'],
  ['采用CC BY-NC-SA 4.0协议', 'CC BY-NC-SA 4.0', 'CC-BY-NC-SA-4.0'],
  ['Creative Commons Namensnennung – Weitergabe unter gleichen Bedingungen 4.0', 'CC BY-SA 4.0', 'CC-BY-SA-4.0'],
  ['Creative Commons Namensnennung 3.0 DE Lizenz', 'CC BY 3.0 DE', 'CC-BY-3.0-DE'],
  ['CC BY-NC-ND 4.0', 'CC BY-NC-ND 4.0', 'CC-BY-NC-ND-4.0'],
  ['Creative Commons Attribution-NoDerivs', 'CC BY-ND', null],
  ['Creative Commons Attribution-Noncommercial-Share alike 3.0 United States License', 'CC BY-NC-SA 3.0 US', null],
  ['Contenidos bajo licencia Creative Commons (CC-BY-NC)', 'CC BY-NC', null],
  ['under a Creative Commons license', 'Creative Commons', null],
  ['CC0 1.0', 'CC0 1.0', 'CC0-1.0'],
  ['創用 CC 姓名標示-非商業性 4.0', 'CC BY-NC 4.0', 'CC-BY-NC-4.0'],
  ['สัญญาอนุญาตครีเอทีฟคอมมอนส์ แสดงที่มา-ไม่ใช้เพื่อการค้า 4.0', 'CC BY-NC 4.0', 'CC-BY-NC-4.0'],
  ['رخصة المشاع الإبداعي نسب المصنف - غير تجاري - منع الاشتقاق 4.0', 'CC BY-NC-ND 4.0', 'CC-BY-NC-ND-4.0'],
  ['Creative Commons Ghi công-Phi thương mại 4.0', 'CC BY-NC 4.0', 'CC-BY-NC-4.0'],
  ['Lisensi Creative Commons Atribusi-NonKomersial-BerbagiSerupa 4.0', 'CC BY-NC-SA 4.0', 'CC-BY-NC-SA-4.0'],
  ['GNU Free Documentation License', 'GFDL', null],
])('%s', (text, name, spdx) => {
  expect(licenceIn(text)?.licence).toMatchObject({ name, spdx });
});

test('words that only look like a licence name none', () => {
  for (const text of ['CBC by the sea', 'Attribution is hard', 'public licensing hours']) expect(licenceIn(text)).toBeNull();
});
