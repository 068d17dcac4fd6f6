/** Short forms of first names, in Britain and in its communities, so that a greeting by one is not taken for another person's. Own list. */
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
abigail=abby|abbie|gail; adelaide=addie|heidi; agnes=aggie|nessie; albert=bert|bertie|al|albie; alan=al; alistair=ali|al|alec
alison=ali|allie; amanda=mandy|manda; amelia=millie|amy|mia; andrea=andie|drea; andrew=andy|drew|dandy; angela=angie|ange
annabel=bella|annie|belle; antonia=toni; arthur=art|artie; augustus=gus; barbara=babs|barb|barbie; bartholomew=bart|barty
benjamin=ben|benny|benji; bernadette=bernie|detta; bernard=bernie; bethany=beth; bridget=biddy|bridie|breda; cameron=cam; carol=caz
caroline=carrie|caro|lina; cassandra=cass|cassie|sandra; cecilia=cissie|celia|cece; charlotte=lottie|charlie|char|lotte|tottie
clement=clem; constance=connie; cornelius=neil|con; cynthia=cindy; daniel=dan|danny; danielle=dani; david=dave|davy|dai|davie
deborah=deb|debbie|debs; dennis=den|denny; derek=del|del-boy; desmond=des; dominic=dom; donald=don|donnie; dorothea=dot|thea|dora
douglas=doug|dougie; duncan=dunc; edith=edie; edmund=ed|eddie|ned|ted; edwin=ed|eddie; emily=em|emmy|millie; emma=em|emmie
eugene=gene; euphemia=effie; evelyn=evie|eve; ezekiel=zeke; felicity=fliss|flick; fiona=fi; frederica=freddie; gabriel=gabe
gabrielle=gabby; gareth=gaz|gary; geoffrey=geoff; george=georgie|geordie; georgina=georgie|gina; gerald=gerry|jerry; gerard=gerry
gillian=gill|jill|gilly; gordon=gord; graham=gray; gregory=greg; gwendoline=gwen; hannah=han; harriet=harri|hattie|hatty|hettie
howard=howie; hubert=bert; hugh=hughie; imogen=immy|immie; irene=rene|renie; isaac=ike|zac; isabel=izzy|bel|bella|issy; jacob=jake
jane=janey|jenny|janie; janet=jan|netta; janice=jan; jasmine=jas|jazz; jeffrey=jeff; jemima=mima|jem; jennifer=jen|jenny|jenni
jeremy=jez|jem|jerry; jessica=jess|jessie; joanna=jo|joey; joanne=jo; jonathan=jon|jonny|nathan; joshua=josh; judith=judy|jude
julia=jules; julian=jules; juliet=jules; katharine=kate|katie|kath|kathy|kit; kenneth=ken|kenny; kimberley=kim; leonard=len|lenny|leo
leslie=les; lewis=lew|lou; lillian=lil|lily|lillie; linda=lin|lindy; louis=lou|louie; louise=lou|lulu; lucinda=lucy|cindy; madeleine=maddy|maddie
malcolm=mal|malc; marcus=marc|mark; marilyn=maz; marjorie=marge|margie; martin=mart|marty; matilda=tilly|tilda|mattie; matthew=matt|matty
maureen=mo|reenie; maurice=mo|morrie; maximilian=max; maxwell=max; melanie=mel; melissa=mel|lissa; michael=mike|mick|mickey|micky|mikey
mildred=millie; millicent=millie; miriam=mimi|mim; mitchell=mitch; mohamed=mo|mohammed|muhammad|mohammad|mohamad|mahamed; natalie=nat|tally
nathaniel=nat|nate|nathan; neville=nev; nicholas=nick|nicky|nic; nicola=nicky|nikki|nic; norman=norm; oliver=ollie|noll; olivia=liv|livvy
oluwadamilola=dami|damilola|lola; oluwaseyi=seyi; oluwatobiloba=tobi|tobiloba; oluwafemi=femi; olufunmilayo=funmi|funmilayo; adebayo=bayo|ade
adewale=wale|ade; babatunde=tunde|baba; chukwuemeka=emeka; chinonso=nonso; ifeoluwa=ife; olamide=mide|ola; ayodele=ayo|dele; kehinde=kenny
oswald=oz|ozzie; pamela=pam; pauline=paula; percival=percy; peter=pete; philip=phil|pip; phillip=phil; priscilla=cilla; prudence=pru
raymond=ray; reginald=reg|reggie; robin=rob; roderick=rod|roddy; rodney=rod; roger=rog; ronald=ron|ronnie; rosalind=ros|roz; rosemary=rose|rosie
rupert=rupe; russell=russ; samantha=sam|sammy; samuel=sam|sammy; sandra=sandy; sebastian=seb; sharon=shaz|shaza; sheila=shelly; sidney=sid
simon=si; sophia=sophie; stephanie=steph|stevie|steff; stephen=steve|stevie|ste; steven=steve|ste; stuart=stu; susannah=sue|susie|zanna
susan=sue|susie|suzy; suzanne=sue|suzie; sylvia=sylvie; tabitha=tabby; terence=terry|tel; teresa=tess|terry|tessa; theresa=tess|terry|tessa
thomas=tom|tommy; timothy=tim|timmy; tobias=toby; tracey=trace; trevor=trev; valerie=val; vanessa=nessa; vincent=vince|vinny; vivian=viv
vivienne=viv; walter=wally|walt; wendy=wend; wilfred=wilf|fred; yvonne=vonnie; zachary=zac|zach|zak; aleksandra=ola|ala|sasha
agnieszka=aga; katarzyna=kasia|kaska; malgorzata=gosia|malgosia; stanislaw=staszek|stas|stan; krzysztof=krzysiek|kris|chris; zbigniew=zbyszek
tomasz=tomek|tom; joanna=asia|aska; barbara=basia; piotr=piotrek|peter; wojciech=wojtek; grzegorz=grzesiek|greg; jakub=kuba; andrzej=andy|jedrek
aleksander=olek|alex; alexandru=alex|sandu; gheorghe=gigi|ghita; constantin=costel|costica; elena=lena|lenuta|nuta; ekaterina=katya
oleksandr=sasha|alex; volodymyr=vova|vlad; dmytro=dima; kateryna=katya; anastasiia=nastya; mykola=kolya; gurpreet=preet|gurp; harpreet=preety|harp
manpreet=manny|preet; jaspreet=jas|jaz; sukhvinder=sukhi|sukh; balwinder=bal|binder; kulwinder=kully; parminder=parm|pam; amarjit=amar
mehmet=memo; mustafa=mus|mussy; fatima=fati|fatma; khadija=dija; abdirahman=abdi|rahman; abdullahi=abdi; abdulrahman=abdul|rahman
siobhan=shiv|von; caoimhe=keeva; padraig=paddy|podge; seamus=shay|jimmy; rhiannon=rhi; angharad=hari; gwilym=gwil|will; llewellyn=lyn
`;
