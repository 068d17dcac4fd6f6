/** Words people stretch ("pleeeease", "sooo", "heyyy"): what a run of three or more of one letter is shortened to. Own list. */
export const STRETCHED_WORDS = `
so, too, to, no, go, hi, hey, hello, bye, yes, yeah, please, sorry, thanks, thank, you, me, my, love, good, great, nice,
really, very, much, well, all, always, and, as, ask, awesome, back, bad, be, because, best, big, boo, boring, but, call,
can, come, cool, crazy, cute, damn, dear, do, don't, down, excited, ever, every, fine, fun, funny, fast, fell, feel, free,
friend, full, girl, give, guys, happy, hate, help, here, home, hope, hot, how, hungry, hurry, i, ill, just, keep, know,
late, later, let, like, little, long, look, loud, luck, mad, mean, miss, more, morning, mum, need, never, night, not, now,
of, oh, ok, okay, old, omg, on, one, out, over, people, pretty, ready, right, sad, same, school, see, shut, sick, slow,
soon, sleep, still, stop, sweet, talk, tired, tell, that, the, then, there, this, time, today, tomorrow, ugh, up, us,
want, wait, was, way, week, welcome, what, when, where, who, why, will, with, work, world, worry, wow, year, yay, your,
hiya, cheers, lovely, perfect, brilliant, fab, fantastic, wonderful, amazing, absolutely, definitely, finally, urgent,
busy, poorly, worse, better, ages, loads, lots, lol, yep, nope, hooray, whoop, quick, quickly, cold, warm, sore, pain
`;
