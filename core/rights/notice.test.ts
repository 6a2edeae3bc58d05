import { expect, test } from 'vitest';
import { readNotices } from './notice.ts';

const holdersIn = (text: string) => readNotices(text).map(({ holders, year }) => [holders, year]);

test.each([
  ['Copyright © Ana Lima, Harbour Post, 2016', ['Ana Lima', 'Harbour Post'], 2016],
  ['Copyright © Ana Lima and Jo Park-Reyes, Harbour Post, 2018', ['Ana Lima', 'Jo Park-Reyes', 'Harbour Post'], 2018],
  ['Copyright 2012 The Northern Wire. All rights reserved. This material may not be published.', ['The Northern Wire'], 2012],
  ['© 2005-2016 HarbourPost.example', ['HarbourPost.example'], 2016],
  ['© Harbour Post 2002-2020', ['Harbour Post'], 2020],
  ['All Rights Reserved 2011 © Harbour Network Inc.', ['Harbour Network Inc.'], 2011],
  ['©2019 All Rights Reserved | Harbour Bay Times', ['Harbour Bay Times'], 2019],
  ['© Copyright 2010 - 2018 | The Daily Quay', ['The Daily Quay'], 2018],
  ['2020 © Harbour Post', ['Harbour Post'], 2020],
  ['LinkedHarbour © 2024', ['LinkedHarbour'], 2024],
  ['© 2013 Quay News Network, Inc., a Pier Warner Company. All rights reserved.', ['Quay News Network, Inc.'], 2013],
  ['© 2017 Harbour News and Media Limited or its affiliated companies. All rights reserved.', ['Harbour News and Media Limited'], 2017],
  ['© Hafenblatt Mediengesellschaft mbH & Co. KG', ['Hafenblatt Mediengesellschaft mbH & Co. KG'], null],
  ['© 1998-2013 Port Wydawniczy Sp. z o.o. Wszelkie prawa zastrzeżone.', ['Port Wydawniczy Sp. z o.o.'], 2013],
  ['Wszelkie prawa zastrzeżone. Port Regionalny sp. z o.o. 2001-2013', ['Port Regionalny sp. z o.o.'], 2013],
  ['© Pier Publishing Limited Quay House, The Ambury, Bath. All rights reserved.', ['Pier Publishing Limited'], null],
  ['© 2023 Hafenwelle DatenschutzImpressumKontakt', ['Hafenwelle'], 2023],
  ['© 2023 HafenWelleImpressumKontakt', ['HafenWelle'], 2023],
  ['Copyright © 2020 Quay, Lantern & Co. Ltd. All rights reserved.', ['Quay, Lantern & Co. Ltd.'], 2020],
  ['Все права защищены. © 1995 - 2011 ПортМедиа.', ['ПортМедиа'], 2011],
  ['© 2005—2013 ООО «Голос Порта»', ['ООО «Голос Порта»'], 2013],
  ['海港网 版权所有', ['海港网'], null],
  ['海港新媒体版权所有Copyright © 2019 Harbour New Media Limited All Rights Reserved.', ['Harbour New Media Limited'], 2019],
  ['著作权归海港网络所有。', ['海港网络'], null],
  ['저작권자 ⓒ 항구일보 무단 전재 및 재배포 금지', ['항구일보'], null],
  ['<저작권자(c) 항구뉴스, 무단 전재-재배포 금지>', ['항구뉴스'], null],
  ['© جميع الحقوق محفوظة لدار الميناء', ['دار الميناء'], null],
  ['RIPRODUZIONE RISERVATA © Copyright Porto', ['Porto'], null],
  ['© 2023 a Quay plc subsidiary', ['Quay plc'], 2023],
  ['© dpa-infocom, dpa:201227-99-820474/3', ['dpa-infocom'], null],
  ['These texts are the copyright property of Harbour Interactive, Inc. or its affiliates.', ['Harbour Interactive, Inc.'], null],
])('%s', (text, holders, year) => {
  expect(holdersIn(text)).toEqual([[holders, year]]);
});

test('a notice that names nobody keeps its year', () => {
  expect(holdersIn('© 2024 All rights reserved.')).toEqual([[[], 2024]]);
  expect(holdersIn('Todos los derechos reservados 2022')).toEqual([[[], 2022]]);
});

test('two notices in one line are two', () => {
  expect(holdersIn('© Přístav Zprávy, a.s.Copyright © Přístav.example, a.s.Obsah serveru je chráněn')).toEqual([
    [['Přístav Zprávy, a.s.'], null],
    [['Přístav.example, a.s.'], null],
  ]);
});

test('the notice is quoted without what stands behind it', () => {
  const text = 'Privacy Policy © 2011 Quay Inc. All rights reserved. Powered by Lantern';
  const [notice] = readNotices(text);
  expect(text.slice(notice?.start, notice?.end)).toBe('© 2011 Quay Inc. All rights reserved.');
});

test.each([
  'Copyright law is older than the harbour.',
  'Copyright Policy',
  'Digital Millennium Copyright Act Notice',
  '(C) A half-normal distribution. Values close to zero are plausible.',
  'She studied the copyright of maps.',
  'The court found that rights were infringed.',
])('no notice: %s', (text) => {
  expect(holdersIn(text)).toEqual([]);
});

test('the machine stamp of a template is no name', () => {
  expect(holdersIn('© Thu Dec 10 10:10:50 GMT-03:00 2020 O Porto. Todos os direitos reservados.')).toEqual([[['O Porto'], 2020]]);
});
