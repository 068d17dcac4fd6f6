import { Button } from '../../../components/Button';
import { Notice } from '../../../components/Notice';
import type { ReviewKeeper, SaveState } from './review-keeper';

/** What to do where a change could not be saved. It stays on the screen until it is. */
export function SaveTrouble({ saved, keeper }: { saved: SaveState; keeper: ReviewKeeper }) {
  if (saved.kind === 'failed') {
    return (
      <Notice tone="need" live>
        <p>{saved.sentence} What you chose is kept here and saved again in a moment.</p>
      </Notice>
    );
  }
  if (saved.kind === 'refused') {
    return (
      <Notice
        tone="no"
        live
        actions={
          <Button small onClick={() => keeper.backToStored()}>
            Go back to what is saved
          </Button>
        }
      >
        <p>{saved.sentence}</p>
      </Notice>
    );
  }
  if (saved.kind === 'changed-elsewhere') {
    return (
      <Notice
        tone="need"
        live
        actions={
          <>
            <Button small onClick={() => keeper.keepMine()}>
              Keep what I chose
            </Button>
            <Button small onClick={() => keeper.takeTheirs()}>
              Take theirs
            </Button>
          </>
        }
      >
        <p>Somebody else changed this review meanwhile. What you chose is kept here: which one counts?</p>
      </Notice>
    );
  }
  return null;
}
