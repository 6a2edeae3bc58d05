import type { ContributorRole } from '../../model.ts';
import { type Agency, agenciesIn } from '../agency.ts';
import { japaneseHouse, withoutPost } from '../names/east-asian-name.ts';
import { isPersonName } from '../names/person-name.ts';
import { closeSpacedNames } from '../names/spaced-name.ts';
import type { Byline, BylineParty } from './byline.ts';
import { signedByDeed, withoutTail } from './chinese-tail.ts';

/** "배윤경 기자", "홍길동·김철수 특파원": the trade stands behind the names, joined or not. */
const koreanReporter =
  /(?<names>(?:[\uac00-\ud7a3]{2,4}[·ㆍ∙,]\s?){0,5}[\uac00-\ud7a3]{2,4})\s?(?:[\uac00-\ud7a3]{1,8}(?:팀|부|국|실|뉴스|일보|신문|저널|프레스|타임즈|방송)\s)?(?:선임|인턴|객원|수습|전문|사진|시민|편집|대학생|명예)?(?:기자|특파원|논설위원|편집위원|편집국?장|칼럼니스트|통신원)(?![\uac00-\ud7a3])/g;

/** "新华社记者罗沙", "某报记者 段彦超 廖艳", "（記者郭洋）": the trade before the names, the house before the trade. */
const chineseReporter =
  /(?:本报|本刊|本網|本网|特约|見習|见习|实习|首席)?(?:记者|記者|通讯员|通訊員|特派员|特派員|实习生|實習生|专栏作者|专栏作家|评论员|評論員|特约撰稿人?|特约作者)[\s:：|–—-]{0,3}/g;

/** "山田 太郎：港湾新聞記者", "【山田太郎】": the trade behind the name, or brackets around it. */
const japaneseTrade =
  /^(?<name>[\u3400-\u9fff々ヶ\u3040-\u30ff]{1,5}[ \u3000]?[\u3400-\u9fff々\u3040-\u30ff]{1,4})[ \u3000]?[：:].{0,16}(?:記者|特派員|編集委員|デスク|部長)$/;
const japaneseBrackets =
  /^[【（(〔](?<names>[\u3400-\u9fff々ヶ]{1,3}[ \u3000・]?[\u3040-\u30ff\u3400-\u9fff々]{1,4}(?:、[\u3400-\u9fff々]{3,5}){0,3})[】）)〕]$/;

/** "作者为北京大学教授 方敏": who the author is, then the name. */
function describedAuthor(line: string): string | null {
  const description = /作者(?:为|系|是|為|係)/.test(line) ? line.split(/[\s，,)）】]/).filter(Boolean) : [];
  const name = description.at(-1) ?? '';
  return description.length > 1 && isPersonName(name, 'zh') ? name : null;
}

/** "(대전=부두일보) 편혜영 기자 =", "갈소원 기자 | …": what opens the line or stands behind a bracket is a name, however rare the surname. */
const OPENS_LINE = /(?:^|[)\]】=|])\s{0,2}(?:글 |기자명 )?$/;
/** Three syllables before the trade that name no desk, house or kind of reporter. */
const KOREAN_SHAPE =
  /^(?!(?:온라인|디지털|스포츠|청와대|멀티미|글로벌|데이터|우리들|어린이|청소년|대학생|특파원|모바일|미디어|탐사보|현직|전직|담당))[\uac00-\ud7a3]{3}(?<![부국팀실단재입외]|신문|일보|뉴스|방송|담당|전문|전담|현장|소속|출신|여성|남성)$/;

const person = (name: string, role: ContributorRole = 'author'): BylineParty => ({ name, type: 'person', role });

function distinct(parties: BylineParty[]): BylineParty[] {
  return [...new Map(parties.map((party) => [party.name, party])).values()];
}

function koreanParties(line: string): BylineParty[] {
  return [...line.matchAll(koreanReporter)].flatMap((match) => {
    const isPhoto = /(?<!글\s?[·/,&]?\s?)사진\s?[=:：|]?\s?$/.test(line.slice(0, match.index)) || match[0].includes('사진기자');
    const names = (match.groups?.['names'] ?? '').split(/[·ㆍ∙,]\s?/);
    const isShaped = (name: string) => OPENS_LINE.test(line.slice(0, match.index)) && KOREAN_SHAPE.test(name);
    return names
      .filter((name) => isPersonName(name, 'ko') || isShaped(name))
      .map((name) => person(name, isPhoto ? 'photographer' : 'author'));
  });
}

/** "김서연 한빛대 경제학과 교수": who is no reporter signs with the post. A politician's name with the post heads stories. */
const koreanExpert =
  /^(?<name>[\uac00-\ud7a3]{2,4})[\s,·|/(]{1,3}(?:[\uac00-\ud7a3A-Za-z·&()]{1,20} ){0,5}[\uac00-\ud7a3]{0,12}(?:교수|연구위원|연구원|변호사|작가|시인|소설가|평론가|전문의|칼럼니스트|번역가|건축가)(?:[·ㆍ∙,][\uac00-\ud7a3]{2,8})?\)?$/;

/** Who signs so; null for other lines. */
export function koreanExpertName(line: string): string | null {
  const [piece = ''] = line.split('|', 1);
  const name = koreanExpert.exec(piece.trim())?.groups?.['name'];
  return name && !/^[\uac00-\ud7a3]{2}[대원소청] (?:교수|연구원)/.test(piece.trim()) && isPersonName(name, 'ko') ? name : null;
}

