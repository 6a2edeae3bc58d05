import { useEffect, useState } from 'preact/hooks';
import type { Shortcut } from '../../components/settings/KeysPart.tsx';
import { useWords, type WordKey } from '../../components/words.tsx';
import { listShortcuts } from '../../services/browser/shortcuts.ts';

/** What each command of the manifest does, in the reader's words. */
const commandKeys: Record<string, WordKey> = {
  _execute_action: 'command.open',
  'copy-attribution': 'copy.attribution',
  'show-on-page': 'command.show',
  'save-note': 'note.save',
  'open-panel': 'panel.open',
  _execute_sidebar_action: 'panel.open',
};

/** The commands with their keys as they are now: the reader may come back from the browser's page where keys are changed. */
export function useShortcuts(): Shortcut[] {
  const { say } = useWords();
  const [keys, setKeys] = useState<{ name: string; key: string }[]>([]);
  useEffect(() => {
    const look = () => void listShortcuts().then(setKeys);
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return keys.flatMap(({ name, key }) => {
    const what = commandKeys[name];
    return what ? [{ name, what: say(what), key }] : [];
  });
}
