import { useState } from 'react';
import type { Id } from '../../../../domain/identity';
import { relativeTime } from '../../../../domain/time/spoken';
import type { Trail } from '../../../../domain/trails/trail';
import { useNow } from '../../../client/desk';
import { useAct, useAnswer } from '../../../client/queries';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { counted, subjectWords } from '../trail-words';

export interface JoinDialogProps {
  trail: Trail;
  onJoined: (trailId: Id) => void;
  onClose: () => void;
}

/** Another trail belongs to this one: both become one. */
export function JoinDialog({ trail, onJoined, onClose }: JoinDialogProps) {
  const list = useAnswer('trails.list', {});
  const [otherId, setOtherId] = useState<Id>();
  const join = useAct('trails.join');
  const now = useNow();
  const others = (list.data?.open ?? []).filter(({ id }) => id !== trail.id);
  return (
    <ConfirmDialog
      title="Join with another trail"
      confirm="Join them"
      busy={join.isPending || otherId === undefined}
      error={join.error}
      onClose={onClose}
      onConfirm={() => {
        if (otherId === undefined) return;
        join.mutate(
          { id: trail.id, version: trail.version, otherId },
          { onSuccess: ({ trailId }) => onJoined(trailId) },
        );
      }}
    >
      {others.length === 0 ? (
        <p>There is no other trail to file.</p>
      ) : (
        <fieldset className="pw-join">
          <legend>Which one belongs to “{subjectWords(trail.subject)}”?</legend>
          {others.map((other) => (
            <label key={other.id} className="pw-join__choice">
              <input
                type="radio"
                name="join-other"
                checked={other.id === otherId}
                onChange={() => setOtherId(other.id)}
              />
              <span>
                <b>{other.from}</b>: {subjectWords(other.subject)}
                <span className="pw-soft">
                  , {counted(other.messages, 'message')}, {relativeTime(other.newest, now)}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </ConfirmDialog>
  );
}
