/** Judgements of a person. Own list. */
export const JUDGEMENTS = `
attention seeking, attention-seeking, manipulative, manipulating, non-compliant, noncompliant, time waster, time-waster,
timewaster, time wasting, wasting our time, wasting my time, wasted our time, difficult patient, frequent flyer, your own fault,
all your fault, you only have yourself to blame, pull yourself together, get over it, snap out of it, man up, overreacting,
over-reacting, making a fuss, making excuses, no excuse, ashamed of yourself, disappointed in you, disappointed with you,
let us down, let me down, irresponsible, ungrateful, selfish, childish, pathetic, hopeless case, whinge, whingeing, stubborn,
drama queen, attention seeker, obviously you, as usual you, you people, shame on you, i told you so, i warned you,
waste of space, waste of time, sick of you, sick and tired, fed up with you, had enough of you, bad mother, bad parent,
bad father, unfit mother, you are lazy, you're lazy, being lazy, so lazy, just lazy, and lazy, you are rude, you're rude,
being rude, you are unreliable, you're unreliable, you are annoying, you're annoying, you are ridiculous, you're ridiculous,
being ridiculous, you need to grow up, you need to calm down
`;

/** Words that give the writer's own view or feeling. Own list. */
export const PERSONAL_VIEWS = `
in my opinion, in my view, in my personal opinion, personally i, i personally, if you ask me, if i were you, to be honest, to be frank,
frankly, honestly, i reckon, my guess is, i feel that you, i don't believe you, i do not believe you, i think you are, i think you're,
i think you should, i think that you, i bet, between you and me, off the record, don't tell anyone, love you, lots of love, my love,
sweetheart, darling, my dear, dearie, mate, pal, babe, babes, hun, hunni, sweetie, gorgeous, sexy, you look lovely, you looked lovely,
god bless, praying for you, thank god, cheers, ta ra
`;
