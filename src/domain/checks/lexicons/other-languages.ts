/**
 * Greetings, courtesies and forms of address of other languages spoken in Britain, with and without their accents: Welsh,
 * Gaelic, Polish, Urdu, Punjabi, Hindi, Bengali, Arabic, Romanian, Somali, Yoruba and others. Own list.
 */
export const OTHER_LANGUAGES = `
aabo, aap, abaayo, abaya, abba, abbu, abu, accha, acha, achha, acho, aciu, agat, akal, akwaaba, alaikum, alaykum,
aleikum, alhamdulillah, amma, ammi, annyeong, apa, apni, appa, arigato, arigatou, arrivederci, asalam, asante, aslam,
assalam, assalamu, assalamualaikum, auf, avo, avó, ačiū, babcia, bahut, baji, beaucoup, behen, beti, bhabhi, bhai,
bhaijan, bhaiya, bhalo, bientot, biryani, bitte, bom, bon, bonjour, bonsoir, buenas, bueno, buenos, buna, buonasera,
buongiorno, c'est, cariad, ceud, chacha, chachi, chai, chao, cho, craic, croeso, cwtch, cymraeg, cymru, czesc, cześć,
daal, daalu, dadaji, dadi, dal, danke, dda, ddim, dekuji, dhanyavaad, dhanyavad, dhonnobad, dia, didi, diena, diolch,
doamna, dobar, dobranoc, dobry, domnul, dreich, dua, duaa, duit, dupatta, dych, dydd, dziadek, dziekuje, dzien, dzień,
dziękuję, ederim, efharisto, eid, ekaro, failte, faleminderit, favor, garda, gardai, gracias, grazie, gurdwara, guten,
gwelwch, gwener, gwneud, günaydın, haan, habari, hai, hain, haji, hao, hapus, haram, hasta, hogmanay, hola, holi,
hooyo, hosgeldiniz, hoşgeldiniz, hvala, hwyl, iau, iawn, iechyd, iftar, insha'allah, inshallah, ja, jaan, jak, jambo,
jani, janny, jazak, jazakallah, je, ji, jian, jó, kab, kahan, kaise, kalimera, kalispera, kameez, kamsahamnida,
karibu, kasih, kedu, kem, kemon, khob, khuda, khun, konnichiwa, koszonom, kya, köszönöm, laba, labas, lassi, llawen,
llun, loch, luego, magandang, mahadsanid, maith, majama, mamgu, mamu, mandir, masala, masha'allah, mashallah, masi,
masjid, mataji, mawrth, mazel, mañana, medaase, meddyg, meherbani, mercher, merci, merhaba, mirëdita, molim, morgen,
multumesc, mulțumesc, mìle, mòran, nadolig, nagode, nahi, nahin, nain, namaskar, namaskaram, namaste, namaz, nana,
nandri, nani, napot, navratri, nein, nie, nihao, niqab, nna, noches, noite, nonna, nonno, noroc, noswaith, nwanne,
obrigada, obrigado, oga, olá, oma, opa, oui, oyinbo, pakora, pakoras, paldies, paneer, pani, penblwydd, pitaji, plis,
por, pozdrawiam, pozhaluysta, prasad, prego, prosze, proszę, prynhawn, przepraszam, puja, puphi, raibh, raita, rakhi,
ramzan, revoir, rog, roti, rytas, s'il, sabzi, sadwrn, salaamaleikum, salah, salam, salamat, salut, sannu, sawasdee,
sayonara, schon, schön, sehri, selamat, senhor, senhora, señor, señora, shabbat, shalwar, shukran, shukria, shukriya,
shwmae, sie, się, slainte, slán, spasibo, sri, subax, subhanallah, suhoor, suis, sul, sut, sveiki, tadcu, taid, taing,
tak, taoiseach, tarde, tardes, tata, tchau, terima, tesekkur, teşekkür, theek, toda, tov, tschuss, tschüss, tumi,
umaga, umm, umrah, vaisakhi, vanakkam, vous, waheguru, walaal, walaikum, walaykum, wanaagsan, wassalam, wedi,
widzenia, wieczor, wieczór, wiedersehen, witaj, witam, xie, xiexie, xin, yassou, ydych, yn, ysbyty, ysgol, zai, zakat,
zdrowie, ziua
`;
