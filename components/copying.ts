/** What can be copied of a reading, and what came of it. */
export type CreditFormat = 'rich' | 'html' | 'markdown' | 'text';
export type CitationStyle = 'apa' | 'mla' | 'chicago' | 'wikipedia' | 'bibtex';

export type CopyRequest = { what: 'attribution'; format: CreditFormat } | { what: 'citation'; style: CitationStyle };

/** `copied` with the words as they are read; `nothing` where the page says too little for a credit; `refused` by the browser. */
export type CopyOutcome = { state: 'copied'; words: string } | { state: 'nothing' } | { state: 'refused' };

export type Copy = (request: CopyRequest) => Promise<CopyOutcome>;
