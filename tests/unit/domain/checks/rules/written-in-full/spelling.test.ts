import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../../../../src/domain/checks/checker';
import type { CheckContext } from '../../../../../../src/domain/checks/context';
import { hasDefaultFix, type Finding } from '../../../../../../src/domain/checks/finding';
import { applyFix, fixAll } from '../../../../../../src/domain/checks/fix';
import { JOINED_WORDS } from '../../../../../../src/domain/checks/lexicons/joined-words';
import { MISSPELLINGS } from '../../../../../../src/domain/checks/lexicons/misspellings/all';
import { pairsOf } from '../../../../../../src/domain/checks/lexicons/read-lexicon';
import { spelling } from '../../../../../../src/domain/checks/rules/written-in-full/spelling';
import { britishEnglish } from '../../../../../../src/main/read-language';

const checker = createChecker({ rules: [spelling(britishEnglish())] });

function findingsOf(text: string, context: Partial<CheckContext> = {}): Finding[] {
  return checker
    .check(text, { channel: 'sms', ...context })
    .filter(({ rule }) => rule === 'written-in-full/spelling');
}

function marked(text: string, context: Partial<CheckContext> = {}): string[] {
  return findingsOf(text, context).map((finding) => finding.text);
}

const putRight = (text: string): string => fixAll(text, findingsOf(text)).text;

describe('misspelt words (P29)', () => {
  it.each([
    ['Your appointement is tommorow', 'Your appointment is tomorrow'],
    ['I recieved your presciption', 'I received your prescription'],
    ['Definately bring your physiotheropy sheet', 'Definitely bring your physiotherapy sheet'],
    ['if you have diabeties or diarhea', 'if you have diabetes or diarrhoea'],
    ['We will ring you on Wendesday', 'We will ring you on Wednesday'],
    ['see you on fridat', 'see you on Friday'],
    ['Please wiat untill the nurse comes', 'Please wait until the nurse comes'],
    ['teh nurse adn the doctor', 'the nurse and the doctor'],
    ["bring tommorow's letter", "bring tomorrow's letter"],
    ['the podaitry clinic', 'the podiatry clinic'],
    ['call the phlebotmy team', 'call the phlebotomy team'],
  ])('puts “%s” right as “%s”', (text, right) => {
    expect(putRight(text)).toBe(right);
  });

  it('finds words that no list of misspellings has', () => {
    expect(putRight('the transpotr is bookde for your dauhgter')).toBe(
      'the transport is booked for your daughter',
    );
  });

  it('offers several wordings and makes none the default where it cannot tell', () => {
    expect(findingsOf('Let me know wether you can come')).toMatchObject([
      { fixes: ['whether', 'weather'], turnsMeaning: true },
    ]);
  });

  it('says what is wrong in one plain sentence', () => {
    expect(findingsOf('we recieved it')).toMatchObject([
      { message: '“recieved” looks misspelt: “received”?', severity: 'warn', clause: 'P29' },
    ]);
  });
});

describe('spaces and doubled words', () => {
  it.each([
    ['thankyou for coming', 'thank you for coming'],
    ['Alot of people came aswell', 'A lot of people came as well'],
    ['at the end ofthe week', 'at the end of the week'],
    ['seeyou at 3', 'see you at 3'],
    ['see you to morrow', 'see you tomorrow'],
    ['your appoint ment is at 3', 'your appointment is at 3'],
    ['come to the the clinic', 'come to the clinic'],
    ['come to the the the clinic', 'come to the clinic'],
  ])('puts “%s” right as “%s”', (text, right) => {
    expect(putRight(text)).toBe(right);
  });

  it.each([
    'We know that that is hard, and had had a plan.',
    'It is very very good. Bye bye, well well.',
    'Hepatitis A a year ago',
    'Call for ward 5 any time after noon, or come with out of hours staff.',
    'Your sugar may be low. Can you walk up stairs? In patients with asthma it helps.',
  ])('stays quiet: %s', (text) => {
    expect(marked(text)).toEqual([]);
  });
});

describe('British spelling', () => {
  it.each([
    ['the color of the center', 'the colour of the centre'],
    ['the pediatric anesthetic team', 'the paediatric anaesthetic team'],
    ['your behavior and counseling', 'your behaviour and counselling'],
    ['the gynecology and orthopedics wards', 'the gynaecology and orthopaedics wards'],
    ['we traveled and canceled', 'we travelled and cancelled'],
    ['bring your driving license', 'bring your driving licence'],
    ['call your practise', 'call your practice'],
    ['we analyzed the sample', 'we analysed the sample'],
    ['the exercise program', 'the exercise programme'],
  ])('advises “%s” as “%s”', (text, right) => {
    expect(putRight(text)).toBe(right);
    expect(findingsOf(text).every(({ severity }) => severity === 'advise')).toBe(true);
  });

  it.each([
    'The centre has a programme to organise or organize, recognising and recognizing it.',
    'In my judgment or judgement the fetus is well, focussed or focused.',
    'We license them to practise here. Install the program on your computer.',
  ])('stays quiet: %s', (text) => {
    expect(marked(text)).toEqual([]);
  });
});

