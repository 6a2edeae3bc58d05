import type { Publication } from '../../core/story/publications.ts';
import { DateText } from '../DateText.tsx';
import { linkTo } from '../links.ts';
import { relationKeys } from '../word-keys.ts';
import { useWords, type WordKey } from '../words.tsx';
import { LongTable } from './LongTable.tsx';

const partKeys: Record<Publication['part'], WordKey> = {
  origin: 'story.origin',
  agency: 'map.agency',
  carrier: 'story.carrier',
};

function Dates({ publication: { dates } }: { publication: Publication }) {
  const { say } = useWords();
  if (dates.length === 0) return <>{say('chain.dateUnknown')}</>;
  return (
    <>
      {dates.map(({ value }, place) => (
        <span key={value}>
          {place > 0 && ' / '}
          <DateText value={value} />
        </span>
      ))}
    </>
  );
}

interface StoryTableProps {
  publications: readonly Publication[];
  goTo: (key: string, open: boolean) => void;
}

/** The publications of a story in the order of time: what the drawing shows, and ways to the pages and their notes. */
export function StoryTable({ publications, goTo }: StoryTableProps) {
  const { say } = useWords();
  const [publisher, date, how, read] = [say('story.publisher'), say('story.date'), say('map.how'), say('story.read')];
  return (
    <LongTable<Publication>
      caption={say('story.publications')}
      part="story-publications"
      columns={[publisher, date, how, read]}
      rows={publications}
      draw={(publication) => {
        const { key, name, part, relation, url, readAt } = publication;
        const link = linkTo(url);
        const [note] = readAt;
        return (
          <tr key={key} data-role={part}>
            <th scope="row">
              <bdi>
                {link ? (
                  <a href={link} target="_blank" rel="noreferrer noopener">
                    {name}
                  </a>
                ) : (
                  name
                )}
              </bdi>
            </th>
            <td data-label={date}>
              <Dates publication={publication} />
            </td>
            <td data-label={how}>{say(relation && relation !== 'syndicated-from' ? relationKeys[relation] : partKeys[part])}</td>
            <td>
              {note !== undefined && (
                <button type="button" aria-label={`${say('story.open')}: ${name}`} onClick={() => goTo(note, true)}>
                  {say('story.open')}
                </button>
              )}
            </td>
          </tr>
        );
      }}
    />
  );
}
