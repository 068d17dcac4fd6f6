import { fieldsIn, type PlacedField } from '../../../templates/fill';
import { FIELD_MEANINGS, mergeFieldSchema, written } from '../../../templates/merge-field';
import type { Rule } from '../../rule';

/** A gap that a template left: nobody should get a message that asks for the day in brackets (P8, P29). */
export const unfilledField: Rule = {
  name: 'written-in-full/unfilled-field',
  clause: 'P29',
  severity: 'stop',
  looksFor: 'gaps that a template left',
  find({ text }) {
    if (!text.includes('((')) return [];
    return fieldsIn(text).map((placed) => ({
      start: placed.start,
      end: placed.end,
      message: says(placed),
      fixes: likeIt(placed),
    }));
  },
};

function says({ field, name }: PlacedField): string {
  if (field !== null) {
    const { says: what, example } = FIELD_MEANINGS[field];
    return `Fill this in: ${what}, such as “${example}”.`;
  }
  return name === ''
    ? 'Nothing is named between these brackets: write the words, or take it out.'
    : `There is no field “${name}”: write the words, or take it out.`;
}

/** The known fields that an unknown one was meant for: "((name))" → "((first name))". */
function likeIt({ field, name }: PlacedField): string[] {
  const meant = name.toLowerCase();
  if (field !== null || meant.length < 3) return [];
  return mergeFieldSchema.options
    .filter((known) => known.split(' ').some((word) => meant.split(/[^a-z]+/u).includes(word)))
    .map((known) => written(known))
    .slice(0, 3);
}
