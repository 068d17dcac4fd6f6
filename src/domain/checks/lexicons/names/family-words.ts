/**
 * Family names that are ordinary words as well: a name only after a title, an initial or a first name.
 */
export const FAMILY_WORDS = `
akin alder almond ambler archer arias armour ash askew bacon badger bailey baker ball banjo banks barber bard barker
baron barre barrow barter bass bate bates bather batten batty beach beadle bean beard beaver beck bee beech beer
begum bell bent berg berry best bi birch bird bishop black blades bland bloom blunt boatman bond bone bonnet boon
boot booth bower bowers bowler bowman box boycott brace brand bravo bray brazier brew brewer bridge bridges bright
broad brogan brook brooking brooks broom brougham brown browning brunt buck buckle budge bull bullock bunting burden
burn burns burrow burrows bury busby bush butcher butler butt buttery button caballero cable cairns callow camp
canning cannon cant carpenter carter carver case cash castle cave challis chamberlain chambers champion chance
chandler chart charters chase cherry chevalier chew chick chin chow christian churchman clamp clay cleaver clement
cliff clinch close coats cock cocking cocks coley collard collier comer common constable cook cooper cope copper
copping cork corner corr cotter cotton couch court cousins coward cowling cox cram cramp crane craven creed creek
crew crisp croft crofts crook crooks cropper cross crouch crow crown crozier cuff cull cumming curl curry cutler dag
dainty dale dance dancer dang dark darling dart dash davenport day deacon dean dear deb dell dent derrick diamond
dibble dick dickens dicker dike ding dingle dobbins docker dong doughty dove down downer downing downs drain drake
draper drew driver duck dudgeon duff duke dukes dunning dye dyer dyke dykes eagle eagles earl early east eaves ebbs
eddy edge eke elder elms emery eve eves fair falconer fallows fan farina farmer farrow farthing fay fell fellows fern
ferns ferry field fielder fielding fields finch fine firth fish fisher flack fleet flint flood flower flowers foo
foot ford foreman forester fort forte fortune foster fountain fox frame franks free freeborn freedman freeman freer
freestone french friar frost fry fryer fuller furlong gait gale gall gallant gamble gammon gang garden gardener
garland garner gatehouse gates gaunt gay gee gent gentile gentle gibbon gibbons gill gillies glass glen goad godson
gold golden goldsmith gong good gore gorse gosling grace graham grange grant graves green greener greenfield
greenwood greet grew grey grieve grieves griffin grimes grizzle groom gross groves guest guise gumbo gunning guppy
gurney guy hackney haddock hails hair hajji hale hales hall hallows halls hamlet hand hands handy hanks harbour
harden hardy hare hared harness harries harrow hart hatch haw hawker hawthorn hay haycock head heal heard heath
heather heaven hector hedge hedger hedges helm herd heritage heron herring hertz hewer hick hickey hicks hill hillier
hills hind hinds hitch hocking hogan holder hole homer hon honey hood hook hooker hope hopper horn houseman hove hull
humble hunt hunter hurt imam irons ivory jack jasper jay jeans john johns joiner jolly joy judge justice kaiser keel
keeling keen keeping kenning kettle keys khan kibble king kinsman kiss kitchen kite knell knight knights kola lacy
lad laird laity lake lam lamb lance landau lander landsman lane latter laurel lavender law lawless laws lax lay lea
leach leader leak leaver ledger lee leech lees lei lemma lemon lever levy limb lines ling lisle little littler
livings lo loader lock locker lodge lone long loo look lopes lord lough love loveless loveys low lower luck luff lush
lusty lye lynch ma mac mace mackintosh madden magi major male manners manning march mark marks marques marrow marsh
marten martens martin martini martins mason masters maunder maw maxim may mayo mayor mead meadows meals medley meek
mends mercer merino merry messenger meta mew midwinter mighty miles mill miller mills minter mire mo mole monk monks
moody moon moor morel morrow moss mould moulding moulds mount mountain mower mulligan muse musk nag napper nelson
newton nightingale nix noble noel noon north nutter nutting oaks obi ogle onions orange orchard ostler otter overall
pace packer painter paisley pal palfrey paling pan pang pare parish park parks parry parsley parsonage parsons
partridge pascal pastor patching pate patience peace peach peacock pear pearl pears peat peaty peck peel peers penny
pepper perfect perks pert peters petty phoenix pickles pickup pierce pike pilgrim pilling pinches pine pink pinto
pitcher plaice plant player pluck plumb pointer pole pollack pollard pond pool pop pope port porter potter pound
power powers precious pretty priest priestly prime primrose prince prior priory proctor proud provost pulley pulling
purchase purser quail quested quill quilter quin quince quine quint quirk race rainbow rajah ranger ransom raper raw
ray reading redhead redwood reed reeve reeves rice rich riches ricks riddle rider ridge rivers roach roan robe robin
robins rock roe roebuck roger rogers roll rolling rollings roman rook rooks roots roper rose rosin rough rouse roux
rowan royal ruff ruffle rumble rush rust rye sacks saddler sage saint salami salmon salt salter sanders sands sandy
sari savage sawyer scales scorer scrivener scullion seaman sears seaward seed seers seller sellers sells sen sergeant
sexton shah shams shanks sharp shearer shearing shears sheen sheikh shepherd sherry shields shill shim shin shire
shires shores short shorter sierra silk sill silver sim simper sims singer singleton skeet skipper slack slaughter
sleight slough sly smelt smith smithies snow snowball somerset south southern spark sparks sparrow spear spears speed
spittle spoor spray spring sprout spry squire squires stabler stables stack stalker stamp stamper standing staples
stares stark starling stead steeds steel steeples steer stein sterling stern steward stiff stiles stirrup stock
stocks stoker stokes stone stones storey stout stow strain strand strange straw streets stride stringer strong sturdy
sturgeon styles suckling sultan sultana summers swain swallow swami swan sweet swift sword swords ta tabor tailor
tallboys tam tan tang tank tankard tanner tapper tarry tart teal tear tempest temple tench terry thatcher thew thorn
thrower thrush tickle tidy tiller tilling timings ting tingle tinker tipper tipping tombs tomes toms tong topping
tosh tough tout tower towers towns trace train trainer tribe trick trimmer troop trotter trout troy truss tubby tuck
tucker tune turner tweed tweedy twist upward urban usher vale valentine valet veal verity vicar vicarage vicars
victor villa vine vines virtue wade wager wain wainwright wale wales walker wan wand ward warden ware warren
waterfall waters watt watts wax wearing weaver weaving wedge weir wellington wells welsh wen west western whale wheat
wheeler wheelhouse wheelwright whetstone whistler white whitehead whiting whittle wick wicks wiener wight wilder
wiles will willies willows wills winch winder wines wing winkle winning winters wisdom wise withers witter wolf woo
woodbine woodcock woodcraft wooding woodland woodman woods woof woollen workman worth worthy wraith wren wrench
wright xi yam yang yap yarrow yin yip young younger yuan yule zeal
`;
