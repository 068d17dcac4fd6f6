/** Medicines for the mind, dementia and addiction: British approved names and common UK brand names. Own list, from general knowledge. */
export const FOR_THE_MIND = `
your concerta, his concerta, her concerta, my concerta, pitolisant, wakix, solriamfetol, sunosi, ketamine treatment, ketamine clinic, ketamine infusion, nerve pills, head meds, mood tablets, mood meds, psych meds, your anti-psychotics, injection for your mental health, sleeping meds, antipsychotic injection, trazadone, sertralin, sertaline, mirtazipine, olanzepine, quetiapin, prozac, fluoxitine, citalapram, diazapam, zopliclone, risperdone, aripiprazol, venlafaxin, lithium levels, lithium blood test, lithium card, lithium tablets,
clozapine, clozaril, zaponex, denzapine, olanzapine, zyprexa, zypadhera, quetiapine, seroquel, sondate, biquelle, zaluron, risperidone, risperdal,
okedi, aripiprazole, abilify, abilify maintena, haloperidol, haldol, serenace, chlorpromazine, largactil, amisulpride, solian, sulpiride, dolmatil,
paliperidone, invega, xeplion, trevicta, byannli, flupentixol, flupenthixol, depixol, fluanxol, zuclopenthixol, clopixol, acuphase,
lurasidone, latuda, cariprazine, reagila, asenapine, sycrest, ziprasidone, sertindole, zotepine, pimozide, orap, perphenazine, fentazin,
 trifluoperazine, stelazine, levomepromazine, nozinan, promazine, periciazine, pericyazine, pipotiazine, piportil,
fluphenazine, modecate, benperidol, anquil, loxapine, brexpiprazole, pimavanserin, xanomeline, lithium, lithium carbonate, lithium citrate,
priadel, camcolit, liskonum, li-liquid, valproate, sodium valproate, semisodium valproate, valproic acid, depakote, epilim, convulex,
episenta, lamotrigine, lamictal, carbamazepine, tegretol, carbagen, fluoxetine, prozac, sertraline, lustral, citalopram, cipramil,
escitalopram, cipralex, paroxetine, seroxat, fluvoxamine, faverin, venlafaxine, efexor, effexor, venlalic, vensir, desvenlafaxine, duloxetine, cymbalta,
mirtazapine, zispin, trazodone, molipaxin, nefazodone, reboxetine, edronax, amitriptyline, nortriptyline, allegron, clomipramine,
anafranil, imipramine, tofranil, lofepramine, lomont, gamanil, dosulepin, dothiepin, prothiaden, doxepin, sinequan, trimipramine, surmontil,
mianserin, maprotiline, phenelzine, nardil, tranylcypromine, parnate, isocarboxazid, moclobemide, manerix, vortioxetine, brintellix,
agomelatine, valdoxan, bupropion, wellbutrin, tryptophan, optimax, esketamine, spravato, st john's wort, diazepam, valium, dialar, lorazepam,
ativan, temazepam, clonazepam, rivotril, nitrazepam, mogadon, oxazepam, loprazolam, lormetazepam, flurazepam, chlordiazepoxide, librium,
clobazam, frisium, perizam, alprazolam, xanax, zopiclone, zimovane, zolpidem, stilnoct, zaleplon, daridorexant, quviviq, chloral hydrate, clomethiazole,
heminevrin, meprobamate, buspirone, hydroxyzine, atarax, ucerax, promethazine, phenergan, sominex, pregabalin, lyrica, alzain, axalid, gabapentin, neurontin,
methylphenidate, ritalin, concerta xl, equasym, medikinet, delmosart, xaggitin, xenidate, matoride, affenid, tranquilyn, lisdexamfetamine, elvanse,
dexamfetamine, dexamphetamine, amfexa, dexedrine, atomoxetine, strattera, guanfacine, intuniv, modafinil, provigil, sodium oxybate, melatonin, circadin,
slenyto, adaflex, procyclidine, kemadrin, arpicolin, trihexyphenidyl, orphenadrine, tetrabenazine, xenazine, your depot, his depot, her depot,
my depot, depot injection, depot injections, depot clinic, next depot, monthly depot, fortnightly depot, depot medication, the depot injection, antipsychotic,
antipsychotics, antidepressant, antidepressants, anti-depressant, anti-depressants, mood stabiliser, mood stabilisers, tranquilliser, tranquillisers, sleeping tablet,
sleeping tablets, sleeping pill, sleeping pills, benzodiazepine, benzodiazepines, benzos, z-drugs, ssri, ssris, snri, psychiatric medication, psychotropic,
rapid tranquillisation, adhd medication, adhd tablets, anxiety tablets, depression tablets, bipolar medication,
mirtazepine, mirtazapine tablets, adhd meds, adhd medicine, anxiety meds, depression meds, mental health meds, bipolar meds, your antipsychotic, happy pills, nerve tablets,
`;

export const FOR_DEMENTIA = `
donepezil, aricept, rivastigmine, exelon, prometax, galantamine, reminyl, gatalin, memantine, ebixa, lecanemab, leqembi, donanemab, kisunla,
acetylcholinesterase inhibitor, dementia medication, dementia tablets, memory tablets, memory drug
`;

export const FOR_ADDICTION = `
your script for methadone, methadone script, green juice, supervised consumption, your subbies, physeptone, opiate blocker, alcohol tablets, drink tablets, stop smoking tablets, nicotine spray, nicotine inhalator, quit-smoking tablets, smoking cessation, buprenorphine injection, naloxone kit, take-home naloxone, nitazene,
methadone, physeptone, metharose, methadose, buprenorphine, subutex, suboxone, espranor, buvidal, temgesic, natzon, prefibin, naloxone, prenoxad,
nyxoid, naltrexone, adepend, nalorex, opizone, acamprosate, campral, disulfiram, antabuse, nalmefene, selincro, lofexidine, britlofex, diamorphine,
 pabrinex, varenicline, champix, cytisinicline, cytisine, zyban, opioid substitution, opiate substitution, detox medication, detox tablets
`;
