/** What a head calls a page that is no article (`og:type`, https://ogp.me/#types). Small, for the gate runs in every page. */
export const OTHER_KIND = /^(?:product|profile|video|music|book|business|place|game)/i;
