import type { StoryPage } from '../../core/story/place-pages.ts';
import { inLanguage } from '../in-language.ts';
import { pageName } from '../page-name.ts';
import { useWords } from '../words.tsx';
import { useSteps } from './use-steps.tsx';

/** What a row needs of a note or a reading. */
export interface ListedPage extends StoryPage {
  language?: string | null;
}

const shownAtFirst = 20;
const shownMore = 100;

interface PageListProps {
  pages: readonly ListedPage[];
  goTo: (key: string, open: boolean) => void;
}

/** Notes and readings by headline and outlet; a press goes to one. */
export function PageList({ pages, goTo }: PageListProps) {
  const words = useWords();
  const [most, more] = useSteps(pages.length, shownAtFirst, shownMore);
  return (
    <>
      <ul class="plain page-list">
        {pages.slice(0, most).map(({ key, title, url, language, chain }) => (
          <li key={key}>
            <button type="button" class="link-button" onClick={() => goTo(key, true)}>
              <span {...inLanguage(title ?? '', language)}>{pageName({ title, url }, words)}</span>
            </button>{' '}
            <span class="remark">
              <bdi>{chain.at(-1)?.publisher.name}</bdi>
            </span>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
