import { describeFaults } from './matrix';
import { openGraphWay } from './ways/graph-way';

describeFaults({
  name: 'microsoft-graph',
  open: openGraphWay,
  cannot: {
    'another reference':
      'the sending of a draft is answered without a body: the draft itself was named before',
  },
});
