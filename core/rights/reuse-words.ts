import { phraseList } from './phrase-list.ts';

// What may be done, wanted, forbidden or owed in a sentence about reuse: stems in some thirty languages, sought in lower case.

/** Acts of reuse. */
export const ACT = phraseList(
  'citar |übernommen|ripres|republi|re-publi|reprint|re-print|repost|re-post|cross-post|crosspost|distribut|transmi|may copy|can copy|not copy|any copy|copying|syndicat|reuse|re-use|be used|otherwise used|may use|use of|commercial use|quotations|be quoted|publication of|publish |be published|published,|rewrit|translate|broadcast|scrap|data mining|machine learning|training|to train|nachdruck|vervielf|weiterverbreit|weitergabe|verwend|verwert|übernahme|veröffentlich|abdruck|kopier|diffusion|utilis|copie|reprise|repren|difusión|difusion|distribuci|copia|uso de|cualquier uso|utiliza|reprodu|divulga|publicar|riprodu|ripubblic|utilizzo|ridistrib|overname|overnemen|verveelvoud|hergebruik|återge|gengiv|gjengi|mångfald|eftertryck|kopiow|rozpowszechn|przedruk|powiela|wykorzyst|šíření|publikování|kopírov|užití|přetisk|rozmnož|másol|terjeszt|felhasznál|utánköz|átvétel|prelua|prenošenj|preuzim|korišćen|korišten|objavljiv|перепечат|использован|использовать|цитирован|копирован|воспроизвед|перепублик|распростран|передрук|використан|цитуван|копіюван|відтворен|препечат|използван|αναδημοσ|αναπαραγ|διατίθεται|kopyala|yayınlan|kullanıl|alıntı|çoğalt|iktibas|نشر|نقل|اقتباس|استخدام|طبع|استفاده|کپی|להעתיק|לשכפל|שימוש|העתק|לפרסם|menyalin|mengutip|memperbanyak|sao chép|phát hành|转载|轉載|转贴|轉貼|复制|複製|復制|摘编|摘編|引用|链接|鏈接|镜像|使用|転載|再配布|전재|복제|배포|도용|사용|to quote|quoting|wiedergabe|auszugsweise|rediffus|cópia|kopiëren|kopieer|overgenomen|citera|citere|sitere|kopioi|lainat|przebier|přebírán|převzet|převzít|šíriť|šíreni|preberan|prenositi|преузима|преносит|ponatis|копиран|копиюва|цитиран|αντιγραφ|yayımlan|نسخ|פרסום|कॉपी|pengutipan|disalin|penggandaan|trích dẫn|คัดลอก|เผยแพร่|ทำซ้ำ|摘录|摘錄|改编|転用|전송|may quote|can quote|zitat|freier gebrauch|cita de fragm|citas breves|la cita de|sử dụng lại|khi sử dụng',
);

/** Acts that other things than texts undergo as well. */
export const WIDE_ACT = phraseList(
  'be shared|freely share|forward this|available to|available without|available free|available at no|be copied|duplicat|nutzung|genutzt|verbreit|utiliser|diffuser|diffusione|χρήση|kullanılma|انتشار|उपयोग|प्रकाशन|প্রকাশ|ব্যবহার|利用|이용|인용|전송|julkaise|közlés|közöl|phát hành|เผยแพร่',
);

/** Acts that are done to texts alone: whoever speaks of them rules on reuse, and not on any use. */
export const REUSE = phraseList(
  'übernommen|ripres|lainat|republi|re-publi|reprint|crosspost|cross-post|reprodu|repost|redistribut|nachdruck|vervielf|weiterverbreit|weiterverwend|urheberrecht|quellenangabe|abdruck|riproduz|overname|overgenomen|verveelvoud|eftertryck|przedruk|kopiow|rozpowszech|přetisk|přebír|utánköz|másol|prelua|prenoše|preuzim|преузим|ponatis|перепечат|передрук|препечат|копирован|копіюван|αναδημοσ|αναπαραγ|αντιγραφ|izinsiz|alıntı|نشر|نسخ|کپی|להעתיק|menyalin|mengutip|sao chép|คัดลอก|转载|轉載|摘编|転載|転用|複製|出典|전재|배포|복제|출처',
);

