/**
 * How American words begin, with the British beginning: "color=colour" holds for colors, colored and colorful, wherever the
 * British word so made is one. Own list. Both -ise and -ize are British, and so are fetus, judgment, focussed and whiskey.
 */
export const AMERICAN_BEGINNINGS = `
arbor=arbour; ardor=ardour; armor=armour; behavior=behaviour; candor=candour; clamor=clamour; color=colour
discolor=discolour; demeanor=demeanour; dishonor=dishonour; disfavor=disfavour; enamor=enamour; endeavor=endeavour
favor=favour; fervor=fervour; flavor=flavour; glamor=glamour; harbor=harbour; honor=honour; humor=humour; labor=labour
misbehavior=misbehaviour; misdemeanor=misdemeanour; multicolor=multicolour; neighbor=neighbour; odor=odour
parlor=parlour; rancor=rancour; rumor=rumour; savor=savour; splendor=splendour; succor=succour; tumor=tumour
unfavor=unfavour; valor=valour; vapor=vapour; vigor=vigour; watercolor=watercolour; center=centre; caliber=calibre
fiber=fibre; fiberglass=fibreglass; goiter=goitre; liter=litre; luster=lustre; milliliter=millilitre
deciliter=decilitre; centiliter=centilitre; centimeter=centimetre; kilometer=kilometre; millimeter=millimetre
meager=meagre; saber=sabre; scepter=sceptre; somber=sombre; specter=spectre; theater=theatre
amphitheater=amphitheatre; maneuver=manoeuvre; epicenter=epicentre; analyz=analys; breathalyz=breathalys
catalyz=catalys; electrolyz=electrolys; hydrolyz=hydrolys; paralyz=paralys; dialyz=dialys; psychoanalyz=psychoanalys
overanalyz=overanalys; anemi=anaemi; anesthe=anaesthe; cesarean=caesarean; cesarian=caesarean; diarrhea=diarrhoea
dyspnea=dyspnoea; apnea=apnoea; edema=oedema; lymphedema=lymphoedema; papilledema=papilloedema; esophag=oesophag
gastroesophag=gastro-oesophag; estradiol=oestradiol; estrogen=oestrogen; estrus=oestrus; etiolog=aetiolog
feces=faeces; fecal=faecal; gonorrhea=gonorrhoea; amenorrhea=amenorrhoea; dysmenorrhea=dysmenorrhoea
gynecolog=gynaecolog; hematolog=haematolog; hematoma=haematoma; hematuria=haematuria; hemato=haemato
hemodialysis=haemodialysis; hemoglobin=haemoglobin; hemophili=haemophili; hemorrhag=haemorrhag; hemorrhoid=haemorrhoid
hypoglycemi=hypoglycaemi; hyperglycemi=hyperglycaemi; hypovolemi=hypovolaemi; ischemi=ischaemi; leukemi=leukaemi
septicemi=septicaemi; toxemi=toxaemi; bacteremi=bacteraemi; uremi=uraemi; hyperlipidemi=hyperlipidaemi
hyponatremi=hyponatraemi; hypokalemi=hypokalaemi; hyperkalemi=hyperkalaemi; orthopedic=orthopaedic
orthopedist=orthopaedist; pediatric=paediatric; pedophil=paedophil; pediatrician=paediatrician; celiac=coeliac
seborrhe=seborrhoe; synesthe=synaesthe; hemangioma=haemangioma; logorrhea=logorrhoea; catalog=catalogue
analog=analogue; epilog=epilogue; monolog=monologue; prolog=prologue; travelog=travelogue; defense=defence
offense=offence; pretense=pretence; airplane=aeroplane; aluminum=aluminium; artifact=artefact; ax=axe; chili=chilli
cozy=cosy; cozi=cosi; jewelry=jewellery; jewelr=jewellr; mold=mould; molt=moult; smolder=smoulder; mustache=moustache
pajama=pyjama; plow=plough; skeptic=sceptic; sulfur=sulphur; tidbit=titbit; woolen=woollen; fulfillment=fulfilment
installment=instalment; enrollment=enrolment; skillful=skilful; willful=wilful; mollusk=mollusc; marvelous=marvellous
counselor=counsellor; chancelor=chancellor; councilor=councillor; carburetor=carburettor; tranquiliz=tranquillis
caldron=cauldron; donut=doughnut; checkbook=chequebook; licorice=liquorice; fueled=fuelled; fueling=fuelling
ameba=amoeba; pharmacopeia=pharmacopoeia; distill=distil; instill=instil; appall=appal
`;

/** Verbs that double their l in British English only: canceled, traveling. Own list. */
export const DOUBLED_L_VERBS = `
bevel, cancel, carol, channel, chisel, counsel, cudgel, dial, dishevel, drivel, duel, empanel, enamel, equal, fuel, funnel, gambol,
gravel, grovel, impanel, imperil, initial, jewel, kennel, label, laurel, level, libel, marshal, marvel, medal, metal, model, mislabel,
outrival, panel, parcel, pedal, pencil, peril, pummel, quarrel, ravel, refuel, relabel, remodel, revel, rival, shovel, shrivel,
signal, snivel, snorkel, spiral, squirrel, stencil, swivel, symbol, total, towel, travel, trowel, tunnel, unravel, victual, yodel
`;

/** Words that are British in another sense: nouns that are written as verbs, programs of computers, units of radiation. Own list. */
export const AMERICAN_BY_SENSE = `
gray=grey; program=programme; programs=programmes; license=licence; licenses=licences; practise=practice; practises=practices
`;
