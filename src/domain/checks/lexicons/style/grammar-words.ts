/** Small words that tell what stands after them. Own lists. */

/** What follows is a thing. */
export const BEFORE_A_THING = `
a, an, the, your, our, my, his, her, their, its, this, that, these, those, any, some, no, each, every, another, more, few, all, both,
next, last, first, other, same, one, two, three, new, of
`;

/** What follows begins a thing that is meant: "attend the clinic", "ring your doctor". */
export const DETERMINERS =
  'a, an, the, your, our, my, his, her, their, its, this, that, these, those, any, some, each, every, all, both, another, one';

export const PRONOUNS = 'me, you, us, them, him, her, it';

/** Who does it: what follows is a verb. */
export const SUBJECTS =
  'i, you, we, they, he, she, it, who, which, that, there, people, nurse, doctor, team, driver';

/** What follows is a verb as the dictionary has it. */
export const BEFORE_A_VERB = `
to, will, can, could, may, might, must, should, would, shall, not, cannot, do, does, did, please, pls, plz, i, you, u, we, they, who, never,
always, also, only, just, kindly, people, then
`;

export const FORMS_OF_BE = 'be, is, are, was, were, been, being, am';
export const FORMS_OF_HAVE = 'have, has, had, having, ve';
/** Words that may stand between a form of be or have and its participle. */
export const BETWEEN =
  'not, now, also, already, just, been, only, still, never, ever, recently, since, all, both, being';
export const WEEKDAY_NAMES = 'monday, tuesday, wednesday, thursday, friday, saturday, sunday';
