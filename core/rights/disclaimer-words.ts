import { phraseList } from './phrase-list.ts';

// What disclaimers are made of in some thirty languages, as stems sought in lower case: opinions and whose they are, responsibility and for what.

/** Opinions, views, positions. */
export const OPINION = phraseList(
  'views|viewpoint|point of view|meinung|ansicht|auffassung|standpunkt|propos tenus|propos exprim|points de vue|point de vue|puntos de vista|pontos de vista|punti di vista|mening|standpunt|åsikt|holdning|synspunkt|debattinnlegg|mielipi|näkemy|opini|poglą|stanowisk|názor|vélemény|păreri|stavov|mišljenj|ставов|мишљењ|mnenj|мнени|точка зрения|взгляды|думк|позиці|απόψεις|άποψη|απηχ|görüş|fikir|fikri|yazıda|آراء|رأي|المقالات|نظر|دیدگاه|דעות|דעת|האמור|विचार|মতামত|লেখা|pendapat|pandangan|quan điểm|ý kiến|ความคิดเห็น|ความเห็น|观点|觀點|意见|意見|看法|立场|立場|见解|見解|의견|견해|칼럼|글은|입장',
);

/** That they are the author's own, or not the publisher's. */
export const OWN = phraseList(
  "not necessarily|not reflect|not represent|not those of|may not coincide|author's own|author’s own|author's alone|author’s alone|their own|his own|her own|my own|are personal|is personal|is mine|are mine|solely those|those of the author|those of the writer|those of their author|those of the respective|that of the author|" +
    'die des autors|die der autor|des verfassers|der verfasser|nicht die|nicht unbedingt|nicht notwendig|nicht zwingend|müssen nicht|muss nicht|nicht mit der|nicht der|nicht zwangsläufig|spiegeln nicht|spiegelt nicht|eigene meinung|persönliche meinung|die meinung|' +
    "celles de l|celle de l|celles des|n'engage|n’engage|ne reflèt|ne représent|nécessairement|son auteur|leur auteur|leurs auteurs|del autor|de su autor|de sus autores|de los autores|necesariamente|no refleja|no representa|no coincid|personales|do autor|dos autores|de seus autores|necessariamente|não reflet|não represent|dell'autore|dell’autore|degli autori|personali|non riflett|non rappresent|non rispecchi|" +
    'niet per se|niet noodzakelijk|niet die van|van de auteur|persoonlijke|skribentens|författarens|egna|egne|eget|egen |forfatterens|ikke nødvendig|inte nödvändig|för skribent|for skribent|kirjoittajan|omia|autora|autorów|autorem|nie muszą|nie musi|nie odzwierciedl|własne|nemusí|nemusia|nemusejí|nevyjadř|nem feltétlenül|nem tükröz|szerző|autorului|autorilor|nu reflect|nu reprezint|nu coincid|autorov|ne odraž|ne izraž|ne predstav|не одраж|не изража|нужно став|аутора|' +
    'не совпада|может не|могут не|не отража|не выража|личное мнение|личной|автора|авторов|може не|можуть не|не відобра|не збіга|не співпада|особист|да не съвпада|не отразява|δεν εκφράζ|δεν ταυτίζ|δεν συμπίπτ|δεν απηχ|δεν αντιπροσωπ|προσωπικ|συγγραφέα|συντάκτη|αρθρογράφ|yazarın|yazarların|yazara|yazarlara|yansıtma|kendisine|bağlamaz|' +
    'لا تعبر|لا يعبر|لا تمثل|لا يمثل|لا تعكس|بالضرورة|رأي كاتب|أصحابها|صاحبها|كاتبها|لزوم|الزام|نویسنده|הכותב|המחבר|אינו מייצג|אינן מייצג|אינן משקפ|אינו משקף|בהכרח|निजी|व्यक्तिगत|লেখকের|নিজস্ব|pribadi|penulis|tidak mencerminkan|tidak mewakili|riêng của|cá nhân|không nhất thiết|không phản ánh|của tác giả|ของผู้เขียน|ส่วนตัว|ส่วนบุคคล|' +
    '不代表|不表明|不意味|不反映|仅代表|僅代表|只代表|作者个人|作者個人|作者本人|个人观点|個人觀點|個人意見|个人意见|筆者|個人の|個人的|著者|投稿者|ではありません|ものではない|필자|작성자|개인적|개인의|다를 수|일치하지 않|무관',
);

/** Responsibility. */
export const RESPONSIBILITY = phraseList(
  'responsib|liable|liability|verantwort|haftung|haftet|haften|responsab|ansvar|verantwoordelijk|aansprakelijk|vastuu|vastaa|odpowiedzialn|odpowiada|odpovědn|odpovídá|zodpovedn|zodpovedá|felelős|răspund|răspunz|odgovar|odgovor|одговор|ответственн|отвечает|отвечают|відповідальн|відповідає|отговорн|отговаря|ευθύν|sorumlu|مسؤول|مسئول|אחרי|אחראי|जिम्मेदार|ज़िम्मेदार|उत्तरदायी|দায়ী|দায়িত্ব|tanggung jawab|bertanggung|trách nhiệm|รับผิดชอบ|负责|負責|承担|承擔|責任を|責任は|責任に|법적 책임|책임은|책임을|책임이|책임지',
);

