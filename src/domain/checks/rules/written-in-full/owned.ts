import { setOf, verbs } from './word-sets';

/** Words that never begin a thing somebody owns. */
const NOT_OWNED = setOf(`
  is, are, was, were, am, be, been, has, have, had, do, does, did, will, would, can, could, should, shall, may, might,
  must, and, or, but, so, if, as, at, in, on, of, to, for, from, with, by, about, into, over, under, after, before, b4,
  than, then, that, this, these, those, who, which, what, when, where, why, how, not, no, the, a, an, you, u, we, they,
  he, she, it, i, me, him, them, us, here, there, now, also, both, all, too, very, just, only, still, never, always,
  often, sometimes, usually, really, because, cos, until, til, till, while, since, though, although, without, during,
  please, pls, plz, thanks, today, tomorrow, tonight, yesterday, again, away, back, up, down, out, off, together, alike,
  like, love, came, went, said, says, asked, told, gave, got, took, made, saw, knew, felt, wanted, needed, lived, worked,
  r, n, b, 2, 4, im, ive, ill, dont, cant, wont, didnt, arent, isnt, havent, hasnt, aren't, don't, can't, won't, i'm,
  doing, coming, going, having, being, getting, staying, living, visiting, who've, who're, whose, per, each, every, wd, wld, cd`);

/** Whether a word may begin what somebody owns: no verb, no small word, no number. */
export function mayBeOwned(after: string): boolean {
  if (OFTEN.has(after)) return true;
  return (
    /^[a-z]/u.test(after) && !/(?:ly|ed|in|ing)$/u.test(after) && !NOT_OWNED.has(after) && !verbs.has(after)
  );
}

/** Things that belong to somebody in these messages. */
export const OFTEN_OWNED = `
house home name letter meds medication birthday phone number gp chair bed surgery advice dressing
prescription script tablets care funeral illness op operation baby
red pram pip benefits swelling breathing meeting walking parking
bus pass key keys school teacher teachers bag glasses specs room nurse hearing wheelchair walking frame carer carers file
notes records plan diary diet weight temp bloods blood results test tests scan coat shoes pad pads order wedding work boss
consultant doctor dr dentist social support insurance passport badge blue account email address mobile mob landline
car front back door flat garden hospital hosp ward discharge referral ref f/u form forms hair eye eyes foot feet leg arm
hand ear ears teeth heart chest skin wound medicine medicines inhaler insulin catheter cath chemist pharmacy`;

/** Verbs that are things too. */
const OFTEN = setOf(`
  hearing, walking, meeting, dressing, parking, breathing, feeding, washing, shopping, cleaning, training, nursing,
  appointment, visit, review, call, walk, phone, letter, care, dressing, report, record, test, scan, notes, form, book,
  weight, diet, bath, shower, coat, bag, bed, chair, share, room, lunch, dinner, drink, feed, swab, dose, exercise, order, help, plan`);
