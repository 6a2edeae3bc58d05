import { useEffect, useMemo, useState } from 'preact/hooks';
import { isolate } from '../../core/attribution/isolate.ts';
import { fileStem } from '../../core/export/file-stem.ts';
import type { Reading } from '../../core/model.ts';
import type { Story } from '../../core/story/group-stories.ts';
import { type Earliest, earliestOf, publicationsOf } from '../../core/story/publications.ts';
import { useWords, type WordKey, type Words } from '../words.tsx';
import { useDrawingWidth } from './drawing/use-drawing-width.ts';
import type { PagesViewProps } from './MapView.tsx';
import type { ListedPage } from './PageList.tsx';
import { StoryCredits } from './StoryCredits.tsx';
import { StoryDifferences } from './StoryDifferences.tsx';
import { StoryTable } from './StoryTable.tsx';
import type { StoryViewProps } from './StoryView.tsx';
import { storyName } from './story-name.ts';
import { TimeDrawing } from './TimeDrawing.tsx';

interface StoryPageViewProps extends Pick<PagesViewProps, 'goTo' | 'chooseOnly' | 'save'> {
  story: Story;
  pages: readonly ListedPage[];
  readingsOf: StoryViewProps['readingsOf'];
}

const sharingKeys: Record<Story['sharing'], WordKey> = {
  address: 'story.byAddress',
  'headline or text': 'story.byMarks',
  'headline and text': 'story.byText',
};

function tellEarliest(earliest: Earliest, { say, language, direction }: Words): string {
  if (earliest.says === 'nothing') return say('story.firstUnknown');
  if (earliest.says === 'dates') return say('story.firstDated', isolate(earliest.first.name, direction));
  const names = [...new Set(earliest.among.map(({ name }) => isolate(name, direction)))];
  return say('story.firstOpen', new Intl.ListFormat(language, { type: 'disjunction' }).format(names));
}

/** One story: who had it first, who carried it and when, how each credits it, and what they say differently. */
export function StoryPageView({ story, pages, readingsOf, goTo, chooseOnly, save }: StoryPageViewProps) {
  const words = useWords();
  const { say } = words;
  const publications = useMemo(() => publicationsOf(pages), [pages]);
  const readings = useReadings(story.pages, readingsOf);
  const [frame, width] = useDrawingWidth();
  const { headline, origin } = storyName(pages, words);
  return (
    <article ref={frame} aria-labelledby="whence-story">
      <header class="part">
        <h2 id="whence-story" class="story-title" tabIndex={-1}>
          <bdi>{headline}</bdi>
        </h2>
        {origin !== null && <p>{say('story.declared', isolate(origin, words.direction))}</p>}
        <p data-part="earliest">{tellEarliest(earliestOf(publications), words)}</p>
        <p class="remark">{say(sharingKeys[story.sharing])}</p>
        <p class="actions">
          <button type="button" onClick={() => chooseOnly(story.pages)}>
            {say('map.choose')}
          </button>
        </p>
      </header>
      <section class="part" aria-labelledby="whence-story-spread">
        <h3 id="whence-story-spread">{say('story.spread')}</h3>
        {width !== null && (
          <TimeDrawing publications={publications} width={width - 32} stem={fileStem(headline) || 'whence-story'} save={save} />
        )}
        <StoryTable publications={publications} goTo={goTo} />
      </section>
      {readings && <StoryDifferences pages={pages} readings={readings} />}
      {readings && <StoryCredits pages={pages} readings={readings} goTo={goTo} />}
    </article>
  );
}

/** The whole readings of these pages, once they are fetched. */
function useReadings(keys: readonly string[], readingsOf: StoryViewProps['readingsOf']): ReadonlyMap<string, Reading> | null {
  const [readings, setReadings] = useState<ReadonlyMap<string, Reading> | null>(null);
  const wanted = keys.join('\n');
  useEffect(() => {
    let isWanted = true;
    void readingsOf(wanted.split('\n')).then((found) => isWanted && setReadings(found));
    return () => {
      isWanted = false;
    };
  }, [wanted, readingsOf]);
  return readings;
}
