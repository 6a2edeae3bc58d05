const NO_NAME =
  /^(?:creative commons[ \w.-]*|here|this|that|these|it|our partners?|our|my|your|his|her|their|its|an?|us|me|others?|another|many|some|various|several|print|paper|english|german|french|spanish|russian|italian|portuguese|dutch|arabic|chinese|japanese|hebrew|turkish|polish|greek|swedish|deutsch|englisch|französisch|anglais|français|español|inglés|inglese|english language|response|conjunction|partnership|collaboration|association|part|full|full text|two parts|book|hardcover|paperback|volume|vol\.?|issue|the print edition|great britain|(?:the )?(?:uk|us|usa|united kingdom|united states)|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|(?:page|section) ?[a-z]?\d{0,3}|pages?|chapter|(?:jahre?|year|année|año|ano|anno|jaar|år|rok|roku|году) \d{4}|n\/a|unknown|unbekannt|archiv|archiwum|(?:the )?(?:internet|web)|online|интернет|собственная информация|own work|eigene|privat|自己|地址|链接|(?:我的?|本人的?|作者|个人|個人|旧|舊)\s?(?:个人|個人)?(?:技术)?(?:博客|网站|網站|部落格|公众号|站|ブログ|サイト).{0,3}|オリジナル記事|мой блог|личный блог|مدونتي(?: الشخصية)?|本站|本网|本报|请注明|原创|网络|互联网|original|其[它他]媒[体體]|来源|不明|作者|编辑|(?:the |la |die |de )?(?:newsroom|editors|staff|redazione|(?:autor(?:in|en)? (?:und|sowie) (?:de[rm] )?)?(?:redaktion|verlags?)|autor(?:in|en|s)?(?: [a-zäöü]+)?|redacción|redação|rédaction|redactie|redaksi)|redakcj[aię]|haber merkezi|(?:本紙|本誌|小誌|弊紙|弊誌|지면|본지|본보|본紙).{0,14}|редакци[яией]+|редакці[яєї]+)$|(?:転載|轉載|转载|転用)$/i;

/** "This article", "dieser Beitrag": the text itself; "Ref.": a book's or a study's. */
const OF_ITSELF =
  /^(?:(?:this|that|the) (?:blog ?)?(?:article|post|story|piece|essay|page|column|report|interview|guide|tutorial|text)|diese[rs]? (?:artikel|beitrag|text|blogbeitrag)|ce(?:t article| texte| billet)|est[ea] (?:artículo|nota|texto|artigo|post|entrada|matéria)|questo (?:articolo|testo|post)|dit (?:artikel|stuk)|denn[ea] (?:artikel|artikkel(?:en)?|tekst)|эта статья|эт[оа]т? (?:текст|материал)|ця стаття|bu (?:yazı|makale|haber)|(?:artikel|tulisan) ini|bài viết(?: này)?|(?:この|本)(?:記事|文章|文)|이 (?:글|기사)|refs?\b.{0,8}|references?)$/i;

/** Whether words can be a name: short, no pronoun or kind alone, and in scripts with case not all of small letters. */
export function isName(name: string, isMarked = false): boolean {
  if (name.length < 2 || name.length > 90 || name.startsWith('@') || NO_NAME.test(name) || OF_ITSELF.test(name) || !/\p{L}/u.test(name))
    return false;
  if (
    name.split(/\s+/u).length > 10 ||
    /[{}<>=%$]|^I \p{Ll}|\b(?:http|www\b)|\b(?:(?:project|web|home) ?page|[Ll]icen[cs]e)$|^\d+(?:st|nd|rd|th)?\b(?!\s?\p{L})/u.test(name)
  )
    return false;
  if (/[\u3040-\u9fff\uac00-\ud7af]/u.test(name))
    return (
      name.length <= 30 &&
      !/[：。！？]|^(?:[简簡繁][体體])?\p{Script=Han}{1,2}[语語文]版$|[一这這]篇|(?:专家|工程师|教授)(?!之)\p{Script=Han}{2,3}$/u.test(name)
    );
  const first = name.match(/[\p{L}\d]/u)?.[0] ?? '';
  return (
    isMarked ||
    !/\p{Ll}/u.test(first) ||
    /\.[a-z]{2,}$|^(?:dpa|sda|sid|taz|pte|ots|epd|kna|afp|n-tv|ntv|t-online|iPolitics|eu\p{Lu}|de\p{Lu}|el\p{Lu}|[a-z]\p{Lu})/u.test(name)
  );
}
