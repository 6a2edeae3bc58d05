import { namedHops } from '../../core/chain/named-hops.ts';
import type { Hop, Note, Reading } from '../../core/model.ts';
import { type Change, findChanges } from '../../core/notes/changes-between.ts';
import { tellMoment } from '../dates.ts';
import { isolate } from '../isolate.ts';
import { standingKeys } from '../word-keys.ts';
import { useWords, type WordKey, type Words } from '../words.tsx';

const whatKeys: Partial<Record<Change['what'], WordKey>> = {
  origin: 'chain.heading',
  agency: 'shelf.agency',
  intermediary: 'shelf.outlet',
  headline: 'noteView.headline',
  author: 'shelf.author',
  published: 'noteView.published',
  modified: 'signal.date',
  holder: 'shelf.holder',
  licence: 'shelf.licence',
};

/** A change in the reader's language: "Gone on 3 May 2024: Where it comes from: Harbour Post". */
function sayChange({ what, before, after }: Change, day: string, { say, direction }: Words): string {
  const apart = (value: string) => isolate(value, direction);
  const key = whatKeys[what];
  const told = (value: string) => (key ? `${say(key)}: ${apart(value)}` : `“${apart(value)}”`);
  if (before === null) return say('noteView.came', day, told(after ?? ''));
  return after === null ? say('noteView.gone', day, told(before)) : say('noteView.turned', day, told(before), apart(after));
}

/** What following found of the claimed originals that was not known before. */
function checkedIn(reading: Reading, before: Reading): Hop[] {
  const known = namedHops(before);
  return namedHops(reading).filter(
    ({ publisher, standing }) =>
      !['stated', 'inferred'].includes(standing) && known.find((hop) => hop.publisher.name === publisher.name)?.standing !== standing,
  );
}

/** What later visits found changed on the page, in words. */
export function HistoryPart({ note }: { note: Note }) {
  const words = useWords();
  const { say, language } = words;
  if (note.laterReadings.length === 0) return null;
  return (
    <section class="part" data-part="history" aria-label={say('noteView.history')}>
      <h2>{say('noteView.history')}</h2>
      <ul class="plain">
        {note.laterReadings.map(({ at, reading }, place) => {
          const before = note.laterReadings[place - 1]?.reading ?? note.reading;
          const day = tellMoment(at, language);
          const changes = findChanges(before, reading).map((change) => sayChange(change, day, words));
          const checked = checkedIn(reading, before);
          const isSilent = changes.length === 0 && checked.length === 0;
          return (
            <li key={at}>
              {(isSilent ? [say('noteView.textTurned', day)] : changes).map((change) => (
                <p key={change}>{change}</p>
              ))}
              {checked.map(({ publisher, standing }) => (
                <p key={publisher.name}>
                  {day} · <bdi>{publisher.name}</bdi>: {say(standingKeys[standing])}
                </p>
              ))}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
