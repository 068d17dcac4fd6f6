import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import { createEditor, newsOf, type EditorNews, type MessageEditor } from './create-editor';
import type { CheckText } from './findings';
import type { BeyondTheText } from './walking';

export interface MessageTextProps {
  label: string;
  /** What stands in it at first: from then on the editor owns its text. */
  initialText: string;
  limit: number;
  check: CheckText;
  /** Whether dictation and on-screen keyboards may write. */
  assisted: boolean;
  beyond: BeyondTheText;
  onNews: (news: EditorNews) => void;
  onNotice: (sentence: string) => void;
  /** Set while the editor is on the page. */
  editorRef: RefObject<MessageEditor | null>;
}

/** The place to write: CodeMirror in a shadow root of its own. */
export function MessageText({
  label,
  initialText,
  limit,
  check,
  assisted,
  editorRef,
  ...props
}: MessageTextProps) {
  const host = useRef<HTMLDivElement>(null);
  const onNews = useEffectEvent(props.onNews);
  const onNotice = useEffectEvent(props.onNotice);
  const fixSubject = useEffectEvent(props.beyond.fixSubject);
  const showSubject = useEffectEvent(props.beyond.showSubject);
  const choose = useEffectEvent(props.beyond.choose);
  const make = useEffectEvent((parent: ShadowRoot) =>
    createEditor({
      parent,
      label,
      text: initialText,
      limit,
      check,
      assisted,
      beyond: {
        fixSubject: (index) => fixSubject(index),
        showSubject: (index) => showSubject(index),
        choose: (index) => choose(index),
      },
      onNews: (news) => onNews(news),
      onNotice: (sentence) => onNotice(sentence),
    }),
  );

  useEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    const editor = make(element.shadowRoot ?? element.attachShadow({ mode: 'open' }));
    editorRef.current = editor;
    onNews(newsOf(editor.view.state, false));
    return () => {
      editorRef.current = null;
      editor.destroy();
    };
  }, [editorRef]);

  const first = useRef(true);
  useEffect(() => {
    if (first.current) first.current = false;
    else editorRef.current?.setCheck(check);
  }, [check, editorRef]);

  useEffect(() => editorRef.current?.setLabel(label), [label, editorRef]);
  useEffect(() => editorRef.current?.setAssisted(assisted), [assisted, editorRef]);

  return <div ref={host} className="pw-message-text" />;
}
