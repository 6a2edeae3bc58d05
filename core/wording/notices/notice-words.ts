import { phraseList } from '../../rights/phrase-list.ts';

// What lines that tell of an earlier publication are made of in some forty languages, as stems sought in lower case. Frames
// (`tongues/`) know whole wordings; these know only what such a line can't do without.

/** That it was the first time, or an earlier one. */
export const FIRST = phraseList(
  'first |originally|initially|previously|earlier version|longer version|zuerst|zunächst|ursprünglich|erstmals|erstveröffentl|im original|initialement|d’abord|première fois|à l’origine|première version|première publication|en premier|originalmente|originariamente|inicialmente|primero |primera vez|primeiro |primeira vez|prima volta|in origine|eerder |eerst |oorspronkelijk|voor het eerst|först |tidigare|första gången|første gang|ursprunglig|først |oprindelig|tidligere|opprinnelig|alun perin|alunperin|aiemmin|ensimmäisen kerran|fyrst |upphaflega|pierwotn|po raz pierwszy|pierwodruk|wcześniej|původn|poprvé|pôvodn|prvýkrát|prvotno|prvobitno|izvorno|prvi put|najprej|првобитно|изворно|први пут|првично|прв пат|за първи път|първоначално|впервые|уперше|изначально|первоначально|вперше|спочатку|первинно|inițial|prima dată|mai întâi|eredetileg|először|első megjelenés|πρώτη δημοσίευση|πρώτη φορά|αρχικά|ilk olarak|ilk kez|ilk defa|أول مرة|لأول مرة|في الأصل|أولا|أولًا|أصلا|أصلًا|نخستین بار|اولین بار|پہلی بار|سب سے پہلے|לראשונה|במקור|पहली बार|सबसे पहले|मूल रूप से|প্রথম |pertama kali|sebelumnya|awalnya|lần đầu|ครั้งแรก|首发|首發|首刊|最初|原刊|原载|原載|もともと|最初に|初めて|初出|처음|먼저|최초|pirmoreiz|pirmo reizi|sākotnēji|pirmą kartą|pirmiausia|esmakordselt|algselt|esmalt|fillimisht|së pari|për herë të parë|originalment|primera vegada|orixinalmente|kwanza|unang |առաջին անգամ|oorspronklik|ilk dəfə|lehen aldiz|jatorriz|yn wreiddiol',
);

/** Publishing, appearing, in forms that tell what became of a text. */
export const PUBLISHED = phraseList(
  'publish|appear| ran |printed|carried by|posted |written for|reported by|sent to subscribers|erschien|veröffentlicht|publizier|zu lesen|gedruckt|verfasst|geschrieben für|publié|paru |parue|parait|paraît|diffusé|mis en ligne|paraître|publicad|apareci|apareció|salió |difundid|publicou|apareceu|saiu |veiculad|divulgad|pubblicat|uscito|uscita |apparso|apparsa|comparso|comparsa|gepubliceerd|verschen|verscheen|stond |geplaatst|publicera|publicerad|införd |publisert|publiceret|offentliggjort|trykk|trykt|bragt |udgivet|å lese|at læse|att läsa|julkais|ilmesty|birtist|birt |opublikowa|ukazał|zamieszcz|pierwodruk|publikován|publikovan|publikovali|vyšl|vyšel|vyšiel|otišt|zveřejn|uverejn|objavljen|објављен|објавен|објави|публикув|опубликов|вышел|вышла|вышло|появил|напечатан|надруков|публикова|опубліков|вийшл|вийшов|явил|publicat|apărut|apare |megjelen|jelent meg|közöl|δημοσίευ|δημοσιεύ|yayınlan|yayımlan|نشر|نُشر|ظهر|منتشر|چاپ شد|شائع|פורסם|פורסמ|התפרס|הופיע|प्रकाशित|छपा|প্রকাশিত|diterbitkan|dipublikasi|terbit|tayang|dimuat|disiarkan|đăng|xuất bản|เผยแพร่|ตีพิมพ์|发表|發表|刊登|刊载|刊載|刊于|刊於|发布|發佈|掲載|公開|発表|게재|실린|실렸|발표|publicēt|iznāca|publikuot|paskelbt|ilmus|avaldat|botua|publikua|chapishwa|inilathala|nailathala|հրապարակվ|gepubliseer|dərc olun|argitarat|gyhoeddwyd',
);

