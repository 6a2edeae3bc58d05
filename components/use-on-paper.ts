import { useEffect, useState } from 'preact/hooks';

/** Whether the page is being printed: on paper stands what a button would show, since none can be pressed there. */
export function useOnPaper(): boolean {
  const [isOnPaper, setOnPaper] = useState(false);
  useEffect(() => {
    const turn = ({ type }: Event) => setOnPaper(type === 'beforeprint');
    for (const type of ['beforeprint', 'afterprint']) addEventListener(type, turn);
    return () => {
      for (const type of ['beforeprint', 'afterprint']) removeEventListener(type, turn);
    };
  }, []);
  return isOnPaper;
}
