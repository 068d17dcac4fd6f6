/** Loads a library that is installed in this folder. Never bundled: it has to run from here to find it. */
export const loadHere = (name) => import(name);
