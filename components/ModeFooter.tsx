import { useWords } from './words.tsx';

interface Footer {
  everywhere: boolean;
  change: () => void;
  /** Absent in the panel itself, and where the browser has none. */
  openPanel?: (() => void) | undefined;
}

/** When Whence reads, the way to change it, and the way to the side panel. */
export function ModeFooter({ everywhere, change, openPanel }: Footer) {
  const { say } = useWords();
  return (
    <footer class="mode">
      <span>{say(everywhere ? 'footer.modeEverywhere' : 'footer.modeClick')}</span>
      <button type="button" class="link-button" onClick={change}>
        {say('footer.change')}
      </button>
      {openPanel && (
        <button type="button" class="link-button" onClick={openPanel}>
          {say('panel.open')}
        </button>
      )}
    </footer>
  );
}
