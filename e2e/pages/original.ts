import { PARAGRAPHS } from './article-text.ts';
import { AUTHOR, HEADLINE, ORIGINAL_ADDRESS, REVIEW } from './outlets.ts';

/** The outlet's own page: it names nobody before itself. */
export function originalArticle({ address = ORIGINAL_ADDRESS, headline = HEADLINE }: { address?: string; headline?: string } = {}): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${headline} | ${REVIEW.name}</title>
<link rel="canonical" href="${address}">
<meta property="og:type" content="article">
<meta property="og:title" content="${headline}">
<meta property="og:site_name" content="${REVIEW.name}">
<meta property="article:published_time" content="2024-03-14T05:00:00+00:00">
</head>
<body>
<header><a href="${REVIEW.home}" rel="home">${REVIEW.name}</a></header>
<main><article>
<h1>${headline}</h1>
<p class="byline">by <a href="${REVIEW.home}people/ines-halloran" rel="author">${AUTHOR}</a></p>
<time datetime="2024-03-14">14 March 2024</time>
${PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</article></main>
<footer><p>© ${REVIEW.name}. All rights reserved.</p></footer>
</body>
</html>`;
}
