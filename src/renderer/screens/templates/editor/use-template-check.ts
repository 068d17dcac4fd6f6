import { useMemo } from 'react';
import { checkTemplate } from '../../../../domain/templates/check-template';
import type { PolicyPack } from '../../../../domain/policy/pack';
import type { Service } from '../../../../domain/services/service';
import { londonDate } from '../../../../domain/time/moment';
import { useChecker } from '../../../client/checker';
import { useNow } from '../../../client/desk';
import { useAnswer } from '../../../client/queries';
import type { CheckText } from '../../../editor/findings';
import type { TemplateDraft } from '../use-template-draft';

const NONE: readonly string[] = [];

/** The check while a template is written: on its words as they read with the examples, in the template's own places. */
export function useTemplateCheck(
  { channel, subject }: Pick<TemplateDraft, 'channel' | 'subject'>,
  service: Service | null,
  pack: PolicyPack,
): CheckText {
  const checker = useChecker();
  const turnedOff = useAnswer('settings.get', {}).data?.checks.turnedOff ?? NONE;
  const today = londonDate(useNow());
  return useMemo<CheckText>(() => {
    const beside = { pack, service, today, turnedOff };
    return (text) =>
      checkTemplate({ channel, subject, text }, beside, (words, context) =>
        checker.checkWhileWriting(words, context),
      );
  }, [checker, channel, subject, service, pack, today, turnedOff]);
}
