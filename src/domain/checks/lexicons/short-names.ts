/** Short forms of first names, so that a greeting by one is not taken for another person's. Own list. */
export const SHORT_NAMES = `
margaret=maggie|meg|peggy|marge|madge|daisy|rita|greta; elizabeth=liz|lizzie|beth|betty|bess|libby|eliza|elsie|lisa|betsy
william=will|bill|billy|willie|liam; robert=rob|bob|bobby|robbie|bert; richard=rick|dick|richie|ricky; edward=ed|eddie|ted|teddy|ned
james=jim|jimmy|jamie; john=jack|johnny|jon; charles=charlie|chas|chuck; henry=harry|hal; harold=harry|hal; mary=molly|polly|may|mamie
catherine=kate|katie|cathy|kitty|kathy|cath; katherine=kate|katie|kathy|kitty|kath; kathleen=kath|kathy|kate|kitty
patricia=pat|patsy|trish|tricia|paddy; patrick=pat|paddy|rick; anthony=tony|ant; antony=tony|ant; dorothy=dot|dotty|dolly|dora
ann=nan|nancy|annie; anne=nan|nancy|annie; sarah=sally|sadie; helen=nell|nellie|ellie; eleanor=nell|ellie|nora|lena|nellie
francis=frank|frankie; frances=fran|fanny|frankie; theodore=ted|teddy; alexander=sandy|xander|lex|sasha; alexandra=sandy|sasha|lex
christopher=kit|topher; christine=tina|kirsty; christina=tina; martha=patty|mattie; rebecca=becky|becca; susan=suzie; deborah=debs
jacqueline=jackie; alfred=fred; frederick=fred|rick; albert=bert|bertie; herbert=bert; gilbert=bert; ernest=ernie; abdullah=abdul
stanley=stan; lawrence=larry; laurence=larry; andrew=drew; joseph=jo|joe|joey; josephine=jo|josie; florence=flo|florrie; winifred=freda|winnie|fred
victoria=tori|vicky; veronica=ronnie|vera; isabella=bella|izzy; arabella=bella; beatrice=trixie; philippa=pippa; penelope=nell
muhammad=mo; mohammed=mo; mohammad=mo; oluwaseun=seun; temitope=tope; natasha=tash|tasha; anastasia=nastia|stacey|ana
`;
