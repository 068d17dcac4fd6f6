/**
 * Offensive words: swearing, insults, and slurs on race, faith, sexuality and disability. Chosen by hand, with an eye on
 * the List of Dirty, Naughty, Obscene and Otherwise Bad Words (LDNOOBW, CC BY 4.0) and on `cuss` (MIT); words of the
 * clinic (breast, anal, stool), of ordinary speech and family names were left out. Phrases are given as plain words: without
 * hyphens, "do not" for "don't".
 */
export const SWEARING = `
arse, arses, arsed, arsehole, arseholes, arsewipe, arse licker, asshole, assholes, ass hole, asshat, dumbass, dumb ass, jackass, smartass, fat ass, lard ass,
kiss my ass, kiss my arse, your ass, my ass, pain in the arse, pain in the ass, bastard, bastards, bastarding, bitch, bitches, bitching, bitchy, biatch, beyotch,
bollock, bollocks, bollocking, bugger, buggers, buggered, buggering, bugger off, bugger all, bullcrap, bloody hell, bloody idiot, bloody useless, bloody stupid, bloody nightmare,
bloody liar, bloody mess, bloody joke, bloody fool, bloody rude, bloody well, clusterfuck, crap, crappy, cunt, cunts, cnut, kunt, dickhead, dickheads, dickwad, dick head,
douchebag, feck off, feck, fecking, feckin, effing, eff off, fck, fcking, fckin, fcuk, fcuking, fkn, fking, fuk, fukin, fuking, phuck, phucking, phuk, frigging, friggin, ffs, wtf, stfu, gtfo, omfg,
git, goddamn, goddamned, god damn, horseshit, jerk off, knobhead, knobheads, knob head, knobend, bellend, bell end like, minge, minger, minging, motherfucker, mofo, numpty,
piss, piss off, pissed off, pissing, pissed, pisshead, piss head, pisstake, piss take, taking the piss, prat, pillock, plonker, punani, pussy, scumbag, scumbags, scum, shagging, shite, shitbag,
sod off, sod it, sod this, sod all, sodding, silly sod, lazy sod, son of a bitch, screw you, suck my, tits, titties, tosser, tossers, tosspot, tosspots, turd, twat, twats, twatty, wank, wanker,
wankers, wanking, wankstain, wazzock, go to hell, eat shit, holy shit, drop dead, gobshite, get stuffed, up yours, shut your mouth, shut your face, shut your gob, shut your trap, deepthroat, blowjob, blow job,
handjob, hand job, rimjob, cumshot, gangbang, jizz, spunk, milf, dildo, cock sucker, cocksucker, cockwomble, wet dream, horny, boobs, boobies, boner, nympho
`;

export const INSULTS = `
fatso, lardarse, fat cow, stupid cow, silly cow, lazy cow, dirty cow, miserable cow, fat pig, dirty pig, greedy pig, old bag, old bags, old bat, old hag, old fart, old git, fat slob, lazy slob, tub of lard, ugly cow, fugly,
moron, morons, moronic, imbecile, imbeciles, idiot, idiots, idiotic, halfwit, half wit, halfwits, dimwit, nitwit, cretin, thicko, dumbo, retard, retards, retarded, spaz, spazz, spacker, spacka,
mong, mongs, mongol, mongoloid, flid, window licker, cripple, cripples, midget, midgets, weirdo, weirdos, psycho, psychos, psycho bitch, schizo, schizos, nutter, nutters, nutjob, nut job, nutcase, loony, loonies, loony bin,
nut house, funny farm, lunatic, lunatics, madman, mad cow, basket case, fruitcake like you, fruit loop, headcase, mental case, junkie, junkies, junky, druggie, druggies, crackhead, crackheads, crack head, smackhead, smack head, crack whore,
alkie, alkies, alky, wino, dosser, dossers, scrounger, scroungers, benefit scum, benefits scum, lowlife, low life scum, slag, slags, slapper, slappers, slut, sluts, slutty, skank, skanky, whore, whores, hooker, hookers, trollop, scrubber,
bimbo, bimbos, slattern, hussy, perv, pervert, pervs, paedo, pedo, nonce, nonces, kiddie fiddler, what a freak, you freak, chav, chavs, chavvy, pleb, plebs, wanksta
`;

