"""English words by which tricky spellings are told from true ones."""

# Words that a misspelling may stand for: those by which claims about voting are told.
TELLING = """
vote votes voted voting voter voters ballot ballots election elections poll polls polling precinct precincts
republican republicans democrat democrats monday tuesday wednesday thursday friday saturday sunday
january february april august september october november december tomorrow tonight yesterday
register registered registration online text texting email phone mail mailed hotline website
signature envelope envelopes absentee primary deadline citizen citizens student students photo
identification license passport candidate candidates cancelled canceled postponed extended closed
provisional police arrested immigration officers home early person three seven eight eleven twelve
machines machine counted count midnight county boycott
"""

# Those by which a tweet is worth reading; the others say nothing alone.
VOTING = """
vote votes voted voting voter voters ballot ballots election elections poll polls polling precinct precincts
primary primaries midterm midterms caucus referendum registrar absentee provisional runoff candidate candidates
"""

# Sounds as people write them down: a spelling, and those it may be mistaken for.
BY_EAR = {
    "vo": "voh vow voa vho", "ote": "oat oet ott owt", "ot": "oht owt oat", "ll": "l", "l": "ll", "o": "u i oh", "a": "e u",
    "e": "i a", "i": "e y", "u": "oo o i", "ct": "kt ckt", "c": "k s", "k": "c ck", "tion": "shun shin sion cion tyon",
    "ction": "kshun cshun ckshun xion xun", "ture": "cher chur chure", "x": "ks cks xx", "ex": "eks", "ol": "ohl owl oal ole",
    "olls": "olez ohlz olz", "s": "z ss", "z": "s", "day": "dey dai dae dy", "tue": "too tew chew choo tu", "dnes": "ns nz nds", "es": "ez",
    "er": "ur ir or r a", "ur": "er ir", "or": "er ur", "ow": "o oe oh", "row": "ro roe", "rr": "r", "mm": "m", "r": "rr", "t": "tt",
    "m": "mm", "n": "nn", "ph": "f", "one": "oan own", "g": "j", "ee": "ie ea e y", "y": "ie ee i", "ey": "y", "line": "lyne lein lign",
    "ice": "ise ees eece", "ai": "ay a ae", "il": "yl ile", "ome": "oam owm om", "ear": "er ur eer", "pe": "p",
    "en": "in an un", "nce": "nse", "ck": "k", "wh": "w", "gh": "", "ough": "uff", "que": "k", "d": "dd", "p": "pp", "b": "bb", "te": "t",
}  # fmt: skip

# Swear words, which are masked more often than anything else.
SWEAR = """
shit shits shitty bullshit fuck fucks fucked fucker fucking bitch bitches damn damned damnit cunt cunts piss
pissed dick dicks whore whores slut sluts hell ass asses asshole crap cock cocks tits fag fags bastard
bastards nigga niggas nigger niggers pussy rape raped kill killed sex porn wank twat arse bloody dumbass god
"""

