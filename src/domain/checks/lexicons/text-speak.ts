/**
 * Text speak that is text speak wherever it stands: none of these forms is a word of plain British English in the case
 * it is looked up in. Own list, from general knowledge of how texts are written in Britain and beyond, and from the frequent words
 * of the UCI SMS Spam Collection's ordinary messages (CC BY 4.0, T. Almeida and J. M. Gómez Hidalgo).
 * Several wordings: the likeliest first; an empty one takes
 * the form out, where the full wording would be worse than the letters.
 */
export const TEXT_SPEAK = `
'cos=because; 'coz=because; 'cuz=because; 'spose=suppose; 0k=okay; 2dae=today; 2day=today; 2day's=today's
2geda=together; 2get=to get; 2gether=together; 2l8=too late; 2mo=tomorrow; 2moro=tomorrow; 2moro's=tomorrow's
2morrow=tomorrow; 2moz=tomorrow; 2mro=tomorrow; 2mrow=tomorrow; 2mrw=tomorrow; 2much=too much; 2mz=tomorrow
2ni8=tonight; 2night=tonight; 2nite=tonight; 2nyt=tonight; 2nyte=tonight; 2u=to you; 4eva=forever; 4ever=forever
4evr=forever; 4get=forget; 4give=forgive; 4got=forgot; 4me=for me; 4now=for now; 4rm=from; 4tune=fortune; 4u=for you
4ward=forward; abit=a bit; abt=about; afaik=as far as I know; aftr=after; aight=all right; ain't=am not; aint=am not
ait=all right; aite=all right; alil=a little; alrite=all right; alryt=all right; alryte=all right; altho=although
alwys=always; any1=anyone; any1's=anyone's; anyways=anyway; anywayz=anyway; apols=apologies; appt's=appointment's
ard=around; arng=arrange; arnt=aren't; arvo=afternoon; askd=asked; atm=at the moment; avin=having; b'day=birthday
b4=before; b4hand=beforehand; b4n=bye for now; back2=back to; bak=back; bbl=be back later; bby=baby; bc=because
bcame=became; bcause=because; bck=back; bcos=because; bcoss=because; bcoz=because; bcs=because; bcum=become
bcums=becomes; bcus=because; bcuz=because; bcz=because; bdae=birthday; bday=birthday; bdays=birthdays; be4=before
be4hand=beforehand; becos=because; becoz=because; becuz=because; bein=being; bestie=best friend; besties=best friends
bezzie=best friend; bf=boyfriend; bf's=boyfriend's; bff=best friend; bffs=best friends; bfor=before; bfore=before
bfs=boyfriends; birfday=birthday; bk=back; bn=been; bng=being; boi=boy; bois=boys; bouta=about to; boutta=about to
boyfrnd=boyfriend; brah=brother; brb=be right back; bredda=brother; bro=brother; brotha=brother; brothas=brothers
brudda=brother; bruh=brother; bruv=brother; bt=but; btw=by the way; buncha=bunch of; buzy=busy; bz=busy; c'mon=come on
cannae=can't; chk=check; cld=could; cming=coming; cmng=coming; cmon=come on; cncl=cancel; cnfrm=confirm; cnt=can't
comeon=come on; confrm=confirm; congrats=congratulations; congratz=congratulations; convo=conversation
convos=conversations; cos=because; coulda=could have; couldof=could have; couldya=could you; coz=because; cu=see you
cud=could; cudnt=couldn't; cul=see you later; cul8r=see you later; culd=could; cus=because; cuz=because; cuzn=cousin
cuzzo=cousin; cya=see you; cz=because; d'ya=do you; d'you=do you; d8=date; dah=the; dat=that; dats=that's; deez=these
def=definitely; deffo=definitely; deffs=definitely; defo=definitely; defs=definitely; deir=their; dem=them; dere=there
dese=these; dey=they; didnae=didn't; dinnae=don't; dint=didn't; dis=this; dming=messaging; dno=don't know; dnt=don't
doya=do you; dunno=don't know; dunnoe=don't know; duno=don't know; dunt=don't; dw=don't worry; dya=do you; dyou=do you
enuf=enough; enuff=enough; errbody=everybody; errone=everyone; errthing=everything; erryday=every day; evenin=evening
every1=everyone; everytin=everything; evn=even; evng=evening; evning=evening; evry=every; evry1=everyone
evry1's=everyone's; evrybody=everybody; evryone=everyone; evrythin=everything; evrything=everything
evrytime=every time; f8=fate; fanks=thanks; fav=favourite; fave=favourite; faves=favourites; favs=favourites
fb=Facebook; ffs=; fgt=forget; fina=going to; fings=things; fink=think; finna=going to; fml=; fnd=find; fne=phone
fon=phone; fone=phone; fone's=phone's; fones=phones; foreal=for real; forevr=forever; forreal=for real; fr=for real
fren=friend; frend=friend; frends=friends; frens=friends; frenz=friends; fri'day=Friday; frm=from; frnd=friend
frnds=friends; frndship=friendship; ftw=for the win; fwd=forward; fwded=forwarded; fwend=friend; g'night=good night
g2g=got to go; gd=good; gday=hello; gdnite=good night; gf=girlfriend; gf's=girlfriend's; gfs=girlfriends; gim=give
gimme=give me; gimmie=give me; girlfrnd=girlfriend; gis=give us; gissa=give us a; giv=give; gizza=give us a
gl=good luck; gm=good morning; gn=good night; gna=going to; gng=going; gnight=good night; gnite=good night
gnna=going to; go2=go to; going2=going to; gon=going to; gona=going to; gonna=going to; goodmorning=good morning
goodnite=good night; got2=got to; gota=have to|got to; gotta=have to|got to; gr8=great; gr8ly=greatly; gr8t=great
grats=congratulations; gratz=congratulations; grl=girl; grt=great; gtg=got to go; gtin=getting; gttn=got to; gud=good
gudd=good; gudmorning=good morning; gudnite=good night; gunna=going to; gunno=going to; gurl=girl; gurls=girls
guud=good; guyz=guys; gv=give; h8=hate; hafta=have to; hapn=happen; hapnd=happened; happi=happy; happnd=happened
hav=have; have2=have to; havin=having; havnt=haven't; havta=have to; haz=has; hbd=happy birthday; hbout=how about
hbu=how about you; hd=had; hella=very; hellooo=hello; heya=hello; hlo=hello; hlp=help; hmu=contact me|hit me up
howz=how's; hru=how are you; hv=have; hve=have; hws=how's; i'ma=I'm going to; i'mma=I'm going to
icymi=in case you missed it; idc=I don't care; idek=I don't even know; idk=I don't know; ight=all right
iight=all right; iirc=if I remember correctly; ik=I know; ikr=|I know, right; ilu=I love you; ily=I love you
ilym=I love you more; ilysm=I love you so much; ima=I'm going to; imho=in my opinion; imma=I'm going to
imo=in my opinion; in2=into; ina=in a; innit=isn't it; irl=in real life; isit=is it; itz=it's; iz=is
jk=just kidding|joking; jks=joking; jss=just; jst=just; jus=just; juss=just; jux=just; juz=just; kewl=cool; kidz=kids
kinda=kind of; kk=okay; kno=know; knoe=know; knoo=know; knos=knows; knw=know; knws=knows; kool=cool; kp=keep
krazy=crazy; l8=late; l8er=later; l8r=later; l8rs=later; l8tr=later; lata=later; laterz=later; latr=later
lemme=let me; lemmi=let me; lik=like; lil=little; lill=little; lk=like; lmk=let me know; look4=look for; lotsa=lots of
lotta=lot of; lov=love; luk=look; lukin=looking; luking=looking; luv=love; luvd=loved; luving=loving; luvly=lovely
luvs=loves; lve=love; lyf=life; lyfe=life; lyk=like; m8=mate; m8s=mates; mabe=maybe; mah=my; mayb=maybe; mesg=message
mkay=okay; mke=make; mkin=making; mor=more; mornin=morning; mrng=morning; mrning=morning; mrw=tomorrow; msg=message
msging=messaging; msgs=messages; mssg=message; musta=must have; mustof=must have; muz=must; mwah=; myslf=myself
n1=nice one; nah=no; natch=naturally; naw=no; nd=and; ne1=anyone; need2=need to; needa=need to; nething=anything
neva=never; nevermind=never mind; nevr=never; neway=anyway; neways=anyway; newayz=anyway; ngl=to be honest; ni8=night
nid=need; nite=night; nites=nights; nitey=night; no1=no one; no1's=no one's; noprob=no problem; noprobs=no problem
np=no problem; nprob=no problem; nps=no problem; nthing=nothing; nthn=nothing; nuffin=nothing; nuffink=nothing
nufin=nothing; nuthin=nothing; nuthing=nothing; nutin=nothing; nuttin=nothing; nver=never; nvm=never mind
nvmd=never mind; nvr=never; nvrmind=never mind; nw=now; nxt=next; nyt=night; nyte=night; obvi=obviously
obvs=obviously; obvz=obviously; ofc=of course; ofcourse=of course; offcourse=of course; ohk=okay; okey=okay
okeydokey=okay; oki=okay; okie=okay; okies=okay; okk=okay; okz=okay; omfg=; omg=|oh my god; omgg=|oh my god
omw=on my way; on2=onto; oni=only; onl=only; onli=only; otw=on the way; oughta=ought to; out4=out for; outta=out of
ovr=over; peeps=people; peepz=people; phne=phone; pic=picture; pics=pictures; pleaz=please; pleez=please; plez=please
pliz=please; pls=please; plse=please; plss=please; plx=please; plz=please; plzz=please; plzzz=please; pm'd=messaged
ppl=people; ppl's=people's; pple=people; ppls=people; prblm=problem; prblms=problems; prbly=probably
probly=probably; probz=probably; prolli=probably; prolly=probably; pwease=please; r'nt=aren't; r8=rate
realli=really; rele=really; reli=really; remb=remember; rght=right; ridic=ridiculous; riht=right; ringin=ringing
rlly=really; rly=really; rmbr=remember; rn=right now; rofl=|rolling on the floor laughing
roflmao=|rolling on the floor laughing; rotfl=|rolling on the floor laughing; rplied=replied; rply=reply; ryt=right
ryte=right; sat'day=Saturday; sch=school; sed=said; sesh=session; sez=says; shd=should; shld=should
shoulda=should have; shouldof=should have; shp=shop; shud=should; shudnt=shouldn't; shuld=should; shw=show; sis=sister
sista=sister; sistah=sister; sk8=skate; skewl=school; skl=school; skool=school; smfh=; smh=|shaking my head
smth=something; smthg=something; smthin=something; smthing=something; smthn=something; some1=someone
somtimes=sometimes; soree=sorry; sorri=sorry; sorta=sort of; soz=sorry; sozz=sorry; sozzz=sorry; spk=speak
spose=suppose; sposed=supposed; srry=sorry; srsly=seriously; sry=sorry; stfu=; sth=something; stl=still; stll=still
stp=stop; str8=straight; strt=start; sum1=someone; sumat=something; sumfin=something; summat=something; sumone=someone
sumthin=something; sumthing=something; sumthn=something; sumtime=sometime; sumtimes=sometimes; sumwhere=somewhere
swt=sweet; ta4=thanks for; tbf=to be fair; tbh=to be honest; tday=today; tdy=today; tf=; tfw=that feeling when
tgif=|thank God it's Friday; tgt=together; tgthr=together; tha=the; thang=thing; thangs=things; thankies=thanks
thanks4=thanks for; thanku=thank you; thankx=thanks; thanq=thank you; thanx=thanks; thanxs=thanks; theyr=they're
theyv=they've; thk=think; thkin=thinking; thks=thanks; thku=thank you; thm=them; thng=thing; thngs=things; thnk=thank
thnkin=thinking; thnks=thanks; thnx=thanks; thnxx=thanks; tho=though; thort=thought; thot=thought; thr=there
thru=through; thruout=throughout; ths=this; tht=that; thts=that's; thx=thanks; thx4=thanks for; thxx=thanks
thyre=they're; til=until; tings=things; tke=take; tks=thanks; tlk=talk; tlkin=talking; tlking=talking; tme=time
tmi=too much information; tmoro=tomorrow; tmorrow=tomorrow; tmr=tomorrow; tmrow=tomorrow; tmrw=tomorrow
tmrw's=tomorrow's; tmw=tomorrow; tmz=tomorrow; tnght=tonight; tnite=tonight; tnx=thanks; todai=today; togetha=together
togethr=together; tomo=tomorrow; tomoro=tomorrow; tomoz=tomorrow; tomrow=tomorrow; tomrw=tomorrow; tonite=tonight
tonyt=tonight; totes=totally; totez=totally; tq=thank you; tru=true; tryin=trying; tryina=trying to; tryna=trying to
trynna=trying to; tttyl=talk to you later; ttyl=talk to you later; ttys=talk to you soon; txt=text; txtd=texted
txted=texted; txtin=texting; txting=texting; txtn=texting; txts=texts; ty=thank you; tym=time; tyme=time
tysm=thank you so much; tyvm=thank you very much; u=you; u'd=you'd; u'll=you'll; u'r=you're; u're=you're; u'v=you've
u've=you've; ull=you'll; undr=under; up2=up to; ur'e=you're; ure=you're; urgnt=urgent; urs=yours; ursel=yourself
urself=yourself; used2=used to; uve=you've; vid=video; vids=videos; vl=will; vry=very; vv=very; w'out=without; w8=wait
w8in=waiting; w8ing=waiting; wait4=wait for; wana=want to; wanna=want to; want2=want to; wanta=want to; wasnae=wasn't
wassup=what's up; wasup=what's up; wat=what; watcha=what are you; watchu=what are you; wateva=whatever
watever=whatever; wats=what's; watsup=what's up; waz=was; wazzup=what's up; wbu=what about you; wen=when; wen's=when's
wer=where; wernt=weren't; wev=we've; wha=what; whaa=what; whassup=what's up; whatcha=what are you
whatchu=what are you; whatev=whatever; whateva=whatever; whch=which; whenevr=whenever; wher=where; whevs=whatever
whevz=whatever; whn=when; whr=where; wht=what; whtever=whatever; whut=what; wich=which; wif=with; wil=will
willya=will you; witout=without; wiv=with; wivout=without; wkends=weekends; wknd=weekend; wknds=weekends; wlcm=welcome
wld=would; wll=will; wna=want to; wnna=want to; wntd=wanted; wnted=wanted; wos=was; wot=what; wotcha=hello
wots=what's; woulda=would have; wouldof=would have; wouldya=would you; woz=was; wrk=work; wrkin=working
wrking=working; wrks=works; wrld=world; wrng=wrong; wru=where are you; wsup=what's up; wtever=whatever; wtf=
wud=would; wudnt=wouldn't; wuld=would; wun=won't; wussup=what's up; wut=what; wuts=what's; wuu2=what are you up to
wuz=was; wya=where are you; wyd=what are you doing; xcept=except; xcited=excited; xmas=Christmas; xmass=Christmas
xpect=expect; xtra=extra; y'all=you all; ya=you; ya'll=you all; yah=yes; yall=you all; yalls=your; yano=you know
yaself=yourself; yday=yesterday; yday's=yesterday's; yeaa=yes; yeh=yes; yest=yesterday; yh=yes; yknow=you know
yolo=you only live once; yoself=yourself; you'r=you're; your'e=you're; ystday=yesterday; ystrday=yesterday; yuh=you
yur=your; yw=you're welcome
`;

/** Forms above that are something else in capitals or as a name (BC, RN, Ty, ward B4): text speak in small letters only. */
export const SMALL_LETTERS_ONLY = `
0k, atm, b4, bak, bc, bcs, bf, bk, bn, boi, bois, bt, bz, chk, cos, cu, cul, cz, d8, def, dem, dis, dw, f8, fav, fb, fina,
fnd, fr, fren, gd, gf, gis, gl, gm, gn, gon, gv, h8, hbd, hd, hlo, hv, ik, ima, in2, ina, iz, jk, kno, kp, l8,
lk, lov, luk, m8, mah, mor, n1, nd, ni8, nid, np, nps, nw, oni, pic, r8, rn, sch, sed, shd, shp, sis, sth,
stp, swt, tgt, tha, thk, til, tmi, tomo, tq, tru, ty, ull, up2, ure, vid, vl, vv, w8, wen, wer, wil, wos, wun,
yest
`;
