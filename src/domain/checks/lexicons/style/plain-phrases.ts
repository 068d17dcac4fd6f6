/**
 * Long-winded and official wordings with the plain one. Own list, from general knowledge of plain English. `=` the first wording
 * fits wherever the words stand; `?` it has to be chosen; nothing after `=`: the words say nothing and can go.
 * `@them` stands for us, me, you, them, him and her; `@the` for the, your, our, my, his, her, their, these and those.
 */
export const PLAIN_PHRASES = `
prior to=before; subsequent to=after; previous to=before; in advance of=before; following on from=after; preparatory to=before
in the event that=if; in the unlikely event that=if; in the event of ? if there is; on condition that=if; in the eventuality that=if
in order to=to; in order that=so that; so as to=to; in order for ? for; with the aim of ? to; with a view to ? to; in an effort to=to
due to the fact that=because; owing to the fact that=because; in view of the fact that=because; on the grounds that=because
for the reason that=because; on account of the fact that=because; by virtue of the fact that=because; seeing as=because; on account of=because of
owing to=because of; as a consequence of=because of; in consequence of=because of; by reason of=because of; by virtue of ? because of
in spite of the fact that=although; despite the fact that=although; notwithstanding the fact that=although; with the exception of=except
in respect of=about; with respect to=about; with regard to=about; with regards to=about; in regard to=about; in regards to=about
as regards=about; in relation to=about; with reference to=about; pertaining to=about; in connection with ? about; on the subject of=about
at this point in time=now; at the present time=now; at the current time=now; at this moment in time=now; at that point in time=then
at the present moment=now; at this juncture=now; in this day and age=now; in the near future=soon; in due course ? soon | later
at a later date=later; at a later stage=later; at a later time=later; at an early date=soon; at an earlier date=earlier; at some future date=later
at your earliest convenience=as soon as you can; at your convenience ? when it suits you; at the earliest opportunity ? as soon as you can
as soon as practicable=as soon as possible; as soon as reasonably practicable=as soon as possible; until such time as=until
on a regular basis=regularly; on a daily basis=every day; on a weekly basis=every week; on a monthly basis=every month; on an hourly basis=every hour
on a yearly basis=every year; on an annual basis=every year; on a frequent basis=often; on a permanent basis=permanently; on a temporary basis=for now
on each occasion=each time; on every occasion=every time; on one occasion=once; on two occasions=twice; on numerous occasions=many times
on several occasions=several times; on that occasion=that time; on the next occasion=next time
for the purpose of=for; for the purposes of=for; for the duration of=during; during the course of=during; in the course of=during
throughout the duration of=throughout; for a period of=for; over a period of=over; for the remainder of=for the rest of
in a timely manner=on time; in a timely fashion=on time; in an attempt to=to; in the process of=; in the month of=in; during the month of=in; for the month of=for; a total of=; the hours of=
a large number of=many; a small number of=a few; a considerable number of=many; a significant number of=many; a sufficient number of=enough
a sufficient amount of=enough; an adequate number of=enough; an adequate amount of=enough; a great deal of=a lot of; a large amount of=a lot of
a large proportion of=many; a proportion of=some; a multitude of=many; the majority of=most
the majority of @the=most of @the; the vast majority of=most; the vast majority of @the=most of @the; the bulk of=most of; the whole of=all of
in excess of=more than; in the region of=about; in the vicinity of=near; in close proximity to=near; in proximity to=near; adjacent to=next to
in the absence of=without; in the first instance=first; in the majority of cases=usually; in a number of cases=sometimes; in conjunction with=with
in accordance with ? following; in compliance with ? following; in addition to ? as well as; in lieu of=instead of; by means of ? by | with; by way of ? by | as
be in receipt of=get; are in receipt of=have; am in receipt of=have; is in receipt of=has; be in possession of=have; are in possession of=have
is in possession of=has; as to whether=whether; if and when=when; as and when=when; the question as to whether=whether
please be advised that=; please be informed that=; it should be noted that=; it is important to note that=
we would like to inform you that=; we wish to inform you that=; this is to inform you that=; i am writing to inform you that=
we are writing to inform you that=; i am pleased to inform you that=; we are pleased to inform you that=; we would like to advise you that=
please be reminded that=; please take note that=; we wish to advise that=; we write to inform you that=; this is to advise that=; this is to confirm that=
we regret to inform you that=we are sorry that; i regret to inform you that=I am sorry that; we regret that=we are sorry that
please find attached=I have attached; please find enclosed=I have enclosed; attached please find=I have attached; enclosed please find=I have enclosed
please do not hesitate to=please; do not hesitate to=please; please kindly=please; please feel free to=please; we would be grateful if you could=please
we would be grateful if you would=please; i would be grateful if you could=please; i would be grateful if you would=please; you are requested to=please
you are kindly requested to=please; we kindly ask that you=please; we kindly ask you to=please; we would ask that you=please; we would ask you to=please
should you wish to=if you want to; should you want to=if you want to; should you require=if you need; should you need=if you need; should you have=if you have
should you be unable to=if you cannot; should you be=if you are; should you not=if you do not; should you experience=if you have; should this be=if this is
should there be=if there is; should it be=if it is; should we not=if we do not; should you no longer=if you no longer; should you decide=if you decide
wish to=want to; wishes to=wants to; wished to=wanted to; wishing to=wanting to; desire to ? want to; would like to take this opportunity to ? want to
are required to=must; is required to=must; am required to=must; will be required to=must; are obliged to=must; is obliged to=must; was required to=had to; were required to=had to
it is necessary to ? you need to; it is essential to ? you must; it is imperative that ? you must; it is essential that ? you must
are able to=can; is able to=can; are unable to=cannot; is unable to=cannot; am unable to=cannot; was unable to=could not; were unable to=could not
will be unable to=cannot; may be unable to=may not be able to; might be unable to=might not be able to; would be unable to=could not; if unable to=if you cannot
has the ability to=can; have the ability to=can; are in a position to=can; is in a position to=can; be in a position to=be able to; am in a position to=can
are not in a position to=cannot; is not in a position to=cannot; am not in a position to=cannot; has the opportunity to=can; have the opportunity to=can; is at liberty to=can; are at liberty to=can
make an application for=apply for; make an application to=apply to; make contact with=contact; make enquiries about=ask about; make a decision=decide; make a payment=pay
make use of=use; make provision for=plan for; make arrangements to=arrange to; make arrangements for=arrange; make an attempt to=try to; made an attempt to=tried to
give consideration to=think about; take into consideration=think about; carry out an assessment of=assess; carry out a review of=review; carry out an inspection of=check
undertake a review of=review; undertake an assessment of=assess; undertake a check of=check; perform an assessment of=assess; come to a decision=decide; arrive at a decision=decide
reach a decision=decide; come to an agreement=agree; reach an agreement=agree; have a tendency to=tend to; has a tendency to=tends to; have a discussion about=talk about; have a discussion with=talk to
is dependent upon=depends on; are dependent upon=depend on; is contingent upon=depends on; is indicative of=shows; are indicative of=show; is in need of=needs; are in need of=need
is of the opinion that=thinks; are of the opinion that=think; am of the opinion that=think; it is our opinion that=we think; it would appear that=it seems that; it is my opinion that=I think
in all probability=probably; in all likelihood=probably; for the most part=mostly; to a large extent=mostly; in the final analysis=in the end
with immediate effect=from now; effective from=from; effective as of=from; with effect from=from; on or before=by; no later than=by; not later than=by; at the latest by=by
provide assistance to=help; provides assistance to=helps; provide assistance with=help with; provide assistance=help; provide @them with=give @them; provides @them with=gives @them; provided @them with=gave @them
providing @them with=giving @them; supply @them with=give @them; supplied @them with=gave @them; furnish @them with=give @them; issue @them with=give @them; issued @them with=gave @them
inform @them of=tell @them about; informed @them of=told @them about; informing @them of=telling @them about; notify @them of=tell @them about; notified @them of=told @them about; notifying @them of=telling @them about
advise @them of=tell @them about; advise @them if=tell @them if; advise @them when=tell @them when; advise @them whether=tell @them whether; advised @them of=told @them about; please advise=please tell us; kindly advise=please tell us
bring to your attention ? tell you; draw your attention to ? tell you about; draw to your attention ? tell you; call your attention to ? tell you about; make you aware of ? tell you about; make you aware that ? tell you that
refrain from=avoid; refraining from=avoiding; abstain from=avoid; abstaining from=avoiding; adhere to=follow; adhering to=following; adhered to=followed; comply with=follow; complying with=following; complied with=followed
collaborate with=work with; collaborating with=working with; liaise with=talk to; liaising with=talking to; liaised with=talked to; engage with ? take part in | talk to; reach out to=contact; reaching out to=contacting; touch base with=talk to
proceed to=go to; proceeded to=went to; proceeding to=going to; proceed with=go ahead with; proceeding with=going ahead with; is located=is; are located=are; is situated=is; are situated=are; was located=was; is prohibited=is not allowed; are prohibited=are not allowed
strictly prohibited=not allowed; is not permitted=is not allowed; are not permitted=are not allowed; is applicable to=applies to; are applicable to=apply to; is not applicable=does not apply; is operational=is working; not operational=not working; are operational=are working
fully operational=working; not available at this time ? not available; be of assistance=help; be of help=help; of assistance to ? helpful to; in the interim=for now; with the result that=so; in such a way that=so that; in such a manner that=so that
in the light of ? because of; in light of ? because of; under separate cover=separately; as a matter of urgency=urgently; in an emergency situation=in an emergency; adverse weather=bad weather; inclement weather=bad weather
unforeseen circumstances ? something unexpected; under no circumstances should you=do not; under no circumstances ? never; first and foremost=first; each and every=every; any and all=all; end result=result; forward planning=planning; past history=history; null and void=no longer valid
repeat again=repeat; reply back=reply; return back=return; refer back=refer; revert back ? reply; pre-book=book; pre-booked=booked; pre-booking=booking; prebook=book; upon arrival=when you arrive; on arrival=when you arrive; on your arrival=when you arrive; upon your arrival=when you arrive
upon receipt of ? when you get; on receipt of ? when you get; upon completion of=after; on completion of=after; upon request=if you ask; free of charge=free; by telephone=by phone; via telephone=by phone; over the telephone=over the phone; on the telephone=on the phone
via email=by email; via post=by post; via text message=by text message; via letter=by letter; via the ? through the | by; via our ? through our | by; via your ? through your | by; mobile telephone=mobile phone; telephone appointment=phone appointment; telephone consultation ? phone appointment
contact place of residence=home; where applicable ? if it applies; if applicable ? if it applies; as applicable ? if it applies; as appropriate ? if needed; as necessary=as needed; where necessary=where needed; as deemed necessary ? as needed
complete and return=fill in and return; completed and returned=filled in and returned; failed to attend ? missed; non-attendance ? missing your appointment; will be made available to=can be used by; made available to ? given to
between the hours of=between; operational hours=opening hours; hours of operation=opening hours; hours of opening=opening hours; opening times are as follows=we are open; the above-mentioned=this; the undersigned=me; for and on behalf of=for; per annum=a year; per day=a day; per week=a week; per month=a month; inter alia=among others; vis a vis ? about; ad hoc ? when needed
your good self=you; contact myself=contact me; any further assistance=more help; further assistance=more help
will be in possession of=will have; enable you to ? let you | help you; enables you to ? lets you | helps you; enabling you to ? letting you | helping you; on the part of=by; to the best of our ability ? as well as we can
`;
