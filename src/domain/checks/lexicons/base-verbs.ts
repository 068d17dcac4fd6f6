/** Everyday verbs in the form that follows "to" and "will": they tell "need 2 go" from "need 2 days". Own list. */
export const BASE_VERBS = `
be, go, come, see, get, do, have, make, take, call, ring, phone, text, email, talk, speak, tell, say, ask, let, know, meet,
bring, give, send, try, find, book, change, cancel, attend, wait, stay, leave, eat, drink, sleep, work, pay, buy, help,
look, think, feel, write, read, keep, put, use, start, stop, need, want, visit, contact, collect, check, arrange, move,
become, remember, forget, hear, listen, understand, reply, show, chat, catch, pick, drive, watch, play, hav, hv, giv, tlk
`;
