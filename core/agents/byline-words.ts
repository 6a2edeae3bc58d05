/**
 * The words of credit lines in thirty languages; pure data, words parted by "|"; "*" is any one word.
 * `before` words stand before a name without more ("By Jane Harbour"), `labels` only with a colon or its like ("Text: …").
 */
export const creditWords = {
  author: {
    before:
      'by|written by|posted by|published by|text by|article by|report by|reported by|review by|compiled by|guest post by|interview by|submitted by|authored by|created by|contributed by|words by|story by|stories by|opinion by|analysis by|commentary by|comment by|essay by|column by|perspective by|feature by|blog by|post by|curated by|von|geschrieben von|verfasst von|ein beitrag von|ein gastbeitrag von|gastbeitrag von|text von|interview von|analyse von|kommentar von|kolumne von|essay von|reportage von|bericht von|porträt von|rezension von|kritik von|glosse von|leitartikel von|gastkommentar von|gespräch von|protokoll von|von unserer korrespondentin|von unserem korrespondenten|von unserem redakteur|von unserer redakteurin|von unserem mitarbeiter|von unserer mitarbeiterin|von unserem reporter|von unserer reporterin|aufgezeichnet von|protokolliert von|beitrag von|artikel von|aus * berichtet|aus * berichten|veröffentlicht von|par|écrit par|publié par|rédigé par|texte par|propos recueillis par|recueilli par|de notre correspondant|de notre correspondante|de notre envoyé spécial|de notre envoyée spéciale|un entretien de|tribune de|une tribune de|chronique de|une chronique de|la chronique de|une analyse de|analyse de|reportage de|un reportage de|enquête de|une enquête de|un texte de|un article de|un billet de|l’édito de|édito de|por|escrito por|publicado por|redactado por|texto de|entrevista de|una entrevista de|enviado especial|enviada especial|artículo de|un artículo de|columna de|análisis de|un análisis de|crónica de|una crónica de|opinión de|reportagem de|artigo de|coluna de|análise de|opinião de|di|a cura di|scritto da|pubblicato da|testo di|articolo di|un articolo di|commento di|editoriale di|analisi di|intervista di|dal nostro inviato|dalla nostra inviata|dal nostro corrispondente|dalla nostra corrispondente|door|geschreven door|tekst door|column van|een column van|opinie van|een opinie van|analyse van|een analyse van|reportage van|recensie van|av|skriven av|skrevet av|tekst av|text av|af|skrevet af|przez|napisał|napisała|opracował|oprac.|opracowała|opracowanie|opr.|rozmawiał|rozmawiała|napisane przez|napsal|napsala|připravil|írta|de către|scris de|от|написал|написала|подготовил|подготовила|беседовал|беседовала|записал|записала|подготовили|підготував|підготувала|написав|написала|пише|piše|pišu|napisao|napisala|του|της|των|γράφει ο|γράφει η|γράφει|γράφουν οι|γράφουν|γραφει ο|γραφει η|γραφει|του συνεργάτη|της συνεργάτιδας|από|επιμέλεια|ρεπορτάζ|yazan|hazırlayan|بقلم|كتب|كتبت|إعداد|به قلم|מאת|द्वारा|oleh|penulis|ditulis oleh|disusun oleh|laporan|bởi|โดย|เขียนโดย|কলমে',
    labels:
      'author|authors|byline|writer|text|words|reporter|reporters|story|guest author|written|report|autor|autoren|autorin|der autor|die autorin|gastautor|gastautorin|protokoll|aufgezeichnet|texte|texto|testo|tekst|auteur|auteurs|autora|autores|autore|autori|författare|journalist|forfatter|teksti|kirjoittaja|toimittaja|autorzy|autoři|opracowanie|oprac|opr|szerző|szöveg|írta|írta|redactor|автор|авторы|автори|автор статьи|текст|журналист|журналіст|подготовил|підготував|аутор|συντάκτης|κείμενο|γράφει|yazar|haber|الكاتب|المؤلف|كتب|تقرير|إعداد|نویسنده|گزارش|خبرنگار|כתב|כתבה|लेखक|रिपोर्ट|penulis|pewarta|kontributor|tác giả|muhabir|avtor|avtorica|autors|autore|autorius|autorė|автор текста|تحریر|ghi|dodał|dodała|kirjoittanut|聞き手|取材|ผู้เขียน|作者|文|撰文|撰稿|文字|采访整理|采写|採訪|采访|记者|記者|通讯员|執筆|著者|筆者|取材・文|글|작성자|기자',
  },
  translator: {
    before:
      'translated by|translation by|translated from the * by|translated from * by|translated into * by|übersetzt von|übersetzung von|aus dem * von|aus dem * übersetzt von|ins deutsche übersetzt von|ins deutsche übertragen von|traduit par|traduit de * par|traduit du * par|traduction par|traduction de|traducido por|traducción de|traducido del * por|traduzido por|tradução de|traduzione di|tradotto da|vertaald door|översatt av|oversatt av|oversat af|przełożył|przełożyła|tłumaczył|tłumaczyła|tłum.|přeložil|preložil|fordította|ford.|tradus de|traducere de|перевёл|перевел|перевела|переклав|переклала|превод от|μετάφραση|çeviren|ترجمة|ترجمه|תרגום|תרגם|diterjemahkan oleh|अनुवाद',
    labels:
      'translation|translator|translators|übersetzung|übersetzer|übersetzerin|traduction|traducción|traductor|tradução|tradutor|traduzione|traduttore|vertaling|översättning|oversettelse|oversættelse|suomennos|tłumaczenie|tłumacz|przekład|překlad|fordítás|fordította|traducere|перевод|переводчик|переклад|превод|μετάφραση|çeviri|çeviren|ترجمة|ترجمه|תרגום|अनुवाद|译者|譯者|翻译|翻譯|编译|編譯|訳|翻訳|번역',
  },
  editor: {
    before:
      'edited by|editing by|redaktion von|bearbeitet von|updated by|reviewed by|medically reviewed by|fact checked by|fact-checked by|checked by|produced by|moderated by|mis à jour par|editado por|geredigeerd door|redigerad av|redigert av|redigeret af|под редакцией',
    labels:
      'editor|editors|editing|edited|producer|fact check|penyunting|verantwortlich|redaktion|redaktionelle mitarbeit|redaktor|redaktör|redaktør|редактор|editör|编辑|編輯|责任编辑|責任編輯|责编|編集|편집',
  },
  photographer: {
    before:
      'photo by|photos by|photography by|image by|images by|video by|illustration by|illustrated by|graphics by|photo credit|photographs by|photograph by|pictures by|picture by|illustrations by|artwork by|art by|graphic by|videos by|visuals by|animation by|photographed by|photo courtesy of|courtesy of|courtesy|foto von|fotos von|bilder von|illustration von|illustrationen von|fotografie von|photos de|photo de|photos par|photo par|illustration de|illustrations de|foto di|fotografie di|foto’s door|foto’s van|foto van|foto door|bild av|foton av|zdjęcia|fotos de|foto av|fotoğraf',
    labels:
      'photo|photos|credit|photo credit|image credit|photograph|photographer|photography|image|images|video|illustration|foto|fotos|fotograf|fotografie|bild|bilder|grafik|crédit photo|kuva|zdjęcia|fotó|kép|фото|фотограф|иллюстрация|снимка|φωτογραφίες|fotoğraf|تصوير|عکس|צילום|फोटो|ảnh|图|圖|图片|摄影|攝影|视觉|图片来源|写真|사진',
  },
  contributor: {
    before:
      'with|additional reporting by|reporting by|with reporting by|as told to|with additional reporting by|with contributions from|research by|unter mitarbeit von|mitarbeit von',
    labels: 'reporting|mitarbeit|contributors|contributor',
  },
  agency: {
    before: '',
    labels:
      'source|sources|quelle|fuente|fonte|źródło|zdroj|bron|källa|kilde|lähde|forrás|sursa|източник|источник|джерело|извор|izvor|vir|πηγή|kaynak|المصدر|مصدر|منبع|מקור|स्रोत|sumber|nguồn|来源|來源|出典|출처|出版|发布|發布|更新|发表|校对|校對|审核|審核|监制|監製|责编',
  },
};

