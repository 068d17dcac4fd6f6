/** What British streets are called, with the short forms that are written for it. Own list. */
export const STREETS = `
road=rd; street=st|str; avenue=ave|av|avn; lane=ln|la; close=cl|clo; drive=dr|drv; crescent=cres|cr|cresc; way=wy; court=ct|crt
place=pl; terrace=terr|ter|tce; gardens=gdns|gdn|gds; garden=; grove=gr|grv; square=sq; hill=hl; park=pk; walk=wlk; row=; mews=
rise=; view=vw; green=grn|gn; mount=mt; parade=pde; yard=yd; gate=; croft=; fold=; end=; vale=; meadow=; meadows=mdws; bank=; brow=
broadway=bdwy; cottages=cotts; villas=; mansions=; buildings=bldgs; wharf=; quay=; path=; circus=; chase=; dene=; dale=; side=
heights=hts; spinney=; paddock=; paddocks=; common=; reach=; field=; fields=; brae=; wynd=; loan=; vennel=; pend=; nook=; neuk=
strand=; ground=; copse=; embankment=; esplanade=; promenade=; approach=; bridge=; causeway=; cross=; crossing=; dell=; drove=
estate=; garth=; glade=; glebe=; glen=; hollow=; holt=; hurst=; knoll=; lawn=; lawns=; lea=; leas=; leys=; link=; loke=; mead=; moor=
nest=; oaks=; orchard=; orchards=; oval=; parkway=; passage=; pastures=; pightle=; piece=; pines=; plain=; plaza=; point=; ride=
ridge=; ridgeway=; shaw=; slope=; stairs=; steps=; stile=; ness=; thwaite=; top=; turnpike=; twitten=; ginnel=; snicket=; jennel=
underpass=; acre=; acres=; viaduct=; warren=; waterside=; wood=; woods=; woodlands=; arcade=; avenues=; boulevard=blvd; bypass=; by-pass=; corner=
cliff=; cliffe=; combe=; coppice=; cloisters=; croftway=; dock=; farm=; fairway=; firs=; ford=; gap=; grange=; hey=; heath=; island=
keep=; limes=; maltings=; market=mkt; mill=; minster=; precinct=; priory=; quadrant=; rookery=; roundway=; sands=; shore=; springs=
stables=; town=; townhead=; towers=; trees=; vineyard=; willows=; works=; wyke=; alley=; bow=; butts=; downs=; down=
`;

/** Kinds of street that come first, in Wales and in Gaelic. */
export const STREETS_THAT_COME_FIRST =
  'heol, ffordd, stryd, cae, maes, lôn, lon, clos, rhes, bryn, llys, parc, trem, rhodfa, cwrt, gerddi, pen, tan, y, sràid, rathad, dol, dôl, porth, erw, gwaun, llwyn, pentre, nant, tyddyn, waun, cwm, rhiw, rue, avenue, mount, strada, ulica';

/** Endings of streets of one word: Kirkgate, Cheapside, Broadway. */
export const ONE_WORD_STREETS =
  'gate, way, side, crest, friars, mead, dene, croft, garth, bank, view, wood, ridge, strand, cheapside, row, fields, lands, hurst, cliff, cliffe, combe, holm, lea, leas, leigh, ley, mount, brow, butts, broadway, hollow, lodge, meadow, meadows, wharf, hythe, gardens, market, yard, hay, haye, royd, acre, acres, thorpe, end, cross, bury, moor, moors, park, vale';

/** What stands before a number inside a house: "Flat 2b". */
export const UNITS = 'flat, apartment, apt, caravan, chalet, plot, mooring, moorings, berth, studio, pitch, lodge, bedsit, maisonette'; // prettier-ignore

/** Words that end a house's or a block's name: "Rose Cottage", "Attlee Tower". */
export const HOUSES =
  'cottage, cottages, lodge, house, farm, farmhouse, barn, villa, bungalow, view, bakery, rectory, vicarage, mill, manor, croft, mead, grange, hollies, orchard, stables, forge, chapel, schoolhouse, school, post, firs, limes, oaks, elms, beeches, willows, laurels, cedars, gables, court, tower, towers, heights, point, mansions, hall, dairy, granary, coach, nook, haven, dene, manse, croft, haven, cote';
