/** Hosts of shortened links: where they lead cannot be read from them. Own list. */
export const SHORT_LINK_HOSTS = `
bit.ly, tinyurl.com, goo.gl, t.co, ow.ly, is.gd, buff.ly, rebrand.ly, cutt.ly, tiny.cc, rb.gy, shorturl.at, t.ly, v.gd, bl.ink,
s.id, tiny.one, shorte.st, adf.ly, snip.ly, bitly.com, lnkd.in, dlvr.it, soo.gd, clck.ru, qr.co, qrco.de, x.gd, gg.gg, u.to, short.io,
shrtco.de, ulvis.net, zpr.io, trib.al, mcaf.ee, j.mp, po.st, ift.tt, n9.cl, urlz.fr, surl.li, han.gl, 1url.cz, linktr.ee, forms.gle
`;

/** Names of the parts of a link that carry something about a person. Own list. */
export const PERSONAL_LINK_PARTS = `
nhs, nhsno, nhsnumber, nhs-number, nhs_number, nhsnum, dob, dateofbirth, date-of-birth, date_of_birth, birthdate, name, firstname,
first-name, first_name, forename, lastname, last-name, last_name, surname, fullname, full_name, email, mail, phone, mobile, tel,
postcode, address, patient, patientid, patient-id, patient_id, hospitalnumber, mrn, client, clientid, diagnosis
`;
