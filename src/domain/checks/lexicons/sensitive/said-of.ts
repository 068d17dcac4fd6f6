/** Words that show of whom a sentence speaks: of one person, or of anyone. Own lists. */

/** Before a term: what follows is said of anyone ("if you are pregnant", "people with asthma"). */
export const OF_ANYONE = `
if, whether, unless, anyone, anybody, people, everyone, everybody, someone, somebody, those, whoever, adults, patients, whichever,
example, some, many, most, suppose, imagine, cases, babies, smokers
`;

/** One person is spoken of or to. */
export const OF_THE_PERSON = `
you, your, yours, yourself, he, she, his, her, hers, him, i, my, me, mine, himself, herself, myself, mum, dad, mother,
father, son, daughter, husband, wife, partner, brother, sister, mr, mrs, ms, miss
`;

/** Right before a term, alone or with one word between: it is this person's ("your asthma", "your recent stroke"). */
export const OWN =
  'your, his, her, my, mums, dads, sons, daughters, mothers, fathers, husbands, wifes, partners, childs, ur';

/** Where no one person is spoken of, these make a sentence one about the matter itself. */
export const OF_THE_MATTER = `
people, patients, anyone, adults, children, women, men, staff, everyone, public, condition, conditions, disease, diseases, risk, risks, raises,
cause, causes, caused, symptoms, signs, protects, protect, prevent, prevents, prevention, common, include, includes, such, example, types,
kinds, affects, training, awareness, leaflet, leaflets, talk, talks, learn, research, study, helpline, charity, association, campaign, policy,
procedure, poster, information, vaccine, vaccines, raise, serious, families, carers, community, parents, teaching,
x, choir, café, cafe, programme, event, welcome, professionals, workers, colleagues, below, target, ideal, adult, outbreak, season, spreading, workshop, seminar, webinar
`;

/** Up to six words before a term: the person is told about the matter, not that it is theirs. */
export const BEFORE_A_MATTER = `
against, protect, protects, protected, prevent, prevents, preventing, risk, risks, signs, sign, symptom, symptoms, types,
chance, chances, spot, spotting, awareness, screen, screening, screened, screens, vaccine, vaccinated, case, cases, outbreak, outbreaks, rates, covers, covering, topics, tackles, raising, fundraising, charity, free
`;

/** After a term: a thing that is named after it and is for anyone. */
export const NAMED_AFTER = `
charity, uk, day, week, month, awareness, research, association, society, screening, vaccine, vaccines, vaccination, vaccinations, jab, jabs, immunisation,
immunisations, leaflet, leaflets, training, prevention, friends, helpline, foundation, trust, study, policy, conference, poster, posters, stall, choir,
café, cafe, friendly, booklet, website, webinar, campaign, strategy, network, alliance, champions, app, walk, run, books, book, fundraiser, lessons, lesson, questionnaire, aware, rates, rate, figures, statistics, cases, learning, elearning
`;

/** After a term: a service or people who are named after it. Whoever comes to them is given away only where it is theirs. */
export const SERVICES_NAMED_AFTER = `
clinic, clinics, team, teams, service, services, nurse, nurses, group, groups, unit, units, ward, wards, centre, centres, class, classes, department, hub, specialist, specialists, practitioner, practitioners,
doctor, doctors, consultant, consultants, support, programme, project, education, advisers, adviser, lead, care, home, homes, school, schools, course, courses, suite, building, reception, desk, room, medicine, network, charity
`;

/** In a question they ask after something that is known already: "Are you still hearing voices?" */
export const KNOWN_ALREADY =
  'still, yet, again, better, worse, now, today, lately, anymore, need, more, enough, left, run';

/** After a term: people in general who are named by it ("autistic children"). */
export const PEOPLE_NAMED_AFTER = `
people, children, adults, men, women, patients, pupils, students, parents, families, carers, babies, smokers, sufferers, survivors, community, users
`;

/** With "about" or "on" right before a term: things that tell of a matter ("a course about asthma"). */
export const TELLS_OF_A_MATTER = `
course, courses, talk, talks, leaflet, leaflets, session, sessions, class, classes, workshop, evening, event, information, film, video, videos, book, books, training, learn, lecture, project, advice, website, page, questions,
study, research, poster, guide, booklet, news, group, day, campaign
`;
