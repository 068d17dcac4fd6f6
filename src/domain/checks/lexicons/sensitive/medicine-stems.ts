/**
 * How the names of medicines end, as the international naming system gives them (WHO stem book, from general knowledge): what
 * a new one is called is known before it is on any list. British spelling.
 */
export const TELLING_STEMS =
  /^[a-z]{2,}(?:z[ae]pine|tiapine|senapine|az[eo]pam|azolam|oxetine|triptyline|ipramine|peridone|piprazole|peridol|tegravir|vudine|navir|virine|vaptide|rubicin|platin|taxel|citabine|tinib|ciclib|rafenib|zomib|parib|lutamide|trozole|relix|orelin|denafil|dalafil|gestrel)$/u;

export const OTHER_STEMS =
  /^[a-z]{2,}(?:[aiouxltcz](?:mab)|pril|sartan|vastatin|[ct]onazole|conazole|nidazole|prazole|bendazole|cillin|mycin|micin|floxacin|cycline|olol|dipine|gliptin|gliflozin|glutide|xaban|gatran|parin|triptan|setron|racetam|gabalin|lukast|terol|tropium|solone|metasone|asone|coxib|oxicam|profen|dronate|dronic|thiazide|semide|fibrate|grel|poetin|grastim|limus|zosin|steride|codone|orphone|fentanil|tidine|caine|ciclovir|buvir|asvir|previr|cept|penem|bactam|stigmine|phylline|zolamide|prost|oprost|siran|caftor|citinib|lisib)$/u;

/** Ordinary words, names and places that end as a medicine does. */
export const NOT_MEDICINES = `
accept, except, concept, precept, percept, intercept, april, avril, cocaine, lolol, lololol, lolololol, romaine, caine, michael caine,
provost, charlatan, unsteride
`;

/** Phrases that hold the name of a medicine and speak of something else. */
export const OTHER_MEANINGS = `
lithium battery, lithium batteries, lithium-ion, lithium ion, lithium cell, lithium cells, lithium grease, lithium mine, your depot stop, swimming pool tablets, dishwasher tablets
`;
