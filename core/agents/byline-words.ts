/**
 * The words of credit lines in thirty languages; pure data, words parted by "|"; "*" is any one word.
 * `before` words stand before a name without more ("By Jane Harbour"), `labels` only with a colon or its like ("Text: …").
 */
export const creditWords = {
  author: {
    before:
      'by|written by|posted by|published by|story by|words by|text by|article by|report by|reported by|analysis by|opinion by|review by|submitted by|created by|authored by|compiled by|commentary by|guest post by|interview by|a column by|von|geschrieben von|verfasst von|ein beitrag von|ein gastbeitrag von|gastbeitrag von|ein kommentar von|kommentar von|eine analyse von|aufgezeichnet von|text von|interview von|veröffentlicht von|gepostet von|par|écrit par|publié par|rédigé par|texte par|posté par|propos recueillis par|recueilli par|une enquête de|un texte de|por|escrito por|publicado por|redactado por|texto de|una entrevista de|di|a cura di|scritto da|pubblicato da|testo di|door|geschreven door|geplaatst door|tekst door|av|skriven av|skrevet av|publicerad av|publisert av|tekst av|text av|af|skrevet af|oprettet af|kirjoittanut|przez|napisał|napisała|opracował|opracowała|oprac.|napsal|napsala|napísal|napísala|připravil|připravila|írta|írta és fotózta|de către|scris de|publicat de|от|написал|написала|подготовил|подготовила|підготував|підготувала|написав|пише|piše|pišu|napisao|napisala|του|της|των|γράφει ο|γράφει η|γράφουν οι|γράφει|από τον|από την|από|επιμέλεια|ρεπορτάζ|yazan|hazırlayan|بقلم|كتب|كتبت|إعداد|به قلم|מאת|द्वारा|oleh|ditulis oleh|bởi|โดย|เขียนโดย|কলমে',
    labels:
      'author|authors|byline|writer|text|words|reporter|reporters|story|autor|autoren|autorin|texte|texto|testo|tekst|auteur|auteurs|auteure|autora|autores|autore|autori|författare|skribent|journalist|forfatter|forfattare|journalister|teksti|kirjoittaja|toimittaja|autorzy|autorka|autoři|szerző|szöveg|írta|redactor|автор|авторы|авторка|автори|автор статьи|текст|журналист|журналіст|подготовил|підготував|аутор|текст и фото|avtor|συντάκτης|κείμενο|αρθρογράφος|γράφει|yazar|haber|muhabir|الكاتب|المؤلف|كاتب|كتب|تقرير|إعداد|المصدر بقلم|نویسنده|گزارش|خبرنگار|כתב|כתבה|כתבת|लेखक|रिपोर्ट|रिपोर्टर|প্রতিবেদক|লেখক|penulis|reporter|laporan|pewarta|tác giả|bài viết|ผู้เขียน|ผู้สื่อข่าว|作者|作 者|文|撰文|撰稿|采写|採訪|采访|记者|記者|通讯员|執筆|著者|筆者|取材・文|取材|글|글쓴이|작성자|기자|필자',
  },
  translator: {
    before:
      'translated by|translation by|translated from the * by|translated from * by|translated into * by|übersetzt von|übersetzung von|aus dem * von|aus dem * übersetzt von|ins deutsche übersetzt von|ins deutsche übertragen von|traduit par|traduit de * par|traduit du * par|traduction par|traduction de|traducido por|traducción de|traducido del * por|traduzido por|tradução de|traduzione di|tradotto da|traduzione a cura di|vertaald door|översatt av|oversatt av|oversat af|przełożył|przełożyła|tłumaczył|tłumaczyła|tłum.|přeložil|přeložila|preložil|fordította|ford.|tradus de|traducere de|перевёл|перевел|перевела|переклав|переклала|превод от|prevod|μετάφραση|çeviren|ترجمة|ترجمه|תרגום|תרגם|diterjemahkan oleh|dịch bởi|แปลโดย|अनुवाद',
    labels:
      'translation|translator|translators|übersetzung|übersetzer|übersetzerin|traduction|traducteur|traductrice|traducción|traductor|traductora|tradução|tradutor|tradutora|traduzione|traduttore|vertaling|vertaler|översättning|översättare|oversettelse|oversættelse|suomennos|suomentanut|tłumaczenie|tłumacz|przekład|překlad|preklad|fordítás|fordította|fordító|traducere|traducător|перевод|переводчик|переклад|перекладач|превод|преводач|prijevod|μετάφραση|μτφρ.|çeviri|çeviren|ترجمة|المترجم|ترجمه|مترجم|תרגום|अनुवाद|अनुवादक|terjemahan|alih bahasa|penerjemah|dịch|người dịch|译者|譯者|翻译|翻譯|编译|編譯|訳|翻訳|訳者|번역|옮긴이',
  },
  editor: {
    before: 'edited by|editing by|curated by|redaktion von|bearbeitet von|editado por|redigiert von',
    labels:
      'editor|editors|editing|bearbeitung|edición|edição|redaktor|redaktör|redaktør|редактор|редакторка|editör|editor in chief|penyunting|编辑|編輯|责任编辑|責任編輯|责编|編集|校对|审核|편집',
  },
  photographer: {
    before:
      'photo by|photos by|photograph by|photographs by|photography by|pictures by|image by|images by|video by|videos by|illustration by|illustrations by|illustrated by|graphics by|photo credit|foto von|fotos von|bilder von|fotos de|fotografías de|photos de|photo de|foto av|foto di|fotoğraf',
    labels:
      'photo|photos|credit|photo credit|image credit|photograph|photographs|photographer|photographers|photography|picture|pictures|image|images|video|illustration|illustrations|graphics|foto|fotos|fotograf|fotografie|bild|bilder|grafik|fotografía|fotografías|fotógrafo|photographe|photographies|vidéo|crédit photo|crédits|imagen|imágenes|imagem|fotogr.|kuva|kuvat|zdjęcia|fotka|fotó|kép|foto-video|фото|фотограф|видео|иллюстрация|ілюстрація|снимки|снимка|φωτογραφία|φωτογραφίες|fotoğraf|görsel|صورة|تصوير|عکس|צילום|צילומים|फोटो|ảnh|ภาพ|图|圖|图片|摄影|攝影|视觉|图源|图片来源|写真|撮影|画像|사진|그래픽',
  },
  contributor: {
    before:
      'with|with additional reporting by|additional reporting by|reporting by|with reporting by|contributions by|unter mitarbeit von|mitarbeit von|avec la contribution de|con la colaboración de',
    labels: 'reporting|additional reporting|research|mitarbeit|contributors|contributor|recherche|colaboración|mitwirkung|współpraca',
  },
  agency: {
    before: '',
    labels:
      'source|sources|quelle|quellen|fuente|fuentes|fonte|źródło|źródło informacji|zdroj|bron|källa|kilde|lähde|forrás|sursa|източник|источник|джерело|извор|izvor|vir|πηγή|kaynak|المصدر|مصدر|منبع|מקור|स्रोत|sumber|nguồn|来源|來源|出典|출처',
  },
};

