import { PARAGRAPHS } from './article-text.ts';
import { AUTHOR, HEADLINE, ORIGINAL_ADDRESS, REVIEW } from './outlets.ts';

/** An article under a Creative Commons licence that stands beside it, on the site of the outlet that wrote it. */
export function licensedArticle(): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${HEADLINE} | ${REVIEW.name}</title>
<link rel="canonical" href="${ORIGINAL_ADDRESS}">
<meta property="og:type" content="article">
<meta property="og:title" content="${HEADLINE}">
<meta property="og:site_name" content="${REVIEW.name}">
<meta property="article:published_time" content="2024-03-14T05:00:00+00:00">
</head>
<body>
<header><a href="${REVIEW.home}" rel="home">${REVIEW.name}</a></header>
<main><article>
<h1>${HEADLINE}</h1>
<p class="byline">by <a href="${REVIEW.home}people/ines-halloran" rel="author">${AUTHOR}</a></p>
<time datetime="2024-03-14">14 March 2024</time>
${PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
<p class="licence">This article is licensed under a <a rel="license" href="https://creativecommons.org/licenses/by-nc-nd/4.0/">Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International License</a>.</p>
</article></main>
<footer><p>© 2024 ${REVIEW.name}</p></footer>
</body>
</html>`;
}
