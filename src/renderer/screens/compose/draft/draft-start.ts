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
}

/** A draft that nobody has written yet: the page names it, so that it has one name from the first key on. */
export function newDraft(choices: Choices): DraftStart {
  return { id: newId(), version: 0, saved: null, choices, text: '', kept: [] };
}

/** A draft out of the store. */
export function keptDraft(message: Message): DraftStart {
  const { id, version, saved, text, kept } = message;
  const { personId, serviceId, channel, carrier, purpose, contactPointId, subject } = message;
  const choices = { personId, serviceId, channel, carrier, purpose, contactPointId, subject };
  return { id, version, saved: saved.at, choices, text, kept };
}
