import { useState } from 'preact/hooks';
import { useWords } from './words.tsx';

/** Offers, once a note is saved, to keep a picture of its page beside it. `keep` says whether there is one now, and throws where the disk refuses it. */
export function PictureOffer({ keep }: { keep: () => Promise<boolean> }) {
  const { say } = useWords();
  const [kept, setKept] = useState<boolean | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const press = () => {
    setRefusal(null);
    keep().then(setKept, (error: unknown) => setRefusal(String(error)));
  };
  return (
    <>
      {kept === null && (
        <button type="button" data-part="picture" onClick={press}>
          {say('bundle.picture')}
        </button>
      )}
      <div role="status">
        {kept !== null && <p>{say(kept ? 'bundle.pictureKept' : 'bundle.noPicture')}</p>}
        {refusal !== null && <p>{say('bundle.pictureRefused', refusal)}</p>}
      </div>
    </>
  );
}
