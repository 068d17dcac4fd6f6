import type { InputOf } from '../../../contract/index';
import type { Id } from '../../../domain/identity';
import { useAnswer } from '../../client/queries';
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { ErrorSentence } from '../../components/ErrorSentence';
import { NOTHING_WORDS } from './register-words';
import { RegisterTable } from './RegisterTable';

export interface RegisterPageProps {
  search: InputOf<'people.register'>;
  /** The last page offers the next one. */
  last: boolean;
  onMore: (after: Id) => void;
}

/** One page of the register. */
export function RegisterPage({ search, last, onMore }: RegisterPageProps) {
  const answer = useAnswer('people.register', search, { keep: true });
  const lines = answer.data?.lines ?? [];
  const first = search.after === null;
  const end = lines.at(-1)?.agreementId;
  return (
    <>
      <ErrorSentence error={answer.error} onRetry={() => void answer.refetch()} />
      {first && answer.isSuccess && lines.length === 0 && (
        <EmptyState
          title={search.words === '' ? NOTHING_WORDS[search.show] : 'Nobody found has an agreement here'}
        >
          {search.words === ''
            ? 'Agreements are recorded on a person’s page, or taken over from a file.'
            : 'Check the spelling, or look under “All”.'}
        </EmptyState>
      )}
      {lines.length > 0 && <RegisterTable lines={lines} continued={!first} />}
      {last && answer.data?.more === true && end !== undefined && (
        <div className="pw-more">
          <Button onClick={() => onMore(end)}>Show more</Button>
        </div>
      )}
      {first && (
        <p className="nhsuk-u-visually-hidden" role="status">
          {answer.isSuccess && `${lines.length}${answer.data.more ? ' or more' : ''} found`}
        </p>
      )}
    </>
  );
}
