import { useRef, useState } from 'react';
import { MAX_SUBJECT } from '../../../../domain/messages/message';
import type { PolicyPack } from '../../../../domain/policy/pack';
import type { Service } from '../../../../domain/services/service';
import { written } from '../../../../domain/templates/merge-field';
import { allowedFields } from '../../../../domain/templates/names-of';
import { detailsOf, MAX_TEMPLATE_TEXT, type Template } from '../../../../domain/templates/template';
import { useCurrentService } from '../../../client/current-service';
import { TextField } from '../../../components/Field';
import { Form } from '../../../components/Form';
import { Notice } from '../../../components/Notice';
import { ScreenTitle } from '../../../components/ScreenTitle';
import type { EditorNews, MessageEditor } from '../../../editor/create-editor';
import { MessageText } from '../../../editor/MessageText';
import { isChanged, openTemplate, useTemplateDraft, type OpenTemplate } from '../use-template-draft';
import { FieldPalette } from './FieldPalette';
import { insertField, replaceAll } from './insert-field';
import { TemplateActions } from './TemplateActions';
import { TemplateFields } from './TemplateFields';
import { TemplateFindings } from './TemplateFindings';
import { TemplatePreview } from './TemplatePreview';
import { TemplateStanding } from './TemplateStanding';
import { TemplateVersions } from './TemplateVersions';
import { useSaveTemplate } from './use-save-template';
import { useTemplateCheck } from './use-template-check';
import { useTemplateFindings } from './use-template-findings';

const idOf = (field: string) => (field === 'text' ? 'template-text' : `template-${field}`);

export interface TemplateEditorProps {
  open: OpenTemplate;
  /** The template as it is kept now. */
  newest: Template | undefined;
  services: readonly Service[];
  pack: PolicyPack;
}

/** One template: its words with their checks, what they read like, and its versions. */
export function TemplateEditor({ open, newest, services, pack }: TemplateEditorProps) {
  const { from, draft } = open;
  const { change, edit } = useTemplateDraft();
  const { service: current } = useCurrentService();
  const service = services.find(({ id }) => id === draft.serviceId) ?? null;
  const editor = useRef<MessageEditor>(null);
  const subjectInput = useRef<HTMLInputElement>(null);
  /** Fields go where the writer was last. */
  const [inSubject, setInSubject] = useState(false);
  const [news, setNews] = useState<EditorNews>();
  const [notice, setNotice] = useState<string>();
  const check = useTemplateCheck(draft, service, pack);
  const saving = useSaveTemplate();
  const findings = useTemplateFindings(editor, subjectInput, draft.subject, (subject) => change({ subject }));
  const { channel } = draft;
  const save = () => saving.save(editor.current?.view.state.doc.toString() ?? draft.text);

  return (
    <div className="pw-screen pw-templates__editor">
      <div className="pw-screen__head">
        <ScreenTitle title={from?.name ?? 'New template'} />
        <TemplateActions
          open={open}
          changed={isChanged(open)}
          busy={saving.busy}
          stops={news?.found.findings.some(({ severity }) => severity === 'stop') ?? false}
          onSave={save}
        />
      </div>
      {from !== null && <TemplateStanding template={newest ?? from} />}
      <Form
        label="Template"
        refusals={saving.refusals}
        idOf={idOf}
        onSubmit={save}
        onLoadNewer={newest === undefined ? undefined : () => edit(openTemplate(newest))}
      >
        <div className="pw-templates__columns">
          <div className="pw-templates__main">
            <TemplateFields
              draft={draft}
              services={services}
              pack={pack}
              refusals={saving.refusals}
              onChange={change}
            />
            {channel === 'email' && (
              // Which of the two fields a merge field goes into.
              <div role="presentation" onFocus={() => setInSubject(true)}>
                <TextField
                  id="template-subject"
                  label="Subject"
                  maxLength={MAX_SUBJECT}
                  error={saving.refusals.of('subject')}
                  value={draft.subject}
                  onChange={(subject) => change({ subject })}
                  inputRef={subjectInput}
                />
              </div>
            )}
            <FieldPalette
              fields={allowedFields(channel, pack)}
              onInsert={(field) => {
                if (inSubject && channel === 'email') findings.typeInSubject(written(field));
                else if (editor.current !== null) insertField(editor.current.view, written(field));
              }}
            />
            <div id="template-text" role="presentation" onFocus={() => setInSubject(false)}>
              <MessageText
                label={channel === 'sms' ? 'Words of the text' : 'Words of the email'}
                initialText={draft.text}
                limit={MAX_TEMPLATE_TEXT}
                check={check}
                assisted={false}
                beyond={findings.beyond}
                onNews={(next) => {
                  setNews(next);
                  if (!next.textChanged) return;
                  setNotice(undefined);
                  change({ text: next.text });
                }}
                onNotice={setNotice}
                editorRef={editor}
              />
            </div>
            {saving.refusals.of('text') !== undefined && (
              <span className="nhsuk-error-message">{saving.refusals.of('text')}</span>
            )}
            {notice !== undefined && (
              <Notice tone="need" live>
                {notice}
              </Notice>
            )}
          </div>
          <div className="pw-templates__side">
            <TemplateFindings
              findings={news?.found.findings ?? []}
              onShow={findings.show}
              onFix={findings.fix}
            />
            <TemplatePreview draft={draft} service={service} current={current} />
          </div>
        </div>
      </Form>
      {from !== null && (
        <TemplateVersions
          id={from.id}
          version={from.version}
          onTake={(version) => {
            const { text, subject } = detailsOf(version);
            change({ text, subject });
            if (editor.current !== null) replaceAll(editor.current.view, text);
          }}
        />
      )}
    </div>
  );
}
