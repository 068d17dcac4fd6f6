import { usePlace } from '../../state/place';
import { BatchLists } from './BatchLists';
import { BatchPage } from './BatchPage';
import './many.css';

/** Many at once (P8): the lists, or one of them step by step. */
export function ManyScreen() {
  const batchId = usePlace(({ place }) => (place.screen === 'many' ? place.batchId : null));
  return batchId === null ? <BatchLists /> : <BatchPage key={batchId} id={batchId} />;
}
