import { phraseList } from './phrase-list.ts';

// What may be done, wanted, forbidden or owed in a sentence about reuse: stems in some thirty languages, sought in lower case.

/** Acts of reuse. */
export const ACT = phraseList(
  'republi|re-publi|reprint|re-print|repost|re-post|cross-post|crosspost|distribut|transmi|may copy|can copy|not copy|any copy|copying|syndicat|reuse|re-use|be used|otherwise used|may use|use of|publication of|publish |be published|published,|rewrit|translate|broadcast|scrap|data mining|machine learning|training|to train|nachdruck|vervielf|weiterverbreit|weitergabe|verwend|verwert|übernahme|veröffentlich|abdruck|kopier|diffusion|utilis|copie|reprise|repren|difusión|difusion|distribuci|copia|uso de|cualquier uso|utiliza|reprodu|divulga|publicar|riprodu|ripubblic|utilizzo|ridistrib|overname|overnemen|verveelvoud|hergebruik|gekopieerd|återge|gengiv|gjengi|mångfald|eftertryck|kopiow|rozpowszechn|przedruk|powiela|wykorzyst|šíření|publikování|kopírov|užití|přetisk|rozmnož|másol|terjeszt|felhasznál|utánköz|átvétel|prelua|prenošenj|preuzim|korišćen|korišten|objavljiv|перепечат|использован|использовать|цитирован|копирован|воспроизвед|перепублик|распростран|передрук|використан|цитуван|копіюван|відтворен|препечат|използван|αναδημοσ|αναπαραγ|διατίθεται|kopyala|yayınlan|kullanıl|alıntı|çoğalt|iktibas|نشر|نقل|اقتباس|استخدام|طبع|استفاده|کپی|להעתיק|לשכפל|שימוש|העתק|לפרסם|menyalin|mengutip|memperbanyak|sao chép|phát hành|转载|轉載|转贴|轉貼|复制|複製|復制|摘编|摘編|引用|链接|鏈接|镜像|使用|転載|再配布|전재|복제|배포|도용|사용',
);

/** Somebody's leave is needed. */
export const ASK = phraseList(
  'permission|consent|authorization|authorisation|without approval|written approval|prior approval|without agreement|without a licen|unauthorized|unauthorised|genehmigung|zustimmung|einwilligung|erlaubnis|autorisation|sans accord|sans l’accord|autorizaci|autorização|permiso|autorizzaz|consenso|permesso|toestemming|tillstånd|medgivande|tilladelse|samtykke|tillatelse|lupaa|zgody|zezwolen|souhlas|súhlas|dozvol|odobren|dovoljenj|engedély|hozzájárul|acordul|разрешения|разрешению|разрешением|согласия|согласием|согласован|дозволу|згоди|разрешение на|άδεια|έγκριση|izinsiz|izin al|izni|إذن|اذن|موافقة|اجازه|אישור|רשות|tanpa izin|tanpa ijin|seizin|cho phép|未经|未經|非经|非經|未获|授权|授權|許可|许可|同意|承諾|無断|무단|허락|동의 없',
);

/** It is not allowed. */
export const FORBID = phraseList(
  "may not|must not|shall not|should not|can not|cannot|can't|not be re|not to be re|not be copied|not be used|not be published|not be distributed|prohibit|forbidden|not permitted|not allowed|no part|no reproduction|verboten|untersagt|nicht gestattet|nicht erlaubt|interdit|prohibid|prohíbe|proibid|vietat|verboden|förbjud|forbudt|ikke tillatt|kielletty|zabronion|zabrania|zakázán|zakazan|tilos|interzis|zabranjen|prepovedan|" +
    'запрещ|заборон|забран|απαγορ|yasak|يحظر|ممنوع|يمنع|אסור|אין ל|禁止|不得|不许|不許|严禁|嚴禁|必究|禁じ|お断り|금지|dilarang|cấm',
);

/** Leave that is given in words that would otherwise ask for it. */
export const GRANTS = phraseList(
  'grants permission|grant permission|have permission to|has permission to|gives permission|permission is granted|permission is hereby|no permission|not need permission|need permission? no|without asking|без согласования|ohne rückfrage',
);

/** It is allowed. */
export const ALLOW = phraseList(
  'permission to|is permitted|are permitted|be permitted|is allowed|are allowed|is granted|are welcome|is welcome|is free|are free|you can|you may|may be re|may re|can re|may freely|may be freely|may be copied|may be shared|may be used|can be used|feel free|for free|free to|free of charge|without charge|we encourage|we welcome|we invite|grants|crosspost on|forward this|gestattet|erlaubt|darf |dürfen|kostenlos|kostenfrei|permitid|se permite|puede reprod|libre de|autorisée|librement|consentit|si autorizza|toegestaan|vrij te|tillåt|tilladt|tillatt|dozwolon|dovolen|povolen|megenged|szabadon|este permis|dozvoljen|разрешается|разрешено|допуска|допустим|возможно|дозволя|разрешава|επιτρέπ|ελεύθερα|بلامانع|بلا مانع|يسمح|مجاز|欢迎|歡迎|可以转载|自由转载|可自由|自由に|허용|serbest|diperbolehkan',
);

