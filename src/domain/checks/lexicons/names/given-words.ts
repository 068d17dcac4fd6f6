/**
 * First names that are ordinary words as well: a name only beside a family name, where a person is expected, or with a
 * capital in the middle of a sentence.
 */
export const GIVEN_WORDS = `
abbey abed akin ally amber angel april aria art ash aster august aura aurora autumn ayah basil bay beau beauty berk
beryl bill blessing blue bob bola bong bow bright brook bush buster carol carter charity chase cherry chichi china
christian chuck clay clement clementine cliff comfort cooper coral crystal dace dahlia daisy dale danish dawn dean
deep derrick destiny dick dieter dimple dirk dolly don dong dot drew duke dung dupe earl earnest ebony ego elan eve
faith fanny favour fay felicity fern fin flora florin fortunate fortune frank gabby gale gang gay gem gene gent gift
gill ginger glad glen grace grant gulden guy gypsy hang hank harmony hazel heath heather hen hind holly honey hope
hue hung hunter hyacinth indie innocent ion iris ivy jack jade jasmine jasper jay jean jihad joy jun june kaiser kin
king kit kitty lake lance laurel lavender lea lech lee lei lemma lien lily ling lino long lucky lulu luna major
margarita marge marigold marina marine mark mart martins mason mat max maxim may meadow melody memory mercy mica
miles min mo moll muse myrtle nadir natal nest newton norm nova novelette ole olive opal ore oriel oz paddy pal pansy
paras pascal pat patience patsy patty peace pearl peer penny peregrine petal peter phoenix pierce piers ping pinny
pip piper pop poppy praise precious primrose prince princess prosper prudence pundit queen rain randy rares ray reed
reg rejoice rhea rich rick rim river roan rob robin rocky rod romaine roman romeo rose rosemary rowan ruby rusty
saffron sahib salaam samba sandy sawyer scarlet serenity shah shalom shay sheikh sherry shin shiv sibyl sienna sierra
sim skip sky snowdrop somerset sonnet sonny star sterling sultan sultana summer sunny taffy tali tam tamer tan tanner
tansy taro tawny thy tiger tine ting tome tong topaz trinity tuppence umber unity val valentine veer verity vernal vi
vie viola violet wade waldo wale ward warren wen will willow win wing winsome wit wren xi ya yang yaw yen yin yuan
yuk zinnia
`;
