/** Readings and texts as large as real ones get: many people, long names without a blank, long chains from right to left, long texts. */
import type { LaidTexts } from '../components/comparison/ComparisonView.tsx';
import { textOf } from '../core/compare/invented-texts.test-support.ts';
import type { Hop, Note, Reading } from '../core/model.ts';
import { noteOfReading } from '../core/notes/note-of-reading.ts';
import { author, hop, quotes, reprintReading } from '../core/reading.test-support.ts';
import { lay } from './compared-texts.ts';
import { arabicPage, followedChain } from './readings.ts';

const times = <Made>(many: number, make: (place: number) => Made): Made[] => Array.from({ length: many }, (_, place) => make(place));

/** A page that forty people signed. */
export function fortyAuthors(): Reading {
  const names = ['Ana Delgado', 'Ben Okri', 'Dia Moreau', 'Eva Lind', 'Femi Ade', 'Hana Sato', 'Ivo Petrov', 'Jo Brandt'];
  const signed = times(40, (place) => author(`${names[place % names.length]} ${'ABCDE'[Math.floor(place / names.length)]}.`));
  return reprintReading({ authors: signed });
}

/** Names, a headline and an address without a place to break. */
export function unbrokenNames(): Reading {
  const name = 'Küstenschutzwasserbauverwaltungsnachrichten'.repeat(3);
  const url = `https://${'langer-name-'.repeat(5)}.test/${'a-path-without-an-end-'.repeat(8)}`;
  const origin = hop(name, { work: { title: null, url, date: '2024-05-02' } });
  const reading = reprintReading({ authors: [author('Donaudampfschifffahrtsgesellschaftskapitän'.repeat(2))] });
  const own = reading.chain.at(-1) as Hop;
  const holders = [author(name, { role: 'rights-holder', evidence: ['notice'] })];
  return {
    ...reading,
    page: { ...reading.page, url, title: 'Hochwasserschutzanlagenunterhaltungsverordnung'.repeat(3) },
    chain: [origin, { ...own, publisher: { ...own.publisher, name } }],
    rights: { ...reading.rights, holders, notice: `©${name}`, contacts: [`${'schreib-uns-'.repeat(6)}@langer-name.test`] },
    evidence: reading.evidence.map((piece) => ({ ...piece, quote: `${piece.quote}${'ohneLeerzeichen'.repeat(12)}` })),
  };
}

/** Eight stops from right to left, with names, numbers and addresses from left to right among them. */
export function eightStopsInArabic(): Reading {
  const names = [
    'وكالة أنباء الشمال',
    'صحيفة المرفأ',
    'Tidewater Review',
    'مجلة السدود (الطبعة 3)',
    'Al-Marfa 24',
    'موقع المدّ',
    'ה״ים התיכון',
  ];
  const relations = [
    'published',
    'syndicated-from',
    'translated-from',
    'excerpted-from',
    'adapted-from',
    'cross-posted-from',
    'republished-from',
  ] as const;
  const stops = names.map((name, place) =>
    hop(name, {
      relation: relations[place] ?? 'published',
      role: place === 0 ? 'agency' : 'intermediary',
      standing: (['stated', 'inferred', 'confirmed', 'unreachable'] as const)[place % 4] ?? 'stated',
      because: place % 4 === 3 ? { code: 'not-found' } : null,
      work: { title: null, url: `https://marfa.test/${place}`, date: `2024-05-0${place + 1}` },
    }),
  );
  const page = arabicPage();
  const own = page.chain.at(-1) as Hop;
  const quoted = quotes('origin', 'نُشر هذا المقال أولاً في Tidewater Review (14.3.2024)، ثم في صحيفة المرفأ', {
    signal: 'republication-notice',
  });
  return {
    ...page,
    chain: [...stops, { ...own, relation: 'archived-from' }],
    authors: [author('ليلى حداد'), author('John O’Neill (AFP)'), author('דנה כהן')],
    evidence: page.evidence.map((piece) => (piece.id === 'origin' ? quoted : piece)),
  };
}

