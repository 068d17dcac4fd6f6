import { describeFaults } from './matrix';
import { openNotifyWay } from './ways/notify-way';

describeFaults({ name: 'govuk-notify', open: openNotifyWay, cannot: {} });
