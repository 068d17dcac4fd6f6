/**
 * Words that lost their apostrophe and are nothing else: form = wording. Negatives are written out first, because
 * "can't" and "don't" are easily misread (NHS service manual, content style); others get their apostrophe back. Own list.
 */
export const LOST_APOSTROPHES = `
dont=do not|don't; cant=cannot|can't; wont=will not|won't; didnt=did not|didn't; doesnt=does not|doesn't
isnt=is not|isn't; wasnt=was not|wasn't; arent=are not|aren't; hasnt=has not|hasn't
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
dosent=does not|doesn't; doesent=does not|doesn't; doesnot=does not; dosnt=does not|doesn't; dosen't=does not|doesn't; doesen't=does not|doesn't
doent=does not|doesn't; didint=did not|didn't; diddnt=did not|didn't; dident=did not|didn't; didn=did not|didn't; dindt=did not|didn't; didtn=did not|didn't
wasent=was not|wasn't; wasen't=was not|wasn't; isent=is not|isn't; isen't=is not|isn't; hasent=has not|hasn't; hasen't=has not|hasn't
havnt=have not|haven't; havn't=have not|haven't; hav'nt=have not|haven't; haventt=have not|haven't
couldent=could not|couldn't; couldn=could not|couldn't; couldnot=could not; wouldent=would not|wouldn't; shouldent=should not|shouldn't
werent=were not|weren't; weren=were not|weren't; wern't=were not|weren't; wernt=were not|weren't
donot=do not; dont't=do not|don't; don't't=do not|don't; cant't=cannot|can't; carnt=cannot|can't; can'ot=cannot; cannont=cannot
willnot=will not; woudnt=would not|wouldn't; woudn't=would not|wouldn't; coudnt=could not|couldn't; coudn't=could not|couldn't
shoudnt=should not|shouldn't; shoudn't=should not|shouldn't; hadent=had not|hadn't; had'nt=had not|hadn't; must'nt=must not|mustn't
need'nt=need not|needn't; might'nt=might not|mightn't; oughtnt=ought not|oughtn't; darent=dare not|daren't; shant=shall not|shan't
wouldntve=would not have; couldntve=could not have; shouldntve=should not have; whatre=what are; howre=how are; whove=who have|who've
whod=who'd|who would; whered=where did; howd=how did; whyd=why did; thatve=that have; thereve=there have; thisll=this will; thatd=that'd|that would
therere=there are; herell=here will; everythings=everything's|everything is
everybodys=everybody's; anybodys=anybody's; whoevers=whoever's|whoever is; whatevers=whatever's|whatever is; elses=else's; noones=no one's
youre's=you're; your're=you're|you are; youre're=you're; your'e=you're|you are; you'r=you're|you are; youv=you've|you have; youve've=you've
there're=there are; their're=they're|they are; we'r=we're|we are; wer'e=we're|we are
were're=we're|we are; i'am=I am|I'm; i'ts=it's|it is; it'is=it's|it is; itis=it is; thast=that's|that is
that'is=that's|that is; thas=that's|that is; lets's=let's; letus=let us; iwill=I will; ihave=I have; i'lll=I'll
we'l=we'll|we will; they'l=they'll|they will; you'l=you'll|you will; she'l=she'll|she will; he'l=he'll|he will; it'l=it'll|it will; weull=we'll|we will; youull=you'll|you will; theyull=they'll|they will; iull=I'll|I will; iwll=I will; thatl=that'll|that will; whatl=what'll|what will; wev'e=we've|we have; iv'e=I've|I have; youv'e=you've|you have; i'ved=I've
childrens=children's; womens=women's; mens=men's; yesturdays=yesterday's; tonite's=tonight's; tomorow's=tomorrow's
hadn=had not|hadn't; mustn=must not|mustn't; needn=need not|needn't
couldnt've=could not have; wouldnt've=would not have; shouldnt've=should not have; wont've=will not have; youll've=you will have
`;
