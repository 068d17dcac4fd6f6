/** While the store opens. */
export function Opening() {
  return (
    <main className="pw-start" aria-busy="true">
      <p className="pw-soft" role="status">
        Opening Plainword…
      </p>
    </main>
  );
}