/** Those whom a line names with a post, or in brackets: "佐藤健一記者", "【佐藤健一、高橋美咲】". */
function japaneseNames(line: string): string[] {
  const bare = line.replace(/^[【（(〔[]|[】）)〕\]]$/g, '');
  const signed = withoutPost(bare, 'ja');
  if (signed !== bare) return [signed];
  const names = japaneseTrade.exec(bare)?.groups?.['name'] ?? japaneseBrackets.exec(line)?.groups?.['names'];
  const named = names?.split('、') ?? [];
  return named.every((name) => !japaneseHouse.test(name) && isPersonName(name, 'ja')) ? named : [];
}

/** "记者王小明实习生李雷": the next trade may stand without a blank. */
const NAMES_END = /[)）】\]〕|／/∕；。;《]|(?:本报|见习|見習|实习|實習|特约|全媒体|摄影)?(?:记者|記者|通讯员|通訊員|实习生|實習生)/;
/** "（记者 闻立秋 实习生 邵丹）", "【記者路遠／台北報導】": nothing but names up to a bracket, a bar or the line's end. */
const CLOSED = /^[\u3400-\u9fff、\s]{2,30}[)）】\]〕|／/∕]|^[\u3400-\u9fff]{2,3}、[\u3400-\u9fff、]{2,20}$/;

/** Surnames that begin common words as well: behind the trade they are names. */
const SURNAME_IN_TRADE =
  /^[管古栗栾欒邸冀郎艾晋晉敖景米仇平党黨仲桑边邊历厉路白强強时時解年花巴木水车車雪明幸伊商郁郜郗亓逯祖国那阳陽海][\u3400-\u9fff]{1,2}$/;
const NO_NAME_IN_TRADE =
  /^(?:平安|平台|海外|海口|海南|国内|国际|时报|时评|明天|商报|年终|白天|水利|那么|国庆|时事)|(?:报道|讯|电|摄|文|图|供图|整理|综[合述]|手记|观察|调查|连线|[专探采]访|直击|[会证站]|获悉|了解|发现|注意|[来看]到|走进|提问)$/;
const isSigned = (word: string): boolean => isPersonName(word, 'zh') || (SURNAME_IN_TRADE.test(word) && !NO_NAME_IN_TRADE.test(word));

/** "（記者張三攝）", "记者 张三 摄": who took the picture below which it stands. */
const TOOK_PICTURE = /^[\u3400-\u9fff、 ]{2,20}(?<!文.?)[攝摄](?:[)）。]|$)/;

const SHAPED = /^[\u3400-\u9fff]{2,3}(?<![网網社报報台刊組组部站會会局])$/;

/**
 * The names after the trade, as long as they are names; "记者从…了解到" begins a sentence and has none. Where nothing but names can follow,
 * however rare the surname; two signs behind a blank may be a place.
 */
function leadingNames(list: string, isApart = false): string[] {
  const words = closeSpacedNames((list.split(NAMES_END, 1)[0] ?? '').trim()).split(/[\s、，,]/);
  const names = words.map(withoutTail);
  const areNames = (isApart || CLOSED.test(list)) && words.every((word) => word.length < 4 || isPersonName(word, 'zh'));
  const isShaped = (word: string, index: number) =>
    areNames && SHAPED.test(word) && !NO_NAME_IN_TRADE.test(word) && (word.length === 3 || index === 0 || list.includes('、'));
  const end = names.findIndex((word, index) => !isSigned(word) && !isShaped(word, index));
  return end < 0 ? names : names.slice(0, end);
}

/** The house that stands before the trade, if it is an agency: "新华社记者". */
function housesBefore(text: string): Agency[] {
  const words = text.split(/[^\u3400-\u9fff]/).at(-1) ?? '';
  return words.length <= 10 ? agenciesIn(words) : [];
}

const signed = (parties: BylineParty[], agencies: Agency[] = []): Byline => ({
  parties: distinct(parties),
  agencies,
  affiliations: [],
  isMarked: true,
});

/** What a byline of Korean, Chinese or Japanese newspapers says where the trade stands beside the name; null where it is none of that kind. */
export function readEastAsianByline(line: string, language: string): Byline | null {
  if (!/[\u3400-\u9fff\uac00-\ud7a3]/.test(line)) return null;
  const korean = koreanParties(line);
  if (korean.length > 0) return signed(korean);
  const expert = koreanExpertName(line);
  if (expert) return { ...signed([person(expert)]), isMarked: false };
  const japanese = language.startsWith('ja') ? japaneseNames(line) : [];
  if (japanese.length > 0) return signed(japanese.map((name) => person(name)));
  const byDeed = line
    .split('|', 6)
    .map((piece) => signedByDeed(piece.trim()))
    .find((name) => name !== null);
  if (byDeed) return signed([person(byDeed)]);
  const described = describedAuthor(line);
  if (described) return signed([person(described)]);
  const names: string[] = [];
  const agencies: Agency[] = [];
  const pictured: string[] = [];
  for (const match of line.matchAll(chineseReporter)) {
    const list = line.slice(match.index + match[0].length);
    (TOOK_PICTURE.test(list) ? pictured : names).push(...leadingNames(list, /[\s:：]$/.test(match[0])));
    agencies.push(...housesBefore(line.slice(0, match.index)));
  }
  if (names.length + pictured.length === 0) return null;
  const picture = /[\s，,/／](?:摄影|攝影)[\s:：/／]{0,3}/.exec(line);
  const photographers = [...pictured, ...(picture ? leadingNames(line.slice(picture.index + picture[0].length)) : [])];
  const parties = [...names.map((name) => person(name)), ...photographers.map((name) => person(name, 'photographer'))];
  return signed(parties, agencies);
}
