const PLACE =
  /\b(?:hospital|clinic|surgery|practice|health centre|medical centre|centre|reception|pharmacy|office|our address|we(?:['’]re| are)(?: now| all)? (?:at|in|on|based|moving)|come to us|come to|job centre|find us|car park|library|school|venue|hall|café|cafe|entrance|building|event|meeting|group|course|class|held|takes? place|department|unit|team|based|museum|church|hub)\b[^\n!?]{0,60}$/iu;

/**
 * Whether what stands before says that an address is a place people go to, not where someone lives:
 * "We are at Riverside Clinic, 2 Station Road". Looks back 90 UTF-16 units at most.
 */
export function isPlaceOfCare(text: string, start: number): boolean {
  return PLACE.test(text.slice(Math.max(0, start - 90), start));
}
