import type { Conversation, Known, Writer } from './conversation';

const maggie: Writer = { name: 'Margaret Holloway', address: 'maggie.h@example.org' };
const therapy: Writer = { name: 'North Therapy', address: 'north.therapy@example.nhs.uk' };
const mills: Writer = {
  name: 'MILLS, Joanne (NORTH COMMUNITY TRUST)',
  address: 'joanne.mills@example.nhs.uk',
};
const lee: Writer = { name: 'Dr Kevin Lee', address: 'kevin.lee@example.nhs.uk' };
const tomasz: Writer = { name: 'Tomasz Nowak', address: 'tomasz.nowak@example.com' };
const priya: Writer = { name: 'Priya Raman', address: 'priya.raman@example.org' };
const school: Writer = { name: 'Hillside School Office', address: 'office@hillside.example.org' };
const olu: Writer = { name: 'Oluwaseun Adeyemi', address: 'olu.adeyemi@example.net' };
const mental: Writer = { name: 'Riverside Team', address: 'riverside.team@example.nhs.uk' };

const team: Known = {
  names: ['North Therapy', 'Joanne Mills', 'Dr Kevin Lee'],
  emails: [therapy.address, mills.address, lee.address],
  phones: ['020 7946 0100'],
};
const margaret: Known = {
  names: ['Margaret Holloway', 'Maggie'],
  emails: [maggie.address],
  phones: ['07700 900123'],
  nhsNumbers: ['9990548609'],
  addresses: ['14 Mill Lane, Ashby, LE65 1AA'],
};

