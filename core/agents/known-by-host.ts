import type { Agent } from '../model.ts';

/** Whether an agent is known by no more than where it lives: "harbour-post.test", "news.harbour-post.test". */
export const isKnownByHost = ({ name, domain }: Agent): boolean => domain !== null && `.${name.toLowerCase()}`.endsWith(`.${domain}`);
