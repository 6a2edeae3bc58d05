import { nameAgency } from '../agents/agency.ts';
import { isPersonName } from '../agents/names/person-name.ts';

/** What opens the credit of a picture, in the languages of news: "Photo:", "Fotó:", "Bild:", "图片来源", "사진". */
const OPENING =
  /^[([|\s]{0,4}(?:(?:crédits? |cover |file |feature[d]? )?(?:photos?|photographs?|photography|fotos?|foto(?:graf|kredit|grafia)?|fotó|fotografía|bild(?:er|quelle|nachweis)?|images?|pictures?|picture credit|illustration|grafik|fot|zdj|kuva|billede|kép|resim|fotoğraf|gambar|ảnh|imagen(?:es)?|imagem|immagin[ei]|afbeelding|beeld|ilustración|ilustração|illustrazione|obrázek|görsel|slika|crédits?|video|getty)[\s.]{0,2}(?:[:：/©|]|by |de |von |par |via |credit|courtesy)|фото|изображение|φωτο|图片|圖片|图：|圖：|摄影|攝影|写真|사진|صورة|تصویر|תמונה|צילום)/i;

/** "자료=통계청, 로이터", "[그래픽=연합뉴스]": Korean papers credit pictures and figures with an equals sign. */
const KOREAN = /^[[<(]?(?:자료|그래픽|사진|이미지|영상|캡처|일러스트)\s?[=＝]/;

/**
 * Whether a line credits a picture rather than the text: "Fotó: A. Author / MTI", "REUTERS/A. Author". Such lines stand beside
 * the headline as often as below the picture, and nothing in their markup need say so.
 */
export function isPhotoCredit(text: string): boolean {
  if (text.length > 160) return false;
  if (OPENING.test(text) || KOREAN.test(text) || OF_A_STOCK.test(text)) return true;
  const slash = text.indexOf('/');
  const name = text.slice(slash + 1).trim();
  return slash > 0 && slash < 24 && nameAgency(text.slice(0, slash).trim()) !== null && isPersonName(name) && !SIGNS.test(name);
}

/** "A. Author / AFP / Getty Images": houses that sell pictures alone. */
const OF_A_STOCK = /(?:[/(|,-] ?|\bvia )(?:getty images|shutterstock|alamy|zuma press)\)?$/i;

/** "dpa/Von A. Author" says who wrote it. */
const SIGNS = /^(?:by|von|par|por|di|av|af|door)\s/i;
