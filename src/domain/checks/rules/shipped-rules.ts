import type { Rule } from '../rule';
import { instantMessaging } from './channel/instant-messaging';
import { emergency } from './emergency/emergency';
import { address } from './identifier/address';
import { dateOfBirth } from './identifier/date-of-birth';
import { email } from './identifier/email';
import { name } from './identifier/name';
import { nhsNumber } from './identifier/nhs-number';
import { phone } from './identifier/phone';
import { postcode } from './identifier/postcode';
import { recordNumber } from './identifier/record-number';
import { service } from './identifier/service';
import { dateMismatch } from './predictive-text/date-mismatch';
import { diagnosis } from './sensitive/diagnosis';
import { finance } from './sensitive/finance';
import { medication } from './sensitive/medication';
import { result } from './sensitive/result';
import { safeguarding } from './sensitive/safeguarding';
import { styleRules } from './style/style-rules';
import { offensive } from './tone/offensive';
import { opinion } from './tone/opinion';
import { abbreviation } from './written-in-full/abbreviation';
import { apostrophe } from './written-in-full/apostrophe';
import { emoji } from './written-in-full/emoji';
import { textSpeak } from './written-in-full/text-speak';
import { unfilledField } from './written-in-full/unfilled-field';

/** Every rule that ships, by area. */
export const shippedRules: readonly Rule[] = [
  emergency,
  offensive,
  opinion,
  nhsNumber,
  dateOfBirth,
  recordNumber,
  postcode,
  address,
  phone,
  email,
  name,
  service,
  diagnosis,
  medication,
  result,
  safeguarding,
  finance,
  instantMessaging,
  dateMismatch,
  unfilledField,
  textSpeak,
  abbreviation,
  apostrophe,
  emoji,
  ...styleRules,
];
