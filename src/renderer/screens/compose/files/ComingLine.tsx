import { sizeWords } from '../../../../domain/files/wire-size';
import { Button } from '../../../components/Button';
import type { Coming } from './use-attaching';

/** A file on its way in, with how far it is; or why it did not come in. */
export function ComingLine({ file, onLeaveOff }: { file: Coming; onLeaveOff: () => void }) {
  const { name, bytes, sent, sentence } = file;
  return (
    <li className={sentence === null ? 'pw-file' : 'pw-file pw-file--marked'}>
      <b className="pw-file__name" translate="no">
        {name}
      </b>
      {sentence === null ? (
        <>
          <progress aria-label={`Taking in ${name}`} value={sent} max={Math.max(1, bytes)} />
          <span className="pw-soft">{sizeWords(bytes)}</span>
          <Button kind="quiet" small aria-label={`Cancel ${name}`} onClick={onLeaveOff}>
            Cancel
          </Button>
        </>
      ) : (
        <>
          <span className="pw-file__why" role="alert">
            {sentence}
          </span>
          <Button kind="quiet" small aria-label={`Put away ${name}`} onClick={onLeaveOff}>
            Put away
          </Button>
        </>
      )}
    </li>
  );
}
