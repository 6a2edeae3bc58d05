import { foldName, foldWords } from '../agents/fold-name.ts';
import { once } from '../once.ts';

/** Words of links that call to read something: "Leer aquí", "Weiterlesen". */
const CALLS =
  'read here click view see continue lesen weiterlesen lies hier nachlesen ansehen lire lisez ici voir clique cliquez leer lea aqui ver leia ler leggi leggere qui continua lees lezen verder bekijk las lasa her har les lue lukea taalla czytaj przeczytaj tutaj czytac zde cist citajte precitajte procitajte ovde ovdje preberite tukaj olvasd olvassa itt citeste cititi aici читать читайте здесь тут читати прочетете тук διαβαστε εδω tu siin oku okuyun okumak ulasabilirsiniz burada buraya buradan baca di selengkapnya xem doc tai day اقرا هنا المزيد اینجا קראו כאן lien enlace orig open show';

/** How they call what they lead to: "Lien source", "Zum Originalbeitrag". */
const SOURCES =
  'source original originale origine originalartikel originalbeitrag originaltext originalquelle quelle fuente fonte bron źródło źródła источник источника первоисточника оригинал джерело джерела першоджерела kaynak kaynağı kilde källa zdroj forrás sursa sursă izvor πηγή nguồn sumber المصدر منبع מקור full';

/** What stands beside them. */
const BESIDE =
  'it the this that reading a whole originally article story post piece text version link more on at to in and english website page entire complete zum zur den die das der im ganzen ganze artikel beitrag mehr englisch l le la un une du d de texte suite entier complet anglais en el los articulo nota completa completo mas ingles texto o na no integra artigo materia mais il lo articolo intero notizia inglese het hele originele oorspronkelijke bericht meer originalet artikeln mer hela saken originalen artiklen artikkeli alkuperainen juttu artykuł oryginalny oryginał oryginału więcej dalej całość clanek puvodni cely originalni clanak izvirni az eredeti cikket cikk tovabb teljes articolul integral intreg оригинале статью статьи материал далее полностью повністю подробнее полный текст статия статията оригинала цялата το αρχικο αρθρο πρωτοτυπο ολοκληρο περισσοτερα haberin yazının aslını tamamını orijinalini orijinaline devamını asli sini bai viet goc المقال الاصلي النص الكامل كاملا من متن اصلی found right over can be there site este da vai alla ссылка на сайте сайті go visit vers naar do haber linki catre رابط';

const calls = once(() => foldWords(CALLS));
const sources = once(() => foldWords(SOURCES));
const beside = once(() => foldWords(BESIDE));

/** Whether linked words are nothing but a call to read what the link leads to: they name nobody. */
export function isCallToRead(words: string): boolean {
  const known = knownWords(words);
  return known.some((word) => calls().has(word) || sources().has(word));
}

/** Whether they call it the original, the source or the whole of this text. */
export function isLinkToOriginal(words: string): boolean {
  return knownWords(words).some((word) => sources().has(word));
}

/** The words, folded; none where one of them is unknown. */
function knownWords(words: string): string[] {
  const folded = foldName(words.replace(/[’'](?=\p{L})/gu, ' '))
    .split(/[\s.!:…→»›>,«()[\]-]+/u)
    .filter(Boolean);
  const isKnown = (word: string) => calls().has(word) || sources().has(word) || beside().has(word);
  return folded.length <= 8 && folded.every(isKnown) ? folded : [];
}
