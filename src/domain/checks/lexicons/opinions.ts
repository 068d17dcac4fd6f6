/** Judgements of a person. Own list. */
export const JUDGEMENTS = `
attention seeking, attention-seeking, manipulative, manipulating, lazy, non-compliant, noncompliant, time waster, time-waster,
timewaster, time wasting, wasting our time, wasting my time, wasted our time, difficult patient, frequent flyer, your own fault,
all your fault, you only have yourself to blame, pull yourself together, grow up, get over it, snap out of it, man up, calm down,
overreacting, over-reacting, making a fuss, making excuses, no excuse, ashamed of yourself, disappointed in you, disappointed with you,
let us down, let me down, unreliable, irresponsible, ungrateful, rude, selfish, immature, childish, pathetic, ridiculous, hopeless case,
whinge, whingeing, whining, moaning, demanding behaviour, stubborn, drama queen, attention seeker, common sense, obviously you,
as usual you, you always, you never, you people, shame on you, i told you so, i warned you, waste of space, waste of time, sick of you,
sick and tired, fed up with you, had enough of you, annoying, irritating, nightmare, bad mother, bad parent, bad father, unfit mother
`;

/** Words that give the writer's own view or feeling. Own list. */
export const PERSONAL_VIEWS = `
in my opinion, in my view, in my personal opinion, personally i, i personally, if you ask me, if i were you, to be honest, to be frank,
frankly, honestly, i reckon, my guess is, i feel that you, i don't believe you, i do not believe you, i think you are, i think you're,
i think you should, i think that you, i bet, between you and me, off the record, don't tell anyone, love you, lots of love, my love,
sweetheart, darling, my dear, dearie, mate, pal, babe, babes, hun, hunni, sweetie, gorgeous, sexy, you look lovely, you looked lovely,
god bless, praying for you, thank god, cheers, ta ra
`;
