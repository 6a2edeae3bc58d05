import { commonestName } from '../../core/map/outlet-key.ts';
import type { StoryPage } from '../../core/story/place-pages.ts';
import { pageName } from '../page-name.ts';
import type { Words } from '../words.tsx';

/** Where a story comes from (null where no page says so), and what it is called: the headline of its origin where that is stated or was read, else the one that most pages give it. */
export function storyName(pages: readonly StoryPage[], words: Pick<Words, 'say'>): { headline: string; origin: string | null } {
  const isDeclared = pages.some(({ chain }) => chain.length > 1);
  const origins = pages.flatMap(({ chain }) => chain.slice(0, 1));
  const stated = origins.flatMap(({ work }) => work.title ?? []);
  const given = pages.flatMap(({ title }) => title ?? []);
  return {
    headline: commonestName(stated.length > 0 ? stated : given) || (pages[0] ? pageName({ title: null, url: pages[0].url }, words) : ''),
    origin: isDeclared ? commonestName(origins.map(({ publisher }) => publisher.name)) : null,
  };
}
