/** What a note looks like in Markdown while the reader has not said otherwise. */
export const defaultMarkdownTemplate = '{{front_matter}}\n# {{title}}\n\n{{body}}\n';
