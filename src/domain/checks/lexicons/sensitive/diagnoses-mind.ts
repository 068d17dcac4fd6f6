/** Conditions of the mind, learning and development, and addictions, with the names people use. Own list, from general knowledge. */
export const MENTAL_HEALTH = `
schizophrenia, schizophrenic, schizoaffective, schizoaffective disorder, schizotypal, schizotypal disorder,
schizophreniform, psychosis, psychoses, psychotic, psychotic episode, psychotic depression, drug-induced psychosis,
first episode psychosis, puerperal psychosis, postpartum psychosis, delusional disorder, delusion, delusions, delusional,
paranoia, paranoid, persecutory, hallucination, hallucinations, hallucinating, hears voices, hear voices, hearing voices,
seeing things, thought disorder, catatonia, catatonic, bipolar, bipolar disorder, bipolar affective disorder, bipolar depression,
manic depression, manic depressive, mania, manic episode, hypomania, hypomanic, hypomanic episode, cyclothymia,
cyclothymic, mood disorder, affective disorder, mixed affective episode, depression, depressed, depressive, clinically depressed,
clinical depression, major depression, major depressive disorder, severe depression, low mood, depressive episode,
depressive disorder, recurrent depression, treatment-resistant depression, dysthymia, dysthymic, seasonal affective disorder,
postnatal depression, post-natal depression, postpartum depression, antenatal depression, perinatal depression,
premenstrual dysphoric disorder, pmdd, anxiety, anxiety disorder, anxiety attack, anxiety attacks, generalised anxiety,
generalised anxiety disorder, health anxiety, social anxiety, social anxiety disorder, separation anxiety,
perinatal anxiety, panic disorder, panic attack, panic attacks, agoraphobia, agoraphobic,
 social phobia, emetophobia, ptsd, cptsd, complex ptsd, birth trauma, post-traumatic stress,
post-traumatic stress disorder, traumatic stress, acute stress reaction, adjustment disorder, ocd,
obsessive compulsive, obsessive compulsive disorder, obsessional, intrusive thoughts, compulsions, hoarding disorder,
body dysmorphia, body dysmorphic disorder, bdd, trichotillomania, hair pulling, skin picking, dermatillomania,
personality disorder, personality disorders, borderline personality, borderline personality disorder, bpd, eupd,
emotionally unstable, emotionally unstable personality disorder, antisocial personality disorder, narcissistic personality disorder,
avoidant personality disorder, dependent personality disorder, paranoid personality disorder, psychopath, psychopathy,
sociopath, dissociation, dissociative, dissociative disorder, dissociative identity disorder, multiple personality, depersonalisation,
derealisation, fugue state, conversion disorder, functional neurological disorder, non-epileptic attacks, non-epileptic seizures,
pseudoseizures, dissociative seizures, somatisation, somatic symptom disorder, hypochondria, hypochondriasis, munchausen,
munchausens, factitious disorder, fabricated or induced illness, eating disorder, eating disorders, disordered eating, anorexia,
anorexia nervosa, anorexic, bulimia, bulimia nervosa, bulimic, binge eating, binge eating disorder, arfid, pica, purging,
making yourself sick, self-harm, self-harms, self-harmed, self-harming, self-injury, self-injuring, self-injurious, cutting yourself,
suicidal, suicidal thoughts, suicidal ideation, suicidality, suicide attempt, suicide attempts, attempted suicide, suicide risk,
risk of suicide, thoughts of suicide, mental illness, mental illnesses, mentally ill, mental disorder, mental breakdown,
nervous breakdown, mental health problem, mental health problems, mental health condition, mental health diagnosis,
mental health difficulties, mental health issues, mental health crisis, psychiatric history, psychiatric illness, psychiatric admission,
mental health act, sectioned, detained under, held under section, on a section, on section 2, on section 3, under section 2, under section 3, section 117, section 136, section 17 leave,
community treatment order, psychiatric hospital, psychiatric ward, psychiatric unit, secure unit, acute mental health ward,
electroconvulsive therapy, electroconvulsive, conduct disorder,
oppositional defiant disorder, attachment disorder, reactive attachment disorder, selective mutism,
gender dysphoria, gender identity disorder, sex addiction, pyromania, kleptomania, psychosexual, relapse signature,
grief disorder, complicated grief,
 emotional dysregulation, mentally unwell, voices in your head,
low moods, weeks without cutting, days without cutting, months without cutting, stopped cutting yourself, been using again, the voices start, the voices come, the voices again, voices in your head, hear the voices, delirium, delirious, urge to cut, self harmer, after your breakdown, had a breakdown, take your own life, taken your own life, end your life, tried to hang, your overdose, your overdoses, on a section, a section 3, been sectioned, is sectioned, are sectioned, under section 2, under section 3, under section 136, section 136, section 117, detained under, your psychiatrist, manic phase, psychotic symptoms, unmedicated, crisis team visit, mental state examination, body image issues, hoarder, your hoarding, obsessive thoughts, burnt out and depressed
`;

