/**
 * Words that read as well as their opposite where they stand, so that no context tells a slip: each with its partners,
 * in both directions. Own list.
 */
export const MEANING_PAIRS = {
  negation: `not/now no/now can/can't can/cannot is/isn't are/aren't was/wasn't were/weren't will/won't do/don't does/doesn't did/didn't
have/haven't has/hasn't had/hadn't should/shouldn't could/couldn't would/wouldn't need/needn't must/mustn't never/ever nothing/something
nobody/somebody unable/able unless/if`,
  order: `before/after with/without am/pm morning/afternoon morning/evening today/tomorrow today/yesterday first/last earlier/later
next/last midday/midnight noon/midnight early/late`,
  direction: `more/less more/fewer start/stop starting/stopping started/stopped up/down left/right in/out on/off inside/outside increase/decrease
increased/decreased higher/lower above/below open/closed opens/closes accept/except`,
  number: `one/two two/three three/four four/five five/six six/seven seven/eight eight/nine nine/ten ten/two thirteen/thirty fourteen/forty
fifteen/fifty sixteen/sixty seventeen/seventy eighteen/eighty nineteen/ninety twelve/twenty once/twice daily/weekly weekly/monthly`,
  day: 'monday/sunday tuesday/thursday wednesday/friday saturday/sunday',
  month: 'june/july march/may january/february september/november april/august october/december',
} as const;
