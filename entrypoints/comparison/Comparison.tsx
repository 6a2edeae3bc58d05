import { useEffect, useState } from 'preact/hooks';
import { ComparisonView, type LaidTexts } from '../../components/comparison/ComparisonView.tsx';
import { useWords } from '../../components/words.tsx';
import { layTexts } from './lay-texts.ts';

type Known = { state: 'fetching' } | { state: 'laid'; texts: LaidTexts } | { state: 'gone' } | { state: 'failed'; error: string };

/** Below this width two columns are too narrow to read. */
const leastForTwo = 700;

/** The page that lays a copy beside its original; which two, its address says. */
export function Comparison() {
  const { say } = useWords();
  const [known, setKnown] = useState<Known>({ state: 'fetching' });
  useEffect(() => {
    layTexts(location.hash).then(
      (texts) => setKnown(texts ? { state: 'laid', texts } : { state: 'gone' }),
      (error: unknown) => setKnown({ state: 'failed', error: String(error) }),
    );
  }, []);
  switch (known.state) {
    case 'fetching':
      return <p class="part">{say('comparison.fetching')}</p>;
    case 'gone':
      return <p class="part">{say('comparison.gone')}</p>;
    case 'failed':
      return <p class="part">{say('note.failed', known.error)}</p>;
    case 'laid':
      return <ComparisonView texts={known.texts} layout={innerWidth < leastForTwo ? 'merged' : 'beside'} print={() => window.print()} />;
  }
}
