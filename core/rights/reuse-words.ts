// What may be done, wanted, forbidden or owed in a sentence about reuse. Stems, in some thirty languages: each list is one alternation,
// tried only on sentences that a cheaper test let through.

/** Acts of reuse. */
export const ACT =
  /re-?publi[sc]|re-?print|reproduc|re-?post|cross-?post|re-?distribut|distribut|transmi|(?:may|can|not|any|for|of) (?:be )?cop(?:y|ied)|copying|syndicat|re-?us(?:e|ing)|(?:be|may|can) (?:\w+ )?used|use of|publication of|rewritten|rewrite|broadcast|scrap|data mining|machine learning|training|nachdruck|vervielf|weiterverbreit|weitergabe|verwend|verwert|übernahme|veröffentlich|abdruck|kopier|diffusion|utilis|copie|reprise|repren|reproduir|difusi[óo]n|distribuci|copia|uso de|cualquier uso|utiliza[rçc]|reprodu[czç]|divulga|publicar|riprodu|ripubblic|utilizzo|ridistrib|overname|overnemen|verveelvoud|hergebruik|gekopieerd|återge|kopier|gengiv|gjengi|mångfald|eftertryck|kopiow|rozpowszechn|przedruk|powiela|wykorzyst|šíření|publikování|kopírov|užití|přetisk|rozmnož|másol|terjeszt|felhasznál|utánköz|átvétel|prelua|copier|prenošenj|preuzim|koriš[ćt]en|objavljiv|prenos|перепечат|использован|использовать|цитирован|копирован|воспроизвед|перепублик|распростран|передрук|використан|цитуван|копіюван|відтворен|препечат|използван|αναδημοσ|αναπαραγ|διατίθεται|kopyala|yayınlan|kullanıl|alıntı|çoğalt|iktibas|نشر|نقل|اقتباس|استخدام|طبع|استفاده|بازنشر|کپی|להעתיק|לשכפל|שימוש|העתק|לפרסם|menyalin|mengutip|memperbanyak|sao chép|phát hành|转载|轉載|转贴|轉貼|复制|複製|復制|摘编|摘編|引用|链接|鏈接|镜像|使用|転載|再配布|전재|복제|배포|도용|사용/i;

