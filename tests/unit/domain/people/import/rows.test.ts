import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAgreementRow } from '../../../../../src/domain/people/import/agreement-row';
import { agreementsHeading, peopleHeading } from '../../../../../src/domain/people/import/headings';
import { readPersonRow } from '../../../../../src/domain/people/import/person-row';

const TODAY = '2026-11-24';

function person(heading: string, line: string) {
  const read = peopleHeading(heading.split(';'));
  if (!read.ok) throw new Error(read.sentence);
  return readPersonRow(line.split(';'), read.columns, TODAY);
}

function agreement(heading: string, line: string) {
  const read = agreementsHeading(heading.split(';'));
  if (!read.ok) throw new Error(read.sentence);
  return readAgreementRow(line.split(';'), read.columns, TODAY);
}

const PEOPLE = 'Surname;Forename;Known as;D.O.B.;NHS No.;Record ID;Mobile;E-mail;Preferred contact;Address';
const AGREEMENTS =
  'NHS number;Channel;Mobile number;Email;Kind of use;Form;Date agreed;Evidence;Data Privacy reference';

describe('the first line of a list', () => {
  it('names its columns in several spellings, and columns nobody needs are passed over', () => {
    const read = peopleHeading(['FAMILY NAME', 'given_name', 'Date of Birth', 'Gender', 'nhs-number']);
    expect(read.ok && [...read.columns]).toEqual([
      ['familyName', 0],
      ['givenName', 1],
      ['dateOfBirth', 2],
      ['nhsNumber', 4],
    ]);
  });

  it('is refused where a column is missing or there twice, with its name', () => {
    expect(peopleHeading(['First name', 'Surname', 'NHS number'])).toMatchObject({
      sentence: expect.stringContaining('“Date of birth”'),
    });
    expect(peopleHeading(['First name', 'Surname', 'DOB'])).toMatchObject({
      sentence: expect.stringContaining('“NHS number” or “Record number”'),
    });
    expect(peopleHeading(['First name', 'Forename', 'Surname', 'DOB', 'NHS'])).toMatchObject({
      sentence: expect.stringMatching(/Two columns.*“First name”/u),
    });
    expect(agreementsHeading(['NHS number', 'Mobile', 'Kind', 'Form'])).toMatchObject({
      sentence: expect.stringContaining('“Date agreed”'),
    });
  });
});

describe('a line of a list of people', () => {
  it('is read with UK dates, spaced numbers and words for the preference', () => {
    const line =
      'O’Brien;Zoë;;14/03/1951 00:00:00;999 000 0018;RX 1;07700 900123;zoe@EXAMPLE.org;Text message;1 High St\n Town';
    expect(person(PEOPLE, line)).toEqual({
      ok: true,
      row: {
        details: {
          givenName: 'Zoë',
          familyName: 'O’Brien',
          preferredName: null,
          dateOfBirth: '1951-03-14',
          nhsNumber: '9990000018',
          recordNumber: 'RX 1',
          postcode: null,
          address: '1 High St, Town',
          preference: 'sms',
        },
        points: [
          { channel: 'sms', value: '+447700900123' },
          { channel: 'email', value: 'zoe@example.org' },
        ],
      },
    });
    const short = person(PEOPLE, 'Young;Ann;;1951-03-14;;RX 2');
    expect(short).toMatchObject({ ok: true, row: { details: { preference: 'unknown' }, points: [] } });
  });

  it.each([
    ['Young;Ann;;31/02/1951;;RX 2', /date of birth can’t be read/u],
    ['Young;Ann;;25/11/2026;;RX 2', /in the future/u],
    ['Young;Ann;;14/03/1951;;', /Write the NHS number, or the record number/u],
    ['Young;Ann;;14/03/1951;9990000019;', /one of its digits is wrong/u],
    [';Ann;;14/03/1951;;RX 2', /Write the person’s last name/u],
    ['Young;Ann;;14/03/1951;;RX 2;020 7946 0018', /not a UK mobile number/u],
    ['Young;Ann;;14/03/1951;;RX 2;;a@example.org, b@example.org', /not an email address/u],
    ['Young;Ann;;14/03/1951;;RX 2;;;pigeon', /preference is none of/u],
  ])('is refused in one sentence that quotes nothing: %s', (line, sentence) => {
    expect(person(PEOPLE, line)).toMatchObject({ ok: false, sentence: expect.stringMatching(sentence) });
  });

  it('never quotes what stands in it, whatever that is', () => {
    const columns = peopleHeading(PEOPLE.split(';'));
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 12, unit: 'grapheme-ascii' }), { maxLength: 10 }),
        (cells) => {
          if (!columns.ok) throw new Error('the heading is right');
          const read = readPersonRow(cells, columns.columns, TODAY);
          if (read.ok) return;
          for (const cell of cells) expect(read.sentence.includes(cell)).toBe(false);
        },
      ),
    );
  });
});

describe('a line of a list of agreements', () => {
  it('is taken over with where its evidence is, and the day of it', () => {
    const line = '9990000018;SMS;07700900123;;Reminders;Signed;3/3/26;template 4;';
    expect(agreement(AGREEMENTS, line)).toEqual({
      ok: true,
      row: {
        nhsNumber: '9990000018',
        recordNumber: null,
        channel: 'sms',
        value: '+447700900123',
        kind: 'routine',
        form: 'written',
        signedFormAt: 'template 4',
        personalContact: 'imported: evidence is in the record (template 4), agreed on 3 March 2026',
        dataPrivacyReference: null,
        said: '2026-03-03T12:00:00.000Z',
      },
    });
  });

  it('is for the channel whose number or address is filled in, where no column says it', () => {
    const heading = 'Record number;Mobile;Email;Kind;Form;Date agreed';
    const email = agreement(heading, 'RX 1;;a@example.org;conversation;written;2026-07-01');
    expect(email).toMatchObject({
      ok: true,
      row: { channel: 'email', signedFormAt: 'in the record', said: '2026-07-01T11:00:00.000Z' },
    });
    const both = agreement(heading, 'RX 1;07700900123;a@example.org;conversation;written;2026-07-01');
    expect(both).toMatchObject({ ok: false, sentence: expect.stringContaining('channel') });
  });

  it.each([
    [';sms;07700900123;;routine;verbal;3/3/26;;', /Whose agreement this is/u],
    ['9990000019;sms;07700900123;;routine;verbal;3/3/26;;', /digits is wrong/u],
    ['9990000018;sms;;a@example.org;routine;verbal;3/3/26;;', /mobile number is missing/u],
    ['9990000018;fax;07700900123;;routine;verbal;3/3/26;;', /neither “text” nor “email”/u],
    ['9990000018;sms;07700900123;;chat;verbal;3/3/26;;', /kind of use is none of/u],
    ['9990000018;sms;07700900123;;routine;nodded;3/3/26;;', /neither “verbal” nor “written”/u],
    ['9990000018;sms;07700900123;;routine;verbal;soon;;', /date agreed can’t be read/u],
    ['9990000018;sms;07700900123;;routine;verbal;25/11/2026;;', /in the future/u],
    ['9990000018;sms;07700900123;;other;written;3/3/26;;', /Data Privacy team’s reference/u],
  ])('is refused in one sentence: %s', (line, sentence) => {
    expect(agreement(AGREEMENTS, line)).toMatchObject({
      ok: false,
      sentence: expect.stringMatching(sentence),
    });
  });
});
