/**
 * Family names of Britain, Ireland and the Caribbean, L to Z. From general knowledge, with a list of common names by
 * country (popular-names data, CC0). Small letters, no accents.
 */
export const FAMILY_BRITISH_L_TO_Z = `
labouchere lacey ladbrook ladbury lafferty laidlaw laing laker lakin lally lambert lamberton lambeth lambie lamond
lamont lampard lancaster landell landers landon lang langan langdale langdon langford langham langhorn langlands
langley langridge langston langton langworthy lannigan lansbury lansdell lansdowne larkham larkin larkins larter
lasbury lascelles latchford latham lathbury lathom latimer latta lauder laughlin laughton laurence laurenson laurie
lavelle laverick laverton laverty lavery lavin lawes lawford lawler lawley lawlor lawrance lawrence lawrenson lawrie
lawry lawson lawton laxton laycock layfield layland layton lazenby le leadbeater leadbetter leadbitter leah leahy
leake lear learmonth learoyd leary lebon leckie ledgerwood ledwidge leedham leeds leeming leese leeson legg legge
leggett leggott leicester leigh leighton leishman leitch leith lenehan lenihan lennie lennon lennox lenton leonard
leslie lester letham letts leverett levett levick levitt lewandowski lewin lewington lewis lewison lewtas ley leyland
leyshon li liddell liddiard liddle liddy liggett lightbody lightbown lightfoot lightowler lilburn lill lilley lillie
lillis lilly limbert linacre lincoln lindley lindop lindsay lindsey lineham linfield linford lingard linklater linley
linnell linney linscott lintern linton linwood lipscomb lipton lismore lister liston litchfield litster litten
littlefair littlejohn littlejohns littleton littlewood liu livermore liversidge livesey livingston livingstone
llewellyn llewelyn lloyd loach loades loane lobb locke lockett lockhart lockley lockwood lockyer lofthouse loftus
logan logue loman lomas lomax lombard london lonergan longbottom longden longfellow longfield longhurst longley
longman longmore longstaff longworth lonsdale loosemore lopez lorimer lorraine lothian loudon loughlin loughran louth
lovatt loveday lovegrove lovejoy lovelace loveland lovell lovelock loveridge lovering lovett lowden lowe lowery lowes
lowis lowndes lowney lowrey lowrie lowry lowther loxley loxton loyd luby lucas luckett luckhurst luckman lucy ludlam
ludlow luke lukeman lumb lumley lumsden lund lundy lunn lunt lupton luscombe lutley luton luttrell luxford luxton
lyall lydon lygo lyle lynam lynas lyndon lynes lynn lynskey lyon lyons lythgoe lyttle lytton mabbott maber maberly
macdonald machin mack mackay mackenzie mackeson mackie mackin mackinnon macklin mackness mackrell mackworth maddern
maddison maddock maddocks maddox madeley magee maggs magill magowan magrath maguire maher mahmood mahon mahoney
mahony maine mainwaring mair maitland makepeace makin makinson malcolm malik mallam mallen mallett mallinson mallon
mallory malone maloney maltby malthouse malton mander manders mangan mangham manley mann mannering mannion mansell
mansfield manship manson mantell manton mapp marchant marchbank marchment mardell margerison margetts marland marley
marlow marples marr marrable marriott marris marsden marshall marsland marson marston martindale martinez martyn
marvell marvin marwood masefield maskell maskery maslen maslin massey massie masson masterman masterson masterton
matei mather matheson mathews mathewson mathias mathie mathieson mathison matson matthew matthewman matthews
matthewson matthias maude maudsley maughan maule maunsell mawdsley mawer mawson maxfield maxted maxton maxwell
maybury maycock mayer mayers mayes mayfield mayhew maynard mayne mays mayston mazur mccarthy mcdonald meacham meade
meaden meadowcroft meaker meakin meakins mealing meaney mears medcalf medhurst medland mee meech meehan meers mehta
meikle mellard meller melling mellis mellon mellor mellors melrose melton melville melvin menzies meredith merrett
merrick merrifield merriman merritt merryweather metcalf metcalfe methven mettam mewburn meyer meyrick miah michael
michie mickleburgh micklethwaite middlebrook middlemass middlemiss middleton midgley milburn mildenhall milford
millar millard millen millett millican millichamp milligan milliken millington millman millner millward milne milner
milnes milroy milsom milton milward minchin minett minns minshall minshull minto minton mirfield mistry mitchell
mitchelmore mitchinson mitford mitton moffat moffatt moffett mogford mogg moir molesworth mollison molloy moloney
molyneux monaghan monahan moncrieff monkhouse montague monteith montgomerie montgomery mooney moorcock moorcroft
moore moores moorhouse moorman morales moran mordaunt mordue moreland moreton morgan morgans moriarty morison morland
morley morphew morphy morrall morrell morrey morris morrisey morrish morrison morrissey morse mortimer mortlock
morton moseley moses mossman mossop mostyn mottershead mottram moule moulton mounsey mountford mountjoy mowat mowatt
mowbray mowle moxon moyes moyle moynihan muckle mudd mudge mudie muggeridge muggleton muir muirhead mulcahy muldoon
mulgrew mulhall mulhern mulholland mullally mullan mullarkey mullen mullin mullins mulroy mulvaney mulvey mumby
mumford muncaster munday mundell mundy munn munnelly munro munroe munson murch murchie murdoch murdock murfin
murgatroyd murphy murray murrell murtagh musgrave musgrove muskett mustoe mutch mycock myers myerscough mylchreest
myles naden nadin nairn nairne naismith nangle napier nash nathan naughton naylor neal neale neame neary neave
needham neeson neil neild neill neilson neligan nelmes nelthorpe nesbit nesbitt ness nethercott nettleship nettleton
neville nevin newall newberry newbery newbold newbould newbury newby newcombe newell newey newham newhouse newing
newland newlands newling newlove newman newnham newport newsham newsholme newsome newson newstead nguyen niblett
niblock nichol nicholas nicholl nicholls nichols nicholson nickell nicklin nickson nicol nicoll nicolson nield nimmo
nisbet nixon noakes noblett nock nokes nolan noonan norbury norcross norgate norgrove norman norrie norrington norris
norrish northcote northcott northey northmore northover northrop norton norwood notley nott nottage nottingham nowak
nowell noyce noyes nugent nunn nursey nutbrown nutt nuttall nye o'brien o'byrne o'connor o'doherty o'gallagher
o'kelly o'moore o'neill o'quinn o'reilly o'ryan o'sullivan oakden oakes oakey oakley oakshott oates oatway obrien
oconnor oddie oddy odell odling offord ogden ogilvie ogilvy ogston okafor okane okell oldacre oldale oldfield oldham
oldman oldridge oldroyd oliphant oliver olivier ollerenshaw ollerton olsen oman ongley openshaw oram ord orde orford
orme ormerod ormiston ormond ormonde ormsby ormston orpin orr orrell ortiz orton orwell orwin osbaldeston osborn
osborne osbourne osgood osman oswald oswin ottaway ottley otway oughton outram overend overton owen owens oxborough
oxenham oxley oxtoby ozanne packard packham padfield padgett padmore paget pagett paige paine palfreyman palliser
palmer pankhurst pannell pantling panton pardew pardoe parfitt pargeter parham paris parker parkes parkhouse
parkhurst parkin parkins parkinson parkman parmenter parnaby parnell parr parratt parrett parrington parris parrish
parrott parslow partington parton pascall pascoe pashley pask paskin passmore patchett patel pateman paterson patmore
paton patrick patten patterson pattinson pattison patton paul pauley paulson pavey pavitt pawley pawson paxman paxton
payne paynter payton peachey peake pearce peard pearman pearsall pearse pearson peart pease peckham peckover pedder
peddie pedley peebles pegg pegler peirce pelham pell pellew pelling pemberton pembridge pender pendlebury pendleton
pendry penfold pengelly penhaligon penketh penn penna pennell penney pennington penrice penrose penry penston
pepperell percival percy perez perham perkin perkins perrett perrin perring perrins perrott perry petersen peterson
petherick petrie pett pettifer pettigrew pettit pettitt petts pewtress peyton phelan phelps philip philipson phillip
phillips phillipson phillis philp philpot philpott philpotts phipps phythian pickard picken pickerill pickering
pickersgill pickett pickford pickin pickthall picton pidgeon piercy pierpoint piggott pigott pilbeam pilcher
pilkington pillai pilsworth pimlott pinchbeck pinder pinkerton pinkney pinnell pinner pinnington pinnock piotrowski
pirie pitchford pitchforth pitfield pitkin pitman pitt pittaway pitts pizzey plaistow platt platts playfair pleasance
pledger plenderleith plested plowman plowright plumley plummer plumpton plumridge plunkett pocock podmore
polkinghorne pollitt pollock polson pomeroy pomfret ponsonby ponting poole pooley popa popescu popham poppleton
popplewell porritt porteous portman postgate postlethwaite potterton pottinger potton potts poulson poulter poulton
pounder povey powell powis powley pownall powrie poynter poynton pratley pratt preece prendergast prentice prescott
pressley prestage preston prestwood prew prichard pridham priestley priestman pringle pritchard pritchett probert
probyn procter prodger profitt prosser prothero protheroe proudfoot proudlove proudman prout prowse prudhoe pryce
pryde pryer pryke pryor puckett pudney pugh pugsley pullan pullar pullen pulleyn pullinger pullman pumphrey purcell
purdie purdon purdue purdy purkis purkiss purnell pursell pursglove purslow purves purvis puttick puttock pye pyke
pym pyne pyper pyrah quaife quaintance qualtrough quantrill quarmby quartermaine quayle quennell quickfall quigg
quigley quillan quilliam quilty quinlan quinlivan quinn quinnell quirke raban rabbitt rabone rackham radbourne
radcliffe radford radley radnor radu rae rafferty ragan rahman raikes rainbird raine rainey rainford rainforth
rainsford raistrick rait ralph ralston ramirez rampling ramsay ramsbottom ramsden ramsey ramshaw ranby randall
randell randle randles rands rankin rankine ransley ransome rapley rashleigh ratcliff ratcliffe rathbone rattigan
rattray ravenhill ravenscroft rawcliffe rawding rawle rawlings rawlins rawlinson rawnsley rawson rawsthorne raybould
rayment raymond rayner raynor raynsford rea reade readhead readman reaney reardon reavley reay reddaway reddick
reddin redding reddington reddy redfearn redfern redford redgrave redman redmayne redmond redpath redshaw reece
reeder reekie rees reese regan reid reilly relf relph renals rendall rendell renfrew rennie rennison renshaw renton
renwick revell reville rew reyes reynard reynolds rhoades rhodes rhys riach richard richards richardson richey
richings richmond rickard rickards rickett ricketts rickman rickwood riddell riddick riddiford riddoch rideout
ridgeway ridgway ridler ridley ridout ridsdale rigby rigden rigg rigler riley rimell rimington rimmer ringrose
riordan ripley risdon riseborough risley ritchie ritson rivera rivett rix roake robarts robb robbie robbins roberson
robert roberts robertshaw robertson robey robinson robotham robson roby roche rochester rochford rockett rodda rodden
roddick roden roderick rodger rodgers rodman rodriguez rodway rodwell roff roffe rogan rogerson roke roland rolf
rolfe rollason rollins rollinson rollo rolph rolston romain romney ronald ronan rooke rooker rooney roope rosbotham
roscoe rosen rosenberg rosevear rosewarne rosie roskell ross rosser rossiter roth rothery rothwell routledge routley
rowbotham rowbottom rowden rowe rowell rowett rowland rowlands rowlandson rowlatt rowles rowley rowling rowntree
rowse rowson roxburgh roy roycroft royds royle royston ruane rudd ruddick ruddock rudge rudkin rudland rudman ruffell
rugg rumbelow rumbold rumsey runcie rundle rushby rushforth rushton rushworth ruskin russ russell russon ruston rusu
rutherford ruthven rutland rutledge rutter ryall ryan ryder rylance ryland ryles rymer sabin sackett sadd sadler
sagar sainsbury salisbury salkeld sallis salmond salthouse saltmarsh sambrook sampson samson samuel samuels sanchez
sandall sandeman sanderson sandford sandham sandiford sandison sandon sandys sangster sansom sansome sant sargeant
sargent sargison saul saunder saunders saunderson savery savidge savill saville saward sawdon saxby saxon saxton
sayce sayer sayers sayle saywell scaife scally scanlan scanlon scannell scarborough scarfe scargill scarisbrick
scarlett scarr scarratt scattergood schofield scholes scholey scholfield scorgie scotcher scothern scotney scotson
scott scotton scougall scouler scrase scriven scroggie scruton scudamore scully scurr seabrook seager seagrave seales
sealey searle seaton secker seddon sedgley sedgwick seeley sefton segal selby selden selkirk sellars sellick selway
selwood selwyn semple seton severn seward sewell seymour shackleton shackley shacklock shanahan shand shanley shannon
sharkey sharland sharma sharman sharpe sharples sharpley sharrock sharwood shaughnessy shaw shawcross shea sheahan
sheard shearman sheedy sheehan sheehy sheerin sheffield sheldon sheldrake shelley shelton shenton shephard shepheard
shepherdson sheppard sher sheridan sherlock sherman sherrard sherratt sherriff sherrington sherwin sherwood shevlin
shiel shiels shillingford shilton shimmin shinn shipley shipman shipp shippey shipton shipway shirley shoesmith
shorrock shortland shotton shovlin showell shreeve shrimpton shrubsole shufflebotham shuker shute shutt shuttleworth
sibbald sibley siddall siddle siddons sidebotham sidebottom sidgwick sidwell sikes silcock silcox sillars silverman
silverthorne silverwood silvester simcock simcox simkin simkins simkiss simmonds simmonite simmons simms simon
simonds simons simpkin simpkins simpkiss simpson simson sinclair sinden sinfield singh sinnott sirett sisson sissons
siviter skeat skeates skeels skeggs skelding skelhorn skelton skene skerritt skerry skidmore skilling skingle skinner
skipworth skirrow skirving slade slaney slater slator slattery slee sleeman slingsby sloan sloane slocombe sloper
slowey smallbone smalley smallman smallpage smallwood smeaton smedley smeeton smethurst smillie smirthwaite smithers
smithson smithurst smurthwaite smyth smythe snape sneath sneddon snell snelling snelson sneyd snowden snowdon soames
softley solly solomon solomons somers somerville soper sorrell soutar souter southall southam southard southerton
southgate southwell southwick southwood southworth sowden sowerby sowter spain spalding sparke sparkes speight speirs
spence spencer spendlove spicer spiers spillane spiller spink spinks spivey spooner spowart spragg spratt spriggs
springall springett springthorpe sproat sproson sproule spurgeon spurr spurrier squibb stacey stacy stafford stagg
stainer staines stainforth stainton staley stallard stamford stan stanbridge stanbury stancliffe stancombe standen
standish standley standring stanfield stanford stanger stanhope stanier staniforth stanley stannard stansfield
stanton stanway stanworth stapleford stapleton starkey starkie starr statham statton staunton staveley steadman
stearn stebbing stedman steele steeles steen stenhouse stening stenning stenson stephen stephens stephenson steptoe
sterry steven stevens stevenson steventon stewart stewartson stickland stickley stilwell stirland stirling stirzaker
stoate stobart stobbs stockbridge stockdale stocker stockham stockley stockton stockwell stoddard stoddart stoica
stokell stokoe stoneham stonehouse stoneman stoney stopford storer storr storrar storrie stort stott stowe stowell
strachan strafford straker strang stratford strathern stratton straughan streeter stretton strickland stringfellow
stronach stroud strudwick struthers strutt stuart stubbings stubbington stubbins stubbs stuchbury stuckey studd
studdert studholme sturges sturgess sturgis sturman sturrock sturt stych sudbury suddaby suddes sugden sullivan
summerfield summerhayes summerscales summerson summerton sumner sumpter sunderland surtees sussex sutcliffe
sutherland suthers suttie suttle sutton swaby swaffield swaine swainson swale swales swann swanson swanston swanton
swanwick swarbrick sweeney sweeting sweetland sweetman swinburn swinburne swindell swindells swindlehurst swindley
swinfield swingler swinscoe swinton swire switzer sykes sylvester syme symes symington symon symonds symons syms
synnott syson szabo szymanski tabb taberner tacon taggart tague tait talbot tallis tamplin tandy tanfield tangney
tansey tansley tapley taplin tapp tarbuck tarleton tarling tarr tarrant tate tatham tatlock tattersall tatum taunton
taverner tayler taylor taylorson teague teale teape teare tearle teasdale teather tebbutt tedder tedstone teesdale
telfer telford templeman templeton tennant tennent tennyson terrell terrett terrill tetley tetlow tew thacker
thackeray thackray thackwray thain thake thaxter theaker thewlis thirkell thirlwall thirlwell thistlethwaite thom
thomas thomason thomlinson thompson thompstone thoms thomson thorburn thorley thornber thorne thorneycroft thornhill
thornley thornton thorogood thorold thorp thorpe thorrington threadgold threlfall thurgood thurlow thurman thurston
thurtle thwaite thwaites tibbetts tibbles tibbs tickner tidd tidey tidmarsh tiernan tierney tighe tildesley tiley
tillett tilley tillman tillotson tillson tilly tilson tilston timbrell timmins timms timpson timson tindale tindall
tindle tinkler tinsley tipler tippett tipton titchmarsh titcombe titley titmus titmuss titterington tobin tod todd
todhunter todman tofts toland tolhurst tolley tollman tolson tomkins tomkinson tomkys tomlin tomlinson tonge tonkin
tonkins tonks toogood tooke toole tooley toombs toomey toothill tootill topham topley topliss torney torrance torrens
torres torrington tosswill totten tottle touhey toulson tovey towe towell towey towle towler townend townley townsend
townshend townson toye toyne tozer tracey tracy trafford trahern trainor trangmar tranter trapnell trapp travers
travis traynor treacy treadaway treadgold treadwell trebilcock tredinnick treen trehearne trelawney treleaven treloar
tremain tremayne tremlett trenchard trent trethewey trethowan trevaskis trevelyan trevena trevithick trevor trew
trewick trewin tricker trickett trigg triggs trimble trinder tring tripp troake trodd trollope trotman trott
troughton troup trowbridge trowell trower trudgill trueman truman trunkfield truscott trussell tubb tubman tuckett
tuckey tuckwell tudor tuffin tugwell tulley tullis tulloch tully tumelty tunbridge tunley tunmore tunney tunnicliffe
tunstall tuohy tupper turberville turbitt turford turk turley turnbull turney turnock turpin turrell turton turvey
tutt tuttle twamley tweddle tweedie twells twelvetrees twentyman twigg twigger twinn twitchett twomey twyford tyas
tye tyers tyldesley tyler tym tyndall tyne tyrer tyrrell tyson tytler udale udall uddin uff ullman ullyett umney
underdown underhill underwood unsworth unwin upcott upham upjohn upperton upson upton ure uren urie urquhart urry
urwin usherwood utley utting uttley utton vaile vallance vallely vance vann vardy varey varley varndell varney vasey
vass vaughan vause veale veitch venables venn venner venning ventham venton ventress vere verney vernon verrall vesey
vestey vicary vick vickerman vickers vickery vidler vigar vigors viles villiers vinall vince vincent viner viney
vining vipond virgo vivian vizard voisey vokes vosper vousden voyce vyse waddell waddilove waddingham waddington
wadey wadham wadley wadsworth wadworth wagg waghorn wagstaff wagstaffe wainman waite waites wakefield wakeford
wakeham wakelin wakeling wakely wakeman walby walcott walden waldie waldock waldron walford walkden walkington
walklate wallace wallbank wallbridge wallen waller walley wallington wallis wallwork walmsley walpole walrond walsh
walshaw walshe walter walters walton walworth wang wankling wannell wansbrough warboys warburton warby warcup wardale
warde wardell wardlaw wardle wardley wardman wardrop wardrope wareham wareing warham waring wark warman warner warnes
warnock warr warrender warrener warrick warriner warrington warry warsop warwick washbourne washbrook washington
waspe wass waterfield waterhouse waterman waterson waterston waterton waterworth wates watford watham watkin watkins
watkinson watkiss watling watmough watson watterson watton waugh waumsley waverley wayman wayne weare wearn
weatherall weatherby weatherhead weatherhogg weatherill weatherley weatherly weatherstone webb webber weber webley
webster weddell wedderburn wedgwood weeden weedon weekes weetman weightman weighton weinberg welbourn welburn welby
welch weldon welford welham welland wellard weller wellesley wellings wellman wellstead welsby welton wemyss wenham
wensley wentworth werrett wesley wesson westaway westbrook westbury westcott westerby westerman westgarth westgate
westhead westlake westland westley westmacott westmoreland weston westrip westwood wetherall wetherill wetton whaley
whalley wharmby wharton whatley whatmore wheable wheatcroft wheater wheatley wheaton wheeldon whelan wheldon whelpton
whettam whiffen whiley whilton whincup whipp whipple whiston whitaker whitbread whitby whitcher whitchurch whitcombe
whitebread whitefield whitehill whitehorn whitehouse whitehurst whitelaw whitelegg whiteley whitelock whiteman
whiteside whiteway whitewood whitfield whitford whitham whitley whitlock whitmarsh whitmore whitney whittaker
whittall whittam whittemore whitten whittenbury whittick whitting whittingham whittington whitton whitty whitwell
whitwham whitworth whyatt whybrow whyman whyte wibberley wickenden wickens wickes wickett wickham widdop widdows
widdowson widdup widger wiffen wigg wiggins wigginton wigglesworth wigham wightman wigley wigmore wignall wigston
wilberforce wilbraham wilby wilcock wilcockson wilcox wildblood wilde wildgoose wilding wildish wildman wildsmith
wileman wiley wilford wilkes wilkie wilkin wilkins wilkinson wilks willard willcocks willcox willers willett willetts
willey williams williamson willicott willingham willis willison willman willmer willmot willmott willock willocks
willoughby willsher willshire wilmot wilmott wilmshurst wilsden wilshaw wilson wilton wiltshire wimbush winchester
wincott windle windley windsor windus winfield winfindale wingate wingfield wingrove winkley winkworth winn winnard
winnett winship winslade winslow winspear winstanley winston winstone winterbottom winterbourne winterburn
winterflood winterton winton winward wiseman wishart wisniewski witcher witcomb withall witham witherden witherington
witherow witherspoon withey withington withnall withycombe witt witton witts wixon wojciechowski wojcik wolfe
wolfendale wolfenden wollaston wolsey wolstencroft wolstenholme wolton wolverson womack wombwell womersley wonnacott
woodall woodard woodbridge woodburn woodbury woodfield woodford woodforth woodgate woodhall woodham woodhams woodhead
woodhouse woodhurst woodley woodroffe woodrow woodruff woodside woodthorpe woodvine woodward woodyatt wookey woolard
woolaston wooldridge wooler woolf woolfe woolford woolgar woolhead woolhouse woollacott woollam woollams woolland
woollard woollatt woollett woolley woolmer woolrich woolston woolven woolway woosey woosnam wooster wooton wootten
wootton worden wordley wordsworth worland worley wormald worrall worsdell worsey worsfold worsley worsnop worster
worswick wortham worthing worthington wortley wotherspoon wotton wozniak wragg wraight wrangham wrathall wray wreford
wrigglesworth wrighton wrightson wrigley wrixon wroe wyatt wycherley wyeth wyke wykes wyld wylde wyles wylie wyllie
wyman wymer wyndham wynn wynne wynter wyper wyse yadav yapp yarborough yardley yarham yarnold yarwood yates yaxley
yeadon yeandle yearsley yeates yeatman yeats yelland yendall yeo yeomans yetman yorath yorke yorkston youd youde
youens youlden youngman youngs youngson yoxall zhang zielinski
`;
