import { useState } from 'react';
import type { ArrivedTexts as Arrived, WaitingText } from '../../../../contract/arrived';
import { relativeTime } from '../../../../domain/time/spoken';
import { useNow } from '../../../client/desk';
import { useAct, useAnswer } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { Notice } from '../../../components/Notice';
import { ArrivedRow } from './ArrivedRow';
import { AsideTexts } from './AsideTexts';
import { NotOursDialog } from './NotOursDialog';
import { WhoseDialog } from './WhoseDialog';

/** What a person is asked about one text. */
type Asked = { readonly kind: 'whose' | 'not-ours'; readonly text: WaitingText };

/** Whether there is anything to show: a desk that takes no texts over shows nothing of them. */
function isQuiet({ on, waiting, aside, problem }: Arrived): boolean {
  return waiting.length === 0 && aside.length === 0 && (!on || problem === null);
}

/**
 * Texts that people sent and that nobody is known to have sent: a number that is nobody's, or several people's. None is
 * lost, and none becomes somebody's without a person saying so (P2, P26).
 */
export function ArrivedTexts() {
  const answer = useAnswer('arrived.list', {});
  const look = useAct('arrived.look');
  const now = useNow();
  const [asked, setAsked] = useState<Asked>();
  const { data } = answer;
  if (data === undefined || isQuiet(data)) return null;
  const { waiting, aside, problem, on } = data;
  const when = data.asked === null ? 'not yet' : relativeTime(data.asked.at, now);
  const close = () => setAsked(undefined);
  return (
    <Card
      title="Arrived texts: whose is it?"
      flush
      actions={
        on && (
          <Button small busy={look.isPending} onClick={() => look.mutate({})}>
            Look for new texts
          </Button>
        )
      }
    >
      <ErrorSentence error={answer.error ?? look.error} onRetry={() => void answer.refetch()} />
      {problem !== null && (
        <Notice tone="need">
          <p>
            {problem} Texts that people send wait at GOV.UK Notify for seven days. Last answer: {when}.
          </p>
        </Notice>
      )}
      {waiting.length > 0 && (
        <ul className="pw-rows" aria-label="Texts that wait for their person">
          {waiting.map((text) => (
            <ArrivedRow
              key={text.id}
              text={text}
              onWhose={() => setAsked({ kind: 'whose', text })}
              onNotOurs={() => setAsked({ kind: 'not-ours', text })}
            />
          ))}
        </ul>
      )}
      <AsideTexts texts={aside} />
      {asked?.kind === 'whose' && <WhoseDialog text={asked.text} onClose={close} />}
      {asked?.kind === 'not-ours' && <NotOursDialog text={asked.text} onClose={close} />}
    </Card>
  );
}
