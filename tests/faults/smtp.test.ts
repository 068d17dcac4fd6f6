import { describeFaults } from './matrix';
import { openSmtpWay } from './ways/smtp-way';

describeFaults({
  name: 'smtp',
  open: openSmtpWay,
  cannot: {
    'another reference': 'a mail server answers a command, not a message: there is no reference to be wrong',
  },
});
