import { useWords, type WordKey } from './words.tsx';

export type Mode = 'click' | 'sites' | 'everywhere';

const keys: Record<Mode, { label: WordKey; what: WordKey }> = {
  click: { label: 'welcome.click', what: 'welcome.clickWhat' },
  sites: { label: 'settings.sites', what: 'settings.sitesWhat' },
  everywhere: { label: 'welcome.everywhere', what: 'welcome.everywhereWhat' },
};

interface Choice {
  /** Those that are offered. */
  modes: Mode[];
  /** What is true now. */
  mode: Mode;
  /** What became of the last choice, where it needs words. */
  outcome: 'chosen' | 'denied' | 'withdrawn' | null;
  choose: (mode: Mode) => void;
}

/** The one choice: when Whence reads. Choosing more than a click makes the browser ask. */
export function ModeChoice({ modes, mode, outcome, choose }: Choice) {
  const { say } = useWords();
  return (
    <fieldset class="choice">
      <legend>{say('welcome.question')}</legend>
      {modes.map((offered) => (
        <div key={offered}>
          <label>
            <input
              type="radio"
              name="mode"
              checked={mode === offered}
              aria-describedby={`mode-${offered}`}
              onChange={() => choose(offered)}
            />
            <span>{say(keys[offered].label)}</span>
          </label>
          <p id={`mode-${offered}`}>{say(keys[offered].what)}</p>
        </div>
      ))}
      <p role="status" class="outcome">
        {outcome && say(`welcome.${outcome}`)}
      </p>
    </fieldset>
  );
}
