import { wordsOf } from '../../agents/bylines/byline-words.ts';
import { foldName, foldWords } from '../../agents/fold-name.ts';
import { once } from '../../once.ts';
import { isOutletLike } from '../outlet-like.ts';

/** Parts of words by which they are called where a tongue joins or bends words(). */
const PARTS =
  /(?:ministeri(?:um|o|et)?|miniszterium|verwaltung|behorde|staatsanwaltschaft|(?:rats|bundes|finanz|zoll|gesundheits|jugend|ordnungs|umwelt|gerichts|standes|forst|hafen)amt|prasidium|(?:stadt|gemeinde|kreis|bundes)rat|gericht|regierung|direktion|direktoratet|styrelsen|verket|myndigheten|virasto|hivatal|ministeerium|handelskammer|handwerkskammer|klinikum|feuerwehr|polizei)$|^(?:администраци|мэри[яие]|минист|міністер|министар|прокуратур|правительств|следственн|поліці|нацполіц|полици|полиц|адміністрац|пресслужб|госдум|рос(?:реестр|гидромет|потреб)|мин(?:здрав|обр|строй|транс|фин|юст|культ|пром|сель|эконом|обороны|спорт|труд|природы))/u;

/** Those of scripts that fold no case, by how the name begins or ends. */
const OTHER_SCRIPTS =
  /^(?:وزارة|بلدية|المديرية|مديرية|الشرطة|شرطة|محافظة|رئاسة|المحكمة|النيابة|الحكومة|الدفاع المدني|السفارة|سفارة|المستشفى|وزارت|شهرداری|استانداری|فرمانداری|پلیس|روابط عمومی|دادگستری|اداره|دولت|עיריית|משרד|משטרת|דובר|דוברות|מועצת|מועצה|กระทรวง|กรม|สำนักงาน|ตำรวจ|เทศบาล|จังหวัด)|(?:मंत्रालय|प्रशासन|पुलिस|विभाग|सरकार|नगर निगम|जनसंपर्क|মন্ত্রণালয়|পুলিশ|প্রশাসন|অধিদপ্তর|সরকার)$|^(?:Bộ|Sở|Cục|Tổng cục|UBND|Công an|Chi cục|Ủy ban|Chính phủ)(?:\s|$)|(?:省|庁|役所|役場|警察署?|消防本部|統計局|内閣府|委員会|裁判所|病院|(?<=\p{L}{2})[市県区町村]|(?:市|県|区|町|村|社)(?:公式)?(?:ホームページ|HP|サイト)|시청|군청|구청|도청|교육청|통계청|경찰[청서]|소방서|위원회|법원|검찰청?|보건소|병원|公式(?:サイト|ホームページ|ブログ|発表|アカウント)?|공식 ?(?:홈페이지|블로그|사이트)|(?<=\p{L}{2})[시군부])$/u;

/** Several words that are an office's only together: "City of Saltmarsh", "Ville de Saumure", "Defesa Civil". */
const PHRASES =
  /^(?:(?:city|town|village|state|county|office|house) of|ville de?|region|regiao|comune|commune|mesto|grad|junta de|corpo de bombeiros|guardia (?:civil|di finanza)|state house|national weather|met office|fire (?:department|service|rescue)|geological survey|(?:defesa|proteccion|protezione|protection) civile?|meteo france|camera di commercio|открытые источники|гу мвд|krajsky urad|γραφειο τυπου|δελτιο τυπου|haber merkezi|majlis|cong an|cour des|poder judicial|imprensa oficial)(?=\s|$)|\b(?:(?:city|town|county|borough|district|parish|village|municipal|regional) council|office|fire department|fire service|fire rescue|coast guard|weather service|attorneys office|civil defence|geological survey)$/u;

/** Abbreviations of them, before their town: "KPP w Wierzbowie", "SDIS 99". */
const ABBREVIATED = /^(?:UM|UG|UMiG|KPP|KMP|KWP|PSP|OSP|ISU|IPJ|MUP|HZS|GNR|SDIS|CHU|ASL|USL|MVR|МВР|ОДМВР|ОДА|ОВА)(?:\s|$)/u;

/** Journals of record: what they print is law. */
const RECORD =
  /^(?:resmi gazete|gazzetta ufficiale|bolet[ií]n oficial|di[aá]rio oficial|journal officiel|amtsblatt|official gazette|federal register|monitor polski|monitorul oficial|dziennik ustaw)/i;

/** Offices whose names hold a word of outlets, "Ministério Público": here the first word decides. */
const FIRST = /^(?:minist|prefeitura|secretar|departamento|prensa municipal|ayuntamiento|gobierno|governo|urzad|министер|министр)/u;

const words = once(() => foldWords(wordsOf('offices')));

/** Whether a name is a public office's: what stands behind "Source:" then told newsrooms what happened. Universities publish, and are none. */
export function isOffice(name: string): boolean {
  const folded = foldName(name).replaceAll('ı', 'i');
  if (RECORD.test(name) || FIRST.test(folded)) return true;
  if (isOutletLike(name)) return false;
  const known = words();
  return (
    PHRASES.test(folded) ||
    ABBREVIATED.test(name) ||
    OTHER_SCRIPTS.test(name.split(/[「『（(《]/u, 1)[0]?.trim() ?? '') ||
    folded.split(' ').some((word) => known.has(word) || PARTS.test(word))
  );
}
