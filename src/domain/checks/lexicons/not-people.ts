/** Names that are not a person's here: shops, charities, buildings, and what is called after somebody long dead. Own lists. */
export const ORGANISATIONS = `
marks and spencer, marks & spencer, john lewis, sainsbury, sainsbury's, morrisons, morrison's, mcdonald's, mcdonalds, boots, lloyds,
lloyds pharmacy, rowlands pharmacy, wh smith, whsmith, jd sports, paddy power, ted baker, russell and bromley, costa, pret a manger,
harry ramsden's, frankie and benny's, nando's, wetherspoon's, domino's, papa john's, ben and jerry's, jack wills, clarks, barclays,
halifax, santander, rolls royce, rolls-royce, ford, mercedes, stannah, otis, dyson, philips, hoover, macmillan, marie curie,
barnardo's, barnardos, samaritans, sue ryder, leonard cheshire, joseph rowntree, st john ambulance, josephine butler, anthony nolan,
roy castle, helen and douglas house, help the heroes, great ormond street, guy's, guy's and st thomas, florence nightingale,
edith cavell, mary seacole, queen elizabeth, queen alexandra, queen charlotte's, queen mary, queen victoria, prince charles,
prince philip, prince of wales, princess royal, princess alice, princess anne, princess margaret, king edward, king george,
king's college, king charles, lord mayor, john radcliffe, frimley park, james cook, james paget, alexandra palace, albert hall,
royal albert hall, elizabeth line, victoria line, jubilee line, father christmas, santa claus, guy fawkes, robin hood, jack russell,
earl grey, granny smith, victoria sponge, bloody mary, harry potter, peter pan, peppa pig, thomas the tank engine, teddy bear,
florence and the machine, coronation street, mickey mouse, doctor who, dr who, ann summers, laura ashley, primark, george at asda,
aunt bessie's, uncle ben's, jesus, christ, god, allah, buddha, mary poppins, postman pat, bob the builder, dolly mixture,
martha's rule, clare's law, sarah's law, martyn's law, natasha's law, oliver mcgowan, oliver mcgowan training, mental capacity,
john doe, jane doe, joe bloggs, tom dick and harry, jubilee, zimmer, hickman, tubigrip, velcro, calpol, lucy faithfull,
jamie oliver, joe wicks, radio four, radio 4, st david's day, st george's day, st patrick's day, st andrew's day, burns night,
eid mubarak, ramadan mubarak, ramadan kareem, citizens advice, citizens advice bureau, blue badge, red cross, british red cross,
may day, mothering sunday, mother's day, father's day, boxing day, good friday, shrove tuesday, ash wednesday, duke of edinburgh
`;

/** People whom conditions, scales and things are called after: "Parkinson's", "a Foley catheter". */
export const EPONYMS = `
parkinson alzheimer crohn huntington hodgkin addison cushing raynaud down asperger bell braxton graves baker barrett meniere sjogren
tourette paget marfan turner lewy foley bristol achilles wilson hashimoto perthes charcot osgood edwards patau angelman prader
rett klinefelter guillain barre barré wernicke korsakoff bartholin fallot colles pott dupuytren ehlers behcet still kawasaki munchausen
hirschsprung barthel waterlow rorschach heimlich doppler zimmer hickman ryle guthrie apgar rinne snellen goldmann gram mantoux pilates
alexander bowen morton sever takotsubo wegener creutzfeldt
`;

/** Small words inside a name: "Maria dos Santos", "Iestyn ap Rhys". */
export const PARTICLES = `
van von der den de da dos das del della di du la le el al bin ibn bint binti abu umm ap ab ferch ó ní nic mac ben bat
ter ten zu zur af av y e
`;
