import { describe, expect, it } from 'vitest';
import { found, inFull, words } from './alone';

describe('abbreviations that are something else elsewhere (P29)', () => {
  it.each([
    ['Max 8 a day, min 4 hours apart', 'Maximum 8 a day, at least 4 hours apart'],
    ['It is a 5 min walk', 'It is a 5 minute walk'],
    ['Wait 10 min please', 'Wait 10 minutes please'],
    ['The sec to Dr Lyle called', 'The secretary to Dr Lyle called'],
    ['Her temp is 38', 'Her temperature is 38'],
    ['A temp nurse is here', 'A temporary nurse is here'],
    ['The eve team call at 7', 'The evening team call at 7'],
    ['We come on Sat morn', 'We come on Saturday morning'],
    ['Can you do sat or sun?', 'Can you do Saturday or Sunday?'],
    ['See you in Feb or Mar', 'See you in February or March'],
    ['Come w/c 12 Jan', 'Come week beginning 12 January'],
    ['Our new duty no is below', 'Our new duty number is below'],
    ['No. for out of hours: 01632 960520', 'Number for out of hours: 01632 960520'],
    ['See the Dr at 3', 'See the doctor at 3'],
    ['It is on Mill Rd', 'It is on Mill Road'],
    ['The clinic at 12 Tower St is open', 'The clinic at 12 Tower Street is open'],
    ['Your physio appt', 'Your physiotherapy appointment'],
    ['The physio will call', 'The physiotherapist will call'],
    ['Tested pos for flu', 'Tested positive for flu'],
    ['It made no diff', 'It made no difference'],
    ['Sizes are sm, med and lge', 'Sizes are small, medium and large'],
    ['Your med review', 'Your medication review'],
    ['Take 2 caps with water', 'Take 2 capsules with water'],
    ['She is off on mat leave', 'She is off on maternity leave'],
    ['The IV antibiotics came', 'The intravenous antibiotics came'],
    ['Iv booked you in', "I've booked you in"],
    ['How wide is it in cm?', 'How wide is it in centimetres?'],
    ['Take 50mcg each day', 'Take 50 micrograms each day'],
    ['We tried your door x2 today', 'We tried your door twice today'],
    ['Be there at 10ish', 'Be there at about 10'],
    ['If it is >3 days, call', 'If it is more than 3 days, call'],
    ['Back by half hr', 'Back by half an hour'],
    ['Your NG tube is blocked', 'Your feeding tube is blocked'],
    ['Ask the OT/CPN', 'Ask the occupational therapist/community psychiatric nurse'],
  ])('reads “%s” as “%s”', (text, right) => {
    expect(inFull(text)).toBe(right);
  });

  it.each([
    'Max, your nurse, will see you. Hi Max.',
    'Eve will call on Christmas Eve, the eve of her leave.',
    'Tue Nguyen and Sun Li will come. Hi Tue, hello Sun.',
    'They sat in the sun. They wed in June.',
    'Jan, Dec and Mark are off. Ask Jan.',
    'The answer is no. There is no one here and no more to do.',
    'Dr Patel and Dr. Khan are in. Mr and Mrs St John too.',
    'Church of St Mary, Bury St Edmunds.',
    'Henry IV and stage IV.',
    'The cap fits, and keep tabs on it. Open a new tab.',
    'Take 500mg or 10ml, and walk 2km. It is 5cm long.',
    'He is apt to sleep. To no avail.',
    'The script of the film, and a black ops drama.',
    'You need to equip yourself, and we can equip you.',
    'A VAC dressing, HR and a lion with a mane.',
    'Reply SPA for a place, or text STOP.',
    'PLEASE PASS THE SALT TO PIP',
  ])('stays quiet: %s', (text) => {
    expect(words(text)).toEqual([]);
  });

  it('gives plurals and possessives in the wording’s own form', () => {
    expect(inFull('The CPNs and the HCA’s rota')).toBe(
      "The community psychiatric nurses and the healthcare assistant's rota",
    );
  });

  it('stays quiet once the text has explained the form', () => {
    const text = 'Your community mental health team (CMHT) will call. The CMHT is here to help.';
    expect(words(text)).toEqual([]);
    expect(words('The CMHT called. Your community mental health team (CMHT) will call.')).toEqual(['CMHT']);
    expect(words('Sarah (OT) will call')).toEqual(['OT']);
  });

  it('stays quiet on what the Trust accepts, with its plural', () => {
    expect(words('The CPNs, ur bloods and the OT', { accepted: ['CPN', 'bloods'] })).toEqual(['ur', 'OT']);
  });

  it('gives initials the case of their place, not of themselves', () => {
    expect(inFull('Your EHCP review with the SENCO')).toBe(
      'Your education, health and care plan review with the special educational needs coordinator',
    );
    expect(inFull('DNs will visit')).toBe('District nurses will visit');
    expect(inFull('PLEASE CALL THE CPN TODAY')).toBe('PLEASE CALL THE COMMUNITY PSYCHIATRIC NURSE TODAY');
  });

  it('makes a fix that means something else never a default one (P35)', () => {
    expect(found('Take it od')).toMatchObject([{ turnsMeaning: true }]);
    expect(found('Take it bd')).toMatchObject([
      { turnsMeaning: false, fixes: ['twice a day', 'twice daily'] },
    ]);
  });

  it('gives what everybody knows as advice only', () => {
    expect(found('Your ECG is booked')).toMatchObject([{ severity: 'advise' }]);
  });
});
