import { sizeWords } from '../../../../domain/files/wire-size';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { useComingMails } from './coming-mails';

/** Files of mail on their way in, with how far each is, and those that did not come in, with why. */
export function ComingList() {
  const coming = useComingMails((state) => state.coming);
  const leaveOff = useComingMails((state) => state.leaveOff);
  if (coming.length === 0) return null;
  return (
    <Card title="Coming in" flush>
      <ul className="pw-rows">
        {coming.map(({ id, name, bytes, sent, sentence }) => (
          <li key={id}>
            <b className="pw-coming__name" translate="no">
              {name}
            </b>
            {sentence === null ? (
              <>
                <progress
                  aria-label={`Taking in ${name}`}
                  {...(sent < bytes && { value: sent, max: Math.max(1, bytes) })}
                />
                <span className="pw-soft">
                  {sent < bytes ? sizeWords(bytes) : 'being read and taken apart…'}
                </span>
                <Button kind="quiet" small aria-label={`Cancel ${name}`} onClick={() => leaveOff(id)}>
                  Cancel
                </Button>
              </>
            ) : (
              <>
                <span className="pw-coming__why" role="alert">
                  {sentence}
                </span>
                <Button kind="quiet" small aria-label={`Put away ${name}`} onClick={() => leaveOff(id)}>
                  Put away
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
