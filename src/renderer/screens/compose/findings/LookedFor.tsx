import { useChecker } from '../checking';

const list = new Intl.ListFormat('en-GB');

/** No findings is not "all is well": what was looked for is said, and nothing turns green. */
export function LookedFor({ written }: { written: boolean }) {
  const { looksFor } = useChecker();
  return (
    <div className="pw-looked-for">
      <p>
        {written ? 'Looked for' : 'As you write, Plainword looks for'} {list.format(looksFor)}.
      </p>
      {written && <p>Whether it is right and kind only you can tell: read it once more.</p>}
    </div>
  );
}
