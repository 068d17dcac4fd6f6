/**
 * Offensive words: swearing, insults, and slurs on race, faith, sexuality and disability. Chosen by hand, with an eye on
 * the List of Dirty, Naughty, Obscene and Otherwise Bad Words (LDNOOBW, CC BY 4.0) and on `cuss` (MIT); words of the
 * clinic (breast, anal, stool), of ordinary speech and family names were left out.
 */
export const OFFENSIVE = `
arse, arses, arsed, arsehole, arseholes, arsewipe, asshole, assholes, asshat, dumbass, jackass, smartass, bastard, bastards,
bastarding, bitch, bitches, bitching, bitchy, biatch, bollock, bollocks, bollocking, bugger off, bullcrap, bloody hell,
bloody idiot, bloody useless, bloody stupid, clusterfuck, crap, crappy, cunt, cunts, dickhead, dickheads, dickwad, douchebag,
feck off, feck, fecking, ffs, git, goddamn, goddamned, god damn, horseshit, jerk off, knobhead, knobheads, bellend, minge,
minger, motherfucker, mofo, numpty, piss, piss off, pissed off, pissing, pissed, pisshead, pisstake, prat, pillock, plonker,
punani, pussy, scumbag, scum, shagging, shite, sod off, sodding, son of a bitch, screw you, suck my, tits, titties, tosser,
tossers, tosspot, turd, twat, twats, wank, wanker, wankers, wanking, wankstain, go to hell, eat shit, drop dead, gobshite,
get stuffed, up yours, fatso, lardarse, fat cow, stupid cow, silly cow, moron, morons, moronic, imbecile, idiot, idiots,
idiotic, halfwit, half-wit, dimwit, nitwit, cretin, thicko, dumbo, retard, retards, retarded, spaz, spazz, spacker, spacka,
mong, mongol, window licker, cripple, cripples, midget, midgets, weirdo, psycho, psychos, schizo, schizos, nutter, nutters,
nutjob, nutcase, loony, loonies, loony bin, lunatic, lunatics, madman, mad cow, basket case, fruitcake, fruit loop, headcase,
mental case, junkie, junkies, druggie, druggies, crackhead, smackhead, alkie, alky, wino, slag, slags, slapper, slut, sluts,
slutty, skank, skanky, whore, whores, hooker, hookers, bimbo, bimbos, slattern, hussy, faggot, faggots, fag, fags, fudge packer,
poof, poofs, poofter, bum boy, batty boy, battyboy, lezzer, lezza, lesbo, dyke, dykes, carpet muncher, tranny, trannies,
shemale, he-she, ladyboy, homo, homos, queer bashing, nigger, niggers, nigga, niggas, niggaz, nig-nog, nignog, wog, wogs,
golliwog, coon, coons, sambo, darkie, darkies, darky, jungle bunny, spade head, half-caste, half caste, halfcaste, mulatto,
negro, negroes, paki, pakis, curry muncher, raghead, ragheads, towelhead, towelheads, camel jockey, sand nigger, chink, chinks,
chinky, ching chong, gook, gooks, slanty-eyed, slant eye, jap, japs, kaffir, kike, kikes, yid, yids, jewboy, heeb, polack,
polacks, wop, wops, dago, dagos, spic, spics, wetback, gringo, kraut, krauts, pikey, pikeys, gyppo, gyppos, gippo, taig,
fenian bastard, redskin, redskins, injun, squaw, white trash, chav, chavs, terrorist scum, go back to your own country,
go back where you came from, deepthroat, blowjob, blow job, handjob, hand job, rimjob, cumshot, gangbang, jizz, spunk, milf,
dildo, cock sucker, cocksucker, wet dream, horny, boobs, boobies, boner, nympho, perv, pervert, paedo, pedo, nonce,
kiddie fiddler, what a freak, you freak
`;

/** Rude, though not obscene: warned about. */
export const RUDE = `
stupid, dumb, useless, loser, losers, ugly, shut up, get lost, damn, damned, dammit, hell no, what the hell, bloody annoying,
bloody awful, silly billy, bonkers, off your head, out of your mind, barmy, fool, fools, foolish, you're mental, you are mental,
gone mental, are you mental, you are crazy, you're crazy, are you crazy, you are nuts, you're nuts, how daft
`;

/** Parts that are offensive in whatever word they stand or begin; Scunthorpe, swanky and snigger hold some of them. */
export const OFFENSIVE_STEMS = /fuck|^(?:cunt|fuk(?!u)|wank|nigger|arseh|bullsh)/u;

/**
 * What stands before or after a word that is then clinical, ordinary or a name: "growth retarded", "finger prick". The
 * whole phrase stays quiet.
 */
export const NOT_OFFENSIVE = `
growth retarded, psychomotor retarded, retarded growth, retarded ejaculation, finger prick, pin prick, skin prick, prick test,
midget submarine, fag end, jap's eye, chink of, chink in, ugly duckling, horny skin, horny layer, pussy willow, scum of,
freak accident, useless if, useless without, damned if
`;

/** Words that are family names when they have a capital: offensive in small letters alone. */
export const ALSO_FAMILY_NAMES =
  'dyke, dykes, coon, negro, homo, fag, yid, mong, crap, hooker, fool, wino, cripple, git, turd, spunk, darky, feck, slag, prat';

/** Words that are offensive in small letters only where they are said of someone: "you prick". */
export const SAID_OF_SOMEONE = 'prick, pricks, dick, dicks, cock, knob, tool, cow, pig, animal, monkey, ape, spastic, spastics, vegetable, mong, witch, hag'; // prettier-ignore
