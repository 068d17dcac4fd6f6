import { endingOf } from '../../domain/files/file-name';
import { secondEnding } from '../../domain/files/file-type';
import { MEGABYTE, sizeWords, wireBytes } from '../../domain/files/wire-size';
import type { Attachment } from '../../domain/messages/attachment';
import type { PolicyPack } from '../../domain/policy/pack';
import { Refusal } from '../refusal';

type Sized = Pick<Attachment, 'name' | 'bytes' | 'way'>;

/** Most files of one message: nobody reads a longer list. */
export const MOST_FILES = 50;

/**
 * What could never be sent does not come in: the decision would stop it anyway, after minutes of waiting.
 * @throws Refusal with the first reason
 */
export function assertTaken(file: Sized, others: readonly Sized[], { attachments }: PolicyPack): void {
  const { types, mostMegabytes, transferMostMegabytes } = attachments;
  const ending = endingOf(file.name);
  if (others.length >= MOST_FILES) {
    throw new Refusal(
      'stopped',
      `A message takes ${MOST_FILES} files at most: put some of them into one document.`,
    );
  }
  if (file.bytes === 0) throw new Refusal('stopped', 'This file is empty: choose the right one.');
  if (!types.includes(ending)) {
    const what = ending === '' ? 'Files without an ending' : `Files of the type “${ending}”`;
    throw new Refusal('stopped', `${what} may not be sent: save it as a PDF and choose that.`);
  }
  if (secondEnding(file.name) !== undefined) {
    throw new Refusal(
      'stopped',
      'This file’s name has two endings, so nobody can tell what it is: rename it first.',
    );
  }
  const same = [...others, file].filter(({ way }) => way === file.way);
  const takes = file.way === 'attached' ? wireBytes(same) : same.reduce((sum, { bytes }) => sum + bytes, 0);
  const most = (file.way === 'attached' ? mostMegabytes : transferMostMegabytes) * MEGABYTE;
  if (takes <= most) return;
  const sentence =
    file.way === 'attached'
      ? `With this file the email would have ${sizeWords(takes)}, and ${sizeWords(most)} is the most: send it by file transfer.`
      : `The files have ${sizeWords(takes)}, and a transfer takes ${sizeWords(most)} at most: leave some out.`;
  throw new Refusal('stopped', sentence);
}
