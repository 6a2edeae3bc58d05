import { useWords } from './words.tsx';

/** Says that what stands in a form was written before, and is not kept yet. */
export function DraftTold() {
  const { say } = useWords();
  return <p class="remark">{say('note.fromBefore')}</p>;
}
