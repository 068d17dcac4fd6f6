import { Button } from '../../../components/Button';
import { Notice } from '../../../components/Notice';

/** The library came with the program: until somebody of the Trust has read and approved it, none of it is offered. */
export function StartersNotice({ count, onLook }: { count: number; onLook: () => void }) {
  return (
    <Notice
      tone="need"
      actions={
        <Button small onClick={onLook}>
          Read and approve
        </Button>
      }
    >
      {count === 1
        ? '1 template came with Plainword and waits for approval: it is not offered before that.'
        : `${count} templates came with Plainword and wait for approval: none is offered before that.`}
    </Notice>
  );
}
