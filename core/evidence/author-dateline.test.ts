import { expect, test } from 'vitest';
import { articleWith, prose } from '../page.test-support.ts';
import { readAuthorDateline } from './author-dateline.ts';

const signed = (opening: string, lang: string) =>
  readAuthorDateline(articleWith({ body: prose.replace('<p>', `<p>${opening} `) }, { lang })).flatMap(({ says }) =>
    says.about === 'author' ? says.parties.map(({ name }) => name) : [],
  );

test('Korean papers sign behind the bracket that names them, or in it', () => {
  expect(signed('(대전=부두일보) 이강물·박호수 기자 =', 'ko')).toEqual(['이강물', '박호수']);
  expect(signed('[서울=부두일보]김바다 기자 =', 'ko')).toEqual(['김바다']);
  expect(signed('[부두일보 김바다 기자]', 'ko')).toEqual(['김바다']);
});

test('Russian agencies name their reporter in the dateline', () => {
  expect(signed('САМАРА, 3 мая – РИА Новости, Анна Морская.', 'ru')).toEqual(['Анна Морская']);
  expect(signed('САМАРА, 3 мая. /Корр. ТАСС Анна Морская/.', 'ru')).toEqual(['Анна Морская']);
});

test('Turkish agencies name their reporter before the place', () => {
  expect(signed('Hasan ERTÜRK/SARIKUM (Balıkesir), (DHA)-', 'tr')).toEqual(['Hasan ERTÜRK']);
  expect(signed('Ayşe DENİZ / İSTANBUL, (DHA) -', 'tr')).toEqual(['Ayşe DENİZ']);
  expect(signed('MALATYA (AA) - ZELİHA KIYICI -', 'tr')).toEqual(['Zeliha Kıyıcı']);
  expect(signed('MALATYA (AA) - Kayısı ihracatı - geçen yıl -', 'tr')).toEqual([]);
  expect(signed('SARIKUM (Balıkesir), (DHA)-', 'tr')).toEqual([]);
  expect(signed('Hasan ERTÜRK/SARIKUM sokağında (DHA) muhabirine', 'tr')).toEqual([]);
});

test('datelines without a reporter and first sentences sign nothing', () => {
  expect(signed('САМАРА, 3 мая – РИА Новости.', 'ru')).toEqual([]);
  expect(signed('(대전=부두일보)', 'ko')).toEqual([]);
  expect(signed('САМАРА – город, где живёт Анна Морская.', 'ru')).toEqual([]);
  expect(signed('PORTSMITH, March 3 – Harbour News, Ada Winter.', 'en')).toEqual([]);
});

test('Chinese papers name their reporter in the bracket that opens the text, or behind the wire’s word', () => {
  expect(signed('〔記者林佩樺／花港報導〕花港', 'zh')).toEqual(['林佩樺']);
  expect(signed('【本報記者陳大文專訊】港灣', 'zh')).toEqual(['陳大文']);
  expect(signed('〔焦點河報/記者林佩樺報導〕花港', 'zh')).toEqual(['林佩樺']);
  expect(signed('【漾河報記者林佩樺／花港報導】花港', 'zh')).toEqual(['林佩樺']);
  expect(signed('（文/观河者网 苗小雨）港湾', 'zh')).toEqual(['苗小雨']);
  expect(signed('新华社临水10月20日电（记者 贺文涛）', 'zh')).toEqual(['贺文涛']);
  expect(signed('本报讯（记者 苗小雨 通讯员 贺文涛）', 'zh')).toEqual(['苗小雨', '贺文涛']);
});

test('Taiwanese and Japanese papers name in the opening bracket where the reporter is', () => {
  expect(signed('【林佳穎／台北報導】', 'zh')).toEqual(['林佳穎']);
  expect(signed('【ロンドン＝田中美咲】', 'ja')).toEqual(['田中美咲']);
  expect(signed('【ロンドン田中美咲】', 'ja')).toEqual(['田中美咲']);
  for (const bracket of ['【ロンドン＝共同】', '【ワシントン支局】', '【ロンドン時事】']) expect(signed(bracket, 'ja')).toEqual([]);
});

test('a standfirst and a picture’s words may stand before the line that signs', () => {
  const opening = '<p>核心提示：灯塔三月起开放。</p><p>改造后的灯塔。</p>';
  const page = articleWith({ body: opening + prose.replace('<p>', '<p>灯塔报讯（记者 林晓 通讯员 周宁 文/图）') }, { lang: 'zh' });
  expect(readAuthorDateline(page)).toMatchObject([{ says: { parties: [{ name: '林晓' }, { name: '周宁' }] } }]);
});

test('a bracket about reporters, or further into the text, signs nothing', () => {
  expect(signed('【記者會】港灣', 'zh')).toEqual([]);
  expect(signed('【河灣市記者公會／聲明】港灣', 'zh')).toEqual([]);
  expect(signed('（文/图由受访者提供）港湾', 'zh')).toEqual([]);
  expect(signed('港湾市昨天举行会议。与会者说（记者 贺文涛 摄）', 'zh')).toEqual([]);
});

test('a wire’s reporter stands in its dateline’s bracket', () => {
  expect(signed('（中央社記者周慧文平原八日電）', 'zh')).toEqual(['周慧文']);
  expect(signed('（中央社平原八日電）', 'zh')).toEqual([]);
});

test('Persian sites open with their own name, then the writer’s', () => {
  const opening = (words: string) => {
    const head = '<meta property="og:site_name" content="دریانامه">';
    const body = `<p>${words} در کوچه پشت اسکله، چراغ نانوایی وقتی روشن می‌شود که بقیه شهر خواب است و ماهیگیران نان داغ می‌خواهند.</p>`;
    return readAuthorDateline(articleWith({ body: body.repeat(3) }, { head, lang: 'fa' })).flatMap(({ says }) =>
      says.about === 'author' ? says.parties.map((party) => party.name) : [],
    );
  };
  expect(opening('دریانامه؛ مینا ساحلی:')[0]).toBe('مینا ساحلی');
  expect(opening('دریانامه؛ مینا ساحلی -')[0]).toBe('مینا ساحلی');
  expect(opening('دریانامه؛ گروه اجتماعی:')).toEqual([]);
  expect(opening('روزنامه اسکله؛ مینا ساحلی:')).toEqual([]);
});
