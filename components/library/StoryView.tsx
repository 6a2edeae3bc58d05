import { useMemo, useState } from 'preact/hooks';
import type { Reading } from '../../core/model.ts';
import { groupStories, type Story } from '../../core/story/group-stories.ts';
import { useWords } from '../words.tsx';
import { type PagesViewProps, SavedOnly } from './MapView.tsx';
import type { ListedPage } from './PageList.tsx';
import { StoryPageView } from './StoryPageView.tsx';
import { storyName } from './story-name.ts';
import { useSteps } from './use-steps.tsx';
import { useStoryFocus } from './use-story-focus.ts';

export interface StoryViewProps extends PagesViewProps {
  /** The page that the reader is at: its story is shown first. */
  at: string | null;
  /** The story that is shown in place of the list, and showing another; null: the list. */
  story: string | null;
  openStory: (id: string | null) => void;
  readingsOf: (keys: readonly string[]) => Promise<ReadonlyMap<string, Reading>>;
}

const shownAtFirst = 30;
const shownMore = 100;

/** Stories: pages that declare one origin, or none and are alike, as a list, and each as a page of its own. */
export function StoryView({ entries: saved, everyKind, at, story, openStory, readingsOf, ...doing }: StoryViewProps) {
  const { say } = useWords();
  const [savedOnly, setSavedOnly] = useState(false);
  const entries = savedOnly ? saved : everyKind;
  const stories = useMemo(() => groupStories(entries), [entries]);
  const byKey = useMemo(() => new Map(entries.map((page) => [page.key, page])), [entries]);
  const ownStory = at === null ? undefined : stories.find(({ pages }) => pages.includes(at));
  const open = stories.find(({ id }) => id === story);
  const frame = useStoryFocus(open?.id ?? null);
  const kinds = everyKind.length > saved.length && <SavedOnly savedOnly={savedOnly} change={setSavedOnly} />;
  if (open) {
    return (
      <div class="drawn-view" data-part="story" ref={frame}>
        <p class="part actions">
          <button type="button" onClick={() => openStory(null)}>
            {say('story.back')}
          </button>
        </p>
        <StoryPageView key={open.id} story={open} pages={membersOf(open, byKey)} readingsOf={readingsOf} {...doing} />
      </div>
    );
  }
  const ordered = ownStory ? [ownStory, ...stories.filter((other) => other !== ownStory)] : stories;
  return (
    <div class="drawn-view" ref={frame}>
      {kinds}
      {stories.length === 0 ? <p class="part">{say('story.empty')}</p> : <StoryList stories={ordered} byKey={byKey} open={openStory} />}
    </div>
  );
}

function membersOf(story: Story, byKey: ReadonlyMap<string, ListedPage>): ListedPage[] {
  return story.pages.flatMap((key) => byKey.get(key) ?? []);
}

interface StoryListProps {
  stories: readonly Story[];
  byKey: ReadonlyMap<string, ListedPage>;
  open: (id: string) => void;
}

function StoryList({ stories, byKey, open }: StoryListProps) {
  const words = useWords();
  const { say, language } = words;
  const number = new Intl.NumberFormat(language);
  const [most, more] = useSteps(stories.length, shownAtFirst, shownMore);
  return (
    <section class="part" data-part="stories" aria-labelledby="whence-stories">
      <h2 id="whence-stories">{say('story.heading', number.format(stories.length))}</h2>
      <p class="remark">{say('story.rule')}</p>
      <ul class="plain page-list">
        {stories.slice(0, most).map((story) => {
          const { headline, origin } = storyName(membersOf(story, byKey), words);
          return (
            <li key={story.id} data-part="story-row" data-story={story.id}>
              <button type="button" class="link-button" onClick={() => open(story.id)}>
                <bdi>{headline}</bdi>
              </button>{' '}
              <span class="remark">
                {origin !== null && (
                  <>
                    <bdi>{origin}</bdi> ·{' '}
                  </>
                )}
                {say('map.onPages', number.format(story.pages.length))}
              </span>
            </li>
          );
        })}
      </ul>
      {more}
    </section>
  );
}
