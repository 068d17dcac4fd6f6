/** Words written without the g of "-ing", with or without an apostrophe. Own list: none is an English word as it stands. */
export const DROPPED_G = `
goin, doin, comin, gettin, lookin, talkin, makin, takin, sayin, thinkin, waitin, workin, feelin, playin, watchin, sleepin,
eatin, drinkin, drivin, leavin, livin, lovin, hopin, missin, runnin, walkin, writin, readin, ringin, callin, phonin, sendin,
bringin, seein, stayin, startin, stoppin, sittin, standin, tellin, askin, usin, meetin, mornin, nothin, somethin, anythin,
everythin, freakin, shoppin, cookin, cleanin, killin, kiddin, dyin, cryin, smokin, movin, losin, winnin, buyin, sellin,
payin, givin, growin, dancin, singin, listenin, happenin, hangin, chillin, turnin, plannin, wonderin, puttin, cuttin,
hittin, hurtin, spendin, breakin, fallin, changin, studyin, learnin, fightin, lyin, ridin, wearin, showin, knowin, wishin,
helpin, holdin, hearin, headin, followin, fuckin, actin, beggin, believin, bein, bleedin, blowin, boilin, bookin, borin,
botherin, buildin, burnin, carin, catchin, checkin, chattin, choosin, clothin, countin, coverin, dealin, dealin, droppin,
enjoyin, endin, evenin, expectin, explainin, fixin, flyin, forgettin, freezin, gamin, hatin, havin, huntin, jokin, joinin,
jumpin, keepin, laughin, lettin, mentionin, messin, openin, packin, partyin, pickin, preparin, pullin, pushin, rainin,
remindin, savin, screamin, settin, shakin, sharin, shootin, shoutin, snowin, sortin, speakin, stealin, stressin, strugglin,
sufferin, swearin, swimmin, teachin, testin, textin, throwin, touchin, trainin, travellin, tryin, understandin, visitin,
wakin, wantin, washin, wastin, whinin, worryin, yellin
`;
