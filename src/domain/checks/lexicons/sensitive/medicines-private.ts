/** Medicines that speak of sex, reproduction, HIV or cancer: British approved names and common UK brand names. Own list, from general knowledge. */
export const FOR_SEXUAL_HEALTH = `
hiv meds, hiv medicine, hiv treatment, hiv injection, hiv injections, hiv pills, pep tablets, pepse, course of pep, taking pep, taking prep, your prep tablets, viagra connect, erection tablets, herpes tablets, wart cream, chlamydia tablets, chlamydia treatment, syphilis injection, gonorrhoea injection, hepatitis c tablets, hepatitis tablets, tb tablets, tb medicine, tb meds,
truvada, descovy, biktarvy, genvoya, stribild, odefsey, eviplera, atripla, triumeq, dovato, juluca, kivexa, combivir, trizivir,
symtuza, delstrigo, rezolsta, evotaz, kaletra, norvir, prezista, reyataz, isentress, tivicay, edurant, intelence, sustiva, viramune, celsentri,
ziagen, epivir, retrovir, viread, vemlidy, emtriva, fuzeon, rukobia, sunlenca, vocabria, rekambys, apretude, abacavir, lamivudine, zidovudine, tenofovir,
emtricitabine, efavirenz, nevirapine, rilpivirine, etravirine, doravirine, darunavir, atazanavir, lopinavir, ritonavir, cobicistat, raltegravir,
dolutegravir, elvitegravir, bictegravir, cabotegravir, maraviroc, enfuvirtide, fostemsavir, lenacapavir, prep medication, prep tablets,
start prep, starting prep, on prep, offer you prep, post-exposure prophylaxis, pre-exposure prophylaxis, antiretroviral, antiretrovirals, antiretroviral therapy, hiv medication, hiv tablets,
aciclovir tablets, valaciclovir, famciclovir, entecavir, baraclude, adefovir, telbivudine, sofosbuvir, sovaldi, harvoni, ledipasvir, velpatasvir, epclusa, vosevi,
maviret, glecaprevir, pibrentasvir, zepatier, ribavirin, peginterferon, pegasys, interferon, benzathine penicillin, spectinomycin, imiquimod, aldara,
podophyllotoxin, warticon, condyline, sildenafil, viagra, tadalafil, cialis, vardenafil, levitra, avanafil, spedra, alprostadil, caverject, vitaros,
 dapoxetine, priligy, testosterone, testogel, tostran, nebido, sustanon, androgel, cyproterone, androcur, dianette, co-cyprindiol,
rifampicin, rifadin, rifater, rifinah, voractiv, isoniazid, pyrazinamide, ethambutol, bedaquiline
`;

export const FOR_REPRODUCTION = `
elinzanetant, linzagolix, yselty, depo injection, the depo, depo jab, contraceptive jab, your contraception, her contraception, contraception pill, coil fitting, coil removal, hormone patches, hormone gel, hormone tablets, hormone injections, ivf drugs, fertility drugs, fertility injections, trigger injection, stimulation injections, menopause tablets, menopause patches, abortion pill, abortion tablets, anti-d injection, testosterone injection, testosterone injections, puberty blocking,
levonorgestrel, levonelle, ulipristal, ellaone, esmya, morning after pill, morning-after pill, emergency contraception, emergency contraceptive, emergency pill,
contraceptive, contraceptives, contraceptive pill, contraceptive injection, contraceptive implant, contraceptive patch, the pill check, mini pill, mini-pill,
combined pill, pill check, microgynon, rigevidon, ovranette, levest, maexeni, loestrin, marvelon, gedarel, mercilon, cilest, cilique, lizinna, femodene,
femodette, millinette, yasmin pill, yasmin tablets, your yasmin, eloine, lucette pill, dretine, zoely, qlaira, logynon, triregol, evra patch, evra, nuvaring, syreniring,
desogestrel, cerazette, cerelle, zelleta, feanolla, noriday, norgeston, micronor, slynd, depo-provera, depo provera, sayana press, medroxyprogesterone,
provera, noristerat, norethisterone, primolut, utovlan, nexplanon, implanon, mirena, mirena coil, kyleena, jaydess, levosert, benilexa, copper coil,
 your coil, hormone coil, mifepristone, mifegyne, misoprostol, cytotec, medabon, clomifene, clomiphene, clomid, gonal-f, menopur, ovitrelle,
puregon, bemfola, cetrotide, fyremadel, pergoveris, cyclogest, utrogestan, lubion, progesterone, progesterone pessary, progesterone pessaries, bromocriptine, cabergoline, dostinex,
hormone replacement, hormone replacement therapy, hrt, hrt patches, hrt gel, oestrogen, oestrogel, sandrena, lenzetto, estradiol, oestradiol, estradot, evorel, estraderm,
elleste, femoston, kliovance, kliofem, premarin, prempak, premique, conjugated oestrogens, tibolone, livial, vagifem, vagirux, ovestin, gynest, imvaggis,
prasterone, ospemifene, fezolinetant, veoza, dydrogesterone, tranexamic acid, cyklokapron, ponstan, puberty blockers, puberty blocker, triptorelin, decapeptyl,
gonapeptyl, salvacyl, nafarelin, synarel, buserelin, suprefact, goserelin, zoladex, leuprorelin, prostap, degarelix, firmagon, relugolix, ryeqo, oxytocin, carbetocin, doxylamine, xonvea, anti-d,
fit the coil, contraceptive coils, coil out, coil check, implant due, implant out, implant removed, your implant, on the pill, birth control
`;

