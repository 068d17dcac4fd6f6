import { describe, expect, it } from 'vitest';
import { marked, severities } from '../../marked';

const rule = 'identifier/address';

describe('addresses of every kind', () => {
  it.each([
    '66 Sandgate',
    '40 The Avenue',
    '25 Ffordd y Mynach, Pwllheli',
    '5/2 Leith Walk, Edinburgh',
    '21-23 Dock Street',
    '221A Uxbridge Road, London',
    'Ground Floor Flat, 9 Marine Parade',
    'Flat 31, Attlee Tower',
    'Oak Lodge, 3 Forest Rise',
    'Rose Cottage, Back Lane, Aldwincle',
    'Highfield, Green Lane, Ripon',
    'PO Box 412, Swansea',
    '28 Park Road East',
    "8 Miller's Yard",
  ])('finds “%s” as a whole', (address) => {
    expect(marked(rule, `We posted it to ${address}.`)).toEqual([address]);
  });

  it('finds one in small letters where it is said to be one or a town follows', () => {
    expect(marked(rule, 'she lives at 57 malvern rd, bournemouth')).toEqual(['57 malvern rd, bournemouth']);
    expect(marked(rule, 'address - 4 low meadow, thirsk')).toEqual(['4 low meadow, thirsk']);
  });

  it.each([
    'Take the 2nd right and park.',
    'The 10 mile walk is on Sunday.',
    'Rest for 10 minutes, then walk.',
    'Ward 4 Park Road entrance',
    'The number 42 bus stops on Park Lane.',
    'Stand on 1 leg and place your hand on a chair.',
    'Use the 2 hour bays.',
    'The Beacon Centre, Station Road, has a hoist.',
  ])('lets “%s” be', (text) => {
    expect(marked(rule, text)).toEqual([]);
  });

  it('only points at where an event is held', () => {
    expect(severities(rule, 'We’re at 4 Market Square, Thirsk.')).toEqual(['advise']);
  });
});
