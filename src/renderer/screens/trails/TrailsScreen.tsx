import { useEffect, useRef, useState } from 'react';
import type { Id } from '../../../domain/identity';
import { Button } from '../../components/Button';
import { ChooseFiles } from '../../components/ChooseFiles';
import { ScreenTitle } from '../../components/ScreenTitle';
import { usePlace } from '../../state/place';
import { useToasts } from '../../state/toasts';
import { TrailLists } from './list/TrailLists';
import { ComingList } from './taking-in/ComingList';
import { useComingMails } from './taking-in/coming-mails';
import { PasteDialog } from './taking-in/PasteDialog';
import { useDropMails } from './taking-in/use-drop-mails';
import { usePastedMail, type PastedMail } from './taking-in/use-pasted-mail';
import { TrailPage } from './trail/TrailPage';
import { counted } from './trail-words';
import './trails.css';

const MAIL_FILES = ['eml', 'msg', 'mbox', 'txt'] as const;

/** Mail trails on their way into the right record: taken in, reviewed, filed, recorded, deleted (P16, P22 to P26). */
export function TrailsScreen() {
  const place = usePlace((state) => state.place);
  const go = usePlace((state) => state.go);
  const say = useToasts((state) => state.say);
  const trailId = place.screen === 'trails' ? place.trailId : null;
  const cameFrom = usePrevious(trailId);
  const [pasting, setPasting] = useState<{ readonly pasted: PastedMail | null }>();
  const { take, cameIn, told } = useComingMails();

  const over = useDropMails(take);
  usePastedMail({ onMail: (pasted) => setPasting({ pasted }), onFiles: take });
  useEffect(() => {
    if (cameIn === null) return;
    told();
    const [first] = cameIn.trailIds;
    const one = cameIn.trailIds.length === 1;
    if (one && first !== undefined && trailId === null) go({ screen: 'trails', trailId: first });
    else {
      const what = counted(cameIn.files, 'file');
      say(
        `${what} taken in: ${one ? 'they belong to 1 trail' : `they make ${cameIn.trailIds.length} trails`}.`,
      );
    }
  }, [cameIn, told, trailId, go, say]);

  return (
    <div className="pw-trails">
      {trailId === null ? (
        <>
          <ScreenTitle key="list" title="Trails" hidden />
          <ComingList />
          <TrailLists
            cameFrom={cameFrom}
            takeIn={
              <>
                <ChooseFiles kind="primary" types={MAIL_FILES} onChoose={take}>
                  Open mail files
                </ChooseFiles>
                <Button shortcut="Ctrl V" onClick={() => setPasting({ pasted: null })}>
                  Paste a mail
                </Button>
              </>
            }
          />
        </>
      ) : (
        <>
          <ComingList />
          <TrailPage key={trailId} trailId={trailId} />
        </>
      )}
      {over && (
        <div className="pw-drop" role="presentation">
          <p className="pw-drop__words">Drop mails here: .eml, .msg or .mbox</p>
        </div>
      )}
      {pasting !== undefined && (
        <PasteDialog
          pasted={pasting.pasted}
          onClose={() => setPasting(undefined)}
          onTaken={(taken) => {
            setPasting(undefined);
            go({ screen: 'trails', trailId: taken });
          }}
        />
      )}
    </div>
  );
}

/** The trail that was open before. */
function usePrevious(trailId: Id | null): Id | null {
  const [seen, setSeen] = useState({ now: trailId, before: trailId });
  const last = useRef(trailId);
  useEffect(() => {
    if (last.current === trailId) return;
    setSeen({ now: trailId, before: last.current });
    last.current = trailId;
  }, [trailId]);
  return seen.before;
}
