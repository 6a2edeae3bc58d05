import type { ComponentChild } from 'preact';
import { isolate } from '../../core/attribution/isolate.ts';
import { namedHops } from '../../core/chain/named-hops.ts';
import type { Hop, Note, Reading } from '../../core/model.ts';
import { type Change, findChanges } from '../../core/notes/changes-between.ts';
import { tellMoment } from '../dates.ts';
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

/** What a later visit found, and the following of its chain; nothing where an earlier version of Whence kept it for no reason. */
function linesOf(note: Note, place: number, words: Words): { key: string; line: ComponentChild }[] {
  const { say, language } = words;
  const later = note.laterReadings[place];
  if (!later) return [];
  const before = note.laterReadings[place - 1] ?? note;
  const day = tellMoment(later.at, language);
  const changes = findChanges(before.reading, later.reading).map((change) => sayChange(change, day, words));
  const checked = checkedIn(later.reading, before.reading);
  const isSilent = changes.length === 0 && checked.length === 0;
  const isTextTurned = isSilent && later.textHash !== null && before.textHash !== null && later.textHash !== before.textHash;
  return [
    ...[...changes, ...(isTextTurned ? [say('noteView.textTurned', day)] : [])].map((line) => ({ key: line, line })),
    ...checked.map(({ publisher, standing }) => ({
      key: publisher.name,
      line: (
        <>
          {day} · <bdi>{publisher.name}</bdi>: {say(standingKeys[standing])}
        </>
      ),
    })),
  ];
}

/** What later visits found changed on the page, in words. */
export function HistoryPart({ note }: { note: Note }) {
  const words = useWords();
  const visits = note.laterReadings
    .map(({ at }, place) => ({ at, lines: linesOf(note, place, words) }))
    .filter(({ lines }) => lines.length > 0);
  if (visits.length === 0) return null;
  return (
    <section class="part" data-part="history" aria-label={words.say('noteView.history')}>
      <h2>{words.say('noteView.history')}</h2>
      <ul class="plain">
        {visits.map(({ at, lines }) => (
          <li key={at}>
            {lines.map(({ key, line }) => (
              <p key={key}>{line}</p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
