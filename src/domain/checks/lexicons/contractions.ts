/** Short forms and what they stand for, with and without their apostrophes; those that are other words too (ill, well, were) are left out. Own list. */
export const CONTRACTIONS = `
can't=can not, cant=can not, cannot=can not, won't=will not, wont=will not, shan't=shall not, dont=do not, doesnt=does not, didnt=did not,
isnt=is not, arent=are not, wasnt=was not, werent=were not, hasnt=has not, havent=have not, hadnt=had not, couldnt=could not,
wouldnt=would not, shouldnt=should not, aint=is not, ain't=is not, im=i am, ive=i have, youve=you have, youre=you are, theyre=they are,
theyve=they have, weve=we have, hes=he is, shes=she is, he's=he is, she's=she is, it's=it is, that's=that is, thats=that is,
there's=there is, theres=there is, who's=who is, what's=what is, here's=here is, let's=let us, youll=you will, hell've=he will have,
gonna=going to, wanna=want to, gotta=have to, u=you, ur=your, ya=you, em=them, bout=about, dunno=do not know, whatsapp'd=whatsapp,
whatsapped=whatsapp, anymore=any more
`;
