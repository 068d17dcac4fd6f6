import { z } from 'zod';

/** Where a merge field's words come from. */
export type FieldSource = 'person' | 'staff' | 'service' | 'appointment';

/** Fields of a template, written ((first name)): every one there is. */
export const mergeFieldSchema = z.enum([
  'first name',
  'staff name',
  'staff role',
  'service name',
  'service phone',
  'service email',
  'day',
  'date',
  'time',
  'place',
  'with',
  'bring',
]);
export type MergeField = z.infer<typeof mergeFieldSchema>;

export const mergeValueSchema = z.string().trim().min(1).max(300);

/** What is filled in, by field. A field that is missing is not filled. */
export const mergeValuesSchema = z.partialRecord(mergeFieldSchema, mergeValueSchema);
export type MergeValues = z.infer<typeof mergeValuesSchema>;

/** What a field holds, for forms, CSV headings and the guide. */
export interface FieldMeaning {
  readonly source: FieldSource;
  readonly type: 'name' | 'words' | 'phone' | 'email' | 'day' | 'date' | 'time';
  /** What it is, to be read within a sentence. */
  readonly says: string;
  readonly example: string;
}

export const FIELD_MEANINGS = {
  'first name': {
    source: 'person',
    type: 'name',
    says: 'the name the person is greeted by',
    example: 'Margaret',
  },
  'staff name': { source: 'staff', type: 'name', says: 'the name of who writes', example: 'Sam Taylor' },
  'staff role': {
    source: 'staff',
    type: 'words',
    says: 'the role of who writes',
    example: 'community nurse',
  },
  'service name': {
    source: 'service',
    type: 'name',
    says: 'the name of the service',
    example: 'Elm Street Team',
  },
  'service phone': {
    source: 'service',
    type: 'phone',
    says: 'the phone number of the service',
    example: '020 7946 0018',
  },
  'service email': {
    source: 'service',
    type: 'email',
    says: 'the address of the service’s mailbox',
    example: 'elm.street@example.nhs.uk',
  },
  day: { source: 'appointment', type: 'day', says: 'the day of the week', example: 'Tuesday' },
  date: { source: 'appointment', type: 'date', says: 'the date', example: 'Tuesday 4 August 2026' },
  time: { source: 'appointment', type: 'time', says: 'the time', example: '2:30pm' },
  place: { source: 'appointment', type: 'words', says: 'the place', example: 'Elm Street Health Centre' },
  with: { source: 'appointment', type: 'name', says: 'who will be there', example: 'Sam Taylor' },
  bring: { source: 'appointment', type: 'words', says: 'what to bring', example: 'your glasses' },
} satisfies Record<MergeField, FieldMeaning>;

/** The field as it is written in a template. */
export function written(field: string): string {
  return `((${field}))`;
}