export const DEMENTIA = `
his memory is getting worse, her memory is getting worse, your memory is getting worse, your memory has got worse, her memory has got worse, his memory has got worse, wanders at night, wandering off, found wandering, repeating herself, repeating himself,
dementia, dementias, dementia diagnosis, early onset dementia, young onset dementia, vascular dementia, mixed dementia,
frontotemporal dementia, lewy body, lewy body dementia, dementia with lewy bodies, picks disease, posterior cortical atrophy,
alzheimer, alzheimers, alzheimer's disease, alzheimers disease, senile, senility, cognitive impairment, mild cognitive impairment,
cognitive decline, memory loss, memory problems, memory impairment, confusional state, delirium, delirious, sundowning,
korsakoff, korsakoffs, korsakoff syndrome, wernicke, creutzfeldt-jakob, cjd, amnesia, amnesic, sexually disinhibited, wandering at night
`;

export const LEARNING_AND_DEVELOPMENT = `
learning disability, learning disabilities, learning disabled, learning difficulty, learning difficulties, intellectual disability,
intellectual disabilities, intellectual impairment, developmental delay, global developmental delay, developmentally delayed,
developmental disorder, neurodevelopmental disorder, neurodevelopmental condition, neurodivergent, neurodivergence, neurodiverse,
 special educational needs, autism, autistic, autism spectrum, autism spectrum disorder, autism spectrum condition,
asperger, aspergers, asperger's syndrome, aspergers syndrome, asd diagnosis, pathological demand avoidance, adhd, attention deficit,
attention deficit disorder, attention deficit hyperactivity disorder, hyperactivity, hyperactive, hyperkinetic, tourette, tourettes,
tourette's syndrome, tourettes syndrome, tic disorder, tics, sensory processing disorder, dyslexia, dyslexic, dyspraxia, dyspraxic,
dyscalculia, dysgraphia, developmental coordination disorder, developmental language disorder, auditory processing disorder,
downs syndrome, down's syndrome, down syndrome, fragile x, williams syndrome, prader-willi, angelman, rett syndrome, patau syndrome,
edwards syndrome, digeorge syndrome, turner syndrome, klinefelter, klinefelters, foetal alcohol, fetal alcohol,
foetal alcohol syndrome, fetal alcohol spectrum disorder, fasd, phenylketonuria, challenging behaviour, sexualised behaviour,
chromosome disorder, chromosomal abnormality, genetic disorder, genetic condition, cornelia de lange, tuberous sclerosis
`;

export const ADDICTION = `
alcohol dependence, alcohol dependency, alcohol dependent, alcohol misuse, alcohol abuse, alcohol addiction, alcohol problem,
alcohol problems, alcohol withdrawal, alcohol detox, alcohol recovery, alcoholic, alcoholics,
alcoholism, problem drinking, problem drinker, heavy drinking, heavy drinker, binge drinking, drink problem, drinking problem,
your drinking, his drinking, her drinking, been drinking again, drinking too much, delirium tremens, drunkenness, drug dependence,
drug dependency, drug misuse, drug abuse, drug addiction, drug addict, drug problem, drug problems, drug use, drug user,
drug treatment, drug test, drug screen, drug and alcohol, drugs and alcohol, substance misuse, substance abuse, substance use,
substance use disorder, substance dependence, addict, addicts, addicted, addiction, addictions, opiate, opiates, opiate dependence,
opioid dependence, opioid addiction, opiate substitute, opiate substitution, heroin, crack cocaine, crack pipe, cocaine, crack use, cannabis,
cannabis use, weed smoking, smoking weed, spice use, amphetamine, amphetamines, methamphetamine, crystal meth, ketamine use,
ecstasy use, mdma, lsd, chemsex, mephedrone, ghb, gbl, nitrous oxide use, glue sniffing, solvent abuse, solvent misuse,
injecting drugs, injecting drug use, intravenous drug, needle exchange, clean needles, detox, detoxification, in rehab, to rehab,
drug rehab, rehab placement, withdrawal symptoms, withdrawals, methadone script, supervised consumption, narcotics anonymous,
alcoholics anonymous, gamblers anonymous, gambling addiction, gambling disorder, gambling problem, compulsive gambling,
gambling harm, gaming disorder, gaming addiction, porn addiction, overdose risk, take-home naloxone, relapsed, relapse prevention,
relapse last, sobriety, hepatic encephalopathy, dual diagnosis, benzodiazepine dependence, steroid abuse, nicotine dependence,
drinkers clinic, drinking started again, drinking again, the drinking, drink driving, clean for a, been clean, stay clean, staying clean, clean and sober, been sober, sober for, staying sober, stay sober, off the drink, on the drink, back on the drink, off the booze, drunk when, were drunk, was drunk, intoxicated, under the influence, smelt of alcohol, smelled of alcohol, needles exchange, smoking cannabis, smoke cannabis, taking drugs, took drugs, on drugs, drug taking, born addicted, street drugs, your gambling,
`;

/** Troubles of the mind that most people speak of openly. */
export const MILDER_MENTAL_HEALTH = `
insomnia, chronic insomnia, night terrors, burnout, burn-out, work-related stress, stress at work, low self-esteem, mood swings,
anger management, anger issues, anger problems, phobia, phobias, phobic, needle phobia, claustrophobia, claustrophobic, baby blues,
school refusal, tearful, feeling low, felt low, seemed low, very low, suicidal feelings, hopelessness, flashbacks, mental state, anger outbursts, emotional problems, behavioural problems,
low moods since, your mood is low, been so low, down in the dumps, panicky,
`;
