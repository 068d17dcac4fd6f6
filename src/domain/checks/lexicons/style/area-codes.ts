/** The few British area codes of six digits, which leave five or four for the number. From Ofcom's plan, general knowledge. */
export const LONG_AREA_CODES =
  '013873, 015242, 015394, 015395, 015396, 016973, 016974, 016977, 017683, 017684, 017687, 019467, 019755';
