import { FIELD_MEANINGS, mergeFieldSchema, type MergeField, type MergeValues } from './merge-field';

/** What a template is shown and checked with, before it is about anybody. */
export const EXAMPLE_VALUES: MergeValues = Object.fromEntries(
  mergeFieldSchema.options.map((field) => [field, FIELD_MEANINGS[field].example]),
);

/** The longest that is likely in each field, by which it is said how long a message may become. */
export const LONGEST_VALUES = {
  'first name': 'Oluwaseunfunmi',
  'staff name': 'Alexandra Featherstone',
  'staff role': 'occupational therapy assistant',
  'service name': 'Charnwood Community Therapy Team',
  'service phone': '020 7946 0018',
  'service email': 'charnwood.community@example.nhs.uk',
  day: 'Wednesday',
  date: 'Wednesday 30 September 2026',
  time: '12:30pm',
  place: 'Beaumont Leys Health Centre, Room 12',
  with: 'Alexandra Featherstone',
  bring: 'your glasses, your reading and a list of questions',
} satisfies Record<MergeField, string>;

/** The shortest that is likely in each field. */
export const SHORTEST_VALUES = {
  'first name': 'Jo',
  'staff name': 'Jo Lee',
  'staff role': 'nurse',
  'service name': 'Oak Team',
  'service phone': '01632 960100',
  'service email': 'oak@example.nhs.uk',
  day: 'Monday',
  date: 'Friday 1 May 2026',
  time: '9am',
  place: 'Oak House',
  with: 'Jo Lee',
  bring: 'your glasses',
} satisfies Record<MergeField, string>;
