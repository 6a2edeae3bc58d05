import { useWords, type WordKey } from '../words.tsx';

type Theme = 'auto' | 'light' | 'dark';

/** Each language by its own name, so that whoever can't read the interface finds the one they can. */
const languages: [string, string][] = [
  ['en', 'English'],
  ['de', 'Deutsch'],
  ['fr', 'Français'],
  ['es', 'Español'],
  ['pt', 'Português'],
  ['it', 'Italiano'],
  ['nl', 'Nederlands'],
  ['pl', 'Polski'],
  ['ru', 'Русский'],
  ['el', 'Ελληνικά'],
  ['ar', 'العربية'],
  ['zh', '中文'],
  ['ja', '日本語'],
  ['ko', '한국어'],
];

const themes: [Theme, WordKey][] = [
  ['auto', 'settings.themeAuto'],
  ['light', 'settings.themeLight'],
  ['dark', 'settings.themeDark'],
];

interface Look {
  language: string | null;
  theme: Theme;
  speak: (language: string | null) => void;
  dress: (theme: Theme) => void;
}

/** The language and the colours of the interface. */
export function LookPart({ language, theme, speak, dress }: Look) {
  const { say } = useWords();
  return (
    <section aria-labelledby="look">
      <h2 id="look">{say('settings.look')}</h2>
      <div class="fields">
        <label class="field">
          {say('settings.language')}
          <select value={language ?? ''} onChange={(event) => speak(event.currentTarget.value || null)}>
            <option value="">{say('settings.languageBrowser')}</option>
            {languages.map(([tag, name]) => (
              <option key={tag} value={tag} lang={tag}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          {say('settings.theme')}
          <select value={theme} onChange={(event) => dress(event.currentTarget.value as Theme)}>
            {themes.map(([value, key]) => (
              <option key={value} value={value}>
                {say(key)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </section>
  );
}
