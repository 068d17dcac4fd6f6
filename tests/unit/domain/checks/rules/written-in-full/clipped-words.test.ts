import { describe, expect, it } from 'vitest';
import { inFull, words } from './alone';

describe('everyday words cut short (P29)', () => {
  it.each([
    ['Acc to our list ur addy is Leeds', 'According to our list your address is Leeds'],
    ['Use the grd floor as it is a short crse', 'Use the ground floor as it is a short course'],
    ['The date is prov so coll it from orthotics', 'The date is provisional so collect it from orthotics'],
    ['Is your new add on our records', 'Is your new address on our records'],
    ['Yr coll is ready', 'Your collect is ready'],
    ['Rent a bigger veh for the maint team', 'Rent a bigger vehicle for the maintenance team'],
    [
      'The phleb slot is at 9 and the phleb will ring',
      'The phlebotomy slot is at 9 and the phlebotomist will ring',
    ],
    ['The cont nurse and occ therapy rang', 'The continence nurse and occupational therapy rang'],
    ['Ask yr h/v to weigh Ivy', 'Ask your health visitor to weigh Ivy'],
    ['If you DNA again', 'If you do not attend again'],
    ['Forms are with the sec', 'Forms are with the secretary'],
    ['Wait for max 10 minutes, or 10 mins max', 'Wait for up to 10 minutes, or 10 minutes at most'],
    ['Do each one 10 x a day', 'Do each one 10 times a day'],
    ['Please call us re your order', 'Please call us about your order'],
    ['The slot has bin givin away', 'The slot has been given away'],
    ['The DN will do the eve one', 'The district nurse will do the evening one'],
    ['Wr light clothes. Ty', 'Wear light clothes. Thank you'],
    ['Cam on please', 'Camera on please'],
    ['It is in an envelop', 'It is in an envelope'],
  ])('reads “%s” as “%s”', (text, right) => {
    expect(inFull(text)).toBe(right);
  });

  it.each([
    'Tom will bring pictures, and Reg, Ty and Col will come.',
    'Add milk, please add a chair, and opt out if you like.',
    'The dent in the van, the fin of a fish and the perm in her hair.',
    'The script of the play, and the ref did not turn up: he needs new trainers for PE.',
    'Eat your corn on the cob.',
    'In re the matter, do re mi.',
    'Consult us before you invest.',
    'They envelop the parcel in paper.',
    'See example.org or /var/lib for more.',
    'Max and Ed will meet you.',
  ])('leaves plain English alone: %s', (text) => {
    expect(words(text)).toEqual([]);
  });
});

describe('apostrophes by context', () => {
  it.each([
    ['The MDT meets, so Ill ring you', "The multidisciplinary team meets, so I'll ring you"],
    ['Its in easy read. Its held upstairs every week', "It's in easy read. It's held upstairs every week"],
    ['Tell us when your in', "Tell us when you're in"],
    ['Ring if your late or your not well', "Ring if you're late or you're not well"],
    [
      'We have your sons bus pass and your daughters red book',
      "We have your son's bus pass and your daughter's red book",
    ],
    ['You have a months supply', "You have a month's supply"],
    ['Dads weight is down', "Dad's weight is down"],
    ['Bring it to this mornings clinic', "Bring it to this morning's clinic"],
  ])('reads “%s” as “%s”', (text, right) => {
    expect(inFull(text)).toBe(right);
  });

  it.each([
    'Your late mother, your due date, your in tray and your going rate.',
    'We refund it without your having to ask.',
    'Your sons clearly love you, and your daughters are here.',
    'Our friends across the river and his neighbours first.',
    'It is past its best, and doing its best to help.',
    'The company and its existing staff, until its growing debts.',
    'He was so ill last week. Are you still ill?',
    'The months go by and the mornings are dark.',
  ])('leaves alone: %s', (text) => {
    expect(words(text)).toEqual([]);
  });
});
