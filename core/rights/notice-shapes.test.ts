import { expect, test } from 'vitest';
import { readNotices } from './notice.ts';

const holdersIn = (text: string) => readNotices(text).map(({ holders, year }) => [holders, year]);

test.each([
  ['© 2016 - 2022 Uferticker | Ein Angebot der Ufer Media UG (haftungsbeschränkt)', ['Uferticker', 'Ufer Media UG'], 2022],
  ['© Schweizerische Stiftung zur Förderung wacher Leser SSWL', ['Schweizerische Stiftung zur Förderung wacher Leser SSWL'], null],
  ['© 2024 Ediciones del Lago S. Coop. And.', ['Ediciones del Lago S. Coop. And.'], 2024],
  ['© Ediciones del Lago, S. Coop. Mad. Todos los derechos reservados', ['Ediciones del Lago, S. Coop. Mad.'], null],
  ['© 2024 Medios del Lago, S. de R.L. de C.V.', ['Medios del Lago, S. de R.L. de C.V.'], 2024],
  ['© 2024 Medios del Lago, Sociedad Cooperativa Andaluza', ['Medios del Lago, Sociedad Cooperativa Andaluza'], 2024],
  ['© 2024 Il Lago Soc. Coop. a r.l. - Tutti i diritti riservati', ['Il Lago Soc. Coop. a r.l.'], 2024],
  ['© 2024 Llac Edicions, SCCL. Tots els drets reservats', ['Llac Edicions, SCCL'], 2024],
  ['© 2024 Brindle Food Coop News. All rights reserved', ['Brindle Food Coop News'], 2024],
  ['© 2024 Göl Medya Yay. San. ve Tic. A.Ş. Tüm hakları saklıdır', ['Göl Medya Yay. San. ve Tic. A.Ş.'], 2024],
  ['© 2024 Mereside Media OÜ. Kõik õigused kaitstud.', ['Mereside Media OÜ'], 2024],
  ['© 2024 SIA Jūrmalas Ziņas. Visas tiesības aizsargātas.', ['SIA Jūrmalas Ziņas'], 2024],
  ['© 2024 Strandbladet Media Oy Ab. Alla rättigheter förbehållna.', ['Strandbladet Media Oy Ab'], 2024],
  ['© 2024 Kystposten ApS, CVR-nr. 00000000, Havnegade 3', ['Kystposten ApS'], 2024],
  ['© Copyright 2011-2022 - MoloOggi supplemento al plurisettimanale telematico Today reg. tribunale', ['MoloOggi'], 2022],
  ['© 2011-2024 - MoloOggi supplemento al Quotidiano Rete plurisettimanale telematico reg. tribunale di Bari', ['MoloOggi'], 2024],
  ['© 2024 Jornal do Farol - Registo ERC n.º 123456', ['Jornal do Farol'], 2024],
  [
    'Diario del Puerto ® | Derechos Reservados 2023 | Compañía Editorial del Puerto, S.A. de C.V.',
    ['Compañía Editorial del Puerto, S.A. de C.V.'],
    2023,
  ],
  ['Tous droits réservés 2023 - Éditions du Môle', ['Éditions du Môle'], 2023],
  ['Derechos Reservados 2023 | Aviso legal', [], 2023],
  ['El Puerto es una publicación de Editorial del Puerto SA. Todos los derechos reservados.', ['Editorial del Puerto SA'], null],
  ['© 2024 SAS Le Môle Presse - RCS Brest 000 000 000', ['SAS Le Môle Presse'], 2024],
  ['© 2024 Farol, Unipessoal, Lda. Todos os direitos reservados.', ['Farol, Unipessoal, Lda'], 2024],
  ['© 2024 Cooperativa Giornalisti del Molo soc. coop. a r.l.', ['Cooperativa Giornalisti del Molo soc. coop. a r.l.'], 2024],
  ['© 2024 Majak Media sp. z o.o. sp.k. Wszelkie prawa zastrzeżone', ['Majak Media sp. z o.o. sp.k.'], 2024],
  ['© 2024 Majáková, v.o.s. Všechna práva vyhrazena', ['Majáková, v.o.s.'], 2024],
  ['Copyright © 2024 Fener Medya Ltd. Şti. Tüm hakları saklıdır.', ['Fener Medya Ltd. Şti'], 2024],
  ['© 2024 Fener Matbaacılık San. ve Tic. A.Ş.', ['Fener Matbaacılık San. ve Tic. A.Ş.'], 2024],
  ['© 2024 Harbour Media Sdn. Bhd. (123456-X). All rights reserved.', ['Harbour Media Sdn. Bhd'], 2024],
  ['© 2024 Harbour Holdings Pte. Ltd. Co. Regn. No. 198402868E.', ['Harbour Holdings Pte. Ltd.'], 2024],
  ['© 2024 «Маяк» (mayak.test)', ['Маяк'], 2024],
  ['© ООО «Берег», АО «Волна», 1995–2024. Сообщения агентства', ['ООО «Берег»', 'АО «Волна»'], 2024],
  [
    'Copyright © 2018 POLIS, Desarrollo de Medios, S.A. de C.V. Todos los Derechos Reservados',
    ['POLIS, Desarrollo de Medios, S.A. de C.V.'],
    2018,
  ],
  ['© 1999–2024 MOFRA, a. s., a dodavatelé Profifoto, ČTK. Jakékoliv užití bez souhlasu zakázáno.', ['MOFRA, a. s.'], 2024],
  [
    'Molo News S.p.A. Via Lughi 15, Molo – ISSN 0000-0000 — I diritti delle immagini e dei testi sono riservati.',
    ['Molo News S.p.A.'],
    null,
  ],
  ['(C)Minato Inc. No reproduction without permission.', ['Minato Inc.'], null],
  ['聯海線上公司 著作權所有 © uhn.test. All Rights Reserved.', ['聯海線上公司'], null],
  ['海新网所刊载内容之知识产权为海新传媒及/或相关权利人专属所有或持有。', ['海新传媒'], null],
  ['© 2024 Harbour Blog WordPress Theme by Quaymaker', ['Harbour Blog'], 2024],
  ['Copyright © 2024 Harbour Post — Primer WordPress theme by Quaymaker', ['Harbour Post'], 2024],
])('firms are called so in their countries: %s', (text, holders, year) => {
  expect(holdersIn(text)).toEqual([[holders, year]]);
});

