import type { Reading } from '../../core/model.ts';
import { creditsOf } from '../../core/story/story-readings.ts';
import { DateText } from '../DateText.tsx';
import { inLanguage } from '../in-language.ts';
import { useWords } from '../words.tsx';
import type { ListedPage } from './PageList.tsx';
import { useSteps } from './use-steps.tsx';

const shownAtFirst = 20;
const shownMore = 100;
const mostQuotes = 3;

interface CreditProps {
  page: ListedPage;
  reading: Reading;
  goTo: (key: string, open: boolean) => void;
}

/** One page: what it calls the article, whom it names, and the words with which it credits those before it. */
function Credit({ page, reading, goTo }: CreditProps) {
  const { say, language } = useWords();
  const credits = creditsOf(reading).slice(0, mostQuotes);
  const own = page.chain.at(-1);
  const authors = reading.authors.filter(({ role }) => role === 'author').map(({ name }) => name);
  const licence = reading.rights.licence;
  return (
    <li class="credit" data-part="story-credit">
      <p>
        <button type="button" class="link-button" onClick={() => goTo(page.key, true)}>
          <bdi>{own?.publisher.name}</bdi>
        </button>
        {' · '}
        {own?.work.date ? <DateText value={own.work.date} /> : say('chain.dateUnknown')}
      </p>
      <p {...inLanguage(page.title ?? '', page.language)}>{page.title}</p>
      <p class="remark">
        {authors.length > 0 ? say('byline.by', new Intl.ListFormat(language).format(authors)) : say('byline.none')}
        {licence && ` · ${say('rights.licence', licence.name)}`}
      </p>
      {credits.map(({ id, quote, where }) => (
        <blockquote key={id} {...inLanguage(quote, page.language)}>
          {where === 'visible-text' ? `“${quote}”` : <code>{quote}</code>}
        </blockquote>
      ))}
      {page.chain.length > 1 && credits.length === 0 && <p class="remark">{say('story.noCredit')}</p>}
    </li>
  );
}

interface StoryCreditsProps {
  pages: readonly ListedPage[];
  readings: ReadonlyMap<string, Reading>;
  goTo: (key: string, open: boolean) => void;
}

/** How each page of a story credits it, in its own words. */
export function StoryCredits({ pages, readings, goTo }: StoryCreditsProps) {
  const { say } = useWords();
  const [most, more] = useSteps(pages.length, shownAtFirst, shownMore);
  return (
    <section class="part" aria-labelledby="whence-story-credits">
      <h3 id="whence-story-credits">{say('story.credits')}</h3>
      <ul class="plain">
        {pages.slice(0, most).map((page) => {
          const reading = readings.get(page.key);
          return reading && <Credit key={page.key} page={page} reading={reading} goTo={goTo} />;
        })}
      </ul>
      {more}
    </section>
  );
}
