/** What holds whatever a policy pack says: there is no setting for it. Each is tested under the laxest pack there can be. */
export const UNSWITCHABLE = {
  agreement: 'Nobody is written to without an agreement of their own in force (P2).',
  withdrawal: 'A withdrawal counts at once, also for what is queued or scheduled (P19).',
  'asked-to-stop':
    'Nothing goes to somebody who asked that no more is sent, until a person settled it with them (P19).',
  'agreed-number': 'A message goes only to the very number or address that was agreed to (P12).',
  'one-recipient': 'A message has exactly one recipient.',
  'own-sender': 'Email comes from the service’s shared mailbox, texts from the Trust’s own means (P12, P13).',
  encryption: 'Servers are reached over TLS with their certificates checked, and no other way (P13).',
  'checked-when-sent': 'The decision is made again at the moment of sending.',
  'never-again-by-itself': 'What may have been sent is never sent again by itself.',
  'owed-until-confirmed':
    'What was sent, received or agreed is owed to the record until somebody confirms it (P5).',
  'no-deletion-before-recording': 'Nothing is deleted before its entry is confirmed (P16).',
  'verbatim-incidents': 'An offensive message is recorded word by word (P34).',
  'encrypted-store': 'Everything is kept in the encrypted store alone.',
  audit: 'What was decided and done is kept, and nothing of it is changed.',
  'demo-mark': 'Invented people are marked on every screen.',
} as const;
export type Unswitchable = keyof typeof UNSWITCHABLE;
