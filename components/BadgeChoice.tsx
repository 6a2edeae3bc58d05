import { useWords, type WordKey } from './words.tsx';

type BadgeMode = 'republished' | 'always' | 'never';

const modes: [BadgeMode, WordKey][] = [
  ['republished', 'welcome.badgeRepublished'],
  ['always', 'welcome.badgeAlways'],
  ['never', 'welcome.badgeNever'],
];

interface Choice {
  mode: BadgeMode;
  quietSites: string[];
  choose: (mode: BadgeMode) => void;
  allow: (site: string) => void;
}

/** Where the line beside the headline is drawn, and the sites on which the reader put it away. */
export function BadgeChoice({ mode, quietSites, choose, allow }: Choice) {
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
      {quietSites.length > 0 && (
        <section aria-labelledby="quiet-sites">
          <h2 id="quiet-sites">{say('welcome.quietSites')}</h2>
          <ul>
            {quietSites.map((site) => (
              <li key={site}>
                <bdi>{site}</bdi>{' '}
                <button type="button" class="link-button" onClick={() => allow(site)}>
                  {say('welcome.quietSitesAllow', site)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </fieldset>
  );
}
