/**
 * What staff write to one another and hardly ever to a service user: a message that was begun for colleagues and put
 * onto the wrong list shows by it. Words that are said to service users too ("our patients", "a team meeting", "your next
 * of kin") are left out.
 */
export const STAFF_PHRASES = `
this patient, these patients, your patient, our patient, patient list, patients on,
the service user, this service user, these service users, the service users,
the client, this client, these clients,
as discussed in mdt, as discussed at mdt, discussed in mdt, discussed at mdt, as discussed in supervision,
as discussed in handover, in handover, at handover, allocation meeting, referral meeting, bed state, bed management,
on call rota, cover for sickness, caseload, caseloads,
please find attached, please see attached, attached list, see the list attached, attached spreadsheet,
fyi, for your action, please action, please chase, please allocate, please escalate,
cc'd, cced, as per my email, as per below,
dear all, hi all, hello all, hiya all, morning all, good morning all, afternoon all, good afternoon all, thanks all,
dear team, hi team, hello team, morning team, good morning team, afternoon team, thanks team,
dear colleague, dear colleagues, hi colleagues, dear everyone, hi everyone, hello everyone, hi folks,
dear sir or madam, staff only, internal use, internal only, not for patients,
dna'd, dnaed, did not attend their, datix, ulysses, e-irf, systmone, cpa review
`;

/** Short forms as words of their own. */
export const STAFF_SHORT_FORMS = 'pt, pts, px, mdt, r/v, f/u, w/r';

/** What may follow "the patient" in words to a service user: the names of things and teams that are called so. */
export const PATIENT_NAMES = `
advice, transport, leaflet, leaflets, portal, entrance, experience, participation, safety, information, survey, car, line,
and public, forum, group, self check, zone, lounge, app
`;
