import { describe, expect, it } from 'vitest';
import { alarmsIn } from './identifiers-alone';

describe('services that are only spoken of (P33)', () => {
  it.each([
    "You can pick up your local mental health team's leaflet at the desk.",
    'If you need help at night, any crisis line can listen.',
    'There are sexual health clinics in most towns.',
    'Samaritans and other crisis lines are free to call.',
    'Our leaflet lists local drug and alcohol services.',
    'Your GP can tell you about talking therapies near you.',
    'Help is there from domestic abuse services, day and night.',
    'The council is holding a talk on how to find alcohol services.',
    'If you ever need a memory clinic, your GP can refer you.',
    'The fair has stalls by the fire service, the autism hub and a bike shop.',
    'Our directory has hospices, memory cafes and eating disorder services.',
    'Money raised goes to the hospice at home.',
    'The sponsored walk is for the cancer unit at St James.',
    'A new sexual health clinic opens in town in May.',
    'The council will close two probation service offices.',
    'Details of mental health services are on our website.',
    'For mental health support at any time, ring 111 and press 2.',
    'The poster shows the number of the crisis line.',
    'The leaflet about early pregnancy is in the rack.',
    'Volunteers are wanted for the youth offending team panel.',
    'Safeguarding team training is on 9 December for all volunteers.',
    'Every school has a safeguarding team.',
    'There is a talk by a dementia nurse at the library on Tuesday.',
    'Read about family planning services on the NHS website.',
    'Some people like a bereavement group, others like a walk.',
    'The charity pays for cancer nurses across the county.',
    'Charity shop: all money goes to the hospice.',
    'What do crisis teams do? See our website.',
    'The survey asks about mental health services in Kent.',
    'Tell us what you think of mental health services in your area.',
    'Friends of the palliative care unit have a cake stall on Friday.',
  ])('are pointed at at most: %s', (text) => {
    expect(alarmsIn(text, 'identifier/service')).toEqual([]);
  });
});

describe('services that write or where somebody is booked in (P33)', () => {
  it.each([
    'This is the learning disability team in Barnsley.',
    'Sexual health reception here. Your booking has changed.',
    'Your appointment is with the early pregnancy nurses on Level 2.',
    'Your crisis team will ring at ten.',
    'The memory clinic has moved your visit to Tuesday.',
    'You are on the list for the eating disorder service.',
    'We have referred you to the drug and alcohol team.',
    'Please come to the sexual health clinic at ten.',
    'The community mental health team will see you on Friday.',
    'Ring the HIV clinic if you are late.',
    'Your letter from the probation service is here.',
    'The talking therapies team has a place for you.',
    'Hello from CAMHS.',
    'Your place at the domestic abuse service is held.',
    'The gender clinic has your form.',
    'Message from the methadone clinic: we open at ten.',
    'Your local mental health team will visit you.',
    'Your mental health nurse is off today.',
    'Please bring your form to the cancer unit.',
    'You have been seen by the crisis team.',
    'The alcohol service tried to ring you.',
    'Your oncology visit is on Friday.',
    'Your family planning visit is at ten.',
    'Message from mental health services: we open at ten.',
    'A letter came from mental health services.',
    'Appointment at a memory clinic on 4 May.',
    'Reminder: a mental health nurse calls at ten.',
    'A mental health nurse will ring you at ten.',
    'You have a place at a memory clinic.',
    'Memory clinic: please ring back.',
    'Mental health services: your visit is on Friday.',
    'Mum has a place in a hospice at home scheme, she said.',
    'The crisis team is running late.',
    'The crisis team is here until ten.',
    'HIV clinic closed on Friday.',
    'Referral to a gambling service has gone.',
    'Please ring sexual health services if late.',
  ])('are warned about: %s', (text) => {
    expect(alarmsIn(text, 'identifier/service')).not.toEqual([]);
  });
});
