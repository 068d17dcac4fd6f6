import { useMemo } from 'react';
import type { Settings } from '../../../contract/settings';
import { contextOf } from '../../../domain/checks/context-of';
import type { Person } from '../../../domain/people/person';
import type { PolicyPack } from '../../../domain/policy/pack';
import type { Service } from '../../../domain/services/service';
import { londonDate } from '../../../domain/time/moment';
import { useChecker } from '../../client/checker';
import { useNow } from '../../client/desk';
import type { CheckText } from '../../editor/findings';
import type { Choices } from './draft/choices';

const NONE: readonly string[] = [];

/** The check while a message is written: all but the read-back, which is for the whole message before it goes. */
export function useCheck(
  {
    channel,
    subject,
    contactPointId,
    template,
  }: Pick<Choices, 'channel' | 'subject' | 'contactPointId' | 'template'>,
  person: Person | null,
  service: Service,
  pack: PolicyPack,
  settings: Settings | undefined,
): CheckText {
  const checker = useChecker();
  const turnedOff = settings?.checks.turnedOff ?? NONE;
  const today = londonDate(useNow());
  return useMemo(() => {
    const context = contextOf(
      { channel, subject, contactPointId, template },
      person,
      service,
      pack,
      today,
      turnedOff,
    );
    return (text) => checker.checkWhileWriting(text, context);
  }, [checker, channel, subject, contactPointId, template, person, service, pack, today, turnedOff]);
}
