import { useChecker } from '../../../client/checker';

const list = new Intl.ListFormat('en-GB');

/** Advice on style is one thing to look for: a reader needs no list of it. */
function inWords(rules: ReturnType<typeof useChecker>['rules']): string {
  const named = rules.filter(({ name }) => !name.startsWith('style/')).map(({ looksFor }) => looksFor);
  return list.format(named.length < rules.length ? [...named, 'what could be said more plainly'] : named);
}

/** No findings is not "all is well": what was looked for is said, and nothing turns green. */
export function LookedFor({ written }: { written: boolean }) {
  const { rules } = useChecker();
  return (
    <div className="pw-looked-for">
      <p>
        {written ? 'Looked for' : 'As you write, Plainword looks for'} {inWords(rules)}.
      </p>
      {written && <p>Whether it is right and kind only you can tell: read it once more.</p>}
    </div>
  );
}