export const FOR_CANCER = `
hormone implant, hormone implants, prostate implant, cancer tablets, cancer meds, cancer medicine, cancer medication, cancer injection, hormone injection for your prostate, prostate injection, breast cancer tablets, chemo pump, chemo pill, chemo pills, chemo drugs, chemo drug, chemo meds, immunotherapy drip,
tamoxifen, letrozole, femara, anastrozole, arimidex, exemestane, aromasin, fulvestrant, faslodex, bicalutamide, casodex, flutamide, enzalutamide, xtandi, abiraterone,
zytiga, apalutamide, erleada, darolutamide, nubeqa, megestrol, megace, capecitabine, xeloda, fluorouracil, folfox, folfiri, folfirinox, oxaliplatin, cisplatin, carboplatin,
paclitaxel, taxol, docetaxel, taxotere, cabazitaxel, abraxane, gemcitabine, gemzar, doxorubicin, caelyx, epirubicin, daunorubicin, idarubicin, mitoxantrone, bleomycin, mitomycin, dactinomycin,
vincristine, vinblastine, vinorelbine, navelbine, eribulin, etoposide, irinotecan, topotecan, cyclophosphamide, ifosfamide, melphalan, chlorambucil,
busulfan, bendamustine, temozolomide, temodal, dacarbazine, procarbazine, lomustine, carmustine, cytarabine, azacitidine, vidaza, decitabine, fludarabine, cladribine, clofarabine,
mercaptopurine, tioguanine, hydroxycarbamide, hydroxyurea, trabectedin, pemetrexed, raltitrexed, imatinib, glivec, dasatinib, sprycel, nilotinib, tasigna, bosutinib, ponatinib,
gefitinib, iressa, erlotinib, tarceva, afatinib, osimertinib, tagrisso, crizotinib, alectinib, lorlatinib, sunitinib, sutent, sorafenib, nexavar, pazopanib, axitinib, cabozantinib, lenvatinib, regorafenib,
vandetanib, lapatinib, neratinib, tucatinib, palbociclib, ibrance, ribociclib, kisqali, abemaciclib, verzenios, olaparib, lynparza, niraparib, zejula,
rucaparib, everolimus, afinitor, vemurafenib, dabrafenib, trametinib, encorafenib, ibrutinib, imbruvica, acalabrutinib, zanubrutinib, venetoclax, ruxolitinib, idelalisib, bortezomib, velcade,
carfilzomib, ixazomib, lenalidomide, revlimid, pomalidomide, thalidomide, daratumumab, darzalex, isatuximab, trastuzumab, herceptin, pertuzumab, perjeta, phesgo, kadcyla, enhertu,
bevacizumab, avastin, cetuximab, erbitux, panitumumab, pembrolizumab, keytruda, nivolumab, opdivo, ipilimumab, yervoy, atezolizumab, tecentriq, durvalumab,
imfinzi, avelumab, cemiplimab, rituximab, mabthera, obinutuzumab, brentuximab, blinatumomab, polatuzumab, inotuzumab, asparaginase, tretinoin capsules, radium-223, car-t, car-t therapy, car t-cell,
filgrastim, pegfilgrastim, lenograstim, neulasta, cytotoxic, chemo tablets, chemotherapy tablets, cancer drug, targeted therapy
`;
