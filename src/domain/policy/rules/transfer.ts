import { longDateOf } from '../../time/spoken-dates';
import { londonDate } from '../../time/moment';
import { MEGABYTE, sizeWords } from '../../files/wire-size';
import { isHandOff } from '../../messages/hand-off';
import type { Case, PolicyRule } from '../case';
import type { Reason } from '../decision';
import { stop } from '../reasons';

/** Files too large for email go encrypted by file transfer, with a link that works and its password elsewhere (P7). */
export const transfer: PolicyRule = (on) => {
  const { message, attachments, transfer: told = null } = on;
  const files = attachments.filter(({ way }) => way === 'transfer');
  if (message.channel !== 'email' || isHandOff(message.carrier)) return [];
  if (files.length === 0 && told === null) return [];
  return [...purposeFault(on), ...sizeFault(on), ...stateFault(on), ...passwordFault(on)];
};

function purposeFault({ message: { purpose }, pack }: Case): Reason[] {
  if (purpose === null || pack.attachments.transferPurposes.includes(purpose)) return [];
  const sentence =
    'The policy does not offer file transfer for this purpose: choose another purpose, or remove the files.';
  return [stop('P7', 'choose-purpose', sentence)];
}

function sizeFault({ attachments, pack }: Case): Reason[] {
  const bytes = attachments
    .filter(({ way }) => way === 'transfer')
    .reduce((sum, file) => sum + file.bytes, 0);
  const most = pack.attachments.transferMostMegabytes * MEGABYTE;
  if (bytes <= most) return [];
  const sentence = `The files have ${sizeWords(bytes)}, and a transfer takes ${sizeWords(most)} at most: remove some.`;
  return [stop('P7', 'open-files', sentence)];
}

function stateFault({ transfer: told = null, goes }: Case): Reason[] {
  if (told === null || told.state === 'open') {
    return [stop('P7', 'open-files', 'The files are not encrypted yet: finish that, or remove them.')];
  }
  if (told.link === null || told.expires === null || told.passwordWay === null) {
    const sentence =
      'The recipient needs the link to the files: upload the encrypted file and paste its link.';
    return [stop('P7', 'open-files', sentence)];
  }
  if (londonDate(goes) <= told.expires) return [];
  const sentence = `The link to the files works until ${longDateOf(told.expires)} only: upload the encrypted file again.`;
  return [stop('P7', 'open-files', sentence)];
}

/** The email that has the link never has the password: whoever reads one must not have both. */
function passwordFault({ passwordTold = false }: Case): Reason[] {
  if (!passwordTold) return [];
  const sentence = 'The password of the files stands in this email: take it out and give it another way.';
  return [stop('P7', 'change-text', sentence)];
}
