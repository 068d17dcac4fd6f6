import { memo, useEffect, useMemo, useRef } from 'react';
import classNames from 'classnames';
import type { Id } from '../../../../domain/identity';
import { blockOf, previewBlocks, type PreviewBlock } from './preview-blocks';

export interface PreviewProps {
  preview: string;
  messages: ReadonlyArray<{ readonly id: Id; readonly leftOut: string | null }>;
  /** The message that is looked at: the preview follows it. */
  follows: Id | null;
}

/** The entry as it stands, with its own scroll; it goes where the reviewer is. */
export function Preview({ preview, messages, follows }: PreviewProps) {
  const pane = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => previewBlocks(preview, messages), [preview, messages]);
  const current = follows === null ? undefined : blockOf(blocks, messages, follows);
  const key = current?.key;
  // What scrolls is reached by the keyboard; it is no control, so that nothing else about it says that it is one.
  useEffect(() => pane.current?.setAttribute('tabindex', '0'), []);
  useEffect(() => {
    const box = pane.current;
    if (box === null || key === undefined) return;
    const shown = [...box.children].find(
      (child) => child instanceof HTMLElement && child.dataset['block'] === key,
    );
    if (!(shown instanceof HTMLElement)) return;
    const from = shown.offsetTop;
    const isInSight = from >= box.scrollTop && from + shown.offsetHeight <= box.scrollTop + box.clientHeight;
    if (!isInSight) box.scrollTop = Math.max(0, from - 12);
  }, [key]);
  return (
    <div ref={pane} className="pw-preview" role="region" aria-label="Preview of the entry" translate="no">
      {blocks.map((block) => (
        <Block key={block.key} block={block} current={block.key === key} />
      ))}
    </div>
  );
}

const Block = memo(function Block({ block, current }: { block: PreviewBlock; current: boolean }) {
  return (
    <pre
      className={classNames('pw-preview__block', { 'pw-preview__block--here': current })}
      data-block={block.key}
    >
      {block.text}
    </pre>
  );
});
