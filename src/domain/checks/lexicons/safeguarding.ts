/** Words of safeguarding and the law: read by the wrong person they can put someone in danger. Own list. */
export const SAFEGUARDING = `
safeguarding, safeguarding concern, safeguarding referral, child protection, child protection plan, child in need plan,
section 47, domestic abuse, domestic violence, sexual abuse, sexual assault, sexually assaulted, sexual exploitation,
child abuse, physical abuse, emotional abuse, financial abuse, abusive partner, abusive relationship, abused, rape, raped,
rapist, coercive control, coercion, stalking, forced marriage, honour-based, female genital mutilation, fgm, modern slavery,
trafficked, trafficking, county lines, grooming, radicalisation, prevent referral, social services, social worker is concerned,
social care referral, children's social care, care proceedings, care order, looked-after child, looked after child,
adoption order, foster placement, non-molestation order, restraining order, injunction, multi-agency risk, at risk of harm,
risk to children, vulnerable adult, perpetrator, probation officer, on probation, bail conditions, criminal record,
sex offender, arrested, police investigation, asylum seeker, asylum claim, immigration status, deported, women's refuge,
your ex-partner, her ex-partner, his ex-partner
`;
