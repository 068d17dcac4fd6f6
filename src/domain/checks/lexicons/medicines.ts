/** Medicines that say what someone is treated for (mind, addiction, infection, fertility, cancer). Own list, generic and British brand names. */
export const TELLING_MEDICINES = `
clozapine, clozaril, zaponex, denzapine, olanzapine, zyprexa, quetiapine, seroquel, risperidone, risperdal, aripiprazole, abilify,
haloperidol, haldol, chlorpromazine, amisulpride, sulpiride, paliperidone, xeplion, flupentixol, depixol, zuclopenthixol, clopixol,
lurasidone, cariprazine, lithium, priadel, camcolit, valproate, sodium valproate, depakote, epilim, lamotrigine, lamictal,
carbamazepine, tegretol, fluoxetine, prozac, sertraline, lustral, citalopram, cipramil, escitalopram, cipralex, paroxetine, seroxat,
venlafaxine, efexor, duloxetine, cymbalta, mirtazapine, zispin, trazodone, amitriptyline, nortriptyline, clomipramine, imipramine,
lofepramine, phenelzine, moclobemide, vortioxetine, bupropion, agomelatine, diazepam, valium, lorazepam, ativan, temazepam, clonazepam,
nitrazepam, zopiclone, zolpidem, promethazine, buspirone, pregabalin, lyrica, gabapentin, methylphenidate, ritalin, concerta, equasym,
medikinet, lisdexamfetamine, elvanse, atomoxetine, strattera, guanfacine, intuniv, melatonin, donepezil, aricept, rivastigmine, exelon,
galantamine, memantine, ebixa, methadone, physeptone, buprenorphine, subutex, suboxone, espranor, buvidal, naloxone, naltrexone,
acamprosate, campral, disulfiram, antabuse, nalmefene, chlordiazepoxide, librium, varenicline, champix, sildenafil, viagra, tadalafil,
cialis, truvada, descovy, biktarvy, prep medication, antiretroviral, antiretrovirals, aciclovir, levonorgestrel, ulipristal, ellaone,
morning after pill, emergency contraception, contraceptive pill, contraceptive injection, contraceptive implant, mifepristone,
misoprostol, clomifene, hormone replacement, testosterone, oestrogen, tamoxifen, letrozole, anastrozole, bicalutamide, capecitabine,
imatinib, herceptin, trastuzumab, depot, depot injection, antipsychotic, antipsychotics, antidepressant, antidepressants, mood stabiliser
`;

/** Other medicines. Own list. */
export const OTHER_MEDICINES = `
metformin, gliclazide, insulin, empagliflozin, sitagliptin, semaglutide, ozempic, wegovy, mounjaro, warfarin, apixaban, eliquis,
rivaroxaban, xarelto, edoxaban, clopidogrel, amlodipine, ramipril, lisinopril, losartan, candesartan, bisoprolol, atenolol, propranolol,
furosemide, bumetanide, indapamide, bendroflumethiazide, spironolactone, digoxin, amiodarone, simvastatin, atorvastatin, rosuvastatin,
omeprazole, lansoprazole, levothyroxine, prednisolone, dexamethasone, hydrocortisone, methotrexate, sulfasalazine, azathioprine,
hydroxychloroquine, adalimumab, salbutamol, ventolin, beclometasone, tiotropium, montelukast, amoxicillin, flucloxacillin, doxycycline,
clarithromycin, erythromycin, trimethoprim, nitrofurantoin, ciprofloxacin, metronidazole, penicillin, codeine, co-codamol,
dihydrocodeine, tramadol, morphine, oramorph, oxycodone, fentanyl, naproxen, levetiracetam, keppra, phenytoin, topiramate,
co-careldopa, sinemet, madopar, baclofen, alendronic acid, denosumab, finasteride, tamsulosin, oxybutynin, solifenacin, mirabegron,
laxative, laxatives, senna, laxido, movicol
`;
