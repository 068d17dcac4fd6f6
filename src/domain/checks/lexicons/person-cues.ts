/** Words that a person's name follows: relatives, people, verbs. Own lists. */

/** "Your son Yusuf": relatives and those around somebody. */
export const RELATIVES = `
son sons daughter daughters mother mum mam mummy father dad daddy parent parents wife husband partner spouse boyfriend girlfriend
fiance fiancee ex brother sister brothers sisters sibling twin stepson stepdaughter stepmother stepfather stepmum stepdad
grandson granddaughter grandchild grandmother grandfather gran granny nan nana grandma grandad grandpa niece nephew uncle aunt
auntie aunty cousin neighbour neighbours friend friends flatmate housemate lodger landlord landlady carer guardian kin child baby
boy girl man lady woman gentleman law godson goddaughter godmother godfather fiancé fiancée
`;

/** "Patient Jane Smith": what someone is in a record. */
export const PEOPLE = `
patient patients client clients resident residents customer child baby pupil tenant claimant applicant person user occupant
`;

/** "Your nurse Sarah": who works for the service. A first name after these is the sender's colleague's. */
export const STAFF_ROLES = `
nurse nurses doctor gp physio physiotherapist therapist midwife worker coordinator co-ordinator manager consultant dentist optician
podiatrist dietitian psychologist psychiatrist counsellor pharmacist technician receptionist secretary assistant registrar surgeon
matron advisor adviser officer visitor interpreter navigator practitioner clinician caseworker keyworker volunteer student colleague
colleagues radiographer audiologist paramedic porter driver tutor teacher lead specialist mentor trainer instructor
`;

/** "Tell Yusuf", "we met Yusuf": verbs with a person after them. */
export const SPOKEN_TO = `
tell told ask asked meet met seen saw see remind reminded thank thanked visit visited rang ring phone phoned telephone telephoned call
called contact contacted collect collected email emailed text texted invite invited help helped named name's inform informed give gave
know knows remember drive drove take took bring brought assess assessed admit admitted discharge discharged refer referred examine
examined review reviewed treat treated support supported escort escorted accompany accompanied warn warned let notify notified wheel
`;

/** "With Yusuf", "for Yusuf": people may follow, and other things. */
export const BEFORE_ANYONE = `
for with to from by about and of or than is as regarding re behalf meet after before cc copy copied love see was both dear
including include like but hi hello not when if while because that said
`;

/** "Yusuf says", "Yusuf's mum": what only people do. */
export const DONE_BY_PEOPLE = `
says said asks asked lives lived called calls rang rings wants wanted told tells gave gives signed left works worked died fell moved
thinks thought feels felt phoned texted emailed wrote writes knows knew likes liked loves hopes agreed agrees came comes walks drives drove visited visits collected collects brought brings attended
attends paid smokes sleeps eats ate sat sits stays stayed speaks spoke understands understood refuses refused
`;

/** Labels with a name after a colon, a dash or a space. */
export const NAME_LABELS = `
name names patient client resident carer surname forename customer kin contact mother father mum dad parent guardian child baby re fao
attn tenant passenger visitor signed
`;