/** What such acts are done to where a rule on reuse is meant. */
export const TEXTS = phraseList(
  'article|content|material|materiał|text|stories|story|news|publication|publisher|inhalt|beitr|artikel|contenu|contenid|conteúdo|matéria|inhoud|uitgave|innehåll|indhold|innhold|sisäl|treś|artyku|obsah|člán|cikk|tartal|informați|articol|sadrža|tekst|материал|текст|статт|стать|матеріал|съдържан|υλικ|περιεχόμ|άρθρ|haber|içeri|yazı|محتوى|المواد|المقال|مطالب|محتوا|اخبار|תוכן|תכנים|כתבה|सामग्री|लेख|समाचार|লেখা|সংবাদ|berita|konten|tulisan|thông tin|nội dung|bài viết|เนื้อหา|ข่าว|内容|內容|文章|本文|作品|新闻|新聞|資訊|记事|記事|写真|コンテンツ|文書|기사|콘텐츠|글|저작물',
);

/** That the texts are protected by the law, as much as to say that all rights are reserved. */
export const PROTECTED = phraseList(
  'protected by copyright|copyright protected|copyright-protected|urheberrechtlich geschützt|protégé par le droit|protégés par le droit|droits d’auteur réserv|protegido por derechos|protegidos por derechos|protegido por direitos|protegidos por direitos|protetto da copyright|protetti da copyright|auteursrechtelijk beschermd|upphovsrättslag|upphovsrättsligt skydd|åndsverkloven|ophavsretsloven|ophavsretligt beskyt|opphavsrettslig|tekijänoikeu|chroniony prawem autor|chronione prawem autor|chronione prawami autor|chronione są prawem autor|chráněn autorsk|chráněny autorsk|autorským zákonem|szerzői jogi védelem|szerzői jogvéd|protejat de legea drept|protejate de legea drept|zaštićen autorsk|zaštićeni autorsk|охраняются законом|защищены авторск|защищено авторск|охороняються законом|захищені авторськ|защитени с авторск|πνευματικά δικαιώματα|telif hakkı|حقوق النشر محفوظة|受版权保护|受版權保護|受著作权|受著作權|著作権は|著作権法|저작권법|저작권은|bảo hộ|ลิขสิทธิ์',
);

/** Somebody's leave is needed. */
export const ASK = phraseList(
  'permission|consent|authorization|authorisation|without approval|written approval|prior approval|without agreement|without a licen|unauthorized|unauthorised|genehmigung|zustimmung|einwilligung|erlaubnis|autorisation|sans accord|sans l’accord|autorizaci|autorização|permissão|permiso|autorizzaz|consenso|permesso|toestemming|tillstånd|medgivande|tilladelse|samtykke|tillatelse|lupaa|zgody|zezwolen|souhlas|súhlas|dozvol|odobren|dovoljenj|engedély|hozzájárul|acordul|разрешения|разрешению|разрешением|согласован|дозволу|згоди|разрешение на|άδεια|έγκριση|izinsiz|izin al|izni|إذن|اذن|موافقة|اجازه|אישור|רשות|tanpa izin|tanpa ijin|seizin|cho phép|未经|未經|非经|非經|未获|授权|授權|許可|许可|同意|承諾|無断|무단|허락|동의 없|reprint rights|approval of|agreement of|bewilligung|freigabe|accord de l|accord écrit|accord préalable|soumise à|previo acuerdo|avtale|aftale|suostumu|zgodą|povolení|privolit|suhlas|suglasnost|dopušten|acord prealabil|согласи|разрешено только|дозвіл|съгласие|مجوز|בכתב|अनुमति|অনুমতি|izin tertulis|persetujuan|đồng ý|chấp thuận|ได้รับอนุญาต|อนุญาตจาก|批准|擅自|승인|허가|authority of|written authority|rücksprache|absprache',
);

