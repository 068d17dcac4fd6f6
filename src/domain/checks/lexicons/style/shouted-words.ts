/** Words that are often shouted: in capitals they are words, no initials and no names. Own list. */
export const SHOUTED_WORDS = `
a, about, after, again, all, also, always, an, and, any, appointment, appointments, are, arrive, ask, at, attend, be, because, before, bring, but, by,
call, can, cannot, cancel, cancelled, change, changed, check, clinic, closed, come, contact, day, do, does, doctor, done, don't, door, drink, drive,
early, eat, email, emergency, every, fill, first, food, for, form, forms, free, from, get, give, glasses, go, has, have, help, here, home, hospital,
how, if, immediately, important, in, into, is, it, keep, know, late, leave, let, letter, list, make, may, medicine, medicines, meet, message,
miss, more, morning, move, moved, must, my, need, never, new, next, no, not, note, nothing, now, number, nurse, of, off, on, once, one, only,
open, or, our, out, over, park, parking, pay, phone, please, put, read, ready, remember, reminder, reply, ring, room, same, see, send, should, sign,
so, soon, stay, still, stop, take, tell, text, than, thank, that, the, their, them, then, there, these, they, this, time, times, to, today,
tomorrow, until, up, urgent, urgently, us, use, very, visit, wait, want, was, water, we, week, wear, when, where, which, will, with, without,
write, yes, you, your, dressing, test, call, back, both, car, food, hours, list, number, people, ill, well, left, right, way, under, warning
`;
