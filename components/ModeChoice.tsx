import { useWords } from './words.tsx';

interface Choice {
  /** What is true now. */
  everywhere: boolean;
  /** What became of the last choice, where it needs words. */
  outcome: 'chosen' | 'denied' | 'withdrawn' | null;
  choose: (everywhere: boolean) => void;
}

/** The one choice: when Whence reads. Choosing to read everywhere makes the browser ask. */
export function ModeChoice({ everywhere, outcome, choose }: Choice) {
  const { say } = useWords();
  return (
    <fieldset class="choice">
      <legend>{say('welcome.question')}</legend>
      <label>
        <input type="radio" name="mode" checked={!everywhere} aria-describedby="click-what" onChange={() => choose(false)} />
        <span>{say('welcome.click')}</span>
      </label>
      <p id="click-what">{say('welcome.clickWhat')}</p>
      <label>
        <input type="radio" name="mode" checked={everywhere} aria-describedby="everywhere-what" onChange={() => choose(true)} />
        <span>{say('welcome.everywhere')}</span>
      </label>
      <p id="everywhere-what">{say('welcome.everywhereWhat')}</p>
      <p role="status" class="outcome">
        {outcome && say(`welcome.${outcome}`)}
      </p>
    </fieldset>
  );
}
