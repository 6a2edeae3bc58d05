import { useWords } from '../words.tsx';

/** A command with the key it is called by, as the browser tells it; empty where it has none. */
export interface Shortcut {
  name: string;
  what: string;
  key: string;
}

/** The keys that call Whence, and the way to the browser's own page for changing them. */
export function KeysPart({ shortcuts, change }: { shortcuts: Shortcut[]; change: () => void }) {
  const { say } = useWords();
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{say('settings.keys')}</h2>
      <ul class="plain">
        {shortcuts.map(({ name, what, key }) => (
          <li key={name} class="site-row" data-command={name}>
            <span>{what}</span>
            {key ? <kbd>{key}</kbd> : <span class="remark">{say('settings.keyNone')}</span>}
          </li>
        ))}
      </ul>
      <p class="actions">
        <button type="button" onClick={change}>
          {say('settings.keysChange')}
        </button>
      </p>
    </section>
  );
}