export const SLURS = `
faggot, faggots, fag, fags, fudge packer, shirt lifter, shirtlifter, bum bandit, bum boy, bumboy, batty boy, battyboy, poof, poofs, poofter, poofters, lezzer, lezza, lesbo, lesbos, dyke, dykes, carpet muncher, gaylord, tranny,
trannies, trannie, shemale, ladyboy, homo, homos, queer bashing, nigger, niggers, nigga, niggas, niggaz, nig nog, nignog, nignogs, wog, wogs, golliwog, gollywog, coon, coons, sambo, darkie, darkies, darky,
jungle bunny, half caste, halfcaste, half breed, mulatto, negro, negroes, coloured woman, coloured man, coloured people, blackie, paki, pakis, curry muncher, raghead, ragheads, towelhead, towelheads, camel jockey,
sand nigger, muzzie, muzzies, muslim scum, dirty muslim, dirty jew, dirty jews, dirty foreigner, dirty foreigners, bloody foreigner, bloody foreigners, bloody immigrants, dirty immigrants, chink, chinks, chinky, ching chong, chinaman, gook, gooks, slanty eyed, slant eye, slant eyes, jap, japs, kaffir, kike, kikes, yid, yids, jewboy,
heeb, polack, polacks, wop, wops, dago, dagos, spic, spics, wetback, gringo, kraut, krauts, pikey, pikeys, pikies, gyppo, gyppos, gypo, gypos, gippo, taig, thick paddy, fenian bastard, redskin, redskins, injun, squaw,
white trash, terrorist scum, go back to your own country, go back where you came from, go back to where you came from
`;

/** Rude, though not obscene: warned about. */
export const RUDE = `
stupid, dumb, useless, loser, losers, ugly, shut up, get lost, damn, damned, dammit, hell no, what the hell, who the hell, how the hell, bloody annoying, bloody awful, bloody late, silly billy, bonkers, off your head,
off your rocker, out of your mind, lost your mind, barmy, fool, fools, foolish, gone mental, are you mental, you are mental, you are crazy, are you crazy, you are nuts, you are mad, you must be mad, are you mad, are you daft, you are daft,
do not be daft, be so daft, how daft, are you thick, you are thick, are you stupid, are you blind, are you deaf, are you simple, naff off, bog off, get knotted, good riddance, oi you, could not care less, do not give a damn, tough titty,
crazy woman, mad woman, silly woman, silly girl, silly man, crazy man, mad man, brainless, gormless, airhead, dozy cow, pea brain, thick as two, sicko, jesus christ, for christs sake, for gods sake, ridiculous woman, ridiculous man, balls up, you lot
`;

/** Parts that are offensive in whatever word they stand or begin; Scunthorpe, swanky and snigger hold some of them. */
export const OFFENSIVE_STEMS = /fuck|^(?:cunt|fuk(?:in|ed|er)|wank(?!el|lyn)|nigger|arseh|bullsh|motherf)/u;

/** Insults by their shape: a hard word before what someone is called. As the wording index reads it. */
export const INSULTS_BY_SHAPE = `
(fat|lazy|silly|stupid|smelly|dirty|miserable|greedy|ignorant|ugly|useless|daft|mad|crazy|nasty|filthy|selfish|horrible|thick|bloody|pathetic|sad|stinking|ungrateful|dozy|vile|evil|rotten|mouthy|gobby|dumb|wretched|jumped up|sneaky|moody|stuck up|grumpy|disgusting|hideous|fucking|complete|total|absolute|utter|right) [old|little|fat|lazy|big] ^(tramp|witch|liar|liars|cow|pig|bag|bat|hag|sod|slob|fool|woman|man|lump|beast|creature|worm|toad|rat|snake|clown|muppet|wretch|brat|brats|swine|bugger|dog|loser|losers|freak|weirdo|creep|plank|donkey|oaf|peasant|scum|troll|wench|mare|trout|buffoon|waster|sponger|drunk|druggie|drunkard|thief|tart|parasite|leech|animal|animals|pest|monkey|tool|moo|goat) !(shed|flu|home|with diabetes|walking|bite|who)
(old|little|tell that|tell the|ask the) [old|little|fat|silly] ^(witch|hag|bat in|bag in|cow in|sod|bugger|tramp|crone|git|liar|toerag|brat|brats|scrote|perv) !(hazel|doctor|cave|costume|project)
(that|the|this|a|you|your|these|those) [old|little|fat|dirty] ^(spastic|spastics|poof|eejit|eejits|wasters|scroungers|scrounger|spongers|ratbag|toerag|scrote|gobshite|jobsworth|divvy|div|numbskull|knuckledragger|thickie|retard|dimwit|cretin|degenerate|skiver|dosser|layabout|gypsies|freeloader|freeloaders|low life|waster|lardarse|weirdo|simpleton|druggie|alcy|drunkard) !(gait|diplegia|muscle)
^(fatty|fatso|lardy|ratface|dumbo|four eyes|stinky|smelly|skiver|eejit) $
^bloody (ridiculous|stupid|useless|awful|rude|annoying|typical|disgrace|disgraceful|foreigners|foreigner|immigrants|idiot|idiots|woman|women|man|kids|parents|patients|doctors|doctor|nurses|gypsies|travellers|hopeless|pathetic|lazy|cheek|nonsense|rubbish|shambles|joke|nuisance|pain|phone|letter|form|forms|appointment|late|again|sick|fed|tired|hate|awkward|lot|clueless|incompetent|time|marvellous|great|brilliant|liar|fuming|obvious|listen|ring|do it|turn up|come on|get on|move|wait)
go ^(f|eff|screw|stuff|jump off) (yourself|off)
the ^actual (f|eff|hell)
(shut|what|who|where|how|why) ~1 the ^hell
(piss|pissing|arsing|messing|fannying|faffing) ^about ~1 !(in the)
(nobody|no one) ^likes you
(send|sent|go|went|get) ^(back to your own country|back where you came|the gypsies|the foreigners|the immigrants)
as ^thick as
a ^hole $
^jesus (christ|wept) !(is|was|loves|our|died|the)
couldn not give a ^(toss|damn|monkeys)
(not|never) give a ^(toss|damn|monkeys|rats|flying|stuff)
are you ^thick
(you|u) (are|r|is) [a|such a|being a|a right|a total|a complete|one|acting like a|just a] ^(knob|dick|prick|tool|cow|pig|clown|muppet|fool|plank|rat|snake|creep|freak|witch|hag|wimp|slob|parasite|leech|joke of a)
you ~1 ^(idiots|thicko|halfwits|scum|cretins|numpties|animals)
`;

