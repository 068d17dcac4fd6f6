/**
 * Everyday abbreviations: form = full wording | other wording. Own list. Small letters: any case; a capital: only as it
 * stands here; "+": with a plural and a possessive.
 */
export const EVERYDAY_ABBREVIATIONS = `
d/t=due to; vis=visiting; scrip+=prescription; audiol=audiology; batts=batteries; inc=including; inc.=including
b/c=because; o/s=outstanding; o/due=overdue; cc'd=copied in; p/sore+=pressure sore; p/area+=pressure area; p/relief=pressure relief
yrs sincerely=yours sincerely; yrs faithfully=yours faithfully; kind rgds=kind regards; 1/2 past=half past; ½ past=half past
misc=miscellaneous; necess=necessary; gen=general; cons=consultant; n/b=please note; a/part=apart; p/card=postcard; b/card=bank card
h/wk=homework; ack=acknowledge; ans mc=answer machine; ans=answer; imp=important; s/worker=social worker; s/workers=social workers; p/code=postcode
d/stairs=downstairs; u/stairs=upstairs; wk/end=weekend; b-day=birthday; k.r=kind regards; w.r.t=about; o/wise=otherwise; re-bk=rebook
appt+=appointment; appmt+=appointment; app't+=appointment; apptmt+=appointment; appnt+=appointment; apt+=appointment
appoint=appointment; apps't=appointments; appointmt+=appointment; apptment+=appointment; aptmt+=appointment
apmt+=appointment; apnt+=appointment; appoinment+=appointment; apmnt+=appointment; appnmt+=appointment
aptment+=appointment; apoint+=appointment; asap=as soon as possible; a.s.a.p=as soon as possible
a.s.a.p.=as soon as possible; fyi=for your information; fao=for the attention of; tbc=to be confirmed
t.b.c=to be confirmed; tba=to be announced / to be arranged; tbd=to be decided; rsvp=please reply; r.s.v.p=please reply
eta=expected time of arrival / estimated time of arrival; etd=expected time of departure
n/a=not applicable|not available; n.a=not applicable; w/c=week beginning / week commencing
wc=week beginning / week commencing; w/b=week beginning; wb=week beginning; w/comm=week commencing
wk comm=week commencing; wk beg=week beginning; wk ending=week ending; w/e=weekend|week ending; w/es=weekends
w/es'=weekends; w/end+=weekend; w/ends=weekends; wkend+=weekend; w/k=week; b/w=between; btwn=between; betw=between
b'tween=between; w/o=without|week of; w/out=without; w/in=within; w/=with; w/day+=weekday; w/days=weekdays
wkday+=weekday; m/f=Monday to Friday; p.a=a year; p/w=a week; p.w=a week; pw=a week; p/m=a month; pcm=a month
p/d=a day; p/yr=a year; p/wk=a week; p/mth=a month; per wk=per week; x/week=times a week; p/p=per person
approx=approximately / about; approxs=about; aprox=about / approximately; apprx=about / approximately
appx=about / approximately; mins=minutes; min's=minutes; mnts=minutes; secs=seconds; hrs=hours; hr=hour; hr's=hours
hrly=hourly; hourlys=hourly; half hr=half an hour; half an hr=half an hour; 1/2 hr=half an hour; 1/2hr=half an hour
½ hr=half an hour; wk+=week; wkly=weekly; fortnt=fortnight; f/night=fortnight; fnight=fortnight; mth+=month
mnth+=month; mthly=monthly; mnthly=monthly; yrs=years; yrly=yearly; qtr=quarter; qtrly=quarterly; esp=especially
espec=especially; incl=including; incl'd=included; incs=includes; excl=excluding; addl=additional; addit=additional
addr+=address; adrs=address; addrs=address; adress=address; tel=telephone / phone / call; tel's=telephones
tele=telephone / phone / call; teleph=telephone; telecon=telephone call; telecons=telephone calls; mob=mobile
mobs no=mobile number; mob's=mobiles; ext=extension; extn=extension; ph no=phone number; ph no.=phone number
fon no=phone number; no's=numbers; nos=numbers; num=number; nums=numbers; nbr+=number; nmbr+=number; h/no=house number
ph=phone; ph'd=phoned; govt=government; gov't=government; mtg+=meeting; mtng+=meeting; meetg+=meeting; req'd=required
reqd=required; req=request|required; reqs=requests|requirements; reqst+=request; arr'd=arranged; subj=subject
attn=for the attention of; attch=attach; attchd=attached; att'd=attached; attd=attended|attached; encl=enclosed
encs=enclosures; pto=please turn over; p.t.o=please turn over; aob=any other business; cob=end of the day
eow=end of the week; e.o.d=end of the day; EOM=end of the month; EOP=end of play; ooo=out of the office
o.o.o=out of the office; wfh=working from home; bh=bank holiday; bk hol=bank holiday; bk hols=bank holidays; exp date=expiry date; nxt of kin=next of kin; B/H=bank holiday; b/h=bank holiday
b/hol=bank holiday; b/hols=bank holidays; x-mas=Christmas; chrimbo=Christmas; crimbo=Christmas; chrismas=Christmas
ny day=New Year's Day; nye=New Year's Eve; nyd=New Year's Day; xmas eve=Christmas Eve; mon-fri=Monday to Friday
mon - fri=Monday to Friday; mon to fri=Monday to Friday; mon-thu=Monday to Thursday; mon-thurs=Monday to Thursday
mon-sat=Monday to Saturday; mon-sun=Monday to Sunday; tues-fri=Tuesday to Friday; tue-fri=Tuesday to Friday
tues-thurs=Tuesday to Thursday; wed-fri=Wednesday to Friday; sat-sun=Saturday to Sunday; sat/sun=Saturday or Sunday
sat & sun=Saturday and Sunday; M-F=Monday to Friday; thurs=Thursday; tues=Tuesday; thur=Thursday; weds=Wednesday
aka=also known as; a.k.a=also known as; bldg+=building; bld'g=building; rm=room; flr=floor; grnd flr=ground floor
gnd flr=ground floor; g/floor=ground floor; 1st flr=first floor; 2nd flr=second floor; blk=block; nr=near
opp=opposite; opps=opposite; jct=junction; junc=junction; rdbt=roundabout; c/park=car park; carpk=car park
cpark=car park; c/pk=car park; sq ft=square feet; cont'd=continued; contd=continued; cont=continue|continued
dets=details; deets=details; detls=details; avail=available; avble=available; avlbl=available; avail'y=availability
unavail=unavailable; avails=availability; n/avail=not available; chq+=cheque; rcpt+=receipt; a/c=account
acct+=account; qty=quantity; quant=quantity; amt+=amount; pymt+=payment; pmt+=payment; pd for=paid for; inv'd=invoiced
del'd=delivered; deliv=delivery; dely=delivery; deliv'd=delivered; del'y=delivery; yo=years old; y/o=years old
y.o=years old; yr old=year old; yrs old=years old; 1:1+=one to one; 1-2-1+=one to one; 1-1 session=one-to-one session
1-1 support=one-to-one support; 1-1 chat=one-to-one chat; 1-1 mtg=one-to-one meeting; 1-1 appt=one-to-one appointment
2:1=two to one; 121 session=one-to-one session; 121 support=one-to-one support; info=information; inf'n=information
infm=information; admin'd=given; diff=different|difference; diffs=differences; diffcult=difficult; diffclt=difficult
conf=confirmed|confirm|conference; conf'd=confirmed; confd=confirmed; confm=confirm; confmd=confirmed; cfm=confirm
cfmd=confirmed; cnf=confirm; cnfm=confirm; cnfmd=confirmed; ackn=acknowledge; max=maximum; min=minimum; avg=average
temps=temperatures; p.m's=afternoons; ques=questions|question; q's=questions; qs=questions; Q&A=questions and answers
enq+=enquiry; enqs=enquiries; enqry=enquiry; enquiry's=enquiries; sugg=suggestion; suggs=suggestions; resps=responses
recs=recommendations; recc=recommend; rec'd dose=recommended dose; demo'd=demonstrated; cert+=certificate
certs=certificates; sicknote=sick note; regs=regulations; reg'd=registered; regd=registered; regn=registration
reg no=registration number; ref no=reference number; ref nos=reference numbers; ref num=reference number
id no=ID number; nhs no=NHS number; nhs num=NHS number; ni no=National Insurance number
NINO=National Insurance number; nino=National Insurance number; h'work=homework; hwork=homework; p/time=part-time
f/time=full-time; p/t=part-time; f/t=full-time; temp'y=temporary; permt=permanent; o/time=overtime; o/night=overnight
o'night=overnight; onite=overnight; l/line=landline; lline=landline; m/phone=mobile phone; h/phone=home phone
w/no=work number; sig=signature; signat=signature; sigs=signatures; sm=small; lge=large; lrg=large
med/lge=medium or large; xl=extra large; x-large=extra large; xlge=extra large; sml=small; grp+=group; wkshp+=workshop
wkshop+=workshop; w/shop+=workshop; w/shops=workshops; sess=session; sessn+=session; ref'n=reference
orgs=organisations; assn=association; soc wkr=social worker; soc worker=social worker; soc workers=social workers
supt=support; spprt=support; suppt=support; nbours=neighbours; n'bour=neighbour; nbour=neighbour; n/bour=neighbour
hol+=holiday; hols=holidays; hosptal=hospital; morn=morning; morns=mornings; morng=morning; a'noon=afternoon
aft=afternoon; afts=afternoons; aftn+=afternoon; aftnn=afternoon; aftnoon=afternoon; afternn=afternoon; eve=evening
eves=evenings; evg=evening; o'clk=o'clock; o'c=o'clock; oclk=o'clock; dly=daily; x daily=times a day
xdaily=times a day; x day=times a day; x wkly=times a week; x/day=times a day; b'fast=breakfast; bfast=breakfast
veg'n=vegetarian; temp'ture=temperature; mid-wk=midweek; midwk=midweek; mid wk=midweek; equiv=equivalent
c'tee=committee; cttee=committee; yth=youth; clng=calling; p.s=postscript; orig=original|originally; descr=description
instr=instructions; instrs=instructions; instruc=instructions; instruct's=instructions; spec'list=specialist
spclst=specialist; prep'd=prepared; prelim=preliminary; freq=frequency|frequent; freqs=frequencies; occ=occasional
occas=occasionally; norm=normal; pos=possible|positive|position; posn=position; poss'y=possibly; possy=possibly
suff=sufficient; satis=satisfactory; unsat=unsatisfactory; impt=important; necc=necessary; appos=appointments
prio=priority; sched=schedule; schd=schedule; sched'd=scheduled; schedd=scheduled; sec=second|secretary|section
secy=secretary; max'm=maximum; doc+=doctor|document; docs=doctors|documents; drs=doctors; dr's=doctor's|doctors
msgd=messaged; msg'd=messaged; mssgd=messaged; emaild=emailed; e'd=emailed; tx'td=texted; txt'd=texted
tel'd=telephoned; teld=telephoned; rtn=return; rtnd=returned; rtrn=return; ret'd=returned; retd=returned|retired
retn=return; ltr+=letter; lttr+=letter; lttrs=letters; leaf's=leaflets; lflt+=leaflet; leafl=leaflet
q'aire=questionnaire; qaire=questionnaire; q'naire+=questionnaire; qnaire+=questionnaire; questnaire=questionnaire
foto+=photo; fotos=photos; chn=children; chldrn=children; childn=children; compl=complete; compltd=completed
comp'd=completed; compd=completed; discus'd=discussed; disc'd=discussed; discsd=discussed; t/fer=transfer
tfer=transfer; trf=transfer; tfr=transfer; xfer=transfer; xferred=transferred; trfd=transferred; trans'd=transferred
tpt=transport; tport=transport; t/port=transport; transp=transport; transpt=transport; trnspt=transport; pkg=parking
prkg=parking; prkng=parking; carpark's=car parks
`;

/** Latin that the NHS service manual asks to be said in plain words: style advice, not an error. */
export const LATIN_ABBREVIATIONS = `
e.g=for example; eg=for example; i.e=that is; ie=that is; etc=and so on; ect=and so on; etc etc=and so on
e.t.c=and so on; n.b=please note; nb=please note; vs=against|or
`;

/** Days and months that are shortened beside a number: "Wed 4", "9 Aug". */
export const SHORT_DATES = `
mon=Monday; tue=Tuesday; tues=Tuesday; wed=Wednesday; weds=Wednesday; wednes=Wednesday; wedn=Wednesday; thu=Thursday
thur=Thursday; thurs=Thursday; thrs=Thursday; fri=Friday; sat=Saturday; satur=Saturday; sun=Sunday; mons=Mondays
fris=Fridays; sats=Saturdays; suns=Sundays; jan=January; feb=February; febr=February; mar=March; apr=April; jun=June
jul=July; aug=August; sep=September; sept=September; oct=October; nov=November; dec=December
`;
