import { useState } from 'preact/hooks';
import { useWords, type WordKey } from '../words.tsx';

/** What holds for one site: read as it loads, read on a click alone, or read without the badge. */
export type SiteRule = 'read' | 'skip' | 'quiet';

const ruleKeys: Record<SiteRule, WordKey> = { read: 'settings.ruleRead', skip: 'settings.ruleSkip', quiet: 'settings.ruleQuiet' };

export interface RuledSite {
  host: string;
  rule: SiteRule;
  /** A site to read as it loads whose permission is missing. */
  lacksPermission: boolean;
}

interface Sites {
  sites: RuledSite[];
  /** What became of the last addition, where it needs words. */
  told: { what: 'not-a-site' } | { what: 'not-given'; host: string } | null;
  add: (words: string, rule: SiteRule) => void;
  remove: (site: RuledSite) => void;
  allow: (host: string) => void;
}

function SiteRow({ site, remove, allow }: { site: RuledSite } & Pick<Sites, 'remove' | 'allow'>) {
  const { say } = useWords();
  const { host, rule, lacksPermission } = site;
  return (
    <li class="site-row" data-rule={rule}>
      <span>
        <bdi>{host}</bdi>: {say(ruleKeys[rule])}
      </span>
      {lacksPermission && (
        <button type="button" class="link-button" aria-label={say('settings.allowOf', host)} onClick={() => allow(host)}>
          {say('settings.allow')}
        </button>
      )}
      <button
        type="button"
        class="link-button"
        aria-label={say('settings.removeOf', host, say(ruleKeys[rule]))}
        onClick={() => remove(site)}
      >
        {say('settings.remove')}
      </button>
    </li>
  );
}

/** The sites with a rule of their own, and the form that adds one. */
export function SitesPart({ sites, told, add, remove, allow }: Sites) {
  const { say } = useWords();
  const [words, setWords] = useState('');
  const [rule, setRule] = useState<SiteRule>('read');
  const submit = (event: Event) => {
    event.preventDefault();
    add(words, rule);
    setWords('');
  };
  return (
    <section aria-labelledby="site-rules">
      <h2 id="site-rules">{say('settings.rules')}</h2>
      <p class="remark">{say('settings.rulesWhat')}</p>
      {sites.length === 0 ? (
        <p>{say('settings.rulesNone')}</p>
      ) : (
        <ul class="plain">
          {sites.map((site) => (
            <SiteRow key={`${site.host} ${site.rule}`} site={site} remove={remove} allow={allow} />
          ))}
        </ul>
      )}
      <form class="fields" onSubmit={submit}>
        <label class="field">
          {say('settings.site')}
          <input
            dir="ltr"
            inputMode="url"
            autocapitalize="off"
            required
            value={words}
            aria-describedby="site-told"
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          {say('settings.rule')}
          <select value={rule} onChange={(event) => setRule(event.currentTarget.value as SiteRule)}>
            {(Object.keys(ruleKeys) as SiteRule[]).map((offered) => (
              <option key={offered} value={offered}>
                {say(ruleKeys[offered])}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{say('settings.add')}</button>
      </form>
      <p id="site-told" role="status" class="outcome">
        {told && (told.what === 'not-a-site' ? say('settings.notSite') : say('settings.notGiven', told.host))}
      </p>
    </section>
  );
}
