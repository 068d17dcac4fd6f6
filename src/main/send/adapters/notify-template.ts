import type { NotifyLink } from '../../../contract/notify-templates';
import type { ConnectionReport } from '../../../contract/settings';
import { isNotifyError, templateFields, templateSchema, templatesSchema } from './notify-answers';
import type { NotifyReply } from './notify-line';
import { answerSentence } from './notify-sentences';
import { GOVUK_NOTIFY, networkSentence } from './sentences';

/** A template that passes the text through and adds nothing to it. */
const ONLY_THE_MESSAGE = /^\s*\(\(\s*message\s*\)\)\s*$/iu;

const no = (sentence: string): ConnectionReport => ({ ok: false, sentence });

/** What asking for the template showed: that the key signs in, and that the template passes the text through. */
export function templateReport(reply: NotifyReply, templateId: string): ConnectionReport {
  if (reply.kind === 'fault') return no(networkSentence(reply.fault, GOVUK_NOTIFY));
  if (reply.status === 404 && isNotifyError(reply.body))
    return no(
      'The API key works, but GOV.UK Notify has no template of that ID. Copy the template’s ID again, from the service that the key belongs to.',
    );
  if (reply.status !== 200) return no(answerSentence(reply));
  const template = templateSchema.safeParse(reply.body);
  if (!template.success || template.data.id.toLowerCase() !== templateId.toLowerCase())
    return no('What answers at that address is not GOV.UK Notify. Check the address in Settings.');
  if (template.data.type !== 'sms')
    return no('The template is not one for text messages. Copy the ID of the text template.');
  const fields = templateFields(template.data.body);
  if (!fields.includes('message'))
    return no(
      'The template has no field ((message)), so the text would not be in it. Ask IT to make one with this field alone.',
    );
  if (fields.length > 1)
    return no(
      'The template has other fields beside ((message)), which Plainword cannot fill. Ask IT to take them out.',
    );
  if (!ONLY_THE_MESSAGE.test(template.data.body))
    return no(
      'The template has words of its own beside ((message)), which nobody checks and the record would lack. Ask IT to take them out.',
    );
  return { ok: true, sentence: 'Connected to GOV.UK Notify: the key and the template work.' };
}

/** Where only GOV.UK Notify's own templates are used: that the key signs in, and that some are linked and still there. */
export function ownTemplatesReport(reply: NotifyReply, links: readonly NotifyLink[]): ConnectionReport {
  if (reply.kind === 'fault') return no(networkSentence(reply.fault, GOVUK_NOTIFY));
  if (reply.status !== 200) return no(answerSentence(reply));
  const read = templatesSchema.safeParse(reply.body);
  if (!read.success)
    return no('What answers at that address is not GOV.UK Notify. Check the address in Settings.');
  if (links.length === 0)
    return no('The API key works, but no template is linked yet, so no text could go. Link one below.');
  const same = links.filter(({ notifyId, notifyVersion }) =>
    read.data.templates.some(({ id, version }) => id === notifyId && version === notifyVersion),
  );
  if (same.length < links.length)
    return no(
      'The API key works, but a linked template was changed or deleted at GOV.UK Notify. Link it again below.',
    );
  return { ok: true, sentence: 'Connected to GOV.UK Notify: the key and the linked templates work.' };
}
