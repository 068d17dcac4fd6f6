import { v7 as newId } from 'uuid';
import type { Message } from '../../../../domain/messages/message';
import type { Override } from '../../../../domain/policy/override';
import type { Choices } from './choices';

/** What the compose window opens with. */
export interface DraftStart {
  readonly id: string;
  /** 0 for a draft that is not kept yet. */
  readonly version: number;
  /** When it was last kept, as an instant. */
  readonly saved: string | null;
  readonly choices: Choices;
  readonly text: string;
  readonly kept: readonly Override[];
  /** Why it came back, where it was on its way already. */
  readonly problem: string | null;
}

/** A draft that nobody has written yet: the page names it, so that it has one name from the first key on. */
export function newDraft(choices: Choices): DraftStart {
  return { id: newId(), version: 0, saved: null, choices, text: '', kept: [], problem: null };
}

/** A draft out of the store. */
export function keptDraft(message: Message): DraftStart {
  const { id, version, saved, text, kept, problem } = message;
  return { id, version, saved: saved.at, choices: choicesOf(message), text, kept, problem };
}

/** What was chosen for a message, without its text and its way since. */
function choicesOf(message: Message): Choices {
  const { personId, serviceId, channel, carrier, purpose, contactPointId, subject } = message;
  const { authorisedUseId, template, answersId, about, sendAt, notAfter } = message;
  const how = { serviceId, channel, carrier, purpose, authorisedUseId, template };
  return { ...how, personId, contactPointId, subject, answersId, about, sendAt, notAfter };
}
