import { describe, expect, test } from 'vitest';
import { articleWith, prose } from '../page.test-support.ts';
import { readAgencyDateline } from './agency-dateline.ts';

const goesOn =
  'The harbour master said on Tuesday that the new breakwater would hold through the winter, after a week of storms and high water.';
const signedBy = (opening: string, lang = 'en') =>
  readAgencyDateline(articleWith({ body: `<p>${opening} ${goesOn}</p>${prose}` }, { lang })).map(({ says }) =>
    says.about === 'agency' ? `${says.agency.name} ${says.share}` : says.about === 'origin' ? says.publisher?.name : says.about,
  );

describe('a dateline signs the report', () => {
  test.each([
    ['GENEVA (Reuters) -', 'Reuters copy'],
    ['BIRMINGHAM, Ala. (AP) --', 'Associated Press copy'],
    ['VENICE, Italy (AP) "', 'Associated Press copy'],
    ['Berlin (dpa/lno) -', 'dpa copy'],
    ['Bruselas, 7 oct (EFE).-', 'EFE copy'],
    ['Faro, 03 fev 2021 (Ecclesia) –', 'Agência Ecclesia copy'],
    ['(ANSA) - ROMA, 28 LUG -', 'ANSA copy'],
    ['Phulbani (Odisha), Jan 17 (PTI)', 'PTI copy'],
    ['МОСКВА, 9 дек — РИА Новости.', 'RIA Novosti copy'],
    ['МОСКВА, 3 мая. /ТАСС/.', 'TASS copy'],
    ['3 мая, Минск /Корр. БЕЛТА/.', 'BelTA copy'],
    ['ԵՐԵՎԱՆ, 3 ՄԱՅԻՍԻ, ԱՐՄԵՆՊՐԵՍ:', 'Armenpress copy'],
    ['YEREVAN, MAY 3, ARMENPRESS.', 'Armenpress copy'],
    ['اسلام آباد۔3مئی (اے پی پی):', 'APP copy'],
    ['नई दिल्ली, एएनआई।', 'ANI copy'],
    ['وطنية - بيروت -', 'NNA Lebanon copy'],
    ['新华社北京12月9日电', 'Xinhua copy'],
    ['【灯塔日报╱法新社華盛頓9日電】', 'AFP copy'],
    ['(서울=연합뉴스) 홍길동 기자 =', 'Yonhap copy'],
    ['NEW YORK, Jan. 3, 2020 /PRNewswire/ --', 'PR Newswire copy'],
    ['(CBS/AP)', 'Associated Press contributed'],
    ['Київ. 3 травня. УНН.', 'UNN copy'],
    ['دبي في 3 مايو / وام /', 'WAM copy'],
    ['نابلس 4-9-2022 وفا-', 'WAFA copy'],
    ['</p><p>طرطوس-سانا</p><p>', 'SANA copy'],
    ['الرياض 12 شوال 1444 هـ الموافق 02 مايو 2023 م واس', 'Saudi Press Agency copy'],
    ['Accra, May 3, GNA –', 'Ghana News Agency copy'],
    ['АСТАНА. КАЗИНФОРМ –', 'Kazinform copy'],
    ['〔中央社〕', 'Central News Agency copy'],
    ['București, 3 mai /Agerpres/ -', 'Agerpres copy'],
    ['القاهرة في 3 مايو / أ ش أ /', 'MENA copy'],
    ['</p><p>Bakı, 3 may, AZƏRTAC</p><p>', 'AZERTAC copy'],
    ['Vilnius, gegužės 3 d. (ELTA).', 'ELTA copy'],
    ['Alger, 3 mai (APS) –', 'Algérie Presse Service copy'],
    ['Dakar, 3 mai (APS) –', 'Agence de Presse Sénégalaise copy'],
    ['नई दिल्ली, 3 मई (आईएएनएस)।', 'IANS copy'],
    ['ACN Girona.-', 'ACN copy'],
    ['Berlin: (hib/VOM)', 'Heute im Bundestag copy'],
    ['Europa Press Sevilla -', 'Europa Press copy'],
    ['CHICAGO (Lantern News Now) —', 'Lantern News Now'],
    ['(Trinidad Mirror) Fishermen', 'Trinidad Mirror'],
    ['(The Hill) – Senators', 'The Hill'],
  ])('%s', (opening, expected) => {
    expect(signedBy(opening)).toEqual([expected]);
  });
});

test.each([
  'Kurz nach der Tat veröffentlichte die Deutsche Presseagentur (dpa) eine Meldung.',
  'The agency (AP) is named in the third sentence only.',
  'WASHINGTON (May 3) -',
  '(Subscribe to the Daily Lantern) Fishermen',
  '(Breakwater Street) Fishermen',
  '(News Alert) Fishermen',
  'At home they read the Lantern, Reuters. Then',
  '(Local News) Fishermen',
  '(Harbour Post) is where',
  'ACN Girona va explicar-ho.-',
  'Hafen Girona.-',
  'O senador Randolfe Silva (Rede-AP) disse que',
])('running words are no dateline: %s', (opening) => {
  expect(signedBy(opening)).toEqual([]);
});

