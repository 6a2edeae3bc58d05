import { foldName, foldWords } from '../agents/fold-name.ts';

/** Words of links that call to read something, one of which must stand there: "Leer aquí", "Weiterlesen". */
const CALLS =
  'read here click view see continue lesen weiterlesen lies hier nachlesen ansehen lire lisez ici voir leer lea aqui ver leia ler leggi leggere qui continua lees lezen verder bekijk las lasa her har les lue lukea taalla czytaj przeczytaj tutaj czytac zde cist citajte precitajte procitajte ovde ovdje preberite tukaj olvasd olvassa itt citeste cititi aici читать читайте здесь тут читати прочетете тук διαβαστε εδω tu taalla siin oku okuyun okumak burada buraya baca di selengkapnya xem doc tai day اقرا هنا اقرأ المزيد اینجا קראו כאן este lien enlace orig originalartikel originalbeitrag originaltext источник джерело оригинал nguon kaynak sumber forras sursa izvor πηγη المصدر منبع מקור';

/** What stands beside them. */
const BESIDE =
  'it there the this that reading a full whole original originally article story post piece text version source link more on at to in and english website page entire complete zum zur den die das der im ganzen ganze artikel beitrag originalartikel originaltext mehr englisch quelle l le la les un une du de texte suite entier complet anglais en el los articulo nota completa completo mas ingles texto o na no integra artigo materia mais il lo articolo originale intero notizia inglese het hele originele oorspronkelijke bericht meer originalet artikeln mer hela saken originalen artiklen artikkeli alkuperainen juttu artykuł oryginalny oryginał oryginału więcej dalej całość clanek puvodni cely originalni clanak izvirni az eredeti cikket cikk tovabb teljes articolul integral intreg оригинал оригинале статью статьи материал далее полностью подробнее полный текст статия статията оригинала цялата το αρχικο αρθρο πρωτοτυπο ολοκληρο περισσοτερα haberin yazinin aslini tamamini orijinalini devamini asli sini bai viet goc المقال الاصلي النص الكامل كاملا المصدر من متن اصلی';

let calls: Set<string> | null = null;
let beside: Set<string> | null = null;

/** Whether linked words are nothing but a call to read what the link leads to: they name nobody. */
export function isCallToRead(words: string): boolean {
  calls ??= foldWords(CALLS);
  beside ??= foldWords(BESIDE);
  const folded = foldName(words.replace(/[’'](?=\p{L})/gu, ' '))
    .split(/[\s.!:…→»›>,«()[\]-]+/u)
    .filter(Boolean);
  return (
    folded.length > 0 &&
    folded.length <= 8 &&
    folded.some((word) => calls?.has(word)) &&
    folded.every((word) => calls?.has(word) || beside?.has(word))
  );
}
