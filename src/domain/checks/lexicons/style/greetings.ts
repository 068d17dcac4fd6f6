/** How messages greet. Own list. */
export const GREETING_WORDS = 'hi, hello, hey, dear, hiya, morning, afternoon, evening, greetings';

/** Stands behind a greeting instead of a name. */
export const NAMELESS =
  'there, all, everyone, sir, madam, patient, client, service, user, customer, friend, again, and, both, resident';

/** Words that open messages and are no names: small letters behind a greeting. Own list. */
export const OPENING_WORDS = `
your, we, you, this, the, please, thank, thanks, our, can, could, would, will, if, as, it, there, a, an, just, to, on, at, in, sorry,
when, how, do, did, have, has, is, are, my, that, these, those, following, unfortunately, yes, no, any, all, some, both, it's, we've,
we'll, we're, you're, that's, there's, don't, remember, bring, call, come, take, see, here, his, her, their, after, before, from,
for, with, what, where, who, why, which, should, may, not, today, tomorrow, next, last, because, since, until, once, while, although,
further, since, within, by, about, also, however, they, he, she, let, let's, give, tell, make, try, keep, use, remind, reminder, ok,
okay, good, great, great, ring, text, reply, don’t, it’s, we’ve, we’ll, we’re, you’re, that’s, there’s, let’s, nothing, everything
`;