# Words of the training posts, the commonest first; where spellings are doubtful, the commoner is meant.
ORDINARY = """
the in a to and vote it on you for your is at of i my so no they ballot that with can this if voting one by not are from we all out don tuesday or up be go
who tomorrow day polls have election county has me got says line do get our just today us there polling people ballots off two early after mail nov will pm
voted home an every before as open like nobody now was votes november only back still then voters time first here new stay id state them he about over sign
but told poll bring until last said down what voter any place need am year know till box since office primary tell put come name she too wednesday may same
did thursday been https clerk school tonight whole call leave both anyone ask let drop because card say their precinct take everyone goes check her saturday
again gets text through folks phone when close had paper see thing next envelope going never person count keep moved week man won register monday cast right
years hours under house more list party asked yes three number registration please where closed nothing read how elections good lol his photo days even own
center friday done night registered board rt sunday show called other work already site address want everybody kids minutes hall post wait hand send does went
him way guy license should four were left use takes than five governor morning came its law make lines second those old real some took door city free online
places pick away counts judge machine sticker court somebody anybody run which blue fine town hour half mine wrong long october give due reminder write church
counted trump doors race signed stop mark whoever ohio look must skip yours live lady oct president table each group red mom else shut six late anything app
texas asking june into senate walk fill without around love runoff signature save friends made side someone why booth form outside car florida machines ok
shift station coming georgia gym page per rest works midnight later plan sit dont share anyway closes date parents em ten library once pass saying sent twice
bill hold inside turn lot set black email lost drive telling workers residents states students boxes ever neighbors sites street dog gave march passport
update bus instead letter water dems federal noon behind find full names room thank book parking turnout virginia dad gas return could doing lunch nine ran
also democrats paid presidential august candidate citizens guys pen team notice while big wisconsin always fire hands would means needs round many ladies men
min student worker chat general tip desk ones fall found ice order cousin lose note either harris million north seniors being covid green heard members stand
california scanner weekend another mailed mayor most needed seen sorry wants across campaign cancelled south coffee front hit sleep truck help hr nice
republicans uncle fake police rule straight union yet blank block ends family gone power families neighbor opens pay roll sister third times watch whatever
word best calendar choice local signs staff think well class code remember safe beat friend michigan building counties end heads match taken tweet used weeks
past queue report better between bother comes council numbers ours break changed deadline location biden citizen counting running stamp tax turned ward worth
chair country cut jersey assigned brother calls care dead iowa ride sat wrote bernie face neither print july near pennsylvania reply sheet short account
college finish hillary mask message philly answer campus guess high kid provisional schools wife boss eleven extra standing stations crew everything knows
nevada none papers public top window empty lets little missed something together democracy fix matter opened pizza scan sure birth brought button change
courthouse god husband month officer part questions romney talk zero ahead april enough kentucky mother obama official proof question record sheriff shows
starts tells try tv voice yourself certificate getting held legal midterm parties press rain runs seven thru wins women against bed cards carry choose couch
link recall road eat emergency floor life log trust cat grandma kicks la map news reading void asks bank boys community eight pulled sandy seat spring test
tired van very clock debate district driver hear locked posted sending spot waiting caucus colorado copy different driving forget haven itself jan january
kitchen minnesota rent rolls security slow stood beach carolina centers forms health park saw service ticket facebook flyer ge hot leaves move passed true
west arizona below congress december dinner dropped felony filled flag game hat looks results special walked whose along clinton duty envelopes lights months
pencil radio rules supreme these act anywhere aunt born ex feet forward http lock milwaukee orange printed registrar single start win accepted bar canada
candidates cops dear double head household judges miss national nurse odd officials section sisters snow staying stuck things unit video wear application bad
brothers closing cold guard kept landlord light manager money shop system tennessee thanks volunteers within working york allowed baby handed lawyer lease
lobby meeting moms point republican rush story welcome woman checked counter english finished gives gonna holiday illinois looked makes oval pushed received
roommate shoes supporters teacher tickets whether young amendment cancel clark crying detroit dogs east finally great leaving looking mailbox moving senator
white words breaking broke case charge company cross dorm enjoy exit job keeps kind sample sealed september sir split such super taking thread trip unless va
yard yesterday bridge citizenship civic drove electoral fans fulton kansas oath overseas picks politics really roads seats secretary sharing small status
suspended taxes touch twitter bag camera confirmed fair false feed forty fridge hard honestly king mind phones plant ranked relax remain rights star strike
utility alert bit chance chicago feb fixed gate jail mama named quit ready request slip spanish stays warrants waste dept emails far feel halloween indiana
louisiana maine neighborhood normal porch receipt sentence shelter showed skipped social stopped thats tie traffic washington writing affidavit bless captain
circle clean cried everywhere february fines holding ordered patriots picture plate prop ring sitting tape tenants thought ya anymore birthday dallas dark
fella girls government issue jury listen longer loud marked maybe otherwise pool quiet secret sun supervisor type usual america boycott broken checking child
clerks crowd during file finger forgot forwarded heart hey internet island married masks memo petition picked plain practice pull records sends stamps
watching yellow atlanta bulletin calling checks club confirm daughter easy extended happy less notes oregon parole proud regular roommates sausage screen sick
slot stickers tag trash tribal trucks watched ago clear deputies downtown enter evening fact fellow follow knocked literally living mi owners review roof
spread summer wet zoom aid alone ate bucks buy chairs chapter choices coast cook decide deputy fan girl hope low others play reads reason referendum resident
snap son support theirs threats thumb village witness wraps abroad actual actually apply badge basement believe comment director exactly final hers hospital
houston lads lead letters mailing mate mess officers percent proxy seal separate signatures snacks speaker statement toss trick whatsapp wyoming applications
attorney beer boat bought cant delete eligible ended fbi few food given giving history labour laughed letting licence making mean might passing period plates
registering sale saves shirt stayed teachers thirty though vegas volunteer worked arrested bro cannot cleveland coach deacon flip fraud hawaii hearing heat
hotline hurricane joke knock league learned mad marriage meet mississippi nights pens problem protest rides rigged selfie statewide texts thanksgiving
training unpaid utah visit answers bomb commission control corner dm drops elders explain grandpa groups hurt included leaders maga maryland middle pickup
points postcard posting probation qr screenshot stuff tent tried waited alabama aug busy central column committee durham felt fold friendly hang learn lie
minute much orders passes pink plus quick races schedule senators senior soup store storm study swing travel wave winner afternoon alarm apartment army
brooklyn burned camp cash chain clinic color cool dakota died fed fish ignore join lane lawn least luck main math nah okay portal scared shot smart sold
survey tear tied wives wore age ai alaska bars bond bubble burn cousins delegates expired fast folding fort handing happens hate illegal lab lawyers lists
louisville madison miami missing overnight pastor postal primaries rejected rep required result seconds several signing step submit taught township train
turning walker wallet warehouse whenever add american arrive blocks cameras chili christmas deal donuts drivers explained field fifty flagged flint folded
gotta grandmother hack halls honest info margin moves nurses offices peace pending phoenix property purple rank reported season sense shared shifts sides
starting tea texted throw twelve vans walking walks announced answered arkansas aside auntie bake bible certified channel cost cry denver department elected
filed flap foot grade hundred idea inner london loses measure missouri nationwide parish planned ra rally recorded relatives repeat talking vermont veterans
wanted warm website apparently bingo books boots bottom breathe buddy budget cake calm chief chill churches cover degrees dress eastern fellas fight filling
film flags forever gary gun housing hurry jammed liberals login mall maps market marks matters mexico mitt mum nebraska oklahoma patience peach po pray
printer raised river sharp stick stops tacos tossed tracker trial trying vest accounts added agree attention audit benefits blood buses charged claim cleared
clubhouse cream credit expo falls farm farmers father flipped grab having hello homes initials johnson lake lives lord mesa milk mins montana moon nearly non
outer pages panic portland posts quarter queens returning serious server shuttle simple spent stein thousand toddler total track turns voicemail warning weird
wiped yelling among asleep automatically ban barber bear begging blocked business buying cars changes chicken children choir click computer constitution
cookies deer depends drew dry emailed fell google hampshire hats helping houses independents labor management mile optional parade phase prison pro probably
putting refuse rumor scam settled shame shutdown strip tablet taped thinks twenty ups wash weather world yourselves accept advance arena avoid band breakfast
clients conservatives crime cruz cure data debt decided democrat dentist doctor dodge dollar drink dumb error excuses fly fourth fun further gen grandson hair
hashtag idaho immigration initial kindly known lift losing majority metro mid miles mistake mods myself nation opinion paste photograph photos postponed pulls
puts quiz recycling respect route san sandwich scanned showing sounds stands started supper texting threatening tower trade trouble valley wearing wind
winning yo ads advisory agent americans auditor barn bay became bills boy brunch buildings bumped careful catch cats cause cobb commissioner course disability
displaced dollars drives eagle excuse failed favorite filter graders grown guns happened honey households hung information insurance joe kenya land lots
member meme memphis mountain nashville pays pile pinned playing plenty political prints returned served somewhere spoken strangers stress sweet tally thinking
tho tulsa umbrella wall witnesses wont addresses air airport ann art basically beans branch bringing brings caught chart cheese christie clocks columbus
consulate couple cuts cycle dads decides delaware dial draw eggs epic er except expect fairfax fees files finds followers garage holders jones knees landslide
lived locations logged mass misdemeanor moore nana nope pack plane present privacy promise purpose queen raise rather reach safety secrecy sees selfies
servers shots shower smells smile snack socks soldiers souls spam streets strong struck subject suit tree uber using villages wake wine written accordingly
announcement argue arguing arrest barred base border boring coat columbia complete confused connecticut courtesy crossed dates default division dual earned
elevator fails fat financial foreman fresh glasses golf granny happen holds jackson jobs keeping key levy lower marker meant media medicaid memes nervous
nursing older ontario opening outstanding packet pandemic parked patients paul paused paying pledge prayer professor remote residence rifles risk row saints
saved session shifted shuts sleeve slept song spend spouse spouses stars steps supposed switched tables taco teach tick tiny valid via visa war wards able
above active advice agents allow area armed arrived bakery bet bird boston bowl brenda bubbles bush caller candy capitol cases casino civil convicted database
declared deleted democratic diner dispatch doc drawer eats feeding fellowship flood flooded force fuel funny future generator giant grand guide himself hip
hoax image kicked knew knocking latinos lee loans maple marathon masked matched memory met minneapolis mostly municipal nearest opinions owner pictures
platform pop postage poster prof prove quarantine ranch ranking ray readers replies requested retired rock rolled rooms saving sept slide software spoiled
stage swipe thousands threw towns truth units upload users verify virus ways wherever wish worst writes yelled abortion accent approved arbor auto babies
backup batch begins bench berlin biscuit blind brazil bronx brown bunch cafeteria census challenged congrats convention correction covers customers delhi
draft dressed drill dude easter entire eve example exceptions explaining eyes favor feels ferry funeral gold hill human husbands ian jams jefferson kemp likes
loves lying medical michael military moderator mumbai mute network nor nowhere palm patrol pencils picking played pocket polite popcorn positive presiding
printers promised recipients release relief returns rhode ruled rural russian scare sec shares sits slid smell smoke speech square stream string sworn tech
tested threat thrown thumbs tornado tracking trivia turkey unemployment unpopular user usually vancouver vehicle web zones accessible adds advised agreed
alexa angry announce attendance babes ball banned bell bend blew booked bread brexit build cap cares centre claiming clip complaint contest cop correct courts
covered crews culinary dare delayed deployed digits dropping eating endorsement entrance evacuated faces fare faster fb feds fence fishing flight following
football garbage gift govt guilty hacked hallway hanging herself hide host inbox independent indoors integrity invalid jokes junk kidding leader leadership
legislature lick listed lmao lodge lovely lucky mobile moines nail nose offer olds opposition outfit owing owns paperwork parent parliament patch permanent
pieces plans plastic player pressure pulling recorder registers repeal reporter ruling russia search sell sheets sleeps society sort stadium sugar term tight
timeline tore trans ugly verified vets view virtual warrant wedding wide wonder worried worry wrapped amendments anchorage anonymous apartments arrow
assistance automated baltimore bath beside bigger boomers boot breaks carried carrier carries charleston codes collect comments condo conscience consent
counters crook crossing curtain dana daycare deaf delay download drama drawing elect emptied fifth filing flashlight flying french glad goat graphic grass
halted handle happening haul homeowners hotel hungry intern interview intimidation item jill justice kings knee lancaster laughing lazy leak legit lever load
lockdown logo marched measles medicare memorial minus mixed model mood naked networks nicole niece nt observers operator original parrot passports patient
persons piece posters printing process proposal protect punch ramp reached reader reasons receipts recording reminded removed renewed replying reports
republic researchers riders sad scholarship score scrapped screamed seattle secure self services shade shaking shirts shouting shred shredded silly simply
slips soccer source spare spoil starve swapped tablets talked talks taylor telephone temple theres tide toledo torn tory troops vietnamese waitress warn
whichever woke worries wow zone accident adult adults aide aint alive ames appear appointment arm assembly automatic backwards banana bathroom beep beloved
bishop blizzard bloke body borough bros built challenge chip circus clothes clown columns commonwealth contact contract cooked copied corn couples crazy
curfew current custody daily damn dance dawn daylight delivery denise digit dining disaster dock doesnt doug dozens easier eaten ebola elementary ending
england entered facts fee ferguson figured fills filming fit flew followed foreign former fourteen franklin freed freedom froze frozen gang gates george german
ghost glass glitter golden grandfather hackers hartford headed hearts hiding hockey holidays homecoming horse however idol imagine inspection instructions
insulin john keys label laptop leads leaked leg lemon lesson likely limit limits lowest lutheran maiden mails massachusetts matthew mentions merged messages
milton negative nephew newsletter numbered obviously offered organized owes packed partisan path pete pics plays poor praying pre price principal provided
push raid raleigh rang recap reform refused reject renew reno replacement requests reservation rink robbed rugby sanders scott seasonal seeing seriously serve
settle shook sidewalk silver sixty size smith sorting sound speak speaking spreadsheet stack stairs stamped steward stock stroke stupid sweat sweep switch
tents terminal themselves tips toll transcript treat typing typo updated version weed wheelchair whom wild windows wrap abrams absolutely accepting activities
admin amen annex apart argument assistant association aussie authority bags bail baptist battery beautiful biggest booker boulder british bumper buys cable
campaigns casting checkout cheers chem civilians closet coin collecting commissioners concede confirmation cooler costs crab crashed credible creek crosses
crowded crowds cute debates decent decision demand deserve die discuss donate driveway dump effect embarrassed employees erie estate event exam expected
extension eye feelings fighting finale fined fingers flat forum fox freshmen fully gallery grant groceries guild haley harry heading hood horn hq hubby
hunting important informed inspector ireland islands issued jess lagos laundry le leash libertarian licenses liked locals longest loose louis maria matches
mercury messenger mock mosque motion murphy museum music nationals neighbours nerd newcomers nigeria norfolk odds often overdue overheard pair pajamas paso
payroll permission permit pilot pittsburgh policy popular praise profile raining rates react recycle regret regrets remind reopen reps rick robot roster
rounds ryan salt sang scotland screens shoot shooter shorter signal silence singing sixth sleeping smelled soon sorted spoils stopping subs swore temp thieves
title tories toronto totals tractor trailer trap treated trending tyler typed un university vaccine visitor walmart warned warns waved waves wears weekly
whistle wings aged alarms alberta altar amazon answering anyhow apologize approval arranged associates australia average backs balance barack barbecue
bartender batteries beats behalf billboard bins blame blessed blessing boards bottle broad bureau buried caesar carriers carrying carter cedar ceiling cell
ceremony chase christians claims collected complain completed compliance compulsory concealed conceded concerned connect constitutional costume counselor cups
dayton debts deep delegate dental deposit deserves diagnosis ditch divided divorce donkey donors donut downstairs dream dressing drinking drinks drug elon
employer encouraged energy enrolled enrollment erased etc eviction exact exposed facility faculty fear fewer finding flights flyers fool fools framed freshman
fresno funds furious gear gender generators gentleman glitch goodbye gran grief grill grocery hail headline heavy helped helper heroes highway hindi homeland
hundreds hyde identity imam immigrants including income interstate invite joking jumped korea lamb large leaf lesser level linked loan lola louder madam
matching mates meets misses mix mortgage mothers movement neighbour notebook notices onion opponent organizers orlando outta oxygen oz pace painted pamphlet
paycheck pharmacy philadelphia planning podcast pole prairie pregnant pressed pretty private problems processed promises pumpkin punish quote rail range
reagan recess recycled reminders replace replied reporting resumes retention richmond ridge rubber ruth santa satellite satire sausages scheduled selling
serving shall ship shoe shopping sight silent sixteen skipping smiley smiling soap soft soil soul speakers sponsor squad ss stacey stain starbucks stolen
stranger strikes sub suburbs swap swear sweetie tactical tall tears teeth teller thin ticks tile timer tire tires toast toilet towel traced tracked tracks
trains tweeting ukraine understand united unknown unreal unsure urgent value viral vision waffle waits waived warren winter worse xbox absence accepts
according acres aisle almost annual apology appeal arithmetic arlington arresting arrests asian attached attend austin autograph available awaiting babe
background bait baker banner barb basket baton bears believed believes binding blocking boarding bob bombs booklet boom brain browns buffalo burning burst bye
calendars canadians candle candles casts charlotte chatter cheat circuit citations clan cleaning clicking closest coded combine comedy common completely
complex comrades constituency contacts context convenience cooks copies countdown coupons covering coworkers crash crossover curb customer dancing dean
deciding degree deli deliver despite dies differ diploma disagree discarded discharge discontinued divorced donated drag driven dublin dues eagles eclipse
elderly electorate electronic embarrass embassy essential estonia evil exist exists explains fade fail faith fancy farmer fired fixing flats flooding folk
font forecast forgive fought freezer fried fuss gentle goodnight gown grace grid ground handled harvest hates headphones healthcare hears hell hispanic
historic hits holder horses hudson inauguration includes index indian indianapolis informal infrastructure insert inspectors international interpreter invited
issues joined jump kanye kill killed kinda kit korean landing laugh lawmakers leases leftovers liberty librarian libraries licensed lies lifelong limited
linda lineup lining loaded locker mac maintenance major makeup manchester marking martial mccain menu millennials millions movie muted nairobi navy netflix
newark nicely nineteen nomination nominee nonsense notified nuts oakland ocean offering option orleans ottawa oven owls packing pancakes para parks
participation patriot peaceful penn pension personal photographed piano players port pound pour priest processing projects prom puerto quad qualified rake
rapid refreshing relative reopened reporters requires residency restaurant rider riots roast robe roses rouge rubbed rubio rumors salad saturdays scanning sea
selection sentenced shed shops shore shutting sideways sirens slate slides snapchat solar sources span spirit spots staple staples staten steam stimulus stole
stove sued summary sunrise surf surprise tampa target tattoo teens therapist timing tongue touched toward transit translated traveling trooper tucson uniform
upper upstate valued vehicles verdict veto violation visiting visitors walkers watches wayne whip wing witnessed youth abolish affected agencies agency aides
aloud anger ankle annexed announcements appearing applied arab arrivals balcony banging bans bare barely based beard becomes bees begged begin belt beware
beyond bike birds biscuits bishops bite blackout blanket bleed bloomberg boats bonus bored borrowed bosses bounce bout bow bowling brand breaker breath
bridges burlington butter cali cameron campaigning canceled caravan carpet casinos catholic cb cereal certification chains chapel chess chips chose cider
cities claimed claire clicked coats collections colors comey command compact computers confidentiality confirms confusing congregation congressional
conviction cookie cords cork coroner costco coupon cricket crush crushed crypto cubs damage dan dashboard dave deadlines dealer dealers deck delivered
deported depot desert detention diary dishes disqualified distance dna dominion donald doubles downs drones duck dutch earlier edison editor edwards eighty
elder electricity endorsed enforcement engaged enters equally ernst escort european events exception exposure falling fault federally feeling filmed floods
folder forced forgotten freeze garden generic gentlemen germany glasgow graham gram guests gutted halves handful handwriting handy haram hauling headquarters
height hiring hollow hometown homework hook hop hunt hunters inactive indoor inspected interested iran james joint juan karaoke kelly kettle kindergarten
kindness kinds lack lamp languages laptops latest latte laws leaks lean lecture leeds lexington lincoln lipstick lisbon listeners loads logging logs loop
lottery lowered loyalty mainland manage mandatory mattress mcconnell measures metal mexican mexicans mike mint moment monitors montgomery moose motor
mountains mrs mule muslims myth myths nails needle nerds newspaper ninety normally northampton noticed observe officially offset oil omaha operation opposite
ordering outdoors overflow overtime package paris parody participate partner partnership payment pence permitted pillow pine pot presidents priorities
privilege project proper props provincial pump pure pushing quality quarrel quicker quietly quits quoting rack rained random rate rating rational recipe
reforms refresh refund regulars rehearsal relay released renewal resolution restored rico rid ripping roberts robes rolling rose rude sacramento sadly sam
sand sandwiches scares scarf science scout screaming script seems seventeen seventy shaky shareholders shortest shout sigh sin sincerely sing siren siri
slippers slowly soaked soldier solid solidarity sons southern spacing spelled spilled spit spite spoke stall stool stores stuffed style summons sunny
suppression surgery survives suspicious sweater sweetheart symbol systems tags tariffs task taxi taxpayers technology teen texans thirds thoughts ting tolls
tour towing trained translate travis tray trees tribe tries triple troopers trumpet trunk tweets twins unanimous underwear unions unofficial uploaded usa
valentine vampires vending verizon wage wanna wasted wendy western whispered wisely witch worcester writers yeah access accountant acquired acting action
activity adams addressed adjust afraid agreement albany aleppo alerts algebra allen alphabet alternate amazing amount animal anne annoying anon apologized
appeals areas arent arrival arrives arson article asbestos ashamed audience audio awful backed baked bananas banker barrett bats beast bitcoin blockchain
bogus boiler boise bonds booking bothered brazilian briefly bristol britain buddies bulb bundle burger bust buzzer cabin canadian cancelling cans cape
cardinals career cart cary category cemetery cent cents certificates chamber chandler chats chiefs chills chocolate chores citation civilian clap clash
climate climbing cloud clubs coal coastal coincidence colleague collectors colored companies complaining cone conference confidence conflict congratulations
congressman constituencies consultant contractor conversation convoy cooling corners corporate corridor coughing countries cowards cowboys crow crown cup
cycles damaged daniel dash dated davidson death debit deceptive declaration declares decoration deed defeats delaying demanded dementia deportation design
destroyed detained difference digital dime directing directions discord dish districts dixie dots drone drum dubai ducks dusk dusty ear earn earth economy
edge edit eisenhower elephant eleventh elsewhere emotional employee endorse episode equipment essex evacuate evan excited exempt expansion expensive expires
failure favorites fever finishes fires fits follows footage ford forfeit forgets forgetting fountain france frog furnace furniture gamers garland gaza
genocide germans germs ghana gloves glue goal governors grabs grad grades grandparents granite grateful graveyard greater grove guest haha haitian halfway
handgun harbor harold hated henderson hills hint hinted hired hitting honor hoodie hooked hopeful hubs hugged hugging hugs humans humidity hurts hydro idols
immigrant inconvenience incumbent india indies indy inform injury interesting investigation involved iphone irish isnt jailed jets jon justices justin karen
katy keeper kevin kickoff killing kingston kissing kyle landlords lang language lawsuit lawsuits lay leading leaned leasing legally legend legs lend length
liberal lightning lima lions listening lizard lobster lone loss lounge lyon magnet majors mandate mascot max mega melting merry meteor militia minimum mirror
misleading modern mp mueller multiple murder nasty nationally native nba ncaa neat neck net nigerian ninth nodded nominees noodles nothin offenses offline
omar onions onto oops opener orderly organizer orientation oscar ought packers pact paint pakistani panama panel panthers parkway password pelosi personality
phases phillip physical physically pies pint pipe pitch pitcher pizzas plants platforms plug pope pork posing postpone potato pots prayers preacher
preferences pretend prima prince program projected protection protests pulse purchase purge purposes questioned quota rage rand ratings reasonable recommend
recovery regardless registry reid reminds repealed replacements require requirement research reserved reset restore reviewing reward rice rich riding rifle
rings riot ripped rockies role roosevelt ruin salon savings sayin scale scans scratch scream screenshots seals selections sentences separately sergeant
settings sex shedding shelby shes ships shortage shovel shrugged skeptical sky slices slogan slots sneakers soda sooner southwest souvenir space spell spins
splits splitting sponge sports sprayed springfield sprint squirrel staffed standard stationed steal steel steelers stitch stomach straw stray strictly studio
submitted suits supervisors supplies supply supporter surname survive susan swept talent tank tastes teaching teams tennis testing therefore theyre thick
thoughtful throwing tokyo tomatoes tone tough towels treasurer treats treaty trek triumph truman trustee tuition tuna uncles uniforms unlimited upset useful
uses vaccinated vice visits volleyball wales washed wasting weak weekends weigh welfare wifi willow wills wrongly yang yards yell zion zoning accessibility
accreditation acquitted activists admitted adopted advise advocate affairs agrees aimed airports akron aliens altogether ambulance angels annexation announcer
announces anti antonio anxiety anxious apologies apple argued arms arrows artist assist assisted asthma astronauts athens athletes athletic auburn augusta
authorization autism avoids await backpack backyard bamboo bands banking bankruptcy baptism barracks basic basketball battalion beers begun believers bells
belong belongs benefit bergen berries betting bikes billion billionaire bipartisan bites blackburn blames blankets blinds boil bold booze boris bothering bots
bouncing boxed bracket bras brat brave breached brendan brisbane brits brody brussels brutal bucket burnt buttons butts cache cactus cage cane capitals
captains caption carbon caring cashier castle catholics cattle celebrate ceramic certain chaired chairman challenger challenging chances character charges
cheap checklist cheer cheered cher chester chile chinese cincinnati circling circular citing classes clears clicks climb clips closure closures clowns clutch
coalition cocoa coconut collector collects collins combined commenting compare compound concern conductor confuse cons consequences consider conspiracy
constable constituent contacted contaminated convenient converted cooker coordinator corbyn corrected corrections cotton cough councillor councils coverage
cows coyotes crackers created cruise cuff cured curious curtains curve cutting cyber daddy daft dairy dane dating dealt decade deceased decline declined
decorate decree defender deleting demands demo denied deny depend describe dessert device diapers dice didnt diego diesel direct discharged discouraged
dispute divisions document documents dole doll dome donations doomed doris dozen drain drake dramatic drawn dresser drip dryer duke dumped dumpster dynamite
earns earthquake easiest education electric elephants elevators embarrassment emma enemies enforcing engagement enthusiasm entirely entry especially evicted
evidence excluded executive extend eyed ez facial facing factory fame fantasy favourite feature fifteen fights figure figures filters firm fisher fist fixes
flattened floors florence flushing focus forehead formed fortnight forwards founders franchise fridays fringe fund funding gap gathering genius genuine gerald
gilbert goats goblin goose gospel graduate granted grants graphics gratitude grave gravy gray greek greens grey grimes grow guards guilt hacking hahaha
haircut haiti halifax hampton handshake harder hart hassle hatch hazard headache heck heights helpful heritage hero hiking hitch hobby holes homeless honored
hostage hosted hotels hugo hump hush hustle hyderabad icon identification ignored ill illegally images impossible inches incident indicted inland inmate
insane inspections intake interest internal invented ipad irregularities isolation itchy jacket japan jim joining jose journalist joy junction juvenile karl
katrina kennedy kerry kick kingdom kiss knocks labeled labels laid landfill lands latino laughs leaflets leafs leap ledger lemonade lens lent lied lifetime
lifting lifts liquor lisa livingston locks los loser lungs manhattan manners marijuana marry marshal maya mccarthy meal meanwhile mechanic meetings membership
merkel messing meters methodist mice midday miguel mill mini minister minor minority mistakes mitch mouse mouth mums muslim myers nancy nations neighborhoods
neutral nicer nigel nixon noah northeast notch novel null obamacare object observer oracle orbit ordinary ortiz oscars outbreak outcome owed oyster packages
packets pan panicked pants parcels patrols pause pearls peas peel peep penny pepper perfect perfectly perjury perry personally personnel pet pets phyllis
picnic pier piper placed plaid planes platoon playlist pleased podium poem poetry pointing pointless pond popped position possession poured powder powell
practiced prayed precision prediction preferred prepare preseason pretending priority privileges prize produce promo proofs prosecuted protesters providence
publicly publish purse pushes putin qualify racist raids rains raising rallies randolph ranks rapids rebate rebuild receive reception recommends refs refuses
regards regional regions rejects rejoice religious remaining remains remembered renee rental rented renting replaced representation requesting reserve resist
restaurants restricted resume reverse rewards reynolds ribbon risking rita riverside robots rode roller romantic root royals rubbish ruined russians safest
saint sanity sauce scary schedules scholar scientists seasons secretaries selective semi sensible separated serial servant sewer shaped sheep shield shiny
shouted sink skinny skull slice slope slows smaller smear snapshot sniff sock sofa somehow sovereign spain sparkling speeches speed speeding spelling spending
spokane spreads stable stained statistically statue statute steals stew stink stresses stretch subway suffer suffolk suing sundays sunset superintendent
supplemental supported surgical surprised survived survivors swat swim swine syllabus syndrome tanya tapped taps tate taxation teaches teamwork tender tenth
terry tests thanked theater theme therapy threaten ticking ties timed token tool tooth tossing totally touches trace tradition transfer transfers transformer
transition travelers trend trips trophy truce trudeau truly trusts tucked turf turtle tweeted types unanimously unavailable uncover understanding understands
undocumented universe unlike unlock unlocked updates upstairs urges vacation venezuela venus verification vibes videos views villagers villain violate
violations visas volume voucher waist wastes watering waterloo weep weeping weight wellness wheel whistles widow willis windshield winners wipe wires wise
witches withdraw wolf wolves wondering wool worthless wwii yates youths zealand abbott absent absolute academy accredited accurate accused activate adam
additional adelaide adjourned adjustment administrator admission adopt advertised advertising adviser advises advisor advocates affect affects agenda aim
alexandria algorithm alignment alike alley ally alpha alternating amended analysts anarchist anchor android andy anglo animals annoy anthem anthony anyways
apologizing appealing applies applying appoint appointments appreciate apps arch arguments arrange arriving articles ass assessed atmospheric auckland aurora
australian authorized averages awards bachelor backbone backing bacon badges badly baldwin balloons ballpark ballroom bangs banks barrel basel bases bathing
bathrooms bazaar bbc beaches beads bean bearing beating become bedroom bedside bedtime beef beige ben bengal bethany betrayed bets biblical billionaires
binder birmingham birthdays bits blouse blown blues blunt boarded bodies bolton bonded bones bong boone boost booster borrow borrowers bottled bounty bowls
boxer bracelet brad brag branches brandon breach breeze brewery brian bride brides brigade broadway broom browser brunswick buckle buffet buggy bugs bulk bull
bumps bunk burgundy burke busted buzz cabinet cages cakes calgary calves campbell camping cams cannon canoe canvas capacity capital capped capt cara cardboard
cardiff caretaker carnegie carol carson carts casa casey cass catches catching cave celebration celebrity centres century ceo ceremonial chan chaos characters
charger chargers charles charlie chased chasing cheaper cheated checkpoint cheering chef chennai chesapeake chick chickens chicks choosing chop chosen christ
chuck chunk cinema clarification clarify classrooms claudia clause claw clayton cleaned cleaner cleanup clearance clearing clever client cliff cloth cluster
coated coke colbert collage colleagues collection collectively colonial colony coloring colour colours comedian comfy commander commanders commerce commercial
committees communist commuter competent complaints compliant concentrate concerns concerts concession conclusions concord conditions conducted conductors
confusion connected connection consensus conservative considered constituents construction consul contain contains contests continues contracts conventions
convictions cooper cord cornwall corona coronation corpus corrupt costing coup cozy crack craft craig crawford crawl creditors credits creepy crimea criminal
critics crooked crystal culture cupcakes dale damp danger danish darker daughters david daytona decisions decisive declare declines decor deferred del delays
delegation deliveries delivers delta demographic dense deployment derek deserts deserved designed desks developer devices diaper diaspora dick digest digging
digs dinosaur dips directed directly directors dirty disabilities disabled discount discovered disgusting disperse disregard dissent distribution dividend
dividing docking documenting dodgers dolly dolphins domains domestic donor dose doses doubt doubts douche dreaming dried drilling duchess dudes duet dumping
dumps dunno duplicate dying earl earliest earnest ears ease economics efficient effort egg eighth elastic electing ellis employed employers enclosed
encourages encrypted enemy engines enroll equality era eric errors escaped ethics europe evacuation eventually evils exams exchange exercise exhausted
experience experiment expert experts explanation explosives express extras extremely fabric fairfield falcons famous farming fascist fatigue feast fences fest
fiber fiction fiji films filthy finalist finance fingerprint firefighters fiscal fishermen flare flashbacks flashed flavors fleet flexible flirting floated
foam forbes forecasts foreigners fork formally formula fortune foundation founder founding frame frankly fraudulent frightened fruit fulfillment fundraising
gained gamer games gardner gather gay gays gazette gemini generation generations ghosts giveaway gloom glossy glowing gmail goggles goin goodwill goofy gore
grain granddaughter grape grapes gras gravel greg grew grind gritty groom grounds growers grumpy guaranteed gunfire habit hamlet hammer hamster hancock
handles handling hangover harbour harding hardly hardware hare harmed hash haters hath havent headlights heal hearings hedge heed heels heist helps hidden
highlights hinge hires hole holy homestead homicide honorable honour hopes horseback hostel huge humble hungary huntington hurricanes hymns hype ideas idiot
illiterate immediate immediately impartial impatient impeachment importance incomplete incorporated independence indictment infection informative inquiry
inspect institute institution instructor insult insurers integration intel intent intention interfere interpret interviewed interviews investigating
investigators investment involve iron irvine islamic islanders italia italians italy items itunes jackets jamaican jamming japanese jays jeep jeff jenny
jeopardy jeremy jesus joel johnston jonathan jordan judging judgment juice junior jurors karma kate keith kensington kerala ketchup kicking kickstarter kills
kim kissed kisses kitten knife knight knitting knowing knowledge knoxville kris kurdish ladder lamar landed largest larry lashes lasted lasts latvia laughter
launcher layout leaning learning legacy legion legitimacy leon lettuce lewis liaison liar liberation licences lighting likewise liking lion listened listens
literacy literature lively locking losers loudly louise loved lovers lunches luxury maize maker manifesto manitoba manor mansion marching margarita marianne
marketplace marriages marriott martin mason masters matchup mayo mayors mclean meaning meantime measured meat medal medic medicine meds melbourne memorandum
mental mention mercer meredith merge messed metallic meter methane method michelle mickey microwave mileage miniature ministry misplaced mission mixing
moderate modi mondays monitor monitoring monsters montreal moonlight moral morale mormon mornings morrow moscow mount mourn muddy muffin multi mummy
municipality mural museums mushroom mustache mustard myrtle nasa nassau nate natives nearby neatly necessary needing nets newborn nicest nickname nightly
nissan nominate nominations noted nova nursery nypd oaks obstruction obtained offence offense offers offs offshore oldest olympics operate operating
operations oppose opposing ordinance organise organization ourselves outlet outright owned pacific pacing packaging pads pairs panda parishes parliamentary
participating partnered pastors paterson pathetic patty pawn paws payday payments peaches peak penalty performs permits peter petitions petty pharmacist
phillips pierce pigeons pigs pike pinch ping pipes pirate pity placebo plague plantation planted playoff plaza pleaded pointed policies polish politician
politicians popularity portable portuguese posed possible possibly pouch practical prank preached predicting prefer preference pres presenting presses
pressing previously prime produced professional prompt prompts prone properties proposals proposed prosecution prosecutor protective providers province psych
published publishing pubs pune puppy qaeda quake questionnaire quinn rabbi racing radios raises rangers rant rapper rare ratified reasonably recalled
receiving recent recognition recreation recruiting reds reed references referred refusing region reinstated relieved religion rematch remembers removal remove
renamed render rentals repair repeating representative reprint rescue residential resign resistance resolved resort respectful responsible restart restoring
retirement revenue reversed reviews revolutions ricky ridiculous righteous rival roaming robinson robotics rodeo romance rome rosa ross rotation rough
rounding routes royal ruby ruins rushed rushing russ rutgers sabotage safer sail sailors salem sally salmon salts salute sanctuary sanford sarah satisfaction
saturn savvy scandal scene scissors scooter scottish scratched screening scroll segment sells series serves sets setting settlement settling seventh sewage
sewing shack shadow shakes sham shampoo sheikh sheila shelf shipping shocked shooters shortly shorts shown siblings sided sierra simpson simpsons sims singers
sinner sitcom situation skate sketch slab slammed sleepy sleeves slightly slogans smartphone smelling smoker smooth smug sobbing sober solved somali someday
sometimes songs sonic sorts sounding spaces sparks spawn speaks spirits spitting spooky spoon spotted spreading squat squeezed squirrels stacks staffing
standards standby stare staring starred starter starters stated statements stats statutes steak stealing sticks sticky sting stories storms strange streak
stressing strict stripe strokes strongest strongly studied stuffing stylist subdivision subpoena subscribers suburban suck suddenly suggest suggests suite
summoned sunderland supports suppose survivor sushi suspects suspense sussex swamp sweaty swift swiss sword sydney symptoms sync syracuse tabs taiwan tanker
tanks tanner tapes taste teenager telegram television temperature temporary temps tends terrace terrible tesco textbook thatcher theory thief threatened
thriving throws thunder tier timetable tina tinder todd toes toilets tokens tom tops torch torrent tourists towed toys tragedy trail transferred transmitted
transportation traps travelled treating trench triggers trilogy trio trolling trolls troop trustees tuck tuned turquoise twilight twist twitch typhoon ulster
unable unaffected unborn unchanged unemployed unique unite unity unlawful unprecedented unused upon upside urge urged useless vaccines values vanguard vanish
vanished vary vent vents versus victorian viewers villa vine violating visited viva voices vows wagner wallace walt wander warnings washer waters watkins
waving weddings weekday weirdest wellington welp werewolf widely willing wilson wink wiping wire wisdom wits wizards wood wording workout worm wreath wreck
wrist writer yep yield yields yikes yorkshire abolished abuse acceptable accidentally accommodate accommodation accounting achievement achievements actions
actors acts adding administration admit advances advantage afford africa african afterwards ages aggressive airline album alex alexander ali alliance allied
allies allows alright alter amanda ambassador amounts analysis angle anime anytime appears appointed approve arabic architecture argentina argues arrangement
asia assault assign assume astronaut attachment attacking attacks attempt attitude attracted auction austria authorities autumn awake aware awkward balanced
bankrupt barcelona baseball basis bass bat bathtub batman battle beam beds began beginning begs beings beneath bent bid billy biology blade blake bleeding
blink blog blow bobby bolt bone bothers bottles boundaries boxing brass breathing brick brief bright bruce brush buck bullet bullets bump burns butt buyer
buyers cambridge canal caps capture captured cardinal carefully carl cartoon casual catherine caused cease cells centuries challenges chambers champions
chancellor changing chapters charging charm charts cheating chemical cherry chest childcare chin china chooses chris circles circulating cite cited
civilization clay clearly closely closer coaches coaching coins colin collar comeback comfortable comic commit comparing competing complicated concentration
concept concert concrete concussion condition conduct confirming consecutive conservation console constantly consultation content contestant contested
continue continued continuing contractors contributed contributing contribution controls controversial convert converts convict convince convinced cooperative
cope corps counsel courage crap crashing crease create crop crops cruel cuba cult cutest danny dealership dealing decades deemed defeat defended defense
deficit definitely dennis departments depending depth described designated desperate destination destroy destroying details developing devil diagnosed
difficulties digitally dignity diplomatic dirt disappear disappointed discipline discussed discussing dismissed disney display disposal divide diving dl docks
docs doctors donation downloaded downloads dragged draws drunk duration dust duties edges edinburgh edited editorial editors educated edward effective
efficiency electrical eliminate eliminated elizabeth embarrassing employment enables engine engineering enjoyed enjoying enormous entertaining entries equal
establishment eternal excellent exciting exclusive exhibit existence expand expectations expire export expose extends extraordinary extreme factor fairy
faithful farms fastest fate favour fears fedex feedback festival finalists finals finest fitness fitted flames flash flavour fled flies flipping floating
flower flowers foods forged forgiveness forth foster francis frank freely freezing friction friendship funded gaining gains galaxy gambling gaming gauge gene
generated generous giants gifts gotten governance graph greatest greece growth guardian guitar gulf habits hacks hamilton hangs harper harsh harvard harvey
healing healthy heated heaven helicopter hence higher highest highlight highlighting hilarious hong hospitals hosting howard hull ideal ig ignores iii illness
imagined impact impaired impression improved inch incidents include increase indeed industry infinite inflation insight instagram installed instruction
intelligence intend intended interior invention investigated invites isolated israel jack jacob jason jazz jeans jessica joins journal judicial jumps
jurisdiction justify keen kent khan knights kong lakes largely lately launch laura layer lebanon led legends legislative legitimate leonard lifted linkedin
links liver liverpool lloyd loading locally located loyal lunchtime lynch magazine magic mainly maintain malcolm managers manual marcus marine markets massive
matt meaningless median mentioned merchant messaging minded minds minecraft ministers mitchell mobility models modified mold momentum monkey monster morris
motel musical mystery naturally nature negotiations nelson nerve nerves netherlands neutrality newly newspapers nick nightmare noise nominated northern noting
novels obligation observed obvious offenders olive oliver olympic opponents optical organ organised originally outdoor outlaw overall owning pageant painting
pale palestinian palmer paragraph parcel parker partial participated parts passage passenger patrick pearl peer penalties peoples percentage perform phil
philippines photographic photographs phrase physician pills pilots pipeline placement planet platinum playoffs pledged pledges plot pockets poems poet poison
poisoning poland poorly population portfolio portion potatoes potter powers practices premium prepared preparing prescription presence presented presumably
prevent previous prices pride princess prisoner prisoners prizes proceed proceeds processes producer product programming progressive promising propose
prosecute prosecuting prospect prospects protected protocol proved proves provide provider provinces punishment qualifies qualifying quarters questioning
quoted rabbit radiation raided ralph rarely rated ratio rats razor reaches realize realized reasoning receiver receives recommendation reddit reference
refrain refugees rejecting related relationship remarks removing rents repeatedly replacing reportedly repost representatives represented represents requiring
reserves resigned resolve respected resting restoration rests retail retained retire reveals revenge reviewed revolution ringing rise rising risks rocks rope
rumour russell safely sailor sake sales scarce scatter scientific scientist scope scrap scrape sealing sean secrets secured seed seeds seeking select selected
selfish semester sensitive separation sequence sessions setup sexual shake shape shareholder shell shine shooting shoots shoulders signals silk similar singer
singles sized skin slack slam slash smash snake socialist socialists sole solve sometime somewhat sounded specialist spider spin spiritual sport spotify
squares stake stance static steady stephen stepped sterling steve stewart stitches stone strain strategy streamed streaming striker stripped strips structural
studios studying stunning subjects subscribe subscription substitute success sucks sudden suffered suggested suggestion suggestions supermarket surely surgeon
surprisingly surrender surrounded surveys suspected suspend suspension sweden swedish swimming switches switching synagogue tail tale tapping targeted tattoos
taxpayer tearing technical tenant termination terms territory terror testimony theatre theft thesis thomas thompson throat thug thugs tigers tim timber
tobacco topic touching tourist tournament toy traded trainer transformed translation transmit transport treasury treatment trends tribes tribute trigger trim
tropical trusted tsunami tube tune tunnel ukip unbelievable uncomfortable underneath unexpected unfair unrest unsafe upgrade uploading urban urging usher
venue verse vertical violence wager wages walls walter wars washing watson weapon weapons webpage westminster wheat wheels whining wider william withdrawal
wooden woods workshop worldwide worrying wrestling younger youtube gotv atm pollster pollsters
"""

