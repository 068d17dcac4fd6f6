/** Words before an address that say that people go there on business: kinds of places and what is held there. Own list. */
export const VENUES = `
hospital infirmary clinic clinics surgery surgeries practice centre center reception pharmacy chemist dentist optician opticians office
offices school nursery preschool college academy university campus library museum gallery theatre cinema hall church chapel mosque temple
synagogue cathedral shop shops store supermarket garage depot warehouse factory showroom workshop bank branch club gym pool studio salon
barber barbers hairdresser hairdressers café cafe restaurant pub hotel bakery baker bakers butcher butchers takeaway bar farm station
airport hub court registry lab laboratory market hut stadium ground park car-park carpark venue building entrance exit gate department
unit base jobcentre job-centre council foodbank playground allotments cemetery crematorium polling stand stall stop stops rank desk
counter vet vets kennels cattery laundrette launderette salon spa institute archive observatory zoo castle abbey priory garden gardens
group class classes course event events meeting meetings appointment appointments interview viewing session sessions lesson lessons
rehearsal talk tour tours show match party fair sale jab jabs vaccine scan exam drop-in pop-up popup training race ceremony concert gig
exhibition fireworks rally workshop tournament practice festival parade service services auction quiz supper table satnav sat-nav nav
parking kiosk booth ltd limited plc centre's solicitors agents estate retail trading trade scouts guides cubs brownies
based held roundabout junction corner drill ramp foyer lunch dinner breakfast brunch lift stairs steps lobby landing roof directions premises opposite
`;
