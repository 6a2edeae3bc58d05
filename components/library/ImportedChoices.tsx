import { useWords, type WordKey } from '../words.tsx';

/** What a backup says of the reader's choices, by name, and what would become of each. */
export interface FoundChoices {
  comeIn: ChoiceName[];
  /** The names of the searches that come in. */
  searches: string[];
  /** Chosen otherwise here, and staying so. */
  stay: ChoiceName[];
  /** Those that the browser is asked for: no file says them. */
  anew: ChoiceName[];
}

const choiceKeys = {
  reading: 'welcome.question',
  badge: 'welcome.badge',
  quietSites: 'settings.rules',
  readSites: 'settings.rules',
  skippedSites: 'settings.rules',
  language: 'settings.language',
  theme: 'settings.theme',
  archives: 'archive.use',
  followSaved: 'archive.saved',
  mostReadings: 'settings.keptMost',
  keepTexts: 'noteView.keepTexts',
  markdownTemplate: 'noteView.template',
} as const satisfies Record<string, WordKey>;

type ChoiceName = keyof typeof choiceKeys;

function Named({ what, names }: { what: string; names: string[] }) {
  if (names.length === 0) return null;
  return (
    <>
      <p>{what}</p>
      <ul>
        {[...new Set(names)].map((name) => (
          <li key={name}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What of a backup's settings and saved searches comes in, what stays as it is here, and what is chosen anew. */
export function ImportedChoices({ choices }: { choices: FoundChoices | 'unreadable' }) {
  const { say } = useWords();
  if (choices === 'unreadable') return <p>{say('importing.choicesLeft')}</p>;
  const named = (names: ChoiceName[]) => names.map((name) => say(choiceKeys[name]));
  const searches = choices.searches.map((name) => `${say('shelf.searches')}: ${name}`);
  return (
    <>
      <Named what={say('importing.choices')} names={[...named(choices.comeIn), ...searches]} />
      <Named what={say('importing.choicesStay')} names={named(choices.stay)} />
      <Named what={say('importing.choicesAnew')} names={named(choices.anew)} />
    </>
  );
}
