/** What stands where a third party's detail was taken out, and no word for who they are is known. */
export const THIRD_PARTY = 'third party';
