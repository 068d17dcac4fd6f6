import { endingOf } from '../../files/file-name';
import { secondEnding } from '../../files/file-type';
import { MEGABYTE, sizeWords, wireBytes } from '../../files/wire-size';
import type { Attachment } from '../../messages/attachment';
import { isHandOff } from '../../messages/hand-off';
import { outgoingText } from '../../messages/outgoing';
import type { Case, PolicyRule } from '../case';
import type { Reason } from '../decision';
import { condition, stop } from '../reasons';

/** Files go with emails that Plainword sends itself, of the types and up to the size the pack says (P7, P13, P33). */
export const attachments: PolicyRule = (on) => {
  const { message, attachments: files, telling = [] } = on;
  if (files.length === 0) return [];
  if (message.channel === 'sms') {
    const sentence = 'A text takes no files: they stay here and do not go. Send an email, or remove them.';
    return [condition('P7', 'open-files', sentence)];
  }
  if (isHandOff(message.carrier)) {
    const sentence =
      'No files go by this program from here: send the email from the mailbox, or remove them.';
    return [stop('P13', 'open-files', sentence)];
  }
  return [
    ...files.flatMap((file) => fileFaults(file, on)),
    ...sizeFault(on),
    ...telling.map(({ name, severity, clause, message: why }) => {
      const say = severity === 'stop' ? stop : condition;
      return say(clause, 'rename-file', `The name “${shown(name)}” can be read by others: rename it. ${why}`);
    }),
  ];
};

function fileFaults({ name, bytes }: Attachment, { pack }: Case): Reason[] {
  const ending = endingOf(name);
  if (bytes === 0)
    return [stop('P7', 'open-files', `“${shown(name)}” is empty: remove it and choose the right file.`)];
  if (!pack.attachments.types.includes(ending)) {
    const what = ending === '' ? 'Files without an ending' : `Files of the type “${ending}”`;
    return [
      stop('P7', 'open-files', `${what} may not be sent: remove “${shown(name)}”, or send it as a PDF.`),
    ];
  }
  const hidden = secondEnding(name);
  if (hidden === undefined) return [];
  const sentence = `“${shown(name)}” has two endings, so nobody can tell what it is: rename it.`;
  return [stop('P7', 'rename-file', sentence)];
}

function sizeFault({ message, service, attachments: files, pack }: Case): Reason[] {
  const attached = files.filter(({ way }) => way === 'attached');
  if (attached.length === 0) return [];
  const text = service === null ? message.text : outgoingText(message.text, 'email', service);
  const most = pack.attachments.mostMegabytes * MEGABYTE;
  const takes = wireBytes(attached, text.length);
  if (takes <= most) return [];
  const sentence = `The files make an email of ${sizeWords(takes)}, and ${sizeWords(most)} is the most: remove some, or use file transfer.`;
  return [stop('P7', 'open-files', sentence)];
}

/** A name, short enough for a sentence. */
export function shown(name: string): string {
  return name.length <= 40 ? name : `${name.slice(0, 36).toWellFormed()}…`;
}
