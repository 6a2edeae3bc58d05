import { foldTitle } from './title-likeness.ts';

/** What parts a title: "Outlet :: Section :: Headline", "Headline--Outlet", "みなと：見出し", "[港聞] 標題". */
const TITLE_SEAMS =
  /\s?[[【][^[\]【】]{1,12}[\]】]\s?|\s[|–—-]{1,3}\s|\s?(?:::|--|[|｜»：_])\s?|(?<=[\p{Script=Han}”》）！？])-(?=\p{Script=Han})|:\s|\s:\s|\s[>/]\s/u;
const MOST_TITLE_PARTS = 9;

/** The day that some titles end with, folded: "Headline 05/09/99". */
const DAY_BEHIND = / \d{1,2} \d{1,2} (?:\d{2}|\d{4})$/;
/** The section or the genre in a bracket behind the headline: "(Inland, Sunday paper)". */
const BRACKET_BEHIND = /\s\([^()]{3,50}\)\s?$/;

/** Every run of a title's parts, folded: a headline may have a seam of its own ("Dam: no water till autumn"). */
export function partsOfTitle(title: string): string[] {
  const parts = title
    .replace(BRACKET_BEHIND, '')
    .split(TITLE_SEAMS, MOST_TITLE_PARTS)
    .map((part) => foldTitle(part).replace(DAY_BEHIND, ''));
  return parts.flatMap((_, from) => parts.slice(from).map((__, count) => parts.slice(from, from + count + 1).join(' ')));
}
