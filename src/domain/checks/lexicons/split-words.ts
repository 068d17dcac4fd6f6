/**
 * Words written as two that are one: "to morrow". Own list of pairs that don't stand side by side in
 * plain English, as "be low", "for ward" and "after noon" do.
 */
export const SPLIT_WORDS = `
to morrow, to night, yester day, birth day, mid day, some thing, some where, any thing, every thing, any where,
no where, my self, your self, him self, her self, it self, our selves, them selves, your selves, al ready, al ways,
al so, al most, be cause, be fore, be tween, be hind, there fore, how ever, mean while, other wise,
what ever, when ever, who ever, which ever, where ever, with in, under stand, under stood, for got, leaf let,
out patient, out patients, wheel chair, wheel chairs, bed room, bath room, tooth brush, pain killer, pain killers,
eye sight, hear ing, see ing, go ing, com ing, news paper, fore arm, fore head, foot wear, under wear, short ness,
tired ness, ill ness, weak ness, sick ness, care ful, help ful, use ful, pain ful, grate ful, thank ful, appoint ment,
appoint ments, treat ment, state ment, move ment, depart ment, assess ment, arrange ment, agree ment, manage ment,
equip ment, pay ment, em ail, in formation, re view, re ply, re fer, re turn, re place, re port, every where
`;
