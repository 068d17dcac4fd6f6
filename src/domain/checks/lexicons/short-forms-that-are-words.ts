/** Abbreviations that are words or names too: among shouted words ("PASS THE SALT") they are taken for those. Own list. */
export const WORDS_IN_CAPITALS = `
salt, salts, pip, cap, mash, pals, news, send, fit, lac, must, spa, pep, tac, caf, taf, sob, sar, bim, mar, dit, nic, tia,
pad, cad, hit, lads, la, pa, pas, ta, mi, ra, us, dols, doll, pet, cat, cats, cab, sen, place, chat, rag, aim, am, pm, ace,
ed, esa, ma, maps, pond, soar, rota, soon, mus, sup, cue, pie, pies, wool, star, care, cares, dove, as, sit, lone, ics
`;

/** Abbreviations so widely known that they are style advice only. Own list. */
export const WIDELY_KNOWN = `
adhd, ecg, eeg, ptsd, ocd, copd, ibs, tb, hrt, ms, dvt, uti, icu, cbt, nice, dwp, pip, esa, ent, bmi, pals, cqc, tens, ppe, asd
`;
