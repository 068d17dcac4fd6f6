import { useState } from 'react';
import type { TrailView } from '../../../../contract/trails';
import type { Filing } from '../../../../domain/trails/trail';
import { useAct } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { usePlace } from '../../../state/place';
import { useToasts } from '../../../state/toasts';
import { JoinDialog } from './JoinDialog';
import { SetAsideDialog } from './SetAsideDialog';

export interface TrailToolsProps {
  trail: TrailView['trail'];
  filing: Filing | undefined;
  onUnfiled: () => void;
}

/** What can be done with the whole trail. */
export function TrailTools({ trail, filing, onUnfiled }: TrailToolsProps) {
  const [asks, setAsks] = useState<'aside' | 'join' | 'unfile'>();
  const go = usePlace((state) => state.go);
  const say = useToasts((state) => state.say);
  const unfile = useAct('trails.unfile');
  const putBack = useAct('trails.putBack');
  const close = () => setAsks(undefined);
  if (trail.setAside !== null) {
    return (
      <>
        <span className="pw-soft">
          Set aside by {trail.setAside.by}: {trail.setAside.reason}
        </span>
        <Button
          small
          busy={putBack.isPending}
          onClick={() => putBack.mutate({ id: trail.id, version: trail.version })}
        >
          Put back
        </Button>
      </>
    );
  }
  const takesBack = filing !== undefined && filing.entryState !== 'recorded';
  return (
    <>
      <Button small kind="quiet" onClick={() => setAsks('join')}>
        Join with another trail
      </Button>
      {takesBack && (
        <Button small kind="quiet" onClick={() => setAsks('unfile')}>
          Take the filing back
        </Button>
      )}
      {trail.filings.length === 0 && (
        <Button small kind="quiet" onClick={() => setAsks('aside')}>
          Set aside
        </Button>
      )}
      {asks === 'join' && (
        <JoinDialog
          trail={trail}
          onClose={close}
          onJoined={(trailId) => {
            close();
            say('They are one trail now.');
            go({ screen: 'trails', trailId });
          }}
        />
      )}
      {asks === 'aside' && (
        <SetAsideDialog
          trail={trail}
          onClose={close}
          onDone={() => {
            close();
            say('Set aside.');
            go({ screen: 'trails', trailId: null });
          }}
        />
      )}
      {asks === 'unfile' && filing !== undefined && (
        <ConfirmDialog
          title={`Take the filing for ${filing.personName} back?`}
          confirm="Take it back"
          kind="danger"
          busy={unfile.isPending}
          error={unfile.error}
          onClose={close}
          onConfirm={() =>
            unfile.mutate(
              { id: filing.id, version: filing.version },
              {
                onSuccess: () => {
                  close();
                  onUnfiled();
                },
              },
            )
          }
        >
          <p>Its entry is not owed any more, and what you chose in the review for this person is not kept.</p>
        </ConfirmDialog>
      )}
    </>
  );
}
