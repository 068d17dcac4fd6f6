/**
 * Everyday words that are cut short or run together: form = full wording | other wording. In small letters only, or with a
 * capital where a sentence begins: inside a sentence a capital makes them names (Coll, Ent, Acc). Own list, from general
 * knowledge of how staff write. "+": with a plural and a possessive.
 */
export const CLIPPED_WORDS = `
coll=collect / collection; colls=collections; coll'd=collected; colln=collection; prov=provisional / provisionally; provis=provisional
acc=account|according; accs=accounts; accom=accommodation; acknowl=acknowledge; reg=registration|register|regular; regt=regards
ent=entrance; ents=entrances; entr=entrance; ackd=acknowledged; add=address; addy=address; addys=addresses; addies=addresses; addie=address
pref=prefer|preference|preferred; prefs=preferences; alt=alternative; alts=alternatives; cam=camera; cams=cameras; arr=arrive|arrange
arrs=arrives; dep=depart|department|deposit; deps=departs; derm=dermatology; derma=dermatology; haem=haematology; onc=oncology; resp=respiratory|response|responsible
cardio=cardiology; chem=chemist; dent=dental; perm=permanent|permission; comm=community|communication; corr=correspondence
dist=district|distance; est=estimated; exp=expected|experience; elec=electric|electricity; elecs=electrics; env=envelope; envs=envelopes
fin=finish|finished; foll=following; ff=following; furn=furniture; int=interpreter|internal; inv=invite|invitation; invs=invitations
lang=language; langs=languages; lib=library; loc=location; locs=locations; mach=machine; mem=memory; nat=national; obj=object
org=organise|organisation; opt=option|optional; opts=options; oxy=oxygen; pd=paid; pers=personal|person; prac=practice; pract=practice / practitioner
practs=practices; pracs=practices; pres=prescription|present; prim=primary; prog=programme|progress; progs=programmes; prof=professional; profs=professionals
qual=quality|qualification; quals=qualifications; rad=radiology; rec=received|recommend|record; resi=residential; ret=return|retired; rev=review; revs=reviews
sep=separate; ser=serious; serv=service; servs=services; soc=social|society; std=standard; stat=statement; stn=station; stns=stations
supp=support|supplement; suppl=supplement; trav=travel; util=utility; utils=utilities; val=valuable; vals=valuables; var=various; vol=volunteer|volume; vols=volunteers
veh=vehicle; vehs=vehicles; mtce=maintenance; maint=maintenance; phleb=phlebotomist|phlebotomy; phlebs=phlebotomists; grd=ground; gnd=ground; hse=house; crse=course; crses=courses
disch=discharge; disch'd=discharged; discharg'd=discharged; exer=exercise; exers=exercises; adj=adjustment|adjust; anon=anonymous; autho=authorisation; cert=certificate
conn=connection; curr=current|currently; cust=customer; custs=customers; dev=development; dir=direct|directions; dirs=directions
elig=eligible; enc=enclosed; encls=enclosures; eng=engineer; engr=engineer; engrs=engineers; entit=entitled; evals=evaluations; facil=facility; facils=facilities
indiv=individual; indivs=individuals; inst=instruction; insts=instructions; iss=issue; obvs=obviously; ord=order; ords=orders; ord'd=ordered; oth=other; oths=others
perc=percent; plas=plaster; poten=potential; prefd=preferred; pref'd=preferred; pres'd=prescribed; prob'ly=probably; psychi=psychiatrist|psychiatry; rel=relative; resis=residents
spec=special|specialist|specimen; stds=standards; mvt=movement; mvts=movements; nsg=nursing
opth=ophthalmology; ophth=ophthalmology; aud=audiology; psychol=psychologist|psychology; couns=counselling|counsellor; obstet=obstetrics; dietic=dietitian; dietn=dietitian
dys=days; mos=months; middy=midday; nitely=nightly; fnightly=fortnightly; lt=lunchtime; tbl=table; tbls=tables; btl=bottle; btls=bottles; bttl=bottle; sgl=single; dbl=double
stnd=standard; tmp=temporary|temperature; tmpry=temporary; pnt=point; tkt=ticket; tkts=tickets; pkt=packet; pkts=packets; pckg=package; pckgs=packages; plsr=pleasure; polc=police
cls=close|class; clse=close; clsd=closed; purch=purchase; pln=plan; plns=plans; plng=planning; procd=procedure; repl=replacement; repls=replacements; restr=restricted; swb=swab; swbs=swabs
wtd=wanted; yng=young; hgt=height; ht=height; hts=heights; bks=books; bkings=bookings; bkngs=bookings; bthg=bathing; cond=condition; conds=conditions; commn=communication; compr=comprehensive; conc=concerning|concentration; concn=concern|concentration
recps=receptions; emp=employer|employee; lic=licence; lits=litres; liq=liquid; mob no=mobile number; noc=night; offc=office; sel=select; sev=several|severe; smk=smoke; typ=type; uscan=ultrasound scan; optom=optometrist; optoms=optometrists; podi=podiatry; pharms=pharmacists; hospt=hospital; chemi=chemist; fac=facility; bec=because; qk=quick; bal=balance; batt=battery; eff=effective; gener=generally; inits=initials; bld=blood; blds=blood tests; docu=document; devt=development; direcs=directions; disab=disabled; prems=premises; sups=supplements; vars=various; varis=various; msr=measure; phng=phoning; conts=contacts; ctc=contact; thtr=theatre; phonin=phoning; advs=advise; arrg=arrange; arrgs=arranges; viss=visits; postp=postponed; postpd=postponed; cancs=cancellations; confs=confirms; expd=expected; exps=expenses; dec'd=declined; vers=version; socs=socks; disabl=disability; empl=employment; recm=recommend
const=constipation|constipated; constip=constipated|constipation; convs=conversations; eqp=equipment; grds=grounds; ident=identification|identity; milg=mileage; phot=photo; refls=referrals; regl=regular
temptr=temperature; tempr=temperature; unfortun=unfortunately; unfor=unfortunately; unfortn=unfortunately; quest=question; quests=questions; qu=question; qus=questions; qn=question; qns=questions
carpark=car park; vidcall=video call; wlist=waiting list; w'list=waiting list; wtlist=waiting list; wk'nd=weekend; wkpl=workplace; wkplc=workplace; chkup=check-up; chkups=check-ups; hsekpr=housekeeper
fone'd=phoned; phd=phoned; o/pats=outpatients; outpats=outpatients; outpat=outpatient; inpat=inpatient; inpats=inpatients; immuns=immunisations; injec=injection; injecs=injections; injn=injection; injns=injections; infxn=infection; infec=infection; ulc=ulcer
recept=reception; measr=measure; meas=measure|measurement; hrt=heart; kt=kit; mvg=moving; o'draft=overdraft; pct=percent; rmv=remove; rmvd=removed; remv=remove; svy=survey; drv=drive; fbk=feedback
envelop=envelope; envelops=envelopes; thro=through; thruout=throughout; becse=because; b'cos=because; wout=without; w'out=without; ordinarly=ordinarily; natl=national; yself=yourself; yrsf=yourself
hwr=however; howvr=however; tdays=today's; 2morw=tomorrow; 2nt=tonight; tomz=tomorrow; tomw=tomorrow; ann=annual; pls'd=pleased
bx=biopsy; fx=fracture; dx=diagnosis; sx=symptoms; hx=history; ix=investigations; mx=management; rxn=reaction; txs=treatments; rxs=prescriptions; sxs=symptoms; dxs=diagnoses
circ=circumference|circulation; corresp=correspondence; corres=correspondence; satisf=satisfactory; univ=university; sit'n=situation; situ'n=situation; docus=documents; auth=authorise|authorisation; cong=congratulations; spl=special
`;
/** Homely words for the plain ones of a formal message: style advice, in small letters only. Own list. */
export const HOMELY_WORDS = `
comfy=comfortable; brekkie=breakfast; brekky=breakfast; brekkies=breakfasts; brekkers=breakfast; brecky=breakfast; specs=glasses; telly=television; choccy=chocolate; choccies=chocolates
biccie=biscuit; biccies=biscuits; bickies=biscuits; leccy=electricity; prezzie=present; prezzies=presents; pressie=present; pressies=presents; sarnie=sandwich; sarnies=sandwiches
hubby=husband; hubby's=husband's; wifey=wife; kiddie=child; kiddies=children; kiddo=child; bub=baby; bubs=babies; preggers=pregnant; preggo=pregnant; prego=pregnant; veggies=vegetables; fab=fabulous
spuds=potatoes; ciggie=cigarette; ciggies=cigarettes; footie=football; jammies=pyjamas; jarmies=pyjamas; jim jams=pyjamas; jimjams=pyjamas; pjs=pyjamas; nightie=nightdress; welly=wellington; wellies=wellington boots
undies=underwear; sunnies=sunglasses; brolly=umbrella; hanky=handkerchief; hankies=handkerchiefs; lappy=laptop; chrissie=Christmas; crimbo=Christmas; chrimbo=Christmas; chrissy=Christmas; barbie=barbecue
postie=postman; bookie=bookmaker; offie=off-licence; cabby=taxi driver; cabbie=taxi driver; sparky=electrician; chippy=chip shop; rellies=relatives; rellie=relative
bust=broken; knackered=worn out|very tired; shattered=very tired; gutted=very sorry; chuffed=pleased; peckish=hungry; dodgy=faulty|unsafe; wonky=crooked; manky=dirty; grotty=unpleasant; iffy=doubtful; titchy=small; ta-ra=goodbye
`;