const subjects = ['The harbour master', 'A spokesman of the council', 'The older of the two divers', 'An engineer from the county'];
const deeds = [
  'measured the eastern bank',
  'counted the boats at the quay',
  'read the report of 1987 once more',
  'walked the length of the sluice',
];
const turns = [
  'before the tide came in',
  'while the pump was being mended',
  'although nobody had asked for it',
  'as on every day of that winter',
];
const sentence = (place: number) =>
  `${subjects[place % 4]} ${deeds[Math.floor(place / 4) % 4]} ${turns[Math.floor(place / 16) % 4]}, and wrote ${place + 2} into the book.`;
const paragraph = (place: number) => times(4, (at) => sentence(place * 4 + at)).join(' ');

/** Two thousand words beside their copy, with changes all along. */
export function longTexts(): LaidTexts {
  const original = times(26, paragraph);
  const copy = original.flatMap((text, place) => {
    if (place % 13 === 5) return [];
    if (place % 13 === 9) return [text, `This paragraph was written for the copy alone, and is the ${place}th of its kind in it.`];
    if (place % 3 === 0) return [text.replace('and wrote', 'and then wrote').replace('the book', 'the ledger')];
    return [text];
  });
  return lay(
    textOf(copy, { headline: 'The winter book, abridged', authors: ['Ines Halloran'], date: '2026-03-06', language: 'en' }),
    textOf(original, { headline: 'The winter book', authors: ['Ines Halloran'], date: '2026-03-04', language: 'en' }),
  );
}

const mixed = {
  he: [
    'ראש העיר אמר ביום שלישי ל-Tidewater Review כי שובר הגלים החדש (באורך 1,240 מ׳) יחזיק מעמד עד 2031.',
    'הדייגים, שהעבירו את סירותיהם במעלה הנהר, החלו להחזירן אחר הצהריים; האחרונה עגנה ב-17:45.',
    'מועצת העיר תתכנס ב-14.3.2024 כדי להחליט מי ישלם את 4,000,000 השקלים, כך לפי Reuters.',
    '״חיכינו לחומה הזאת אחת־עשרה שנה״, אמרה Ada Wren, שמתקנת רשתות ברציף המזרחי.',
  ],
  fa: [
    'رئیس بندر روز سه‌شنبه به Tidewater Review گفت موج‌شکن جدید (به طول ۱٬۲۴۰ متر) تا سال ۱۴۱۰ دوام می‌آورد.',
    'ماهیگیران که قایق‌های خود را به بالادست برده بودند، بعدازظهر بازگرداندن آن‌ها را آغاز کردند؛ آخرین قایق ساعت 17:45 پهلو گرفت.',
    'شورای شهر روز ۱۴ مارس ۲۰۲۴ تشکیل جلسه می‌دهد تا تصمیم بگیرد چه کسی ۴ میلیون را می‌پردازد، به نقل از Reuters.',
    'Ada Wren که در اسکله شرقی تور می‌بافد گفت: «یازده سال برای این دیوار صبر کردیم.»',
  ],
} as const;

/** Texts from right to left with names and numbers from left to right among them. */
export function mixedTexts(language: keyof typeof mixed): LaidTexts {
  const [first, second, third, fourth] = mixed[language];
  const copy = [first.replace('Tidewater Review', 'The Harbour Post'), third.replace('Reuters', 'Northern Wire (NW)'), second, fourth];
  return lay(textOf(copy, { language, date: '2024-03-16' }), textOf([first, second, third, fourth], { language, date: '2024-03-14' }));
}

/** A note that its reader corrected thirty times and tagged eighty times. */
export function muchCorrected(): Note {
  const note = noteOfReading(followedChain(), { id: 'n-much', savedAt: '2026-11-21T08:00:00Z', remark: 'Ask Ana.', tags: [] });
  const fields = ['/page/title', '/chain/0/publisher/name', '/chain/0/work/date', '/chain/1/publisher/name', '/authors/0/name'];
  const corrections = times(30, (place) => ({
    field: fields[place % fields.length] ?? '/page/title',
    value: place % 5 === 2 ? `2024-05-${10 + place / 5}` : `What is right, written for the ${place + 1}th time`,
    at: `2026-11-22T08:${10 + place}:00Z`,
    reason: place % 2 ? 'It stands in the printed issue, on page 3.' : null,
  }));
  return {
    ...note,
    tags: times(80, (place) => (place === 7 ? 'atagthatgoesonandonwithoutablank'.repeat(3) : `tag ${place}`)),
    corrections,
  };
}
