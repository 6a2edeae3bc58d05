/** Kinds of articles, as labels before their headlines name them. */
const GENRES =
  'opinion|analysis|comment|commentary|editorial|column|letters?|review|video|watch|photos?|podcast|exclusive|breaking|updated?|live|(?:en )?direct[eo]?|ao vivo|en vivo|in diretta|diretta|liveblog|live-?ticker|ticker|vidéo|vídeo|entretien|interview|entrevista|intervista|reportage|enquête|kommentar|commentaire|meinung|opinión|opinião|opinie';
const ALONE = new RegExp(`[|｜»] ?$|^(?:${GENRES})\\s?[.:–—-]\\s?$`, 'i');
const BEFORE = new RegExp(`^(?:${GENRES})\\s?[.:–—-]\\s`, 'i');

const WORD = new RegExp(`^(?:${GENRES})$`, 'i');

/** "Opinion | …": the section, set off by a bar; "OPINION: …": the genre. */
export const isGenre = (before: string): boolean => ALONE.test(before);

/** Whether a headline opens with its genre and a mark: "LIVE: Breakwater holds". */
export const opensWithGenre = (headline: string): boolean => BEFORE.test(headline);

/** Whether a word is a genre's alone: "Live". */
export const isGenreWord = (word: string): boolean => WORD.test(word);
