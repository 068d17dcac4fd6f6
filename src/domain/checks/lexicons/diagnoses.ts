/** Conditions whose mention alone may harm when read by someone else. Own list. */
export const TELLING_DIAGNOSES = `
schizophrenia, schizophrenic, schizoaffective, psychosis, psychotic, psychotic episode, bipolar, bipolar disorder,
bipolar affective disorder, manic episode, hypomania, hypomanic, mania, manic depression, personality disorder,
borderline personality disorder, bpd, eupd, emotionally unstable personality disorder, depression, depressed,
depressive episode, depressive disorder, postnatal depression, postpartum psychosis, anxiety disorder,
generalised anxiety disorder, panic disorder, panic attacks, social anxiety, ptsd, cptsd, post-traumatic stress disorder,
post traumatic stress disorder, ocd, obsessive compulsive disorder, obsessive-compulsive disorder, eating disorder, anorexia,
anorexia nervosa, anorexic, bulimia, bulimia nervosa, bulimic, binge eating disorder, self-harm, self harm, self-harming,
self harming, self-injury, suicidal thoughts, suicidal ideation, suicide attempt, paranoia, paranoid, delusions, delusional,
hallucinations, hearing voices, mental illness, mental health problem, mental health problems, mental disorder,
nervous breakdown, mental health act, sectioned, detained under, dementia, alzheimer's, alzheimers, alzheimer's disease,
lewy body, vascular dementia, memory loss, alcohol dependence, alcohol dependency, alcohol misuse, alcohol problem, alcoholic,
alcoholism, drug dependence, drug misuse, drug problem, drug use, substance misuse, substance use, addiction, opiate dependence,
heroin, cocaine, cannabis use, detox, detoxification, withdrawal symptoms, hiv, hiv positive, aids-related, hepatitis b,
hepatitis c, hepatitis, sexually transmitted, sexually transmitted infection, sti, chlamydia, gonorrhoea, gonorrhea, syphilis,
herpes, genital herpes, genital warts, hpv, trichomonas, pubic lice, erectile dysfunction, impotence, infertility, infertile,
sterilisation, vasectomy, ivf, miscarriage, stillbirth, ectopic pregnancy, abortion, termination of pregnancy,
unplanned pregnancy, pregnant, pregnancy, gender dysphoria, gender reassignment, cancer, cancerous, carcinoma, tumour, tumours,
malignant, malignancy, lymphoma, leukaemia, myeloma, melanoma, sarcoma, metastases, metastatic, metastasis, chemotherapy,
radiotherapy, palliative, terminal illness, terminally ill, life-limiting, end of life care, tuberculosis, sickle cell,
huntington's, huntington's disease, motor neurone disease, learning disability, learning disabilities, learning difficulties,
autism, autistic, asperger's, adhd, attention deficit hyperactivity disorder, foetal alcohol, fetal alcohol
`;

/** Conditions that are personal all the same. Own list. */
export const OTHER_DIAGNOSES = `
diabetes, diabetic, type 1 diabetes, type 2 diabetes, epilepsy, epileptic, seizure, seizures, multiple sclerosis, parkinson's,
parkinson's disease, cerebral palsy, muscular dystrophy, stroke, mini-stroke, heart failure, heart disease, heart attack, angina,
atrial fibrillation, heart condition, aneurysm, high blood pressure, hypertension, high cholesterol, asthma, copd, emphysema,
chronic obstructive pulmonary disease, pneumonia, pulmonary embolism, cystic fibrosis, kidney disease, kidney failure, renal failure,
dialysis, liver disease, cirrhosis, crohn's, crohn's disease, ulcerative colitis, irritable bowel, coeliac disease, stoma, colostomy,
incontinence, incontinent, urinary tract infection, uti, bowel problems, thrush, endometriosis, fibroids, polycystic ovaries, menopause,
prostate, osteoporosis, osteoarthritis, rheumatoid arthritis, arthritis, fibromyalgia, lupus, gout, thyroid problem, underactive thyroid,
overactive thyroid, anaemia, haemophilia, deep vein thrombosis, dvt, mrsa, sepsis, leg ulcer, leg ulcers, pressure ulcer, pressure sore,
pressure sores, obesity, obese, overweight, underweight, malnutrition, eczema, psoriasis, scabies, head lice, brain injury, head injury,
chronic pain, chronic fatigue, sleep apnoea, dyslexia, dyspraxia, tourette's, macular degeneration, glaucoma, long covid, jaundice
`;

/** Phrases that hold a word from above and say nothing of anyone's health: vaccines, screening, other meanings. Own list. */
export const NOT_A_DIAGNOSIS = `
heat stroke, stroke of, tropical depression, breast stroke, key stroke, cancer research, cancer screening, bowel cancer screening,
hpv vaccine, hpv vaccination, hpv vaccinations, hpv jab, hpv immunisation, hepatitis b vaccine, hepatitis b vaccination,
pneumonia vaccine, pneumonia vaccination, tuberculosis vaccine, head lice check, world cancer day, dementia friends, cancer uk
`;
