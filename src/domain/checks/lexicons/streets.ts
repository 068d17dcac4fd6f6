/** What British streets are called, with the short form that is written for it. Own list. */
export const STREETS = `
road=rd; street=st; avenue=ave|av; lane=ln; close=cl; drive=dr; crescent=cres|cr; way=; court=ct; place=pl; terrace=terr|ter
gardens=gdns; grove=gr; square=sq; hill=; park=pk; walk=; row=; mews=; rise=; view=; green=gn; mount=mt; parade=pde; yard=
gate=; croft=; fold=; end=; vale=; meadow=; meadows=; bank=; brow=; broadway=; cottages=; villas=; mansions=; buildings=
wharf=; quay=; path=; circus=; chase=; dene=; dale=; side=; heights=; spinney=; paddock=; common=; reach=; field=; fields=
`;