/** That there is none, or that it is somebody else's alone. */
export const DENIED = phraseList(
  "not |n't|no |n’t|sole|disclaim|declin|nicht |keine|allein|ausschließlich|lediglich|einzig|distanzier|der emittent|der herausgeber|der absender|liegt bei|betreiber|n'est|n’est|pas |aucune|décline|seul|sous la|exclusiv|de sus autores|de su autor|del autor|de los autores|de quien|não |do autor|dos autores|de seus autores|non |nessuna|esclusiv|dell'autore|dell’autore|degli autori|niet |geen |inte |ikke |ingen |ei ole|ei vastaa|eivät|nie |wyłączn|nenese|nenesie|neodpov|nezodpov|není|kizárólag|nem |nu |ne |niti |nije |isključivo|искључиво|не |нет |несет рекламодател|несёт рекламодател|несут рекламодател|несет автор|несёт автор|несут автор|несе |лежит на|лежить на|носи рекламо|δεν |ουδεμία|καμία|αποκλειστικ|değil|tutulamaz|kabul etme|kişi sorumlu|aittir|لا |غير |ليس|نیست|ندارد|עצמו|אינ|אין |לא |על הכותב|नहीं|না|নয়|tidak|bukan|sepenuhnya|penulis|không|ไม่|不|自行|自负|作者本人|均由|应由|ません|ない|において|않|에게 있|본인|없습니다",
);

/** For what it would be: words, links, comments. */
export const PUBLISHED = phraseList(
  'content|inhoud|comment|link|website|web site|external site|accura|this page|this site|article|press release|reader|inhalt|kommentar|angaben|beitrag|beiträge|mitteilung|meldung|zuschrift|seiten|contenu|sites extérieurs|contenid|comentari|opini|anunci|conteúdo|comentári|reactie|innehåll|insändar|indhold|innhold|sisäl|kommentti|treś|ogłosz|obsah|komentář|tartalm|hozzászól|hirdetés|conținut|sadržaj|komentar|vsebin|садржа|коментар|содержан|комментар|реклам|объявлен|достоверн|точность|публикац|зміст|достовірн|съдържан|περιεχόμ|σχόλι|σχολί|yorum|içerik|içeriğ|محتوى|التعليقات|תוכן|התגוב|תגובות|टिप्पणी|सामग्री|মন্তব্য|লেখা|isi |konten|tulisan|nội dung|bình luận|bài viết|เนื้อหา|ความคิดเห็น|内容|內容|评论|評論|留言|信息|資訊|本站|本网|コメント|投稿|情報|掲載|当社|当サイト|댓글|기사|콘텐츠|내용|게시',
);

/** Whole formulas. */
export const FORMULA = phraseList(
  "are the responsibility of|not necessarily reflect|not necessarily represent|are solely those|verantwortlich für den inhalt|für den inhalt verantwortlich|for informational purposes only|for information purposes only|for general information|not constitute investment|not constitute legal|not financial advice|not investment advice|not intended as|not been edited by|ohne gewähr|haftungsausschluss|distanzieren uns|n’engagent que|n'engagent que|geen rechten worden ontleend|no comparte necesariamente|no necesariamente comparte|gibt die meinung|gibt nur die meinung|gibt immer die meinung|geben immer die meinung|geben die meinung|gibt ausschließlich die meinung|spiegelt nicht|spiegeln nicht|не всегда совпада|yazarına aittir|yazarlarına aittir|تعبر عن رأي|تعبر عن آراء|不代表本|不代表其|不代表新|不构成投资|不構成投資|不构成任何|不構成任何|仅供参考|僅供參考|免责声明：|免責聲明：|风险自担|風險自擔|风险自负|文责自负|文責自負|見解を表すもの|見解を示すもの|見解を代表|個人の見解|보증하지 않|保証しません|保証するもの",
);

/** Words that tell what somebody said: no page speaks so of itself. */
export const REPORTED = phraseList(
  ' said| says | told | argued| ruled| sagte| erklärte| erklärt,|teilte mit| a déclaré| a expliqué| a-t-| a dit |dit-il| dijo| afirmó| señaló| explicó| indicó| agregó| disse| afirmou| ha detto| ha dichiarato| zei | sade | sagde| sanoi| powiedział| dodał| řekl| povedal| mondta| a spus| a declarat| rekao| rekla| каза | казва | сказал| заявил| сообщил| сказав| заявив| είπε| δήλωσε| dedi| söyledi| قال|وأضاف| گفت| אמר| कहा| বলেন| kata | ujarnya| nói| กล่าว|表示，|指出，|称，|說，|说，|と述べ|と話|と語|말했|밝혔다',
);
