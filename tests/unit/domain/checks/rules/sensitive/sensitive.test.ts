import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsOf, marked, severities } from '../../marked';

const KINDS = ['diagnosis', 'medication', 'result', 'safeguarding', 'finance'];
const strong = (text: string): string[] =>
  KINDS.flatMap((kind) => findingsOf(`sensitive/${kind}`, text))
    .filter(({ severity }) => severity !== 'advise')
    .map((finding) => finding.text);

describe('roles and papers', () => {
  it.each([
    'Your learning disability nurse is called Tom.',
    'Your debt adviser has good news.',
    'Please bring two payslips.',
    'Your solicitor would like to go through the papers.',
  ])('say little by themselves: %s', (text) => {
    expect(strong(text)).toEqual([]);
  });
});

describe('sensitive content (P36)', () => {
  it.each([
    ['diagnosis', 'You have been told it is schizophrenia', ['schizophrenia']],
    ['diagnosis', 'about your bipolar disorder and HIV', ['bipolar disorder', 'HIV']],
    ['diagnosis', 'Is your asthma better?', ['asthma']],
    ['diagnosis', 'your self-harm, self harm and Crohn’s', ['self-harm', 'self harm', 'Crohn’s']],
    ['medication', 'bring your clozapine', ['clozapine']],
    ['medication', 'take 500mg or 0.5 mg', ['500mg', '0.5 mg']],
    ['medication', 'your bimekizumab, Movicol and zopiclone', ['bimekizumab', 'Movicol', 'zopiclone']],
    ['result', 'Your test was positive.', ['test was positive']],
    ['result', 'Your results are back. They are normal.', ['They are normal']],
    ['result', 'Your blood pressure was 150 today', ['blood pressure was 150']],
    ['safeguarding', 'about the child protection plan', ['child protection plan']],
    ['result', 'The ultrasound didn’t show any stones.', ['ultrasound didn’t show']],
    ['result', 'Bloods fine.', ['Bloods fine']],
    ['safeguarding', 'Has he hit you since we met?', ['Has he hit you']],
    ['medication', 'Half a tablet for three days.', ['Half a tablet']],
    ['finance', 'DWP have turned you down.', ['DWP have turned you']],
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
    'Your hearing aids are ready. HEARING AIDS ARE REPAIRED HERE.',
    'Your test is on Level 2. Parking is good.',
    'Your test is at 9. The lift is fine.',
    'Please complete section 2 of the form.',
    'Come in April: the concept is clear and we accept cards.',
    'Demand for blood tests is high. The survey results are good.',
    'The bus depot is opposite our gate.',
    'The oil seed rape is in flower.',
    'We will never ask for your bank details.',
    'Your scan shows up on your calendar as 10am.',
    'You owe nothing for this service.',
    'She bit her tongue. Your neighbour reported a water leak.',
    'A drop of milk stops the potatoes from sticking.',
  ])('stays quiet: %s', (text) => {
    expect(KINDS.flatMap((kind) => marked(`sensitive/${kind}`, text))).toEqual([]);
  });

  it.each([
    'Tell us if you are pregnant or have diabetes.',
    'If you take warfarin, bring your book.',
    'If your test is positive, call us.',
    'People with asthma should bring an inhaler.',
    'The HPV vaccine protects you against some types of cancer.',
    'Do you have epilepsy?',
    'The gout group is moving to Wren House.',
    'The group is for parents of autistic children.',
    'Diabetes is a condition that raises the sugar in the blood.',
    'You can buy paracetamol at any pharmacy.',
  ])('only points at what is said of anyone: %s', (text) => {
    expect(strong(text)).toEqual([]);
    expect(KINDS.flatMap((kind) => severities(`sensitive/${kind}`, text))).toContain('advise');
  });

  it('lets vaccines and screening be', () => {
    expect(marked('sensitive/diagnosis', 'Your HPV vaccination and bowel cancer screening.')).toEqual([]);
  });

  it('is not soothed by a condition that is about something else', () => {
    expect(
      severities('sensitive/diagnosis', 'Please call if you can’t come to your HIV appointment.'),
    ).toEqual(['stop']);
    expect(severities('sensitive/diagnosis', 'If your depression gets worse, call us.')).toEqual(['warn']);
    expect(severities('sensitive/diagnosis', 'Are you still hearing voices?')).toEqual(['stop']);
  });

  it('stops what is telling in a text and a subject, and warns in the body of an email', () => {
    expect(severities('sensitive/diagnosis', 'your schizophrenia')).toEqual(['stop']);
    const email = { channel: 'email', subject: 'Your schizophrenia' } as const;
    expect(severities('sensitive/diagnosis', 'your schizophrenia', email)).toEqual(['warn', 'stop']);
    expect(severities('sensitive/diagnosis', 'your asthma')).toEqual(['warn']);
  });

  it('says what to write instead', () => {
    expect(findingsOf('sensitive/diagnosis', 'your schizophrenia')[0]?.message).toContain('ask them to call');
    expect(findingsOf('sensitive/medication', 'your clozapine')[0]?.message).toContain('“your medicine”');
    expect(findingsOf('sensitive/result', 'Your smear was abnormal')[0]?.message).toContain(
      'the results are in',
    );
  });
});

describe('safeguarding (P36)', () => {
  it.each([
    'All staff must complete safeguarding training by 31 March.',
    'You must report any safeguarding concerns to your manager.',
    'Where a safeguarding concern is identified, it should be recorded in line with your policy.',
    'This includes recognising, recording and escalating any safeguarding concerns.',
  ])('only points at the bare word: %s', (text) => {
    expect(severities('sensitive/safeguarding', text)).toEqual(['advise']);
  });

  it.each([
    'We have raised a safeguarding concern about your son.',
    'I have made a safeguarding referral.',
    'Your safeguarding meeting is on Monday.',
    'You told us about the domestic abuse.',
    'You said that he strangles you.',
  ])('stops what is said of this person: %s', (text) => {
    expect(severities('sensitive/safeguarding', text)).toEqual(['stop']);
  });
});

describe('the rules on sensitive content', () => {
  it('find a term wherever it stands, and nothing outside the text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('schizophrenia', 'clozapine', 'rent arrears', 'child protection plan', 'self-harm'),
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        (term, before, after) => {
          const text = `${before}\n${term}\n${after}`;
          const found = KINDS.flatMap((kind) => findingsOf(`sensitive/${kind}`, text));
          expect(found.map((finding) => finding.text)).toContain(term);
          for (const finding of found) expect(text.slice(finding.start, finding.end)).toBe(finding.text);
        },
      ),
    );
  });
});
