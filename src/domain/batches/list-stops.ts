import { isHandOff } from '../messages/hand-off';
import { PURPOSE_WORDS } from '../messages/purpose';
import type { PolicyPack } from '../policy/pack';
import { listed } from '../policy/reasons';
import { fieldsIn, type PlacedField } from '../templates/fill';
import { FIELD_MEANINGS } from '../templates/merge-field';
import type { BatchContent } from './batch';
import { staffToStaff } from './staff-to-staff';

/** Why a whole list may not go: one sentence, with its clause. */
export interface ListStop {
  readonly clause: string;
  readonly sentence: string;
}

type Rule = (content: BatchContent, pack: PolicyPack, count: number) => ListStop | undefined;

/** What stops a list whoever is on it (P8): nothing here can be kept with a reason. */
export function listStops(content: BatchContent, pack: PolicyPack, count: number): ListStop[] {
  return RULES.map((rule) => rule(content, pack, count)).filter((stop) => stop !== undefined);
}

const empty: Rule = (_content, _pack, count) =>
  count > 0 ? undefined : { clause: 'P2', sentence: 'Nobody is on this list yet: choose who it is to.' };

const tooMany: Rule = (_content, { manyAtOnce: { most } }, count) =>
  count <= most
    ? undefined
    : {
        clause: 'P8',
        sentence: `A list has at most ${most.toLocaleString('en-GB')} people: split it into several.`,
      };

const purpose: Rule = ({ purpose: chosen }, { manyAtOnce }) => {
  if (chosen === null) return { clause: 'P6', sentence: 'Say what the messages are for.' };
  if (manyAtOnce.purposes.includes(chosen)) return undefined;
  const sentence = `“${PURPOSE_WORDS[chosen]}” may not go to many at once: write to each person by themselves.`;
  return { clause: 'P8', sentence };
};

const handOff: Rule = ({ carrier }) =>
  isHandOff(carrier)
    ? { clause: 'P8', sentence: 'Somebody would have to send each one by hand: choose another way to send.' }
    : undefined;

const words: Rule = ({ text, subject, channel }) => {
  if (text.trim() === '') return { clause: 'P29', sentence: 'Write the message.' };
  if (channel === 'email' && subject.trim() === '') return { clause: 'P29', sentence: 'Write a subject.' };
  return undefined;
};

const unknownField: Rule = (content) => {
  const unknown = placed(content).filter(({ field }) => field === null);
  if (unknown.length === 0) return undefined;
  const names = listed([...new Set(unknown.map(({ name }) => `((${name}))`))]);
  return { clause: 'P8', sentence: `There is no field ${names}: choose one of the list of fields.` };
};

const fieldNotAllowed: Rule = (content, { templates }) => {
  const allowed = templates.fields[content.channel];
  const refused = placed(content).filter(({ field }) => field !== null && !allowed.includes(field));
  if (refused.length === 0) return undefined;
  const names = listed([...new Set(refused.map(({ name }) => `((${name}))`))]);
  const where = content.channel === 'sms' ? 'a text' : 'an email';
  return { clause: 'P33', sentence: `The policy does not allow ${names} in ${where}: take it out.` };
};

/** The same words to everybody are an announcement, and a wrong list would not show: each one must say whose it is. */
const noField: Rule = ({ text }) => {
  const personal = fieldsIn(text).some(
    ({ field }) =>
      field !== null && (field === 'first name' || FIELD_MEANINGS[field].source === 'appointment'),
  );
  if (personal || text.trim() === '') return undefined;
  const sentence =
    'Everybody would get the very same words: put in at least ((first name)), or a field of the appointment.';
  return { clause: 'P8', sentence };
};

const betweenStaff: Rule = ({ text, subject }) => {
  const [found] = [...staffToStaff(text), ...staffToStaff(subject)];
  if (found === undefined) return undefined;
  const sentence = `“${found.text}” reads like a message between staff: write to the person, or check that this is the right message.`;
  return { clause: 'P8', sentence };
};

const RULES: readonly Rule[] = [
  empty,
  tooMany,
  purpose,
  handOff,
  words,
  unknownField,
  fieldNotAllowed,
  noField,
  betweenStaff,
];

function placed({ text, subject }: BatchContent): PlacedField[] {
  return [...fieldsIn(text), ...fieldsIn(subject)];
}
