import { foldName } from '../agents/fold-name.ts';
import type { Page } from '../page.ts';
import { namesOfOutlet } from './own-name-in-notice.ts';
import { lowerOf } from './phrase-list.ts';
import { TEXTS } from './reuse-words.ts';

/** "You can license your work under …", "Sie können Ihre Texte unter … veröffentlichen": what readers may do with works of their own. */
export const ADVISES =
  /\b(?:licen[cs]e|release|publish|share|put|place|offer|make)\s(?:(?:all|any|some)(?: of)? )?(?:your|their)\s|\b(?:recommend|suggest|encourage|urge)\s(?:that )?(?:you|authors|everyone|researchers|photographers)\b|\b(?:können|sollten|dürfen|kannst|solltest)\s(?:Sie |du )?(?:Ihre?|deine?)[nrms]?\s|\b(?:placer|publier|mettre|diffuser|partager)\s(?:vos|votre|tes|ton|ta)\s|\b(?:licenciar|publicar|liberar|poner|compartir|compartilhar)\s(?:tus?|sus?|seus?|suas?)\s|\b(?:pubblicare|rilasciare|condividere)\s(?:i|le|il|la)\s(?:tuo[io]?|tu[ae]|suo[io]?|su[ae])|\b(?:je|uw)\s(?:werk|teksten|foto[’']?s|artikel)\b|(?:публиковать|распространять|выпускать)\s(?:свои|ваши|свой|своё|свою)\s/i;

/** How a great portal of videos words its one free licence. */
export const OF_VIDEO =
  /\((?:reuse allowed|wiederverwendung erlaubt|réutilisation autorisée|permite la reutilización|se permite la reutilización|reutilização permitida|è consentito il riutilizzo|hergebruik toegestaan|återanvändning tillåten|ponowne wykorzystanie dozwolone|повторное использование разрешено|再利用を許可|yeniden kullanıma izin verilir)\)/i;
/** What a sentence that licenses the text calls it beside `TEXTS`, or how it begins where it calls it nothing. */
const OF_TEXT =
  /informati|contribution|artigo|artículo|articulo|post(?!er)|contingut|conținut|testo|utwór|írás|članak|чланак|makale|μελέτη μας|κείμενο|متن|مقال|نص|מאמר|טקסט|bài|บทความ|文|\bit (?:appears|is|was|may)\b|\bhere\b|\bhier\b|\bici\b|\baqu[íi]\b|work\b|werk|œuvre|obra|opera|dílo|verk|site|seite|blog|©|copyright/i;
const OPENS_BARE =
  /^[\P{L}]*(?:licen|lizen|lisens|llicènci|лиценз|ліценз|άδεια|lisans|许可|許可|授權|授权|ライセンス|라이선스|רישיון|giấy phép|originally published|published|released|available|distributed|shared|veröffentlicht|verfügbar|publié|diffusé|publicad|disponible|pubblicat|distribuit|gepubliceerd|beschikbaar|publicerad|udgivet|publisert|opublikowan|dostępn|udostępn|zveřejněn|dostupn|közzé|опубликован|распростран|доступн|опубліков|yayım|under |unter |sous |bajo |sob |sotto |onder |na licencji|cc\b|creative)/iu;

/** "Aquest reportatge es va publicar …": it points at what it stands by. */
const POINTS_HERE =
  /^\P{L}*(?:we|wir|nous|publicamos|pubblichiamo|this|these|diese[rsmn]?|cet|cette|ces|este|esta|estos|esse|essa|aquest|aquesta|questo|questa|quest[’']|dit|deze|denne|dette|detta|denna|tämä|ten|niniejsz\p{L}{1,3}|tento|táto|toto|ez az?|acest|această|ovaj|ova|овај|этот|эта|это|данн\p{L}{2,3}|цей|ця|този|тази|αυτ\p{L}{1,4}|bu|هذا|هذه|این|यह|এই|此|本|この|이)(?!\p{Ll})/iu;

/** Whether the words before a licence say whose it is, and it isn't the text's: "The report is published under …", "Raport jest dostępny na licencji …". */
export function tellsOfAnother(before: string): boolean {
  return /\p{L}{2}/u.test(before) && !POINTS_HERE.test(before) && !TEXTS.isIn(lowerOf(before)) && !OF_TEXT.test(before);
}

/** "Licensed under …": what is licensed goes without saying. */
export const opensBare = (sentence: string): boolean => OPENS_BARE.test(sentence);

/** "Tides of the Firth by Ada Winter is licensed under …": the page's own headline, or its outlet's name. */
export function namesItself(page: Page, words: string): boolean {
  const folded = foldName(words);
  const headline = page.blocks[page.region.headline]?.text ?? '';
  return [headline, page.documentTitle, ...namesOfOutlet(page)].map(foldName).some((name) => name.length > 3 && folded.includes(name));
}