describe('what is no fault', () => {
  it.each([
    ['names and places inside a sentence', 'Please ask Gwenllian or Mr Wojciechowskii at Ystalyferra House.'],
    ['names where a sentence begins', 'Tamsyn, Zebedia and Oluwatobi. Nasreena will call.'],
    ['names and places in small letters', 'hi priya, agnieszka will see you in llanelli or stockport'],
    ['names after a greeting', 'hi shaneequa, dear mrs okwuosa'],
    ['capitals', 'CRHTT and XYZQ called. FINALE HTE'],
    [
      'codes, numbers with units and links',
      'ref ab12cd, 10mgs, b12 and www.exmaple.org/recieve or report.docx a@recieve.org',
    ],
    ['placeholders', '{{recieve name}} ((tommorow)) [appointement] <recieve> Hello'],
    [
      'clinical words',
      'physio, podiatry, phlebotomy, orthotics, paracetamol, apixaban and a colonoscopy by the phlebotomist',
    ],
    [
      'other languages',
      'Bore da, diolch yn fawr iawn. Dziekuje bardzo za wizyte. assalamu alaikum bhai, shukriya',
    ],
    ['a sentence in another language', 'prosze przyjsc jutro rano do przychodni na badanie krwi'],
    [
      'parts of hyphenated words',
      'a follow-up with a high-calorie, re-usable co-amoxiclav-like screen-reader',
    ],
    [
      'inflections and compounds',
      'rebooking the unvaccinated, wellbeing, nonslip, prebooked, screenreader, dementialike',
    ],
    ['words no correction is sure for', 'the zorbing group, and a blorptang'],
  ])('%s', (_, text) => {
    expect(marked(text)).toEqual([]);
  });

  it('stays quiet on what the Trust accepts and on the names of the person and the service', () => {
    const text = 'the definately team will see margret at brookfeild';
    expect(marked(text)).not.toEqual([]);
    const person = { givenName: 'Margret' };
    expect(marked(text, { accepted: ['Definately'], person, service: { name: 'Brookfeild Team' } })).toEqual(
      [],
    );
  });
});

describe('any text', () => {
  const listed = [...MISSPELLINGS, JOINED_WORDS].flatMap(pairsOf);

  it('has wordings for its own misspellings that are right themselves', () => {
    const wordings = new Set(listed.flatMap(([, all]) => all));
    const wrong = [...wordings].filter((wording) => marked(`we said ${wording} there`).length > 0);
    expect(wrong).toEqual([]);
  });

  it('lists no misspelling twice', () => {
    expect(new Set(listed.map(([form]) => form)).size).toBe(listed.length);
  });

  const word = fc.oneof(
    fc.constantFrom(...listed.slice(0, 2_000).map(([form]) => form)),
    fc.constantFrom(
      'the',
      'a',
      'see',
      'nurse',
      'clinic',
      'Your',
      'Tuesday',
      '3pm',
      '.',
      ',',
      '-',
      '\n',
      "'",
      '{{',
      '}}',
    ),
    fc.string({ unit: fc.constantFrom(...Array.from('abcdeiorstuy')), minLength: 1, maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const text = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));

  it('is checked without a crash, and no span lies outside or overlaps another', () => {
    fc.assert(
      fc.property(text, (any) => {
        let reached = 0;
        for (const { start, end, text: words } of findingsOf(any)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(any.slice(start, end)).toBe(words);
          reached = end;
        }
        expect(reached).toBeLessThanOrEqual(any.length);
      }),
    );
  });

  it('has no finding where a default fix was made', () => {
    fc.assert(
      fc.property(text, (any) => {
        for (const finding of findingsOf(any).filter(hasDefaultFix)) {
          const fix = finding.fixes[0] ?? '';
          const left = findingsOf(applyFix(any, finding, fix)).filter(
            ({ start, end }) => start >= finding.start && end <= finding.start + fix.length,
          );
          expect(left).toEqual([]);
        }
      }),
    );
  });

  it('is judged alike each time, whatever was judged before', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const before = findingsOf(one);
        findingsOf(other);
        expect(findingsOf(one)).toEqual(before);
      }),
    );
  });

  it('takes no long time, even where every word is strange', () => {
    const strange = Array.from(
      { length: 3_000 },
      (_, i) => `qu${i.toString(36).replaceAll(/\d/gu, 'x')}zonk`,
    ).join(' ');
    const start = performance.now();
    findingsOf(strange);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
