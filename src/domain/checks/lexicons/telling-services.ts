/** Services whose name alone says what someone is cared for. Own list; what a Trust's own services are called comes with the service. */
export const TELLING_SERVICES = `
camhs, iapt, crht, crhtt, gum, ivf, castt, amhp, eip, ehcp panel, picu, mbu, community mental health,
child and adolescent mental health, young people's mental health, older people's mental health,
community psychiatric nurse, crisis resolution, crisis resolution and home treatment team, crisis house, crisis line,
crisis cafe, early intervention in psychosis, early intervention team, assertive outreach, mother and baby unit,
secure unit, prison healthcare, sexual health, needle exchange, methadone, pregnancy advisory service,
sexual assault referral centre, rape crisis, women's refuge, domestic abuse service, end of life care,
macmillan nurse, marie curie nurse, admiral nurse, child protection, safeguarding team, looked after children,
youth offending team, probation service, talking therapies, early pregnancy, recurrent miscarriage, fetal medicine,
family planning, termination of pregnancy, gender identity, gender clinic, parent and infant mental health,
place of safety, section 136 suite, approved mental health professional, independent mental health advocate,
alcoholics anonymous, narcotics anonymous, gamblers anonymous, community drug team, hospice at home
`;

/** What makes a service telling when a word such as clinic, team or nurse follows: "epilepsy clinic", "HIV support group". */
export const TELLING_SUBJECTS = `
mental health, psychiatric, psychosis, personality disorder, perinatal, eating disorder, eating disorders, eating,
self-harm, self harm, suicide prevention, crisis, home treatment, depression, anxiety, bipolar, ocd, trauma, ptsd,
memory, dementia, alzheimer's, autism, autistic spectrum, adhd, neurodevelopmental, learning disability,
learning disabilities, forensic, secure, drug and alcohol, drugs and alcohol, drug, alcohol, substance misuse,
addiction, addictions, opioid, gambling, sexual health, hiv, hepatitis, hep c, tb, tuberculosis, blood-borne virus,
contraception, abortion, termination, fertility, infertility, assisted conception, ivf, erectile dysfunction,
andrology, vasectomy, gender, testicular, cancer, oncology, chemotherapy, radiotherapy, leukaemia, lymphoma, myeloma,
melanoma, haemophilia, sickle cell, thalassaemia, palliative, palliative care, end of life, hospice, crohn's,
colitis, transplant, epilepsy, seizure, ms, multiple sclerosis, parkinson's, movement disorder, movement disorders,
motor neurone, mnd, huntington's, cerebral palsy, brain injury, obesity, bariatric, cystic fibrosis, chronic fatigue,
me/cfs, fibromyalgia, lupus, depot, clozapine, lithium, methadone, domestic abuse, domestic violence, sexual assault,
rape, safeguarding, child protection, youth offending, probation, psychology, psychological, psychotherapy,
colposcopy, hysteroscopy, endometriosis, miscarriage, early pregnancy, immunodeficiency, hep b, sti, gum, skin cancer
`;

/** The same, but saying little, or what many have and few hide: only pointed at where others may read it. */
export const PARTLY_TELLING_SUBJECTS = `
falls, frailty, leg ulcer, wound, wound care, tissue viability, bereavement, reablement, intermediate care, respite,
voice, swallowing, hand, hip, knee, spinal, back pain, scar, skin, allergy, vascular, varicose vein, foot protection,
high risk foot, lymph, recovery, menopause, prostate, breast, breast care, haematology, lymphoedema, stoma,
colorectal, continence, incontinence, bladder, bowel, ibs, ibd, coeliac, liver, renal, kidney, dialysis, first fit,
stroke, tia, head injury, headache, neuro-rehabilitation, diabetes, diabetic, thyroid, weight management,
heart failure, cardiac, arrhythmia, copd, lung, asthma, sleep apnoea, pain, chronic pain, long covid, arthritis,
osteoporosis, warfarin, anticoagulation, counselling, gynaecology, gynae, urogynaecology, pregnancy, antenatal,
postnatal, genetics, genetic, burns, maternity, labour, smoking cessation, stop smoking, bladder and bowel
`;

/** What follows: a service, or who works in it. */
export const SERVICE_NOUNS =
  'clinic, clinics, service, services, team, teams, unit, ward, centre, center, hub, department, nurse, nurses, practitioner, worker, group, suite, outpatients, specialist, consultant, counsellor, midwife, programme, refuge, house, line, appointment, review';

/** What may stand between: "chemotherapy day unit". */
export const SERVICE_ADJECTIVES =
  "day, outpatient, inpatient, specialist, community, support, assessment, treatment, follow-up, liaison, care, rehabilitation, rehab, medicine, surgery, misuse, advisory, screening, self-help, peer, crisis, resolution, home, early, intervention, acute, family, young, adult, children's, nurse, and";
