/** Words beside a phone number or an email address that say whose it is. Own lists. */

/** Who can be called on business: "the caretaker, 07…", "the council's line". */
export const OFFICES = `
line lines team teams service services clinic ward reception office offices helpline hotline desk switchboard duty bleep
department unit centre hospital surgery practice pharmacy chemist dentist queries enquiries freephone council school nursery college
academy university library museum gallery theatre cinema hall church mosque temple shop store garage depot warehouse factory bank union
company firm agency agent agents charity club gym pool studio salon café cafe restaurant pub hotel farm station airport taxi taxis cabs
hub warden wardens caretaker caretakers porter porters janitor concierge manager managers supervisor coordinator co-ordinator organiser
organisers secretary treasurer chair leader leaders captain coach coaches instructor trainer teacher tutor driver drivers courier couriers
plumber plumbers engineer engineers electrician builder builders roofer locksmith gardener cleaner cleaners mechanic fitter inspector
surveyor photographer volunteer volunteers officer officers worker workers adviser advisers advisor advisors nurse nurses doctor
doctors midwife vet vets receptionist librarian steward stewards guide guides clerk registrar administrator admin host hosts crew staff
press sales support security maintenance repairs bookings box-office venue site farmshop market festival scheme project group society
association network partnership trust foundation court police fire rescue dispatch operator operators landline
`;

/** A mailbox that is a desk's and no person's, by what stands before its "@". */
export const DESKS = `
info information hello hi contact contactus contact-us enquiry enquiries inquiries query queries question questions help helpdesk support
care customercare customerservice customerservices customers service services office offices admin administration reception secretary
clerk treasurer chair manager bookings booking book reservations tickets ticket boxoffice box-office events event rsvp orders order sales
shop store returns refunds refund accounts finance payments billing invoices rent rents lettings letting housing repairs maintenance
facilities estates caretaker parking permits planning licensing highways streets waste recycling bins council councillors elections
registrars benefits grants funding applications apply admissions enrolment enrolments courses training learning library libraries museum
archive archives gallery theatre cinema jobs careers recruitment vacancies hr volunteers volunteer volunteering fundraising donations
donate membership members member subscriptions subscribe unsubscribe news newsletter press media marketing noreply no-reply donotreply
do-not-reply alerts notifications notices reminders appointments appointment referrals referral results transport travel trips visits
visit tours complaints complaint compliments feedback comments views survey surveys consultation safeguarding privacy dataprotection
data-protection foi dpo legal security it web webmaster postmaster team mail email post office365 hall church school college nursery
surgery practice clinic pharmacy wellbeing welfare advice advisers lostproperty lost emergency outofhours drop-in dropin switchboard carers youth
`;
