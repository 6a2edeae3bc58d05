import { beginsWithGivenName } from '../../agents/names/given-names.ts';
import { isTakenFrom } from '../labels/taken-from.ts';

/** "PUERTO VIEJO, 13 Feb. (LITORAL PRESS) -": Spanish agencies' datelines stand on a line of their own. */
const DATELINE = /^[^,()]{2,50},\s\d{1,2}\s?\p{L}{3,10}\.?\s\([^()]{2,60}\)\s?[.–—-]{1,2}$/u;
/** "Avec AFP", "(Source AFP)", "Mit Agenturmaterial": what a text draws on, without a colon. */
const DRAWN_ON =
  /^\(?(?:(?:[Aa]vec|[Ss]ource|[Qq]uelle|[Ff]uente|[Ff]onte|[Bb]ron|[Ss]ursa) \p{Lu}[^:]{1,40}|[Mm]it (?:Agentur|Material|Informationen).{0,40})\)?\.?$/u;

/** "Heft QVX 10/22", "เผยแพร่ใน วัฒนธรรม": in which issue, on which shelf. */
const STANDS_IN = /^(?:(?:heft|ausgabe|issue|numéro) |(?:เผยแพร่|โพสต์)ใน)/i;

/** "Presented by Crestline Freight": who paid for it. */
const PAID_BY =
  /^(?:(?:sponsored|presented|powered|supported|funded|brought to you|paid for) by|(?:präsentiert|unterstützt|gefördert|gesponsert) von|présenté par|presentato da|presentado por|presenteras av|pr[eæ]sentere[rt]s? a[fv])\s/i;

/** "Von Marx zu Engels", "Von Tripolis bis Bengasi", "Von Arendt bis heute": a German subtitle; "Von Karl zu Guttenberg" signs. */
const FROM_TO = /^Von (\p{Lu}[^,:;]{1,40}) (zu|bis|nach) (?:\p{Lu}|heute\b|hier\b|dort\b|jetzt\b)/u;
/** "De la Sulina la Tulcea", "Da Napoli a Palermo", "Od Gdyni do Helu": the same elsewhere, in words that sign as well. */
const ELSEWHERE_FROM_TO =
  /^(?:De la \p{Lu}\p{L}{1,20} (?:la|până la|spre)|Da \p{Lu}\p{L}{1,20} (?:a|ad|al|alla)|Van \p{Lu}\p{L}{1,20} (?:naar|tot)|Från \p{Lu}\p{L}{1,20} till|Fra \p{Lu}\p{L}{1,20} til|Od \p{Lu}\p{L}{1,20} (?:do|až)|От \p{Lu}\p{L}{1,20} до|Від \p{Lu}\p{L}{1,20} до) \p{Lu}/u;
/** "Di Anna Ontano si conosce il romanzo", "Van Anna van der Els is de zin …", "Por Dios y por la patria": a sentence or a motto that the word opens. */
const OPENS_SENTENCE =
  /^(?:Di \p{Lu}[^,:;.|]{2,40} si (?:conosc|sa|dic|ricord|parl)|(?:Van|Von|Av|Af|De|Par|Por|Di) \p{Lu}[^,:;.|]{2,40} (?:is|stammt|stammen|hieß|finns|on connaît|votaron|hat man|weiß man)\s|Por Dios\b|Por Deus\b|Per Dio\b|By God\b|By Jove\b)/u;