/** Words before a name that mean it in one language alone: elsewhere they are names or articles ("Nina Simone", "de Volkskrant"). */
export const beforeOfLanguage: Record<string, string> = { ro: 'de', tl: 'ni|nina|ulat ni', fil: 'ni|nina|ulat ni', ca: 'per', sq: 'nga' };

/** What signs in place of a person: every word of a byline among these means nobody is named. */
export const genericWords =
  'the a our of from by and for in at staff writer writers reporter reporters correspondent correspondents contributor contributors contributing editor editors editorial board desk newsroom bureau team teams admin administrator administrador webmaster moderator user super root guest author authors columnist special online web digital news new agencies agency services service report reports reported press release releases content partner community unknown anonymous none null undefined blog post posted published updated all photo photos comment comments share view views redaktion redaktionen onlineredaktion red die der das gastautor gastbeitrag autor autoren autorin agenturen nachrichtenagenturen material mit gast pressemitteilung presse newsdesk redaction la le les notre journalistes journaliste auteur invite agences agence avec redaccion redactor redactora redactores el los las agencias agencia de del nuestro equipo colaboradores corresponsal enviado especial autora redacao redacoes da do equipe editora redazione della il di agenzie agenzia redactie onze van verslaggever redaktor redakcja redakcji redakce redakcia redakcija redaksjonen redaksjon toimitus toimittaja szerkesztoseg redactia ntb редакция редакции редактор админ корреспондент журналист агентство собкор редакція адмін екип редакцията συνταξη συντακτικη ομαδα πηγη haber merkezi editoru ajanslar التحرير تحرير هيية فريق المحرر محرر الوكالات وكالات تحریریه מערכת המערכת סוכנויות הידיעות डेस्क वेब टीम संवाददाता एजेंसी न्यूज न्यूज़ প্রতিবেদক নিজস্ব redaksi tim ban bien tap กองบรรณาธิการ 编辑部 本报记者 本报讯 小编 责任编辑 综合 综合报道 佚名 未知 记者 記者 通讯员 編集部 取材班 編輯部 편집부 온라인뉴스팀 뉴스팀 기자';

