import { useWords } from '../words.tsx';

/** The pattern in words: every site, or the host that it names. */
function nameOf(pattern: string, everySite: string): string {
  const host = /^[^:]+:\/\/(?:\*\.)?(?<host>[^/]+)\//.exec(pattern)?.groups?.['host'];
  return !host || host === '*' ? everySite : host;
}

/** What the reader let Whence open, and how to take it back: `grants` are the browser's patterns. */
export function GrantsPart({ grants, takeBack }: { grants: string[]; takeBack: (pattern: string) => void }) {
  const { say } = useWords();
  const everySite = say('settings.grantedEvery');
  return (
    <section aria-labelledby="grants">
      <h2 id="grants">{say('settings.granted')}</h2>
      {grants.length === 0 ? (
        <p>{say('settings.grantedNone')}</p>
      ) : (
        <ul class="plain">
          {grants.map((pattern) => (
            <li class="site-row" key={pattern} data-grant={pattern}>
              <span>
                <bdi>{nameOf(pattern, everySite)}</bdi>
              </span>
              <button
                type="button"
                class="link-button"
                aria-label={say('settings.takeBackOf', nameOf(pattern, everySite))}
                onClick={() => takeBack(pattern)}
              >
                {say('settings.takeBack')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
