import { useWords } from './words.tsx';

/** When Whence reads, and the way to change it. */
export function ModeFooter({ everywhere, change }: { everywhere: boolean; change: () => void }) {
  const { say } = useWords();
  return (
    <footer class="mode">
      <span>{say(everywhere ? 'footer.modeEverywhere' : 'footer.modeClick')}</span>{' '}
      <button type="button" class="link-button" onClick={change}>
        {say('footer.change')}
      </button>
    </footer>
  );
}
