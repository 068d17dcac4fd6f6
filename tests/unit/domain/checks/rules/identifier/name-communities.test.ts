import { describe, expect, it } from 'vitest';
import { margaret, marked, severities } from '../../marked';

const rule = 'identifier/name';

describe('names of every community', () => {
  it.each([
    'Dafydd Llewellyn',
    'Caoimhe O’Rourke',
    'Eilidh MacGillivray',
    'Gurpreet Dhaliwal',
    'Priya Ramachandran',
    'Noor Al-Rashid',
    'Abdullahi Mohamud Farah',
    'Oluwaseun Adeyemi',
    'Thandiwe Mbatha',
    'Zdzisław Wieczorek',
    'Mihaela Dragomir',
    'Maria dos Santos',
    'Wei Zhang',
    'Emre Yılmaz',
    'Andriy Kovalenko',
    'Solomon Rabinowitz',
    'Iestyn ap Rhys',
    'Kelly-Ann Bagshaw',
  ])('finds %s as a whole', (name) => {
    expect(marked(rule, `We have moved ${name} to the afternoon list.`)).toEqual([name]);
  });

  it('knows names built as many are, though no list has them', () => {
    expect(marked(rule, 'We saw Oluwafikayomi and Parampreet Dragomirescu.')).toEqual([
      'Oluwafikayomi',
      'Parampreet Dragomirescu',
    ]);
  });
});

describe('where a person is expected', () => {
  it.each([
    ['Your neighbour Quillian has the key.', 'Quillian'],
    ['Surname: Venkataraman', 'Venkataraman'],
    ['Please tell Mr and Mrs Bhattacharya.', 'Mr and Mrs Bhattacharya'],
    ['The form says SMITH, JANE on it.', 'SMITH, JANE'],
    ['your daughter aisha called', 'aisha'],
    ['we saw mrs patel today', 'mrs patel'],
    ['Ask Great Aunt Mildred to sit down.', 'Aunt Mildred'],
    ['We found Yewande’s card in the bag.', 'Yewande’s'],
    ['A. Chowdhury is booked before you.', 'A. Chowdhury'],
  ])('%s', (text, name) => {
    expect(marked(rule, text)).toEqual([name]);
  });

  it('warns about a full name that is a service user’s or a relative’s, and points at a colleague’s', () => {
    expect(severities(rule, 'This is about patient Jane Smith.')).toEqual(['warn']);
    expect(severities(rule, 'Your appointment is with Dr Jane Smith.')).toEqual(['advise']);
  });

  it.each([
    'Your nurse Sarah will ring the bell.',
    'Sarah, your nurse, will ring the bell.',
    'Hello, this is Femi from the podiatry team.',
  ])('lets a colleague’s first name be: %s', (text) => {
    expect(marked(rule, text)).toEqual([]);
  });

  it('finds every name of a list, the first too', () => {
    expect(marked(rule, 'Nasreen, Tariq and Bilal are booked in.')).toEqual(['Nasreen', 'Tariq', 'Bilal']);
  });
});

describe('what is nobody’s name', () => {
  it.each([
    'The clinic is in Chelsea Road, near Lincoln.',
    'Take the train from Nelson to Burnley.',
    'The Rose Garden cafe and the Heather Suite are open.',
    'Marks and Spencer sell them, and so do Boots.',
    'Parkinson’s UK has a helpline.',
    'Walk past Nelson’s Column to St Mary’s.',
    'Hope you are well. Will you be in on Monday?',
    'Bradford, Leeds and York are on the line.',
    'PLEASE BRING YOUR LETTER AND YOUR GLASSES',
    'Dear Sir or Madam, Dr appointments are full.',
    'Hello {{name}}, Dear [name], Hi ((first name)).',
  ])('%s', (text) => {
    expect(marked(rule, text)).toEqual([]);
  });
});

describe('a greeting', () => {
  it('is quiet where the person is known, and pointed at where nobody is', () => {
    const text = 'Hello Margaret, your appointment is on Monday.';
    expect(marked(rule, text, { person: margaret })).toEqual([]);
    expect(severities(rule, text)).toEqual(['advise']);
  });

  it.each(['Thanks Maggie, see you soon.', 'Thank you Maggie.', 'Good afternoon Maggie.'])(
    'may be thanks: %s',
    (text) => {
      expect(marked(rule, text, { person: margaret })).toEqual([]);
    },
  );

  it('does not hide what comes after “thank you for”', () => {
    expect(marked(rule, 'Thank you for looking after Gwilym Prosser.')).toEqual(['Gwilym Prosser']);
  });
});

describe('the person’s own name in every form', () => {
  const person = { givenName: 'Aoife', familyName: "O'Brien" };
  it.each(['Aoife OBrien', 'Aoife O’Brien', 'Ms O Brien', 'AOIFE O’BRIEN', 'O’Brien, Aoife'])(
    'finds “%s”',
    (name) => {
      expect(marked(rule, `The form says ${name} on it.`, { person })).toEqual([name]);
    },
  );

  it('takes Mc and Mac for one', () => {
    const fin = { givenName: 'Finlay', familyName: 'MacDonald' };
    expect(marked(rule, 'Is Finlay McDonald or Mr Mac Donald right?', { person: fin })).toEqual([
      'Finlay McDonald',
      'Mr Mac Donald',
    ]);
  });

  it('finds each part of a name with a hyphen', () => {
    const zoe = { givenName: 'Zoë', familyName: 'Smith-Jones' };
    expect(marked(rule, 'Are you still called Jones?', { person: zoe })).toEqual(['Jones']);
  });
});
