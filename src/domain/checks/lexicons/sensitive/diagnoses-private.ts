/** Sexual and reproductive health, infections that carry stigma, and what is about to end a life. Own list, from general knowledge. */
export const SEXUAL_HEALTH = `
have bv, has bv, bv treatment, your bv, pid infection, have crabs, got crabs, with crabs, sexual assault clinic, your sexuality, his sexuality, her sexuality, your sexual orientation, gender identity, deadname, chest binding, binder fitting, gender recognition, gender nurse, hormone blockers, std clinic, sti clinic, gum clinic, test kit for sti, prep clinic, hiv clinic, partner has hiv, genital lump, lump on your penis, lump on your vulva, penis, vulva, vagina, foreskin problem, sperm test, semen analysis, sperm donation, egg freezing,
hiv, hiv positive, hiv negative, hiv test, hiv infection, hiv status, living with hiv, aids-related, human immunodeficiency virus,
viral load, cd4, cd4 count, sexually transmitted, sexually transmitted infection, sexually transmitted infections,
sexually transmitted disease, sti, stis, std, stds, sti check, sti screen, venereal, chlamydia, gonorrhoea, gonorrhea, syphilis,
syphilitic, herpes, genital herpes, herpes simplex, hsv, genital warts, anogenital warts, genital wart, anal warts, hpv, human papillomavirus,
trichomonas, trichomoniasis, trich infection, bacterial vaginosis, pelvic inflammatory disease, mycoplasma genitalium, non-specific urethritis,
urethritis, lymphogranuloma, chancroid, pubic lice, got crabs, have crabs, had crabs, treat crabs, monkeypox, mpox, partner notification,
contact tracing for, genital discharge, vaginal discharge, penile discharge, genital ulcer, genital ulcers, genital sores,
vaginal thrush, genital thrush, balanitis, bleeding after sex, pain during sex, painful sex, unprotected sex, condom split,
erectile dysfunction, erection problems, erection, erections, impotence, impotent, premature ejaculation, ejaculation problems, low libido,
libido, loss of libido, vaginismus, vulvodynia, dyspareunia, anorgasmia, sexual dysfunction, sexual problems, sexual function, peyronie,
peyronies, sex life, sexual history, sex worker, sex work, gender reassignment, gender identity clinic,
gender clinic, gender affirming, gender transition, top surgery, bottom surgery, vaginoplasty, phalloplasty, intersex,
hepatitis, hepatitis a, hepatitis b, hepatitis c, hep b, hep c, hepatitis d, hepatitis e, hbv, hcv, tuberculosis, latent tb, active tb,
tb treatment, tb infection, have tb, has tb, leprosy, vaginal prolapse, bacterial vaginosis treatment,
 gender dysphoria, dysphoria, trans patient, slept with, sexual partners, your sexual partner
`;

export const PREGNANCY = `
baby scan, pregnancy scan, viability scan, breech, breech baby, caesarean, caesarean section, c-section, elective section, emergency section, membrane sweep, being induced, your induction of labour, induction of labour, booked for induction, your stitches after birth, lost the baby, lost your baby, lost her baby, baby loss, your baby died, bereavement midwife, your abortion, medical abortion, surgical abortion, abortion pills, unplanned pregnancy, unwanted pregnancy, hyperemesis, morning sickness, pregnancy sickness, anomaly found, nuchal, amniocentesis, chorionic villus, surrogacy, surrogate, trying for a baby, donor eggs, donor sperm, embryo, embryos, iui, fertility treatment, fertility clinic,
pregnant, pregnancy, pregnancies, pregnancy test, positive pregnancy test, early pregnancy, teenage pregnancy, unplanned pregnancy,
unwanted pregnancy, expecting a baby, expecting twins, miscarriage, miscarriages, miscarried, missed miscarriage, recurrent miscarriage,
threatened miscarriage, pregnancy loss, baby loss, lost the baby, lost your baby, losing the baby, losing your baby, stillbirth, stillborn, still birth,
neonatal death, cot death, ectopic, ectopic pregnancy, molar pregnancy, blighted ovum, abortion, abortions, your termination, a termination,
the termination of, termination of pregnancy, terminate the pregnancy, medical termination, surgical termination, surrogacy, surrogate,
infertility, infertile, subfertility, fertility treatment, fertility problems, ivf, icsi, iui, egg collection, egg donation, egg freezing,
embryo transfer, embryos, sperm donor, sperm donation, sperm count, low sperm count, azoospermia, semen analysis, vasectomy,
sterilisation, tubal ligation, amniocentesis, downs screening, pre-eclampsia, preeclampsia, eclampsia, gestational diabetes,
hyperemesis, placenta praevia, low lying placenta, placental abruption, obstetric cholestasis, foetal abnormality, fetal abnormality,
premature labour, breech baby, foetal anomaly, fetal anomaly, contraceptive coil, coil fitting, coil fitted, coil removed, contraceptive pill, menopause symptoms,
premature menopause, early menopause, ovarian failure, premature ovarian insufficiency, polycystic ovaries, polycystic ovary syndrome, pcos,
loss of your baby, loss of her baby, loss of the baby, death of your baby, your baby died, losing your babies, lost the pregnancy, trying for a baby, your surrogate, antenatal booking, low sperm count, your sperm, egg retrieval
`;

export const END_OF_LIFE = `
dnar, dnacpr, do not resuscitate, not for resuscitation, respect form, advance decision, anticipatory medicines, just in case medicines, syringe driver, hospice nurse, hospice at home, hospice bed, fast track funding, last weeks of life, dying at home, place of death, die at home, end-of-life nurse, end of life plan, terminally ill, terminal illness, terminal diagnosis, months to live, weeks to live,
palliative, palliative care, end of life, end of life care, end-of-life care, terminal illness, terminally ill, terminal diagnosis, terminal cancer,
life-limiting, life limiting, incurable, inoperable, hospice admission, hospice referral, not for resuscitation, resuscitation decision,
do not resuscitate, dnacpr, dnr, advance decision, last days of life, months to live, weeks to live, days to live,
dying, anticipatory medicines, just in case medicines, syringe driver, gold standards framework, comfort care, motor neurone disease,
motor neuron disease, mnd, huntington, huntingtons, huntington's disease, huntingtons chorea, duchenne, batten disease,
amyotrophic lateral sclerosis, als, multiple system atrophy, progressive supranuclear palsy, sickle cell, sickle cell disease,
sickle cell anaemia, thalassaemia, thalassemia, thalassaemia major, brain death, brain dead, vegetative state, organ failure,
transplant list, liver transplant, kidney transplant, heart transplant, bone marrow transplant, stem cell transplant,
your hospice, hospice bed, hospice team, hospice nurse, a hospice bed, into a hospice, it is terminal, this is terminal, illness is terminal, cancer is terminal, days left to live, not long to live, nothing more we can do, making you comfortable, keep you comfortable, end stage, funeral plan with you
`;
