import { useWords } from '../words.tsx';

interface FollowingProps {
  archives: boolean;
  /** The browser did not give the archive's site when it was asked for. */
  refused: boolean;
  useArchives: (wish: boolean) => void;
  followSaved: boolean;
  followWhatIsSaved: (wish: boolean) => void;
  /** Whether every site may be followed to. */
  everySite: boolean;
  giveEverySite: () => void;
}

/** How chains are followed: with archives, after saving, and to which sites. */
export function FollowingPart(props: FollowingProps) {
  const { archives, refused, useArchives, followSaved, followWhatIsSaved, everySite, giveEverySite } = props;
  const { say } = useWords();
  return (
    <section aria-labelledby="following" data-part="following">
      <h2 id="following">{say('archive.heading')}</h2>
      <p>
        <label class="tick">
          <input
            type="checkbox"
            checked={archives}
            aria-describedby="archives-what"
            onChange={(event) => useArchives(event.currentTarget.checked)}
          />
          <span>{say('archive.use')}</span>
        </label>
      </p>
      <p id="archives-what" class="remark">
        {say('archive.useWhat')}
      </p>
      <p role="status" class="outcome">
        {refused && say('archive.refused')}
      </p>
      <p>
        <label class="tick">
          <input
            type="checkbox"
            checked={followSaved}
            aria-describedby="saved-what"
            onChange={(event) => followWhatIsSaved(event.currentTarget.checked)}
          />
          <span>{say('archive.saved')}</span>
        </label>
      </p>
      <p id="saved-what" class="remark">
        {say('archive.savedWhat')}
      </p>
      {everySite ? (
        <p>{say('archive.given')}</p>
      ) : (
        <p class="actions">
          <button type="button" onClick={giveEverySite}>
            {say('archive.everySite')}
          </button>
        </p>
      )}
    </section>
  );
}
