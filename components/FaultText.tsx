import { useWords } from './words.tsx';

/** Why something that the reader asked for was not done, in the browser's words. `unsure`: part of it, or all, may have been. */
export interface Fault {
  error: string;
  unsure: boolean;
}

/** A fault as it is told, with what to do: that nothing was changed is said only where it is known. */
export function FaultText({ fault: { error, unsure } }: { fault: Fault }) {
  const { say } = useWords();
  return <>{say(unsure ? 'note.unsure' : 'note.failed', error)}</>;
}
