import { describe, expect, it } from 'vitest';
import { inFull, words } from './alone';

describe('messages as hurried staff type them (P29)', () => {
  it.each([
    ['Hi its Jane from podiatry, cant get hold of u', "Hi it's Jane from podiatry, cannot get hold of you"],
    ['Cud u giv us a call abt ur ref pls?', 'Could you give us a call about your reference please?'],
    ['Dnt 4get ur appt 2moz @ 10', "Don't forget your appointment tomorrow at 10"],
    ['Ive left ur script at recep', "I've left your prescription at reception"],
    ['Lft a vm, pls rtn my call', 'Left a voicemail, please return my call'],
    ['Sesh canx 2day soz', 'Session cancelled today sorry'],
    ['Pls park in the c/park opp the surg', 'Please park in the car park opposite the surgery'],
    ['Wkly drsngs at the Tx room', 'Weekly dressings at the Treatment room'],
    ['Remb to take yr abx tds', 'Remember to take your antibiotics three times a day'],
    ['Ur bloods r back', 'Your blood tests are back'],
    ['Will u b there', 'Will you be there'],
    ['Mite be a few mins l8', 'Might be a few minutes late'],
    ['We r v sorry', 'We are very sorry'],
    ['Let us no if you can come', 'Let us know if you can come'],
    ['Shes bin seen by SALT', "She's been seen by speech and language therapist"],
    ['Obvs only if ur free', "Obviously only if you're free"],
    ['Sum ppl find it helps', 'Some people find it helps'],
    ['Rite, lets tlk tmrw', "Right, let's talk tomorrow"],
    ['Any probs sleeping, ring us', 'Any problems sleeping, ring us'],
    ['It will prob be fine', 'It will probably be fine'],
    ['Cncelld ur apntmnt', 'Cancelled your appointment'],
    ['Awaitin fundin for ur housin', 'Awaiting funding for your housing'],
    ["U seemd down so we mov'd it", 'You seemed down so we moved it'],
    ['Hols: ring svcs b/c of the bank hol', 'Holidays: ring services because of the bank holiday'],
    ['Group is on w Sam till 4 then', 'Group is on with Sam till 4 then'],
  ])('writes “%s” in full: “%s”', (text, right) => {
    expect(inFull(text)).toBe(right);
  });

  it.each([
    'Robin and Martin sat in the cabin eating raisins from a basin.',
    'Mr Rankin and Mrs Dustin asked about the tannin.',
    'Dust mites are common, and a rite of passage is not.',
    'The sum is due, and the bin is by the door.',
    'She said no when we asked, and no one else came.',
    'Vitamin B and vitamin C help. Take vitamin C a day before.',
    'The cause I gave was wrong, and it may cause you pain.',
    'Mint sauce, organs, a fling and a tilt.',
    'You and U2 and the R and D team.',
  ])('leaves plain words alone: %s', (text) => {
    expect(words(text)).toEqual([]);
  });
});
