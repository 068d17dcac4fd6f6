import { Button } from '../components/Button';
import { Dialog } from '../components/Dialog';
import { Keys } from '../components/Keys';
import { useDesk } from '../client/desk';
import { SHORTCUTS } from './shortcuts';

/** Every keyboard shortcut. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const desk = useDesk();
  const global = desk?.globalShortcut ?? null;
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose} wide>
      {SHORTCUTS.map(({ where, keys }) => (
        <section key={where} className="pw-dialog__body">
          <h3>{where}</h3>
          <dl className="pw-facts">
            {keys.map((shortcut) => (
              <div key={shortcut.keys} className="pw-facts__pair">
                <dt>
                  <Keys keys={shortcut.keys} />
                </dt>
                <dd>{shortcut.does}</dd>
              </div>
            ))}
            {where === 'Everywhere' && global !== null && (
              <div className="pw-facts__pair">
                <dt>
                  <Keys keys={global.replaceAll('+', ' ')} />
                </dt>
                <dd>From any program: find the person whose NHS number is on the clipboard</dd>
              </div>
            )}
          </dl>
        </section>
      ))}
      <div className="pw-actions">
        <Button onClick={onClose}>Close</Button>
        {desk !== undefined && <span className="pw-soft">Plainword {desk.version}</span>}
      </div>
    </Dialog>
  );
}
