/** Words beside "born": who or what was. Own lists. */

/** Several, or whoever it is: "anyone born after", "babies born". */
export const MANY = `
anyone anybody everyone everybody someone somebody people those adults babies children boys girls pupils men women patients residents
members pensioners students newborns infants toddlers teenagers youngsters kids folk citizens customers tenants visitors applicants
parents mothers families veterans ladies gentlemen twins triplets
`;

/** One of many where "a", "any", "each" or "every" stands before. */
export const ONE_OF_MANY =
  'person child baby adult man woman boy girl pupil patient resident member student citizen applicant';

/** No person: clubs, ideas and animals. */
export const NOT_A_PERSON = `
nhs service hospital trust charity project idea group team clinic programme club centre center choir band museum theatre library school
college company firm council festival fair market garden park café cafe shop tradition event scheme movement town city village song story
plan campaign league society union internet web network partnership orchestra foodbank foundation business brand programme app website
lamb lambs goat goats sheep calf calves cow cows foal foals horse horses pony ponies kitten kittens cat cats puppy puppies pup pups dog
dogs litter rabbit rabbits hamster hamsters chick chicks piglet piglets pig pigs cub cubs giraffe giraffes elephant elephants lion lions
tiger tigers panda pandas penguin penguins monkey monkeys gorilla gorillas otter otters seal seals meerkat meerkats rhino rhinos zebra
zebras camel camels donkey donkeys deer fawn fawns joey joeys
`;
