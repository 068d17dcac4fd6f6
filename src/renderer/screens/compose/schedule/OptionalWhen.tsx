import { useState } from 'react';
import type { InstantText } from '../../../../domain/time/moment';
import { Button } from '../../../components/Button';
import { focusSoon } from '../decision/focus-step';
import { WhenFields } from './WhenFields';

export interface OptionalWhenProps {
  id: string;
  /** What its button says as long as it is not asked. */
  ask: string;
  legend: string;
  says: (at: InstantText) => string;
  /** What the button says that takes it away. */
  none: string;
  /** Asked from the start. */
  open?: boolean;
  value: InstantText | null;
  onChange: (at: InstantText | null) => void;
}

/** A day and a time that not every message has: asked for by a button, taken away by another. */
export function OptionalWhen(props: OptionalWhenProps) {
  const { id, ask, legend, says, none, open = false, value, onChange } = props;
  const [asked, setAsked] = useState(open);
  if (!asked && value === null) {
    return (
      <Button
        kind="quiet"
        small
        onClick={() => {
          setAsked(true);
          focusSoon(id);
        }}
      >
        {ask}
      </Button>
    );
  }
  return (
    <div className="pw-optional-when">
      <WhenFields id={id} legend={legend} says={says} value={value} onChange={onChange} />
      <Button
        kind="quiet"
        small
        onClick={() => {
          setAsked(false);
          onChange(null);
        }}
      >
        {none}
      </Button>
    </div>
  );
}
