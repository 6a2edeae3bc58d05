import { isStopWord } from './name-words.ts';

const chineseSurname =
  /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|皇甫|令狐|尉迟|尉遲|慕容|夏侯|司徒|公孙|公孫|宇文|端木|[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫閆段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯洪温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂成苗谷曲盛冉翁涂骆駱谈項项裘应應赖賴傅阎閻靳祁甄])/;
/** Rarer ones, and such as begin common words as well: told by a name of three signs, or by one of two that begins no word. */
const rareChineseSurname =
  /^(?:[屈鲍鮑匡佟褚娄婁窦竇荀蔺藺佘厉厲戚臧隋邬鄔鞠邝鄺芮冼岑闵閔牟滕饶饒瞿丛叢栾欒卜鄢虞卞竺喻谌諶辜胥苑邸郜奚郗亓逯仝昝訾逄雒嵇阚闞][\u3400-\u9fff]{1,2}|[晏卓楚巩鞏丘芦宫宮简簡储儲费費池桂蒙麦麥原连連尤冀姬屠迟遲敖仇刁糜荆荊缪繆隗郎燕艾晋晉栗][\u3400-\u9fff]{2}|(?:常(?!州|德|熟|见|用|态|规|务|委|识|住|驻|年)|穆(?!斯)|路(?!透|上|边|口|况|演)|米(?!其|兰|粉)|吉(?!林|利|普))[\u3400-\u9fff]{2}|[柳柴辛游蓝藍华華](?![戏客泳览艇轮说行记击乐色天图圖州树絮油火苦勤亥尔爾侨僑东東南北中西为為夏人语語裔])[\u3400-\u9fff]{2})$/;
const rareKoreanSurname =
  /^(?!어린|어르|어머|어업|어촌|어민|어떤|온라)[어가갈감경계나당두봉빈승예온옹용은음좌태편피팽복범][\uac00-\ud7a3]{2}$/;
/** "경제부", "편집국": desks, which rare surnames begin like. */
const koreanDesk = /[부국팀실사원장과]$/;
const koreanSurname =
  /^[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국]/;

/** "佐藤 健一編集長", "李明 特派记者": the post behind a name. */
const POST =
  /[\s　]?(?:[副前元]|客員|専任|主任|首席|特任|特約|特约|特派|資深|资深|執行|执行|高級|高级)?(?:編集長|[総总]?[主編编][編编輯辑]|總編輯|总编辑?|(?:編集|論説|解説)委員|記者|记者|特派[員员]|デスク|主[幹筆]|准?教授|研究[員员]|[評评][論论][員员]|編集者|撰稿人)$/;
const ACADEMIC = /(?:教授|研究[員员])$/;
/** "共同通信記者", "東京大学教授": of which house, and no name. */
export const japaneseHouse = /(?:通信|新聞|放送|大学|協会|編集|提供|写真|記事|時事|共同|続く|終わり)/;

/** A name without the post that clings to it. "京都大教授" is nobody's name: before a chair it has a blank within. */
export function withoutPost(name: string, language: string): string {
  const bare = name.replace(POST, '');
  if (bare === name || japaneseHouse.test(bare) || (ACADEMIC.test(name) && !/\s/.test(bare))) return name;
  return isEastAsianName(bare, language) ? bare : name;
}

/** Names of Han: two to four signs with a common surname first; of kana and Han in Japanese; Korean of two to four syllables. */
export function isEastAsianName(text: string, language: string): boolean {
  const squeezed = text.replace(/[\s　]/g, '');
  if (/^[\uac00-\ud7a3]{2,4}$/.test(squeezed)) return isKoreanName(squeezed) && !isStopWord(squeezed);
  if (/^[\u30a1-\u30fa\u30fc-\u30ff]+(?:[・＝][\u30a1-\u30fa\u30fc-\u30ff]+)+$/.test(squeezed)) return true;
  // "団体は今週末": a particle between ideographs makes a clause.
  if (
    /[\u3400-\u9fff][はがをにでも][\u3400-\u9fff]|を|(?:では|には|とは|から|まで|より|など|って|した|する|です|ます|フォロー)$/.test(
      squeezed,
    )
  )
    return false;
  if (/(?:[网社报台刊组部會会室局摄攝聞紙区県]|[报報][道導导])$/.test(squeezed) || POST.test(squeezed) || isStopWord(squeezed))
    return false;
  if (/^[\u3400-\u9fff]{2,4}$/.test(squeezed) && (chineseSurname.test(squeezed) || rareChineseSurname.test(squeezed))) return true;
  if (/^[\u3400-\u9fff]{1,6}·[\u3400-\u9fff·]{1,10}$/.test(squeezed)) return true;
  return (
    language.startsWith('ja') &&
    /^[\u3400-\u9fff々ヶ]{1,3}[\u3041-\u30fa\u30fc\u3400-\u9fff々]{1,4}$/.test(squeezed) &&
    squeezed.length >= 3 &&
    // A Japanese name has two parts: "印刷 通知 見る" are buttons.
    !/\S[\s　]+\S+[\s　]+\S/.test(text)
  );
}

/** "신문 보기", "구독하기": buttons, whose first syllable is a surname's too. */
const koreanButton = /(?:보|하|듣)기$/;

const isKoreanName = (name: string): boolean =>
  (koreanSurname.test(name) && !koreanButton.test(name)) || (rareKoreanSurname.test(name) && !koreanDesk.test(name));
