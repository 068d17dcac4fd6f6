/**
 * First names of South Asian families: Punjabi, Gujarati, Hindi, Urdu, Bengali, Tamil, Sinhala, Nepali; Muslim, Sikh,
 * Hindu and Christian. From general knowledge. Small letters, no accents.
 */
export const GIVEN_SOUTH_ASIAN = `
aabid aadam aadil aafreen aaftab aahana aaliya aamina aamir aamna aarti aaryan aashi aasiya aayan aayat aayush abbas
abeer abhay abhijit abhinav abhishek abida abinaya abirami adeel adeela adil aditya advait advika afia afroza afsana
afsar afshan aftab afzal agha ahad ahana ahsan aiman aishwarya ajay ajaz ajit akash akbar akhil akhtar akmal akram
akshay alam aleena aleesha alia alina alisha aliya aliyah aliza alka altaf aman amandeep amani amar amardeep amarjeet
amarjit amarpal ambreen ameen ameena ameer ameera aminah aminul amir amira amita amitabh amjad amla ammar ammara amna
amolak amreen amrik amrit amrita amritpal anahita anam anand anandi ananya anas anaya aneela aneesa angad angeli anik
anika aniket anila anirudh anis anisa anisah anish anisha anjana anju anjum ankit ankita anmol annapurna anoma anoop
ansar anshika anshul anu anuj anupam anuradha anushka anwar anwara anya apurva aqeel aqib aqsa aravind areeb areeba
arfan arham arif arifa arin arjan arnav arooj arsalan arshad arslan arthi arun aruna arundhati arvind aryaman asad
asadullah aseel asghar ashfaq ashique ashish ashraf ashwin asifa asim aslam asma asmat asmita atif atiqa atiya attiya
atul aveer avinash avneet avni avtar awais ayan ayat ayisha ayman aysha ayub ayush ayyub azad azam azeem azhar azim
aziz aziza azmat azra babar babita babu badar balbir baldev baljeet baljinder balraj balvinder balwant bano bansi
barkat basant bashir bashira bela benazir bhagwan bharat bharati bharti bhavana bhavik bhavin bhavini bhavna
bhupendra bhupinder bibek bibi bilkis bilqis bimal bindu binita binod bipin birendra bishnu bobbi brij bushra chaman
chaminda chandan chandni chandra chandrika charan charanjit chetan chhaya chirag chitra dalbir daljeet daljit
dalvinder damini danyal darshan darshana davinder dawa dawood dayal deepali deepesh deepika deepti desh dev devan
devang devansh devi devika dhanraj dharam dharmendra dharmesh dhiren dhruvi dhwani dilawar dilip dilnaz dilshad
dilshan dinusha dipa dipak dipali dipesh dipika dipti disha divya divyesh diya dolma durga ejaz ektaa esha eshan ezaz
fahad faheem fahim fahmida faiza faizal faizan fakhar falak farah fardeen fareed fareeda farhad farhan farhat farida
farooq farrukh faryal farzeen fatema fatimah fauzia fawad fawzia fazal ferdous fiaz fida firdaus firdous firoz fiza
foysal furqan gagan gagandeep ganesh ganga gauhar gaurav gauri gautam gayatri geetha ghazala ghulam girish gita gohar
gopal govind gul gulab gulfam gulnaz gulshan gulzar gurbachan gurbaksh gurcharan gurdev gurdial gurdip gurjit gurleen
gurmail gurmeet gurmit gurmukh gurnam gurpal gursharan gurvinder gyan habib habiba hadia hafiz hafsa hafsah haider
hajra hakim haleema halima halimah hamad hameed hamid hamida hammad hamna hamzah hana haniya haniyah hansa haq
hardeep hardev hardik hardip hari hariharan haris harish harjeet harjinder harkiran harleen harmandeep harmeet
harminder harnek haroon harpal harsha harshad harshil harshita haruka harvinder haseeb haseena hashim hasib hasina
hasmukh hasnain hema hemal hemangi hemant hemlata hetal hina hira hiral humaira humaya humayun humera hussnain iffat
ifra ihsan ijaz ikram ilyas imaan imad iman imdad imtiaz inayah inayat inder inderjeet inderjit indira indra indu
iqbal iqra irfan irum isha ishaan ishan ishaq ishfaq ishita ishrat ishtiaq ishwar ismat israr izaan izhar jabbar
jabeen jabir jafar jagdeep jagdev jagdish jagjeet jagjit jahan jahanara jahangir jahanzaib jahid jai jalal jameel
jameela jamil jamila jamshed janak jannat jarnail jasbir jasdeep jashan jaskaran jaskiran jasleen jasmeen jasmeet
jasminder jaspal jasraj jassi jasvinder jaswant jaswinder javaid javed javeria jawad jaya jayant jayanti jayshree jaz
jeevan jeevika jesal jharna jigar jigna jignesh jinal jitendra jitesh joginder johar jugal junaid jyoti jyotsna kajal
kaleem kalpana kalpesh kalsoom kalvinder kamal kamala kamaldeep kamaljit kamani kamla kamlesh kanagaratnam kanchan
kanika kanta kanwal kapil karam karamjit karan karanjit karim karima karishma karthik kartik karuna kashif kashmir
kashvi kasun kaur kausar kaushal kaushik kavitha kavya kehkashan ketaki ketan keval khadijah khalida khalil khansa
khizar khurram khushi kinjal kiran kirandeep kirit kirpal kirti kirubakaran kishor kishore komal komalpreet krish
krishan kriti krupa kuldeep kuldip kulsum kulvinder kulwant kumaran kumari kunal kusum lakhbir lakhvir lakshman lal
lalit lalita lasith lata latif latifa laxmi leela lehar lhamo lubna lutfur madhav madhu madhur madhuri maha maham
mahavir maheen mahek mahendra mahfuz mahi mahima mahira mahmood mahmud mahmuda mahnoor mahrukh maimuna majid makhan
malala malini malkit malti mamata mamta mandip mangal mani maninder maninderjit manish manisha manjeet manjinder
manjit manju manjula manmohan manoj mansi mansoor mansur manu manvi manvir manzoor maqbool maqsood mariya mariyam
maroof maryum masood masud masuma mathusha matloob mayank mayur mazhar meenakshi meenal megha meghna mehak mehboob
meher mehmet mehmood mehnaz mehreen mehrunisa mehul mehvish mihir milan milind minal minesh minhaj minnat misbah
misha mishka mitesh mitul mizanur moazzam mobeen moeen mohamad mohan mohinder mohit mohsin moin mominul monir
monowara moosa mridula mubarak mubashir mubeen mudassar muhammed mujahid mujib mukhtar mukta mumtaz munawar muneeb
muneer munir munira murad murtaza murugan musa musarrat mushtaq muskan muslima muzaffar muzammil nabeel nabeela nabil
nabila nabin nadira naeem naeema nafeesa nafisa nagma naheed nahid nahida naila naima naina najam najeeb najib najma
nalini namita namrata nanak nand nandini narayan narendra naresh nargis narinder narmada nasar naseem naseer nasima
nasir nasira nasrin nasrullah naushad navdeep naveen navina navjot navneet navpreet navraj navya nawaz nayab nayan
nazakat nazam nazar nazia nazim nazir nazish nazma nazmin nazmul neelam neelima neelum neena neeraj neeta neetu nida
nigar nighat nihal nihar nikhat nila nilam nilesh nilofar nima nimal nimesh nimisha nimra niraj niral niranjan nirav
nirmal nirmala nirosha nirupa nisa nisar nishan nishant nishi nita nitesh nitin nitya niyati nizam noman nooreen
noshin nouman nusaiba nusrat nuwan obaid omair omer osama pallavi pankaj panna paramjit parampal parbati pardeep
paresh parminder parmjit parth parul parvati parvez parvin parwinder pasang pavan pavandeep pawan payal pemba phurba
piara piyush poonam prabha prabhakar prabhdeep prabhjot prabin prachi pradeep pradip prahlad prakash pramesh pramila
pramod pranav praneet pranjal prasad prashant pratap prateek pratibha pratik pratiksha praveen pravin pravina preet
preetha preeti prem premila prerna pritesh prithvi priti pritpal priyanka priyantha puja punam puneet purnima pushpa
qadir qaiser qamar qasim qasima qudsia rabab rabia rabiah rabina rachana rachna radha radhika rafael rafaqat rafia
rafiq rafiqul raghav raghbir raghu rahat raheel raheela rahela rahena rahim rahima rahman rahmat raihan raisa raj
raja rajan rajani rajbir rajdeep rajeev rajendra rajeshwari rajib rajinder rajiv rajkumar rajni rajnish raju
rajvinder rajwinder rakesh raksha rama raman ramandeep rameez ramila ramiz ramya rana ranbir randeep randhir rani
ranjan ranjana ranjeet ranjitha ransi rashad rasheda rashida rashmi rashpal rasool ratan ratna raveena ravina
ravinder ravindra raza razaq razia razwan reema reena reeta rehan rehana rehman renu renuka resham reshma reshmi riaz
rida rifah rifat rihana rima rimsha rinku ripa rishab rishabh rishi ritesh ritika ritu ritul riya riyad riyaz rizwana
robiul rohini rohit rokeya romana roop ropinder roshni rozina rubab rubaiya rubeena rubel rubina ruchi ruchika ruhi
ruhul rukhsar rukia rukmini ruksana rumana rumi rupa rupal rupesh rupinder rushna ruwan saba sabah sabeen sabiha
sabir sabira sabita sabreena sachin sadaf sadaqat sadia sadiq sadiya saeed saeeda safa safeena safia safina safiya
safiyah safwan sagar sagun sahar saher sahil sahira saif saifullah saifur saika saina saiqa saira sajan sajid sajida
sajjad sakib sakina sakshi salahuddin saleem saleh saleha salim salima salma samar sameena sameer samia samina samir
samiya samreen sanah sanam sandeep sandhya sandip sanduni sangita sanjana sanjeev sanjit sanjiv sanjivani sanober
santokh santosh sapna sarabjit saraswati sardar sarfraz sarika sarita sarjit sarla sarmad saroj sarojini sartaj
sarwar satbir sathish satinder satish satnam satpal satvinder satwant satya satyajit saud saurabh savita savitri
sayed sayeeda sayra seema sehar sehrish selvam selvi senthil shaan shabbir shabina shabir shabnam shadab shafaq
shafiq shafiqul shafqat shagufta shahab shahana shahbaz shaheda shaheed shaheen shahida shahin shahina shahjahan
shahla shahnaz shahram shahrukh shahzad shahzadi shaila shailesh shaista shaiza shakeela shakil shakila shakir
shaleen shalini shama shamas shamim shamima shamin shamsa shamshad shamsul shanaz shandana shanta shantanu shanti
sharad sharda sharif sharifa shariq sharmila sharmin shashi shaukat shaveta shayan shazia shazma sheetal shefali
sherali sheraz sherbano shernaz shifa shikha shilpa shivam shivani shoaib shobha shobhana shohid shree shreya
shrikant shruti shubham shubnum shukri shumaila shweta shyam siddharth sidharth sidra simarjit simranjit sitara
sivakumar sohan sohel sohini sonal sonali sonam sonika sonu soraya sridevi sridhar srinivas subash subhan subhash
subramaniam sucha suchitra sudarshan sudha sudhir sufian sufiya suhail suhana sujata sujit sukhbir sukhdev sukhjinder
sukhjit sukhminder sukhpal sukhpreet sukhraj sukhvinder sukhwinder sulema suleman sulman sumaira sumaiya sumaiyah
suman sumaya sumeet sumera sumit sumitra sundeep sundus suneel suneeta sunethra sunjay supriya suraj surbhi surekha
surendra surinder surindra surjeet surjit suryakant sushant sushil sushila sushma sushmita swapna swaran swarn swati
syeda tabassum tahera tahir tahira tahmina taimoor taiyaba tajinder talat talha tamanna tamim tamseel tanisha tanveer
tanvi tanvir tanweer tanzeela tanzil taranjit taranpreet tarik tarun taslima tasneem tasnim tauseef tayyab tayyaba
tazeem tejal tejas tejinder tenzin thambirajah thanushan tharushi thilini thushara tirath tripti trupti tulsi uday
ujala uma umair umaira umaiza umer umesh umme urmila urooj urvashi usmaan utkarsh uzair uzma vaishali vaishnavi
vandana vanita varinder varsha varun vasant vasanti vasu vasudha vasuki veena vibha vidhi vidya vihaan vijaya vikas
vikash vikesh vimal vimla vinay vincy vineet vineeta vinesh vinita vinod vinodh vipin vipul viren virender vishal
vishnu vivek viyan wafa wahid wahida wajahat wajid wakeel waleed waqar waqas waris wasif wasim yadav yahya yalini
yaqub yaseen yash yashika yashpal yasin yasmeen yasser yogesh yogita younas younis yousaf yousuf yusra yuvraj zaara
zafar zafran zahara zaheda zaheer zahida zahir zahra zahrah zaib zaid zaida zain zaina zaira zakaria zakia zakir
zaman zameer zamir zareen zareena zarina zarqa zeba zeenat zeeshan zenab zia ziaul zimal zishan zobia zoha zohaib
zohra zubaida zubeda zuhayr zulekha zulfiqar zulfqar zunaira
`;
