/** One thing the policy asks of staff, with the clause it stands in. */
export interface PolicyPoint {
  readonly clause: string;
  readonly sentence: string;
}

/** The Trust's policy in short, as it is read at the first start and every year (P39). */
export const POLICY_POINTS: readonly PolicyPoint[] = [
  { clause: 'P1', sentence: 'Messages follow personal contact: they don’t begin it.' },
  { clause: 'P2', sentence: 'Write only to people who agreed, and whose agreement is on their record.' },
  { clause: 'P3', sentence: 'They know that a message can go wrong, and took that into account.' },
  {
    clause: 'P4',
    sentence: 'Some things are not for a message: ask your manager or Data Privacy when unsure.',
  },
  { clause: 'P5', sentence: 'Every message goes on the clinical record.' },
  {
    clause: 'P6',
    sentence: 'A use that is not listed needs a risk assessment and your service manager’s word.',
  },
  { clause: 'P9', sentence: 'Your service has an approved procedure, and you keep to it.' },
  { clause: 'P10', sentence: 'Important information goes by letter or in person as well.' },
  { clause: 'P12', sentence: 'Texts go from the Trust’s own means, to the number the person agreed to.' },
  { clause: 'P13', sentence: 'Email goes from the shared mailbox, encrypted.' },
  { clause: 'P16', sentence: 'Once a message is on the record, it is deleted from phones and mailboxes.' },
  { clause: 'P18', sentence: 'Reminders need a verbal agreement, conversations a written one.' },
  { clause: 'P19', sentence: 'Anybody can opt out at any time, and it counts at once.' },
  { clause: 'P26', sentence: 'Before you file an email trail, take out what is about others.' },
  { clause: 'P27', sentence: 'Messages are never for emergencies: people know whom to turn to.' },
  { clause: 'P28', sentence: 'Be formal and professional, without personal comments.' },
  { clause: 'P29', sentence: 'Write words in full: no text speak, no abbreviations.' },
  { clause: 'P30', sentence: 'Ask when somebody’s abbreviation is not clear: don’t guess.' },
  { clause: 'P31', sentence: 'Answer within the time that was agreed.' },
  { clause: 'P32', sentence: 'Send in working hours only.' },
  { clause: 'P33', sentence: 'Leave out what tells who the person is or what care they have.' },
  { clause: 'P34', sentence: 'An offensive message is reported as an incident, word by word.' },
  { clause: 'P35', sentence: 'Switch off predictive text, and read again what you wrote.' },
  { clause: 'P36', sentence: 'Never put sensitive information into a text or a subject.' },
  { clause: 'P37', sentence: 'WhatsApp, Messenger and the like are not approved.' },
];
