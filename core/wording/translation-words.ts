import { phraseList } from '../rights/phrase-list.ts';

// What sentences that call a text a translation are made of, as stems sought in lower case.

/** Translating, in any form. */
export const TRANSLATED = phraseList(
  'translat|übersetz|übertragen|traduit|traduction|traduc|traduz|tradott|tradução|vertaal|vertaling|översatt|översättn|oversat|oversett|oversæt|käännet|käännös|suomennettu|przetłumacz|tłumacz|przekład|przełoż|přelož|překlad|prelož|preklad|fordít|tradus|preveden|prevod|prijevod|преведен|превод|перевод|перевед|перекла|μετάφρ|μεταφρ|çevir|çevril|tercüme|ترجم|מתורגם|תורגם|תרגום|अनुवाद|অনুবাদ|অনূদিত|terjemah|được dịch|bản dịch|lược dịch|แปล|翻译|翻譯|译自|譯自|编译|編譯|翻訳|和訳|번역|옮긴 글',
);

/** This text, as a sentence that speaks of it begins. */
export const THIS_TEXT = phraseList(
  'this article|this story|this text|this post|this piece|this essay|this interview|this page|this content|dieser artikel|übersetzung des artikels|übersetzung eines artikels|dieser text|dieser beitrag|dieses interview|der text ist|der artikel ist|der beitrag ist|cet article|ce texte|traduction de l’article|traduction d’un article|ce document|ce billet|cet entretien|cette tribune|nous publions la traduction|este artículo|este texto|traducción del artículo|traducción de un artículo|el siguiente texto|el siguiente artículo|este post|esta es|esta nota|esta entrevista|este artigo|esse artigo|tradução do artigo|tradução de um artigo|esse texto|esse post|esta matéria|questo articolo|traduzione dell’articolo|traduzione di un articolo|questo testo|questa intervista|dit artikel|deze tekst|artikeln|texten är|artiklen|artikkelen|denne artik|tämä|juttu on|tekst został|artykuł|tekst jest|niniejszy|tento článek|tento text|článek byl|článok|a cikk|articolul|acest articol|članak|ovaj tekst|текст је|это перевод|перевод стать|переклад стат|статья|статьи|статьею|материал переведен|цей текст|ця стаття|статтю|статията|το άρθρο|το κείμενο|bu yazı|bu makale|bu haber|هذا المقال|هذه المقالة|النص|این مقاله|این مطلب|این متن|המאמר|הכתבה|הטקסט|यह लेख|এই লেখা|artikel ini|tulisan ini|bài viết|本文|此文|該文|この記事|本記事|本稿|この文章|このページ|このドキュメント|이 글|이 기사|본 글|본 기사|이 문서|번역한 글|본 포스트|이 포스트|yazısının çeviri',
);

/** Done by a machine. */
export const BY_MACHINE = phraseList(
  'machine transl|machine-transl|automatically transl|automatic transl|ai transl|ai-transl|with ai|help of ai|using ai|maschinell|automatisch übersetz|automatische übersetz|mit hilfe von ki|mithilfe von ki|ki-übersetz|traduction automatique|traduit automatiquement|traducción automática|traducido automáticamente|tradução automática|traduzione automatica|automatisch vertaald|machinevertaling|maskinövers|maskinoversat|maskinoversett|konekäännös|tłumaczenie maszynowe|tłumaczenie automatyczne|strojový překlad|strojovo|gépi fordítás|traducere automată|машинный перевод|автоматический перевод|машинний переклад|машинен превод|αυτόματη μετάφραση|makine çevirisi|otomatik çeviri|ترجمة آلية|ماشینی|תרגום מכונה|मशीन अनुवाद|機械翻訳|自動翻訳|aiによる翻訳|机器翻译|機器翻譯|ai翻译|ai翻譯|기계 번역|기계번역|자동 번역|ai 번역|ai로 번역|인공지능으로 번역',
);

/** The text it is made from. */
export const ORIGINAL = phraseList(
  'original|ursprünglich|zuerst|initialement|à l’origine|oorspronkelijk|ursprungligen|oprindelig|opprinnelig|alun perin|pierwotnie|oryginal|původně|originál|pôvodne|eredeti|inițial|izvorno|izvorni|изначально|первоначально|впервые|оригинал|вперше|оригінал|αρχικά|πρωτότυπ|orijinal|ilk olarak|الأصل|أصلا|اصلی|במקור|मूल रूप|aslinya|bahasa asli|bản gốc|ต้นฉบับ|原文|原版|原著|元の|もとは|原題|원문|원래|원작',
);

/** Languages by name, as such a sentence has them ("in German", "из английского"). */
export const LANGUAGE = phraseList(
  'in english|in german|in french|in spanish|in italian|in russian|in arabic|in chinese|in dutch|in portuguese|in polish|in hebrew|in japanese|in turkish|from english|from german|from french|englisch|deutsch|französisch|spanisch|italienisch|russisch|arabisch|chinesisch|polnisch|türkisch|anglais|allemand|espagnol|en italien|russe|arabe|inglés|alemán|francés|en español|italiano|portugués|ruso|inglês|alemão|francês|espanhol|inglese|tedesco|francese|spagnolo|engels|duits|frans|spaans|tysk|englanni|saksa|ranska|angielsk|niemieck|francusk|rosyjsk|angličtin|anglicky|němčin|německ|nemeck|angol|német|francia|engleză|germană|franceză|englesk|njemačk|nemačk|французск|английск|немецк|испанск|арабск|англійськ|німецьк|французьк|αγγλικ|γερμανικ|γαλλικ|ingilizce|almanca|الإنجليزية|الفرنسية|الألمانية|انگلیسی|אנגלית|גרמנית|צרפתית|अंग्रेज़ी|अंग्रेजी|inggris|tiếng anh|tiếng pháp|tiếng đức|อังกฤษ|英文|英语|英語|德文|德语|法文|法语|ドイツ語|フランス語|영어|독일어|프랑스어|일본어|중국어',
);
