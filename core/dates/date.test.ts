import { describe, expect, test } from 'vitest';
import { findDate, readDate } from './date.ts';
import { normaliseMachineDate } from './machine-date.ts';

describe('a written date', () => {
  test.each([
    ['8 December 2016', 'en', '2016-12-08'],
    ['December 09, 2016', 'en', '2016-12-09'],
    ['Dec. 8th, 2016', 'en', '2016-12-08'],
    ['Sept 5, 2016', 'en', '2016-09-05'],
    ['the 5th of May, 2016', 'en', '2016-05-05'],
    ['09-Dec-2016', 'en', '2016-12-09'],
    ['08.12.2016', 'de', '2016-12-08'],
    ['9. Jänner 2016', 'de', '2016-01-09'],
    ['令和6年3月12日 7時30分', 'ja', '2024-03-12'],
    ['平成元年12月1日', 'ja', '1989-12-01'],
    ['中華民國113年3月12日', 'zh', '2024-03-12'],
    ['۲۳ اسفند ۱۴۰۲ - ۱۱:۲۰', 'fa', '2024-03-13'],
    ['چهارشنبه ۱ فروردین ۱۴۰۳', 'fa-IR', '2024-03-20'],
    ['۱۴۰۲/۱۲/۲۹', 'fa', '2024-03-19'],
    ['اسفند ۲۳، ۱۴۰۲', 'fa', '2024-03-13'],
    ['ግንቦት 4 ቀን 2013 ዓ.ም.', 'am', '2021-05-12'],
    ['መስከረም 1, 2000', 'am', '2007-09-12'],
    ['ኅዳር 3 2012', 'ti', '2019-11-13'],
    ['२०७८ जेठ १२ गते १०:१५', 'ne', '2021-05-26'],
    ['बुधबार, १५ असार २०७९', 'ne-NP', '2022-06-29'],
    ['२०७८-०२-१२', 'ne', '2021-05-26'],
    ['गुरुवार, 3 फरवरी 2022', 'hi', '2022-02-03'],
    ['發布日期：112-03-15', 'zh-TW', '2023-03-15'],
    ['작성일 21-05-03 10:22', 'ko', '2021-05-03'],
    ['۲۲ ارديبهشت ۱۴۰۲', 'fa', '2023-05-12'],
    ['প্রকাশ: ২৬ এপ্রিল ২০২৪', 'bn', '2024-04-26'],
    ['Tue, 03/05/2019 - 10:12', 'en', '2019-03-05'],
    ['Fri 03/05/2019', 'en', '2019-05-03'],
    ['24 thg 1, 2009', 'vi', '2009-01-24'],
    ['2009 ж. 3 қаңтар', 'kk', '2009-01-03'],
    ['2009 թ. հունվարի 3, շաբաթ', 'hy', '2009-01-03'],
    ['၂၀၀၉ ဇန်နဝါရီ ၃', 'my', '2009-01-03'],
    ['9 de julio de 202422:11 h', 'es', '2024-07-09'],
    ['Publié le 1er août 2016 à 16h33', 'fr', '2016-08-01'],
    ['9 de diciembre de 2016', 'es', '2016-12-09'],
    ['It-Tnejn, 4 ta’ Ġunju 2024', 'mt', '2024-06-04'],
    ['జూలై 5, 2024', 'te', '2024-07-05'],
    ['9 de dezembro de 2016, 10:12', 'pt', '2016-12-09'],
    ['9 dicembre 2016', 'it', '2016-12-09'],
    ["9 d'octubre de 2016", 'ca', '2016-10-09'],
    ['9 december 2016', 'nl', '2016-12-09'],
    ['den 9 oktober 2016', 'sv', '2016-10-09'],
    ['9. des. 2016', 'nb', '2016-12-09'],
    ['3. mai 2020', 'no', '2020-05-03'],
    ['5. okt. 2021', 'nn-NO', '2021-10-05'],
    ['9. okt. 2016', 'da', '2016-10-09'],
    ['9. joulukuuta 2016', 'fi', '2016-12-09'],
    ['9 grudnia 2016 r.', 'pl', '2016-12-09'],
    ['4 sty 12 11:54', 'pl', '2012-01-04'],
    ['9. prosince 2016', 'cs', '2016-12-09'],
    ['9. 12. 2016', 'sk', '2016-12-09'],
    ['2016. december 9.', 'hu', '2016-12-09'],
    ['2016 m. gruodžio 9 d.', 'lt', '2016-12-09'],
    ['2016. gada 9. decembris', 'lv', '2016-12-09'],
    ['9 decembrie 2016', 'ro', '2016-12-09'],
    ['9 декември 2016 г.', 'bg', '2016-12-09'],
    ['9 декабря 2016 года', 'ru', '2016-12-09'],
    ['9 грудня 2016', 'uk', '2016-12-09'],
    ['9. prosinca 2016.', 'hr', '2016-12-09'],
    ['9. децембар 2016.', 'sr', '2016-12-09'],
    ['27 ΟΚΤΩΒΡΙΟΥ 2011', 'el', '2011-10-27'],
    ['22/12/11-18:44', 'el', '2011-12-22'],
    ['12 Οχτώβρη 2008', 'el', '2008-10-12'],
    ['3 Γενάρη 2009', 'el', '2009-01-03'],
    ['1 Μάη 2009', 'el', '2009-05-01'],
    ['09 ARALIK 2016 Cuma', 'tr', '2016-12-09'],
    ['٩ ديسمبر ٢٠١٦', 'ar', '2016-12-09'],
    ['9 كانون الأول 2016', 'ar', '2016-12-09'],
    ['9 בדצמבר 2016', 'he', '2016-12-09'],
    ['९ दिसम्बर २०१६', 'hi', '2016-12-09'],
    ['9 Desember 2016', 'id', '2016-12-09'],
    ['ngày 9 tháng 12 năm 2016', 'vi', '2016-12-09'],
    ['9 ธ.ค. 2559', 'th', '2016-12-09'],
    ['2016年12月9日 10:12', 'zh', '2016-12-09'],
    ['２０１６年１２月９日', 'ja', '2016-12-09'],
    ['2016년 12월 9일', 'ko', '2016-12-09'],
    ['2016ko abenduaren 9a - 11:12', 'eu', '2016-12-09'],
    ['3 พ.ค. 67 (11:12 น.)', 'th', '2024-05-03'],
    ['3 مايو/أيار 2024', 'ar', '2024-05-03'],
    ['วันศุกร์ที่ 3 พฤษภาคม พ.ศ.2567', 'th', '2024-05-03'],
    ['11:12, 03 май 24 / 14 коментара', 'bg', '2024-05-03'],
    ['veröffentlicht am 14 Feb ’20 | Tags: Hafen', 'de', '2020-02-14'],
    ['03·05·24 | 11:12', 'es', '2024-05-03'],
    ['2024. 05. 03. 23:12', 'hu', '2024-05-03'],
    ['03.05.20243. Mai 2024', 'de', '2024-05-03'],
    ['3. maí 2024 11:12', 'is', '2024-05-03'],
    ['3. Mee 2024', 'lb', '2024-05-03'],
    ['3 de xuño de 2024', 'gl', '2024-06-03'],
    ['3 qershor 2024', 'sq', '2024-06-03'],
    ['3 јуни 2024', 'mk', '2024-06-03'],
    ['3 чэрвеня 2024', 'be', '2024-06-03'],
    ['3 მაისი, 2024', 'ka', '2024-05-03'],
    ['Mayo 3, 2024', 'fil', '2024-05-03'],
    ['ika-3 ng Hunyo, 2024', 'tl', '2024-06-03'],
    ['05/03/2024', 'fil-PH', '2024-05-03'],
    ['Mei 03, 2024', 'sw', '2024-05-03'],
    ['03 Junie 2024', 'af', '2024-06-03'],
    ['3 مئی 2024', 'ur', '2024-05-03'],
    ['3 மே, 2024', 'ta', '2024-05-03'],
    ['3-may, 2024', 'uz', '2024-05-03'],
    ['2016. 12. 9.', 'ko', '2016-12-09'],
    ['December 2016', 'en', '2016-12'],
    ['в декабре 2016 года', 'ru', '2016-12'],
    ['2016年12月', 'zh', '2016-12'],
    ['© 2016', 'en', '2016'],
  ])('%s in %s is %s', (text, language, value) => {
    expect(readDate(text, [language])?.value).toBe(value);
  });

  test.each([
    '2 hours ago',
    'yesterday at 10:12',
    'gestern',
    'вчера',
    '31 February 2016',
    '8 December',
    '8 December 1816',
    '9 آذر 1395',
    '1481260300',
    'version 3.11.12',
    'page 3 of 2016 pages',
  ])('is not in %j', (text) => {
    expect(readDate(text, ['en', 'fa'])).toBeNull();
  });

  test('in a sentence needs its whole year', () => {
    expect(findDate('On 3 May 24 boats came back', ['en'])).toBeNull();
  });

  test('in figures waits for the language to say which is the day', () => {
    expect(readDate('03/04/2016', ['en'])).toBeNull();
    expect(readDate('03/04/2016', ['en-US'])?.value).toBe('2016-03-04');
    expect(readDate('02.24.2023', ['en'])?.value).toBe('2023-02-24');
    expect(readDate('02.24.2023', ['de'])).toBeNull();
    expect(readDate('03/04/2016', ['en-GB'])?.value).toBe('2016-04-03');
    expect(readDate('03/04/2016', ['fr'])?.value).toBe('2016-04-03');
    expect(readDate('Πηγή: 03/04/16', ['en'])?.value).toBe('2016-04-03');
    expect(readDate('13/04/2016', ['en'])?.value).toBe('2016-04-13');
    expect(readDate('04/13/2016', ['en'])?.value).toBe('2016-04-13');
  });

  test('keeps the time only where a zone is stated, and the day as stated', () => {
    expect(readDate('8 December 2016 23:30', ['en'])).toEqual({ value: '2016-12-08', precision: 'day' });
    expect(readDate('8 December 2016 11:30 p.m. GMT-5', ['en'])).toEqual({ value: '2016-12-08T23:30:00-05:00', precision: 'time' });
  });

  test('stays within the years asked for', () => {
    expect(readDate('8 December 1986', ['en'])).toBeNull();
    expect(readDate('8 December 1986', ['en'], { earliest: 1900, latest: 2000 })?.value).toBe('1986-12-08');
  });

  test('survives a language tag that is none', () => {
    expect(readDate('8 December 2016', ['', 'x', 'en_US.UTF-8', 'klingon-'])?.value).toBe('2016-12-08');
  });
});

