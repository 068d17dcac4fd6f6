import type { NetworkFault } from './way';

/** Every fault of the network or the provider, in the order of the matrix. */
export const NETWORK_FAULTS: readonly NetworkFault[] = [
  'reset before acceptance',
  'reset after acceptance',
  'time-out before acceptance',
  'time-out after acceptance',
  'held on the way',
  '4xx',
  '4xx of the settings',
  '5xx',
  '5xx although it was taken',
  'slow down',
  'wrong certificate',
  'another reference',
];
