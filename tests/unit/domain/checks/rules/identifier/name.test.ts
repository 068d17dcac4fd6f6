import { describe, expect, it } from 'vitest';
import { findingsOf, margaret as person, marked, severities } from '../../marked';

const rule = 'identifier/name';

describe('the person’s own name (P33)', () => {
  it.each([
    'Hi Maggie, your letter is ready.',
    'Dear Margaret,\nThank you.',
    'Maggie, please call us.',
    'Good morning Margaret',
  ])('stays quiet as a greeting: %s', (text) => {
    expect(marked(rule, text, { person })).toEqual([]);
  });

  it('offers the greeting by preferred name for a full one', () => {
    expect(findingsOf(rule, 'Dear Margaret Holloway, thank you.', { person })).toMatchObject([
      { text: 'Margaret Holloway', severity: 'warn', fixes: ['Maggie'], turnsMeaning: false },
    ]);
  });

  it.each([
    'Mrs Holloway',
    'Margaret Holloway',
    'M Holloway',
    'Holloway, Margaret',
    'margaret holloway',
    'Mrs. M. Holloway',
  ])('warns about “%s” in the text', (name) => {
    expect(marked(rule, `We have seen ${name} today.`, { person })).toEqual([name]);
    expect(severities(rule, `We have seen ${name} today.`, { person })).toEqual(['warn']);
  });

  it('advises against the first name elsewhere, and warns about it in a subject', () => {
    expect(severities(rule, 'We wrote to Margaret today.', { person })).toEqual(['advise']);
    expect(
      severities(rule, 'Hello', { channel: 'email', subject: 'Appointment for Margaret', person }),
    ).toEqual(['warn']);
  });

  it('does not take words for names', () => {
    const may = { givenName: 'May', familyName: 'Ward' };
    expect(marked(rule, 'Come in May to Ward 3. You may call the ward.', { person: may })).toEqual([]);
    expect(marked(rule, 'You may call the ward about Willow Ward.', { person: may })).toEqual([]);
    expect(marked(rule, 'This is for May Ward today.', { person: may })).toEqual(['May Ward']);
  });

  it('knows a name with an accent or a hyphen in every form', () => {
    const zoe = { givenName: 'Zoë', familyName: 'Smith-Jones' };
    expect(marked(rule, 'We saw Zoe Smith-Jones today.', { person: zoe })).toEqual(['Zoe Smith-Jones']);
  });
});

describe('a greeting to someone else', () => {
  it('is warned about', () => {
    expect(findingsOf(rule, 'Dear Sarah, your letter is ready.', { person })).toMatchObject([
      { text: 'Sarah', severity: 'warn' },
    ]);
    expect(severities(rule, 'Dear Mrs Smith, your letter is ready.', { person })).toEqual(['warn']);
  });

  it.each(['Dear Meg,', 'Hi Peggy,', 'Hello Marge,', 'Dear Sir,', 'Dear all,', 'Hello there,'])(
    'stays quiet for “%s”',
    (greeting) => {
      expect(marked(rule, `${greeting} your letter is ready.`, { person })).toEqual([]);
    },
  );
});

describe('other names', () => {
  it.each([
    'Theodore Popescu',
    'Dr White',
    "Mrs O'Brien",
    'Ms Price',
    'Theodore Ward',
    'Zbigniew',
    'Ngozi Okafor',
  ])('points at %s', (name) => {
    expect(marked(rule, `Please tell ${name} that the nurse will visit.`)).toEqual([name]);
    expect(severities(rule, `Please tell ${name} that the nurse will visit.`)).toEqual(['advise']);
  });

  it.each([
    'Come to Willow Ward at Victoria Hospital on George Street.',
    'I will mark it in May or June. Grace is needed.',
    'Your appointment with Riverside Community Hospital is on Monday.',
    'We hope that you can join us.',
    'Miss Monday and you lose the place.',
    'Thank you.\n\nKind regards,\nSarah Jones\nNurse',
    'Please call us. Thanks, Sarah',
  ])('stays quiet: %s', (text) => {
    expect(marked(rule, text)).toEqual([]);
  });
});
