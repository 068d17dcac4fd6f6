/** What must be spoken about at once, never written (P27). Own list. */
export const EMERGENCIES = `
suicidal, feeling suicidal, suicide, kill myself, killing myself, kill yourself, killing yourself, kill himself, kill herself,
kill themselves, end my life, ending my life, end your life, ending your life, end it all, take my own life, take your own life,
taking my own life, taking your own life, take his own life, take her own life, want to die, wants to die, wanted to die,
wish i was dead, better off dead, don't want to live, do not want to live, no reason to live, harm myself, harming myself,
hurt myself, hurting myself, hurt yourself, harm yourself, cut myself, cutting myself, overdose, overdosed,
taken too many tablets, took too many tablets, taken all your tablets, taken all my tablets, not breathing, can't breathe,
cannot breathe, cant breathe, struggling to breathe, difficulty breathing, trouble breathing, short of breath,
stopped breathing, choking, turning blue, chest pain, chest pains, crushing pain, heart attack now, having a heart attack,
having a stroke, face drooping, slurred speech, unconscious, unresponsive, passed out, collapsed, won't wake up,
will not wake up, bleeding heavily, heavy bleeding, bleeding won't stop, severe bleeding, coughing up blood, vomiting blood,
anaphylaxis, anaphylactic, severe allergic reaction, having a fit, having a seizure, still fitting, waters have broken,
waters broke, baby is not moving, baby isn't moving, reduced movements, stopped moving, signs of sepsis, being attacked,
has a knife, has a gun, threatened to kill, going to kill, going to hurt, hit me, hitting me, set fire, house is on fire,
smell gas, call 999, dial 999, ring 999, phone 999, call an ambulance, calling an ambulance, ring an ambulance,
phone an ambulance, go to a&e, attend a&e, come to a&e, go straight to a&e, go to the emergency department,
this is an emergency, it is an emergency, it's an emergency, medical emergency, mental health crisis, having a crisis,
life-threatening, life threatening, you are in crisis, i am in crisis, i'm in crisis
`;