describe('a date in a longer text', () => {
  test('is found with the range it stands in', () => {
    const line = 'Harbour Post, December 09, 2016 10:12';
    const found = findDate(line, ['en']);
    expect(found).toMatchObject({ value: '2016-12-09', precision: 'day' });
    expect(line.slice(found?.start, found?.end)).toBe('December 09, 2016 10:12');
  });

  test('is found after figures that are none', () => {
    expect(findDate('Vol. 3, no. 12: printed on 31 June 2016, sold from 2 July 2016 on', ['en'])?.value).toBe('2016-07-02');
  });

  test.each(['8 Dec 10 people met', 'in 2016', 'In May 12 boats', 'v1.2.2016.5', 'May I add 2016 reasons', '2016-17', 'Augusta 2016'])(
    'is absent from %j',
    (text) => {
      expect(findDate(text, ['en'])).toBeNull();
    },
  );

  test.each([
    ['12 December ', 'en'],
    ['1.', 'de'],
    ['2016 ', 'hu'],
  ])(
    'takes no more than time in proportion: %j over and over',
    (piece, language) => {
      const started = performance.now();
      findDate(piece.repeat(16_000), [language]);
      // Measured below 0.1 s; time that grew with the square would be minutes.
      expect(performance.now() - started).toBeLessThan(8000);
    },
    20_000,
  );
});

