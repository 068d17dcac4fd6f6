import { useMemo } from 'react';
import type { Person } from '../../../../domain/people/person';
import type { Attachment } from '../../../../domain/messages/attachment';
import type { FileTransfer } from '../../../../domain/files/transfer';
import { nameFindings, type NameFinding } from '../../../../domain/files/name-findings';
import { contextOf } from '../../../../domain/checks/context-of';
import type { PolicyPack } from '../../../../domain/policy/pack';
import type { Service } from '../../../../domain/services/service';
import { londonDate } from '../../../../domain/time/moment';
import { useChecker } from '../../../client/checker';
import { useNow } from '../../../client/desk';
import { useAnswer } from '../../../client/queries';
import { settled } from '../draft/choices';
import type { Draft } from '../draft/use-draft';

/** The files of the message that is being written, and what their names tell. */
export interface FilesHere {
  readonly messageId: string;
  readonly files: readonly Attachment[];
  readonly transfer: FileTransfer | null;
  readonly telling: readonly NameFinding[];
  /** What other names would tell. */
  readonly tell: (named: readonly Pick<Attachment, 'id' | 'name'>[]) => NameFinding[];
  /** Makes sure that the draft is in the store, so that files can be put with it. @returns whether it is */
  readonly keepDraft: () => Promise<boolean>;
}

const NONE: readonly Attachment[] = [];

export function useMessageFiles(
  draft: Draft,
  { person, service, pack }: { person: Person | null; service: Service; pack: PolicyPack },
): FilesHere {
  const messageId = draft.saver.place().id;
  const answer = useAnswer('files.of', { messageId }).data;
  const files = answer?.files ?? NONE;
  const checker = useChecker();
  const today = londonDate(useNow());
  const { channel, contactPointId } = settled(draft.choices, person);
  const tell = useMemo(() => {
    const context = contextOf(
      { channel: 'email', subject: '', contactPointId },
      person,
      service,
      pack,
      today,
      [],
    );
    return (named: readonly Pick<Attachment, 'id' | 'name'>[]) => nameFindings(named, checker, context);
  }, [contactPointId, person, service, pack, today, checker]);
  const telling = useMemo(() => (channel === 'email' ? tell(files) : []), [channel, tell, files]);
  return {
    messageId,
    files,
    transfer: answer?.transfer ?? null,
    telling,
    tell,
    keepDraft: async () => {
      if (draft.saver.place().version > 0) return true;
      draft.saver.change(draft.content(person));
      return (await draft.saver.flush()).kind === 'saved';
    },
  };
}
