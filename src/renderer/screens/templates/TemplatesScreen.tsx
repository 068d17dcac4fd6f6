import { useEffect } from 'react';
import { useDesk } from '../../client/desk';
import { useAnswer } from '../../client/queries';
import { ErrorSentence } from '../../components/ErrorSentence';
import { ScreenTitle } from '../../components/ScreenTitle';
import { usePlace } from '../../state/place';
import { TemplateEditor } from './editor/TemplateEditor';
import { TemplateLibrary } from './list/TemplateLibrary';
import { isChanged, openTemplate, useTemplateDraft } from './use-template-draft';
import './templates.css';

/** The library of templates, or the one that is read and written (P8). */
export function TemplatesScreen() {
  const { place, go } = usePlace();
  const { open, edit } = useTemplateDraft();
  const desk = useDesk();
  const asked = place.screen === 'templates' ? place.templateId : null;
  const answer = useAnswer('templates.list', {});
  const services = useAnswer('services.list', {}).data;
  const wanted = asked === null ? undefined : answer.data?.find(({ id }) => id === asked);
  useEffect(() => {
    if (wanted === undefined) return;
    const { open: writing } = useTemplateDraft.getState();
    if (writing === null || !isChanged(writing)) edit(openTemplate(wanted));
    // It is opened once: a list that is read again takes nobody's words.
    go({ screen: 'templates', templateId: null });
  }, [wanted, edit, go]);

  if (answer.data === undefined || services === undefined || desk === undefined) {
    return (
      <div className="pw-screen">
        <ScreenTitle title="Templates" />
        {answer.error === null ? (
          <p className="pw-soft">Opening…</p>
        ) : (
          <ErrorSentence error={answer.error} onRetry={() => void answer.refetch()} />
        )}
      </div>
    );
  }
  return open === null ? (
    <TemplateLibrary templates={answer.data} services={services} />
  ) : (
    <TemplateEditor
      key={`${open.from?.id ?? 'new'} ${open.from?.version ?? 0}`}
      open={open}
      newest={answer.data.find(({ id }) => id === open.from?.id)}
      services={services}
      pack={desk.pack}
    />
  );
}
