import { COMMONS } from './outlets.ts';

/** A front page: a list of headlines and no article. */
export function frontPage(): string {
  const headlines = [
    'Pump fails on the second day of the surge',
    'Council to hear engineers in April',
    'Bakery reopens',
    'Rabbits, again',
    'The price of clay',
  ];
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${COMMONS.name}</title><meta property="og:type" content="website"></head>
<body><header><h1>${COMMONS.name}</h1></header>
<main><ul>${headlines.map((headline, at) => `<li><a href="/news/${at}"><h2>${headline}</h2></a></li>`).join('')}</ul></main>
<footer>Copyright © 2024 ${COMMONS.name}</footer></body></html>`;
}
