"""Threats: who comes, with what, for whom, and what a voter is said to lose."""

ROLES: dict[str, str] = {
    # What is no threat, though one of its words is.
    "NO_THREAT": """
        charge my phone, charge your phone, charge our phone, charge their phone, charge the phone, charge phone,
        charge a phone, charge nothing, charge no fee, charge a fee, charge you nothing, not charge, never charge,
        log off, log on, log in, log out, log into
    """,
    "AGENT": """
        police, cop, officer, police officer, sheriff, sheriffs, deputy, trooper, state trooper,
        state police, constable, marshal, fed, federal agent, agent, fbi, dhs, homeland security,
        law enforcement, five-o, swat, gendarme, military police, national guard, soldier, troops,
        bailiff, warrant squad, parole officer, probation officer, election police, election cop,
        plainclothes, popo, po-po, k9, dog, squad car, patrol car, county deputy, undercover, fish and game, campus pd, campus police,
        campus security, resource officer, three-letter agency, three letter agency,
        agency with three letter, warrant officer, warrant unit, patrolman, sheriff 's office, sheriff 's department, rcmp, highway patrol, task force,
        game warden, wardens, rangers, park ranger, repo men, ICE agent, bounty hunter, constabulary, drug dog, drug dogs, k9s, k-9, k-9s, gang unit, atf, dea, truant officer, truancy officer, cop car, cruiser, cruisers,
        gov agent, government agent, laws, leo, dps, garda
    """,
    "IMMIGRATION": """
        ice, ice agent, ice officer, immigration, immigration agent, immigration officer, migra,
        immigration official, border patrol, la migra, immigration enforcement, cbp, uscis,
        deportation officer, border agent, immigration police, federal immigration, homeland agent,
        home office, deportation squad, border force, immigration raid, immigration van
    """,
    "ARMED": """
        armed, gun, rifle, shotgun, ar-15, ar15, ar-15s, ars, long gun, firearm, weapon, pistol,
        machete, cutlass, bat, baseball bat, militia, proud boys, oath keepers, klan, kkk,
        three percenters, vigilante, bounty hunter, thug, goon, strapped, locked and loaded, knife,
        open carry, sidearm, tactical, heavily armed, loaded, 2a, second amendment, tactical vest,
        pickaxe, club, firepower, ammo, heat, glock, snipers, gunmen, gunman, bear mace,
        special forces, mercenary, mercenaries, enforcers, skinheads, hooligans, brownshirts, posse,
        crowbar, tire iron, brass knuckles, axe handle, assault rifle, ak-47, carbine, fully loaded,
        edl, neo nazis, neo-nazis, nazis, white nationalists, national front, boogaloo boys, area boys, agberos, cultists, mungiki, my ar, my ar15, hired guns, rope, ropes, noose, nooses, chains, hammers, pipes, torches, gasoline, gas can,
        tasers, taser, pepper spray, machetes, hatchet, hatchets, swords, handgun, handguns, revolver, nightsticks,
        crossbow, shotguns, knives, semi-automatic, concealed carry, axe handles, baseball bats, chains and bats, body armor, pitchforks, sawed-off,
        holster, holsters, hips, sidearms, packing heat, gauge, 12-gauge, 9mm, double barrel, cartel
    """,
    "RECORD": """
        student debt, medical debt, student loan debt, unpaid parking ticket, unpaid child support,
        warrant, outstanding warrant, bench warrant, open warrant, active warrant, ticket,
        unpaid ticket, traffic ticket, parking ticket, parking fine, unpaid fine, court fee,
        court cost, court debt, child support, criminal record, record, background, criminal history,
        immigration status, legal status, status, paper, document, proof of citizenship, citizenship,
        plate, license plate, tag, insurance, felony, probation, parole, unpaid debt, debt, tax,
        back taxes, overstay, undocumented, papers, id, license, background check, misdemeanor,
        registration and insurance, judgment, case, open case, criminal, charge, loan, student loan,
        fine, visa, green card, passport, accent, last name, immigrant, mixed status, residency,
        unpaid tolls, overstayer, overstayers, expired visa, old warrants,
        pending case, out of status, accents
    """,
    "CHECK": """
        check, verify, scan, run, pull over, look for, ask for, ask about, inspect, demand, question,
        interrogate, arrest, collect, match, cross reference, cross-reference, look up, screen,
        pull everybody over, pull everyone over, pull person over, pull you over, pull car over,
        pull driver over, stop, record, log, note, wait for, write down, take down, hunt for, hunt, ask, id
    """,
    "SEIZE": """
        be arrest, be detain, be deport, be jail, lock person up, lock up,
        arrest, detain, deport, jail, cuff, handcuff, cuffs, handcuffs, round up, pick up,
        haul off, haul away, lock up, go to jail, in jail, prison, prosecute, charge, tow, raid,
        nab, book, interrogate, in cuffs, in handcuffs, go to prison, take into custody, custody,
        behind bars, impound, snatch, drag out, face charge, face arrest, be take, get take, get pick,
        take you, grab, sweep, deportation, removal, bust, pick you up
    """,
    "LOSS": """
        lose, fire, be fire, evict, eviction, terminate, termination, garnish, dock, audit, revoke,
        cut off, take away, not renew, not be renew, not be rehire, not be rehired, not rehire, not be hire back,
        not be ask back, notice to vacate, renew, clear out your desk, clean out your desk, kick out, cut you off,
        lay off, write up, get write up, strip, forfeit, cancel, deny, suspend, cut, end,
        blacklist, demote, pull, reclaim, take, repossess, pink slip, unemployed, homeless, drop from,
        out of a job, without a job, not have a job, bother clock back, not bother come back,
        be cut, be flag, flag, under review, review, reopen, investigate, expel, disown
    """,
    "STAKE": """
        job, leases, lease, benefit, snap, housing benefit, child benefit, sickness benefit, pension credit, food stamp, food stamps, ebt, section 8, housing, public housing, voucher,
        housing voucher, lease, apartment, green card, visa, citizenship, naturalization, daca, tps,
        medicaid, medicare, ssi, ssdi, disability, social security, pension, insurance, kid, custody,
        scholarship, financial aid, tuition, license, welfare, check, unemployment, bonus, wic, shift,
        paycheck, refund, tax refund, rent, home, house, status, assistance, aid, ration, rations,
        immigration case, asylum, work permit, work visa, deposit, position, wage, hours, stipend,
        payment, payments, jobseeker, universal credit, pip, winter fuel, council house, council flat,
        council tenancy, tenancy, trailer, lot rent, loan, loans, student loan, meds,
        green card application, fafsa, pell grant,
        va benefit, loan forgiveness, parole, probation, contract, children, healthcare, ayuda, food card, ebt card, bridge card, food assistance, heating assistance,
        rental assistance, rent assistance, energy assistance, child care subsidy, daycare subsidy,
        disability check, social security check, ssi check, va check, severance, overtime, raise, promotion,
        seniority, retirement, pension check, tax credit, trailer lot, parking spot, custody case, grandkids,
        parental rights, coverage, health coverage, medication, school lunch, security clearance,
        grant, grants, social grant, child grant, sassa grant, rdp house, bursary, food parcels,
        employment insurance, ei, naturalization case, asylum case, work authorization, student visa, student aid, dorm room
    """,
    "BOSS": """
        boss, employer, manager, supervisor, foreman, landlord, landlady, hr, human resources, your boss,
        your manager, your employer, shift manager, shift supervisor, your professor, leasing office, payroll, management, company, property
        manager, husband, principal, dean, caseworker, case worker, probation officer, po, parole
        officer, school, commander, headquarters, professor, professors, advisor, coach, social worker, housing authority, crew lead, owner,
        the office, leasing office, insurance company, university, plant manager, ceo, neighbor,
        government, housing office, church, pastor, union
    """,
    "HARM": """
        shoot, beat, hurt, burn down, blow up, torch, lynch, smash, stomp, bleed,
        come to your house, come after you, pay you a visit, pay a visit, find you, follow you home,
        follow you, regret, regret it, be sorry, catch hand, catch hands, catch these hand, body bag,
        bullet, blood, rope, noose, flat tire, get hurt, break your leg, deal with you, come for you,
        visit you, catch it, get what come, get what 's come, get what they deserve, get what you deserve, knock on your door, knock at your door,
        come to your door, get a visit, get visit, be deal with, know where you
        live, slash, in the ground, beating, hurt you, say goodbye, make you sorry, make you pay, make you regret,
        end up in a ditch, not walk home, answer to us, answer to me, make an example,
        not walk out, not make it home, house burn, on sight, see you after,
        right behind you, be wait for you, wait for you, burn it down, shoot up, show you, teach you, come looking
    """,
    "EXPOSE": """
        publish, expose, dox, doxx, leak, photograph, film, record, make public, post, print, name,
        name and shame, go public, public, reveal, list, put online, broadcast, out, video,
        take picture, take photo, share, upload, write down, report, send to, snap
    """,
    "KNOW": """
        know, see, find out, tell, track, learn, read, look up, remember, watch, record, monitor,
        keep track, be able to see, get a list, have a list, keep a list, hear about it, find, log
    """,
    "DATA": """
        list, roll, voter roll, poll book, pollbook, sign-in sheet, sign-in, voter file, name,
        information, info, address, voter record, database, data, roster,
        voter list, photo, license plate, plate, sticker, registration,
        sign in sheet, sign in sheets, sign in book, sign-in book, sign in log, vote history, voter history, voting record, export, printout, turnout, footage, picture, camera
    """,
    "FLOW": """
        go to, go straight to, get, share, share with, hand, hand over, send, give, match, cross,
        cross-reference, cross reference, run, pull, buy, sell, use, forward, obtain, receive,
        check, feed, turn over, pass, pass to, report, report to, see, have, read, compare, link,
        tie, tie to, request, collect, take, show, know
    """,
    "TAKER": """
        police, cop, sheriff, ice, immigration, uscis, irs, dhs, fbi, landlord, boss, employer, hr,
        collector, debt collector, collection, probation, housing authority, caseworker, court,
        insurer, insurance, bank, manager, company, creditor, cps, dcf, child support, management,
        social security, va, the state, government, fed, ex, husband, foreman, welfare, dmv, cra,
        principal, dean, bail bond, bounty hunter, repo, jury duty, school, gestapo, migra, union, irs, child services, game warden, collectors, repo man, bondsman,
        dwp, centrelink, jobcentre, job centre, hmrc, snap office, tax people, taxman, tax man, tax office, tax inspector, revenue people, revenue officer, welfare office, dole office, benefits office,
        collection agency, collection agencies, credit card company, credit card companies, selective service, draft board, recruiter, recruiters, licensing board,
        parole board, home affairs, sassa, ircc, state 's attorney, child welfare, children 's services, medicaid office, unemployment office,
        bail bondsman, process server, loan officer, tax collector, bailiffs, caseworkers, landlords, plant, warehouse, factory
    """,
    # Who has a say over one's living, besides bosses and offices.
    "POWERFUL": """
        superintendent, coach, steward, shop steward, first sergeant, sergeant, sgt, platoon sergeant, counselor, counsellor,
        elders, deacon, deacons, pastor, priest, imam, bishop, corporate, mgmt, super, chief, headman, sarpanch, kapitan, captain,
        mayordomo, contractor, councillor, alderman, gaffer, baas, odikro, oba, matron, the board, insurer, insurers, carrier,
        adjuster, examiner, registrar, dispatcher, dispatch, judge, lawyer, clinic, doctor, nurse, bank, lender, broker, ward boss,
        block captain, ring leader, posse, bikers, neighbor, neighbors, ex, his cousin, husband, deputies, embassy, consulate
    """,
    # What is shown to those who are to fear something.
    "OMEN": """
        list, lists, camera, cameras, footage, on tape, van, vans, unmarked, mask, masks, masked, hood, hoods, rope, scope, scopes,
        dogs, pitbull, pitbulls, clipboard, notebook, tablet, printout, spreadsheet, hearse, zip tie, zip ties, trucks, pickups,
        wrecker, wreckers, drone, drones, long lens, badge, badges, handcuff, sign-in sheet, sign-in book,
        sign-in page, sticker on the door, scan, scanner, face scan, questioned, whistle, shotgun rack, rifle rack
    """,
    # What shows that one has voted, where a finger is inked.
    "INK": """
        ink, inked finger, ink on the finger, ink on finger, ink on his finger, ink on her finger, ink on your finger,
        ink on their finger, ink on a finger, ink on the thumb, inky finger, purple finger, blue finger, black finger,
        stained finger, marked finger, inked thumb, black thumb, purple thumb, blue thumb, ink on your thumb,
        ink on their thumb, ink on his thumb
    """,
    # Who comes in numbers: harmless until arms, a blockade or violence stand beside them.
    "CREW": """
        crew, boys, lads, guy, man, fellows, bodycam squad, brothers, buddies, fellas, dudes, gang, squad, army, bikers,
        biker, patriots, unit, mob, brigade, goons, motorcycle, mates, homies, riders, minutemen, cavalry, caravan
    """,
    # To keep people from a door by standing in it.
    "BLOCKADE": """
        turn back, turn round, block, barricade, surround, blockade, keep out, run off, chase off,
        chase away, chase out, scare off, scare away, drive off, throw out, drag out, box in,
        seal off, block off, send back, stop, pull out, kick out, toss out, intercept, weed out, ambush
    """,
    # What is done to a body, or what becomes of it.
    "VIOLENCE": """
        shoot, beat, beating, beatdown, hurt, kill, lynch, hang, stomp, jump, bleed, blood, bullet,
        bullets, buckshot, skull, skulls, bash, bashed, bashing, smash, smashed, stab, stabbed, punch,
        punched, punching, kick, kicked, kicking, slap, slapped, slapping, pummeled, batter,
        battered, battering, clobbered, whip, whipped, whipping, whupped, whupping, hunt, hunted,
        hunting, drag, dragged, dragging, buried, burned, burnt, thrashing, pasting, fist,
        fists, knuckles, teeth, jaw, kneecap, kneecaps, kneecapped, ribs, bones, ambulance,
        stretcher, morgue, coffin, casket, grave, hearse, wheelchair, crutches, corpse, noose, acid,
        brick, bricks, molotov, firebombed, torched, slash, slashed, strung, executed, gutted,
        scalped, maimed, mauled, decked, floored, clubbed, bludgeoned, tased, tasered, maced,
        lesson, run over, mow down, rope, body bag, choked, flogged, caned, necklaced, cut up,
        crack your head, hospital, broken, black eye, bloody, emergency room, nightstick,
        baton, lashes, limp, string up, stringing, swinging, broken nose, spine, throat, guts, clubbing,
        stabbing, stomping, burning, punching, slapping, dragging,  knife, machete, scar, tarred, dealt with, be deal with, deal with, sorted out,
        catch hands, catch these hands, catch hand, catch these hand, flat tire, put through, chased, chased out, chased away,
        throw in the lagoon, throw in the river, throw in the sea, throw in the lake, rough up, roughed up,
        get hurt, get what come, get what 's come, get what they deserve, get what you deserve, get what be come, spit on, spat on, egged,
        hiding, whooping, knifed, sjambok, sjamboks, sjambokked, panga, pangas, knobkerrie, knobkerries, stripped, in a ditch, in a box, in the river, in the lagoon,
        in a coffin, six feet under, limping, get lit up, greenlit, crossfire, flogging, go missing, lose that finger, finger missing
    """,
    "BLOODSHED": """
        blood, bloodshed, bloodbath, bodies, body bags, violence, shooting, carnage, gunfire, massacre,
        slaughter, bullets, bloody, killing, lynching, gunfight, shootout
    """,
    # What becomes of a payment, a case or a place to live.
    "RUIN": """
        tear, shred, void, strip, disappear, vanish, freeze, cut, cut off, stop,
        end, flag, pull, deny, revoke, cancel, close, reopen, audit, suspend, garnish, dock, halt,
        claw back, default, lose, drop, gone, terminate, evict, review, re-open, rescind, yank, kill,
        withhold, forfeit, seize, trash, scrap, slash, slashed, reassess, investigate, repossess, reviewed, halved, clawed, rescinded, yanked, seized,
        scrapped, doubled, raised, reduced, repossessed, reassessed, investigated, disqualified,
        double, raise, take away, reduce, stopped
    """,
    # What may befall a voter: a thing that one gets, or that is done to one.
    "FATE": """
        audit, inspection, inspect, re-inspection, reinspection, verification, re-verification,
        summons, jury duty, jury summons, subpoena, hearing, inquiry, investigation, eviction,
        deportation, removal, disenrollment, disenrolment, reassign, clamp, bailiff, ambulance,
        handcuff, cuff, cuffs, bracelets, jail, prison, lien, penalty, surcharge, assess, garnish,
        blacklist, freeze, collection, collections, repo, repossess, terminate, termination, fire,
        fired, fined, arrest, detain, deport, revoke, dock, sanction, penalize, penalise, punish, suspend,
        hurt, beat, slap, stomp, tow, evict, demote, layoff, drug test, drug screen, write-up,
        home visit, tax lien, foreclosure, foreclose, probation, expulsion, expel, disown,
        cancel, cancellation, do-not-return, shun, excommunicate, prosecute, prosecution, charge,
        not renew, not be renew, not be rehire, not be rehired, not rehire, not be hire back, not be ask back,
        referral, refer, pull over, unemployed, ticket, get drop, reassigned, clamped, cancelled, canceled, bailiffs,
        disqualified, docked, visits, citation, citations, review, under review, coverage review,
        reassessed, re-assessed, assessed, towed, sequestered, disenroll, re-verified, reevaluated,
        go back inside, back inside, back to jail, back to prison, go back to jail, go back to prison,
        cut from, off the schedule, off the roster, off the rota, off the team, off the lease,
        out on the street, out the door, shown the door, sued, be sue, written warning, demerit, demerits, detention, booted,
        garnished, garnishment, dock pay, dock your pay, docking pay, cut hours, cut your hours,
        lose shifts, lose hours, reopened, clawback, hard time, interrogation, questioning, strip search,
        body search, re-examined, fraud inquiry, sanctioned, written up, look at first
    """,
    # To note who comes.
    "NOTE": """
        write down, take down, be take down, be take name, be take picture, be take photo, copy down, copies down, collect, jot down, jot, count, keep count, keep count of, count up,
        keep a list, keep a list of, keep a chart, keep a chart of, keep tabs on, keep track of,
        keep a log, keep a log of, take name, take down name, photograph, film, snap, note, note down, log, tally, tally up,
        track, keep an eye on, take picture of, take photo of, take pictures of, take photos of,
        make a list of, get a list of, have a list of, mark, mark down, map, match, memorize,
        look up, look at, read out, clock, find out, chart, record, watch, remember, spreadsheet, notice,
        note which, publish, scan
    """,
    # To come to vote, said without "vote".
    "COMING": """
        go, come, walk in, walk through, turn out, turn up, show up, sign in, line up, queue, queue up,
        participate, take part, sticker, drop off, get on, get in line, go in, come in, step in,
        appear, head in, stand in line, stand in that line, stand in the line, be in line, be in that line, sign the book, pull up, wear a sticker, get a sticker, ink, ink on the finger, ink on finger, inked finger, inky finger, purple finger, clock out, leave early, arrive
    """,
    # What is said to those who are to fear something.
    "WARNING": """
        think twice, think hard, think before, think it over, think about it, think about that, think about it before, think long, watch out,
        watch yourself, watch your back, be careful, beware, careful, word to the wise, just saying,
        just sayin, you do the math, do the math, be warn, fair warning, consider yourself warn,
        is it worth, worth it, ask yourself, be smart, play it safe,
        stay safe, heads up, mind yourself, choose wisely, you have been warn,
        steer clear, lay low, lie low
    """,
    # What is done to a voter, after "be" or "get".
    "MISTREAT": """
        outed, doxxed, box in, off the schedule, off the roster, off the rota, out the door,
        out on the street, shown the door,
        follow, visit, audit, flag, inspect, pull, garnish, cuff, box in, cite, fine, ticket, tow,
        charge, expose, film, photograph, report, out, dox, doxx, question, hunt, punish, arrest,
        detain, deport, jail, evict, fire, hurt, shoot, beat, jump, kill, investigate, prosecute,
        blacklist, interrogate, search, harass, shame, raid, drag,
        subpoena, hold, jump, mark, stone, escort,
        round up, pick up, lock up, write up, cut off, kick out, identify, track, target
    """,
    "FACE": "plate, face, faces, license plate, name, photo, picture, car, address, license plates",
    "POLL_SPOT": """
        drop box, dropbox, drop-box, drop boxes, ballot drop, voting line, poll line, poll book,
        sign-in sheet, polling room, polling gym, voting machine, ballot drop box, vote site,
        early voting site, polling rooms, poll door, poll, voting hall, line to vote, casilla, polling unit,
        the line, polling center, polling lot, poll lot, polling parking lot, voting location lot
    """,
    "ANYONE_WHO": """
        anyone, anybody, everyone, everybody, whoever, those, people, any, every, each, all, if,
        household, whosoever, employee, tenant, resident, worker, associate, student, staff, family,
        folks, renter, driver, voter, immigrant, woman, citizen, teacher, nurse, who, person,
        somebody, someone, crew, when, once
    """,
}
