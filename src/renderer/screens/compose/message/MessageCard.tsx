import { useState, type RefObject } from 'react';
import { MAX_TEXT } from '../../../../domain/messages/message';
import { needsMarker, outgoingText } from '../../../../domain/messages/outgoing';
import type { Carrier } from '../../../../domain/messages/channel';
import { isHandOff } from '../../../../domain/messages/hand-off';
import type { Person } from '../../../../domain/people/person';
import type { PolicyPack } from '../../../../domain/policy/pack';
import type { Service } from '../../../../domain/services/service';
import { useNow } from '../../../client/desk';
import { Notice } from '../../../components/Notice';
import type { MessageEditor } from '../../../editor/create-editor';
import type { CheckText } from '../../../editor/findings';
import { replaceEverywhere } from '../../../editor/fixing';
import { MessageText } from '../../../editor/MessageText';
import type { BeyondTheText } from '../../../editor/walking';
import { SavedLine } from '../draft/SavedLine';
import type { Draft } from '../draft/use-draft';
import { pointsFor, settled } from '../draft/choices';
import { ScheduleBar } from '../schedule/ScheduleBar';
import { ScheduleButtons } from '../schedule/ScheduleButtons';
import { useSchedule } from '../schedule/use-schedule';
import { FilesPart } from '../files/FilesPart';
import type { Attaching } from '../files/use-attaching';
import { useDropFiles } from '../files/use-drop-files';
import type { FilesHere } from '../files/use-message-files';
import { MessageBar } from './MessageBar';
import { ServiceFooter } from './ServiceFooter';
import { SmsMeter } from './SmsMeter';
import { SubjectField } from './SubjectField';
import type { SubjectWords } from './use-subject-words';

export interface MessageCardProps {
  draft: Draft;
  initialText: string;
  person: Person | null;
  service: Service;
  pack: PolicyPack;
  ready: readonly Carrier[];
  check: CheckText;
  /** Whether dictation and on-screen keyboards may write. */
  assisted: boolean;
  subjectWords: SubjectWords;
  beyond: BeyondTheText;
  editor: RefObject<MessageEditor | null>;
  subjectInput: RefObject<HTMLInputElement | null>;
  bar: RefObject<HTMLDivElement | null>;
  /** Opens the list of templates. */
  onTemplate: () => void;
  files: FilesHere;
  attaching: Attaching;
}

/** The message itself: how it goes, its words, what is added, how long it is, and whether it is kept. */
export function MessageCard(props: MessageCardProps) {
  const { draft, person, service, pack, editor } = props;
  const [notice, setNotice] = useState<string>();
  const choices = settled(draft.choices, person);
  const { channel, carrier } = choices;
  const now = useNow();
  const { ready } = props;
  const schedule = useSchedule({ choices, service, pack, ready, now, onChange: draft.choose });
  const written = draft.news?.text ?? props.initialText;
  const inSubject = draft.news?.found.findings.filter(({ field }) => field === 'subject').length ?? 0;
  const dropping = useDropFiles(channel === 'email', props.attaching.add);
  const to = pointsFor(person, channel).find(({ id }) => id === choices.contactPointId)?.value;

  return (
    <section
      className={dropping.over ? 'pw-card pw-message pw-message--dropping' : 'pw-card pw-message'}
      aria-label="Message"
      {...dropping.handlers}
    >
      <MessageBar
        choices={choices}
        person={person}
        service={service}
        pack={pack}
        ready={ready}
        onChange={draft.choose}
        barRef={props.bar}
        onTemplate={props.onTemplate}
      />
      {channel === 'email' && (
        <SubjectField
          value={choices.subject}
          onChange={(subject) => draft.choose((chosen) => ({ ...chosen, subject }))}
          words={props.subjectWords}
          assisted={props.assisted}
          onNotice={setNotice}
          findings={inSubject}
          inputRef={props.subjectInput}
        />
      )}
      <MessageText
        label={channel === 'sms' ? 'Text message' : 'Email text'}
        initialText={props.initialText}
        limit={MAX_TEXT}
        check={props.check}
        assisted={props.assisted}
        beyond={props.beyond}
        onNews={(news) => {
          if (news.textChanged) setNotice(undefined);
          draft.hear(news);
        }}
        onNotice={setNotice}
        editorRef={editor}
      />
      {notice !== undefined && (
        <Notice tone="need" live>
          {notice}
        </Notice>
      )}
      <ServiceFooter channel={channel} service={service} />
      <FilesPart
        choices={choices}
        here={props.files}
        attaching={props.attaching}
        pack={pack}
        textLength={outgoingText(written, 'email', service).length}
      />
      <ScheduleBar schedule={schedule} />
      <div className="pw-meter">
        {channel === 'sms' && written.trim() !== '' && (
          <SmsMeter
            outgoing={outgoingText(written, channel, service)}
            written={written}
            carrier={isHandOff(carrier) ? 'trust-phone' : 'govuk-notify'}
            onReplace={(character, plain) => {
              const view = editor.current?.view;
              if (view === undefined) return;
              view.dispatch(replaceEverywhere(view.state, character, plain));
              view.focus();
            }}
          />
        )}
        {channel === 'email' && to !== undefined && needsMarker(to, pack) && (
          <span>
            <b translate="no">{pack.secureEmail.marker}</b> is put before the subject, so that the gateway
            encrypts it.
          </span>
        )}
        <ScheduleButtons schedule={schedule} />
        <SavedLine state={draft.saveState} />
      </div>
    </section>
  );
}
