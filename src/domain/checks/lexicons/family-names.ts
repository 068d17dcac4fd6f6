/**
 * Family names. From a list of common names by country (CC0: popular-names data), and own additions common in Britain.
 * Small letters, accents taken off.
 */
export const FAMILY_NAMES = `
adams, ahmed, akhtar, akter, alexander, ali, allen, anderson, andrews, armstrong, bailey, baker, barker, barnes,
bates, begum, bell, bennett, bibi, booth, brennan, brooks, brown, burke, butler, byrne, campbell, carter, casey,
chapman, chaudhry, chen, chowdhury, ciobanu, clark, clarke, cole, collins, cook, cooper, cox, cruz, dabrowski, daly,
davies, davis, dawson, dean, desai, devi, diaz, doherty, doyle, duffy, dumitru, edwards, elliott, ellis, evans,
farrell, ferguson, fisher, fitzgerald, fletcher, flores, flynn, foster, fox, francis, fuller, gallagher, garcia,
gardner, gheorghe, gibson, gill, gomez, gonzalez, goodwin, grabowski, graham, grant, gray, green, gregory, griffiths,
gupta, gutierrez, hall, hamilton, harris, harrison, hart, harvey, hawkins, healy, hernandez, hill, holland, holloway,
holmes, hopkins, hossain, howard, hudson, hughes, hunt, hussain, ionescu, iqbal, islam, jackson, james, jankowski,
jenkins, johnson, johnston, jones, joshi, kaczmarek, kaminski, kelley, kelly, kennedy, khan, khatun, king, knight,
kowalczyk, kowalski, kozlowski, krawczyk, kumar, kwiatkowski, lambert, lane, lawrence, lawson, lee, lewandowski,
lewis, li, liu, lloyd, long, lopez, lowe, lynch, macdonald, mackenzie, mahmood, malik, marshall, martin, martinez,
mason, matei, matthews, mazur, mccarthy, mcdonald, mehta, miah, miller, mills, mistry, mitchell, moore, morales,
morgan, morris, murphy, murray, myers, nelson, newton, nguyen, nicholson, nolan, nowak, o'brien, o'byrne, o'connor,
o'doherty, o'gallagher, o'kelly, o'moore, o'neill, o'quinn, o'reilly, o'ryan, o'sullivan, obrien, ogden, okafor,
ortiz, osborne, owen, page, palmer, parker, parsons, patel, payne, pearson, perez, perkins, perry, peterson, phillips,
piotrowski, pop, popa, pope, popescu, porter, powell, price, pugh, quinn, radu, rahman, ramirez, reed, rees, reid,
reilly, reyes, reynolds, richards, richardson, riley, rivera, roberts, robertson, robinson, rodriguez, rogers, rose,
ross, rowe, russell, rusu, ryan, sanchez, sanders, saunders, scott, shah, sharma, sharp, shaw, simmons, simpson,
singh, slater, smith, spencer, stan, stevens, stevenson, stewart, stoica, stone, sullivan, sutton, szymanski, taylor,
thomas, thompson, torres, tucker, turnbull, turner, uddin, vincent, walker, wallace, walsh, walters, wang, ward,
warner, watson, watts, webb, wells, west, wheeler, white, wilkinson, williams, willis, wilson, winter, wisniewski,
wojciechowski, wojcik, wood, wozniak, wright, yadav, yates, young, zhang, zielinski
`;
