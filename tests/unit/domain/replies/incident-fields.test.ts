import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incidentFields, type IncidentFacts } from '../../../../src/domain/replies/incident-fields';
import { reply } from './a-reply';
import { anyText } from './any-text';

const facts: IncidentFacts = {
  service: 'Community team',
  writer: 'Margaret Holloway, NHS number 999 054 8609',
  receiverRole: 'administrator',
  recorded: 'owed',
  suspended: null,
};
const when = { at: '2026-11-24T11:30:00.000Z', offset: 0 };
const field = (name: string, fields: ReturnType<typeof incidentFields>) =>
  fields.find((each) => each.name === name)?.value;

describe('the report of an offensive message (P34)', () => {
  it('says when, how, who wrote and who received it by their role', () => {
    const fields = incidentFields(reply({ text: 'Rot in hell' }), facts);
    expect(field('Date and time of the incident', fields)).toBe('24 November 2026, 10am');
    expect(field('How it was received', fields)).toBe('Text message to 07860 000111');
    expect(field('Who wrote', fields)).toBe('Margaret Holloway, NHS number 999 054 8609, from 07700 900412');
    expect(field('Who received it (role)', fields)).toBe('administrator');
  });

  it('has every sign of the message as it was written, whatever it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(field('What was written, word for word', incidentFields(reply({ text }), facts))).toBe(text);
      }),
    );
  });

  it('says what was done, and only what was', () => {
    const nothing = field('What was done', incidentFields(reply(), facts));
    expect(nothing).toBe(
      'A verbatim copy is waiting to be entered in the care record. It was not answered so far.',
    );
    const closed = reply({ closed: { reason: 'talked over by phone', when, by: 'R. Shah' } });
    const done = field(
      'What was done',
      incidentFields(closed, { ...facts, recorded: 'recorded', suspended: when }),
    );
    expect(done).toContain('A verbatim copy stands in the care record.');
    expect(done).toContain('No more messages are sent to this person');
    expect(done).toContain('It was closed without an answer: talked over by phone.');
    expect(done).not.toContain('not answered so far');
  });

  it('says so where it is not known who wrote, or for whom', () => {
    const fields = incidentFields(reply({ personId: null }), {
      ...facts,
      service: null,
      writer: null,
      receiverRole: null,
      recorded: null,
    });
    expect(field('Who wrote', fields)).toBe('Not known, from 07700 900412');
    expect(field('What was done', fields)).toContain('it is not known yet whose record it belongs in');
  });

  it('has the subject of an email word for word, and none of a text', () => {
    const mail = reply({
      channel: 'email',
      from: 'maggie@example.org',
      to: 'team@trust.example.org',
      subject: 'YOU LOT',
    });
    expect(field('Subject, word for word', incidentFields(mail, facts))).toBe('YOU LOT');
    expect(field('Subject, word for word', incidentFields(reply(), facts))).toBeUndefined();
  });
});