# Other true words that look like a misspelling.
TRUE = """
absentia acca acct addams agee aight aii ald alexion alli alm alr aly amal amass amma angie aprile arly arn aslan bakker bali ballet ballets bam barr barrack
barre basses batt beet beets begg beit bellow betts bigg blt boll bom boob brackett bragg brittain brooke buffett bullit bum bums buss busses cairn cameroon
candies cann canned canning caress carne carr carroll chappell chilli clapp clogged clogging cnt collin com comer comers comme cont cooke coons coops corned
corning counsellor crabb dally dann datta ddos deem deems dei dell denny dern desserts dialling diggs divorcee dogg donne doon doss droop earle eerie eevee
elven emel emigration emil entities envelop envelops farr feeds fergusson fiat filler finnish fiu flagg flier foxx franchisee fredy frida fromm fune futo gaap
gaia garner garry gass goop goss gregg groove gunn haas hails halley hass hazzard heer heil heli herr hiit hime hiss holier holliday holly hom homa homi homme
hoop hoot horne hume ied iib ile inline ios iot iow jaan joon kari kidd kitt klm labelled lan latter lds leann leed legg lemmon lett letts licensee licensees
lil lissa llb loi looser looses loosing loot losses lott lts maan maar machin machina maddison mal malad malden mali malls mamma mann manny marla marr
marshall marshalls masson matte maxx mib mili mille mindy minn mlc mld mlle mln modem moods mooney morn mousse mundy nanna neet nett noor notting novembre nrl
octobre oli omitted omitting orly parra parris parrish parrott parson patrolled patrolling patterson peet pelling peron perso persson phon phony phyto pickett
piling pill pilling pils pius pl plano platte plc ple pll pln poisson pol poles poli polis pols polys poole poop potts pulis puls puree putt putts redd reeds
reefs reenter republica retiree ridding rly rooster saad saleem salle saloon savan savin scarred scrapping seep sepp septembre sevan shipp shunned shunning
siam simms sindy sinn sivan slipped slipping sliver slr snapped snapping soli somme spammed spamming spilt ssl starr starring steep stepping stoop stoops
sundae sven svn tali tenn tennant thee thr thry tittle toil tonne topps torre transmitting trapp travellers travelling tripp ttip tum unfilled unni uri vann
vita vitas vite vitis vitor vitter votre vtr wail wails waiter wali wam wass watters webb weeds weil wellcome whoo wil willson winn wolff woolf yeet
"""
