/**
 * Words that say a person near them matters to the service user's care, or that speak of harm. Own list, parted by
 * commas; "*" stands for any ending.
 */
const WORDS = `
lives with, live with, living with, lived with, lives next door, lives alone, lives here, lives in, moved in, moved out, stays, staying,
look* after, care for, cares for, cared for, caring, carer, carers, take* care, took care, give my, give me, gives, gave, giving,
help, helps, helped, helping, helper, support*, visit*, wash, washes, washed, dress, dresses, dressed, feeds, fed, cooks, lifts, lets,
let me, let you, let us, let them, collects, collect, brings, drives, drove, access, key, keys, keysafe,
insulin, medic*, tablet*, pill, pills, inject*, dose, doses, dosette, prescri*, chemist, pharmacy, pharmacist,
hospital, ward, clinic, surgery, operation, theatre, admitted, discharge*, hospice, ambulance, care home, nursing home, respite, gp,
doctor, nurse, appointment, treatment, therap*,
die, died, dies, dying, dead, death, passed away, funeral, bereave*, lost, stillborn, miscarr*, buried,
ill, illness, poorly, unwell, sick, sickness, stroke, cancer, tumour, dementia, alzheimer*, diabet*, epilep*, autis*, adhd, asthma,
depress*, anxi*, psycho*, bipolar, schizo*, allerg*, vaccin*, infect*, virus, covid, chickenpox, measles, tuberculosis, hiv, hepatitis,
scabies, genetic, inherited, runs in, disab*, wheelchair, diagnos*, test result, test results, tested, symptom*, pain,
worry, worried, worries, worrying, concern*, safeguard*, abus*, neglect*, hit, hits, hitting, hurt, hurts, hurting, violen*, afraid,
scared, frightened, threat*, shout*, controls, controlling, money, stole, stolen, steals, police, arrested, prison, court, custody,
risk, risks, unsafe, not safe, harm*, suicid*, overdos*, drink, drinks, drinking, drunk, alcohol, drugs, cannabis, cocaine, heroin,
pregnan*, baby, birth, contracepti*, sex, sexual, fall, falls, fell, fallen, collapsed, school, nursery, college, teacher,
power of attorney, attorney, deputy, guardian, advocate, interpreter, social services, social worker, next of kin, emergency,
divorc*, separated, split up, partner, relationship, left me, on my own
`;

const parts = WORDS.split(',')
  .map((word) => word.trim())
  .filter((word) => word !== '')
  .map((word) => word.replaceAll(' ', String.raw`\s+`).replaceAll('*', String.raw`\p{L}*`));

/** One of those words, as a whole word. */
export const CARE_WORD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${parts.join('|')}|A&E|999|111)(?![\\p{L}\\p{N}])`,
  'iu',
);
