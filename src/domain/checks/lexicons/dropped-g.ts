/** Words that end as if they had lost the g of "-ing" and are words or names as they stand: never marked. Own list. */
export const NO_G_LOST = `
basin, gamin, darin, raisin, robin, tannin, matin, ravin, margin, cumin, resin, rosin, ruin, rankin, dustin, martin, austin, collin, colin, robbin, bowlin, rollin,
lupin, mullin, main, rain, pain, train, again, gain, begin, cabin, satin, latin, dublin, berlin, justin, kevin, gavin, erin, darwin, login, plugin,
admin, muffin, coffin, puffin, griffin, franklin, larkin, hopkin, perkin, harkin, wilkin, vermin, violin, javelin, goblin, chaplin, rubin, penicillin,
protein, insulin, heparin, aspirin, warfarin, statin, melatonin, serotonin, keratin, gelatin, elastin, fallin, boykin, hardin, savin, sabin, tobin,
skin, thin, chin, spin, twin, grin, drain, brain, stain, sprain, slain, plain, chain, in, pin, bin, tin, sin, win, fin, kin, din, gin, shin, vein, rein, zein, dozin, hein,
heroin, coin, join, loin, groin, adjoin, sequin, penguin, mannequin, bruin, beguin, akin, napkin, pumpkin, lambkin, catkin, bodkin, cousin, assassin, toxin, dioxin, within, herein, therein, wherein, marlin, merlin, gremlin, kremlin, dobbin, bobbin, rabbin, virgin, origin, urchin, dolphin, endorphin, morphin, paraffin, elfin, baffin, saladin, paladin, odin, mardin, aladdin, fagin, imagin, pippin, tarpin, terrapin, pushpin, hairpin, chagrin, mandarin, tamarin, florin, glycerin, porin, sporin, vitamin, histamin, jasmin, ermin
`;
