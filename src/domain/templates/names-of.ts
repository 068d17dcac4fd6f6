import type { Channel } from '../messages/channel';
import type { PolicyPack } from '../policy/pack';
import { FIELD_MEANINGS, mergeFieldSchema, type MergeField, type MergeValues } from './merge-field';

/** The fields that a template may have on a channel (P33). */
export function allowedFields(channel: Channel, pack: PolicyPack): MergeField[] {
  const allowed: readonly MergeField[] = pack.templates.fields[channel];
  return mergeFieldSchema.options.filter((field) => allowed.includes(field));
}

/** The values whose fields a channel may have: the others stay unfilled, and are seen. */
export function allowedValues(values: MergeValues, channel: Channel, pack: PolicyPack): MergeValues {
  const allowed: MergeValues = {};
  for (const field of allowedFields(channel, pack)) {
    const value = values[field];
    if (value !== undefined) allowed[field] = value;
  }
  return allowed;
}

/** The names of staff among the values, where the policy lets them stand on this channel. */
export function namesOf(values: MergeValues, channel: Channel, pack: PolicyPack): string[] {
  return allowedFields(channel, pack).flatMap((field) => {
    const { source, type } = FIELD_MEANINGS[field];
    const value = values[field];
    return type === 'name' && (source === 'staff' || source === 'appointment') && value !== undefined
      ? [value]
      : [];
  });
}
