/**
 * Words that lost their apostrophe and are nothing else: form = wording. Negatives are written out first, because
 * "can't" and "don't" are easily misread (NHS service manual, content style); others get their apostrophe back. Own list.
 */
export const LOST_APOSTROPHES = `
dont=do not|don't; cant=cannot|can't; wont=will not|won't; didnt=did not|didn't; doesnt=does not|doesn't
isnt=is not|isn't; wasnt=was not|wasn't; werent=were not|weren't; arent=are not|aren't; hasnt=has not|hasn't
havent=have not|haven't; hadnt=had not|hadn't; couldnt=could not|couldn't; wouldnt=would not|wouldn't
shouldnt=should not|shouldn't; mustnt=must not|mustn't; neednt=need not|needn't; mightnt=might not|mightn't
cannt=cannot|can't; dosent=does not|doesn't; doesn=does not|doesn't; didn=did not|didn't; couldn=could not|couldn't
wouldn=would not|wouldn't; shouldn=should not|shouldn't; isn=is not|isn't; wasn=was not|wasn't; hasn=has not|hasn't
im=I'm|I am; ive=I've|I have; youre=you're|you are; youve=you've|you have; youll=you'll|you will
youd=you'd|you would; theyre=they're|they are; theyve=they've|they have; theyll=they'll|they will; theyd=they'd|they would
weve=we've|we have; hes=he's|he is; shes=she's|she is; itll=it'll|it will; itd=it'd|it would; thatll=that'll|that will
thats=that's|that is; whats=what's|what is; wheres=where's|where is; hows=how's|how is; heres=here's|here is
theres=there's|there is; whos=who's|who is; whens=when's|when is; whys=why's|why is; thatd=that'd|that would
therell=there'll|there will; whatll=what'll|what will; wholl=who'll|who will; oclock=o'clock; itsnt=it is not|it isn't
everyones=everyone's; someones=someone's; anyones=anyone's; nobodys=nobody's; somebodys=somebody's; todays=today's
tomorrows=tomorrow's; yesterdays=yesterday's; tonights=tonight's; couldve=could have; shouldve=should have
wouldve=would have; mightve=might have; mustve=must have; thered=there'd
did'nt=did not|didn't; does'nt=does not|doesn't; is'nt=is not|isn't; was'nt=was not|wasn't; has'nt=has not|hasn't
have'nt=have not|haven't; could'nt=could not|couldn't; would'nt=would not|wouldn't; should'nt=should not|shouldn't
are'nt=are not|aren't; were'nt=were not|weren't; wo'nt=will not|won't; ca'nt=cannot|can't; cann't=cannot|can't
do'nt=do not|don't; did't=did not|didn't; dosn't=does not|doesn't; dsn't=does not|doesn't
`;
