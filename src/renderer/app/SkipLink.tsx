/** The first stop of the Tab key: past the header and the navigation. */
export function SkipLink() {
  return (
    <a
      className="nhsuk-skip-link"
      href="#main"
      onClick={(event) => {
        event.preventDefault();
        const main = document.querySelector<HTMLElement>('#main');
        (main?.querySelector<HTMLElement>('h1') ?? main)?.focus();
      }}
    >
      Skip to the screen
    </a>
  );
}
