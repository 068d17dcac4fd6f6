/**
 * First names common in Britain and Ireland among people of every age: English, Scottish, Welsh, Irish, Cornish. From
 * general knowledge, with a list of common names by country (popular-names data, CC0). Small letters, no accents.
 */
export const GIVEN_BRITISH = `
aadhya aaliyah aarav aaron aarya abbie abby abdi abdul abdullah abel abena abi abigail abraham ada adaeze adam adele
adeline aditi adrian adrianna aeron agatha agnes agnieszka ahmad ahmed ailsa aimee ainsley aisha akosua al alan alana
alasdair alastair alba albert alec alejandra aleksander aleksandra alexa alexander alexandra alexandru alexis alf
alfie alfred algernon ali alice alicia alicja alison alistair allan allen allyson alma althea alun alvin alwyn alyssa
amanda amayra amelia amelie amina amit amos amy ana anastasia andrea andreea andrei andrew andrzej andy aneirin
aneurin angela angelina angharad angie angus anil anita anjali ann anna annabel annabelle anne annette annie annis
anthea anthony antoinette antoni antonia antonio antony anwen aoibhinn aoife april arabella archibald archie ariana
ariella arjun arlo arnold arran arthur artiom arwel arwen arwyn asha asher ashleigh ashley ashok ashton asif aubrey
audrey augusta austin ava avis avril ayaan ayesha ayla aziah babs bailey baljit balwinder barbara barclay barnaby
barney barrie barrington barry bart bartholomew bea beatrice beatrix becca becky belinda bella ben benedict benjamin
bernadette bernard bernice bernie bert bertha bertie bertram bess bessie beth bethan bethany betsy bettina betty bev
beverley beverly bex bhavesh bianca bilal billie billy bismah blair blake blanche blodwen bobbie bobby bogdan bonnie
boris boyd brad bradley brady bram brandon breda brenda brendan brenna brennan bret brian briana brianna bridget
bridie britney brittany brodie bronagh bronte bronwen bronwyn brooke brooklyn bruce bruno bryan bryn bryony byron
cadi caitlin caitlyn caleb callum calum calvin camden cameron camilla candice caolan cara cari carina carl carla
carlos carlton carly carmel carmen carole caroline carolyn caron carrie carwyn carys casey caspar cassandra cassie
cath cathal catherine cathleen cathryn cathy catrin catriona cecelia cecil cecilia cecily cedric ceinwen ceiriog
celeste celia celine ceri cerian cerys chantal chantelle charis charlene charles charley charlie charlotte charmaine
chas chelsea chelsey cher cherie cheryl chester cheyenne chiara chidi chinedu chloe chris chrissie chrissy christabel
christina christine christopher chrystal cian ciara ciaran cillian cindy claire clara clare clarence clarice clarissa
clark claud claude claudette claudia claudine clayton clemmie clifford clifton clint clinton clive clodagh clyde cody
colette colin colleen colm colum conall conan connie connor conor conrad constance cora coralie cordelia corey
corinna corinne cormac cornelius cory courtney craig cressida crispin cristian curtis cuthbert cynthia cyril dafydd
dai damian damien damon dan dana dane daniel daniella danielle danny daphne dara darcey darcie darcy daria darius
darlene darragh darrell darren darryl dave davey david davida davina davy dawson deanna deb debbie debby deborah
debra debs declan dee deepa deepak deidre deirdre del delia delilah della delores demi denis denise dennis denny
denzel denzil derek dermot des desmond dewi dexter dhruv diana diane dianne diarmuid dickie diego digby dilwyn dilys
dina dinah dinesh dion dmytro dolores dom dominic dominique donal donald donna donnie donovan dora doreen doris
dorota dorothea dorothy dottie doug dougal dougie douglas duane dudley dulcie duncan dustin dwayne dwight dylan
dympna eabha eamon eamonn eartha ed eddie eddy eden edgar edie edina edith edmund edna edward edwin edwina effie
eiddwen eifion eileen eilidh eilish eilwen eimear einar eira eirian eirlys eirwen elaine eleanor elena eleri elfed
eli elias elijah elin elinor eliot elis elisa elisabeth elise elisha eliza elizabeth ella elle ellen ellie elliot
elliott ellis elliw elma elmer eloise elouise elsa elsie elspeth elton eluned elunned elvira elvis elwyn emily emlyn
emma emmanuel emmanuelle emmeline emmett emrys emyr ena enda enfys enid eoghan eoin ephraim eric erica erika erin
ernest ernestine ernie errol esme esmee esmeralda esmond essie esta estelle esther ethan ethel ethne etta ettie euan
eugene eugenie eunice eustace eva evadne evan evangeline evelina evelyn everett evie ewa ewan ewen ezra fabian faduma
faisal fallon farhana farrah farzana fatima fatou faye felicia felix fenella fenton fergal fergus ffion fflur fiadh
fifi finbar finlay finley finn finnian finola fintan fiona fionn fionnuala fitzroy fletcher fleur flo florence
florrie floyd flynn folake foluke fozia fran frances francesca francine francis francisco franciszek francois frankie
franklin fraser fred freda freddie freddy frederica frederick freya frieda funmi gabriel gabriella gabrielle gael
gail gareth garfield garry garth gary gavin gawain gaynor geeta gemma genevieve geoff geoffrey george georgette
georgia georgiana georgie georgina geraint gerald geraldine gerard germaine gerry gertie gertrude gethin gheorghe
gideon gilbert gilda giles gillian gilly gina ginny giovanni gisele giulia giuseppe gladwyn gladys glenda glenn
glenys gloria glyn glynis godfrey godwin gordon gracie grady graeme graham grahame grainne greer greg gregor gregory
greta gretchen gretel griffith griselda grover gruffudd gruffydd grzegorz guinevere gurdeep gurpreet guto gwen gwenda
gwendolen gwendoline gwendolyn gwenllian gwenno gwilym gwion gwladys gwyn gwyneth gwynfor gwynne hadley haf hal haley
hamish hamza hanna hannah harjit harlan harley harold harper harpreet harri harriet harris harrison harry harvey
hasan hassan hattie hayden haydn hayley heber hector hedley hedydd heidi heledd helen helena helga henley henrietta
henry herbert hermione hettie hetty hilary hilda hilton hiram hiroshi hitesh hodan honor honora horace horatio howard
howell hubert huey hugh hughie hugo hussain huw hywel iain ian ianto ibrahim ida idris iestyn ieuan ifan ifor ifrah
igraine ike ilana illtyd imelda imogen imran ina inaya india ines inez inga ingrid innes ioan ioana iola iolo iona
ionut iorwerth ira irene irma irvin irvine irving iryna isaac isabel isabella isabelle isadora isaiah isambard isla
ismail isobel isolde israel issy ivan ivor izaak izzy jace jackie jackson jacob jacqueline jacques jacqui jadon jago
jaime jake jakub jamal james jamesina jamie jan jane janelle janet janette janice janine janis jared jarvis jase
jasmin jason jaspreet jayda jayden jaye jayesh jayne jean-pierre jeanette jeanie jeanne jeannie jed jeff jefferson
jeffrey jem jemima jemma jen jenifer jenna jennie jennifer jenny jensen jeremiah jeremy jermaine jerome jerry jess
jesse jessica jessie jesus jethro jill jillian jim jimmie jimmy jinny jiya jo joan joann joanna joanne joao jocasta
jocelyn jock jodi jodie jody joe joel joelle joey johanna john johnathan johnnie johnny jolene jolyon jon jonah jonas
jonathan jonny jordan jordana jos joscelin jose joseph josephine josh joshua josiah josie joss joyce juan jude judi
judith judy jules julia julian juliana julianne julie juliet juliette julius june juno justin justine kabir kade kai
kaitlin kaitlyn kamran kane kara karen karenza karina karis karl karla karyn kasey kat katarzyna kate katelyn kath
katharine katherine kathleen kathryn kathy katie katrina katy kavita kay kaya kayla kaylee kayleigh kazi keane keegan
keeley keely keir keira keiran keith kellie kelly kelsey kelvin ken kendal kendall kendra kendrick kenji kenneth
kenny kenrick kent kenton kenya kenzie kerensa keri kermit kerr kerri kerrie kerry keturah kev kevin kezia keziah
khadija khalid kiaan kian kiara kiera kieran kieron kiki kim kimberley kimberly kingsley kirk kirsten kirstie kirstin
kirsty kishan kody kofi kris krishna kristen kristian kristin kristina kristine krystal krzysztof kulwinder kurt
kurtis kwame kya kye kyla kyle kylie kyra kyran lacey lachlan lacie laila lakshmi lana lara larissa larry lashawn
latoya laura lauren laurence laurie laverne lavinia lawrence lawrie lawson layla layton leah leander leann leanna
leanne leigh leighton leila leland lemuel len lena lennie lennon lennox lenny lenora leo leon leona leonard leonie
leonora leopold leroy les lesley leslie letitia letty levi levon lewie lewis lewys lex lexi lexie liam liana lianne
libby lil lila lilah lili lilian lilith lillian lillie lilly lina lincoln linda lindsay lindsey linette linford linh
linton linus lionel lisa lisbeth lissa liv livia liz liza lizbeth lizzie lizzy llewellyn llewelyn llinos lloyd llyr
logan lois lola lona lonnie lora loraine lorcan lorelei loretta lorna lorne lorraine lottie lou louie louis louisa
louise lowell lowri luan luana luca lucas lucia lucian lucie lucille lucinda lucretia lucy luella luis lukasz luke
luther lydia lyle lyn lynda lyndon lyndsay lyndsey lynette lynn lynne lynsey lyra mab mabel mable mackenzie maddie
maddison maddy madeleine madeline madge madison mae maeve magda magdalen magdalena maggie magnus mahalia mahesh maia
mair maire mairead mairi mairwen maisie maisy maja malachi malcolm maldwyn malgorzata mali malik mallory malvina
mamadou mamie mandeep mandy manfred manley manny manon manpreet marc marcel marcella marcia marcin marco marcus mared
margaret margaretta margaux margery margie margo margot marguerite maria mariah mariam marian marianne marie mariel
mariella marietta marilyn marion marisa marissa marjorie marla marlene marley marlon marlowe marnie marsha marshall
martha martin martina martine martyn marvin mary maryam maryann matei mateusz matilda matt matthew matthias mattie
maud maude maura maureen maurice mavis maximilian maxine maxwell maya mckenzie meagan medwyn meena meera meg megan
mehar mehetabel mei meinir meirion mel melanie melba melinda melissa melvin melvyn mercedes meredith meriel merle
merlin merlyn merrick merrill merryn merv mervyn meryl mhairi mia micah michael michaela michal michelle mick mickey
micky miguel mihai mike mikey mikolaj mildred millicent millie milly milo mimi mina mindy minerva ming minnie mira
miranda miriam mitch mitchell mohamed mohammad mohammed mohamud moira mollie molly mona monica monika monique
montague montgomery monty morag mordecai morfydd morgan morgana moriah morna morris mortimer morton morwenna moses
moya muhammad muir muireann mukesh murdo muriel murray murtagh mustafa mya myfanwy myles myra nadeem nadia nadine nan
nana nance nancy nanette naomi narelle nasreen nat natalia natalie natasha nate nathan nathanael nathaniel naveed
neal ned neha neil nell nellie nelly nelson nerys nesta nettie neve nevil neville ngozi nguyen nia niall niamh nic
nicholas nick nicki nicky nico nicola nicolas nicole nicolette nigel nikhil niki nikita nikki nikodem nina nisha noah
noel noeleen noelle nola nomaan nomsa nona noni noor nora norah noreen norma norman norris norton nuala nye oakley
obadiah octavia odette oisin oksana olaf oldrich olga oliver olivia oliwia ollie oluwaseun olwen olwyn omar onora
oonagh ophelia orla orlaith orlando orson orville osbert oscar osian osman oswald otis otto owain owen ozzie ozzy
pablo padraic padraig padrig paige pam pamela pari paris parker parveen pascoe patricia patrick patti paul paula
paulette paulina pauline pawel paxton payton pedro peggy penelope penn pennie percival percy perdita perry persephone
pete petra petronella petula peyton phil philip philippa philippe phillip phillipa philomena phineas phoebe phyllida
phyllis pierre piotr pippa pola polly pooja porsha portia preston priscilla priya pru prue quentin quincy quinlan
quinn quintin rab rabbie rachael rachel rae raegan rafe raff rafferty rahul raine rajesh ralph ramesh ramona ramsay
ramsey randall randolph ranjit ranulph raphael raquel rashid raul ravi raymond rayna reanne rebecca rebekah reece
regan reggie regina reginald regis rekha rena renata rene renee reuben rex rhian rhiannon rhianon rhoda rhodri rhona
rhonda rhonwen rhydian rhys rhysian ria rian ric richard richie rickie ricky rikki riley rina riordan rita rizwan
robbie robert roberta robina robyn rocco rochelle roddy roderick rodger rodney roger rohan roisin roland rolf rollo
roly romilly romy ron ronald ronan ronnie rory ros rosa rosaleen rosalie rosalind rosalyn rosamund rosanna rosanne
roseanne rosemarie rosetta roshan rosheen rosie roslyn ross rowena rowland rowley roxanne roxy roy royston ruairi
ruaridh ruben rudi rudolph rudy rufus rukhsana rupert russ russell ruth ruthie ryan ryder rylan ryland sabina sabine
sabrina sacha sade sadie saima sakeena sally salman salome sam samantha samira sammy samson samuel sana sandie sandra
sanjay saoirse saqib sara sarah sarina sasha saskia saul savannah scarlett scott scottie seamus sean sebastian selena
selina selma selwyn seonaid seosamh septimus seren serena sergei seth seumas shabana shahid shakeel shakira shamus
shana shane shani shania shanice shannon shanon shari sharleen sharon sharron sharyn shaun shauna shawn shayla shayne
sheena sheila shelagh shelby sheldon shelley shelly shereen sheri sheridan sherie sherlock sherri sheryl shirley
shivansh shona shonagh sian sid sidney sidonie silas silvester silvia simeon simon simone simran sinclair sinead
siobhan sion sioned siwan skye skyla skylar sloane sobia sofia sohail solomon sondra sonia sonya sophia sophie sophy
sorcha spencer stacey staci stacie stacy stan stanford stanislaw stanley stefan stella steph stephan stephanie
stephen steve steven stevie stewart stu stuart sue sukhdeep suki sunil sunita suresh susan susanna susannah susanne
susie suzan suzanna suzanne suzette suzie suzy svetlana sybil sydney syed sylvester sylvia sylvie szymon tabatha
tabitha tadhg talfryn taliesin tallulah talulah tamar tamara tamati tammy tamsin tamsyn tania tanya tapiwa tara tariq
taryn tasha tate tatiana tavish taylor tecwyn ted teddy tegan tegid tegwen temitope tendai terence teresa teri
terrance terri terrie terry tess tessa thandi thea theda thelma theo theobald theodora theodore theresa therese
thirza thom thomas thomasina thora thuy tia tiana tiarnan tierney tiffany tilda tillie tilly tim timothy tina tirion
tish tobias toby tod todd tom tomasz tomi tommie tommy tomos toni tony torin torquil tracey traci tracie tracy
trahaearn travis trefor trent trevelyan trevor tricia trina trish trisha trista tristan tristram trixie troy trudi
trudie trudy tudor tudur turlough ty tyler tyra tyrell tyrone tyson ulric ulrica umar una undine uriah ursula usama
usha usman valda valentina valeria valerie valmai vamika vanessa vasile vaughan vaughn vedant venetia vera verna
vernon verona veronica vesta vic vicki vickie vicky victor victoria vida vijay vikki vikram vince vincent vinnie
viraj virgil virginia vivian vivien vivienne volodymyr wallace wally walt walter wanda warwick waseem wayne wei
wendell wendy wesley weston whitney wilbert wilbur wilf wilfred wilhelmina willa william willie willis wilma wilmot
windsor winifred winnie winona winston wojciech woody wyatt wyn wyndham wynford wynne xander xanthe xiao yasir yasmin
yasmine yolanda yolande yousef youssef ysabel yseult yuki yulia yusuf yves yvette yvonne zac zach zachariah zachary
zack zahid zainab zak zane zara zbigniew zeb zebedee zeke zelda zelma zena zoe zoey zofia zola zowie zoya zubair
zuleika zuzanna
`;
