import { nameAgency } from '../agency.ts';
import { withoutPost } from '../names/east-asian-name.ts';
import { isPersonName } from '../names/person-name.ts';

type Rewording = readonly [pattern: RegExp, words: string];

const HAN = '[\\u3400-\\u9fff々]';
const KANA_OR_HAN = '[\\u3040-\\u30ff\\u3400-\\u9fff々]';

/** "田中 美咲記者", "田中 美咲". */
const SPACED_AND_POST = `${HAN}{1,3} ${HAN}{1,8}`;

/** What pieces of bylines say in the order or with the marks of their tongue, and how others say it; the first that fits holds. */
const REWORDINGS: Record<string, readonly Rewording[]> = {
  zh: [
    // "林晓/文", "◎林晓".
    [/^([\u3400-\u9fff]{2,4})\s?[/／]\s?(?:文|撰文|图文|文图)$/, '文：$1'],
    [/^[◎□■●○◇◆▲△☆★]\s?([\u3400-\u9fff]{2,4})$/, '文：$1'],
    // "林晓/文 周宁/图".
    [/^([\u3400-\u9fff]{2,4})\s?[/／]\s?文\s([\u3400-\u9fff]{2,4})\s?[/／]\s?(?:图|圖|摄|攝|摄影|攝影)$/, '文：$1 摄影：$2'],
  ],
  ja: [
    // "社会部・田中美咲", "東京本社 田中 美咲記者", "【ロンドン＝田中美咲】".
    [new RegExp(`^[【（(]?${KANA_OR_HAN}{1,12}(?:部|局|班|室|デスク|委員|本社)[・＝= ](${HAN}{3,5}|${SPACED_AND_POST})[】）)]?$`), '$1'],
    [new RegExp(`^[【（(]?[\\u30a1-\\u30fa\\u30fc]{2,10}[＝=](${HAN}{3,5}|${SPACED_AND_POST})[】）)]?$`), '$1'],
    // "田中美咲（社会部）", "田中美咲＝ライター".
    // "田中 美咲 : 東洋通信 記者".
    [
      new RegExp(`^(${HAN}{1,3} ?${HAN}{1,3}) ?[:：] ?(?:${KANA_OR_HAN}{1,12} )?${KANA_OR_HAN}{0,12}(?:部|局|班|室|委員|集長|記者|家)$`),
      '$1',
    ],
    [new RegExp(`^(${HAN}{1,3} ?${HAN}{1,3})[（(]${KANA_OR_HAN}{1,12}(?:部|局|班|室|委員|集長|記者)[)）]$`), '$1'],
    // "田中 美咲（たなか・みさき）", "田中美咲（たなかみさき） 編集長": as it is spoken.
    [
      new RegExp(
        `^(${HAN}{1,3} ?${HAN}{1,3})[（( ](?:[\\u3041-\\u3096]{2,6}[・ ][\\u3041-\\u3096]{2,6}|[\\u3041-\\u3096]{6,12})(?:[)）](?: ?${KANA_OR_HAN}{2,8})?)?$`,
      ),
      '$1',
    ],
    [new RegExp(`^(${HAN}{3,5})[＝=](?:ライター|フリーライター|ジャーナリスト|作家|記者|写真も)$`), '$1'],
    [new RegExp(`^(${HAN}{3,5})・(${HAN}{3,5})$`), '$1、$2'],
  ],
  ar: [
    [/^(?:تقرير|كتب|كتبت|بقلم|إعداد|حوار|متابعة|تحقيق)\s?[-–—/]\s?(?=\S+ \S)/, 'كتب: '],
    // "القاهرة - خالد الحداد".
    [
      /^(?:القاهرة|الإسكندرية|بيروت|دمشق|حلب|بغداد|عم[اّ]ن|الرياض|جدة|دبي|أبوظبي|الدوحة|الكويت|مسقط|المنامة|صنعاء|عدن|الخرطوم|طرابلس|تونس|الجزائر|الرباط|نواكشوط|غزة|القدس|باريس|لندن|واشنطن|نيويورك|موسكو|برلين|أنقرة|طهران|جنيف)\s?[-–—:/]\s?(?=[\u0620-\u06d3]+ [\u0620-\u06d3 ]+$)/,
      '',
    ],
  ],
  hi: [
    [/^(.{4,40}) द्वारा$/, 'द्वारा $1'],
    [/^रिपोर्ट ?[-–] ?(?=\S+ \S)/, 'रिपोर्ट: '],
  ],
  // "আনোয়ার হোসেন, কুড়িগ্রাম থেকে ফিরে": from where the reporter is back.
  bn: [[/^(\S+ \S.{1,30}), [^,]{3,20} থেকে(?: ফিরে)?$/, '$1']],
  // "Jonas Uostas „Vakarų ekspresas“".
  lt: [[/^(\p{Lu}\S+ \p{Lu}\S+),? „[^“”]{3,40}[“”]$/u, '$1']],
  hu: [[/^(.{4,40}) írása$/, 'Írta: $1']],
  id: [[/^(?:Penulis:? )?Kontributor [\p{Lu}\p{Ll} ]{3,24}, (?=\p{Lu})/u, 'Kontributor: ']],
  // "Z prof. Martą Zalewą rozmawia Kacper Dąbek", "С Глебом Ерофеевым беседовала Ирина Полозова".
  pl: [[/^Ze? .{4,70}? (rozmawia(?:ła?)?) (?=\p{Lu})/u, '$1 ']],
  ru: [[/^Со? .{4,70}? (беседовала?) (?=\p{Lu})/u, '$1 ']],
  // "Συνέντευξη στη Μαρία Κουντούρη", "Συνέντευξη στον Νίκο Βαρδή": to whom it was given.
  el: [
    [/^Συνέντευξη στον (\p{Lu}\p{L}*[οόαάηή]) (\p{Lu}\p{L}*[οόαάηή])$/u, 'Συντάκτης: $1ς $2ς'],
    [/^Συνέντευξη στην? (?=\p{Lu})/u, 'Συντάκτης: '],
  ],
  tr: [
    [/^(.{4,40}) yazdı$/, 'Yazan: $1'],
    [/ (?:Gazeteci ?[-/] ?Yazar|- Özel Haber)$/i, ''],
    // "Ayşe DENİZ / İSTANBUL, (DHA)".
    [/^((?:[^:]{2,30}: ?)?\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'-]{1,20})? \p{Lu}{3,20})\s?[/-]\s?\p{Lu}{3,16}(?=$|[,(\s])/u, '$1 |'],
  ],
};

/** "ורויטרס": Hebrew writes "and" as a letter of the agency. */
function partAgency(piece: string): string {
  const last = piece.slice(piece.lastIndexOf(' ') + 1);
  return last.startsWith('ו') && nameAgency(last.slice(1)) ? `${piece.slice(0, -last.length)}& ${last.slice(1)}` : piece;
}

/** In Han the name alone tells: "视频/图文" and "経済・金融" are of the same form. */
function namesSomebody(match: RegExpExecArray | null, tongue: string): boolean {
  const name = match?.[1] ?? '';
  return match !== null && (!/^[\u3400-\u9fff々 ]+$/.test(name) || isPersonName(withoutPost(name, tongue), tongue));
}

/** A cleared line in the words that other tongues' bylines have, piece by piece: "Ayşe Deniz yazdı" says "Yazan: Ayşe Deniz". */
export function easternLine(line: string, language: string): string {
  const tongue = language.slice(0, 2);
  const rewordings = REWORDINGS[tongue];
  if (!rewordings && tongue !== 'he') return line;
  return line
    .split('|')
    .map((piece) => {
      const words = piece.trim();
      const fit = rewordings?.find(([pattern]) => namesSomebody(pattern.exec(words), tongue));
      const reworded = fit ? words.replace(fit[0], fit[1]) : tongue === 'he' ? partAgency(words) : words;
      return reworded === words ? piece : ` ${reworded} `;
    })
    .join('|')
    .trim();
}
