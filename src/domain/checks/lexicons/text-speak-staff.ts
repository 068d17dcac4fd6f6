/**
 * Words that staff in a hurry clip, run together or spell by sound: form = full wording. None is a word of plain British English.
 * Own list, from general knowledge.
 */
export const STAFF_TEXT_SPEAK = `
hw=how; lts=let's; rds=roads; agr=agreed; sumbdy=somebody; smbdy=somebody; sme1=someone; sm1=someone; som1=someone; evr1=everyone; nu=new; infrnt=in front; ovrdue=overdue; frnt=front; sck=sick; lng=long; lks=looks; unf=unfortunately; svc=service; svcs=services; dau=daughter; snt=sent
cpl=couple; visitr=visitor; thy=they; dun=done; chg'd=changed; shrt=short; hlth=health; gen'ly=generally; prps=perhaps
yer=your; yor=your; obv=obviously; obvi=obviously; ev1=everyone; evy1=everyone; tomm=tomorrow; tom=tomorrow; wkd=weekend; bnk=bank
nxtwk=next week; lst=last; lstwk=last week; wudve=would have; cudve=could have; shudve=should have; gonnabe=going to be; spesh=special
lvl=level; pl=please; abl=able; ws=was; prscptn=prescription; prscription=prescription
anyprobs=any problems; noprobs=no problem; sos=sorry; tht's=that's; hapy=happy; nytime=anytime; wori=worry; wory=worry; ansa=answer
chek=check; cheks=checks; cheked=checked; cheking=checking; chekin=checking; fankx=thanks; deff=definitely; awaitin=awaiting; staffin=staffing
wenever=whenever; evnings=evenings; hurtin=hurting; fings=things; sumfink=something; somefin=something; anyfin=anything; noffin=nothing
gorra=got to; orite=all right; alryt=all right; cuda=could have; wuda=would have; shuda=should have; didya=did you; canya=can you
2days=today's; 2mora=tomorrow; 2moros=tomorrow's; 2morra=tomorrow; 2mos=tomorrow's; 2mozs=tomorrow's; 2mrrw=tomorrow
2nght=tonight; 2nites=tonight's; 4wards=forwards; 4wrd=forward; abitof=a bit of; able2=able to; aboout=about
abotu=about; abut=about; addrss=address; adrss=address; afta=after; aftrn=afternoon; aftrnoon=afternoon; agen=again
agn=again; alittle=a little; allright=all right; alot=a lot; alota=a lot of; alotta=a lot of; alrdy=already
alredi=already; alredy=already; alth=although; alwayz=always; amblnce=ambulance; ambulnc=ambulance; ambulnce=ambulance
anotha=another; anothr=another; antbiotics=antibiotics; anthr=another; anuva=another; any1s=anyone's; anybdy=anybody
anyfing=anything; anymor=any more; anythg=anything; anythng=anything; anytin=anything; appmnt=appointment
appmnts=appointments; appntmnt=appointment; appntmnts=appointments; appoitment=appointment; appontment=appointment
apprec=appreciate; appreci8=appreciate; appreciat=appreciate; apprecte=appreciate; apptmnt=appointment; arnd=around
arrgd=arranged; arrgmt=arrangement; arrgmts=arrangements; arrng=arrange; arrngd=arranged; arrngmnt=arrangement
arround=around; arrv=arrive; arrvd=arrived; arrvl=arrival; asessment=assessment; askng=asking; aslong=as long
asmuch=as much; asoon=as soon; assesmnt=assessment; assessmnt=assessment; assessmt=assessment; assmnt=assessment
assoon=as soon; asst'mt=assessment; aswel=as well; aswell=as well; atall=at all; atb=all the best; atleast=at least
attnd=attend; attndd=attended; attndnc=attendance; availbl=available; availble=available; avalable=available
avlble=available; b4u=before you; bandge=bandage; bascially=basically; basicly=basically; bbq=barbecue; bcuse=because
bdrm=bedroom; becasue=because; becuase=because; becus=because; bedrm=bedroom; bef=before; befor=before; betta=better
bettar=better; bettr=better; betwen=between; betwn=between; bfr=before; bhind=behind; bhnd=behind; bkd=booked
bked=booked; bkg=booking; bkgs=bookings; bkng=booking; blod=blood; bokd=booked; bookd=booked; bookng=booking
brekfast=breakfast; brething=breathing; brg=bring; brgds=best regards; brkfast=breakfast; brkfst=breakfast; brng=bring
brngng=bringing; brt=brought; brthng=breathing; bthrm=bathroom; bthroom=bathroom; btr=better; btween=between
btwen=between; calld=called; callin=calling; canceld=cancelled; cancell=cancel; cancelld=cancelled; cancl=cancel
canclation=cancellation; cancld=cancelled; cancln=cancellation; cancn=cancellation; cd=could; cdnt=couldn't
centr=centre; changd=changed; chck=check; chckd=checked; chckng=checking; cheerz=cheers; chemst=chemist; chg=change
chgd=changed; chge=change; chgg=changing; chgs=changes; childrn=children; chkd=checked; chkg=checking; chkin=checking
chking=checking; chld=child; chldn=children; chmst=chemist; chng=change; chngd=changed; chnge=change; chnging=changing
chngs=changes; chrs=cheers; chrz=cheers; clct=collect; clctd=collected; cldn't=couldn't; cldnt=couldn't; clinc=clinic
clld=called; cllng=calling; clnc=clinic; clnic=clinic; cme=come; cmg=coming; cmn=coming; cmplete=complete
cmplt=complete; cmpltd=completed; cn=can; cnceld=cancelled; cncld=cancelled; cncling=cancelling; cnclld=cancelled
cnclltn=cancellation; cnfirm=confirm; cnfirmd=confirmed; cnfrmd=confirmed; collct=collect; collctd=collected
come2=come to; comg=coming; complet=complete; complt=complete; confdntl=confidential; confid=confidential
confrmd=confirmed; counsling=counselling; counsllr=counsellor; counslng=counselling; counslr=counsellor
coupla=couple of; cozz=because; cre8=create; cu2moro=see you tomorrow; cu2moz=see you tomorrow; cudn't=couldn't
cum=come; cupla=couple of; cuppla=couple of; cutmrw=see you tomorrow; cyou=see you; d8s=dates; daugh=daughter
daught=daughter; dcmnt=document; dcmnts=documents; dctr=doctor; dctrs=doctors; ddnt=didn't; defin=definitely
defly=definitely; defnitely=definitely; defntly=definitely; delvr=deliver; delvry=delivery; dffrnt=different
dghtr=daughter; diffrent=different; diffrnt=different; difrnt=different; dinna=dinner; dinnr=dinner; discss=discuss
discusd=discussed; dlvr=deliver; dlvrd=delivered; dlvry=delivery; dnnr=dinner; dnw=do not worry; docmnts=documents
docta=doctor; docter=doctor; doctr=doctor; downstrs=downstairs; dressng=dressing; dressngs=dressings; droppd=dropped
drp=drop; drpd=dropped; drssng=dressing; drssngs=dressings; dscuss=discuss; dsnt=doesn't; dstairs=downstairs
dtr=daughter; due2=due to; dwnstrs=downstairs; dznt=doesn't; eachother=each other; ealry=early; emld=emailed
entrnc=entrance; entrnce=entrance; envlpe=envelope; eqpmnt=equipment; equipmnt=equipment; erly=early; esply=especially
eva=ever; eventho=even though; eventhough=even though; every1s=everyone's; everythg=everything; everythng=everything
everyting=everything; evngs=evenings; evnin=evening; evnng=evening; evr=ever; evry1s=everyone's; evryday=every day
evryones=everyone's; evrythg=everything; evrythng=everything; evthing=everything; evything=everything; fam=family
famly=family; fankyou=thank you; fmly=family; fonin=phoning; foreva=forever; fortnght=fortnight; frms=forms
fther=father; fward=forward; fwiw=for what it is worth; fwrd=forward; gbtm=get back to me; gettng=getting; givn=given
giz=give us; goig=going; gone2=gone to; goodafternoon=good afternoon; goodevening=good evening; gr8fl=grateful
gr8ful=grateful; grdn=garden; gt=get; gtk=good to know; gtng=getting; gttng=getting; gve=give; gvn=given; h8s=hates
had2=had to; hadnt've=hadn't; has2=has to; hav2=have to; helpd=helped; herslf=herself; highup=high up; himslf=himself
hlf=half; hlpd=helped; hlpful=helpful; hlpng=helping; hme=home; hopefly=hopefully; hopefuly=hopefully; hopeto=hope to
hospitl=hospital; howd=how did; howeva=however; howevr=however; howru=how are you; howu=how are you; hself=herself
hsnt=hasn't; hspital=hospital; hsptl=hospital; hth=hope that helps; hubbie=husband; husb=husband; hv2=have to
hvn't=haven't; hvnt=haven't; hw's=how's; hwever=however; hwvr=however; i'am=I am; i'l=I'll; i'v=I've; iam=I am
imed=immediately; immed=immediately; immedly=immediately; immeds=immediately; importnt=important; imprtnt=important
imv=in my view; inbetween=in between; incase=in case; infact=in fact; infctn=infection; informtn=information
infrmtn=information; infront=in front; injctn=injection; injectn=injection; instrctns=instructions; issu=issue
itl=it'll; kds=children; kitchn=kitchen; kr=kind regards; krgds=kind regards; l8ly=lately; l8ness=lateness
l8ter=later; lastweek=last week; laterr=later; letme=let me; lettr=letter; lettrs=letters; lft=left; like2=like to
lkd=looked; lkg=looking; lking=looking; lkng=looking; lmkn=let me know; lnch=lunch; lookd=looked; ltrs=letters
lunchtme=lunchtime; lv=leave; lvg=leaving; lving=leaving; m8ts=mates; mch=much; medcine=medicine; medcn=medicine
medicatn=medication; medictn=medication; mesge=message; messge=message; mght=might; minit=minute; minits=minutes
mintues=minutes; mk=make; mkng=making; mngd=managed; mnge=manage; mngng=managing; mnths=months; mnute=minute
mnutes=minutes; mny=many; mornng=morning; mre=more; mrnin=morning; mrnng=morning; msge=message; msgng=messaging
mssge=message; mst=must; mstnt=mustn't; mther=mother; musn't=mustn't; musnt=mustn't; mvd=moved; mve=move; mving=moving
mybe=maybe; myt=might; nbd=no big deal; nbrs=numbers; ne=any; nebody=anybody; necessry=necessary; neighbr=neighbour
newhere=anywhere; nex=next; next2=next to; nextweek=next week; nghbr=neighbour; nmbrs=numbers; noone=no one
normly=normally; nothng=nothing; np's=no problem; nrs=nurse; nrse=nurse; nrses=nurses; nthng=nothing; numba=number
numbr=number; nurs=nurse; nutn=nothing; nw's=no worries; nws=no worries; nxtdoor=next door; obvsly=obviously
offsick=off sick; oftn=often; ontime=on time; ontop=on top; operatn=operation; oprtn=operation; othr=other
othrs=others; othrwise=otherwise; othwise=otherwise; oursleves=ourselves; outa=out of; ova=over; oviously=obviously
parkng=parking; pcode=postcode; peeple=people; pepl=people; peple=people; perscription=prescription
pharmcist=pharmacist; pharmcy=pharmacy; phn=phone; phnd=phoned; phning=phoning; phond=phoned
physiothrpy=physiotherapy; physo=physiotherapy; plmk=please let me know; posbl=possible; possbl=possible
possble=possible; postpnd=postponed; praps=perhaps; prblem=problem; prbs=probably; prescriptn=prescription
prescripton=prescription; prescrptn=prescription; presure=pressure; prhps=perhaps; prnt=parent; prnts=parents
probl=problem; problm=problem; problms=problems; probls=problems; prscrptn=prescription; prsn=person; prson=person
prssre=pressure; psbl=possible; psble=possible; pssble=possible; pstcode=postcode; pstpnd=postponed; quartr=quarter
quikly=quickly; r'u=are you; r8ing=rating; rcpn=reception; rcptn=reception; rcv=receive; rcve=receive; rcvng=receiving
rdy=ready; reasn=reason; rebk=rebook; rebkd=rebooked; receivd=received; receptn=reception; recpt=reception
recption=reception; recptn=reception; recv=receive; recve=receive; redy=ready; reg'ly=regularly; regrds=regards
relx=relax; rem=remember; rembr=remember; remem=remember; remembr=remember; remmber=remember; remnd=remind
remndr=reminder; replyd=replied; req'std=requested; reqstd=requested; reslt=result; reslts=results; respnd=respond
retrn=return; rgds=regards; ringd=rang; rmember=remember; rmnd=remind; rmnder=reminder; rmndr=reminder; rng=ring
rngg=ringing; rplies=replies; rplyd=replied; rqst=request; rqstd=requested; rslt=result; rslts=results; rspnd=respond
rspnse=response; rsults=results; rtning=returning; rtrnd=returned; ru=are you; secnd=second; seeyou=see you
shdnt=shouldn't; shel=she'll; shldn't=shouldn't; shldnt=shouldn't; shs=she's; sinc=since; sincrly=sincerely
smtimes=sometimes; snce=since; snd=send; sndg=sending; sndin=sending; som1=someone; somebdy=somebody
somethg=something; somethng=something; somtime=sometime; sooon=soon; speak2=speak to; spking=speaking; spkn=spoken
spoke2=spoke to; spoketo=spoke to; srgry=surgery; stil=still; stomch=stomach; str8t=straight; sum1s=someone's
sumbody=somebody; sumhow=somehow; sumones=someone's; sumthng=something; sumtin=something; surgry=surgery
symptms=symptoms; t'row=tomorrow; tablts=tablets; takn=taken; talk2=talk to; tblt=tablet; tblts=tablets
tempature=temperature; temprature=temperature; tgether=together; thankfull=thankful; thanku4=thank you for
thankyou=thank you; thankyous=thank you; thankyu=thank you; thatl=that'll; thay=they; themslvs=themselves
ther's=there's; ther=there; therel=there'll; therfore=therefore; therpist=therapist; therpy=therapy; thers=there's
theyl=they'll; thier=their; thisweek=this week; thnkq=thank you; thnku=thank you; thnkyou=thank you; thogh=though
thr's=there's; thrfore=therefore; throu=through; thrpy=therapy; thruogh=through; tht'll=that'll; thy'll=they'll
thyll=they'll; tk=take; tkin=taking; tkn=taken; tkng=taking; tld=told; tmmrow=tomorrow; tmmrw=tomorrow
tmos=tomorrow's; tmoz=tomorrow; tmrrow=tomorrow; tmrrw=tomorrow; tmrws=tomorrow's; tnt=tonight; togeth=together
togther=together; tommorow=tomorrow; tommorrow=tomorrow; tomor=tomorrow; tomora=tomorrow; tomorow=tomorrow
tomorra=tomorrow; tomorro=tomorrow; tomorrw=tomorrow; tomos=tomorrow's; tomrrow=tomorrow; tonght=tonight
tonigt=tonight; tonites=tonight's; tranport=transport; transprt=transport; treatmnt=treatment; tring=trying
trmnt=treatment; trnsport=transport; trnsprt=transport; trnsptn=transportation; trtmnt=treatment; try2=try to
tryg=trying; tryng=trying; ttfn=goodbye; tummie=tummy; txtmsg=text message; txtng=texting; ty4=thank you for
u'ave=you have; u'l=you'll; ud=you'd; ul=you'll; unfort=unfortunately; unfortly=unfortunately
unfortuntly=unfortunately; untill=until; untl=until; upd8=update; upd8d=updated; upstrs=upstairs; upto=up to
ur's=yours; urgntly=urgently; urselves=yourselves; uself=yourself; usl=usual; usly=usually; ustairs=upstairs
usu=usually; usualy=usually; usul=usual; uv=you've; vaccinatn=vaccination; vaccntn=vaccination; vcemail=voicemail
vmail=voicemail; voicemsg=voice message; w8t=wait; w8ting=waiting; wait'g=waiting; waitg=waiting; watev=whatever
watevs=whatever; watta=what a; wd=would; wdnt=wouldn't; weeknd=weekend; wel=we'll; wens=when's; wers=where's
whatevr=whatever; wheelchr=wheelchair; whener=whenever; wheneva=whenever; wheres=where's; whers=where's; whl=while
whlchair=wheelchair; whlchr=wheelchair; whle=while; whlst=whilst; whod=who'd; whoeva=whoever; whos=who's; whove=who've
whre=where; whrs=where's; wht's=what's; whts=what's; withn=within; withot=without; witht=without; wivin=within
wkdy=weekday; wkg=working; wkng=working; wkout=workout; wkr=worker; wkrs=workers; wldn't=wouldn't; wldnt=wouldn't
wnd=wound; wnds=wounds; wnt=won't; wntng=wanting; wotz=what's; wrkd=worked; wrkng=working; wrkr=worker; wrkrs=workers
wrnt=weren't; wrt=about; wsnt=wasn't; wtg=waiting; wth=with; wthn=within; wthout=without; wtng=waiting; wyz=why's
xmastime=Christmas; y'day=yesterday; yesdy=yesterday; yestdy=yesterday; yestrday=yesterday; yestrdy=yesterday
yesty=yesterday; youl=you'll; yrself=yourself; yrselves=yourselves; ysday=yesterday; ysterday=yesterday
`;

/** Forms above that are something else in capitals or as a name (UV, KR): text speak in small letters only. */
export const STAFF_SMALL_LETTERS_ONLY = `
hw, agr, nu, sm1, thy, dun, lng, lks, tom, yor, sos, pl, ws, atb, bef, cd, cn, cum, fam, hth, kr, mk, ne, rem, ru, tk, ud, ul, uv, wd, wel, wrt, bkg, chg, cme, dtr, hme, imv, nrs, tnt, wkg, rdy,
mst, eva, ova, mor, agen, alth, lft, lv, mve, mre, snd, spk, thr, ther, shel, col
`;
