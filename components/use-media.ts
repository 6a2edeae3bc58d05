import { useEffect, useState } from 'preact/hooks';

/** Whether a media query fits the window, now and as the window is made wider or narrower. */
export function useMedia(query: string): boolean {
  const [fits, setFits] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const turn = () => setFits(media.matches);
    turn();
    media.addEventListener('change', turn);
    return () => media.removeEventListener('change', turn);
  }, [query]);
  return fits;
}