/** It is not allowed. */
export const FORBID = phraseList(
  "can’t|don’t re|don't re|may not|must not|shall not|should not|can not|cannot|can't|not be re|not to be re|not be copied|not be used|not be published|not be distributed|prohibit|forbidden|not permitted|not allowed|no part|no reproduction|verboten|untersagt|nicht gestattet|nicht erlaubt|interdit|prohibid|prohíbe|proibid|vietat|verboden|förbjud|forbudt|ikke tillatt|kielletty|zabronion|zabrania|zakázán| tilos|interzis|zabranjen|prepovedan|" +
    'запрещ|заборон|забран|απαγορ|yasak|يحظر|ممنوع|يمنع|אסור|אין ל|禁止|不得|不许|不許|严禁|嚴禁|必究|禁じ|お断り|금지|dilarang|cấm|not for reproduction|not for republication|not for distribution|do not copy|do not republish|do not reproduce|unlawful|illegal|unzulässig|nicht zulässig|ne peut être|ne peuvent être|no se permite|não é permitid|non è consentit|non è permess|niet toegestaan|mag niet|mogen niet|niets uit|inte tillåtet|ikke tilladt|ikke kopieres|niedozwol|zakaz|není dovolen|není povolen|zapovězen|nesmí|zakázan|nie je dovolen|tiltott|nem megenged|nije dopušten|nije dozvoljen|ni dovoljen|не се разрешава|не разрешава|не допуска|не дозволя|δεν επιτρέπ|yapılamaz|kopyalanamaz|yayınlanamaz|yayımlanamaz|kullanılamaz|لا يجوز|لا يسمح|غیرمجاز|تخلف|वर्जित|प्रतिबंधित|निषिद्ध|मना है|বেআইনি|নিষিদ্ধ|যাবে না|không được|không sao chép|ห้าม|请勿|請勿|切勿|できません|かたく|불허|없습니다|untersagen|nicht statthaft',
);

/** Leave that is given in words that would otherwise ask for it. */
export const GRANTS = phraseList(
  'grants permission|grant permission|have permission to|has permission to|gives permission|permission is granted|is hereby granted|is granted provided|is granted, provided|is granted to |is granted as long|permission is hereby|no permission|not need permission|need permission? no|得再授權|可再授权',
);

/** Without leave: a rule that forbids so asks for it, and any other grants it. */
export const UNASKED = phraseList('without asking|без согласования|ohne rückfrage');

/** Only for oneself: whoever wants more must ask. */
export const PERSONAL = phraseList(
  'personal use only|private use only|personal, non-commercial use only|personal, noncommercial use only|personal and non-commercial use only|only for personal|only for your personal|nur für den privaten|ausschließlich für den privaten|nur zum privaten|usage strictement personnel|exclusivamente para uso personal|solo per uso personale',
);

/** It is allowed. */
export const ALLOW = phraseList(
  'puedes |podés |é gratuita|es gratuita|è gratuita|est gratuite|liberamente|libremente|livremente|問題ありません|permission to|is permitted|are permitted|be permitted|is allowed|are allowed|is granted|are welcome|is welcome|is free|are free|you can|you may|may be re|may re|can re|may freely|may be freely|may be copied|may be quoted|may be shared|may be used|can be used|feel free|for free|free to|free of charge|without charge|we encourage|we welcome|we invite|grants|crosspost on|forward this|gestattet|erlaubt|darf |dürfen|kostenlos|kostenfrei|permitid|se permite|puede reprod|libre de|librement|consentit|si autorizza|toegestaan|vrij te|tillåt|tilladt|tillatt|dozwolon|dovolen|povolen|megenged|szabadon|este permis|dozvoljen|разрешается|допуска|допустим|возможно|дозволя|разрешава|επιτρέπ|ελεύθερα|بلامانع|بلا مانع|يسمح|مجاز|欢迎|歡迎|可以转载|自由转载|可自由|自由に|허용|serbest|diperbolehkan|at no cost|no charge|freely share|available to any eligible|honorarfrei|lizenzfrei|frei verwend|weiterverwendet|zulässig|autorisé|vous pouvez|peut être reprod|se autoriza|permite la reprod|puede republic|puede usar|gratis|permite-se|autorizada a|autoriza-se|permessa|è permess|mag worden|mogen worden|får citeras|får kopieras|oss gärna|må citeres|må gerne|kan siteres|można|lze |je možné|je možno|smí |môžete|engedélyezet|lehetséges|se poate|pot fi prelua|dopušteno|дозвољено|дозволено|је дозвољ|можна|разрешен|може да|dapat dikutip|آزاد است|מותר|אפשר |अनुमति है|可随意|自由使用|できます|可能です|이용할 수 있|자유롭게',
);

