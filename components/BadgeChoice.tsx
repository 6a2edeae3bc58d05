import { useWords, type WordKey } from './words.tsx';

type BadgeMode = 'republished' | 'always' | 'never';

const modes: [BadgeMode, WordKey][] = [
  ['republished', 'welcome.badgeRepublished'],
  ['always', 'welcome.badgeAlways'],
  ['never', 'welcome.badgeNever'],
];

/** Where the line beside the headline is drawn. */
export function BadgeChoice({ mode, choose }: { mode: BadgeMode; choose: (mode: BadgeMode) => void }) {
  const { say } = useWords();
  return (
    <fieldset class="choice">
      <legend>{say('welcome.badge')}</legend>
      {modes.map(([value, key]) => (
        <label key={value}>
          <input type="radio" name="badge" checked={mode === value} onChange={() => choose(value)} />
          <span>{say(key)}</span>
        </label>
      ))}
    </fieldset>
  );
}
