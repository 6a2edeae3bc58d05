import { useEffect } from 'preact/hooks';
import { hearNoteNews } from '../../services/notes/note-news.ts';

/** Has the library shown anew where notes were written elsewhere: at once while it is in sight, else as soon as it is. */
export function useNoteNews(showAnew: () => void): void {
  useEffect(() => {
    let isStale = false;
    const look = () => {
      if (!isStale || document.visibilityState !== 'visible') return;
      isStale = false;
      showAnew();
    };
    const end = hearNoteNews(() => {
      isStale = true;
      look();
    });
    document.addEventListener('visibilitychange', look);
    return () => {
      end();
      document.removeEventListener('visibilitychange', look);
    };
  }, [showAnew]);
}
