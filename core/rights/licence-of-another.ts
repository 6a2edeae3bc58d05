/** "You can license your work under …", "Sie können Ihre Texte unter … veröffentlichen": what readers may do with works of their own. */
export const ADVISES =
  /\b(?:licen[cs]e|release|publish|share|put|place|offer|make)\s(?:(?:all|any|some)(?: of)? )?(?:your|their)\s|\b(?:recommend|suggest|encourage|urge)\s(?:that )?(?:you|authors|everyone|researchers|photographers)\b|\b(?:können|sollten|dürfen|kannst|solltest)\s(?:Sie |du )?(?:Ihre?|deine?)[nrms]?\s|\b(?:placer|publier|mettre|diffuser|partager)\s(?:vos|votre|tes|ton|ta)\s|\b(?:licenciar|publicar|liberar|poner|compartir|compartilhar)\s(?:tus?|sus?|seus?|suas?)\s|\b(?:pubblicare|rilasciare|condividere)\s(?:i|le|il|la)\s(?:tuo[io]?|tu[ae]|suo[io]?|su[ae])|\b(?:je|uw)\s(?:werk|teksten|foto[’']?s|artikel)\b|(?:публиковать|распространять|выпускать)\s(?:свои|ваши|свой|своё|свою)\s/i;

/** How a great portal of videos words its one free licence. */
export const OF_VIDEO =
  /\((?:reuse allowed|wiederverwendung erlaubt|réutilisation autorisée|permite la reutilización|se permite la reutilización|reutilização permitida|è consentito il riutilizzo|hergebruik toegestaan|återanvändning tillåten|ponowne wykorzystanie dozwolone|повторное использование разрешено|再利用を許可|yeniden kullanıma izin verilir)\)/i;
/** What a sentence that licenses the text calls it, or how it begins where it calls it nothing. */
const OF_TEXT =
  /text|article|artikel|artyku|articol|artigo|artículo|articolo|articulo|story|stories|post(?!er)|content|inhalt|beitr|beitrag|contenu|contenid|conteúd|testo|texte|texto|tekst|текст|статт|стать|материал|матеріал|treś|utwór|obsah|člán|inhoud|innehåll|innhold|indhold|cikk|írás|članak|чланак|makale|yazı|içerik|μελέτη μας|κείμενο|άρθρο|مقال|نص|مطلب|متن|כתבה|מאמר|טקסט|लेख|tulisan|bài|บทความ|文|作品|内容|內容|記事|글|기사|저작물|콘텐츠|\bit (?:appears|is|was|may)\b|\bhere\b|\bhier\b|\bici\b|\baqu[íi]\b|work\b|werk|œuvre|obra|opera|dílo|verk|site|seite|blog|©|copyright/i;
const OPENS_BARE =
  /^[\P{L}]*(?:licen|lizen|lisens|llicènci|лиценз|ліценз|άδεια|lisans|许可|許可|授權|授权|ライセンス|라이선스|רישיון|giấy phép|published|released|available|distributed|shared|veröffentlicht|verfügbar|publié|diffusé|publicad|disponible|pubblicat|distribuit|gepubliceerd|beschikbaar|publicerad|udgivet|publisert|opublikowan|dostępn|udostępn|zveřejněn|dostupn|közzé|опубликован|распростран|доступн|опубліков|yayım|under |unter |sous |bajo |sob |sotto |onder |na licencji|cc\b|creative)/iu;

/** "Aquest reportatge es va publicar …": it points at what it stands by. */
const POINTS_HERE =
  /^\P{L}*(?:this|these|diese[rsmn]?|cet|cette|ces|este|esta|estos|esse|essa|aquest|aquesta|questo|questa|quest[’']|dit|deze|denne|dette|detta|denna|tämä|ten|niniejsz\p{L}{1,3}|tento|táto|toto|ez az?|acest|această|ovaj|ova|овај|этот|эта|это|данн\p{L}{2,3}|цей|ця|този|тази|αυτ\p{L}{1,4}|bu|هذا|هذه|این|यह|এই|此|本|この|이)(?!\p{Ll})/iu;

/** Whether a sentence in the text gives the licence of what it speaks of: "The report is published under …", "Raport jest dostępny na licencji …". */
export function tellsOfAnother(sentence: string, licence: string): boolean {
  const before = sentence.slice(0, Math.max(0, sentence.indexOf(licence)));
  return /\p{L}{2}/u.test(before) && !POINTS_HERE.test(before) && !OPENS_BARE.test(before) && !OF_TEXT.test(before);
}
