/**
 * Which pages carry one story. The rule, whole:
 *
 * 1. Pages whose chains begin at the same address are one story; that address itself, once read, belongs to it. Addresses are compared
 *    without what does not tell pages apart; a site's front page is no address of an article.
 * 2. A page whose chain begins at an outlet without an address belongs to a story of that outlet which has the same headline or the
 *    same text, if there is exactly one; with others of its kind it is a story of its own.
 * 3. Pages that declare nothing are one story where they have both the headline and the text in common, at two outlets or more: what all
 *    pages of one outlet show in place of an article makes none.
 * 4. A headline of one or two words says too little to join anything, and so does an outlet alone.
 */
import { type Placed, placePages, type StoryPage } from './place-pages.ts';

export interface Story {
  /** Stays the same while the story has the same origin. */
  id: string;
  /** By what its pages were found to be one. */
  sharing: 'address' | 'headline or text' | 'headline and text';
  /** The keys of its pages, in the order in which they came. */
  pages: string[];
}

/** The stories, those with the most pages first. */
export function groupStories(pages: readonly StoryPage[]): Story[] {
  const placed = placePages(pages);
  const declaring = placed.filter(({ page }) => page.chain.length > 1);
  const stories = storiesByAddress(declaring);
  const left = declaring.filter(({ address }) => address === null);
  joinByMarks(stories, left);
  joinOriginals(stories, placed);
  joinUndeclared(stories, placed);
  const order = new Map(pages.map(({ key }, place) => [key, place]));
  const inOrder = (a: string, b: string) => (order.get(a) ?? 0) - (order.get(b) ?? 0);
  return [...stories]
    .map(([id, { sharing, members }]) => ({ id, sharing, pages: members.map(({ page }) => page.key).sort(inOrder) }))
    .sort((a, b) => b.pages.length - a.pages.length || (a.id < b.id ? -1 : 1));
}

interface Growing {
  sharing: Story['sharing'];
  members: Placed[];
}

function storiesByAddress(placed: readonly Placed[]): Map<string, Growing> {
  const stories = new Map<string, Growing>();
  for (const one of placed) {
    if (one.address === null) continue;
    const id = `at ${one.address}`;
    const story = stories.get(id) ?? { sharing: 'address' as const, members: [] };
    story.members.push(one);
    stories.set(id, story);
  }
  return stories;
}

/** The stories that bear each mark. */
function bearersOf(stories: Map<string, Growing>): Map<string, Set<string>> {
  const bearers = new Map<string, Set<string>>();
  for (const [id, { members }] of stories) {
    for (const mark of members.flatMap(({ marks }) => marks)) bearers.set(mark, (bearers.get(mark) ?? new Set()).add(id));
  }
  return bearers;
}

function joinByMarks(stories: Map<string, Growing>, left: readonly Placed[]): void {
  const bearers = bearersOf(stories);
  const alone: Placed[] = [];
  for (const one of left) {
    const candidates = new Set(one.marks.flatMap((mark) => [...(bearers.get(mark) ?? [])]));
    const [only] = candidates;
    // Two stories bear its marks: to choose between them would be a guess.
    if (candidates.size > 1) continue;
    if (only === undefined) alone.push(one);
    else stories.get(only)?.members.push(one);
  }
  for (const [id, members] of groupByMarks(alone)) stories.set(id, { sharing: 'headline or text', members });
}

/** Those that share a mark, by way of others too. The id is the first mark in code order. */
function groupByMarks(placed: readonly Placed[]): Map<string, Placed[]> {
  const leader = new Map<string, string>();
  const find = (mark: string): string => {
    const next = leader.get(mark);
    if (next === undefined || next === mark) return mark;
    const found = find(next);
    leader.set(mark, found);
    return found;
  };
  for (const { marks } of placed) {
    for (const mark of marks) {
      const [first, second] = [find(marks[0] ?? mark), find(mark)].sort();
      if (first !== undefined && second !== undefined) leader.set(second, first);
    }
  }
  const groups = new Map<string, Placed[]>();
  for (const one of placed) {
    const [mark] = one.marks;
    if (mark !== undefined) groups.set(find(mark), [...(groups.get(find(mark)) ?? []), one]);
  }
  return groups;
}

/** The outlet's own page, where it was read: by its address, else by its marks, where one story alone has them. */
function joinOriginals(stories: Map<string, Growing>, placed: readonly Placed[]): void {
  const bearers = bearersOf(stories);
  for (const one of placed.filter(({ page }) => page.chain.length === 1)) {
    const byAddress = one.address === null ? undefined : stories.get(`at ${one.address}`);
    const candidates = new Set(one.marks.flatMap((mark) => [...(bearers.get(mark) ?? [])]));
    const [only] = candidates;
    // An address that others declare for their origin is another page's.
    const byMarks = candidates.size === 1 && only !== undefined && stories.get(only)?.sharing !== 'address' ? stories.get(only) : undefined;
    (byAddress ?? byMarks)?.members.push(one);
  }
}

/** Pages that declare nothing and are in no story yet, by headline and text. */
function joinUndeclared(stories: Map<string, Growing>, placed: readonly Placed[]): void {
  const taken = new Set([...stories.values()].flatMap(({ members }) => members));
  const alike = new Map<string, Placed[]>();
  for (const one of placed) {
    if (one.page.chain.length > 1 || one.likeness === null || taken.has(one)) continue;
    alike.set(one.likeness, [...(alike.get(one.likeness) ?? []), one]);
  }
  for (const [likeness, members] of alike) {
    const outlets = new Set(members.map(({ outlet }) => outlet));
    if (outlets.size > 1) stories.set(`like ${likeness}`, { sharing: 'headline and text', members });
  }
}
