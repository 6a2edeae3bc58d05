import { isolate } from '../../core/attribution/isolate.ts';
import type { Conflict, Reading } from '../../core/model.ts';
import { type ComparedPart, differencesOf } from '../../core/story/story-readings.ts';
import { tellConflict } from '../conflict-sentence.ts';
import { tellDate } from '../dates.ts';
import { inLanguage } from '../in-language.ts';
import { useWords, type WordKey, type Words } from '../words.tsx';
import type { ListedPage } from './PageList.tsx';

const partKeys: Record<ComparedPart, WordKey> = {
  headline: 'story.headline',
  authors: 'story.authors',
  licence: 'story.licence',
  holders: 'story.holders',
  'first-published': 'story.firstPublished',
};

interface StoryDifferencesProps {
  pages: readonly ListedPage[];
  readings: ReadonlyMap<string, Reading>;
}

/** Who says so: outlets, each once. */
function outletsOf(keys: readonly string[], pages: readonly ListedPage[], { language, direction }: Words): string {
  const wanted = new Set(keys);
  const names = pages.filter(({ key }) => wanted.has(key)).flatMap(({ chain }) => chain.at(-1)?.publisher.name ?? []);
  return new Intl.ListFormat(language).format([...new Set(names)].map((name) => isolate(name, direction)));
}

/** The words on both sides of what a page contradicts itself in. */
function Sides({ conflict, reading }: { conflict: Conflict; reading: Reading }) {
  const { say } = useWords();
  const quoted = reading.evidence.filter(({ id }) => conflict.evidence.includes(id));
  if (quoted.length === 0) return null;
  return (
    <details>
      <summary>{say('conflict.quotes')}</summary>
      <ul class="plain sides">
        {quoted.map(({ id, quote }) => (
          <li key={id} class="side" {...inLanguage(quote, reading.page.language)}>
            “{quote}”
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What the pages of a story say differently, side by side, and what single ones contradict themselves in. */
export function StoryDifferences({ pages, readings }: StoryDifferencesProps) {
  const words = useWords();
  const { say, language } = words;
  const differences = differencesOf(readings);
  const quarrels = pages.flatMap(({ key, chain }) => {
    const reading = readings.get(key);
    return reading ? reading.conflicts.map((conflict) => ({ key, outlet: chain.at(-1)?.publisher.name, reading, conflict })) : [];
  });
  if (differences.length + quarrels.length === 0) return null;
  return (
    <section class="part" aria-labelledby="whence-story-differences" data-part="story-differences">
      <h3 id="whence-story-differences">{say('story.differences')}</h3>
      {differences.map(({ about, sides }) => (
        <section key={about} class="difference" data-about={about} aria-labelledby={`whence-difference-${about}`}>
          <h4 id={`whence-difference-${about}`}>{say(partKeys[about])}</h4>
          <ul class="plain sides">
            {sides.map(({ value, pages: keys }) => (
              <li key={value} class="side">
                <bdi>{about === 'first-published' ? tellDate(value, language) : value}</bdi>
                <br />
                <span class="remark">
                  <bdi>{outletsOf(keys, pages, words)}</bdi>
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {quarrels.length > 0 && (
        <ul class="plain">
          {quarrels.map(({ key, outlet, reading, conflict }) => (
            <li key={`${key} ${conflict.explanation}`} class="conflict">
              <p>
                <bdi>{outlet}</bdi>: {tellConflict(conflict, reading, words)}
              </p>
              <Sides conflict={conflict} reading={reading} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