/** What signs in place of a person: every word of a byline among these means nobody is named. */
export const genericWords =
  'the a our of from by and for in at staff staffer staffers writer writers reporter reporters correspondent correspondents contributor contributors contributing editor editors editorial editorials board desk newsroom bureau team teams admin administrator administrador webmaster moderator user super root guest author authors columnist special online web digital news new wire wires agencies agency services service report reports reported press release releases pressrelease content company department sponsored partner partners community unknown anonymous none null undefined blog blogs post posted published updated copy syndicated feed feeds rss various multiple all rights reserved photo photos comment comments share view views ' +
  'redaktion redaktionen redaktionsteam onlineredaktion online-redaktion red die der das dpa-redaktion gastautor gastbeitrag autor autoren autorin agenturen nachrichtenagenturen material agenturmaterial mit leserreporter gast pressemitteilung presse newsdesk ' +
  'redaction la le les notre service journalistes journaliste auteur invite agences agence avec rubrique ' +
  'redaccion redactor redactora redactores el los las agencias agencia de del nuestro equipo editor colaborador colaboradores invitado corresponsal enviado especial enviada autor autora digital ' +
  'redacao redacoes da do reportagem equipe agencias colaborador colunista redatora redator editora redazione redazioni redattore della il di agenzie agenzia cronaca ospite ' +
  'redactie onze van redactioneel verslaggever verslaggevers correspondent gastauteur redaktor redaktorka redakcja redakcji zespol redakce redakcia redakcija redaksjonen redaksjon redaktsioon toimitus toimittaja redaktoriai szerkesztoseg szerkeszto redactia redactiei redaktsija redakcios ntb nyhetsbyran nyhetsredaktionen ' +
  'редакция редакции редакционная статья редактор редактора админ администратор гость корреспондент корр журналист агентства агентство собкор редакція редакции редакций редакцииa редактори адмін екип репортер редакцията ' +
  'συνταξη συντακτικη ομαδα newsroom αρχισυνταξια συντακτης πρακτορεια πηγη haber merkezi editor editoru ajanslar servisi yazi isleri dis haberler ' +
  'التحرير تحرير هيئة فريق المحرر محرر الوكالات وكالات مراسل مراسلنا متابعة خاص تحریریه گروه خبرنگار מערכת המערכת כתבי כתבנו סוכנויות הידיעות डेस्क वेब टीम संवाददाता एजेंसी एजेंसियां न्यूज ডেস্ক প্রতিবেদক নিজস্ব অনলাইন redaksi tim ban bien tap phong vien pv nhom กองบรรณาธิการ ทีมข่าว ' +
  '编辑部 本报记者 本刊记者 本报讯 本站 小编 编辑 责任编辑 综合 综合报道 综合编辑 佚名 匿名 未知 管理员 记者 記者 特约记者 通讯员 編集部 取材班 記者会 編輯部 綜合報導 편집부 온라인뉴스팀 뉴스팀 디지털뉴스팀 관리자 편집국 기자';

