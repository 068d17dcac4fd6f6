/** What a file is a list of. */
export type ImportKind = 'people' | 'agreements' | 'list';

/** The columns of a list of people, with the headings they go by. Case, spaces and signs of a heading do not matter. */
const PEOPLE = {
  givenName: ['First name', 'Given name', 'Forename', 'Forenames', 'Given names', 'First names'],
  familyName: ['Last name', 'Family name', 'Surname'],
  preferredName: ['Preferred name', 'Known as', 'Preferred first name', 'Preferred forename'],
  dateOfBirth: ['Date of birth', 'DOB', 'Birth date', 'Birthday', 'Born'],
  nhsNumber: ['NHS number', 'NHS no', 'NHS num', 'NHS'],
  recordNumber: [
    'Record number',
    'Record no',
    'Record ID',
    'Local ID',
    'Case number',
    'Hospital number',
    'MRN',
  ],
  postcode: ['Postcode', 'Post code', 'Postal code'],
  address: ['Address', 'Home address', 'Full address', 'Usual address'],
  mobile: ['Mobile', 'Mobile number', 'Mobile no', 'Mobile phone', 'Mobile telephone', 'Mobile phone number'],
  email: ['Email', 'Email address'],
  preference: [
    'Preference',
    'Preferred contact',
    'Preferred contact method',
    'Contact preference',
    'Prefers',
  ],
} as const satisfies Record<string, readonly string[]>;

/** The columns of a list of agreements. */
const AGREEMENTS = {
  nhsNumber: PEOPLE.nhsNumber,
  recordNumber: PEOPLE.recordNumber,
  channel: ['Channel', 'Sent by', 'Means', 'Message type'],
  mobile: PEOPLE.mobile,
  email: PEOPLE.email,
  kind: ['Kind', 'Kind of use', 'Use', 'Agreed to', 'Agreement to'],
  form: ['Form', 'Form of agreement', 'Agreement form', 'Verbal or written'],
  agreedOn: [
    'Date agreed',
    'Agreed on',
    'Agreed',
    'Agreement date',
    'Date of agreement',
    'Consent date',
    'Date',
  ],
  evidence: ['Evidence', 'Where the evidence is', 'Evidence is in', 'Signed form', 'Signed form is in'],
  dataPrivacyReference: ['Data Privacy reference', 'Data Privacy', 'Data Privacy ref'],
} as const satisfies Record<string, readonly string[]>;

/** The columns of a list of people who get a message each (P8): who they are, by number and birthday, and what is theirs. */
const LIST = {
  nhsNumber: PEOPLE.nhsNumber,
  recordNumber: PEOPLE.recordNumber,
  dateOfBirth: PEOPLE.dateOfBirth,
  appointmentDate: ['Appointment date', 'Date', 'Visit date', 'Clinic date', 'Appt date'],
  appointmentTime: ['Appointment time', 'Time', 'Visit time', 'Start time', 'Appt time'],
  place: ['Place', 'Where', 'Clinic', 'Location', 'Appointment place', 'Venue'],
  with: ['With', 'Clinician', 'Appointment with', 'Seen by'],
  bring: ['Bring', 'What to bring', 'Please bring'],
  staffName: ['Staff name', 'Staff'],
  staffRole: ['Staff role', 'Role'],
} as const satisfies Record<string, readonly string[]>;

export type ListColumn = keyof typeof LIST;
export type PeopleColumn = keyof typeof PEOPLE;
export type AgreementColumn = keyof typeof AGREEMENTS;

/** Which place of a line each column is in. */
export type Columns<C extends string> = ReadonlyMap<C, number>;

/** What the first line of a file says, or why it can't be read. */
export type ReadHeading<C extends string> =
  { readonly ok: true; readonly columns: Columns<C> } | { readonly ok: false; readonly sentence: string };

const plain = (heading: string): string => heading.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

function keysOf<C extends string>(names: Readonly<Record<C, readonly string[]>>): C[] {
  return Object.keys(names).filter((key): key is C => Object.hasOwn(names, key));
}

function columnsIn<C extends string>(
  cells: readonly string[],
  names: Readonly<Record<C, readonly string[]>>,
): ReadHeading<C> {
  const columns = new Map<C, number>();
  for (const [place, cell] of cells.entries()) {
    const key = keysOf(names).find((each) => names[each].some((name) => plain(name) === plain(cell)));
    if (key === undefined) continue;
    if (columns.has(key)) {
      const sentence = `Two columns are named for the same thing, “${names[key][0] ?? ''}”: keep one of them.`;
      return { ok: false, sentence };
    }
    columns.set(key, place);
  }
  return { ok: true, columns };
}

/** The first heading of `needed` that is missing, or nothing. Of several in a group one is enough. */
function missing<C extends string>(
  columns: Columns<C>,
  names: Readonly<Record<C, readonly string[]>>,
  needed: ReadonlyArray<readonly C[]>,
): string | undefined {
  const group = needed.find((each) => !each.some((key) => columns.has(key)));
  if (group === undefined) return undefined;
  const wanted = group.map((key) => `“${names[key][0] ?? ''}”`).join(' or ');
  return `The first line must name the columns, and none of them is ${wanted}: name it and choose the file again.`;
}

function readHeading<C extends string>(
  cells: readonly string[],
  names: Readonly<Record<C, readonly string[]>>,
  needed: ReadonlyArray<readonly C[]>,
): ReadHeading<C> {
  const read = columnsIn(cells, names);
  if (!read.ok) return read;
  const sentence = missing(read.columns, names, needed);
  return sentence === undefined ? read : { ok: false, sentence };
}

/** Reads the first line of a list of people. */
export function peopleHeading(cells: readonly string[]): ReadHeading<PeopleColumn> {
  return readHeading<PeopleColumn>(cells, PEOPLE, [
    ['givenName'],
    ['familyName'],
    ['dateOfBirth'],
    ['nhsNumber', 'recordNumber'],
  ]);
}

/** Reads the first line of a list of agreements. */
export function agreementsHeading(cells: readonly string[]): ReadHeading<AgreementColumn> {
  return readHeading<AgreementColumn>(cells, AGREEMENTS, [
    ['nhsNumber', 'recordNumber'],
    ['mobile', 'email'],
    ['kind'],
    ['form'],
    ['agreedOn'],
  ]);
}

/** Reads the first line of a list of people who get a message each: the second identifier must be there (P26). */
export function listHeading(cells: readonly string[]): ReadHeading<ListColumn> {
  return readHeading<ListColumn>(cells, LIST, [['nhsNumber', 'recordNumber'], ['dateOfBirth']]);
}

/** How many cells of a first line name a column: by it the sign between the cells is found. */
export function namedColumns(cells: readonly string[], what: ImportKind): number {
  const read = NAMES[what](cells);
  return read.ok ? read.columns.size : 0;
}

const NAMES = {
  people: (cells) => columnsIn<PeopleColumn>(cells, PEOPLE),
  agreements: (cells) => columnsIn<AgreementColumn>(cells, AGREEMENTS),
  list: (cells) => columnsIn<ListColumn>(cells, LIST),
} satisfies Record<ImportKind, (cells: readonly string[]) => ReadHeading<string>>;
