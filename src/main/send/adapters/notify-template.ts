import type { ConnectionReport } from '../../../contract/settings';
import { isNotifyError, templateFields, templateSchema } from './notify-answers';
import type { NotifyReply } from './notify-line';
import { answerSentence } from './notify-sentences';
import { GOVUK_NOTIFY, networkSentence } from './sentences';

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
  return { ok: true, sentence: 'Connected to GOV.UK Notify: the key and the template work.' };
}
