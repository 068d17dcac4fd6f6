/**
 * Countries, cities and islands that are first names or family names as well. From general knowledge.
 */
export const OTHER_PLACES = `
aberdeen adelaide africa alaska alexandria america arran asia austin bali britain brooklyn cairo carolina chad
chelsea china cuba cyprus dakota dallas denver dutch eden england english europe florence florida france french
geneva georgia german goa guadalupe harris havana holland houston india iona ireland irish isla islay israel jamaica
jersey jordan kenya kingston lewis lincoln lisbon london lourdes madison makka malaga malta mecca medina mercedes
milan odessa orlando paris persia phoenix roman sabah sahara salvador santiago savannah scotland siena sienna skye
sydney trinidad trinity troy valencia verona victoria vienna virginia wales welsh
`;
