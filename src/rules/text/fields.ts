/** The fields that a pack and its parts may have; a test holds them to the JSON Schema. */
export const FIELDS = {
  pack: ['pack', 'title', 'issuer', 'extends', 'concepts', 'identities'],
  concept: ['kind', 'type', 'basis', 'sign', 'parent', 'weight', 'within', 'captions', 'opposite', 'phrases'],
  identity: [
    'id',
    'title',
    'kind',
    'assert',
    'for',
    'severity',
    'because',
    'help',
    'alternatives',
    'examples',
  ],
  for: ['type', 'except'],
  alternatives: ['assert', 'explains', 'because'],
} as const;

export type Owner = keyof typeof FIELDS;
