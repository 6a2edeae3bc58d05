/**
 * How notices of republication are worded, language by language. A frame is a pattern with ▢ where the outlet is named:
 * what stands before ▢ leads in, what stands behind it closes (verbs at the end of German or Dutch sentences).
 * Its first letter tells where it holds: `A` anywhere, since it names this article as what was published elsewhere; `N` only as a note.
 * Its second letter tells the relation: r republished, s syndicated, x cross-posted, e excerpted, d adapted, t translated.
 * {w} is this article, {a} "first, originally", {v} "published, appeared", {p} "in, on, by", {d} a date between.
 */
export interface Tongue {
  /** Words of which every frame of the language holds one, in lower case, divided by bars: sought before any frame. */
  cue: string;
  w?: string;
  a?: string;
  v?: string;
  p?: string;
  frames: readonly string[];
}
