import { useWords } from './words.tsx';

interface Footer {
  everywhere: boolean;
  change: () => void;
  /** Absent in the panel itself, and where the browser has none. */
  openPanel?: (() => void) | undefined;
  openLibrary: () => void;
}

/** When Whence reads, the way to change it, and the ways to the side panel and to the library, whatever the page is. */
export function ModeFooter({ everywhere, change, openPanel, openLibrary }: Footer) {
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
      <button type="button" class="link-button" onClick={openLibrary}>
        {say('library.title')}
      </button>
    </footer>
  );
}