/** Publishing again what stood elsewhere, taking over, translating: such a word speaks alone. */
export const REUSED = phraseList(
  're-publish|republish|re-print|reprint|repost|re-post|reproduced|x-post|crosspost|cross-post|excerpted|taken from|abridged version|originates from|comes from|come from an|gekürzte fassung|gekürzte version|version abrégée|versión abreviada|nachdruck|nachgedruckt|wiedergabe|übernommen|zur verfügung gestellt|reproduisons|reproduit|reprenons|repris |reprise |republi|extrait de l|extrait du|reproducimos|reproducid|republic|tomado de|cedido por|cedida por|reproduzid|cedido pel|tradução de um|ripubblic|ripreso|ripresa|tratto d|riprodott|riproponiamo|overgenomen|overnemen|overname|herpublicatie|återpublic|återge|gjengitt|gengivet|republisert|hentet fra|hämtad från|przedruk|za zgodą|převzat|přetišt|prevzat|se souhlasem|so súhlasom|preuzet|prenes|preneš|prenijet|преузет|пренет|преземен|препечат|перепеч|републик|взято с|перепост|передрук|републік|взято з|preluat|preluare|átvett|átvéve|átvétel|utánközl|αναδημοσ|alınmıştır|alıntılan|نقلا عن|إعادة نشر|يُعاد نشر|يعاد نشر|أعيد نشر|بازنشر|برگرفته|באדיבות|साभार|转载|轉載|转自|轉自|摘自|転載|再編集|再掲|전재|제휴로 제공|옮긴 글|퍼온|pārpublicēts|perspausdin|perpublikuot',
);

/** Leave and thanks, which with a word for the text or for publishing tell that it came from somebody. */
export const LEAVE = phraseList(
  'permission|we thank|with thanks to|thanks to|courtesy|blessing|arrangement with|agreement with|provided to us|comes to you from|comes to us from|genehmigung|erlaubnis|freundlicherweise|autorisation|remercions|permiso|autorizaci|gentileza|cortesía|agradec|permissão|autorização|cortesia|permesso|ringrazi|concess|toestemming|met dank aan|tillstånd|tillåtelse|tillatelse|tilladelse|luvalla|zgodą|dziękujemy|uprzejmoś|svolen|souhlas|súhlas|dopuštenj|dozvol|dovoljenj|дозвол|разрешен|любезно|дозволу|permisiun|acordul|engedély|άδεια|izniyle|izin alın|بإذن|بالاتفاق|با اجازه|באישור|ברשות|अनुमति| izin|seizin|授权|授權|許可|許諾|허락|허가|동의',
);

/** The text that lies behind this one. */
export const ORIGINAL = phraseList(
  'original|orixinal|oryginal|originál|eredeti|оригинал|оригінал|первоисточник|першоджерел|πρωτότυπ|orijinal|asli|الأصلي|اصلی|המקורי|bài gốc|bài viết gốc|ต้นฉบับ|原文|元記事|원문|source article|full article|full story|version originale',
);

/** This text, where a line begins with it: with a word that points at it, or with its kind alone, as labels have it. */
export const TEXT = phraseList(
  'this |excerpt|extract|auszug|extrait|extracto|fragment|estratto|отрывок|уривок|we bring you|the following|the above|the article|the interview|the story|the post|the text|article |story |a version|an earlier|editor|note:|dies|der beitrag|der text|der artikel|das interview|beitrag |text |artikel |interview |kolumne|cet|ce texte|ce document|ce billet|le texte|voici|récit|tribune|entretien|chronique|reportage|billet|est|el presente|la presente|el siguiente |la siguiente |el texto|texto|artículo|columna|nota |entrevista|reportaje|por su inter|esse |o seguinte |a seguinte |o texto |artigo|matéria|reportagem|conteúdo|crónica|questo|questa|articolo|il testo|il presente|intervista|caso |l’articolo|dit |deze |het artikel|artikelen|stuk |texten|artikeln|krönikan|den här|detta|denna|denne|dette|artikkelen|artiklen|innlegget|indlægget|kronikken|debatt|tämä|juttu|artikkeli|kirjoitus|teksti|greinin|tekst|artykuł|wywiad|materiał|niniejsz|tento|článek|článok|text|rozhovor|ovaj|članak|članek|intervju|prispevek|vest |овај|ова |текст|чланак|статия|материал|интервю|статья|статьи|интервью|колонка|стаття|матеріал|ця |articol|materialul|interviu|a cikk|az írás|az interjú|cikk|írás|το άρθρο|το κείμενο|η συνέντευξη|bu yazı|bu makale|bu haber|yazının|هذا|هذه|المقال|این|یہ |הכתבה|המאמר|הטור|הראיון|यह|ये |লেখাটি|এই |artikel ini|tulisan ini|berita ini|bài |บทความ|本文|此文|該文|该文|この記事|本記事|本稿|이 글|이 기사|raksts|intervija|straipsnis|tekstas|see artikkel|artikkel|lugu|shkrimi|ky shkrim|artikulli|aquest|makala|ang artikulo|հոդված',
);

