import { sizeWords } from '../../../../domain/files/wire-size';
import { isHandOff } from '../../../../domain/messages/hand-off';
import type { Message } from '../../../../domain/messages/message';
import { useAnswer } from '../../../client/queries';
import type { Id } from '../../../../domain/identity';
import './files.css';

export interface FilesOfMessageProps {
  message: Pick<Message, 'channel' | 'carrier'> & { id: Id };
}

/** The files that go with a message, each with its size and the beginning of its hash, as the record will name them. */
export function FilesOfMessage({ message: { id: messageId, channel, carrier } }: FilesOfMessageProps) {
  const files = useAnswer('files.of', { messageId }).data?.files ?? [];
  if (files.length === 0 || channel !== 'email' || isHandOff(carrier)) return null;
  return (
    <ul className="pw-files__list" aria-label="Files that go with it">
      {files.map(({ id, name, bytes, sha256, way }) => (
        <li key={id} className="pw-file">
          <b className="pw-file__name" translate="no">
            {name}
          </b>
          <span className="pw-soft">
            {sizeWords(bytes)} · {way === 'attached' ? 'attached' : 'by file transfer'} · SHA-256{' '}
            {sha256.slice(0, 12)}…
          </span>
        </li>
      ))}
    </ul>
  );
}
