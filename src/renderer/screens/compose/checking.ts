import { createChecker } from '../../../domain/checks/checker';

/** One checker for the page: its word lists are read once. */
export const checker = createChecker();
