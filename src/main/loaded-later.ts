/*
 * Large libraries that most desks never need, loaded when first asked for. They stand in one small file that is built
 * as a file of its own: what loads the sources for development writes every file anew that imports at run time, and
 * would take half a second for the program's own.
 */

/** Microsoft's sign-in. */
export const loadMsal = () => import('@azure/msal-node');
/** Encrypted zips. */
export const loadZip = () => import('@zip.js/zip.js');
/** The shared mailbox by IMAP. */
export const loadImapFlow = () => import('imapflow');
/** The base specification of FHIR R4, and its validator. */
export const loadFhir = () => import('fhir');
