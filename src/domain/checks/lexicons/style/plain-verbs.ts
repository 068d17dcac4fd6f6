/**
 * Verbs that are official, long or clinical, with the plain one; every form of one becomes the same form of the other. Own list,
 * from general knowledge of plain English and the NHS service manual's style.
 * `=` the first wording fits wherever the verb stands; `?` it has to be chosen; `!` after either: not in the passive.
 */
export const PLAIN_VERBS = `
commence=start; recommence=start again; utilise=use; utilize=use; leverage=use; terminate=end; cease=stop; discontinue=stop
endeavour=try; strive=try; purchase=buy; obtain=!get; acquire=!get; procure=!get; reside=live; assist=help
inform=tell; notify=tell; apprise=tell; instruct=tell; enquire=!ask; inquire=!ask; ascertain=find out
facilitate ? run | help with | make easier; implement ? start | carry out | put in place; initiate=start; instigate=start
retain=keep; demonstrate=show; illustrate=show; exhibit ? show; indicate ?! show | say | tell us; anticipate=expect
envisage=expect; expedite=speed up; alleviate=ease; ameliorate=improve; rectify=correct
remunerate=pay; reimburse=pay; dispatch=send; despatch=send; transmit=send; circulate ? send | send round
furnish ?! give; elevate=raise; consume ?! eat | drink | use; imbibe=drink; permit=allow; enable ?! help
accompany ?! come with | go with; encounter ?! have | meet; possess ?! have; require=need; request ?! ask for
submit ? send | hand in; supply ? give; undertake=do; undergo=!have; participate=!take part; collaborate=!work together
deem ?! think; elucidate=explain; disclose ? tell | share; divulge ? share | give; relinquish=give up; relocate=move
vacate ? leave; peruse=read; reiterate=repeat; scrutinise=check; comprise ? have | include; necessitate=need
locate=find; modify=change; amend=change; alter=change; nominate ? choose | name; proceed ?! go | go ahead | go on
preclude ? stop | prevent; resume ? start again | restart; replenish=refill; reschedule=move; specify ? say
substantiate=prove; summon ? call; transpire ? happen; allocate ? give; assign ? give; attain=reach; await=wait for
collate ? gather; compile ? make; conceal=hide; concur=agree; construct=build; contravene ? break; deduct ? take off
defer ? put off; depart ?! leave; determine ? find out | decide; deteriorate=get worse; disseminate=share; distribute=give out
elicit ? get; eliminate ? remove | get rid of; encompass=include; exceed ? go over; expend ? spend; finalise=finish
fluctuate ? go up and down | change; formulate ? plan | write; impart ? give | tell; impede ? block | slow
incorporate=include; incur ? have to pay; itemise=list; maximise ? make the most of; mitigate ? reduce | ease
obviate ? avoid; occur=happen; originate ? start; persist ? go on | do not go away; postpone ? move | put off
reconvene=meet again; recuperate=recover; convalesce=recover; reinstate ? bring back; rescind=cancel; revoke=cancel
solicit ? ask for; suffice ? be enough; validate ? check | confirm; verify=check; signpost ? point; action ? do | deal with
prioritise ? put first; diarise ? put in your diary; triage ? assess; ring=call
attend=come to; forward=send; conduct=do; complete=fill in; ensure=make sure; experience ?! have | get
remit ? send; adjourn ? stop for now
ambulate=walk; mobilise ? walk | move about; mobilize ? walk | move about; micturate=pee; urinate=pee; void=pee; defecate=poo
ingest ? swallow | eat; masticate=chew; inhale=breathe in; exhale=breathe out; expectorate=cough up; palpate=feel
exacerbate=worsen; administer=give; titrate ? adjust; excise=cut out; resect ? remove; flex=bend; irrigate ? rinse
debride ? clean; lacerate=cut; immobilise ? keep still; rehydrate ? drink more; catheterise ? put in a tube; auscultate=listen to
`;

/** Verbs that change otherwise than by -s, -ed and -ing: base, past, participle where it is another. */
export const IRREGULAR_VERBS = `
be was been, begin began begun, break broke broken, bring brought, build built, buy bought, choose chose chosen, come came come,
cut cut, do did done, drink drank drunk, eat ate eaten, feel felt, find found, get got, give gave given, go went gone, have had,
hide hid hidden, keep kept, leave left, let let, make made, meet met, pay paid, put put, read read, ring rang rung, run ran run,
say said, send sent, set set, show showed shown, speak spoke spoken, speed sped, spend spent, stand stood, strive strove striven, swim swam swum,
take took taken, tell told, think thought, undergo underwent undergone, undertake undertook undertaken, write wrote written
`;

/** Verbs that double their last letter before -ed and -ing. */
export const DOUBLING_VERBS = `
stop, permit, submit, transmit, occur, concur, incur, defer, confer, refer, cancel, chop, plan, rub, swap, remit,
get, let, put, set, cut, run, begin, swim, commit, admit, omit, travel, label, model, compel, expel, propel, step, drop, trip, slip
`;