/** Credit is owed. */
export const CREDIT = phraseList(
  'credit|attribut|acknowledg|cite the|cite us|mention of the|link back|links back|link to|linked to|linking to|hyperlink|backlink|quellenangabe|quelle an|quelle ge|quelle nenn|der quelle|linksetzung|verlink|nennung|la source|mention de|lien |fuente|fonte|con crédito|mención|mencion|enlace|citazione|link attivo|bronvermelding|källa|kilde|lähde|podani|źródł|uveden|zdroj|forrás|sursei|sursa|izvor|navođenj|ссылк|гиперссыл|указать|указанием|указания|источник|посилан|джерел|препратк|източник|αναφορά|παραπομπ|πηγή|kaynak|المصدر|منبع|מקור|sumber|nguồn|出处|出處|来源|來源|出典|출처',
);

/** Credit is owed rather than merely given: "ссылка обязательна", "转载请注明出处", "only with a link". */
export const OWED = phraseList(
  'must|required|requires|please|provided|on condition|as long as|only with|only if|nur mit|nur unter|nur bei|unter angabe|unter namens|unter nennung|unter der bedingung|mit quellenangabe|sous réserve|à condition|merci de|siempre que|siempre y cuando|citando|citar|cite |desde que|mediante|purché|a patto|citazione|mits|onder vermelding|med angivande|med kilde|med angivelse|pod warunkiem|z podaniem|s uvedením|uz obavez|uz navod|обязательн|обов|при условии|за умови|только|указать|необходимо|задължител|υποχρεωτικ|υπό τον όρο|με αναφορά|gösteril|şart|koşul|مع ذكر|بذكر|شريطة|ذکر|בתנאי|请|請|须|須|应|應|务必|要|明記|밝|표기|harus|wajib|vui lòng',
);

/** Conditions that stand elsewhere: "jest dozwolone wyłącznie z zachowaniem warunków korzystania". */
export const ONLY = phraseList(
  'only|nur |lediglich|uniquement|únicamente|solamente|solo |apenas|soltanto|alleen|endast|kun |wyłącznie|pouze|csak|doar|samo|только|лише|само|μόνο|yalnızca|فقط|仅|僅|のみ|terms|conditions',
);

/** Without credit it is not allowed, with it it is. */
export const UNLESS_CREDITED = phraseList(
  'sem ser citada|sem citar|sem a cita|sin citar|sin mencionar|без ссылки|без указания|без гиперссыл|ohne quellen|without attribution|without proper attribution|without due credit|without credit|without acknowledg|senza cita|sans citer|sans mention|不注明|未注明|بدون ذکر',
);

export const COMMERCIAL = phraseList('commercial|kommerziell|for sale|comercial|коммерческ|商业|商業|商用');
export const NONCOMMERCIAL = phraseList(
  'noncommercial|non-commercial|non commercial|not-for-profit|nonprofit|non-profit|nicht kommerz|nicht-kommerz|nichtkommerz|keine kommerz|pas d’utilisation commerciale|no comercial|não comercial|некоммерч|некомерц|μη-εμπορικ|μη εμπορικ|niekomerc|非商业|非商業|非営利|community internet sites|community sites|sell it|sell our|sell this|sell the',
);
export const IN_PRINT = phraseList(
  'in print|print or|print and|print media|print rights|print publication|печатн|gedruckt|impresa|impreso|presse écrite|注文印刷',
);
export const TRANSLATE = phraseList('translate it|translate our|translate this|translate the|translations are|translation is');
export const EXCERPT = phraseList(
  'excerpt|extracts|quoting|quotation|may quote|short passages|auszüge|zitier|extraits|cytow|цитирован|цитуван|摘录',
);
export const MINING = phraseList(
  'data mining|data scraping|data-scraping|tdm|text- und data|fouille de textes|fouille de données|minería de textos|minería de datos',
);
export const TRAINING = phraseList(
  'train ai|training ai|training of ai|ai training|train any ai|training any|train artificial|training artificial|training of artificial|train machine|train large|training large|train generative|training generative|training models|train models|machine learning|generative ai|artificial intelligence|ai systems|ai models|ai tools|ai purposes|künstliche intelligenz|künstlicher intelligenz|intelligence artificielle|inteligencia artificial|人工智能|人工知能|ai학습|ai 학습|ai学習|生成ai',
);

/** An act beside the reading by machines: "무단전재 및 재배포, AI학습 금지". */
export const OTHER_ACT = phraseList('republi|reprint|reproduc|distribut|copied|copy|전재|배포|복제|転載|转载|nachdruck|vervielf|перепечат');

/** Leave that was given to this page ("reprinted with permission of"), rules for readers' comments, and licences of programs. */
export const NO_TERM = phraseList(
  'published with permission|published by permission|published with the permission|published with kind|printed with permission|printed by permission|printed with the|printed with kind|posted with permission|posted with the|produced with permission|used with permission|used by permission|appears with permission|appears here with|mit freundlicher genehmigung|avec l’aimable|of the comments|your comments|user comments|reader comments|reader letters|submitted comments|free software|this software|the software|this program|the program|source code|this font|absolutely no warranty',
);

export const WANTS = phraseList(
  'for reprint|for republi|for reproduc|for publication of|for syndicat|for licens|for permission|for reuse|for re-use|for content licens|for rights|to republish|to re-publish|to reprint|to reproduce|to license|to syndicate|licensing opportunit|licensing inquir|licensing enquir|licensing request|rights and permission|rights & permission|reprint rights|reprint permission|rechten oder genehmig|転載|商业转载|商業轉載',
);
export const CONTACT = phraseList(
  '@|rights: |contact|escriba|écrire|écrivez|wenden sie sich|schreiben sie|свяж|обращ|联系|聯絡|聯繫|お問い合わせ|ご希望の方|문의|write to|e-mail|email',
);
