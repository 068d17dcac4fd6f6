/** A style by which an element is not seen. Whitespace is out, letters are small. */
const HIDDEN =
  /(?:^|;)(?:display:none|visibility:hidden|mso-hide:all|opacity:0(?:\.0+)?(?=;|!|$)|(?:font-size|line-height|max-height|height|width|max-width):0(?:\.0+)?(?:px|pt|em|rem|%|cm|in)?(?=;|!|$)|font:0(?:px|pt)?[/ ]|(?:text-indent|left|top|margin-left):-\d{3,}|color:(?:transparent|rgba\([^)]*,0(?:\.0+)?\)))/u;
/** Of these one alone hides nothing: a table's width may be 0 and its words stand. */
const ALONE = /(?:^|;)(?:line-height|height|width|max-width|max-height):0/u;
const OVERFLOW = /overflow(?:-[xy])?:hidden/u;
/** A block that is set in and has no line beside it quotes nobody. */
const NO_BORDER = /border(?:-left)?(?:-style|-width)?:(?:none|0)/u;

const STYLE = /\sstyle\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/giu;

/** Whether an element with this style is kept from its reader's eyes. */
export function isHiddenStyle(style: string): boolean {
  const plain = style
    .slice(0, 2_000)
    .toLowerCase()
    .replaceAll(/\/\*.*?\*\/|\s+/gu, '');
  if (!HIDDEN.test(plain)) return false;
  return (
    !ALONE.test(plain) ||
    OVERFLOW.test(plain) ||
    HIDDEN.test(plain.replaceAll(/(?:^|;)(?:line-height|height|width|max-width|max-height):0[^;]*/gu, ''))
  );
}

/** Puts words in place of styles: `data-hidden` and `data-indent` are what the reading of a mail's HTML goes by. */
export function withStylesNamed(html: string): string {
  return html.replaceAll(STYLE, (_whole, double?: string, single?: string, bare?: string) => {
    const style = decoded(double ?? single ?? bare ?? '');
    if (isHiddenStyle(style)) return ' data-hidden="1"';
    return NO_BORDER.test(style.toLowerCase().replaceAll(/\s+/gu, '')) ? ' data-indent="1"' : '';
  });
}

function decoded(style: string): string {
  return style
    .replaceAll('&quot;', '"')
    .replaceAll('&#58;', ':')
    .replaceAll('&#59;', ';')
    .replaceAll('&colon;', ':');
}
