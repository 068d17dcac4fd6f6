/**
 * The national list of specialties (NHS Data Dictionary: treatment function codes), each by whether its name tells what
 * somebody is cared for. Retired codes and those that are no treatment function are left out.
 */

/**
 * Telling: the name alone says mental illness, learning disability, addiction, cancer, infection, inheritance, the end of
 * life, or one condition that people may hide.
 */
export const TELLING_FUNCTIONS = `
transplantation surgery, cardiothoracic transplantation, paediatric transplantation surgery,
blood and marrow transplantation, paediatric epilepsy, haemophilia service, haemophilia,
paediatric infectious diseases, infectious diseases, paediatric medical oncology, medical oncology,
clinical oncology, gynaecological oncology, oncology, radiotherapy, chemotherapy, paediatric cystic fibrosis,
adult cystic fibrosis service, cystic fibrosis service, clinical genetics, palliative medicine, palliative care,
genitourinary medicine, medical virology, clinical psychology, psychology, psychotherapy, adult mental illness,
child and adolescent psychiatry, adolescent psychiatry, forensic psychiatry, old age psychiatry, liaison psychiatry,
perinatal psychiatry, psychiatry, psychiatric intensive care, eating disorders, addiction services,
addictions service, mental health recovery and rehabilitation service, mental health dual diagnosis service,
dual diagnosis service, dementia assessment service
`;

/** Only partly telling: the name says which part of the body, an age, a pregnancy, or what many have. Pointed at where others may read it. */
export const PARTLY_TELLING_FUNCTIONS = `
vascular surgery, spinal surgery service, cardiothoracic surgery, cardiac surgery, thoracic surgery,
upper gastrointestinal surgery, paediatric gastrointestinal surgery, paediatric cardiac surgery,
paediatric thoracic surgery, paediatric gastroenterology, gastroenterology, paediatric endocrinology, endocrinology,
paediatric clinical immunology and allergy service, clinical immunology and allergy service, clinical immunology,
allergy service, paediatric dermatology, dermatology, paediatric respiratory medicine, respiratory medicine,
respiratory physiology, paediatric rheumatology, rheumatology, paediatric cardiology, cardiology,
paediatric neurology, neurology, clinical neurophysiology, geriatric medicine, plastic surgery,
critical care medicine, paediatric intensive care, intensive care, respite care, paediatric plastic surgery,
intermediate care, rehabilitation service, podiatric surgery, clinical microbiology, breast surgery,
colorectal surgery, urology, paediatric urology, hepatobiliary and pancreatic surgery,
hepatobiliary & pancreatic surgery, hepatology, nephrology, paediatric nephrology, spinal injuries, burns care,
paediatric burns care, neurosurgery, paediatric neurosurgery, community paediatrics, paediatric neuro-disability,
paediatric clinical haematology, clinical haematology, haematology, tropical medicine, nuclear medicine,
paediatric metabolic disease, paediatric diabetic medicine, diabetic medicine, diabetic education service,
anticoagulant service, stroke medicine, transient ischaemic attack, congenital heart disease service,
cardiac rehabilitation, programmed pulmonary rehabilitation, pulmonary rehabilitation, obstetrics, gynaecology,
midwifery service, neonatology, well babies, drama therapy, art therapy, music therapy, prosthetics, pain management,
paediatric pain management, complex specialised rehabilitation service, specialist rehabilitation service,
local specialist rehabilitation service
`;

/**
 * Not telling, and quiet: general surgery, general medicine, trauma and orthopaedics, ENT, ophthalmology, orthoptics,
 * optometry, every kind of dentistry, audiology, accident and emergency, anaesthetics, paediatrics, paediatric surgery,
 * diagnostic imaging, interventional radiology, physiotherapy, occupational therapy, speech and language therapy,
 * podiatry, dietetics, orthotics, clinical physiology, clinical pharmacology, chemical pathology, sport and exercise
 * medicine. They see people of every kind, and most messages have to name them.
 */
export const QUIET_FUNCTIONS = `
general surgery, general medicine, trauma and orthopaedics, ent, ophthalmology, orthoptics, optometry, oral surgery, orthodontics,
restorative dentistry, paediatric dentistry, maxillo-facial surgery, audiology, accident and emergency, anaesthetics, paediatrics,
paediatric surgery, diagnostic imaging, interventional radiology, physiotherapy, occupational therapy, speech and language therapy,
podiatry, dietetics, orthotics, clinical physiology, clinical pharmacology, chemical pathology, sport and exercise medicine
`;
