/** Words that are never meant twice in a row: "the the". "That that", "had had" and "very very" are left alone. Own list. */
export const NEVER_DOUBLED = `
the, a, an, and, or, of, for, with, from, to, at, as, to, your, our, my, his, their, its, we, i, they, are, be, have, has,
if, but, this, these, those, not, should, would, could, when, what, which, who, because, than, then, also, any
`;
