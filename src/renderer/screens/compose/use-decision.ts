import { useMemo } from 'react';
import type { Settings } from '../../../contract/settings';
import type { Finding } from '../../../domain/checks/finding';
import type { Person } from '../../../domain/people/person';
import { decide } from '../../../domain/policy/decide';
import type { Decision } from '../../../domain/policy/decision';
import type { PolicyPack } from '../../../domain/policy/pack';
import type { Service } from '../../../domain/services/service';
import { useNow } from '../../client/desk';
import { settled, type Choices } from './draft/choices';
import { verdictOf } from './decision/verdict';
import { overridesFor, type KeptWords } from './findings/kept-words';
import type { FilesHere } from './files/use-message-files';

export interface ToDecide {
  choices: Choices;
  text: string;
  findings: readonly Finding[];
  kept: KeptWords;
  person: Person | null;
  service: Service | null;
  settings: Settings | undefined;
  pack: PolicyPack;
  files: Pick<FilesHere, 'files' | 'transfer' | 'telling'>;
}

/** The page's own, live answer to "may this go?"; main decides again when it counts. */
export function useDecision(on: ToDecide): Decision {
  const now = useNow();
  const { choices, text, findings, kept, person, service, settings, pack } = on;
  const { files, transfer, telling } = on.files;
  return useMemo(() => {
    const facts = {
      person,
      service,
      carriers: settings?.ready ?? [],
      mailHosts: settings?.mailHosts ?? {},
      attachments: files,
      transfer,
      telling,
      written: null,
    };
    const message = { ...settled(choices, person), text };
    const decision = decide(message, facts, now, pack);
    return verdictOf(decision, findings, overridesFor(kept, findings));
  }, [choices, text, findings, kept, person, service, settings, pack, files, transfer, telling, now]);
}