/**
 * What stands before or after a word that is then clinical, ordinary or a name: "growth retarded", "finger prick". The
 * whole phrase stays quiet.
 */
export const NOT_OFFENSIVE = `
homo sapiens, growth retarded, psychomotor retarded, retarded growth, retarded ejaculation, flame retarded, finger prick, pin prick, skin prick, prick test, midget submarine, midget gems, fag end, japs eye, chink of, chink in,
ugly duckling, ugly sister, ugly sisters, horny skin, horny layer, horny nail, pussy willow, pussy cat, pussy cats, scum of, scum line, pond scum, soap scum, freak accident, freak weather, useless if, useless without, damned if, crazy golf, crazy paving, cock up splint, bastard toadflax,
april fool, april fools, fools and horses, fools gold, wild ass, ass called, tit box, tit boxes, blue tit, blue tits, great tit, great tits, coal tit, coal tits, long tailed tits, bearded tits, slag heap, slag heaps, slag lane, maine coon, maine coons, coon cat, offas dyke, devils dyke, the dyke, dyke repair, sea dyke, flood dyke, dyke wall, dyke road, dykes lane,
negro spiritual, negro spirituals, pleb gate, bell end of, jesus christ superstar, of jesus christ, lord jesus christ, stupid question, stupid questions, not get lost, you get lost, may get lost, might get lost, to get lost, get lost in, get lost on, get lost easily, i am not stupid,
mad hatter, mad hatters, spastic diplegia, spastic paraplegia, spastic hemiplegia, spastic quadriplegia, spastic colon, spastic bladder, queer theory, hand job lot, slapper rash, wet dreams clinic, boobs and beyond, check your boobs, your boobs, feel your boobs, coppafeel boobs, hooker and, the hooker, rugby hooker, prop and hooker, bitch is in season, breeding bitch, our bitch, the bitch and her puppies, dog or bitch, bitch or dog
`;

/** Words that are family names when they have a capital: offensive in small letters alone. */
export const ALSO_FAMILY_NAMES =
  'dyke, dykes, coon, negro, homo, fag, yid, mong, crap, hooker, fool, wino, cripple, git, turd, spunk, darky, feck, slag, prat, twatt, shite, bastard, chink, kraut, jap, pratt, moron, dumb, fools, slapper, minger, gaylord, minge, fuk';

/** Words that are offensive in small letters only where they are said of someone: "you prick". */
export const SAID_OF_SOMEONE = 'prick, pricks, dick, dicks, cock, knob, tool, cow, pig, animal, monkey, ape, spastic, spastics, vegetable, mong, witch, hag, ass, plank, clown, muppet, pest, creep, freak, fool, twit, twerp, wally, dope, wimp, slob, bag of bones, whale, rat, snake, dog, tramp, tart, bum, nob, tit, cretin, leech, parasite'; // prettier-ignore

/** Strong words that are looked for behind masks (f*ck, sh1t, @sshole), stretched (fuuuck) and spaced out (f u c k). */
export const OFTEN_MASKED = `
fuck, fucks, fucked, fucker, fuckers, fucking, fuckin, fuckoff, fuckwit, motherfucker, motherfucking, shit, shits, shitty, shite, shithead, shithole, shitshow, bullshit, horseshit, dipshit, cunt, cunts, bitch, bitches, bitching, bitchy,
bastard, bastards, bollocks, bollock, arse, arses, arsehole, arseholes, asshole, assholes, wank, wanker, wankers, wanking, tosser, tossers, twat, twats, piss, pissed, pissing, pissoff, dick, dickhead, dickheads, prick, pricks, cock, cocks, cocksucker,
knobhead, knobheads, bellend, slut, sluts, slag, slags, whore, whores, faggot, faggots, fag, fags, poof, poofs, dyke, dykes, tranny, trannies, nigger, niggers, nigga, niggas, paki, pakis, wog, wogs, chink, chinks, pikey, pikeys, gyppo, gyppos, spastic, spaz, retard, retards, retarded,
mong, tits, pussy, crap, bugger, buggered, idiot, idiots, moron, morons, nutter, nutters, psycho, scum, scumbag, damn, bloody, paedo, nonce, perv, ass
`;