/** What people write to a therapy team, a mental health team and a school nurse; invented throughout. */
export const CONVERSATIONS = {
  thursday: {
    known: [margaret, team],
    messages: [
      {
        from: maggie,
        to: [therapy],
        at: '2026-11-19T08:31:00Z',
        subject: 'Thursday visit',
        body: 'Good morning,\n\nThursday is difficult because my daughter [[name|daughter:Anna]] is in hospital and I have to collect [[name|grandson:Jacob]], my grandson, from school. Could you come on Friday?\n\nMaggie',
      },
      {
        from: therapy,
        to: [maggie],
        at: '2026-11-19T11:02:00Z',
        subject: 'Re: Thursday visit',
        body: 'Dear Maggie,\n\nWe can come on Friday 27 November at 10am. Please have the frame ready.\n\nKind regards\n\nJoanne',
      },
      {
        from: maggie,
        to: [therapy],
        at: '2026-11-19T11:20:00Z',
        subject: 'Re: Thursday visit',
        body: 'Thank you so much!\n\nMaggie',
      },
      {
        from: maggie,
        to: [therapy],
        at: '2026-11-20T16:47:00Z',
        subject: 'Re: Thursday visit',
        body: 'One more thing, the frame is too low. My neighbour [[name|neighbour:Sheila Marsh]] can let you in, her number is [[phone|neighbour:07700 900456]].\n\nMaggie',
      },
    ],
  },
  keys: {
    known: [margaret, team],
    messages: [
      {
        from: therapy,
        to: [maggie],
        at: '2026-06-08T09:15:00Z',
        subject: 'Grab rails',
        body: 'Dear Margaret\n\nWe would like to fit the grab rails next week. Is there anybody who could let us in while you are at the day centre?\n\nKind regards\nJoanne Mills\nOccupational therapist',
      },
      {
        from: maggie,
        to: [therapy],
        at: '2026-06-08T19:42:00Z',
        subject: 'Re: Grab rails',
        body: 'Hello Joanne\n\nMy brother [[name|brother:Peter Holloway]] has a key. He lives at [[address|brother:27 Station Road, Ashby, LE65 2BB]] and his email is [[email|brother:peter.holloway@example.com]].\n\nMaggie',
      },
      {
        from: therapy,
        to: [maggie],
        at: '2026-06-09T08:05:00Z',
        subject: 'Re: Grab rails',
        body: 'Thank you. We will be there on Tuesday 16 June between 9am and 11am.\n\nJoanne',
      },
    ],
  },
  insulin: {
    known: [
      {
        names: ['Tomasz Nowak'],
        emails: [tomasz.address],
        phones: ['07700 900321'],
        nhsNumbers: ['9990000018'],
      },
      team,
    ],
    messages: [
      {
        from: tomasz,
        to: [mills],
        at: '2026-10-05T07:10:00Z',
        subject: 'Blood sugar',
        body: 'Hi Joanne,\n\nmy wife [[name|wife:Ewa]] gives me my insulin and she is away until Sunday. My sugar was 14 this morning. What should I do?\n\nTomasz',
      },
      {
        from: mills,
        to: [tomasz],
        cc: [lee],
        at: '2026-10-05T08:44:00Z',
        subject: 'RE: Blood sugar',
        body: 'Dear Tomasz,\n\nThank you for telling us. A nurse will call you before midday. If you feel unwell before then, please call 111.\n\nJoanne',
      },
      {
        from: tomasz,
        to: [mills],
        at: '2026-10-05T15:30:00Z',
        subject: 'Re: Blood sugar',
        body: 'The nurse came and it is 9 now. My friend [[name|friend:Marek]] will stay tonight, you can reach him on [[phone|friend:07700 900987]].\n\nTomasz',
      },
    ],
  },
  school: {
    known: [
      { names: ['Priya Raman', 'Arjun Raman', 'Arjun'], emails: [priya.address], nhsNumbers: ['9990000026'] },
      { names: ['Hillside School Office'], emails: [school.address] },
      team,
    ],
    messages: [
      {
        from: priya,
        to: [therapy],
        cc: [school],
        at: '2026-09-14T12:03:00Z',
        subject: 'Arjun - new chair',
        body: 'Hello,\n\nArjun tried the new chair today and his teacher, [[name|teacher:Mrs Okafor]], says that he can reach the table now. His twin sister [[name|sister:Meera]] wants one too!\n\nPriya',
      },
      {
        from: therapy,
        to: [priya],
        at: '2026-09-15T09:30:00Z',
        subject: 'Re: Arjun - new chair',
        body: 'Dear Priya\n\nThat is very good news. We will see Arjun at school on 29 September.\n\nBest wishes\nThe therapy team',
      },
      {
        from: priya,
        to: [therapy],
        at: '2026-09-15T17:21:00Z',
        subject: 'Re: Arjun - new chair',
        body: 'Lovely, thank you. Please also tell his father, [[name|father:Suresh Kumar]], at [[email|father:suresh.kumar@example.com]], as he collects him on that day.',
      },
    ],
  },
  sleep: {
    known: [
      { names: ['Oluwaseun Adeyemi', 'Olu'], emails: [olu.address], phones: ['07700 900777'] },
      { names: ['Riverside Team'], emails: [mental.address] },
    ],
    messages: [
      {
        from: olu,
        to: [mental],
        at: '2026-02-02T22:15:00Z',
        subject: 'not sleeping',
        body: 'hi\n\ni am not sleeping since the tablets changed. my flatmate [[name|flatmate:Kwame]] says i talk all night. can i go back to the old ones\n\nolu',
      },
      {
        from: mental,
        to: [olu],
        at: '2026-02-03T09:40:00Z',
        subject: 'RE: not sleeping',
        body: 'Dear Olu\n\nThank you for your message. Please keep taking the tablets until we have spoken. Can we call you today at 2pm?\n\nRiverside Team',
      },
      {
        from: olu,
        to: [mental],
        at: '2026-02-03T10:02:00Z',
        subject: 'Re: not sleeping',
        body: 'yes 2pm is ok. ring [[name|sister:Folake]], my sister, on [[phone|sister:07700 900654]] if i dont answer',
      },
    ],
  },
  results: {
    known: [margaret, team],
    messages: [
      {
        from: lee,
        to: [maggie],
        at: '2026-03-30T13:05:00Z',
        subject: 'Your hip',
        body: 'Dear Mrs Holloway\n\nThe picture of your hip shows no new damage. You can walk on it as before.\n\nKind regards\nDr Kevin Lee',
      },
      {
        from: maggie,
        to: [lee],
        at: '2026-03-31T10:12:00Z',
        subject: 'Re: Your hip',
        body: 'Dear Dr Lee\n\nThat is a relief. Could the letter go to my son [[name|son:David]] as well? His address is [[address|son:3 Orchard Close, Burton, DE14 3BD]].\n\nMargaret Holloway',
      },
    ],
  },
  neighbour: {
    known: [margaret, team],
    messages: [
      {
        from: maggie,
        to: [therapy],
        at: '2026-12-01T10:00:00Z',
        subject: 'The ramp',
        body: 'Dear team\n\nThe man next door, [[name|:Mr Pickering]], has the same ramp and his NHS number is [[nhs-number|:999 000 0026]], he says you can look it up. I think that is not right.\n\nMargaret',
      },
      {
        from: therapy,
        to: [maggie],
        at: '2026-12-01T15:20:00Z',
        subject: 'Re: The ramp',
        body: 'Dear Margaret\n\nYou are right: we can only look at your own record. We will measure your step on Monday 7 December at 2pm.\n\nJoanne',
      },
    ],
  },
  short: {
    known: [margaret, team],
    messages: [
      {
        from: therapy,
        to: [maggie],
        at: '2026-04-14T09:00:00Z',
        subject: 'Appointment',
        body: 'Please reply to tell us whether you can come on Monday 20 April at 9:30am.',
      },
      { from: maggie, to: [therapy], at: '2026-04-14T18:55:00Z', subject: 'Re: Appointment', body: 'Yes' },
    ],
  },
  long: {
    known: [margaret, team],
    messages: [
      {
        from: maggie,
        to: [therapy],
        at: '2026-07-01T06:58:00Z',
        subject: 'Exercises',
        body: 'Hello,\n\nI did the exercises every day this week. On Monday I could stand for 2 minutes, on Tuesday for 3 and on Wednesday for 5. From: the kitchen, To: the garden gate - that is how far I walked.\n\nThe sheet says:\n\n1. Lift the left leg ten times\n2. Lift the right leg ten times\n\nIs that enough?\n\nMaggie',
      },
      {
        from: therapy,
        to: [maggie],
        cc: [lee],
        at: '2026-07-01T12:31:00Z',
        subject: 'Re: Exercises',
        body: 'Dear Maggie,\n\nThat is excellent. Please go on as you are: ten times each, twice a day. Rest if your hip hurts.\n\nOn your next visit we will try the stairs. You wrote that you walked to the gate: well done!\n\nJoanne',
      },
      {
        from: maggie,
        to: [therapy],
        at: '2026-07-02T08:00:00Z',
        subject: 'Re: Exercises',
        body: 'Will do. By the way, [[name|:Doreen]] from the walking group asked for the sheet too.\n\nMaggie',
      },
      {
        from: therapy,
        to: [maggie],
        at: '2026-07-02T09:17:00Z',
        subject: 'Re: Exercises',
        body: 'We can only give it to people we have seen. She can ask her GP.',
      },
      {
        from: maggie,
        to: [therapy],
        at: '2026-07-03T20:20:00Z',
        subject: 'Re: Exercises',
        body: 'I will tell her.',
      },
    ],
  },
} satisfies Record<string, Conversation>;
