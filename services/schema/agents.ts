import * as v from 'valibot';
import type { Agent, Contributor } from '../../core/model.ts';
import { ids, text, textOrNull } from './values.ts';

export const AgentSchema = v.object({ name: text, domain: textOrNull, url: textOrNull }) satisfies v.GenericSchema<Agent>;

export const ContributorSchema = v.object({
  name: text,
  type: v.picklist(['person', 'organization', 'unknown']),
  role: v.picklist(['author', 'translator', 'editor', 'photographer', 'rights-holder', 'contributor']),
  url: v.exactOptional(textOrNull),
  evidence: ids,
}) satisfies v.GenericSchema<Contributor>;