/** What joins the outlet's name to the telling that it was first there. */
export const WHERE = phraseList(
  ', where |, donde |, où |, dove |, onde |, waar |, där |, hvor |, gdzie |, где |, де |, kde |, gdje |, gde |, unde |, wo | war dort | dort zuerst| og ble først',
);

/** What asks or forbids, tells of figures, books, songs, of other copies or of what somebody said: a line with one of these speaks of something else. */
export const OTHERWISE = phraseList(
  'please|every |si desea |si quiere |si vous |se quiser |se desidera |wenn sie |если вы |chi ripubblica|با ذکر منبع|被翻译成|被翻譯成|sometimes|regularly|occasionally|from time to time|parfois|régulièrement|a veces|regularmente|a volte|às vezes|regelmäßig|manchmal|regelmatig|ibland|czasem|regularnie|иногда|регулярно|if you |you may|you can also|feel free| must |may not|not be |do not|don’t|without |forbid|only with|free to |subscribe |subscribe:|sign up|sponsor|follow |also available|also published|also read|also appear|also ran|built with|powered by|our articles|our content|our work|our stories|republished by|reprinted on|posted on both|cross-posted on|crossposted on|cross-posted at|cross-posted to|in print on|court filing|the court |novel|book|album|song|film|in cinemas|al cinema|au cinéma|en cines|im kino|nos cinemas|w kinach|v kinech|в кино|photo|picture|image|figure|chart|data:|podcast|journal of|isbn|et al|doi|references| tip|draft|correction|' +
    'bitte|ohne|nur mit|darf |dürfen|untersagt|verboten|roman |buch|foto|bild|grafik|verlag|' +
    'veuillez|merci de| sans |interdit|obligatoire|livre|éditions|crédit|étude|immagini|imágenes|' +
    'por favor|si reproduc| sin |prohib|libro|estudio|elaboración| sem |proibid|compartilhe|livro|editora|vietat|senza |edizioni|' +
    'alleen met|zonder |verboden|boek|uitgeverij| utan |endast|förbjud|kun med| uden |forbud|bok|bog |förlag|forlag|ilman |kielletty|kirja|' +
    'bez  |tylko za|zabron|książka|wydawnictw|zdjęci|jen se|zakáz|len so|zabranj|samo uz|knjig|kniha| без |только с|запрещ|при использовании|при перепечатке|при копировании|обязательн|лише з|заборон|забран|само с|книга|роман|фото|' +
    'fără |interzis|numai cu|cartea|editura|nélkül|tilos|csak |könyv|kiadó|χωρίς|απαγορεύ|μόνο με|βιβλίο|olmadan|alınmadan|alınmaksızın|yasak|kitap|' +
    'يرجى|يُرجى|ممنوع|يمنع|بدون|دون |كتاب|رواية|ללא|אסור|אין ל|ספר |שיר |הוצאת|बिना|फोटो|पुस्तक|অনুমতি ছাড়া|ছবি|dilarang|tanpa |harap|buku|vui lòng|không được|ghi rõ|ห้าม|' +
    '同步|请注明|請註明|不得|严禁|嚴禁|禁止|谢绝|欢迎转载|如需|如若|图片|图源|照片|小说|無断|ご遠慮|明記|お願い|写真|画像|小説|번역이 아니|무단|금지|사진|소설',
);
