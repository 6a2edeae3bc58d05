import { useState } from 'preact/hooks';
import { BadgeChoice } from '../../components/BadgeChoice.tsx';
import { ModeChoice } from '../../components/ModeChoice.tsx';
import { useWords } from '../../components/words.tsx';
import { askForEverySite, giveBackEverySite } from '../../services/permissions.ts';
import { send } from '../../services/send.ts';
import type { Settings } from '../../services/settings.ts';

type Outcome = 'chosen' | 'denied' | 'withdrawn' | null;

/** Asks for, or gives back, what the choice needs, and returns what came of it. */
async function carryOut(everywhere: boolean): Promise<{ reading: Settings['reading']; outcome: Outcome }> {
  if (!everywhere) {
    await giveBackEverySite();
    return { reading: 'click', outcome: 'chosen' };
  }
  const given = await askForEverySite();
  return given ? { reading: 'everywhere', outcome: 'chosen' } : { reading: 'click', outcome: 'denied' };
}

/** The first-run page: what Whence does, and the one choice. Also the place to change it later. */
export function Welcome({ settings, granted }: { settings: Settings; granted: boolean }) {
  const { say } = useWords();
  const [chosen, setChosen] = useState(settings);
  const wished = settings.reading === 'everywhere';
  const [outcome, setOutcome] = useState<Outcome>(wished && !granted ? 'withdrawn' : null);
  const [everywhere, setEverywhere] = useState(wished && granted);

  const change = async (changes: Partial<Settings>) => {
    const changed = { ...chosen, ...changes };
    setChosen(changed);
    await send('settings.changed', { settings: changed });
  };
  const choose = async (wish: boolean) => {
    setEverywhere(wish);
    const { reading, outcome: came } = await carryOut(wish);
    await change({ reading });
    setEverywhere(reading === 'everywhere');
    setOutcome(came);
  };

  return (
    <>
      <h1>{say('welcome.title')}</h1>
      <p class="lead">{say('welcome.lead')}</p>
      <p>{say('welcome.what')}</p>
      <p>{say('welcome.privacy')}</p>
      <ModeChoice everywhere={everywhere} outcome={outcome} choose={(wish) => void choose(wish)} />
      <BadgeChoice
        mode={chosen.badge}
        quietSites={chosen.quietSites}
        choose={(badge) => void change({ badge })}
        allow={(site) => void change({ quietSites: chosen.quietSites.filter((quiet) => quiet !== site) })}
      />
      <p class="remark">{say('welcome.later')}</p>
    </>
  );
}
