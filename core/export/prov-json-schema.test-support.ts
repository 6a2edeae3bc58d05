/**
 * PROV-JSON's shape, after the JSON Schema in the W3C Member Submission (https://www.w3.org/submissions/prov-json/, appendix A), for the
 * records that Whence writes. It is stricter in one thing: a name has a prefix, as section 2.1 asks.
 */
const name = { type: 'string', pattern: '^[A-Za-z_][\\w-]*:[\\w.-]+$' };

const typedLiteral = {
  type: 'object',
  properties: { $: { type: 'string' }, type: { type: 'string', format: 'uri' }, lang: { type: 'string' } },
  required: ['$'],
  additionalProperties: false,
};

const literal = { anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }, typedLiteral] };
const attribute = { anyOf: [...literal.anyOf, { type: 'array', minItems: 1, items: literal }] };

/** Records by their names, each with the fields it must have and may have. */
function records(required: Record<string, object>, optional: Record<string, object> = {}): object {
  const record = {
    type: 'object',
    properties: { ...required, ...optional },
    required: Object.keys(required),
    propertyNames: name,
    additionalProperties: attribute,
  };
  return { type: 'object', propertyNames: name, additionalProperties: record };
}

const time = { type: 'string', format: 'date-time' };

export const provJsonSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    prefix: {
      type: 'object',
      propertyNames: { pattern: '^[A-Za-z0-9_-]+$', not: { enum: ['prov', 'xsd'] } },
      additionalProperties: { type: 'string', format: 'uri' },
    },
    entity: records({}),
    activity: records({}, { 'prov:startTime': time, 'prov:endTime': time }),
    agent: records({}),
    wasGeneratedBy: records({ 'prov:entity': name }, { 'prov:activity': name, 'prov:time': time }),
    used: records({ 'prov:activity': name }, { 'prov:entity': name, 'prov:time': time }),
    wasInformedBy: records({ 'prov:informed': name, 'prov:informant': name }),
    wasAssociatedWith: records({ 'prov:activity': name }, { 'prov:agent': name, 'prov:plan': name }),
    wasDerivedFrom: records(
      { 'prov:generatedEntity': name, 'prov:usedEntity': name },
      { 'prov:activity': name, 'prov:generation': name, 'prov:usage': name },
    ),
    wasAttributedTo: records({ 'prov:entity': name, 'prov:agent': name }),
  },
};
