import type { Chain, DateClaim } from '../core/model.ts';
import { HopItem } from './HopItem.tsx';
import { useWords } from './words.tsx';

interface ChainLineProps {
  chain: Chain;
  published: DateClaim | null;
  /** The page gives several origins: then it cannot be said to declare none. */
  disputed: boolean;
}

/** The way of the article, origin first, along one line down to the page it is read on. */
export function ChainLine({ chain, published, disputed }: ChainLineProps) {
  const { say } = useWords();
  return (
    <section class="part" aria-labelledby="whence-chain">
      <h2 id="whence-chain" class="hidden">
        {say('chain.heading')}
      </h2>
      <ol class="chain" data-part="chain">
        {chain.map((hop, index) => (
          <HopItem key={`${index} ${hop.publisher.name}`} hop={hop} from={chain[index - 1]?.publisher.name} published={published} />
        ))}
      </ol>
      {chain.filter(({ standing }) => standing !== 'added').length === 1 && !disputed && (
        <p data-part="nothing-declared">{say('chain.none')}</p>
      )}
    </section>
  );
}