/** Somebody's leave is needed. */
export const ASK =
  /without (?:(?:the|our|its|their|your|any|an|prior|previous|express(?:ed|ly)?|explicit|written|specific|and|or|of|full)[\s/,-]+){0,7}(?:permission|consent|authori[sz]ation|approval|agreement|licen[cs]e)|(?:prior|written|express(?:ed)?|explicit)[\s,]+(?:(?:and|or|written|prior|express)\s)?(?:permission|consent|authori[sz]ation)|permission (?:must|of the|from the|of our)|(?:by|with) permission(?: only)?|request permission|unauthori[sz]ed|genehmigung|zustimmung|einwilligung|erlaubnis|autorisation|sans (?:l['’])?accord|autorizaci|autorização|permiso|consentimiento|autorizzaz|consenso|permesso|toestemming|tillstånd|medgivande|tilladelse|samtykke|tillatelse|lupaa|zgody|zezwolen|souhlas|súhlas|dozvol|odobren|dovoljenj|engedély|hozzájárul|acordul|разрешени[яею]|согласи[яею]|согласован|дозволу|згоди|разрешение на|άδεια|έγκριση|izin(?:siz|i| al)|izni|إذن|اذن|موافقة|اجازه|מאישור|אישור|רשות|izin dari|tanpa (?:izin|ijin|seizin)|cho phép|未经|未經|非经|非經|未获|授权|授權|許可|许可|同意|承諾|無断|무단|허락|동의 없/i;

/** It is not allowed. */
export const FORBID =
  /(?:may|must|shall|can|should)\s?not|cannot|not (?:to )?be (?:re|copied|used|published|distributed)|prohibit|forbidden|not (?:permitted|allowed)|no part|no reproduction|verboten|untersagt|nicht (?:gestattet|erlaubt)|interdit|prohibid|prohíbe|proibid|vietat|verboden|förbjud|forbudt|ikke tillatt|kielletty|zabronion|zabrania|zakázán|zakázané|zakazan|tilos|interzis|zabranjen|prepovedan|запрещ|заборон|забран|απαγορ|yasak|يحظر|ممنوع|يمنع|אסור|אין ל|禁止|不得|不许|不許|严禁|嚴禁|必究|禁じ|お断り|금지|dilarang|cấm/i;

/** It is allowed. */
export const ALLOW =
  /permission to|(?:is|are|be) (?:hereby )?(?:permitted|allowed|granted|welcome|free)|you (?:can|may)|(?:may|can) (?:be )?(?:freely )?(?:re|copied|shared|used|published)|feel free|for free|free to|free of charge|without charge|we (?:encourage|welcome|invite)|grants?|crosspost on|forward this|gestattet|erlaubt|(?:darf|dürfen)(?! nicht)|kostenlos|kostenfrei|permitid|se permite|puede reprod|libremente|libre de|autorisée|librement|consentit|si autorizza|toegestaan|vrij te|tillåt|tilladt|tillatt|dozwolon|dovolen|povolen|megenged|szabadon|este permis|dozvoljen|разрешается|разрешено|допуска|допустим|возможно|дозволя|разрешава|επιτρέπ|ελεύθερα|بلامانع|بلا مانع|يسمح|مجاز|欢迎|歡迎|可以转载|自由转载|可自由|自由に|허용|serbest|diperbolehkan/i;

/** Credit is owed. */
export const CREDIT =
  /credit|attribut|acknowledg|cite (?:the|us)|mention of the (?:author|source)|link(?:s|ed|ing)? (?:back|to)|hyperlink|back-?link|quellenangabe|quelle (?:an|ge|nenn)|namensnennung|linksetzung|verlink|nennung|cit(?:er|ation|ant|ée) (?:de )?(?:la )?source|mention de (?:la )?source|lien|cit(?:ando|ar|e|ada|ado) (?:a |la |su )?(?:fuente|fonte)|con crédito|menci[oó]n|enlace|citazione|cita(?:re|ndo) la fonte|link attivo|bronvermelding|källa|kilde|lähde|podanie|podaniem|źródł|uveden|zdroj|forrás|sursei|sursa|izvor|navođenj|ссылк|гиперссылк|указа(?:ть|нием|ния)|источник|посилан|джерел|препратк|източник|αναφορά|παραπομπ|πηγή|kaynak|المصدر|منبع|מקור|sumber|nguồn|出处|出處|来源|來源|出典|출처/i;

/** Without credit it is not allowed, with it it is. */
export const UNLESS_CREDITED =
  /sem ser citada|sem (?:a )?cita|sin (?:citar|mencionar)|без (?:ссылки|указания|гиперссыл)|ohne quellen|without (?:proper |due )?(?:attribution|credit|acknowledg)|senza cita|sans (?:citer|mention)|不注明|未注明|بدون ذکر/i;

export const COMMERCIAL =
  /(?<!non[- ]?|not[- ]for[- ]|не|nicht[- ]?|no |μη-)commercial|kommerziell|for sale|commerciale|comercial(?! no)|коммерческ|(?<!非)商业|(?<!非)商業|商用/i;
export const NONCOMMERCIAL =
  /non-?\s?commercial|not-for-profit|non-?profit|nicht[-\s]?kommerziell|keine kommerz|non commerciale|pas d['’]utilisation commerciale|no comercial(?:es)?|não comercial|некоммерч|некомерц|μη[-\s]?εμπορικ|niekomerc|非商业|非商業|非営利|community (?:internet )?sites|sell (?:it|them|our|this|the)/i;
export const IN_PRINT = /in print|print (?:or|and|media|rights|publication)|печатн|gedruckt|impres[oa]|presse écrite|注文印刷/i;
export const TRANSLATE = /translat|übersetz|traduc|traduz|перевод|перекла|翻译|翻譯|翻訳|번역/i;
export const EXCERPT =
  /excerpts?|extracts?|quot(?:e|ing|ation)s?(?! from)|short passages|auszüge|zitier|extraits|cytow|цитирован|цитуван|摘录/i;
export const MINING =
  /text (?:and|&) data mining|data mining|(?<![\p{L}])tdm(?![\p{L}])|data[- ]scraping|text- und data|fouille de (?:textes|données)|minería de (?:textos|datos)|интеллектуальн\w+ анализ/iu;
export const TRAINING =
  /(?:train|develop|input)\w{0,4} (?:of |for |any |an? |to )?(?:\w+ ){0,3}(?:ai|artificial|machine|large language|llm|models?)|machine learning|(?:generative|artificial) (?:ai|intelligence)|ai (?:training|systems|models|tools|purposes)|künstliche[rn]? intelligenz|intelligence artificielle|inteligencia artificial|人工智能|人工知能|ai ?학습|AI学習|生成AI/i;

/** What a page asks in return, in the order in which it is listed. */
export const CONDITIONS = {
  'credit-author':
    /(?:credit|name|attribut\w*|acknowledg\w*|byline|mention)[^.;]{0,40}\b(?:authors?|writers?|reporters?|journalists?|creator)|authors?[^.;]{0,30}(?:credit|byline|name)|byline|author(?:['’]s)? name|namensnennung|nennung de[sr] autor|autor(?:en)?(?:name|nennung)|nom de l['’]auteur|(?:nombre|mención|nome) (?:de[l]?|do|dell['’]) ?aut|автор[аеу]|автора|作者|著者/i,
  'credit-source':
    /credit(?! card)|source|attribut|cite us|acknowledg|quelle|fuente|fonte|bronvermelding|källa|kilde|źródł|zdroj|forrás|sursa|sursei|izvor|источник|ссылк[аиуе]|джерел|посилан|първоизточник|πηγή|kaynak|المصدر|منبع|מקור|sumber|nguồn|出处|出處|来源|來源|出典|출처|namensnennung/i,
  'state-copyright':
    /copyright (?:are|is|must|and source|line|notice|information)[^.;]{0,60}|(?:source|include|retain|state)[^.;]{0,30} copyright|copyrightvermerk|mention du copyright/i,
  'link-to-original':
    /link(?:s|ed|ing)?(?: back| to|ing| must)|hyperlink|back-?link|backlink|direct link|link it back|verlink|linksetzung|enlace|lien (?:vers|actif|hyper)|link (?:attivo|ativo|para|a)|гиперссыл|гіперпосил|(?:активн|прям|индексируем|обратн)\S* (?:\S+ )?ссылк|ссылк[аи] на (?:данный |наш )?сайт|исходную ссылку|ссылк\S* на сайт|odkaz na|odnośnik|λινκ|σύνδεσμο|链接|連結|リンク|링크/i,
  noncommercial:
    /non-?\s?commercial|not-for-profit|(?:can['’]?t|cannot|may not|not) (?:\w+ ){0,6}sell|nicht[-\s]?kommerz|keine kommerz|no comercial|não comercial|non commerciale|utilisation commerciale|некоммерч|некомерц|μη[-\s]?εμπορικ|非商业|非商業|非営利/i,
  'no-changes':
    /(?:can['’]?t|cannot|may not|not|without|no|don['’]t) (?:be )?(?:\w+ ){0,2}(?:edit|alter|chang|modif|rewrit|adapt)|unaltered|unedited|unchanged|unmodified|verbatim|in (?:its|their|whole) entirety|in full|unverändert|sans modif|sin modific|sem (?:alterações|modific)|senza modif|bez zmian|без изменени|不得修改|改変/i,
  'share-alike': /share-?\s?alike|same licen[cs]e|gleichen bedingungen|mêmes conditions|相同方式/i,
  'keep-tracking-code':
    /tracking (?:code|pixel|script|tag)|page(?:view)?[ -]?counter|(?:pixel|analytics|counter) (?:code|tag|ping|script)|republi(?:sh|cation) (?:code|pixel|html)|our (?:pixel|analytics)|include (?:our|the|this) (?:pixel|code|html)/i,
  notify:
    /let us know|notify us|inform us|send us (?:a|the) (?:link|copy|note|e-?mail)|e-?mail us (?:when|a|the|at|to)|tell us (?:when|where)|belegexemplar|benachrichtig|informieren sie uns|avis[ae]rnos|уведом/i,
} as const;
