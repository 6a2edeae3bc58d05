/** What a text is called in credits, in small letters: the source of a pattern. */
export const texts =
  'words|texts?|texte|textes|textos?|testo|testi|tekst(?:as|s|y|i)?|story|stories|report|reporting|arti(?:cle|kk?el|colo|go)|artículo|interview|reportage|szöveg|besedilo|yazı|haber|teks|bài|κείμεν[οα]|текст|文字?|取材|撰文|글|نص|تقرير|كتابة|כתבה|טקסט';
/** What pictures are called in credits. */
export const pictures =
  "ill?ustra[a-zà-ž]{1,8}|graphics?|grafik(?:en)?|artwork|(?:ph|f)oto(?:s|d|n|[’']s|ğraf|ğraflar|gra[a-zà-ž]{1,8})?|fotky|fotó[ki]?|foton|pictures?|images?|imágenes|imagens|immagini|vídeo|videos|bild(?:er|en)?|beeld|kuvat?|valokuvat|zdjęcia|nuotraukos|pildid|képek|φωτογραφί[α-ώ]{1,3}|φωτο|фото[а-яії]{0,8}|світлини|снимки|slike|hình|ảnh|写真|撮影|図|[图圖]片?|摄影|攝影|사진|تصوير|صور|צילומ?ים|צילום|video|kamera|görüntü";
const joint =
  '\\s?[/+&·・、／,-]\\s?|\\s(?:and|und|u\\.|et|y|e|og|och|ja|i|a|és|și|si|και|ve|dan|và|in|un|ir|en|и|та|і|[&+])\\s|\\sו?و\\s?';
/** Letters and figures, without those beyond the first plane and in few ranges: a pattern with all of them is dear to make. */
const inWord = '[a-z\\d\\u00c0-\\u1fff\\u3040-\\u30ff\\u3400-\\ud7ff]';
/** What goes on to say who it was: a colon, "by", or the name itself. */
const startsCredit = /^(?:\s?[:：／]|\s(?:by|von|par|por|de|di|door|av|af|od|oleh|από|BY|VON|PAR|POR|DE|DI)\s)/u;
const startsName = /^(?:\s\p{Lu}\p{L}|\s?[\u3400-\u9fff\uac00-\ud7a3]{2})/u;

let pairs: [RegExp, RegExp] | null = null;

/** Made for the first line that is read: pages without one don't pay for them. */
function patterns(): [RegExp, RegExp] {
  pairs ??= [
    new RegExp(`(?<!${inWord})(${texts})(?:${joint})(?:${pictures})(?!${inWord})`, 'gi'),
    new RegExp(`(?<!${inWord})(?:${pictures})(?:${joint})(${texts})(?!${inWord})`, 'gi'),
  ];
  return pairs;
}

/**
 * A line whose labels for text and pictures together are those for the text: who did both is the author. "Text/Fotos: A", "文・写真：A". Without
 * a colon Russian has the name in another case.
 */
export function authorOfBoth(line: string): string {
  return patterns().reduce(
    (rest, pattern) =>
      rest.replace(pattern, (whole, text: string, at: number) => {
        const behind = rest.slice(at + whole.length);
        if (startsCredit.test(behind)) return text;
        return startsName.test(behind) && !/^\s[А-Я]/.test(behind) ? `${text}:` : whole;
      }),
    line,
  );
}