/** Last words of a collective that signs for an outlet: "Harbour Post Staff", "Web Desk", "Redaktion Wissen". */
export const collectiveWords =
  'staff desk newsroom team editors bureau reporters writers reporter editor correspondent newsdesk redaktion onlineredaktion redaction redaccion redacao redazione redactie redaksi redakcja redakce redaktionen toimitus editorial board agencies agenturen agencias administrator admin';

/** First words of a collective: "Redaktion Lakeside", "מערכת …". */
export const collectiveOpenings =
  'redaktion redaccion redaction redazione redacao redakcja redakce redakcia redactie redaksi редакция редакція редакцията מערכת تحرير فريق هيية equipo equipe';

/** Words that open a stamp behind a name: "Jeanne Port Publié le …". The name has ended. */
export const stampWords =
  'published updated posted modified follow bio profile archive website leave comments comment view publie publiee modifie modifiee mis veroffentlicht aktualisiert stand publicado publicada actualizado actualizada atualizado atualizada pubblicato aggiornato gepubliceerd bijgewerkt geplaatst publicerad uppdaterad publisert oppdatert publiceret opdateret julkaistu paivitetty opublikowano aktualizacja publikovano aktualizovano publicat actualizat опубликовано обновлено опубліковано оновлено δημοσιευση ενημερωση δημοσιευθηκε yayinlanma yayınlanma guncelleme güncelleme diterbitkan diperbarui';

