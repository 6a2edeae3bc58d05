import { wordsOf } from '../../agents/bylines/byline-words.ts';
import { foldName, foldWords } from '../../agents/fold-name.ts';
import { isOneWordOutlet } from '../../agents/one-word-outlets.ts';
import { outletByName } from '../../agents/outlet.ts';
import { once } from '../../once.ts';
import { isOutletLike } from '../outlet-like.ts';

/** The same where a tongue joins words(). */
const ENDINGS =
  /(?:kurier|courier|bote|post|posten|anzeiger|bladet|blad|avis|avisen|tidning|tidningen|tidende|sanomat|lehti|uutiset|leht|postimees|courant|bode|krant|hirlap|naplo|info|24|вестник|вісник|весник|інфо|инфо)$/u;

/** Articles that open outlets' names: "The Standard", "El Lagunero", "O Globo". */
const ARTICLED = /^(?:The|La|Le|Les|El|Los|Las|Il|Lo|Die|Der|Das|De|Het|O|A|Os|Den|Det|Η|Ο|Το|Τα)\s\p{Lu}|^L[’']\p{Lu}/u;
/** Houses that publish their own findings. */
const SCHOLARLY =
  /^(?:universi|uniwersytet|univerz|univerc|hochschule|technische|politecnico|polytechni)|(?:universitat|university|universiteit|universitesi|universitet|yliopisto|egyetem|hochschule)$/u;

/** Kinds of outlets in tongues without capitals, before the name or at its end. */
const ABROAD =
  /^(?:หนังสือพิมพ์|นสพ\.|สำนักข่าว|นิตยสาร|วารสาร|เว็บไซต์|สถานีโทรทัศน์|(?:صحيفة|جريدة|مجلة|موقع|قناة|وكالة|شبكة|إذاعة|روزنامه|روزنامہ|خبرگزاری|مجله|ماهنامه|ماہنامہ|هفته‌نامه|עיתון|ערוץ|אתר|מגזין|दैनिक|साप्ताहिक|দৈনিক|সাপ্তাহিক|გაზეთი|ჟურნალი|სააგენტო)\s)|(?:นิวส์|ออนไลน์|ทีวี|نيوز|نیوز|آنلاین|پرس|ניוז|אונליין|समाचार|न्यूज़?|टाइम्स|पत्रिका|टीवी|নিউজ|বার্তা|পত্রিকা|টাইমস|টিভি|ნიუსი?|ტვ|լուրեր|նյուզ|թերթը?)$/u;

const words = once(() => foldWords(wordsOf('mastheads')));

/** Whether a name is written as those of outlets are, or of universities, whose releases are run whole: what else stands behind "Source:" seldom wrote the text. */
export function isMasthead(name: string): boolean {
  if (isOutletLike(name) || outletByName(name) !== null || ARTICLED.test(name) || ABROAD.test(name) || /[.\d]/.test(name)) return true;
  const known = words();
  const folded = foldName(name).replaceAll('ı', 'i');
  return isOneWordOutlet(folded) || folded.split(' ').some((word) => known.has(word) || ENDINGS.test(word) || SCHOLARLY.test(word));
}
