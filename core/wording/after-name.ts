import type { Page } from '../page.ts';

/** Where a name in running words ends, by the word after it. */
const AFTER_NAME =
  /\s(?:(?:and (?:is|was|has|reviewed|distributed|syndicated|edited|co-published|can|are|it|appears|reprinted|republished|reproduced|then|may|also|made|translated|posted)|und (?:wird|wurde|ist|kann|hier)|(?:et|y|e|i|și) (?:est|a été|es|fue|se|è|é|foi|este|a fost|(?:re)?(?:pubb?li|trad[ou]|reprodu|prelu)[a-z]{0,4}[dt](?:[oaei]s?)?(?![a-zà-ÿ]))|under|unter|sous|bajo|sob|sotto|pod|под|s[eo] (?:svolením|souhlasem|súhlasom)|za zgodą|uz (?:dopuštenje|dozvolu)|cu (?:acordul|permisiunea)|с разрешения|з дозволу|with (?:the )?(?:kind |full |express |special )?permission|with (?:kind|their|additional)|by permission|where|which|who|whose|that|titled|entitled|avec|con (?:el|licencia|permiso|la)|mit|als|before|prior|earlier|here|for|to|via|(?<![’']s\s)(?:print|online|digital|weekend|sunday) edition|is|was|has|are|have|will|can|may|dated|last|this|today|yesterday|back in|because|but|pero|after|when|while|since|during|through|throughout|without|about|über|qui|que|dengan judul|berjudul|gdzie|который|a nonprofit|cahier|auf Seite|op pagina|på side?)(?![a-zà-ÿа-яії])|as (?:part|an?|“)|at (?=https?:)|between (?=\d)|on (?=(?:LinkedIn|Facebook|Substack|Medium|Twitter|Instagram|YouTube|Patreon|Telegram)\b)|n° ?\d|on (?=the\b)|in (?=early|late|mid|its|the\b|\d)|(?:on|am|le|el|em|il|op|den|dnia|w dniu) (?=\d))/gi;
/** What has its purpose in its name: "Center for Harbour Studies", "Right to Know". */
const HAS_PURPOSE =
  /(?:^|\s)(?:Cent(?:er|re)|Institute?t?|Foundation|Fund|Council|Society|Committee|Commission|Campaign|Alliance|Association|Coalition|Initiative|Network|Project|Program(?:me)?|Academy|Agency|Bureau|Office|Department|Ministry|Union|Forum|Group|Physicians|Doctors|Scientists|Citizens|Lawyers|Mothers|Workers|Reporters|Right)$/i;
const LEADS_TO_PURPOSE = /^\s(?:for|to)$/;

/** Where words behind a name begin that can't be part of it; those with a capital of their own are, "Harbour Today", but where all have one. */
export function endBeforeWord(words: string, { language }: Page, isInCapitals: boolean): number {
  const isNordic = /^(?:n[obn]|da)/.test(language ?? '');
  for (const { 0: found, index } of words.matchAll(AFTER_NAME)) {
    const isCapitalised = !isInCapitals && /^\s\p{Lu}/u.test(found) && !/edition$|May$/i.test(found);
    const isOfName = isCapitalised || (LEADS_TO_PURPOSE.test(found) && (isNordic || HAS_PURPOSE.test(words.slice(0, index))));
    if (index > 0 && !isOfName) return index;
  }
  return words.length;
}
