/** Names of instant messaging and social apps, with the short forms people use. Own list, from general knowledge. */
export const APPS = `
whatsapp, whatsapps, whatsaap, whatssapp, whatsapped, whatsapping, wotsapp, watsap, wattsap, whatsup on, whatts app, whattsap, wassap me, whatsap, watsapp, wattsapp, whattsapp, whatapp, whatsup app, whats app, what's app, wats app, wapp, snapchat, snap chat, viber, wechat, we chat,
imessage, i message, instagram, insta, tiktok, tik tok, kik, skype, facetime, face time, fb messenger, facebook messenger, messenger app, meta messenger, imo app,
signal app, telegram app, discord server, discord app, google chat, google hangouts, google hangout, hangouts, groupme, threema, botim, kakaotalk, line app, houseparty, bbm, grindr, bumble, tinder, hinge chat, bebo, yahoo messenger, msn messenger, blackberry messenger, slack channel, slack message, slack chat, teams chat, zoom chat, wickr, qq chat, rocket chat, be real app, discord chat, discord call, telegram group, telegram channel, telegram chat, signal group, signal chat, signal message, line chat, messenger group, messenger chat, messenger call, insta dm, insta dms, instagram dm, instagram dms, facebook dm, facebook group chat, facebook message, facebook chat, facebook inbox, fb chat, fb inbox
`;

/** Names that are words as well, or that are not only for messages: they need a word that makes them a way to write. */
export const APPS_AS_WAYS =
  'signal|telegram|messenger|facebook|fb|discord|twitter|linkedin|snap|ig|insta|zalo|bluesky';

