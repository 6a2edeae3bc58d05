import type { CorrectableField, FieldName } from '../../core/notes/correctable-fields.ts';
import type { WordKey, Words } from '../words.tsx';

const fieldKeys: Record<FieldName, WordKey> = {
  headline: 'noteView.headline',
  published: 'noteView.published',
  author: 'noteView.authorAt',
  'hop-name': 'noteView.hopName',
  'hop-date': 'noteView.hopDate',
  'hop-address': 'noteView.hopAddress',
  holder: 'noteView.holderAt',
  licence: 'shelf.licence',
};

/** The name of a field in the reader's language: "Author 2". */
export const nameField = ({ name, place }: CorrectableField, { say, language }: Words) =>
  say(fieldKeys[name], new Intl.NumberFormat(language).format(place));