/** Words of trades and offices. Where one stands, the name has ended; alone it is none. */
export const tradeWords =
  'writer reporter correspondent editor columnist journalist contributor producer photographer anchor host analyst critic blogger freelance freelancer staff senior chief deputy associate assistant managing executive contributing national political foreign international diplomatic security business sports science health technology tech education environment investigative special bureau head director president professor lecturer fellow researcher scientist student phd author chair ceo minister lawyer intern visiting redakteur redakteurin redaktor redaktorin korrespondentin reporterin journalistin kolumnistin volontar volontarin chefreporter chefreporterin ressortleiter ressortleiterin korrespondent chefredakteur leiter autor autorin kolumnist gastautor journaliste correspondant correspondante envoye envoyee chroniqueur redacteur redactrice periodista reportera cronista redactor redactora corresponsal enviado columnista reportero editora jefe jornalista correspondente giornalista inviato inviata corrispondente caporedattore direttore direttrice verslaggever dziennikarz dziennikarka korespondent novinar ujsagiro jurnalist журналист корреспондент редактор обозреватель журналіст кореспондент δημοσιογραφος muhabir yazarı editoru صحفي صحافي كاتب محرر روزنامه‌نگار संवाददाता पत्रकार wartawan toimittaja frilans frilanser dziennikarz ajakirjanik novinarka redaktorka спецкор обозревательница редакторка مراسل مراسلة صحفية كاتبة כתב כתבת';

/** Words that make a name an organisation's. */
export const organisationWords =
  'images photo photos pictures stock alliance news agency press times post journal magazine media network radio tv television broadcasting newspaper tribune herald gazette chronicle daily weekly review telegraph observer university institute college school foundation association society council committee commission ministry office group corporation corp inc ltd llc gmbh ag verlag zeitung nachrichten rundfunk stiftung universitat institut hochschule agence presse universite fondation agencia prensa diario universidad fundacion noticias jornal universidade fundacao agenzia universita fondazione universiteit tidningen nyheter gazeta portal агентство новости газета университет институт журнал телеканал портал πρακτορειο εφημεριδα πανεπιστημιο خبرگزاری روزنامه 网 社 报 日报 晚报 新闻 新聞 电视台 通讯社 新聞社 通信 放送 編集 뉴스 신문 일보 방송 online project center centre union party government trust club conference services service research labs';

/** Words of a page's furniture: none of a name, however they are capitalised. */
export const furnitureWords =
  'share sharing tweet facebook twitter google web desk contact listen watch now estate climate change care rights safety football basketball baseball soccer hockey finance economy markets travel culture arts music movies weather crime energy religion email print save link copied text size resize view enlarge image video audio play full screen skip ad ads advertisement advertising sign up log login register subscribe subscription newsletter newsletters follow more most less popular read reading related recent latest trending top topics topic tags category categories stories story highlights breaking live update updates updated published posted last first modified comment comments feedback privacy notice policy cookies terms download pdf buy book description reviews customer activity options menu search home page next previous close open show hide click here this your you our we it monday tuesday wednesday thursday friday saturday sunday est edt pst pdt cst cdt gmt utc bst ist cet cest am pm min copyright politics world nation opinion entertainment section gallery interview exclusive analysis teilen drucken kommentare artikel foto bild lesen mehr partager commentaires comentarios mas поделиться фото del';

/** Words with which a line but no name begins. */
export const openingWords =
  'the a an this that these those we you our your my his her their its is are was in on at of for from with how why what when who where which more most all new no not as if and but or to do get see der die das ein eine einer dieser diese dieses im am zum zur den dem des bei nach über wie was warum wer le les un une ce cette ces des los las una este esta estos il gli uno o os as um uma het een det den ett på och и в на с не что как';
