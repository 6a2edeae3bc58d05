import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { inLanguage } from '../in-language.ts';
import { linkTo } from '../links.ts';

/**
 * The reader's Markdown, drawn element by element. Markup in it is shown as the text it is; pictures are named, not fetched; links lead to
 * the web alone.
 */
export function MarkdownText({ text }: { text: string }) {
  const tree = useMemo(() => fromMarkdown(text), [text]);
  return (
    <div class="markdown" {...inLanguage(text)} data-part="markdown">
      {within(tree)}
    </div>
  );
}

const within = ({ children }: Parents): ComponentChildren => children.map(draw);

function draw(node: Nodes, place: number): ComponentChildren {
  switch (node.type) {
    case 'paragraph':
      return <p key={place}>{within(node)}</p>;
    // The pane has its own headings: a remark's are loud words among them.
    case 'heading':
      return (
        <p key={place}>
          <strong>{within(node)}</strong>
        </p>
      );
    case 'list':
      return node.ordered ? (
        <ol key={place} start={node.start ?? 1}>
          {within(node)}
        </ol>
      ) : (
        <ul key={place}>{within(node)}</ul>
      );
    case 'listItem':
      return <li key={place}>{within(node)}</li>;
    case 'blockquote':
      return <blockquote key={place}>{within(node)}</blockquote>;
    case 'strong':
      return <strong key={place}>{within(node)}</strong>;
    case 'emphasis':
      return <em key={place}>{within(node)}</em>;
    case 'link':
      return <Link key={place} url={node.url} words={within(node)} />;
    case 'code':
      return (
        <pre key={place}>
          <code>{node.value}</code>
        </pre>
      );
    case 'inlineCode':
      return <code key={place}>{node.value}</code>;
    case 'break':
      return <br key={place} />;
    case 'thematicBreak':
      return <hr key={place} />;
    case 'image':
      return node.alt ?? node.url;
    default:
      return 'children' in node ? within(node) : 'value' in node ? node.value : null;
  }
}

function Link({ url, words }: { url: string; words: ComponentChildren }) {
  const link = linkTo(url);
  if (!link) return <>{words}</>;
  return (
    <a href={link} target="_blank" rel="noreferrer noopener">
      {words}
    </a>
  );
}
