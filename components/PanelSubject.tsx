import { linkTo } from './links.ts';
import { useWords } from './words.tsx';

/** Whose reading the panel shows, where it is not that of the tab in front: the address, and the way back. */
export function PanelSubject({ url, back }: { url: string; back: () => void }) {
  const { say } = useWords();
  const link = linkTo(url);
  return (
    <header class="part" data-part="panel-subject">
      <p class="remark">{say('panel.elsewhere')}</p>
      <p>
        <bdi>
          {link ? (
            <a href={link} target="_blank" rel="noreferrer noopener">
              {url}
            </a>
          ) : (
            url
          )}
        </bdi>
      </p>
      <p class="actions">
        <button type="button" onClick={back}>
          {say('panel.back')}
        </button>
      </p>
    </header>
  );
}
