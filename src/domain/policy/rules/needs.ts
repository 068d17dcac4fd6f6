import type { FormatNeed } from '../../people/communication-needs';
import type { PolicyRule } from '../case';
import { asFirmAs } from '../reasons';

const FORMATS = {
  none: '',
  'easy-read':
    'This person reads easy read: write short sentences in everyday words, or send it in easy read.',
  'large-print':
    'This person reads large print: make sure they can enlarge it, or send a letter in large print.',
  braille: 'This person reads braille: phone them, or send a letter in braille.',
  audio: 'This person needs it spoken: phone them, or send a recording.',
  'sign-language': 'This person uses sign language: write plainly, and do not ask them to phone.',
} satisfies Record<FormatNeed, string>;

/** A message reaches the person in a way they can take in, as hard as the Trust says (P41). A carer reads for themselves. */
export const needs: PolicyRule = ({ person, toCarer, pack }) => {
  if (person === null || toCarer) return [];
  const { format, language, interpreter, support } = person.needs;
  const firm = pack.communicationNeeds;
  const reads = (language ?? '').trim();
  const helper = (support ?? '').trim();
  const say = (firmness: typeof firm.support, sentence: string) =>
    asFirmAs(firmness, 'P41', 'open-needs', sentence);
  return [
    ...(format === 'none' ? [] : say(firm.formats[format], FORMATS[format])),
    ...(reads === ''
      ? []
      : say(
          firm.otherLanguage,
          `This person reads ${reads}: have it translated as a letter, or phone with an interpreter.`,
        )),
    ...(interpreter
      ? say(
          firm.interpreter,
          'This person needs an interpreter: do not ask them to phone without offering one.',
        )
      : []),
    ...(helper === ''
      ? []
      : say(
          firm.support,
          `This person is helped to communicate by ${helper}: make sure the help is there for this message.`,
        )),
  ];
};
