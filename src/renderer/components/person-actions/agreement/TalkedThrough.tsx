import type { RefObject } from 'react';
import { DISCUSSION_POINTS, type DiscussionPoint } from '../../../../domain/people/discussion';
import { discussionWording, type DiscussionFacts } from '../../../../domain/people/discussion-wording';
import { Button } from '../../Button';
import { TickField } from '../../TickField';

export interface TalkedThroughProps {
  /** What is ticked. */
  points: readonly DiscussionPoint[];
  /** What the wording speaks of. */
  facts: DiscussionFacts;
  idOf: (field: string) => string;
  allRef: RefObject<HTMLButtonElement | null>;
  onTick: (point: DiscussionPoint, ticked: boolean) => void;
  onAll: () => void;
}

/** What is talked through before somebody agrees, each with the words to read out (P3, P14, P15, P19–P21, P27). */
export function TalkedThrough({ points, facts, idOf, allRef, onTick, onAll }: TalkedThroughProps) {
  const titleId = idOf('points-title');
  return (
    <div className="pw-talked" role="group" aria-labelledby={titleId}>
      <div className="pw-talked__head">
        <h3 id={titleId}>Read out, and talk it through</h3>
        <Button ref={allRef} small shortcut="F9" id={idOf('points')} onClick={onAll}>
          All talked through
        </Button>
      </div>
      <div className="pw-talked__points">
        {DISCUSSION_POINTS.map((point) => {
          const { title, say } = discussionWording(point, facts);
          return (
            <TickField
              key={point}
              id={idOf(`point-${point}`)}
              label={title}
              checked={points.includes(point)}
              onChange={(ticked) => onTick(point, ticked)}
            >
              “{say}”
            </TickField>
          );
        })}
      </div>
    </div>
  );
}
