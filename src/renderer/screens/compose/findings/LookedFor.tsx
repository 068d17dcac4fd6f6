import { LOOKED_FOR } from '../../../../domain/checks/looked-for';

/** "one, another and a third". */
const list = new Intl.ListFormat('en-GB').format(LOOKED_FOR);

/** No findings is not "all is well": what was looked for is said, and nothing turns green. */
export function LookedFor({ written }: { written: boolean }) {
  return (
    <div className="pw-looked-for">
      <p>
        {written ? 'Looked for' : 'As you write, Plainword looks for'} {list}.
      </p>
      {written && <p>Whether it is right and kind only you can tell: read it once more.</p>}
    </div>
  );
}
