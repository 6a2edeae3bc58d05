import type { Contributor } from './agents.ts';

export interface Licence {
  name: string;
  url: string | null;
  spdx: string | null;
  evidence: string[];
}

export type Use =
  | 'repost-noncommercial'
  | 'repost-commercial'
  | 'excerpt'
  | 'translate'
  | 'print'
  | 'text-and-data-mining'
  | 'ai-training'
  | 'any';

export type Ruling = 'permitted' | 'permitted-with-conditions' | 'ask-first' | 'forbidden';

export type Condition =
  | 'credit-author'
  | 'credit-source'
  | 'state-copyright'
  | 'link-to-original'
  | 'noncommercial'
  | 'no-changes'
  | 'share-alike'
  | 'keep-tracking-code'
  | 'notify';

export interface Term {
  use: Use;
  ruling: Ruling;
  conditions: Condition[];
  evidence: string[];
}

export interface Rights {
  holders: Contributor[];
  year: number | null;
  notice: string | null;
  licence: Licence | null;
  terms: Term[];
  fairUse: { evidence: string[] } | null;
  disclaimer: { evidence: string[] } | null;
  contacts: string[];
}
