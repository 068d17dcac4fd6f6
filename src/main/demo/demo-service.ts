import type { ServiceDetails } from '../../domain/services/service';

/** The invented service of the demo. */
export const demoService: ServiceDetails = {
  name: 'Community Therapy, North',
  tellingNames: ['Memory Clinic', 'Older People’s Mental Health'],
  mailbox: 'community.therapy@trust.example.org',
  phone: '01632 960100',
  hours: { weekdays: [1, 2, 3, 4, 5], opens: 9 * 60, closes: 17 * 60 },
  smsFooter: 'Community Therapy, North. Replies are read 9am to 5pm on weekdays. In an emergency call 999.',
  emailFooter:
    'This mailbox is read from 9am to 5pm, Monday to Friday. If you need a reply sooner, call 01632 960100.\nIn an emergency call 999. For urgent advice call 111.',
};

/** Who sits at the demo's desk. */
export const demoStaff = { name: 'R. Shah', role: 'occupational therapist' };
