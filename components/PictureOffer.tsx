import { useState } from 'preact/hooks';
import { useWords } from './words.tsx';

/** Offers, once a note is saved, to keep a picture of its page beside it. `keep` says whether there is one now. */
export function PictureOffer({ keep }: { keep: () => Promise<boolean> }) {
  const { say } = useWords();
  const [kept, setKept] = useState<boolean | null>(null);
  return (
    <div data-part="picture">
      {kept === null && (
        <button type="button" onClick={() => void keep().then(setKept, () => setKept(false))}>
          {say('bundle.picture')}
        </button>
      )}
      <div role="status">{kept !== null && <p>{say(kept ? 'bundle.pictureKept' : 'bundle.noPicture')}</p>}</div>
    </div>
  );
}
