import { useEffect, useRef } from 'react';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/Dialog';
import { TextAreaField } from '../../../components/Field';

/** The question to the Data Privacy team where the clipboard could not be written to: ready to be copied by hand. */
export function AskPrivacyDialog({ question, onClose }: { question: string; onClose: () => void }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('textarea')?.select(), []);
  return (
    <Dialog title="Ask the Data Privacy team" onClose={onClose}>
      <div ref={box} className="pw-dialog__body">
        <p>
          Press Ctrl C to copy the question, and send it to the Data Privacy team. It names nobody. Your draft
          is kept.
        </p>
        <TextAreaField
          id="privacy-question"
          label="The question"
          value={question}
          onChange={() => undefined}
        />
      </div>
      <div className="pw-actions">
        <Button onClick={onClose}>Back to the draft</Button>
      </div>
    </Dialog>
  );
}
