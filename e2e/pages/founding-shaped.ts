import { PARAGRAPHS } from './article-text.ts';
import { escapeHtml } from './markup.ts';
import { AUTHOR, COMMONS, COPY_ADDRESS, HEADLINE, ORIGINAL_ADDRESS, REVIEW } from './outlets.ts';

/** What may differ from one copy to the next; all are words as a reader sees them, not markup. */
export interface CopyOptions {
  address?: string;
  headline?: string;
  author?: string;
  originName?: string;
  paragraphs?: readonly string[];
  /** Markup that stands at the end of the head or of the body, as it is. */
  head?: string;
  tail?: string;
}

/**
 * A republisher's copy in the shape of the founding page: headline as `h2` under the site's own `h1`, an outlet-and-date
 * line, the original named and linked in a "copyright" line, another for the holders, the republisher's own terms beneath
 * and a site footer with the republisher's blanket notice.
 */
export function foundingShapedCopy(options: CopyOptions = {}): string {
  const { address = COPY_ADDRESS, headline = HEADLINE, head = '', tail = '' } = options;
  return `<!DOCTYPE html>
<html lang="en-US" prefix="og: http://ogp.me/ns#">
<head>
<meta charset="utf-8">
<title>${escapeHtml(headline)} - ${COMMONS.name}</title>
<link rel="canonical" href="${address}">
<meta property="og:type" content="article">
<meta property="og:title" content="${escapeHtml(headline)} - ${COMMONS.name}">
<meta property="og:url" content="${address}">
<meta property="og:site_name" content="${COMMONS.name}">
<meta property="article:published_time" content="2024-03-16T06:20:00+00:00">
<style>body { font: 16px/1.5 Georgia, serif; margin: 0 auto; max-width: 720px } nav li { display: inline; margin-right: 1em }</style>
${head}
</head>
<body>
${furnitureAbove()}
${article(options)}
${furnitureBelow()}
${tail}
</body>
</html>`;
}

function furnitureAbove(): string {
  return `<div id="header"><h1 class="logo"><a href="${COMMONS.home}">${COMMONS.name}</a></h1>
<form action="/search"><input name="q" aria-label="Search"></form></div>
<nav><ul>${['Coasts', 'Economy', 'Climate', 'History'].map((name) => `<li><a href="/theme/${name.toLowerCase()}">${name}</a></li>`).join('')}</ul></nav>`;
}

function article({ headline = HEADLINE, author = AUTHOR, originName = REVIEW.name, paragraphs = PARAGRAPHS }: CopyOptions): string {
  const byAuthor = `<a href="${COMMONS.home}author/ines-halloran" title="Posts by ${escapeHtml(author)}">${escapeHtml(author)}</a>`;
  const atOrigin = `<a href="${ORIGINAL_ADDRESS}">${escapeHtml(originName)}</a>`;
  return `<div id="singleArticle"><div class="post">
<div class="title"><h2 itemprop="headline">${escapeHtml(headline)}</h2>
<div class="meta"><div class="author">By ${byAuthor}</div>
<div class="date">${COMMONS.name}, March 16, 2024</div>
<div class="date">${atOrigin} 14 March 2024</div></div></div>
<div itemprop="articleBody" class="content">
${paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n')}
<div class="copyright">The original source of this article is ${atOrigin}</div>
<div class="copyright">Copyright © ${byAuthor}, ${atOrigin}, 2024</div>
<hr>
${terms()}
</div></div></div>`;
}

function terms(): string {
  return `<div class="notices">
<p><b>Disclaimer:</b> What is said here is the responsibility of the author alone. ${COMMONS.name} will not be responsible for any inaccurate statement in this article.</p>
<p>${COMMONS.name} grants permission to cross-post ${COMMONS.name} articles on community internet sites as long as source and copyright are acknowledged together with a hyperlink to the original ${COMMONS.name} article. For publication of ${COMMONS.name} articles in print or on commercial internet sites, contact: <a href="mailto:desk@${COMMONS.domain}">desk@${COMMONS.domain}</a></p>
<p>This site contains copyrighted material the use of which has not always been specifically authorized by its owner. We are making such material available to our readers under the provisions of “fair use”.</p></div>`;
}

function furnitureBelow(): string {
  const related = ['Counting the rabbits of the eastern bank', 'A short history of second-hand pumps', 'What the ministry knew in January'];
  return `<div class="related"><h3>Related</h3><ul>${related.map((title, at) => `<li><a href="/related/${at}"><h4>${title}</h4></a></li>`).join('')}</ul></div>
<div class="share"><a href="#">Share</a> <a href="#">Print</a> <a href="#">Mail</a></div>
<div id="footer"><span class="copy">Copyright &copy; 2009-2024 <a href="${COMMONS.home}">${COMMONS.name}</a></span></div>
<div id="cookie-notice" role="dialog" aria-label="Cookies">This website uses cookies. <a href="#">Fine</a></div>`;
}
