import type { Known, Writer, Written } from './conversation';

/** Single mails whose words name other people in as many ways as people write. All invented. */
const writer = (name: string, address: string): Writer => ({ name, address });
const team = writer('North Therapy', 'north.therapy@example.nhs.uk');
export const LETTER_TEAM: Known = {
  names: ['North Therapy', 'Joanne Mills'],
  emails: [team.address],
  phones: ['020 7946 0100'],
};

interface Letter {
  readonly written: Written;
  readonly known: Known;
}

function letter(
  name: string,
  address: string,
  day: number,
  subject: string,
  body: string,
  known: Partial<Known> = {},
): Letter {
  const from = writer(name, address);
  return { written: { from, to: [team], at: `2026-05-${String(day).padStart(2, '0')}T09:30:00Z`, subject, body }, known: { names: [name], emails: [address], ...known } }; // prettier-ignore
}

export const LETTERS: readonly Letter[] = [
  letter(
    'Gwen Pritchard',
    'gwen.p@example.org',
    1,
    'Wednesday',
    'Dear Joanne\n\nI have to look after my grandchildren [[name|grandchildren:Ffion]] and [[name|grandchildren:Rhys]] on Wednesday, as my daughter-in-law [[name|daughter-in-law:Bethan]] starts her new job. Can we make it the Thursday?\n\nBest wishes\nGwen',
  ),
  letter(
    'Derek Stubbs',
    'derek.stubbs@example.com',
    2,
    'Wheelchair',
    'Hello\n\nthe man from the wheelchair firm, [[name|:Colin Fairweather]], rang again from [[phone|:01632 960982]]. He wants to come when [[name|:Mrs Akhtar]] from next door is in because she holds the spare key.\n\nDerek Stubbs',
    { phones: ['07700 900222'] },
  ),
  letter(
    'Aisha Khan',
    'aisha.khan@example.net',
    3,
    'My mum',
    'Hi,\n\nMy mum ([[name|mum:Shabana]]) had a fall last night and my brother [[name|brother:Imran]] took her to A&E. I will have to miss tomorrow. You can get me on 07700 900333.\n\nAisha',
    { phones: ['07700900333'] },
  ),
  letter(
    'Frank Osei',
    'f.osei@example.org',
    4,
    'Change of address',
    'Dear all,\n\nfrom Monday I will be staying with my partner at [[address|partner:Flat 2, 88 Victoria Road, Derby, DE1 2QT]]. Her name is [[name|:Lorraine Bates]] and her number is [[phone|:07700 900444]].\n\nMany thanks\nFrank',
  ),
  letter(
    'Sinead Murphy',
    'sinead@example.com',
    5,
    'Exercises',
    'Hi Joanne,\n\n[[name|physio:Siobhan]], my old physio in Cork, gave me different ones. You can ask her: [[email|physio:siobhan.daly@example.ie]].\n\nSinead',
  ),
  letter(
    'Harold Whitcombe',
    'h.whitcombe@example.org',
    6,
    'Complaint',
    'Dear Sir or Madam,\n\nI was kept waiting for an hour while a [[name|:Mr Gupta]] was seen before me although his appointment was later. I heard the desk call out his date of birth and his NHS number, [[nhs-number|:999 012 3454]]. That is not right.\n\nYours faithfully\nHarold Whitcombe',
  ),
  letter(
    'Lucy Trent',
    'lucy.trent@example.net',
    7,
    'Re Oliver',
    'Hello team\n\nOliver is getting on well. His dad [[name|dad:Stephen]] and I have separated, so letters should only come to me. Please do not ring [[phone|dad:07700 900555]] any more, that is his.\n\nThe nursery is Little Acorns and his key worker there is [[name|key worker:Hannah Dobbs]].\n\nLucy',
    { names: ['Lucy Trent', 'Oliver Trent'] },
  ),
  letter(
    'Jan Kowalski',
    'jan.kowalski@example.com',
    8,
    'Transport',
    'Dear team,\n\n[[name|:Zbigniew]] who drives me cannot come on Tuesday. His wife [[name|wife:Halina]] could bring me, but only after 11. They live at [[address|wife:5 Chapel Lane, Belper, DE56 1AB]].\n\nRegards,\nJan Kowalski',
  ),
  letter(
    'Patience Moyo',
    'patience.m@example.org',
    9,
    'Group',
    'Hi\n\nI do not want to be in the same group as [[name|:Denise Hartley]]. She told everybody about my operation. [[name|:Tracey]] and [[name|:Bev]] heard it too.\n\nPatience',
  ),
  letter(
    'Ronald Peake',
    'ronpeake@example.com',
    10,
    'No subject',
    'please send the form to my solicitor [[name|solicitor:Alan Brightwell]] at [[email|solicitor:a.brightwell@brightwell-law.example]] or post it to [[address|solicitor:40 Market Street, Leek, ST13 6HX]]\n\nR Peake',
  ),
  letter(
    'Chloe Barnes',
    'chloe.b@example.net',
    11,
    'Thank you',
    'Dear Joanne,\n\nthank you for today. Everything is clear now. I will do the stretches morning and evening and come back on 3 June at 2pm. If I get worse I will call 111.\n\nChloe',
  ),
  letter(
    'Mohammed Iqbal',
    'm.iqbal@example.org',
    12,
    'Interpreter',
    'Salaam,\n\nmy cousin [[name|cousin:Yasmin Iqbal]] can interpret for me. She works at the Co-op in Derby. Or ask [[name|imam:Imam Rashid]] at the mosque.\n\nMohammed',
  ),
  letter(
    'Eleanor Finch',
    'eleanor.finch@example.com',
    13,
    'Stairlift',
    'Good afternoon\n\nThe stairlift is in! My husband [[name|husband:Geoffrey]] cried. His sister [[name|sister:Audrey Penrose]] asks if she may have one; she is under [[name|:Dr Malhotra]] at Leicester.\n\nEleanor Finch',
  ),
  letter(
    'Kayleigh Roper',
    'kayleigh.r@example.net',
    14,
    'Cancel',
    'hi its kayleigh, cant come today my boyfriend [[name|boyfriend:jordan]] has got the car. my nan [[name|nan:Pauline]] might be able to bring me next week tho\n\nsent from my phone',
  ),
];
