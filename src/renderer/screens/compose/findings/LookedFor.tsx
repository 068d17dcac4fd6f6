const LOOKED_FOR = ['text speak and abbreviations', 'identifiers', 'sensitive words'];

/** No findings is not "all is well": what was looked for is said, and nothing turns green. */
export function LookedFor({ written }: { written: boolean }) {
  return (
    <div className="pw-looked-for">
      <p>{written ? 'Looked for:' : 'What you write is looked through for:'}</p>
      <ul>
        {LOOKED_FOR.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      {written && <p>Whether it is right and kind only you can tell: read it once more.</p>}
    </div>
  );
}
