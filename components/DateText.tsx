import { tellDate, tellMoment } from './dates.ts';
import { useWords } from './words.tsx';

/** A date in the reader's own form; the exact value as the page states it is in the title. */
export function DateText({ value }: { value: string }) {
  const { language } = useWords();
  return (
    <time dateTime={value} title={value}>
      {tellDate(value, language)}
    </time>
  );
}

/** A moment at which the reader or Whence did something, as the day that it was where the reader is. */
export function MomentText({ at }: { at: string }) {
  const { language } = useWords();
  return (
    <time dateTime={at} title={at}>
      {tellMoment(at, language)}
    </time>
  );
}
