import { useId, useState } from 'react';
import { useStore } from 'zustand';
import type { PlacedMention } from '../../../../domain/trails/review/mention';
import { Button } from '../../../components/Button';
import { Keys } from '../../../components/Keys';
import { counted } from '../trail-words';
import { giveReason, leaveOutHere, putBackHere } from './leaving';
import { ReasonChoice } from './ReasonChoice';
import type { ReviewDesk } from './review-desk';
import { aboutWords, decidedWords, shortened, suggestedWords } from './review-words';
import { ReplaceForm } from './ReplaceForm';
import type { Target } from './target';

export interface DecideBarProps {
  desk: ReviewDesk;
  open: readonly PlacedMention[];
}

/** What the next key does, to what: always in sight beneath the messages. */
export function DecideBar({ desk, open }: DecideBarProps) {
  const { target, asking, alike } = useStore(desk.store);
  const suggestions = open.filter(({ mention }) => mention.suggested !== null).length;
  return (
    <section className="pw-decide" aria-label="To decide">
      <div className="pw-decide__count">
        <b role="status">{open.length === 0 ? '✓ Everything is decided' : `${open.length} to decide`}</b>
        {open.length > 0 && (
          <Button small shortcut="N" onClick={() => desk.next()}>
            Next
          </Button>
        )}
        {suggestions > 1 && (
          <Button kind="quiet" small onClick={() => desk.allSuggestions()}>
            Take all {suggestions} suggestions
          </Button>
        )}
        {alike !== null && (
          <Button small shortcut="A" onClick={() => desk.same()}>
            “{shortened(alike.one.mention.text, 30)}” {decidedWords(alike)}: the same for{' '}
            {counted(alike.others, 'more mention')}
          </Button>
        )}
      </div>
      {asking && target !== null ? (
        <ReplaceForm key={`${target.messageId} ${target.start}`} desk={desk} />
      ) : (
        <Here desk={desk} target={target} />
      )}
    </section>
  );
}

function Here({ desk, target }: { desk: ReviewDesk; target: Target | null }) {
  const at = desk.here();
  if (target === null || at === undefined) return <Hint />;
  const { message, mention, party, chosen } = at;
  const words = shortened(message.body.slice(target.start, target.end));
  if (target.kind === 'cut') {
    const cut = chosen.cuts.find(({ start, end }) => start < target.end && target.start < end);
    if (cut === undefined) return <Hint />;
    return (
      <div className="pw-decide__line">
        <span className="pw-decide__what">Left out: “{words}”</span>
        <Reason desk={desk} key={`${cut.start} ${cut.why}`} why={cut.why} />
        <Button small shortcut="⌫" onClick={() => putBackHere(desk)}>
          Put back
        </Button>
      </div>
    );
  }
  if (target.kind === 'message') {
    return (
      <div className="pw-decide__line">
        <span className="pw-decide__what pw-soft">
          {chosen.leftOut === null
            ? 'This message stands in the entry. Mark words with the mouse, or pick them with → and Shift →.'
            : 'This message is left out.'}
        </span>
        <Button small shortcut="L" onClick={() => leaveOutHere(desk)}>
          {chosen.leftOut === null ? 'Leave the message out' : 'Put it back'}
        </Button>
      </div>
    );
  }
  const suggested = party === null ? (mention?.suggested ?? null) : null;
  return (
    <div className="pw-decide__line">
      <span className="pw-decide__what">
        “{words}”<span className="pw-soft"> {target.kind === 'words' ? 'picked' : aboutWords(mention)}</span>
        {party !== null && <span className="pw-soft">, {decidedWords(party)}</span>}
        {suggested === null && party === null && mention !== null && (
          <span className="pw-soft">. It may matter to their care: you decide.</span>
        )}
      </span>
      <span className="pw-decide__keys">
        {target.kind === 'words' && (
          <Button small shortcut="L" onClick={() => leaveOutHere(desk)}>
            Leave out
          </Button>
        )}
        {target.kind === 'party' && (
          <Button small shortcut="K" onClick={() => desk.decide('keep')}>
            Keep
          </Button>
        )}
        <Button small shortcut="R" onClick={() => desk.replace()}>
          {mention?.relationship == null || target.kind === 'words'
            ? 'Replace…'
            : `Replace by [${mention.relationship}]`}
        </Button>
        <Button small shortcut="T" onClick={() => desk.decide('remove')}>
          {target.kind === 'words' ? 'Third party: take out' : 'Take out'}
        </Button>
        {party !== null && (
          <Button small kind="quiet" shortcut="⌫" onClick={() => desk.undecide()}>
            Undecide
          </Button>
        )}
        {suggested !== null && (
          <Button small kind="primary" shortcut="Enter" onClick={() => desk.suggested()}>
            Suggested: {suggestedWords(suggested, mention?.relationship ?? null)}
          </Button>
        )}
      </span>
    </div>
  );
}

function Reason({ desk, why }: { desk: ReviewDesk; why: string }) {
  const id = useId();
  const [shown] = useState(why);
  return (
    <ReasonChoice
      id={id}
      label="Why it is left out"
      why={shown}
      onChange={(given) => giveReason(desk, given)}
    />
  );
}

function Hint() {
  return (
    <p className="pw-decide__line pw-soft">
      <span>
        <Keys keys="N" quiet /> goes to the next to decide, <Keys keys="↓" quiet /> to the next message; mark
        any words to leave them out.
      </span>
    </p>
  );
}
