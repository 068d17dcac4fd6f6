import { handOffSettingsSchema, trustPhoneSettingsSchema } from '../../../contract/settings';
import type { HandOff } from '../../../domain/messages/hand-off';
import type { SettingStore } from '../../store/setting-store';
import type { CarrierSetUp } from './carrier-set-up';

/** What a hand-off shares: nothing here sends. */
const handOff = (
  carrier: HandOff,
  isReady: () => Promise<boolean>,
  sender: CarrierSetUp['sender'],
): CarrierSetUp => ({
  carrier,
  isReady,
  sender,
  adapter: () => Promise.resolve(undefined),
  // The name by which a policy may declare that the other program encrypts.
  mailHost: () => Promise.resolve(carrier === 'annexe' ? 'communications-annexe' : null),
});

/** The Trust phone, the Communications Annexe and Airmid (P8, P12). */
export function handOffCarriers(settings: SettingStore): CarrierSetUp[] {
  const phone = () => settings.read('trust-phone', trustPhoneSettingsSchema);
  const programs = () => settings.read('hand-offs', handOffSettingsSchema);
  return [
    handOff(
      'trust-phone',
      async () => (await phone()) !== undefined,
      async (_service, from) => (await from.read('trust-phone', trustPhoneSettingsSchema))?.number ?? null,
    ),
    handOff(
      'annexe',
      async () => (await programs())?.annexe === true,
      () => Promise.resolve('Communications Annexe'),
    ),
    handOff(
      'airmid',
      async () => (await programs())?.airmid === true,
      () => Promise.resolve('Airmid'),
    ),
  ];
}
