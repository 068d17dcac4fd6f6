/** Other medicines: British approved names and common UK brand names, by what they are for. Own list, from general knowledge. */
export const FOR_HEART_BLOOD_AND_SUGAR = `
metformin, glucophage, sukkarto, gliclazide, diamicron, glimepiride, glipizide, glibenclamide, tolbutamide, pioglitazone, actos, empagliflozin, jardiance, dapagliflozin,
forxiga, canagliflozin, invokana, ertugliflozin, sitagliptin, januvia, linagliptin, trajenta, saxagliptin, alogliptin, vildagliptin, galvus, semaglutide,
ozempic, rybelsus, wegovy, tirzepatide, mounjaro, liraglutide, victoza, saxenda, dulaglutide, trulicity, exenatide, byetta, bydureon, lixisenatide, acarbose, repaglinide,
insulin, insulin pen, insulin pump, insulins, novorapid, humalog, lantus, levemir, tresiba, toujeo, humulin, apidra, fiasp, novomix, abasaglar, insulatard, actrapid, semglee, lyumjev,
glucagon, glucagen, glucogel, warfarin, marevan, apixaban, eliquis, rivaroxaban, xarelto, edoxaban, lixiana, dabigatran, pradaxa, heparin, enoxaparin,
clexane, inhixa, dalteparin, fragmin, tinzaparin, innohep, fondaparinux, acenocoumarol, phenindione, clopidogrel, plavix, ticagrelor, brilique, prasugrel, dipyridamole, persantin,
blood thinner, blood thinners, amlodipine, istin, felodipine, plendil, nifedipine, adalat, adipine, lercanidipine, lacidipine, nicardipine, diltiazem, tildiem, adizem, slozem, verapamil, securon,
ramipril, tritace, lisinopril, zestril, perindopril, coversyl, enalapril, innovace, captopril, fosinopril, quinapril, trandolapril, imidapril, losartan, cozaar, candesartan, amias,
irbesartan, aprovel, valsartan, diovan, olmesartan, telmisartan, micardis, eprosartan, azilsartan, sacubitril, entresto, bisoprolol, cardicor, emcor, atenolol, tenormin,
propranolol, inderal, bedranol, metoprolol, carvedilol, nebivolol, labetalol, trandate, sotalol, nadolol, celiprolol, acebutolol, pindolol, timolol, doxazosin, cardura, prazosin, terazosin, indoramin, methyldopa, clonidine, catapres, moxonidine, hydralazine,
minoxidil, furosemide, frusemide, bumetanide, burinex, torasemide, indapamide, natrilix, bendroflumethiazide, chlortalidone, hydrochlorothiazide, metolazone, spironolactone, aldactone, eplerenone, inspra, amiloride, triamterene, co-amilofruse,
finerenone, water tablet, water tablets, diuretic, diuretics, digoxin, lanoxin, amiodarone, cordarone, flecainide, tambocor, dronedarone, propafenone, ivabradine, ranolazine, nicorandil, ikorel, isosorbide mononitrate, isosorbide, monomil, elantan, glyceryl trinitrate, gtn spray,
gtn, simvastatin, zocor, atorvastatin, lipitor, rosuvastatin, crestor, pravastatin, fluvastatin, ezetimibe, ezetrol, fenofibrate, bezafibrate, gemfibrozil, statin, statins, evolocumab, repatha, alirocumab, praluent, inclisiran, leqvio, bempedoic acid, nilemdo, icosapent,
colestyramine, questran, colesevelam, beta blocker, beta blockers, beta-blockers, bosentan, ambrisentan, macitentan, midodrine, fludrocortisone, ferrous sulfate, ferrous sulphate, ferrous fumarate, fersamal, ferrous gluconate, ferinject, monofer, cosmofer, iron infusion,
iron tablets, hydroxocobalamin, b12 injection, b12 injections, cyanocobalamin, erythropoietin, darbepoetin, aranesp, epoetin, neorecormon, roxadustat, sevelamer, lanthanum, cinacalcet, alfacalcidol, calcitriol, levothyroxine, thyroxine, liothyronine, carbimazole, propylthiouracil,
desmopressin, desmomelt, noqdirna, somatropin, growth hormone, octreotide, lanreotide,
blood thinner, blood thinners, water tablet, water tablets, blood pressure tablets, blood pressure tablet, your statin, your statins, the statin, statins, heart tablets, iron tablets, beta blocker, beta blockers, diabetes tablets, cholesterol tablets, insulin pen, insulin pens, your jab for weight
`;

export const FOR_LUNGS_GUT_AND_BLADDER = `
salbutamol, ventolin, salamol, airomir, easyhaler, terbutaline, bricanyl, salmeterol, serevent, formoterol, indacaterol, olodaterol, beclometasone, clenil, qvar, kelhale, soprobec, budesonide, pulmicort, budelin, fluticasone,
flixotide, flixonase, ciclesonide, alvesco, mometasone, nasonex, seretide, sirdupla, airflusal, fostair, luforbec, symbicort, duoresp, fobumix, flutiform, relvar, trelegy, trimbow, trixeo, anoro, ultibro, duaklir, spiolto, tiotropium, spiriva, braltus,
glycopyrronium, seebri, umeclidinium, incruse, aclidinium, eklira, ipratropium, atrovent, montelukast, singulair, zafirlukast, theophylline, uniphyllin, aminophylline, phyllocontin, roflumilast, omalizumab, xolair, mepolizumab, nucala, benralizumab, fasenra,
carbocisteine, mucodyne, acetylcysteine, nacsys, pirfenidone, nintedanib, kaftrio, ivacaftor, tezacaftor, dornase, reliever inhaler, preventer inhaler, blue inhaler, brown inhaler, steroid inhaler, rescue pack, omeprazole, losec, lansoprazole, zoton, esomeprazole, nexium, pantoprazole,
rabeprazole, ranitidine, zantac, famotidine, cimetidine, nizatidine, sucralfate, domperidone, motilium, metoclopramide, maxolon, cyclizine, ondansetron, zofran, prochlorperazine, stemetil, buccastem, cinnarizine, betahistine, serc, hyoscine, buscopan, mebeverine, colofac,
alverine, peppermint oil capsules, colpermin, loperamide, imodium, mesalazine, pentasa, octasa, asacol, salofalk, mezavant, balsalazide, olsalazine, sulfasalazine, salazopyrin, azathioprine, imuran, vedolizumab, entyvio, ustekinumab, stelara, rifaximin, targaxan, ursodeoxycholic acid, obeticholic acid, creon,
pancrex, pancreatin, lactulose, senna, senokot, docusate, dioctyl, bisacodyl, dulcolax, laxido, movicol, cosmocol, macrogol, fybogel, ispaghula, sodium picosulfate, picolax, moviprep, plenvu, klean-prep, citrafleet, glycerin suppositories, prucalopride, linaclotide, naloxegol, phosphate enema, enema, enemas, suppository,
suppositories, laxative, laxatives, orlistat, xenical, oxybutynin, ditropan, kentera, solifenacin, vesicare, tolterodine, detrusitol, fesoterodine, trospium, darifenacin, propiverine, mirabegron, betmiga, vibegron, tamsulosin, flomax, alfuzosin, xatral, finasteride, proscar, dutasteride, avodart,
combodart, bethanechol, potassium citrate, methenamine, hiprex, cystopurin
`;