test('a Persian site opens with its own name and whom it took over; what others report, it only tells', () => {
  const opens = (opening: string) =>
    readAgencyDateline(
      articleWith(
        { body: `<p>${opening} ${goesOn}</p>${prose}` },
        { lang: 'fa', head: '<meta property="og:site_name" content="فانوس نیوز">' },
      ),
    ).map(({ says }) => (says.about === 'agency' ? says.agency.name : says.about === 'origin' ? says.publisher?.name : says.about));
  expect(opens('به گزارش فانوس نیوز به نقل از ایسنا،')).toEqual(['ISNA']);
  expect(opens('به گزارش فانوس نیوز و به نقل از روزنامه ساحل،')).toEqual(['روزنامه ساحل']);
  expect(opens('به گزارش فانوس نیوز به نقل از شهردار،')).toEqual([]);
  expect(opens('به گزارش رویترز به نقل از پلیس،')).toEqual([]);
});

test('an outlet in quotes before dashes, linked to its site, is whose text is run', () => {
  const read = (opening: string) =>
    readAgencyDateline(articleWith({ body: `<p>${opening} ${goesOn}</p>${prose}` })).map(({ says }) =>
      says.about === 'origin' ? [says.publisher?.name, says.url] : [],
    );
  const link = '<a href="https://lantern.test/2007/06/11/walls">The Lantern</a>';
  expect(read(`06/14/07 "${link}" -- -- -`)).toEqual([['The Lantern', 'https://lantern.test/2007/06/11/walls']]);
  expect(read(`May 3, 2019 "${link}" -`)).toEqual([['The Lantern', 'https://lantern.test/2007/06/11/walls']]);
  expect(read('06/14/07 "The Lantern" --')).toEqual([]);
  expect(read('"<a href="/walls">No wall will hold</a>" -- so he said.')).toEqual([]);
});

describe('Persian sites open with whose report it is', () => {
  test.each([
    ['به گزارش ایسنا،', 'ISNA copy'],
    ['به گزارش خبرگزاری مهر،', 'Mehr News Agency copy'],
    ['به گزارش خبرنگار مهر،', 'Mehr News Agency copy'],
    ['به گزارش گروه جامعه خبرگزاری تسنیم،', 'Tasnim copy'],
    ['تهران- ایرنا-', 'IRNA copy'],
  ])('%s', (opening, agency) => {
    expect(signedBy(opening, 'fa')).toEqual([agency]);
  });

  test.each(['به گزارش رویترز،', 'به گزارش روابط عمومی بندر،', 'به گزارش شورای شهر،'])('of others a sentence tells: %s', (opening) => {
    expect(signedBy(opening, 'fa')).toEqual([]);
  });
});

test('a Korean dateline names whose report it is behind the place; what no house is called is passed over', () => {
  const outlet = (opening: string) =>
    readAgencyDateline(
      articleWith(
        { body: `<p>${opening} 올해 어획량은 지난해보다 이십 퍼센트가량 줄었다고 수협 관계자가 설명했다.</p>${prose}` },
        { lang: 'ko' },
      ),
    ).map(({ says }) => (says.about === 'origin' ? says.publisher?.name : says.about));
  expect(outlet('(서산=바다통신) 민다솔 기자 =')).toEqual(['바다통신']);
  expect(outlet('(서산=민다솔) 기자 =')).toEqual([]);
});

test('a station’s own letters, which the page’s foot has too, are no other’s', () => {
  const body = `<p>PORT LYDD (KQX) -- ${goesOn}</p>${prose}`;
  const named = (after: string) => readAgencyDateline(articleWith({ body, after })).length;
  expect(named('<footer>Copyright © 2022 Lydd, Inc., KQX-TV Port Lydd. All rights reserved.</footer>')).toBe(0);
  expect(named('<footer>Copyright © 2022 Lydd, Inc., KQXY-TV Port Lydd. All rights reserved.</footer>')).toBe(1);
});

test('a portal’s mark in capitals before the outlet in the bracket is the portal’s', () => {
  const outlet = (opening: string) =>
    readAgencyDateline(articleWith({ body: `<p>${opening} ${goesOn}</p>${prose}` })).map(({ says }) =>
      says.about === 'origin' ? says.publisher?.name : says.about,
    );
  expect(outlet('(QUAYFN - Jordan Harbour Times)')).toEqual(['Jordan Harbour Times']);
  expect(outlet('(QUAYFN- Harbour Works)')).toEqual([]);
  expect(outlet('(NATO - North Atlantic)')).toEqual([]);
});

test('the page’s own letters in the bracket are its own report', () => {
  const head = '<meta property="og:site_name" content="FOX19 WKXR">';
  const read = (letters: string) =>
    readAgencyDateline(articleWith({ body: `<p>BATAVIA, Ohio (${letters}) - ${goesOn}</p>${prose}` }, { head })).length;
  expect([read('WKXR'), read('WQUA')]).toEqual([0, 1]);
});