describe('a date in markup', () => {
  test.each([
    ['2016-12-09', '2016-12-09'],
    ['2016-12-09 05:11:40', '2016-12-09'],
    ['2016-12-09T05:11:40+0000', '2016-12-09T05:11:40+00:00'],
    ['2016-12-09T05:11:40.123-08:00', '2016-12-09T05:11:40-08:00'],
    ['2016-12-09T05:11Z', '2016-12-09T05:11:00Z'],
    ['2016-12-09 05:11:40 +02:00', '2016-12-09T05:11:40+02:00'],
    ['2016-12-09T05:11:40+02:00CET', '2016-12-09T05:11:40+02:00'],
    ['2016-12-09T23:15:0Z', '2016-12-09T23:15:00Z'],
    ['Fri, 09 Dec 2016 05:11:40 GMT', '2016-12-09T05:11:40Z'],
    ['Thu, 8 Dec 2016 22:00:00 -0500', '2016-12-08T22:00:00-05:00'],
    ['Fri Dec 09 05:11:40 +0000 2016', '2016-12-09T05:11:40+00:00'],
    ['Fri Dec 09 05:11:40 CET 2016', '2016-12-09'],
    ['Fri Dec 09 2016 05:11:40 GMT+0100 (CET)', '2016-12-09T05:11:40+01:00'],
    ['9 December 2016', '2016-12-09'],
    ['2016/12/09', '2016-12-09'],
    ['20161209', '2016-12-09'],
    ['20161209T051140Z', '2016-12-09T05:11:40Z'],
    ['2016-12', '2016-12'],
    ['2016', '2016'],
    ['2016-12-09-0305:49:00-10800', '2016-12-09'],
  ])('%s is %s', (text, value) => {
    expect(normaliseMachineDate(text)).toBe(value);
  });

  test.each(['', 'now', '0000-00-00 00:00:00', '0001-01-01T00:00:00', '1970-01-01T00:00:00Z', '2016-13-01', '2016-02-30', '03/04/2016'])(
    '%j is none',
    (text) => {
      expect(normaliseMachineDate(text)).toBeNull();
    },
  );
});

test('years of other calendars and short years first are read only where pages write them so', () => {
  expect(findDate('버전 10.11.12', ['ko'])).toBeNull();
  expect(findDate('112-03-15', ['zh-CN'])).toBeNull();
  expect(findDate('२०७८ जेठ ३३', ['ne'])).toBeNull();
  expect(findDate('ጳጉሜን 6 2012', ['am'])).toBeNull();
  expect(findDate('२०७८ जेठ १२', ['hi'])).toBeNull();
});
