import { outgoingText } from '../../domain/messages/outgoing';
import type { Service } from '../../domain/services/service';
import { fieldsIn, fill } from '../../domain/templates/fill';
import { FIELD_MEANINGS, mergeFieldSchema, type MergeValues } from '../../domain/templates/merge-field';
import { filledByProvider, providerFields, sameOnceSent } from '../../domain/templates/provider-template';
import type { Template } from '../../domain/templates/template';
import type { NotifyTemplate } from '../send/adapters/notify-answers';

const UNKNOWN_FIELD =
  'The template at GOV.UK Notify has a field that Plainword cannot fill. Rename it there to one of Plainword’s fields, or take it out.';
const OTHER_FIELDS =
  'The two templates have other fields, so one would say what the other does not. Make their fields the same.';
const NO_SERVICE = 'There is no service yet, so no footer to compare with. Set up the service first.';
const NO_FOOTER =
  'The template at GOV.UK Notify lacks the service’s footer. Add it there, after an empty line, as the service’s settings have it.';
const OTHER_WORDS =
  'The two templates do not say the same. Copy the words of the one into the other, with the service’s footer beneath them at GOV.UK Notify.';

/** Every field with its example: what two templates are compared with. */
export const SAMPLE_VALUES: MergeValues = Object.fromEntries(
  mergeFieldSchema.options.map((field) => [field, FIELD_MEANINGS[field].example]),
);

/** What a template of Plainword's is for: one service, or each. */
const servicesOf = (template: Template, services: readonly Service[]) =>
  services.filter(({ id }) => template.serviceId === null || template.serviceId === id);

/**
 * Why a template of Plainword's and one of GOV.UK Notify's are not the same; nothing where, filled with the same
 * values, both say the same under the footer of at least one service. `preview` is GOV.UK Notify's own reading of its
 * template with the sample values.
 */
export function differenceOf(
  ours: Template,
  theirs: NotifyTemplate,
  preview: string,
  services: readonly Service[],
): string | undefined {
  const fields = providerFields(theirs.body).map(({ field }) => field);
  if (fields.includes(null)) return UNKNOWN_FIELD;
  const own = fieldsIn(ours.text).map(({ field }) => field);
  if (fields.some((field) => !own.includes(field)) || own.some((field) => !fields.includes(field)))
    return OTHER_FIELDS;
  const mine = servicesOf(ours, services);
  if (mine.length === 0) return NO_SERVICE;
  const words = fill(ours.text, SAMPLE_VALUES);
  const read = filledByProvider(theirs.body, SAMPLE_VALUES)?.text ?? '';
  const same = (text: string) => sameOnceSent(preview, text) && sameOnceSent(read, text);
  if (mine.some((service) => same(outgoingText(words, 'sms', service)))) return undefined;
  return same(words) ? NO_FOOTER : OTHER_WORDS;
}
