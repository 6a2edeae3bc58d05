import { archives } from '../core/follow/archives.ts';
import { isNamedSite, linkTo } from './links.ts';
import { useWords } from './words.tsx';

/** Where the reader finds, or asks for, captures of the page at hand. Whence itself opens none of it. */
export function ArchivePart({ url }: { url: string }) {
  const { say } = useWords();
  // A page of somebody's own network is nothing to tell an archive of.
  if (!linkTo(url) || !isNamedSite(url)) return null;
  return (
    <div class="part" data-part="archive">
      {archives.map((archive) => (
        <p key={archive.name}>
          {say('archive.label')}{' '}
          <a href={archive.listAddress(url)} target="_blank" rel="noreferrer noopener">
            {say('archive.captures')}
          </a>{' '}
          ·{' '}
          <a href={archive.requestAddress(url)} target="_blank" rel="noreferrer noopener">
            {say('archive.request')}
          </a>
        </p>
      ))}
    </div>
  );
}
