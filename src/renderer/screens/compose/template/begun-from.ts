import type { Person } from '../../../../domain/people/person';
import type { PolicyPack } from '../../../../domain/policy/pack';
import type { Carrier } from '../../../../domain/messages/channel';
import type { Service } from '../../../../domain/services/service';
import { fill } from '../../../../domain/templates/fill';
import type { MergeValues } from '../../../../domain/templates/merge-field';
import { allowedValues } from '../../../../domain/templates/names-of';
import type { Template } from '../../../../domain/templates/template';
import { valuesFor } from '../../../../domain/templates/values-for';
import { settled, usesInDate, withChannel, withPurpose, type Choices } from '../draft/choices';
import { carersGreeting } from './greeting';

/** What a message knows that a template may need. */
export interface Known {
  readonly person: Person | null;
  readonly service: Service;
  readonly staff: { readonly name: string; readonly role: string } | null;
  readonly pack: PolicyPack;
  readonly ready: readonly Carrier[];
  /** London's date. */
  readonly today: string;
}

/** What can be filled in by itself; what the policy keeps off the channel is not. */
export function knownValues(choices: Choices, { person, service, staff, pack }: Known): MergeValues {
  const { contactPointId } = settled(choices, person);
  const given = carersGreeting(person, contactPointId);
  return allowedValues(
    valuesFor({ person, service, staff, about: choices.about, given }),
    choices.channel,
    pack,
  );
}

/** A message begun from a template: its choices and its words, as far as they are known. */
export function begunFrom(
  template: Template,
  before: Choices,
  known: Known,
): { choices: Choices; text: string } {
  const { pack, ready, service, today } = known;
  const { id, version, channel, purpose } = template;
  const byChannel = withChannel(before, channel, pack, ready);
  const chosen = withPurpose(byChannel, purpose, usesInDate(service, channel, today));
  const values = knownValues(chosen, known);
  const subject = channel === 'email' ? fill(template.subject, values) : before.subject;
  return {
    choices: { ...chosen, subject, template: { id, version, values } },
    text: fill(template.text, values),
  };
}

/** What a template decides of a message, to be put back when it is undone. */
export function decidedByTemplate(choices: Choices): Partial<Choices> {
  const { channel, carrier, purpose, authorisedUseId, contactPointId, subject, template } = choices;
  return { channel, carrier, purpose, authorisedUseId, contactPointId, subject, template };
}
