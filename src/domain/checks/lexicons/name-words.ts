/** Capitalised words that are no part of a person's name: days, months, and what places of care are called. Own lists. */
export const NEVER_A_NAME = `
monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, june, july, august,
september, october, november, december, nhs, gp, trust, the, this, that, your, our, we, you, it, if, please, thank, thanks,
there, all, sir, madam, everyone, colleague, colleagues, team, patient, parent, guardian, carer, resident, customer, student,
english, british, welsh, scottish, irish, polish, christmas, easter, i, i'm, i'll, i've, and, or, but, so, when, they, he, she,
mum, dad, nurse, doctor, reception, no, yes, hello, dear, hi, us, me, him, her, them, one, everybody, people, service, user
`;

/** Words that make a name the name of a place: "Florence Ward", "Victoria Road", "St James Hospital". */
export const PLACE_WORDS = `
ward, hospital, house, road, street, clinic, centre, center, surgery, practice, unit, building, suite, wing, lodge, park,
avenue, lane, close, drive, crescent, court, place, square, school, college, university, academy, church, hall, hotel,
pharmacy, library, station, infirmary, hospice, entrance, room, floor, department, team, service, services, trust, group,
gardens, way, health, community, medical, memorial, nursing, care, home, project, foundation, society, cross, day, app, island
`;

/** What people are addressed by. */
export const TITLES =
  'mr, mrs, ms, miss, mx, dr, prof, professor, sir, lady, dame, lord, rev, reverend, master, madam, sister';
