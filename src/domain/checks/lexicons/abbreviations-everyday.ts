/**
 * Everyday abbreviations: form = full wording | other wording. Own list. Small letters: any case; a capital: only as it
 * stands here.
 */
export const EVERYDAY_ABBREVIATIONS = `
appt=appointment; appts=appointments; appmt=appointment; app't=appointment; apptmt=appointment; appnt=appointment
asap=as soon as possible; a.s.a.p=as soon as possible; fyi=for your information; fao=for the attention of
tbc=to be confirmed; tba=to be announced; tbd=to be decided; eta=expected time of arrival
etd=expected time of departure; n/a=not applicable; n.a=not applicable; w/c=week beginning; w/b=week beginning
wb=week beginning; w/e=weekend|week ending; p.a=a year; p/w=a week; p.w=a week; p/m=a month; b/w=between
btwn=between; betw=between; w/=with; w/o=without; w/out=without; w/in=within; thurs=Thursday; tues=Tuesday
thur=Thursday; approx=about; mins=minutes; secs=seconds; hrs=hours; hr=hour; wk=week; wks=weeks; wkly=weekly
mth=month; mths=months; mnth=month; mnths=months; yrs=years; qtr=quarter; poss=possible; prev=previous
esp=especially; incl=including; excl=excluding; addl=additional; addr=address; tel=telephone; telecon=telephone call
ext=extension; govt=government; mgr=manager; mtg=meeting; mtgs=meetings; rec'd=received; recd=received
req'd=required; reqd=required; refd=referred; arr'd=arranged; subj=subject; attn=for the attention of; encl=enclosed
pto=please turn over; aob=any other business; eod=end of the day; cob=end of the day; eow=end of the week
EOM=end of the month; ooo=out of the office; a/l=annual leave; TOIL=time off in lieu; s/l=sick leave
mat leave=maternity leave; wfh=working from home; bh=bank holiday; B/H=bank holiday; b/h=bank holiday
b/hol=bank holiday; x-mas=Christmas; mon-fri=Monday to Friday; Mon-Fri=Monday to Friday; M-F=Monday to Friday
aka=also known as; a.k.a=also known as; bldg=building; rm=room; flr=floor; blk=block; nr=near; prescrip=prescription
scrip=prescription; cont'd=continued; contd=continued; dets=details; deets=details; avail=available; chq=cheque
rcpt=receipt; a/c=account; qty=quantity; amt=amount; pymt=payment; yo=years old; y/o=years old; y.o=years old
1:1=one to one; 1-2-1=one to one
`;

/** Latin that the NHS service manual asks to be said in plain words: style advice, not an error. */
export const LATIN_ABBREVIATIONS = `
e.g=for example; eg=for example; i.e=that is; ie=that is; etc=and so on; n.b=please note; nb=please note
NB=please note
`;

/** Days and months that are shortened beside a number: "Wed 4", "9 Aug". */
export const SHORT_DATES = `
mon=Monday; tue=Tuesday; tues=Tuesday; wed=Wednesday; weds=Wednesday; thu=Thursday; thur=Thursday; thurs=Thursday
fri=Friday; sat=Saturday; sun=Sunday; jan=January; feb=February; mar=March; apr=April; jun=June; jul=July
aug=August; sep=September; sept=September; oct=October; nov=November; dec=December
`;
