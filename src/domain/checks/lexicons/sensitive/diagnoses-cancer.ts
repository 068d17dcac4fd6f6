/** Cancers and their treatment. Own list, from general knowledge. */
export const CANCER = `
cancer, cancers, cancerous, pre-cancerous, precancerous, carcinoma, carcinomas, adenocarcinoma, squamous cell carcinoma,
basal cell carcinoma, rodent ulcer, tumour, tumours, tumor, tumors, brain tumour, malignant, malignancy, malignancies, neoplasm,
neoplasia, neoplastic, metastases, metastatic, metastasis, metastasised,
secondary cancer, stage 1 cancer, stage 2 cancer, stage 3 cancer, stage 4 cancer, breast cancer, breast lump, lump in your breast,
lump in the breast, paget's disease of, bowel cancer, colon cancer, colorectal cancer, rectal cancer, anal cancer, lung cancer, mesothelioma,
prostate cancer, testicular cancer, testicular lump, lump in your testicle, lump in his testicle, penile cancer, bladder cancer, kidney cancer, renal cell carcinoma,
cervical cancer, ovarian cancer, womb cancer, endometrial cancer, uterine cancer, vulval cancer, vaginal cancer, skin cancer, melanoma,
melanomas, mole removed, throat cancer, mouth cancer, oral cancer, laryngeal cancer, tongue cancer, thyroid cancer,
head and neck cancer, oesophageal cancer, gullet cancer, stomach cancer, gastric cancer, liver cancer, hepatoma, hepatocellular, pancreatic cancer,
gallbladder cancer, bile duct cancer, cholangiocarcinoma, bone cancer, sarcoma, sarcomas, ewings sarcoma, osteosarcoma,
kaposi, kaposi's sarcoma, eye cancer, retinoblastoma, neuroblastoma, wilms tumour, glioma, glioblastoma, astrocytoma, meningioma,
acoustic neuroma, neuroendocrine tumour, carcinoid, phaeochromocytoma, lymphoma, lymphomas, hodgkin lymphoma, hodgkins,
non-hodgkin, non-hodgkin lymphoma, leukaemia, leukemia, acute leukaemia, chronic leukaemia, myeloma, multiple myeloma,
myelodysplasia, myelodysplastic, myelofibrosis, polycythaemia vera, cin 1, cin 2, cin 3, dyskaryosis, abnormal cells,
barrett's oesophagus, barretts, brca, brca1, brca2, brca gene, lynch syndrome, mastectomy, double mastectomy, lumpectomy, breast reconstruction,
hysterectomy, oophorectomy, prostatectomy, orchidectomy, laryngectomy, colectomy, chemotherapy, chemo, radiotherapy, radiation therapy,
brachytherapy, immunotherapy, hormone therapy for, cancer drugs, cancer treatment, cancer clinic, cancer care, cancer pathway,
cancer referral, suspected cancer, two week wait, two-week wait, macmillan nurse, macmillan nurses, in remission, remission, tumour marker, ca125, lymph node biopsy,
mgus, dcis, ductal carcinoma, lobular carcinoma, barrett's, bone mets, brain mets, liver mets, lung mets, spread to the bones, spread to the liver, spread to the lungs, spread to your, debulking, whipple, wide local excision, sentinel node, node clearance, axillary clearance, radiotherapy planning, radiotherapy mask, chemo port, chemo session, chemo cycle, port flush, bcg treatment, wig fitting, prosthesis fitting, oncology, oncologist, cancer nurse, cancer ward, cancer hospital, fast-track cancer, precancer, abnormal smear, wart on your cervix, colposcopy clinic, clear margins, clinical trial for your cancer, tumour board, shrink the tumour, living with cancer, cancer-free, cancer free, all clear from cancer
`;