/** "編集部おすすめ", "编辑推荐": what is recommended here. */
const RECOMMENDS = /^(?:編集部|编辑部?|編輯部?|小编)の?(?:おすすめ|オススメ|推荐|推薦|精选|精選)(?:$|\s\d)/u;
/** "Von Rosa Luxemburg lernen": the verb that the name is the object of; a participle ("aufgezeichnet", "aufgeschrieben") signs. */
const LEARNS_FROM = /^Von \p{Lu}[^,:;.|]{3,40} (?!\p{Ll}{0,4}ge)\p{Ll}{3,16}e[rl]?n(?=$|[.!?]| \d)/u;
/** "“All water has a memory.” by ▢": who said it. */
const EPIGRAPH = /^[“„«"][^”“»"]{12,200}[.!?…,]?[”“»"]\s?(?:by|[–—-])\s\p{Lu}/u;

/** "Par Marie Curie, tout a commencé : …", in a sentence that goes on behind the name. */
const IN_SENTENCE =
  /^\p{L}{1,8} \p{Lu}[^,:;.|]{2,40}, (?!(?:who|which|die|der|das|qui|que|che|dont|wie[ns]?|som|który|która|который|которая|an?|eine?|une?)\s)(?:[^\s.|]{1,24} ){0,10}(?:ai|as|a|avons|ont|est|était|sont|is|was|were|has|had|are|ist|war|hat|haben|sind|wurde|wissen|es|son|fue|era|ha|è|foi|é|jest|był|była|weten|was|är|har|er|är)\s[^|]{1,400}[.!?]$/u;

/** "Von Karl Freiherr zu Sturmfeld", "Von Anna von und zu Lindenau". */
const NOBLE = / (?:Freiherr|Freifrau|Gr(?:af|äfin)|Prinz(?:essin)?|Fürst(?:in)?|von und)$/;

function tellsFromTo(line: string): boolean {
  if (ELSEWHERE_FROM_TO.test(line)) return true;
  const [, from = '', to] = FROM_TO.exec(line) ?? [];
  if (to === 'zu' && NOBLE.test(from)) return false;
  return from !== '' && !(to === 'zu' && !from.includes(' ') && beginsWithGivenName(`${from} zu`));
}

/** "حوار مع سامي العلي", "In conversation with Ada Winter", "Entrevista a …": with whom somebody talked, where no label or second part tells who it was. */
const TALKS_WITH =
  /^(?:(?:an? |our |ein |une |un |una |en |et )?(?:exclusive |full )?(?:interview|conversation|talk|q ?& ?a|chat) with|in conversation with|(?:ein )?(?:interview|gespräch) mit|(?:entretien|interview|conversation|rencontre) avec|(?:entrevista|conversación) (?:a|al|con|com)|intervista (?:a|ad|al|con)|(?:gesprek|interview) met|(?:intervju|samtal|samtale|interview) med|haastattelussa|viðtal við|(?:rozmowa|wywiad) z|rozhovor so?|interviu cu|(?:razgovor|intervju) s(?:a)?|pogovor s|pokalbis su|interviu su|saruna ar|intervija ar|intervjuu|(?:интервью|беседа|разговор) со?|(?:інтерв’ю|розмова) і?з|интервю с|(?:συνέντευξη|συζήτηση) (?:με|του|της)|(?:wawancara|temu bual) (?:dengan|bersama|khas)|(?:trò chuyện|phỏng vấn)(?: cùng| với)?|mahojiano na|elkarrizketa:?|զրույց|(?:حوار|مقابلة|لقاء|حديث) (?:خاص )?مع|(?:گفت‌?وگو|گفتگو|مصاحبه)(?:ی [^:]{2,20})? با|(?:ראיון|שיחה|בשיחה) (?:מיוחד )?עם|专访|專訪|对话|對話)\s?(?=[\p{Lu}\p{Lo}])[^:：|]{3,90}$|^[^:：|]{3,80}\s(?:ile (?:söyleşi|röportaj)|سے (?:گفتگو|انٹرویو|ملاقات)|से (?:बातचीत|साक्षात्कार|विशेष बातचीत)|(?:நேர்காணல்|பேட்டி)|im (?:interview|gespräch))$/iu;
/** "Памяти Игоря Ладова", "In memoriam: …", "Vieraana …": of whom it tells, and who is a guest. */
const TELLS_OF =
  /^(?:in memoriam|in (?:loving )?memory of|(?:in )?ricordo di|en memoria de|em memória de|à la mémoire de|hommage à|în memoria|wspomnienie o|pamięci|vzpomínka na|spomienka na|sje?ćanje na|se[ćc]anje na|búcsú|emlékezés|minnesord|mindeord|minneord|muistolle|vieraana|памяти|пам[’']яті|в памет на|сећање на|спомен на|στη μνήμη|في ذكرى|رحيل|وداعا|به یاد|در سوگ|לזכר|לזכרו? של|mengenang|tưởng nhớ|สัมภาษณ์|รำลึก|悼念|缅怀|緬懷|追悼|고\(故\))\s?[:：]?\s?(?=[\p{Lu}\p{Lo}])[^:：|]{3,60}$|^interjú \p{Lu}\S+ \S+[vbtdgjklmnpr][ae]l$|^[^:：|]{3,60}\s(?:সঙ্গে (?:আলাপ|কথোপকথন|সাক্ষাৎকার)|স্মরণে|स्मरण)$/iu;
/** "Слова Анны Мерровой, музыка Ивана Лисова": a song's. */
const OF_SONG =
  /^(?:words|lyrics?|te[xk]te?|letra|paroles|testo|słowa|text písně|слова|sanat|söz|szöveg|作[詞词]|작사)[\s:：][^|]{2,60}(?:music|musi[kq]|música|musica|muzy|hudb|музык|музик|sävel|müzik|zene|作曲|작곡)/iu;
/** "Article suivant : Le pont ferme, par …", "Leggi anche: …": what leads to another story. */
const LEADS_ON =
  /^\P{L}{0,4}(?:(?:next|previous|related) (?:article|story|post)|read (?:also|next|more)|see also|article (?:suivant|précédent)|(?:à )?lire aussi|à lire(?: également)?|leggi anche|articolo (?:successivo|precedente)|l[eé]a? también|te puede interesar|(?:artículo|entrada) (?:anterior|siguiente)|leia (?:também|mais)|(?:nächster|vorheriger) (?:artikel|beitrag)|lesen sie auch|lees ook|läs också|les også|læs også|lue myös|czytaj (?:także|też|również)|čtěte (?:také|též)|čítajte (?:aj|tiež)|olvassa el ezt is|citește și|читайте (?:также|також)|прочетете (?:още|и)|διαβάστε (?:επίσης|ακόμα)|pročitajte (?:i|još)|baca juga|xem thêm|đọc thêm|اقرأ أيضا?ً?|بیشتر بخوانید|קראו (?:גם|עוד)|यह भी पढ़ें|আরও পড়ুন|延伸阅读|延伸閱讀|相关阅读|相關閱讀|関連記事|관련기사)\s?[:：»›]/iu;
/** "Литература: Иван Лисић, …, превод: Ана Вода": what the text cites. */
const CITES =
  /^(?:references|bibliography|literatur[ae]?|literatūra|irodalom|kirjallisuus|bibliogra(?:ph|f)(?:ie|ia|ía|ija|í)|bibliographie|литература|література|библиография|βιβλιογραφία|kaynakça|المراجع|منابع|ביבליוגרפיה|参考(?:文献|资料)|參考(?:文獻|資料)|참고문헌)\s?[:：]/i;
/** "Música: «Bajamar», de Linterna Azul": what is heard. */
const OF_MUSIC =
  /^(?:(?:title |theme |intro )?music(?: by)?|musik|musique|música|musica|muziek|musiikki|muzyka|hudba|glazba|muzika|zene|müzik|музыка|музика|μουσική|موسيقى|موسیقی|מוזיקה|soundtrack|trilha sonora|sound ?design|bgm|音乐|音樂|음악)\s?[:：]/i;

/** Whether a line beside a text has a name's shape and names none: a dateline, what the text draws on, in which issue it stands, who paid for it, from where to where it tells, from whom to learn, whom it quotes, who was asked or is remembered, where to read on, what it cites, what is heard, or where it was taken from. */
export function signsNobody(line: string): boolean {
  return (
    [
      DATELINE,
      DRAWN_ON,
      STANDS_IN,
      PAID_BY,
      LEARNS_FROM,
      EPIGRAPH,
      IN_SENTENCE,
      OPENS_SENTENCE,
      RECOMMENDS,
      TALKS_WITH,
      TELLS_OF,
      LEADS_ON,
      OF_SONG,
      CITES,
      OF_MUSIC,
    ].some((told) => told.test(line)) ||
    tellsFromTo(line) ||
    isTakenFrom(line)
  );
}
