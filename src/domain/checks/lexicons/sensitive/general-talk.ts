/** Words that show that money or safeguarding is spoken of in general: nobody's own case. Own lists, from general knowledge. */

/** After a term: a thing for anyone that is named after it ("the child protection course", "the Universal Credit helpline"). */
export const FOR_ANYONE_AFTER = `
course, courses, training, refresher, module, modules, elearning, certificate, policy, policies, procedure, procedures, guidance, guide, guides, handbook, leaflet, leaflets, booklet, factsheet, poster, page, pages,
website, line, helpline, hotline, charity, charities, adviser, advisers, advisor, advisors, advice, service, services, workshop, workshops, talk, talks, session, sessions, drop, webinar, event, events, fair,
stall, week, day, month, awareness, campaign, strategy, act, law, laws, rules, regulations, code, rates, rate, scheme, schemes, system, figures, statistics, report, survey, consultation, office, offices,
lead, leads, champion, champions, board, partnership, forum, network, form, forms, check, checks, calculator, pledge, toolkit, standards, prevention, lessons, lesson, assembly, walk, vigil, ribbon, survivors, support, group, groups, project, projects, centre, hub, team, teams, café, cafe, bill, vouchers, collection, collections, shop, raffle, appeal
`;

/** After a term: a paper or an office. Said to be somebody's, it still says nothing of how they stand. */
export const PAPERS_AFTER = 'letter, letters, leaflet, leaflets, booklet, guide, pack, helpline, line, office, page, website, newsletter, envelope, post'; // prettier-ignore

/** Before a term: what a service offers or somebody may do, not what is so. */
export const OFFERED_BEFORE = `
help, helps, advice, advise, advises, support, supports, guide, guides, apply, applying, qualify, qualifies, entitled, entitlement, eligible, may, might, could, can, course, courses, class, classes, learn, learning, workshop, session,
sessions, talk, talks, leaflet, leaflets, booklet, information, page, website, explains, explain, tips, avoid, avoiding, prevent, questions, find, check, drop, free, offer, offers, covers, cover, includes, including, specialist, specialises,
specialise, charity, trained, worried, struggling, need, get, options, ways, tackle, beat, types, kinds, plan, manage, managing, must, should
`;

/** In a sentence: somebody learns, teaches, volunteers or applies, or all are spoken to. */
export const LEARNING = `
course, courses, training, trained, refresher, module, modules, elearning, learn, learning, learners, teach, teaches, teaching, certificate, workshop, webinar, policy, policies, procedure, guidance, handbook, leaflet, leaflets, booklet, factsheet, poster,
volunteer, volunteers, volunteering, recruiting, vacancy, vacancies, trustee, trustees, governors, helpline, charity, campaign, awareness, walk, vigil, lecture, assembly, exhibition, film, podcast, fundraiser, fundraising, donate, donations, collecting, toys,
consultation, survey, inspection, legislation, law, laws, everyone, everybody, anyone, ribbon, survivors, zero, tolerated, tolerate, curriculum, novel, author, drama, documentary, seriously, committed, responsibility, duty
`;

/** Before a term of safeguarding: what anybody may do or should know, where no one but "you" is spoken of. */
export const MAY_BE_DONE =
  'report, reporting, spot, spotting, recognise, recognising, against, end, ending, tackle, tackling, prevent, preventing, experiencing, affected, witness, witnesses, suspect, understanding, contact, make, set, talk, speak, ask';

/** What is paid for as shops, schools and clubs are: a bill for one is nobody's debt. */
export const EVERYDAY_BILLS = `
library, parking, gym, club, trip, school, dinner, dinners, lunch, lunches, meals, subscription, booking, ticket, tickets, membership, lesson, lessons, class, classes, course, tour, delivery, parcel, garage, mot, swimming, brownies, scouts,
allotment, subs, photos, uniform, concert, app, broadband, milk, garden, bins, pitch, permit, permits, licence, hall, coach, residential, play, disco
`;