/** Credit is owed. */
export const CREDIT = phraseList(
  '原文连接|credit|attribut|acknowledg|cite the|cite us|mention of the|link back|links back|link to|linked to|linking to|hyperlink|backlink|quelle an|quelle ge|quelle nenn|der quelle|linksetzung|verlink|nennung|la source|mention de|lien |fuente|fonte|con crédito|mención|mencion|enlace|citazione|link attivo|källa|kilde|lähde|podani|źródł|uveden|zdroj|forrás|sursei|sursa|izvor|navođenj|ссылк|гиперссыл|указать|указанием|указания|источник|посилан|джерел|препратк|източник|αναφορά|παραπομπ|πηγή|kaynak|المصدر|منبع|מקור|sumber|nguồn|出处|出處|来源|來源|出典|출처|source citation|citation of|quellenangab|quellenhinweis|mentionner|mentionnant|citando|se cite|citada|vermelding|kreditering|mainits|citarea|citarii|menționarea|навођење|извора|посочване|позоваване|σύνδεσμο|προέλευση|نام و|درج لینک|स्रोत|সূত্র উল্লেখ|menyebutkan|mencantumkan|อ้างอิง|原文链接|原文連結|署名|出所|게재 사실|el origen|la procedencia|згад|упомин|引用元|リンク|zitierhinweis',
);

/** Credit is owed rather than merely given: "ссылка обязательна", "转载请注明出处", "only with a link". */
export const OWED = phraseList(
  'must|asks to be |should be attrib|required|requires|please|provided|on condition|as long as|only with|only if|nur mit|nur unter|nur bei|unter angabe|unter namens|unter nennung|unter der bedingung|mit quellenangabe|sous réserve|à condition|merci de|siempre que|siempre y cuando|citando|citar|cite |desde que|mediante|purché|a patto|citazione|mits|onder vermelding|med angivande|med kilde|med angivelse|pod warunkiem|z podaniem|s uvedením|uz obavez|uz navod|обязательн|обов|при условии|за умови|только|указать|необходимо|задължител|υποχρεωτικ|υπό τον όρο|με αναφορά|gösteril|şart|koşul|مع ذكر|بذكر|شريطة|ذکر|בתנאי|请|請|须|須|应|應|务必|要|明記|밝|표기|harus|wajib|vui lòng|with attribution|in return for|on the condition|mit angabe|sous condition|en citant|en mentionnant|mencionando|a condición|obbligo|met bronvermelding|ange källan|kildeangiv|mainits|podania|podając|s podmienkou|za podmienky|s uvedeni|za předpokladu|megjelölés|feltétel|doar cu|numai cu|cu condiția|uz navođenje|уз навођење|наявності|у разі|за условия|само с|само при|при условие|μόνο με|تنها با|به شرط|תוך ציון|के साथ|उल्लेख|dengan menyebut|dengan mencantumkan|ghi rõ|โดยต้อง|保留|注明|註明|ください|표시|お願いします|お願い致します|при згадці|при упоминании',
);

/** Conditions that stand elsewhere: "jest dozwolone wyłącznie z zachowaniem warunków korzystania". */
export const ONLY = phraseList(
  'only|nur |lediglich|uniquement|únicamente|solamente|solo |apenas|soltanto|alleen|endast|kun |wyłącznie|pouze|csak|doar|samo|только|лише|само|μόνο|yalnızca|فقط|仅|僅|のみ|terms|conditions',
);

/** Acts done to a whole text: whoever allows them beside quoting allows more than excerpts. */
export const WHOLE_ACT = phraseList('republi|re-publi|полн|использовании|використанні|転載|转载|轉載|复制|複製|전재|복제|übernahme ganzer');

/** Without credit it is not allowed, with it it is. */
export const UNLESS_CREDITED = phraseList(
  'sem ser citada|sem citar|sem a cita|sin citar|sin mencionar|без ссылки|без указания|без гиперссыл|ohne quellen|without attribution|without proper attribution|without due credit|without credit|without acknowledg|senza cita|sans citer|sans mention|不注明|未注明|بدون ذکر|kaynak gösterilmeden|kaynak belirtilmeden|tanpa menyebutkan|tanpa mencantumkan|zonder bronvermelding|uten kildehenvisning|uden kildeangivelse|bez podania|bez uvedení|bez uvedenia|a forrás megjelölése nélkül|fără citarea|fără menționarea|bez navođenja|без навођења|без посочване|без посилання|χωρίς αναφορά|دون ذكر|ללא ציון',
);

