import { MISSPELLINGS_A_TO_B } from './a-b';
import { MISSPELLINGS_C } from './c';
import { MISSPELLINGS_D_TO_G } from './d-g';
import { MISSPELLINGS_H_TO_O } from './h-o';
import { MISSPELLINGS_P_TO_R } from './p-r';
import { MISSPELLINGS_S_TO_Z } from './s-z';

/** Every block of words as they are often misspelt: form = wording | other wording. */
export const MISSPELLINGS: readonly string[] = [
  MISSPELLINGS_A_TO_B,
  MISSPELLINGS_C,
  MISSPELLINGS_D_TO_G,
  MISSPELLINGS_H_TO_O,
  MISSPELLINGS_P_TO_R,
  MISSPELLINGS_S_TO_Z,
];