/** Last words of a collective that signs for an outlet: "Harbour Post Staff", "Web Desk", "Redaktion Wissen". */
export const collectiveWords =
  'staff desk newsroom team editors bureau reporters writers reporter editor correspondent newsdesk redaktion onlineredaktion rédaction redacción redação redazione redactie redaksi redakcja redakce redaktionen toimitus editorial board agencies agenturen agencias administrator admin';

/** Words of trades and offices. Where one stands, the name has ended; alone it is none. */
export const tradeWords =
  'writer reporter correspondent editor columnist journalist contributor producer photographer photojournalist anchor host analyst critic blogger freelance freelancer staff senior chief deputy associate assistant managing executive contributing national political foreign international diplomatic security business sports science health technology tech education environment investigative special bureau head director president founder co-founder professor lecturer fellow researcher scientist student postdoctoral phd author director-general chair chairman ceo minister senator governor attorney lawyer economist historian intern trainee principal visiting emeritus adjunct ' +
  'redakteur redakteurin redaktor redaktorin reporterin korrespondent korrespondentin journalistin volontär volontärin chefredakteur chefredakteurin chefreporter chefreporterin ressortleiter ressortleiterin leiter leiterin autor autorin kolumnist kolumnistin politikredakteur gastautor gastautorin ' +
  'journaliste correspondant correspondante envoyé envoyée chroniqueur chroniqueuse rédacteur rédactrice ' +
  'periodista redactor redactora corresponsal enviado enviada columnista reportero reportera editora jefe jornalista repórter colunista correspondente giornalista inviato inviata corrispondente caporedattore direttore direttrice ' +
  'redacteur verslaggever verslaggeefster correspondente hoofdredacteur dziennikarz dziennikarka korespondent redaktorka komentátor reportér reportérka novinář novinářka újságíró szerkesztő jurnalist redacteur журналист журналистка корреспондент корреспондентка редактор обозреватель колумнист репортер журналіст журналістка кореспондент редакторка оглядач δημοσιογράφος ανταποκριτής συντάκτης muhabiri muhabir yazarı editörü gazeteci مراسل صحفي صحافي كاتب محرر خبرنگار روزنامه‌نگار संवाददाता पत्रकार wartawan';

/** Words that make a name an organisation's. */
export const organisationWords =
  'images photo photos pictures stock alliance news agency press times post journal magazine media network radio tv television broadcasting newspaper newspapers tribune herald gazette chronicle daily weekly review telegraph observer courier examiner bulletin university institute institution college school foundation association society council committee commission ministry department office group company corporation corp inc ltd llc gmbh ag verlag zeitung nachrichten rundfunk verein stiftung universität institut hochschule ministerium agence presse journaux université institut fondation ministère agencia prensa diario periódico universidad fundación ministerio noticias agência jornal universidade fundação ministério agenzia giornale università fondazione ministero stampa notizie nieuws dagblad krant universiteit tidningen tidning nyheter uniwersytet fundacja agencja gazeta portal агентство новости газета университет институт журнал телеканал портал πρακτορείο εφημερίδα πανεπιστήμιο ajansı gazetesi üniversitesi وكالة صحيفة جامعة قناة خبرگزاری روزنامه دانشگاه 网 社 报 日报 晚报 新闻 新聞 电视台 通讯社 大学 学院 新聞社 通信 放送 編集 뉴스 신문 일보 방송 대학교 online project center centre coalition alliance union party government embassy trust club conference services service research labs international';

/** Words of a page's furniture: none of a name, however they are capitalised. */
export const furnitureWords =
  'share sharing tweet facebook twitter google email print save link copied copy text size resize view larger enlarge image photo video audio play full screen skip ad ads advertisement advertising sign up log login register subscribe subscription newsletter newsletters follow more most less popular read reading related recent latest trending top topics topic tags category categories stories story highlights breaking live update updates updated published posted last first modified comment comments feedback privacy notice policy cookies terms download pdf buy book description review reviews customer activity options menu search home page next previous close open show hide click here this your you our we it monday tuesday wednesday thursday friday saturday sunday est edt pst pdt cst cdt gmt utc bst ist cet cest am pm min copyright rights reserved politics world nation opinion culture lifestyle entertainment weather section forum gallery slideshow interview exclusive analysis explainer letter letters podcast episode chapter ' +
  'teilen drucken kommentare artikel foto bild lesen mehr anmelden abonnieren newsletter partager imprimer commentaires lire compartir imprimir comentarios leer más condividi stampa leggi udostępnij drukuj komentarze czytaj поделиться читать комментарии фото del skriv ut kommentarer';

/** Words with which a line but no name begins. */
export const openingWords =
  'the a an this that these those we you our your my his her their its is are was in on at of for from with how why what when who where which more most all new no not as if and but or to do get see der die das ein eine einer dieser diese dieses im am zum zur den dem des bei nach über wie was warum wer le les un une ce cette ces des los las una este esta estos il gli uno o os as um uma het een det den ett på och и в на с не что как';
