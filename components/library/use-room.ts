import { useMedia } from '../use-media.ts';

/** Whether list and note have room side by side: from the width on at which library.css lays them so. */
export const useRoomForBoth = (): boolean => useMedia('(min-width: 47.5em)');
