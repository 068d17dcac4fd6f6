import { newContactPointSchema } from '../contact-point';
import { personDetailsSchema, preferenceSchema, type Preference } from '../person';
import { cellIn, dateIn, listed, type ReadRow } from './cells';
import type { Columns, PeopleColumn } from './headings';
import type { ImportedPerson } from './imported';

const PREFERENCES = {
  sms: ['sms', 'text', 'texts', 'textmessage', 'mobile'],
  email: ['email', 'emails'],
  phone: ['phone', 'telephone', 'call', 'phonecall', 'landline', 'voice'],
  letter: ['letter', 'letters', 'post', 'mail'],
  unknown: ['unknown', 'none', 'notknown', 'notrecorded', 'nopreference'],
} satisfies Record<Preference, string[]>;

const UNREADABLE = 'Something in this line can’t be read: check it against the record.';
const refused = (sentence: string) => ({ ok: false, sentence }) as const;

function pointsIn(cell: (column: PeopleColumn) => string | null): ReadRow<ImportedPerson['points']> {
  const points: Array<ImportedPerson['points'][number]> = [];
  for (const [column, channel] of [
    ['mobile', 'sms'],
    ['email', 'email'],
  ] as const) {
    const value = cell(column);
    if (value === null) continue;
    const read = newContactPointSchema.safeParse({ channel, value, carerId: null });
    if (!read.success) return refused(read.error.issues[0]?.message ?? UNREADABLE);
    points.push({ channel: read.data.channel, value: read.data.value });
  }
  return { ok: true, row: points };
}

/**
 * Reads one line of a list of people.
 * @param today the day by London's clocks, ISO: nobody is born after it
 */
export function readPersonRow(
  cells: readonly string[],
  columns: Columns<PeopleColumn>,
  today: string,
): ReadRow<ImportedPerson> {
  const cell = cellIn(cells, columns);
  const born = dateIn(cell('dateOfBirth'), today);
  if (born === undefined) return refused('The date of birth can’t be read: write it as 14/03/1951.');
  if (born > today) return refused('The date of birth is in the future: check it against the record.');
  const wish = cell('preference');
  const preference = wish === null ? 'unknown' : listed(wish, PREFERENCES, preferenceSchema.options);
  if (preference === undefined) {
    return refused('The preference is none of: text, email, phone, letter, unknown.');
  }
  const details = personDetailsSchema.safeParse({
    givenName: cell('givenName') ?? '',
    familyName: cell('familyName') ?? '',
    preferredName: cell('preferredName'),
    dateOfBirth: born,
    nhsNumber: cell('nhsNumber'),
    recordNumber: cell('recordNumber'),
    postcode: cell('postcode'),
    address: cell('address')?.replaceAll(/\s*\n\s*/gu, ', ') ?? null,
    preference,
  });
  if (!details.success) return refused(details.error.issues[0]?.message ?? UNREADABLE);
  const points = pointsIn(cell);
  return points.ok ? { ok: true, row: { details: details.data, points: points.row } } : points;
}