/** Wordings that ask for or offer a message that way. */
export const WAYS_TO_MESSAGE = `
^(telegram|signal|discord|messenger|facebook messenger) (channel|group|chat|server)
(switch|move|swap|change|go|moved|switching) [over|across] to ^(messenger|signal|telegram|discord|facebook|fb|insta|ig|snap) !(lights|box)
^(message|messages|messaged|messaging|text|contact|reach|write|reply|chat|talk|call|ring|add|find me|get|speak|send|sent|dm|pm|inbox|answer|respond|video call|join me|share|group|ping|tag) ~5 (on|via|through|over|using) [our|my|your|a] [app|facebook] @app
(on|via|through|over|use|using|join|joined|joining|try|prefer|download|install|used) [our|my|your|a|private|their] ^(signal|telegram|messenger|discord) !(box|crossing|lights) [group|chat|app|account|server|channel|instead]
(my|our|your|her|his) ^(signal|telegram|messenger|discord|snap|ig|twitter|fb) [handle|name|username|id|account|number|user] (is|group|inbox)
(my|our|your) ^(discord|snap|snapchat|telegram|ig|insta|messenger) (is|group|handle|chat|inbox|name)
(my|our|your|the|a) ^(discord|snap|snapchat|telegram|signal|messenger) (group|handle|chat|inbox)
^(facebook|fb|discord|signal|telegram|messenger|twitter|instagram) (message|messages|group|chat|dm|inbox|me|us)
^(private|direct) (message|messages|messaged|messaging) ~4 (facebook|fb|twitter|instagram|insta|messenger|linkedin|me|us)
^(dm|pm|dms|pms|inbox|snap|imessage|insta|whatsapp) (me|us)
(slide into|check your|check my|in my|in your|send me a|drop me a|drop us a|send us a|send a|by|via) ^(dm|dms|pm|inbox message)
^(add|follow) (me|us) on ~1 @app
(are|is) (you|he|she|your mum) on ^(signal|telegram|messenger|discord|fb|facebook|snap|ig)
(post|comment) on (my|our) ^wall
(what is|whats|send me|have|got|give me|share|want|need|use|add|check|see) ~1 (your|ur|my|our|her|his) ^(snap|insta|ig|telegram|discord|signal|messenger|fb|snapchat|handle)
(have|has|got|are|is|do|using|use|install|installed|download|if) ~2 (you|u|they|your mum) ~2 ^(telegram|signal app|messenger|discord|snapchat|insta|snap) !(box)
(you|u) ~1 got ^(telegram|signal|messenger|discord|snapchat|insta)
^(msg|ping|dm|pm|inbox|message|text|tweet|buzz|bell|find|catch|get|reach|contact|tag|shout|voice note|chat|talk|speak|call|reply|sent it|send it|sent|send) ~6 (on|via|by|through|over|to my|to your|to our|to|using|at) [my|your|our|the] @app !(box|pole|poles|page only)
(use|using|prefer|try|on|want|have) [the|my|our] ^(signal|telegram|discord|messenger) $
(we are|i am|team is|team are|im|they are|group is|run|running|host|set up|works) ~4 on ^(slack|telegram|signal|discord|messenger|insta|fb|snap) !(days|the)
on ^slack ~3 (join|message|chat|channel|me|us)
(a|drop|send|by|via|your|my|our|with|in) ~1 ^(dm|dms|pm me|pms)
(tweet|tag|at) ^(us|me) (or|on) ~1
(message|messages|msg) ~3 (on|via|to|through) ~2 ^(facebook|fb|insta|instagram|page)
contact ~1 ^(telegram|signal|discord|messenger)
(click|tap|use|go|follow|link) ~2 ^wa me
(whats|what) ^app me
(voice|video) (note|call|chat) ~3 ^(whatsapp|messenger|insta|signal|telegram|snapchat|facebook)
^(telegram|signal|discord|messenger|insta|snapchat|snap) (me|us|it|handle|username|id)
(sent|send|sending|accept|accepted|got|drop) ~4 ^(friend request|friends request|follow request|friend invite|contact request)
(ping|message|msg|chat|find|dm|get|contact|reach|speak|talk|join) ~5 (on|in|via|over|through|or|to) [our|the|my] ^(slack|discord|signal|telegram|messenger|socials|our socials|my socials) !(about|days|box|failure)
(message|messaging|msg|text|dm|inbox|write to|contact|comment on|post on) [on|to|via|through] (our|my|the|their|us on our|me on my) ^(facebook|fb|insta|instagram|tiktok|twitter|x|snapchat|linkedin|messenger|socials) (page|account|profile|inbox|story|stories|post|posts|group|wall|$)
(add|added|adding|join|put|pop|invite|invited|use|our|we will set up|shall i set up|i can set up|shall we start|i have set up|we have set up|we have started) ~3 ^(group chat|groupchat|family chat|parents chat|class chat|chat group|messaging group|gc) !(room)
(add|follow|find|message) me on ~1 ^(socials|social media|facebook|fb|insta|snap|tiktok|twitter|linkedin|x) !(for news)
(scan|use|click|tap|follow) ~4 (to|and) ~2 ^(chat|message|join|dm) ~3 (whatsapp|telegram|signal|discord|messenger|app|us on|me on|group)
(have you|do you|are you|you) ~1 (got|have|use|on) ^(whatsapp|signal|telegram|viber|messenger|snapchat|discord|wechat|facetime)
(send|sent|drop|record|leave) ~2 ^(voice note|voicenote|voice message|snap|reel|meme|gif) ~2 (on|via|to|over|me|us|through|instead)
(u|you|ya) on ^(fb|facebook|insta|snap|ig|messenger|tiktok|whatsapp) ~1 (easier|so|to|and|yet|then|at all|$)
(hit|holla|beep|shout|bell|buzz) (me|us) (up|back) ~1 (on) ~1 ^(snap|insta|viber|whatsapp|messenger|signal|telegram|discord|fb|kik)
^(facetime|skype|snapchat|whatsapp|viber|wechat|imessage|telegram|zoom) (call|chat|video|me|us|you|message|group) !(appointment|link|room|meeting)
`;

/** Words that say it is not to be used, or speak of it without asking for it. */
export const NOT_USED =
  'not, never, no, unable, nor, without, cannot, neither, instead of, rather than, stop, delete, deleted, avoid, banned, hacked, scam, scams, fake, unapproved, policy';

/** Web addresses that open a chat. */
export const CHAT_LINKS =
  /(?:^|\/\/|\.)(?:wa\.me|chat\.whatsapp\.com|api\.whatsapp\.com|t\.me|telegram\.me|m\.me|messenger\.com|discord\.gg|discord\.com\/(?:invite|channels)|signal\.(?:me|group)|snapchat\.com\/(?:add|t)|ig\.me|line\.me|join\.skype\.com|facetime\.apple\.com)(?:\/|$)/iu;

/** After "follow us on" and the like: pages to read, no messages. */
export const TO_READ =
  'follow, like, see, watch, visit, read, look, page, pages, live, posts, post, video, videos, booth, prints, upload, uploads';
