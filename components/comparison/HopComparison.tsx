import { useEffect, useState } from 'preact/hooks';
import type { Compared } from '../../core/compare/compare-texts.ts';
import type { Comparison, Hop } from '../../core/model.ts';
import { ComparisonLine } from '../ComparisonLine.tsx';
import { useView } from '../view.tsx';
import { useWords } from '../words.tsx';
import { useComparing } from './comparing.ts';

/** What following showed of one hop's text, and the way to both texts side by side where they are kept. */
export function HopComparison({ hop, comparison }: { hop: Hop; comparison: Comparison }) {
  const { say } = useWords();
  const { pageUrl } = useView();
  const comparing = useComparing();
  const [compared, setCompared] = useState<Compared | null>(null);
  useEffect(() => {
    let isGone = false;
    setCompared(null);
    // Without the texts the counts stand alone.
    void comparing?.compare(pageUrl, hop).then(
      (found) => isGone || setCompared(found),
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [comparing, pageUrl, hop]);
  return (
    <>
      {/* Of another text nothing was left out, and the reason names the words that are the same. */}
      {hop.because?.code !== 'another-text' && <ComparisonLine comparison={comparison} compared={compared} />}
      {comparing && compared && (
        <p>
          <a href={comparing.addressOf(pageUrl, hop)} target="_blank" rel="noopener" data-part="compare-link">
            {say('comparison.open')}
          </a>
        </p>
      )}
    </>
  );
}
