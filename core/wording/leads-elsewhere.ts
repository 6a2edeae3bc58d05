/** How lines begin that lead to other articles, by language: "Lesen Sie auch", "Leia também", "相关阅读". */
const OPENINGS =
  'also read|read also|read next|see also|related story|related stories|related articles|related reading|related coverage|related:|lesen sie auch|lesen sie mehr|lies auch|mehr zum thema|à lire aussi :|à lire aussi:|lire aussi|sur le même sujet|lea también|lee también|te puede interesar|leia também|leia mais|veja também|leggi anche|lees ook|läs också|läs även|les også|læs også|lue myös|czytaj też|czytaj także|czytaj również|zobacz też|zobacz także|čtěte také|čtěte též|čítajte aj|olvassa el|olvasd el|citește și|citeşte şi|pročitajte|pročitaj i|читайте также|читайте ещё|читайте також|прочетете още|διαβάστε επίσης|διαβάστε ακόμα|bunu da oku|ayrıca oku|اقرأ أيضا|اقرأ أيضًا|اقرأ ايضا|إقرأ أيضا|بیشتر بخوانید|קראו גם|קראו עוד|baca juga|xem thêm|đọc thêm|อ่านเพิ่มเติม|関連記事|あわせて読みたい|関連：|관련기사|관련 기사|相关阅读|相關閱讀|相关新闻|相關新聞|延伸阅读|延伸閱讀|推荐阅读|यह भी पढ़ें|ये भी पढ़ें'.split(
    '|',
  );
const FIRST_LETTERS = new Set(OPENINGS.map((opening) => opening.charAt(0)));

/** Whether a line leads to another article: what it names is that one's, not this one's. */
export function leadsElsewhere(line: string): boolean {
  const opening = line
    .slice(0, 40)
    .replace(/^[\p{P}\p{S}\s]{0,6}/u, '')
    .toLowerCase();
  return FIRST_LETTERS.has(opening.charAt(0)) && OPENINGS.some((each) => opening.startsWith(each));
}
