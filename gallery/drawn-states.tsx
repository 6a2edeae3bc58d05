/** What is laid out or drawn: two texts side by side, the map, the stories. */
import { ComparisonView, type LaidTexts } from '../components/comparison/ComparisonView.tsx';
import { MapView } from '../components/library/MapView.tsx';
import type { ListedPage } from '../components/library/PageList.tsx';
import { StoryView } from '../components/library/StoryView.tsx';
import { groupStories } from '../core/story/group-stories.ts';
import { changedIn, everyChange, unchanged } from './compared-texts.ts';
import * as drawn from './drawn-pages.ts';
import { nothing, type State } from './state.ts';

const comparison = (texts: LaidTexts, layout: 'beside' | 'merged'): State => ({
  view: <ComparisonView texts={texts} layout={layout} print={nothing} />,
  dress: 'comparison',
});
const doing = { goTo: nothing, chooseOnly: nothing, save: nothing };
const mapOf = (pages: ListedPage[]) => <MapView entries={pages} everyKind={pages} {...doing} />;
const showing = { at: null, openStory: nothing, readingsOf: async () => drawn.storyReadings, ...doing };
const storiesOf = (pages: ListedPage[], story: string | null = null) => (
  <StoryView entries={pages} everyKind={pages} story={story} {...showing} />
);
const [firstStory] = groupStories(drawn.storyPages);

export const drawnStates: Record<string, State> = {
  'texts side by side': comparison(everyChange(), 'beside'),
  'texts in one column': comparison(everyChange(), 'merged'),
  'texts in Arabic side by side': comparison(changedIn('Arabic', 'ar'), 'beside'),
  'texts in Chinese side by side': comparison(changedIn('Chinese', 'zh'), 'beside'),
  'texts without a difference': comparison(unchanged(), 'beside'),
  'the map': { view: mapOf(drawn.storyPages), dress: 'drawing' },
  'the map, an outlet chosen': {
    view: mapOf(drawn.storyPages),
    dress: 'drawing',
    clicks: ['[data-part=map-outlets] tbody button'],
  },
  'the map of three hundred outlets': { view: mapOf(drawn.thicket), dress: 'drawing' },
  'the map of nothing': { view: mapOf([]), dress: 'drawing' },
  'a list of stories': { view: storiesOf(drawn.thicket), dress: 'drawing' },
  'a story': { view: storiesOf(drawn.storyPages, firstStory?.id), dress: 'drawing' },
  'no story': { view: storiesOf([]), dress: 'drawing' },
};
