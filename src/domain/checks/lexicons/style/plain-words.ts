/**
 * Official and long words with the plain one, but no verbs. Own list, from general knowledge of plain English and the NHS service
 * manual's style. `=` the first wording fits wherever the word stands; `?` it has to be chosen.
 */
export const PLAIN_WORDS = `
approximately=about; approximate ? rough; additional=extra; additionally ? also; sufficient=enough; insufficient=not enough
numerous=many; regarding=about; subsequently ? later | then; subsequent ? later | next; presently ? now | soon
thereafter=after that; heretofore=until now; hitherto=until now; henceforth=from now on; herewith ? with this; hereafter ? from now on
aforementioned ? this; aforesaid ? this; forthwith=at once; whilst=while; amongst=among; amidst=among; upon=on; unto=to; kindly=please
notwithstanding=despite; whereby ? where; wherein ? where; thereof ? of it; therein ? in it; thereby ? so; whereupon ? and then
consequently=so; accordingly ? so; furthermore ? also; moreover ? also; nevertheless ? but; nonetheless ? but
primarily=mainly; predominantly=mainly; principally=mainly; solely=only; annually=every year; biannually ? twice a year
frequently=often; infrequently ? not often; intermittently ? on and off; expeditiously=quickly
optimum=best; optimal=best; adequate ? enough; inadequate ? not enough; initial=first; initially ? at first; erroneous=wrong
erroneously=by mistake; inadvertently=by mistake; inoperative=not working; equitable=fair; beneficial ? helpful | good for you
detrimental=harmful; advantageous=helpful; pertinent ? relevant; requisite ? needed; imminent ? coming soon; gratis=free
cognisant ? aware; desirous ? keen
innumerable=many
obligatory ? needed; utmost ? greatest
verbatim ? word for word; nocturnally=at night; unaccompanied ? alone
`;

/** The same for nouns: their plurals go with them. */
export const PLAIN_NOUNS = `
assistance=help; commencement=start; cessation ? end; utilisation=use; utilization=use; remuneration=pay; remittance=payment
reimbursement ? payment; domicile=home; documentation ? papers | documents; methodology=method
functionality ? what it does; modification=change; amendment=change; alteration=change; discrepancy ? difference
individuals=people; persons=people; personnel ? staff; attendee ? person; beverage=drink; nourishment ? food; footwear=shoes
eyewear=glasses; spectacles=glasses; lavatory=toilet; monies=money; signage=signs; remainder=rest; inception ? start
ailment=illness
dwelling=home; edifice=building; expenditure ? spending; inhabitant=person
modality ? way
recompense ? payment; stakeholder ? person involved
synopsis=summary; vestibule=entrance hall
`;
