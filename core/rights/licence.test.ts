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
  ['Released under the Open Publication License unless otherwise noted', 'Open Publication License', null],
  [
    'licensierat under en Creative Commons Erkännande-Ickekommersiell-IngaBearbetningar 4.0 Internationell Licens',
    'CC BY-NC-ND 4.0',
    'CC-BY-NC-ND-4.0',
  ],
  ['Creative Commons Navngivelse-DelPåSammeVilkår 4.0 International', 'CC BY-SA 4.0', 'CC-BY-SA-4.0'],
  ['Creative Commons Uveďte původ-Neužívejte komerčně-Nezpracovávejte 4.0 Mezinárodní', 'CC BY-NC-ND 4.0', 'CC-BY-NC-ND-4.0'],
  ['Creative Commons Atribuição-Uso Não-Comercial-Compartilhamento pela mesma Licença 2.5 Brasil', 'CC BY-NC-SA 2.5 BR', null],
  ['Creative Commons Atıf-GayriTicari-Türetilemez 4.0 Uluslararası', 'CC BY-NC-ND 4.0', 'CC-BY-NC-ND-4.0'],
  ['Lisensi Creative Commons Atribusi-NonKomersial-BerbagiSerupa 4.0', 'CC BY-NC-SA 4.0', 'CC-BY-NC-SA-4.0'],
  ['رخصة المشاع الإبداعي نَسب المُصنَّف - غير تجاري 4.0 دولي', 'CC BY-NC 4.0', 'CC-BY-NC-4.0'],
  ['Reconeixement-NoComercial-SenseObraDerivada 3.0 Espanya de Creative Commons', 'CC BY-NC-ND 3.0 ES', null],
  ['under the BY-NC-ND 4.0 Creative Commons license', 'CC BY-NC-ND 4.0', 'CC-BY-NC-ND-4.0'],
  ['under an Attribution-NonCommercial-NoDerivs license', 'CC BY-NC-ND', null],
  ['You may share this under the Attribution 4.0 International license.', 'CC BY 4.0', 'CC-BY-4.0'],
  ['Creative Commons BY-SA (http://creativecommons.org/licenses/by-sa/2.0/fr/)', 'CC BY-SA 2.0 FR', null],
  ['Dit werk valt onder CC BY-SA 3.0, zie http://creativecommons.org/licenses/by-sa/3.0/nl/', 'CC BY-SA 3.0 NL', null],
  ['依政府資料開放授權條款－第1版', 'Open Government Data License – Taiwan 1.0', 'OGDL-Taiwan-1.0'],
  ['Free Art License 1.3', 'Licence Art Libre', null],
])('%s', (text, name, spdx) => {
  expect(licenceIn(text)?.licence).toMatchObject({ name, spdx });
});

test('of a name with an element that is none of the four, the rest is not read', () => {
  expect(licenceIn('Creative Commons Attribution-Ungainful-ShareAlike 4.0')?.licence.name).toBe('Creative Commons');
  expect(licenceIn('Creative Commons Namensnennung – Nur für Fischer 3.0')?.licence.name).toBe('Creative Commons');
});

test('words that only look like a licence name none', () => {
  for (const text of ['CBC by the sea', 'Attribution is hard', 'told with attribution 4.0 times', 'public licensing hours'])
    expect(licenceIn(text)).toBeNull();
});
