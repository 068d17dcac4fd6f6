import type { ComponentType } from 'react';
import type { Id } from '../../../domain/identity';
import type { Channel } from '../../../domain/messages/channel';
import type { KindOfUse } from '../../../domain/messages/purpose';
import type { Person } from '../../../domain/people/person';
import { ConfirmAgreementDialog } from './agreement/ConfirmAgreementDialog';
import { RecordAgreementDialog } from './agreement/RecordAgreementDialog';
import { RecordAuthorityDialog } from './carer/RecordAuthorityDialog';
import { ConfirmPointDialog } from './contact-point/ConfirmPointDialog';
import { VerifyAddressDialog } from './contact-point/VerifyAddressDialog';
import { NeedsDialog } from './needs/NeedsDialog';
import type { PersonAction } from './person-action';
import './person-actions.css';

export interface PersonActionDialogProps {
  person: Person;
  action: PersonAction;
  /** The number or address it is about: a message's, where it comes from a decision. */
  contactPointId?: Id | undefined;
  /** What the message goes by, where it has no number or address yet. */
  channel?: Channel | undefined;
  /** The kind of use an agreement is needed for; reminders, or conversations for a written one, unless told. */
  kind?: KindOfUse | undefined;
  /** The draft somebody is at: where the dialog leads to the person's page, that leads back to it. */
  backTo?: Id | undefined;
  /** Done or given up: the dialog is to be taken away. */
  onDone: () => void;
}

const DIALOGS = {
  'record-agreement': RecordAgreementDialog,
  'record-written-agreement': ({ kind = 'conversation', ...about }) => (
    <RecordAgreementDialog {...about} kind={kind} />
  ),
  'confirm-agreement': ConfirmAgreementDialog,
  'verify-address': VerifyAddressDialog,
  'confirm-contact-point': ConfirmPointDialog,
  'record-authority': RecordAuthorityDialog,
  'open-needs': NeedsDialog,
} satisfies Record<PersonAction, ComponentType<Omit<PersonActionDialogProps, 'action'>>>;

/** What a decision asks to be done about a person, as a dialog that opens wherever the person is in sight. */
export function PersonActionDialog({ action, ...about }: PersonActionDialogProps) {
  const Shown = DIALOGS[action];
  return <Shown {...about} />;
}
