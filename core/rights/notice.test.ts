import { expect, test } from 'vitest';
import { readNotices } from './notice.ts';

const holdersIn = (text: string) => readNotices(text).map(({ holders, year }) => [holders, year]);

test.each([
  ['Copyright © Ana Lima, Harbour Post, 2016', ['Ana Lima', 'Harbour Post'], 2016],
  ['Copyright © Ana Lima and Jo Park-Reyes, Harbour Post, 2018', ['Ana Lima', 'Jo Park-Reyes', 'Harbour Post'], 2018],
  ['© Salt & Anvil, Liège, 2010', ['Salt & Anvil'], 2010],
  ['© 2023 Tideway Courier, 12 Quay Street, Bath BA1 1UA', ['Tideway Courier'], 2023],
  ['© 2023 Ana Lima, Northern News 24', ['Ana Lima', 'Northern News 24'], 2023],
  ['© 2023 Lantern Pvt. Ltd. All rights reserved.', ['Lantern Pvt. Ltd.'], 2023],
  ['© 2023 Faro y Cía. S.L.', ['Faro y Cía. S.L.'], 2023],
  ['Copyright 2012 The Northern Wire. All rights reserved. This material may not be published.', ['The Northern Wire'], 2012],
  ['Copyright ©2023 hewan.test All Rights Reserved. 河灣日報股份有限公司 著作權所有', ['河灣日報股份有限公司'], 2023],
  ['© 2008-2020 www.hewan.test All Rights Reserved. 版权所有 河湾日报社', ['河湾日报社'], 2020],
  ['© 2020 www.hewan.test All Rights Reserved. 版权所有 未经书面授权不得转载', ['www.hewan.test'], 2020],
  ['版权所有© 河湾大学宣传部 新闻热线：0000-8888000', ['河湾大学宣传部'], null],
  ['© 2567 บริษัท ประภาคาร จำกัด', ['บริษัท ประภาคาร จำกัด'], 2024],
  ['© 2005-2016 HarbourPost.example', ['HarbourPost.example'], 2016],
  ['Copyright @ 2024 kabarpesisir. All right reserved', ['kabarpesisir'], 2024],
  ['(© NTB)', ['NTB'], null],
  ['[© 2024 Quay Media]', ['Quay Media'], 2024],
  ['© Harbour Post 2002-2020', ['Harbour Post'], 2020],
  ['All Rights Reserved 2011 © Harbour Network Inc.', ['Harbour Network Inc.'], 2011],
  ['©2019 All Rights Reserved | Harbour Bay Times', ['Harbour Bay Times'], 2019],
  ['© Copyright 2010 - 2018 | The Daily Quay', ['The Daily Quay'], 2018],
  ['2020 © Harbour Post', ['Harbour Post'], 2020],
  ['حقوق النشر: نقابة المنارة، 2024.', ['نقابة المنارة'], 2024],
  ['© 1998-2024 by Harbour Post and individual contributors', ['Harbour Post'], 2024],
  ['© 2024 Harbour Post™. All rights reserved.', ['Harbour Post'], 2024],
  ['© 2024 Quay Comunicación, S.Coop. Todos los derechos reservados', ['Quay Comunicación, S.Coop.'], 2024],
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
  ['© 2023 «Маяк» ақпарат агенттігі. Барлық құқықтары қорғалған.', ['«Маяк» ақпарат агенттігі'], 2023],
  ['Deniz Feneri Basım Yayın Tic. Ltd. Şti. © 2022. Tüm hakları saklıdır.', ['Deniz Feneri Basım Yayın Tic. Ltd. Şti'], 2022],
  ["Copyright 2007 © Editrice dell'Isola spa | Partita IVA 00000000000", ["Editrice dell'Isola spa"], 2007],
  ['© Gruppo Editoriale Il Molo Spa - Partita IVA 00906801006', ['Gruppo Editoriale Il Molo Spa'], null],
  [
    'Copyright © Muelle.example | Prensa del Muelle S.A.C. Todos los derechos reservados.',
    ['Muelle.example', 'Prensa del Muelle S.A.C.'],
    null,
  ],
  ['The Lantern Beacon • © 2024 • FLEX WordPress Theme by SNO • Log in', ['The Lantern Beacon'], 2024],
  ['© 2024 Muelle | Aviso legal', ['Muelle'], 2024],
  ['© 2024 Muelle | Powered by Píxel S.A.C.', ['Muelle'], 2024],
  ['© DIE HAFENZEIT 22/2007', ['DIE HAFENZEIT'], null],
  ['© HZZ Online 23.5.2009', ['HZZ Online'], null],
  ['© 2007 Quayside Courier and wire service sources. All Rights Reserved.', ['Quayside Courier'], 2007],
  ["KC Webpagina's © KADECOURANT (web@kadecourant.test) MEI 1999", ['KADECOURANT'], 1999],
  ['海港网 版权所有', ['海港网'], null],
  [
    'Copyright © 2000 - 2023 HAIGANG.test　All Rights Reserved. 制作单位：海港网　版权所有：海港传媒股份有限公司',
    ['海港传媒股份有限公司'],
    2023,
  ],
  ['Copyright © 2023 Harbour Post. All Rights Reserved. 版权所有：海港传媒股份有限公司', ['Harbour Post'], 2023],
  ['Copyright © 2023 haigang.test All Rights Reserved. 版权所有 违者必究', ['haigang.test'], 2023],
  ['ⓒ부두일보(https://www.budu-ilbo.test), 무단 전재 및 재배포 금지', ['부두일보'], null],
  ['© 2008 - 2016 PT. Pelita Muara Media. All rights reserved.', ['PT. Pelita Muara Media'], 2016],
  ['版权所有 2009-2014 海港信息技术有限公司，并保留所有权利。', ['海港信息技术有限公司'], 2014],
  ['© ۱۴۰۳ روزنامه اسکله. تمامی حقوق محفوظ است.', ['روزنامه اسکله'], null],
  ['Derechos de autor © 2023. Todos los derechos reservados.', [], 2023],
  ['حقوق النشر © 2024 جريدة المرسى', ['جريدة المرسى'], 2024],
  ['© حقوق النشر 2024، جميع الحقوق محفوظة', [], 2024],
  ['Hak Cipta © 2024 Kabar Dermaga', ['Kabar Dermaga'], 2024],
  ['Telif Hakkı © 2024', [], 2024],
  ['Авторские права © 2024 Голос Порта. Все права защищены.', ['Голос Порта'], 2024],
  ['Prawa autorskie © 2024 Kurier Portowy', ['Kurier Portowy'], 2024],
  ['Direitos autorais © 2024', [], 2024],
  ['Urheberrecht © 2024 Hafenblatt', ['Hafenblatt'], 2024],
  ['版权 © 2024 海港网', ['海港网'], 2024],
  ['저작권 © 2024', [], 2024],
  ['© Copyright - Hafenfreunde e.V. - Mole WordPress Theme by Quaymaker', ['Hafenfreunde e.V.'], null],
  ['海港新媒体版权所有Copyright © 2019 Harbour New Media Limited All Rights Reserved.', ['Harbour New Media Limited'], 2019],
  ['著作权归海港网络所有。', ['海港网络'], null],
  ['저작권자 ⓒ 항구일보 무단 전재 및 재배포 금지', ['항구일보'], null],
  ['<저작권자(c) 항구뉴스, 무단 전재-재배포 금지>', ['항구뉴스'], null],
  ['© جميع الحقوق محفوظة لدار الميناء', ['دار الميناء'], null],
  ['RIPRODUZIONE RISERVATA © Copyright Porto', ['Porto'], null],
  ['© 2023 a Quay plc subsidiary', ['Quay plc'], 2023],
  ['© dpa-infocom, dpa:201227-99-820474/3', ['dpa-infocom'], null],
  ['© Spolek přátel řeky, z. s., 2018', ['Spolek přátel řeky, z. s.'], 2018],
  ['© Inštitut za vode 2022. Vse pravice pridržane.', ['Inštitut za vode'], 2022],
  ['© 2021 Novinsko izdavačko preduzeće Svetionik. Sva prava zadržana.', ['Novinsko izdavačko preduzeće Svetionik'], 2021],
  ['© 2022 Крайбрежна телеграфна агенция. Всички права запазени.', ['Крайбрежна телеграфна агенция'], 2022],
  ['© 2022 Jakékoli užití obsahu vydavatelem', [], 2022],
  ['© 2021 Լոռու ձայն: Բոլոր իրավունքները պաշտպանված են', ['Լոռու ձայն'], 2021],
  ['Vse pravice pridržane. Radio Svetilnik 1995–2021, ISSN 0000-0000', ['Radio Svetilnik'], 2021],
  ['All rights reserved. Version 2020', [], 2020],
  ['Die Rechte liegen beim Verlag Leuchtturm GmbH.', ['Verlag Leuchtturm GmbH'], null],
  ['Das Copyright liegt bei der Autorin Ada Winter.', ['Ada Winter'], null],
  ['Revista trimestral. Propietario: Ediciones del Faro S.A. Registro en trámite.', ['Ediciones del Faro S.A.'], null],
  ['These texts are the copyright property of Harbour Interactive, Inc. or its affiliates.', ['Harbour Interactive, Inc.'], null],
])('%s', (text, holders, year) => {
  expect(holdersIn(text)).toEqual([[holders, year]]);
});

