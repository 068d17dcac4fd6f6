import { describe, expect, it } from 'vitest';
import { marked, severities } from '../../marked';

describe('sensitive content (P36)', () => {
  it.each([
    ['diagnosis', 'You have been told it is schizophrenia', ['schizophrenia']],
    ['diagnosis', 'about your bipolar disorder and HIV', ['bipolar disorder', 'HIV']],
    ['diagnosis', 'your asthma review', ['asthma']],
    ['medication', 'bring your clozapine', ['clozapine']],
    ['medication', 'take 500mg or 0.5 mg', ['500mg', '0.5 mg']],
    ['result', 'Your test was positive.', ['positive']],
    ['result', 'Your results are back. They are normal.', ['normal']],
    ['result', 'Your blood pressure was 150 today', ['150']],
    ['safeguarding', 'about the child protection plan', ['child protection plan']],
    ['finance', 'Your rent arrears and universal credit', ['rent arrears', 'universal credit']],
  ])('finds %s in “%s”', (kind, text, words) => {
    expect(marked(`sensitive/${kind}`, text)).toEqual(words);
  });

  it.each([
    'We expect the results in about ten days.',
    'Please bring a list of any medicines you take.',
    'Your prescription is ready to collect.',
    'Have your flu vaccination on Monday. Our normal hours are 9 to 5.',
    'Parking costs £2.50 and the bank holiday is on Monday.',
    'Your hearing test is at the Health Centre. The way is clear from the desk.',
    'Please drink 500 ml of water. Come early for heat stroke advice.',
    'Your hearing aids are ready.',
    'Your test is on Level 2. Parking is good.',
    'Your test is at 9. The lift is fine.',
  ])('stays quiet: %s', (text) => {
    const kinds = ['diagnosis', 'medication', 'result', 'safeguarding', 'finance'];
    expect(kinds.flatMap((kind) => marked(`sensitive/${kind}`, text))).toEqual([]);
  });

  it('only points at what is said of anyone', () => {
    expect(severities('sensitive/diagnosis', 'Tell us if you are pregnant or have diabetes.')).toEqual([
      'advise',
      'advise',
    ]);
    expect(severities('sensitive/medication', 'If you take warfarin, bring your book.')).toEqual(['advise']);
    expect(severities('sensitive/result', 'If your test is positive, call us.')).toEqual(['advise']);
    expect(marked('sensitive/diagnosis', 'Your HPV vaccination and bowel cancer screening.')).toEqual([]);
  });

  it('stops what is telling in a text and a subject, and warns in the body of an email', () => {
    expect(severities('sensitive/diagnosis', 'your schizophrenia')).toEqual(['stop']);
    const email = { channel: 'email', subject: 'Your schizophrenia' } as const;
    expect(severities('sensitive/diagnosis', 'your schizophrenia', email)).toEqual(['warn', 'stop']);
    expect(severities('sensitive/diagnosis', 'your asthma')).toEqual(['warn']);
  });
});