/** Leave to make money, and none: "for commercial purposes", "not for sale or other commercial ends". */
export const COMMERCIAL = phraseList('commercial|kommerziell|for sale|comercial|коммерческ|商业|商業|商用');
/** Without gain, as a condition is worded. */
export const WITHOUT_GAIN =
  'noncommercial|non-commercial|non commercial|not-for-profit|nicht kommerz|nicht-kommerz|nichtkommerz|keine kommerz|pas d’utilisation commerciale|sauf à des fins commerciales|non commerciale|sin fines comerciales|sin ánimo de lucro|sem fins comerciais|sem fins lucrativos|niet-commerc|ikke-kommers|icke-kommers|no comercial|não comercial|некоммерч|некомерц|μη-εμπορικ|μη εμπορικ|niekomerc|非商业|非商業|非営利|sell it|sell our|sell this|sell the';
export const NONCOMMERCIAL = phraseList(`${WITHOUT_GAIN}|nonprofit|non-profit|community internet sites|community sites`);
export const IN_PRINT = phraseList(
  'in print|print or|print and|print media|print rights|print publication|печатн|gedruckt|impresa|impreso|presse écrite|注文印刷',
);
export const TRANSLATE = phraseList('translate it|translate our|translate this|translate the|translations are|translation is');
export const EXCERPT = phraseList(
  'фрагмент|excerpt|extracts|quoting|quotation|may quote|be quoted|citera |citere|sitere|short passages|auszüge|zitier|extraits|cytow|цитирован|цитуван|摘录|zitat|fragmento|cita de|citas breves|引用|인용|may quote|citation',
);
export const MINING = phraseList(
  'data mining|text und data|text & data|data scraping|data-scraping|tdm|text- und data|fouille de textes|fouille de données|minería de textos|minería de datos|datamining|mineração de|estrazione di testo|eksploracj|text- och data|tekst- og data',
);
export const TRAINING = phraseList(
  'aiの学習|aiに学習|train ai|training ai|training of ai|ai training|train any ai|training any|train artificial|training artificial|training of artificial|train machine|train large|training large|train generative|training generative|training models|train models|machine learning|generative ai|artificial intelligence|ai systems|ai models|ai tools|ai purposes|künstliche intelligenz|künstlicher intelligenz|ki-system|ki-train|ki-model|training von ki|language model|intelligence artificielle|inteligencia artificial|人工智能|人工知能|addestramento|intelligenza artificiale|inteligência artificial|kunstmatige intelligentie|sztucznej inteligencj|umělé inteligence|konstig intelligens|kunstig intelligens|tekoäly|yapay zek|искусственного интеллекта|нейросет|штучного інтелекту|ai학습|ai 학습|ai学習|生成ai',
);

/** An act beside the reading by machines: "무단전재 및 재배포, AI학습 금지". */
export const OTHER_ACT = phraseList(
  'republi|reprint|reproduc|distribut|copied|copy|kopyala|전재|배포|복제|転載|转载|nachdruck|vervielf|перепечат',
);

/** Leave that was given to this page ("reprinted with permission of"), rules for readers' comments, and licences of programs. */
export const NO_TERM = phraseList(
  'published with permission|published by permission|published with the permission|published with kind|printed with permission|printed by permission|printed with the|printed with kind|posted with permission|posted with the|produced with permission|used with permission|used by permission|appears with permission|appears here with|mit freundlicher genehmigung|avec l’aimable|represented as|suggests endorse|imply endorse|the licensor endorses|of the comments|your comment|a comment|grant us|give us permission|gives us permission|giving us permission|generous permission|user comments|reader comments|reader letters|submitted comments|free software|this software|the software|this program|the program|source code|this font|absolutely no warranty|cookie',
);

export const WANTS = phraseList(
  'rechte am artikel|for reprint|for republi|for reproduc|for publication of|for syndicat|for licens|for permission|for reuse|for re-use|for content licens|for rights|to republish|to re-publish|to reprint|to reproduce|to translate|nutzungsanfrage|to license|to syndicate|licensing opportunit|licensing inquir|licensing enquir|licensing request|rights and permission|rights & permission|reprint rights|reprint permission|rechten oder genehmig|転載|商业转载|商業轉載|記事使用|記事の使用|利用申請|使用申請|reprints available|use our content|usage rights|nutzungsrechte|기사 이용|콘텐츠 이용',
);
export const CONTACT = phraseList(
  '@|rights: |licensing page|erwerben|申請|contact|escriba|écrire|écrivez|wenden sie sich|schreiben sie|свяж|обращ|联系|聯絡|聯繫|お問い合わせ|ご希望の方|문의|write to|e-mail|email|per mail|par mail|por correo|こちら|リンク先',
);