test('a notice that names nobody keeps its year', () => {
  expect(holdersIn('© 2024 All rights reserved.')).toEqual([[[], 2024]]);
  expect(holdersIn('Todos los derechos reservados 2022')).toEqual([[[], 2022]]);
  expect(holdersIn('© 2023 • Advertise • Contact us')).toEqual([[[], 2023]]);
});

test.each([
  'Urheberrecht 2024: was sich ändert',
  'حقوق النشر: ما الذي تغير عام 2024 في القانون',
  'Право: авторские права и порт',
  'Bản quyền bóng đá 2024',
])('a translated word for the right is a notice only beside the sign: %s', (text) => {
  expect(readNotices(text)).toEqual([]);
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

test.each(['© כל הזכויות שמורות למגדלור 2021', '© لصحيفة المنارة 2024'])(
  'the letter before a name counts in the quotation: %s',
  (words) => {
    const text = `جميع الحقوق محفوظة ${words}`;
    const [notice] = readNotices(text);
    expect(text.slice(notice?.start, notice?.end)).toBe(words);
  },
);

test.each([
  'Copyright law is older than the harbour.',
  'Die Rechte liegen bei den jeweiligen Autorinnen.',
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

test.each([
  ['© 2024 Harbour Post Media Ltd. All rights reserved.', ['Harbour Post Media Ltd.'], 2024],
  ['Copyright 2019-2024 Harbour Post', ['Harbour Post'], 2024],
  ['Copyright © Ada Winter, Lantern Weekly, 2024', ['Ada Winter', 'Lantern Weekly'], 2024],
  ['(c) Harbour Post 2024', ['Harbour Post'], 2024],
  ['© 1999 – 2024, The Harbour Post Company, Inc., or its affiliates', ['The Harbour Post Company, Inc.'], 2024],
  ['All content © Harbour Post unless otherwise noted.', ['Harbour Post'], null],
  ['©2024 Cable Harbour Network. A WarnerMarsh Company. All Rights Reserved.', ['Cable Harbour Network. A WarnerMarsh Company'], 2024],
  ['Harbour Post is a trademark of Lowmere Media LLC. © 2024 Lowmere Media LLC', ['Lowmere Media LLC'], 2024],
  ['Copyright ©2024 All Rights Reserved | Harbour Post', ['Harbour Post'], 2024],
  ['All material © 2024 Harbour Post or its contributors', ['Harbour Post'], 2024],
  ['Designed by Webmill | © 2024 Harbour Post. All rights reserved', ['Harbour Post'], 2024],
  ['© Copyright 2024 by Harbour Post. Powered by WordPress', ['Harbour Post'], 2024],
  ['Harbour Post © 2010-2024. All Rights Reserved.', ['Harbour Post'], 2024],
  ['© 2024 - Harbour Post', ['Harbour Post'], 2024],
  ['© 2024 Hafenblatt GmbH & Co. KG. Alle Rechte vorbehalten.', ['Hafenblatt GmbH & Co. KG'], 2024],
  ['© Hafenblatt Verlag – Alle Rechte vorbehalten', ['Hafenblatt Verlag'], null],
  ['Alle Rechte vorbehalten. © Hafenblatt GmbH', ['Hafenblatt GmbH'], null],
  ['© Le Phare 2024. Tous droits réservés.', ['Le Phare'], 2024],
  ['Tous droits réservés © Le Phare 2024', ['Le Phare'], 2024],
  ['Le Phare - 2024 - Tous droits réservés', ['Le Phare'], 2024],
  ['© 2024 Grupo El Faro S.A. de C.V. Todos los derechos reservados', ['Grupo El Faro S.A. de C.V.'], 2024],
  ['Todos los derechos reservados Editora El Faro S.A. 2024.', ['Editora El Faro S.A.'], 2024],
  ['Todos los derechos reservados. El Faro, S.L. - Ciudad del Mar 2024', ['El Faro, S.L.'], 2024],
  ['© 2024 Farol Comunicação Ltda. Todos os direitos reservados.', ['Farol Comunicação Ltda.'], 2024],
  ['Copyright © Farol Diário. Todos os direitos reservados', ['Farol Diário'], null],
  ['© 2024 Il Faro S.r.l. - P.IVA 01234567890 - Tutti i diritti riservati', ['Il Faro S.r.l.'], 2024],
  ['© Riproduzione riservata Il Faro', ['Il Faro'], null],
  ['Foto di Ada Molo. © Riproduzione riservata', [], null],
  ['Photo by Ada Winter. All rights reserved', [], null],
  ['Foto Ontano © Riproduzione riservata', ['Foto Ontano'], null],
  ['© 2024 De Vuurtoren B.V. Alle rechten voorbehouden.', ['De Vuurtoren B.V.'], 2024],
  ['© Fyren AB 2024', ['Fyren AB'], 2024],
  ['Copyright © Fyren. Allt material på sidan är skyddat enligt lag om upphovsrätt.', ['Fyren'], null],
  ['© Fyrtårnet A/S 2024 – alle rettigheder forbeholdes', ['Fyrtårnet A/S'], 2024],
  ['© 2024 Fyret AS. Alle rettigheter forbeholdt.', ['Fyret AS'], 2024],
  ['© Majakka Oy 2024. Kaikki oikeudet pidätetään.', ['Majakka Oy'], 2024],
  ['© Vitinn ehf. 2024', ['Vitinn ehf'], 2024],
  ['© 2024 Latarnia Sp. z o.o. Wszelkie prawa zastrzeżone.', ['Latarnia Sp. z o.o.'], 2024],
  ['Copyright © Latarnia S.A. 2024', ['Latarnia S.A.'], 2024],
  ['Wszelkie prawa zastrzeżone © Latarnia 2024', ['Latarnia'], 2024],
  ['© 2024 Maják, a.s. Všechna práva vyhrazena.', ['Maják, a.s.'], 2024],
  ['Copyright © 1998–2024 Maják Media s.r.o.', ['Maják Media s.r.o.'], 2024],
  ['© 2024 Maják, a. s. Všetky práva vyhradené', ['Maják, a. s.'], 2024],
  ['© 2024 Világítótorony Kft. Minden jog fenntartva.', ['Világítótorony Kft'], 2024],
  ['© 2022 Minden jog fenntartva! Világítótorony', ['Világítótorony'], 2022],
  ['Minden jog fenntartva © Világítótorony Zrt. 2024', ['Világítótorony Zrt'], 2024],
  ['© 2024 Farul SRL. Toate drepturile rezervate.', ['Farul SRL'], 2024],
  ['© 2024. Svjetionik d.o.o. Sva prava pridržana.', ['Svjetionik d.o.o.'], 2024],
  ['© 2024 Светионик. Сва права задржана.', ['Светионик'], 2024],
  ['© 2024 Svetilnik d.d. Vse pravice pridržane.', ['Svetilnik d.d.'], 2024],
  ['© 2010—2024 ООО «Маяк». Все права защищены.', ['ООО «Маяк»'], 2024],
  ['© АО «Издательский дом «Маяк», 2024', ['АО «Издательский дом «Маяк»'], 2024],
  ['© «Маяк», 2024 г.', ['Маяк'], 2024],
  ['© 2024, ТОВ «Маяк». Усі права захищені.', ['ТОВ «Маяк»'], 2024],
  ['© 2024 Фар ЕООД. Всички права запазени.', ['Фар ЕООД'], 2024],
  ['© 2024 Φάρος Α.Ε. Με επιφύλαξη παντός δικαιώματος.', ['Φάρος Α.Ε.'], 2024],
  ['© 2024 Deniz Feneri A.Ş. Tüm hakları saklıdır.', ['Deniz Feneri A.Ş.'], 2024],
  ['Deniz Feneri Yayıncılık A.Ş. Tüm hakları saklıdır 2024', ['Deniz Feneri Yayıncılık A.Ş'], 2024],
  ['جميع الحقوق محفوظة لصحيفة المنارة © 2024', ['صحيفة المنارة'], 2024],
  ['© 2024 المنارة. جميع الحقوق محفوظة', ['المنارة'], 2024],
  ['کلیه حقوق این سایت متعلق به روزنامه فانوس است.', ['روزنامه فانوس'], null],
  ['تمامی حقوق مادی و معنوی این سایت متعلق به فانوس می‌باشد و استفاده از مطالب با ذکر منبع بلامانع است.', ['فانوس'], null],
  ['© 2024 המגדלור. כל הזכויות שמורות', ['המגדלור'], 2024],
  ['© 2024 दीपस्तंभ। सर्वाधिकार सुरक्षित।', ['दीपस्तंभ'], 2024],
  ['স্বত্ব © ২০২৪ বাতিঘর', ['বাতিঘর'], 2024],
  ['© 2024 বাতিঘর কর্তৃক সর্বস্বত্ব সংরক্ষিত', ['বাতিঘর কর্তৃক'], 2024],
  ['Copyright © 2024 PT Mercusuar Media. Hak cipta dilindungi undang-undang.', ['PT Mercusuar Media'], 2024],
  ['© 2024 Báo Hải Đăng. Giữ bản quyền nội dung.', ['Báo Hải Đăng'], 2024],
  ['Bản quyền thuộc về Báo Hải Đăng', ['Báo Hải Đăng'], null],
  ['© 2024 ประภาคาร สงวนลิขสิทธิ์', ['ประภาคาร'], 2024],
  ['版权所有 © 2024 灯塔报', ['灯塔报'], 2024],
  ['灯塔报社版权所有', ['灯塔报社'], null],
  ['Copyright © 1998-2024 灯塔传媒有限公司 版权所有', ['灯塔传媒有限公司'], 2024],
  ['© 2024 灯台新聞社', ['灯台新聞社'], 2024],
  ['Copyright © The Todai Shimbun. All rights reserved. 無断転載を禁じます。', ['The Todai Shimbun'], null],
  ['記事・写真の無断転載を禁じます。', [], null],
  ['（C）灯台新聞社 無断複製転載を禁じます', ['灯台新聞社'], null],
  ['© HWS MMIV', ['HWS'], 2004],
  ['© MMXXIV The Harbour Post', ['The Harbour Post'], 2024],
  ['Copyright MCMXCIX–MMXXIV The Harbour Post. All rights reserved.', ['The Harbour Post'], 2024],
  ['The Harbour Post © MCMLXXXVIII', ['The Harbour Post'], 1988],
  ['© MMI Shipping', ['MMI Shipping'], null],
  ['© MMIIV Shipping', ['MMIIV Shipping'], null],
  ['حقوق النشر محفوظة لمؤسسة الضفاف الصحفية 2008', ['مؤسسة الضفاف الصحفية'], 2008],
  ['© 2005 Báo điện tử Sông Mới. Giữ bản quyền.', ['Báo điện tử Sông Mới'], 2005],
  ['© Редакция газеты «Таёжный край», 1999-2005.', ['Редакция газеты «Таёжный край»'], 2005],
  ['© 2001-2006 Редакция газеты «Вести». Все права защищены.', ['Редакция газеты «Вести»'], 2006],
  ['© ООО «Редакция газеты «Заря», 2005', ['ООО «Редакция газеты «Заря»'], 2005],
  ['© 2005 «Вести». Редакция не отвечает за рекламу.', ['Вести'], 2005],
  ['ⓒ 등대신문 무단전재 및 재배포 금지', ['등대신문'], null],
  ['저작권자 © 등대신문 무단전재 및 재배포 금지', ['등대신문'], null],
  ['Copyright ⓒ 2024 등대신문. All rights reserved.', ['등대신문'], 2024],
  ['© 2024 Փարոս։ Բոլոր իրավունքները պաշտպանված են։', ['Փարոս'], 2024],
  ['© 2024 შუქურა. ყველა უფლება დაცულია.', ['შუქურა'], 2024],
  ['© Copyright 2000-2024 Editora Farol S.A.', ['Editora Farol S.A.'], 2024],
  ['Copyright 2024 © Il Faro S.p.A. - Partita IVA 0123456789', ['Il Faro S.p.A.'], 2024],
  ['© 2024 Stichting De Vuurtoren', ['Stichting De Vuurtoren'], 2024],
  ['Copyright De Vuurtoren 2024 - Privacy', ['De Vuurtoren'], 2024],
  ['Copyright © Fyren och respektive upphovsman', ['Fyren'], null],
  ['Ophavsret: Fyrtårnet A/S', ['Fyrtårnet A/S'], null],
  ['Opphavsrett © 2024 Fyret Media AS', ['Fyret Media AS'], 2024],
  ['Alt innhold er opphavsrettslig beskyttet. © Fyret', ['Fyret'], null],
  ['Copyright © Majakka-kustannus Oy', ['Majakka-kustannus Oy'], null],
  ['© Copyright Maják, s.r.o. a dodavatelé obsahu 2024', ['Maják, s.r.o.'], 2024],
  ['© 2024 Világítótorony Lapkiadó Zrt. | Minden jog fenntartva', ['Világítótorony Lapkiadó Zrt'], 2024],
  ['Copyright © Farul. Toate drepturile rezervate 2024', ['Farul'], 2024],
  ['Copyright © Svjetionik 2024. Sva prava pridržana.', ['Svjetionik'], 2024],
  ['Copyright © Svetionik d.o.o. 2024.', ['Svetionik d.o.o.'], 2024],
  ['© Svetilnik, vse pravice pridržane', ['Svetilnik'], null],
  ['© 2005-2024 ПрАТ «Маяк». Всі права захищено.', ['ПрАТ «Маяк»'], 2024],
  ['© „Фар Медия“ АД 2024', ['„Фар Медия“ АД'], 2024],
  ['Copyright © 2024 Φάρος Εκδοτική Μ.ΙΚΕ', ['Φάρος Εκδοτική Μ.ΙΚΕ'], 2024],
  ['© Φάρος 2024 – Τα πνευματικά δικαιώματα ανήκουν στον Φάρο', ['Φάρος'], 2024],
  ['Copyright © 2024 Deniz Feneri Gazetesi - Her hakkı saklıdır', ['Deniz Feneri Gazetesi'], 2024],
  ['حقوق النشر © 2024 شركة المنارة', ['شركة المنارة'], 2024],
  ['© ۱۴۰۳ تمامی حقوق برای فانوس محفوظ است.', ['برای فانوس محفوظ است'], null],
  ['© כל הזכויות שמורות ל"המגדלור"', ['המגדלור'], null],
  ['© כל הזכויות שמורות למגדלור הצפון', ['מגדלור הצפון'], null],
  ['कॉपीराइट © 2024 दीपस्तंभ मीडिया लिमिटेड', ['दीपस्तंभ मीडिया लिमिटेड'], 2024],
  ['© 2024 Mercusuar.test - All Rights Reserved', ['Mercusuar.test'], 2024],
  ['Hak Cipta © 2024 Harian Mercusuar', ['Harian Mercusuar'], 2024],
  ['© Copyright 2024 Công ty Cổ phần Hải Đăng', ['Công ty Cổ phần Hải Đăng'], 2024],
])('in thirty languages: %s', (text, holders, year) => {
  expect(holdersIn(text)).toEqual([[holders, year]]);
});

test.each(['(c) the third point of the plan', 'In 2024 copyright law changed.', 'The pub by the harbour is owned by Ada Winter.'])(
  'no holder: %s',
  (text) => {
    expect(readNotices(text).flatMap((notice) => notice.holders)).toEqual([]);
  },
);

test('the owner’s owner, said in a sentence of its own within the notice, is kept with the name', () => {
  expect(readNotices('© 2016 Tideway News. A Northern Estuary Company. All Rights Reserved.')[0]?.holders).toEqual([
    'Tideway News. A Northern Estuary Company',
  ]);
  expect(readNotices('© 2014 Tideway News. Estuary Broadcasting System, Inc. All Rights Reserved.')[0]?.holders).toEqual([
    'Tideway News. Estuary Broadcasting System, Inc.',
  ]);
  expect(readNotices('© 2024 Tideway News. Registered in England. All rights reserved.')[0]?.holders).toEqual(['Tideway News']);
});

test.each([
  ['© 2012 The E.W. Pier Co.', 'The E.W. Pier Co.'],
  ['Copyright © 2012 Quay! Inc. All rights reserved.', 'Quay! Inc.'],
  ['Copyright © 2012 Quay! Media Ltd. All rights reserved.', 'Quay! Media Ltd.'],
  ['Copyright © 2012 Quay! All texts are those of Harbour Media Ltd.', 'Quay'],
  ['כל הזכויות שמורות © 1995-2021 נמל! תקשורת בע"מ', 'נמל! תקשורת בע"מ'],
  ['Wydawca: Kurier Portowy Sp. z o.o. © 2012', 'Kurier Portowy Sp. z o.o'],
  ['Wszelkie prawa zastrzeżone dla Kurier Portowy Sp. z o.o.', 'Kurier Portowy Sp. z o.o.'],
  ['Copyright © 2024 Harbour Post Theme: ColourMag by ThemeMill. Powered by WordPress.', 'Harbour Post'],
])('marks within a name do not end it: %s', (text, holder) => {
  expect(readNotices(text)[0]?.holders).toEqual([holder]);
});

test('the day that a page was made on is nobody', () => {
  expect(holdersIn('14 marzo 2024 © RIPRODUZIONE RISERVATA')).toEqual([[[], 2024]]);
  expect(holdersIn('Marzo Editore 2024 © RIPRODUZIONE RISERVATA')).toEqual([[['Marzo Editore'], 2024]]);
  expect(holdersIn('Ask for a copyright @ harbour')).toEqual([]);
});

test('rights that are given up have no holder, and "other parties" are none', () => {
  expect(holdersIn('Wakeful Harbour. No rights reserved.')).toEqual([]);
  expect(holdersIn('Copyright 2024 Daily Harbour or by other parties, where indicated.')).toEqual([[['Daily Harbour'], 2024]]);
});

test('what a copier must do is no holder', () => {
  expect(holdersIn('© 2012 Речной маяк. При перепечатке ссылка обязательна.')).toEqual([[['Речной маяк'], 2012]]);
  expect(holdersIn('© 2012. При перепечатке ссылка обязательна.').filter(([names]) => Array.isArray(names) && names.length > 0)).toEqual(
    [],
  );
});

test('whoever drew the map holds no article', () => {
  expect(readNotices('Map data © OpenStreetMap contributors')).toEqual([]);
});

test('a firm’s number in its register is no part of its name', () => {
  expect(holdersIn('Iris Media Ltd Reg No. 6871229 © 2023')).toEqual([[['Iris Media Ltd'], 2023]]);
  expect(holdersIn('© 2023 Iris Media Ltd, Company No 06871229')).toEqual([[['Iris Media Ltd'], 2023]]);
  expect(holdersIn('Route No. 66 Post © 2023')).not.toEqual([[['Route'], 2023]]);
});

test('where notices are kept names nobody', () => {
  expect(readNotices('Copyright Notices').flatMap(({ holders }) => holders)).toEqual([]);
});

test('a bracket that nothing closes is no part of a name', () => {
  expect(holdersIn('© Tide.News (Tide News, Pty Ltd) 2023')[0]?.[0]).toEqual(['Tide.News']);
});

test('“this site”, whoever wrote it and works of a kind name no holder', () => {
  expect(holdersIn('此文版权归原作者所有')).toEqual([]);
  expect(holdersIn('版权声明：凡注明来源为“灯塔网”的所有作品，均为本网站版权所有')).toEqual([[[], null]]);
  expect(holdersIn('凡注明来源的作品，版权均属本网所有')).toEqual([]);
});

test('a notice set apart sign by sign names its holder', () => {
  const holders = (text: string) => readNotices(text).flatMap((notice) => notice.holders);
  expect(holders('版 权 所 有：滨河市妇女联合会')).toEqual(['滨河市妇女联合会']);
  expect(holders('江 岸 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用')).toEqual(['江岸网']);
  expect(holders('本 版 权 威 发 布')).toEqual([]);
});

test.each([
  'Brackwald Medien GmbH & Co. KG',
  'Brack & Moor, L.P.',
  'Etxarri S.A. de C.V.',
  'Carbonell y Cía. S.L.',
  'Unnikrishnan Pvt. Ltd.',
  'Tengku Sdn. Bhd.',
  'Havlak, spol. s r.o.',
  'Zubrowo sp. z o.o. sp. k.',
  'Черна гора ЕООД',
  'J.R. Treloggan',
  'H.-J. Obermoser',
  'Quillmere, Inc.',
])('a firm is named whole before its sign and behind it: %s', (firm) => {
  const plain = (notice: string) => readNotices(notice).flatMap(({ holders }) => holders.map((name) => name.replace(/\.$/, '')));
  const expected = [firm.replace(/\.$/, '')];
  expect(plain(`${firm} © 2024`)).toEqual(expected);
  expect(plain(`Impressum. ${firm} © 2024`)).toEqual(expected);
  expect(plain(`© 2024 ${firm} All rights reserved.`)).toEqual(expected);
});

test('what an "&" joins to another corner of the page is no firm', () => {
  expect(readNotices('Terms & Conditions Quay Ltd Reg No. 6871229 © 2024').flatMap(({ holders }) => holders)).toEqual([]);
});
