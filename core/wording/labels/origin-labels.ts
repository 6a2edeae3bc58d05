/** What labels the outlet that a text was taken from, by language: "Source: ▢", "来源：▢". */
const LATIN =
  'original sources?|artikel asli|sumber asli|(?:link )?bài gốc|link gốc|(?:article|news|story) (?:source|credit)s?|source|sources|originally from|v[ií]a|h/t|quellen?|originalquelle|textquelle|fuentes?|fuente original|tomado de|fontes?|fonts?|fonte original|źród[łl][oa](?: informacji)?|na podstawie|za|bron|kilde|källa|lähde|heimild|zdroj|forrás|surs[aă]|izvor|vir|allikas|avots|šaltinis|kaynak|haber kaynağı|sumber|nguồn(?: tin)?|theo|источник|источник (?:новости|информации|текста|материала|публикации)|ссылка на источник|по информации|по сообщению|исходник|первоисточник|по материалам|джерело|джерело (?:інформації|новини|тексту)|за матеріалами|за інформацією|източник|извор|крыніца|πηγή|πηγη|αναδημοσίευση(?: από)?|المصدر|مصدر|نقلا عن|نقلاً عن|منبع(?: خبر)?|مرجع|مصدر الخبر|به نقل از|ماخذ|بشکریہ|מקור|स्रोत|स्त्रोत|सूत्र|साभार|সূত্র|நன்றி|ที่มา|แหล่งที่มา|ขอบคุณ(?:ภาพและ)?(?:ที่มา|ข้อมูล|ข่าว|เนื้อหา)(?:และ(?:รูป)?ภาพ|ประกอบ)?(?:จาก)?|burimi|mənbə|manba|дереккөз|chanzo|pinagmulan|აღებულია|წყარო|աղբյուրը?|iturria|эх сурвалж|ប្រភព|ແຫຼ່ງຂ່າວ|bài viết từ|nguồn bài';
const IDEOGRAPHIC =
  'プレスリリース提供|[来來]自|(?:[本原]?文章?|[信消]息|稿件|新[闻聞]|内容|引用|[转轉][载載])?[来來]\\s?源|[信稿]源|(?:新[闻聞]|稿件)提供|供稿单位|[转轉]\\s?[载載]?\\s?自|摘自|出[处處]|原[载載]|転載元|引用元|元記事|出典|配信元|提供元|記事提供|提供|情報元|ソース|출처|자료출처|원문 출처|자료제공|기사제공';

const WIDE = '[：:՝៖]';
/** Labels in scripts with blanks need a colon (or nothing in the way of "via X"); Chinese ones stand closer. */
export const originLabel = new RegExp(
  `(?:(?<![A-Za-z_\\u00c0-\\u1fff-])(?:(?<latin>${LATIN})\\s{0,2}${WIDE}|(?<bare>v[ií]a|h/t)(?=\\s))|(?:(?<![\\u3400-\\u9fff])|(?<=阅读|閱讀|评论|評論|浏览|次))(?<han>${IDEOGRAPHIC})\\s{0,2}(?:${WIDE}|丨|(?=[《【|｜／/=]))|[\\[【〔](?<box>출처|[来來]源|出典|[转轉][载載])[\\]】〕]|(?<close>[转轉][载載]?自|摘自))\\s{0,2}`,
  'i',
);

/** One of them and nothing else, as boxes of themes have it. */
export const labelAlone = new RegExp(`^(?:${LATIN}|${IDEOGRAPHIC})$`, 'i');

/** What may begin right behind the outlet in the same line: another label. */
export const nextLabel =
  /\s(?:作\s?者|编\s?辑|編輯|责任编辑|責任編輯|责编|記者|记者|手机|发表评论|有\d|暂无|字号|字体|字體|浏览|瀏覽|点击|阅读|閱讀|人气|时间[：:]|日期[：:]|审核|我要|进入|查看|分享|评论|打印|【|T\sT|TT)|[,，](?:摘自|转自|作者)|,\s?(?:fot\.|fotó:?|foto:?|photo:?|zdj\.)\s|(?:作者|编辑|責任編輯|责任编辑|责编|发布时间|发布日期|发表时间|更新时间|日期|浏览量|浏览次数|点击数|点击量|点击|阅读量|阅读|人气|字体|字号|撰稿|摄影|攝影|供稿|审核)[：:]|[/／]\s?(?:作者|編輯|编辑|摄影|攝影|时间|日期|点击)|[;；|｜/-] ?(?:foto|photo|fot\.|autor|author|by|bild|text|фото|автор)|\s(?:foto|photo|fot|autor|author|автор|фото|φωτο) ?[:：]/i;

/** Credits for pictures, figures and software that share the label's words: what the words before a label, trimmed, end with. */
export const noOriginBefore =
  /(?:photo|image|img|picture|fotos?|bild|bilder|grafik|data|daten|chart|graphic|video|open|code|map|karte|zdjęcie|zdjęcia|zdjęć|fot|фото|εικόνα|φωτο|φωτογραφία|图片|圖片|图|圖|资料|資料|数据|數據|照片|视频|視頻|收入|收益|资金|写真|画像|사진|자료|이미지|그래픽|注明|註明|标明|載明|标注|無|无|其|\bPR\b\W?|広告|協賛)$/i;

/** Values that name nobody, or pictures' stocks and platforms that pictures and figures come from. */
export const noOrigin =
  /^(?:资料图|資料圖|图片|网络|網絡|網路|互联网|综合|綜合|原創|本站|本网|本報|本报|未知|archiwum|__|archiv|eigene|own|self|internet|web|редакция|собственный корреспондент|various|agencies|agenturen|agencias|news agencies|agences|agenzie|agências|agencje|агентства|πρακτορεία|ajanslar|وكالات|wikimedia|wikipedia|википедия|维基|getty|shutterstock|unsplash|pixabay|pexels|istock|flickr|facebook|twitter|instagram|youtube|tiktok|telegram|whatsapp|linkedin|email|e-mail|app|google|giphy|reddit|imgur|screenshot|ai|photo|foto|image|github|study|studie|company|supplied|provided|courtesy|statista|bureau of|u\.?s\.? (?:bureau|census|department)|world bank|eurostat|ezb|destatis|bls|http(?!:\/\/))(?:$|[\s,.:;/(|_-]|综合)/i;