test.each([
  ['© 2016-2024 Larch, Elm and Oak. All rights reserved.', ['Larch, Elm and Oak'], 2024],
  ['© 2024 Larch, Harbour Street and Pier', ['Larch'], 2024],
  ['Copyright Harbour Post. Part of Tideway Group.', ['Harbour Post'], null],
  ['© 2024 Harbour Post, a division of Tideway Media. All rights reserved.', ['Harbour Post'], 2024],
  ['Harbour Post is published by Tideway Media Ltd. © 2024. All rights reserved.', ['Tideway Media Ltd'], 2024],
  ['Le Phare est édité par la SAS Marée Médias. © 2024', ['SAS Marée Médias'], 2024],
  ['Harbour Post © 2024. Published with Ghost & Hugo', ['Harbour Post'], 2024],
  ['© 2024. Harbour Post. All rights reserved', ['Harbour Post'], 2024],
  ['© 2024 Harbour Post and the author', ['Harbour Post'], 2024],
  ['© 2024 Harbour Post or respective copyright holders', ['Harbour Post'], 2024],
  ['Copyright holder: Harbour Post', ['Harbour Post'], null],
  ['Copyright © 2024 Il Faro testata registrata al Tribunale di Molo n. 3', ['Il Faro'], 2024],
  ['© 2024 صحيفة المنارة - تصميم وتطوير شركة الموج', ['صحيفة المنارة'], 2024],
  ['جميع حقوق النشر محفوظة لموقع المنارة', ['موقع المنارة'], null],
  ['Bản quyền © 2024 thuộc về Báo Hải Đăng', ['Báo Hải Đăng'], 2024],
  ['当サイトの著作権は株式会社港新聞社またはその情報提供者に帰属します。', ['株式会社港新聞社'], null],
  ['本網站所有內容之著作權屬港務傳媒股份有限公司所有', ['港務傳媒股份有限公司'], null],
  ['Copyright©2024 gangwu.test All Rights Reserved 港务日报社 版权所有', ['港务日报社'], 2024],
  ['Copyright © 2020 Tidal Society. Published by Lantern B.V. All rights reserved.', ['Tidal Society'], 2020],
  ['© 2013 Ancora.test - Quotidiano online - Direttore responsabile: Ada Verdi', ['Ancora.test'], 2013],
  ['حقوق النشر محفوظة © 2013 لجريدة المرساة', ['جريدة المرساة'], 2013],
])('what stands around a name is no part of it: %s', (text, holders, year) => {
  expect(holdersIn(text)).toEqual([[holders, year]]);
});

test.each([
  ['Contents copyright © Harbour Post 2001 to 2024', 2024],
  ['© 2001 bis 2024 Hafenpost', 2024],
  ['© Harbour Post since 2001', 2001],
  ['ลิขสิทธิ์ © 2567 บริษัท ประภาคาร จำกัด', 2024],
  ['© The King in Right of Canada, as represented by the Minister of Rivers, 2024', 2024],
  ['© Harbour Post 2567', null],
  ['© Harbour Post, 4 Quay Street, founded in the flood of 1956 by two brothers', null],
])('the year of a notice: %s', (text, year) => {
  expect(readNotices(text)[0]?.year ?? null).toBe(year);
});

test('the Crown’s year stands behind its second sign', () => {
  expect(readNotices('© Crown copyright 2024')[0]).toMatchObject({ holders: ['Crown'], year: 2024 });
});

test.each([
  ['All content is the property of High Tide Media and may not be copied or reproduced.', ['High Tide Media']],
  ['Unless otherwise noted, all content on this site is the property of High Tide Media.', ['High Tide Media']],
  ['All trademarks are the property of High Tide Media.', undefined],
  ['All images in these articles are the property of Ada Winter.', undefined],
  ['The old mill is the property of Harbour Council.', undefined],
])('whose property the texts are: %s', (text, holders) => {
  expect(readNotices(text)[0]?.holders).toEqual(holders);
});
