/** Words written as one: form = the words apart. Own list. */
export const JOINED_WORDS = `
abitof=a bit of; ableto=able to; abouta=about a; afterall=after all; alittle=a little; allof=all of
allright=all right; alot=a lot; alots=a lot; andthe=and the; anotherone=another one; arenot=are not; areyou=are you
aroundthe=around the; aslong=as long; aslongas=as long as; assoon=as soon; assoonas=as soon as; aswell=as well
atall=at all; atlast=at last; atleast=at least; atthe=at the; beable=be able; becareful=be careful
bestwishes=best wishes; bloodpressure=blood pressure; bloodtest=blood test; bloodtests=blood tests; bythe=by the
canyou=can you; carehome=care home; careplan=care plan; careplans=care plans; comback=come back; couldnot=could not
couldyou=could you; didnot=did not; doesnot=does not; donot=do not; doyou=do you; dueto=due to; eachday=each day
eachother=each other; eachothers=each other's; eachweek=each week; eventho=even though; eventhough=even though
everday=every day; everyother=every other; everytime=every time; everyweek=every week; fewdays=few days
fitnote=fit note; forme=for me; forthe=for the; foryou=for you; fromthe=from the; gladto=glad to; goingto=going to
goodafternoon=good afternoon; goodevening=good evening; goodluck=good luck; goodnews=good news; hadnot=had not
hasbeen=has been; hasnot=has not; havebeen=have been; havenot=have not; haveto=have to; haveyou=have you
heartatack=heart attack; heartrate=heart rate; helpyou=help you; hopeto=hope to; hopeyou=hope you; howare=how are
howlong=how long; howmany=how many; howmuch=how much; iam=I am; ican=I can; icant=I can't; ifyou=if you; ihave=I have
inbetween=in between; incase=in case; inclinic=in clinic; infact=in fact; infront=in front; infrontof=in front of
inorder=in order; inperson=in person; inspite=in spite; inspiteof=in spite of; insteadof=instead of; inthe=in the
inwhich=in which; isnot=is not; isthe=is the; it'is=it is; ithas=it has; itis=it is; iwill=I will; justto=just to
kindregards=kind regards; lastnight=last night; lasttime=last time; lastweek=last week; letme=let me
lymphnodes=lymph nodes; manythanks=many thanks; meetyou=meet you; mentalhealth=mental health; mostof=most of
needto=need to; nextdoor=next door; nextmonth=next month; nextofkin=next of kin; nexttime=next time
nextweek=next week; noneof=none of; noone=no one; notto=not to; ofcorse=of course; ofcours=of course; ofthe=of the
ofthis=of this; ofyour=of your; onbehalf=on behalf; oncall=on call; oneof=one of; onthe=on the; ontime=on time
outof=out of; partof=part of; phonecall=phone call; phonecalls=phone calls; pleasecall=please call
pleaselet=please let; rightaway=right away; sameday=same day; seeyou=see you; shouldnot=should not; sicknote=sick note
socialcare=social care; socialworker=social worker; socialworkers=social workers; someof=some of; soonas=soon as
soonaspossible=soon as possible; sothat=so that; strightaway=straight away; suchas=such as; takecare=take care
telephonecall=telephone call; thanksyou=thank you; thanky=thank you; thankyo=thank you; thankyou=thank you
thankyour=thank you; thankyu=thank you; thatis=that is; thatthe=that the; theother=the other; thereare=there are
thereis=there is; thesame=the same; thisafternoon=this afternoon; thisis=this is; thismorning=this morning
thisweek=this week; tobe=to be; tocome=to come; tosee=to see; tothe=to the; tryto=try to; uptill=up till; upto=up to
uptodate=up to date; usedto=used to; verymuch=very much; verywell=very well; waitinglist=waiting list
waitingroom=waiting room; wantto=want to; wasnot=was not; weare=we are; wecan=we can; wehave=we have; werenot=were not
wewill=we will; whatis=what is; whenyou=when you; willbe=will be; willnot=will not; withthe=with the; withyou=with you
wouldlike=would like; wouldnot=would not; woundcare=wound care; youare=you are; youcan=you can; youhave=you have
yourappointment=your appointment; youwill=you will; zimmerframe=Zimmer frame
`;
