/**
 * Words so ordinary that no list of names has them, though people are called so: somebody's own name only with a capital.
 * Own list.
 */
export const TOO_ORDINARY = `
able barley barn bank batch beans bear belt best better bills birds blood body bold bones book booker books boots bread bride
bring care carer case cases cash catch cause check checks child children christmas coach coat coats coin copse corn count counter cow
crust cry door doctor drum eager effect eight english fact fair fast fetch figure five flat floor forest four free french friend
full game games gate gems general gifted given glove goodwill grade grin ground ham hand hard hawk heavy high house july january jewel
key keys land laugh less level light line locks love lovely low manage manager map march may mild money morning mouth much mustard nail
narrow near night nine nurse oak old one pack pain paper papers parcell park pass path patient pie place plain plane play plum point
points poor post price pride prior prize quick race rank rate read reader reason rest rice ride right rights ring rings road rocks room
rule running sailor sea self seven shoe shore short sing six sleep slow small smiles soft song sport stable stairs step steps storm
storey street sugar sum summer sun sunday monday friday ten test three till time tree trial true two under visitor wait walk walking walls
war water way ways weeks white wide wild will wind window wine winner winter wise wonder wood woods work worker works worth write writer
wrong year
`;
