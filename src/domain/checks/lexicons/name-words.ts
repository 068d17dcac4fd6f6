/** Capitalised words that are no part of a person's name: days, feasts, what begins a sentence, what places of care are called. Own lists. */
export const NEVER_A_NAME = `
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january
february march april june july august september october november december nhs gp trust the this that these those your our we you it
if please thank thanks there here all sir madam everyone colleague colleagues team patient patients parent parents guardian carer
carers resident residents customer student staff english british welsh scottish irish polish romanian urdu punjabi bengali gujarati
somali arabic turkish portuguese christmas easter ramadan eid diwali hanukkah passover vaisakhi lent advent halloween i i'm i'll i've
i'd and or but so when they he she its his my their who what why how where which because while after before until since once then
also yes no not hello dear hi hiya hey good morning afternoon evening us me him her them one two three everybody everything anyone
someone nobody people service services user users do don't does did are is was were be been can can't cannot could would should will
may might must shall have has had having let lets go come call ring text email see seen bring take use put get give keep make write
read reply send sent ask tell speak contact visit press dial turn walk wait meet join leave from to for with at in on of by as about
into over under near off out up down a an any some each every both either neither more most less next last first second third new old
free full open closed today tomorrow tonight yesterday week weeks month year day days time date just only still now well ok okay
sorry welcome happy merry congratulations mum dad mummy daddy nurse doctor matron consultant reception receptionist switchboard
housekeeping transport pharmacy security catering estates facilities maternity paediatrics audiology radiology physiotherapy
outpatients inpatients a&e x-ray transport interpreter interpreters council government parliament police ambulance fire social
email phone mobile fax tel telephone website facebook twitter instagram whatsapp zoom teams skype google microsoft apple android
windows chrome edge safari alexa siri covid covid-19 flu mrsa hiv type zone plan part form ref reference re room floor level bay bed
wing building block gate door car bus train tram tube taxi north south east west monday's tuesday's friday's asap fao
`;

/** Words that make a name the name of a place, an organisation or a thing: "Florence Ward", "Victoria Road", "Bell's palsy". */
export const PLACE_WORDS = `
ward wards hospital hospitals house road street clinic clinics centre center surgery practice unit building suite wing lodge park
avenue lane close drive crescent court place square school college university academy church chapel mosque temple synagogue
cathedral hall hotel pharmacy chemist library station infirmary hospice entrance room rooms floor department team teams service
services trust group gardens garden way health community medical memorial nursing care home project foundation society cross day
app island palace gallery museum theatre theatres cinema stadium arena cafe café restaurant pub inn arms tavern shop store
supermarket bank market mall tree lounge terrace mews grove bridge tower towers wharf dock quay railway line airport coach block
annexe annex outpatients bay bays corridor desk council borough county district region primary secondary infant junior infants
nursery preschool club gym leisure pool sports common green heath wood woods forest field fields farm mill manor villa cottage
cottages week festival award prize fund appeal charity association institute institution games cup trophy plc ltd limited llp
syndrome disease palsy scale score frame catheter sponge tea line chairs chair ramp steps kitchen bungalow flats estate village
town city hub pod studio zone stop roundabout junction tunnel beach bay river canal lake hill valley parade promenade precinct
plaza bypass baths show fair races racecourse arcade exchange embankment circus row walk court yard retail foodbank hostel
refuge barracks fort castle priory abbey column statue monument memorial fountain
`;

/** What people are addressed by. */
export const TITLES =
  'mr, mrs, ms, miss, mx, dr, prof, professor, sir, lady, dame, lord, rev, revd, reverend, master, madam, sister, fr, canon, rabbi, imam, pastor';

/** Words for relatives that stand before a name as a title does: "Aunty Blessing", "Baby Noah". */
export const KIN_TITLES =
  'aunt, auntie, aunty, uncle, granny, gran, nan, nana, nanna, grandma, grandad, granddad, grandpa, grandfather, grandmother, baby, cousin, nanny';
