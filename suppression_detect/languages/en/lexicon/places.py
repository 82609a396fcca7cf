"""Places and hours of voting."""

ROLES: dict[str, str] = {
    # -- hours -----------------------------------------------------------------------------
    "HOUR_WORD": """
        one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, midnight, noon, supper,
        sevenish, eightish, nineish, tenish, elevenish
    """,
    "VENUE": """
        ballot box, box, hall, town hall, village hall, school hall, church hall, city hall, gym, school gym,
        firehouse, fire station, rec center, community center, fire hall, grange, legion hall, vfw hall, school,
        church, library, county, clerk
    """,
    "HOURS_END": "close, shut, end, lock, shut down, wrap up, stop, finish, closing, shutting, lock up, wraps",
    "DOORS": """
        booths, drop box, drop boxes, boxes, wards, poll hrs, poll hours, voting places, vote centers,
        precincts, stations, sites, polling hours, voting hours
    """,
    "NONSTOP": """
        24 hour, 24 hours, 24/7, all night, all night long, around the clock, round the clock,
        no closing time, twenty four hour, no close time, overnight, day and night, through the night, 24hrs, 24h
    """,
    # What goes on, or comes, hours after the last polls have closed.
    "LATE_EVENT": """
        late news, eleven o'clock news, ten o'clock news, late late show, last call, last order, stroke of midnight, stroke of twelve, sunrise,
        sunup, daybreak, small hours, wee hours, small hour, wee hour, wee small hours,
        twelfth stroke, stroke of midnight, last minute of the day, last minute of the calendar day,
        last second of the day, end of the calendar day
    """,
    # What goes on for most of the evening, at its end.
    "EVENT_END": """
        credits roll, end credits, full time, final whistle, last whistle, final buzzer, last inning, ninth inning,
        fourth quarter, overtime, extra time, post game, postgame, curtain call, encore, last dance, game end,
        game over, game be over, game finish, match end, match over, match be over, match finish, film end, film be over,
        movie end, movie be over, show end, show be over, season finale, last race, last comic, last worker, last shift, last bus,
        last train, last ferry, last customer,
        winner be declared, winner be announced, last shift end,
        dishes be dry, reception be over
    """,
    "PROLONGED": """
        judge, court, court order, ordered, extend, extra, additional, longer, emergency order, extension, delay,
        late start, hold open, keep open, keep it open, opened late, open late
    """,
    "STATEWIDE": """
        statewide, state wide, nationwide, nation wide, everywhere, whole state
    """,
    "LOCKED_OUT": """
        turn away, send home, get send home, lock out, out of luck, turn back, miss out, sent home
    """,
    # -- places ----------------------------------------------------------------------------
    "VOTING_PLACES": """
        site, town hall, drop site, church, school, firehouse, location
    """,
    "OUT_OF_USE": """
        close, shut, shut down, cancel, discontinue, drop, scrap, withdraw, eliminate, gone, dissolve,
        abolish, lock, remove, out, out of use, retire, decommission, shutter, wind down, run dry, suspend
    """,
    "NEVER_A_POLL": """
        dmv, bmv, the dmv, county jail lobby, ice office, irs office, social security office,
        starbucks, mcdonald's, mcdonalds, gas station, gas stations, truck stop, weigh station,
        airport gate, bus stop, rest stop, police station, police hq, police headquarters, police barracks, police lines, garda station, sheriff 's office,
        sheriffs office, sheriff 's lot, trump field office, party office, party headquarters,
        campaign office, gop office, field office, gun shop, gun store, gun stores, pawn shop,
        liquor store, smoke shop, vape shop, dollar store, dollar general, chick-fil-a, waffle
        house, dunkin, 7-eleven, wawa, book drop, book return, amazon locker, amazon lockers,
        lockers, tire shop, tire center, car wash, strip club, nail salon, barber shop, delivery
        driver, bank teller, leasing office, cop car, squad car, police car, patrol car, bail bond
        office
    """,
    # What elections mostly are held in; and kinds of places that take no votes as a kind.
    "USUAL_SITE": """
        school, schools, church, churches, hall, halls, town hall, town halls, village hall,
        village halls, parish hall, parish halls, church hall, church halls, scout hut, scout huts,
        gym, gyms, school gym, rec center, rec centers, community center, community centers,
        fire station, fire stations, fire hall, fire halls, firehouse, firehouses, library,
        libraries, site, sites, spot, spots, ward, wards, rink, rinks, precinct, precincts, booths, booth,
        polling place, polling station, polling site, polling location, voting location, voting site,
        voting place, voting station, polling unit, vote center, vote centers, drop box, drop boxes, polls, poll, marae, kura, chapel, rooms,
        usual place, usual places, old place, old places, regular place, regular places, normal
        place, normal places
    """,
    "CLASS_OF_VOTERS": """
        renter, renters, student, students, senior, seniors, veteran, veterans, immigrant,
        immigrants, unemployed, tenant, tenants, patient, patients, disabled, black, latino,
        latinos, hispanic, asian, native, natives, independents, resident, residents, dorm,
        undergrad, undergrads, freshmen, women, ladies, men, mothers, moms, mamas, hunters,
        driver, drivers, truckers, newcomer, newcomers, food stamps, democrats, republicans,
        democrat, republican, civilians, commuters, employee, employees, worker, workers, culinary
        workers, nurse, nurses, teacher, teachers, casino workers, casino employees, guests,
        night crew, night crews, night shift, third shift, shift worker, shift workers, flight attendant, flight attendants, trucker,
        miner, miners, farmer, farmers, rancher, ranchers, oil worker, oil workers, teamster, teamsters, housekeeper, housekeepers,
        union member, union members, homeless, unhoused, homeless people, apartment dweller, apartment dwellers, condo resident,
        lease holder, lease holders, leaseholder, leaseholders, pensioner, pensioners,
        retiree, retirees, evacuee, evacuees, wheelchair user, wheelchair users, widow, widows, homeschooler, homeschoolers,
        new citizen, new citizens, naturalized citizen, naturalized citizens, naturalised citizen,
        dual citizen, catholic, catholics, protestants, muslim, muslims, jewish voter,
        military spouse, military spouses, military family, military families, soldier, soldiers, sailor, sailors,
        spanish speaker, spanish speakers, non-english speaker,
        voters in wheelchairs, voters with disability, single mothers, mums, parents, dog owner, dog owners, commuter,
        out-of-staters, newlyweds, people who rent, folk who rent, those who rent, anyone who rent, who rent, returning citizen,
        returning citizens, ex-felon, parolee, parolees, night nurse, night nurses, vets, transplant, transplants
    """,
    "DEMOCRATS": "clinton people, hillary people, biden people, harris people, kamala people, obama people, bernie people",
    "WOUND_UP": """
        strike off, struck off, do away with, bow out, back out, bail, quit, fold, padlock, board up,
        boarded up, chain, retire, stand down, stood down, dead, dark, seal, sealed, bin, binned, scrap, pull, pulled,
        void, off the list, finish, finished, replace, zap, give up, decommission, close,
        shut, shut down, cancel, discontinue, withdraw, eliminate, dissolve, abolish, lock,
        lock up, suspend, shutter, yank, gone, out, canned, bolt, bolted shut, strike, struck,
        burn, ash, off limits, no longer, anymore, hauled away, haul away, empty,
        emptied, nomore, kick out, unauthorized, retired, scrapped, padlocked, boarded, chained, zapped, bolted,
        decommissioned, discontinued, dissolved, shuttered, withdrawn, eliminated
    """,
    "ODD_VENUE": """
        casino, casinos, casino lobby, hospital, hospitals, hotel, hotels, motel, motels, bank,
        banks, bank branch, airport, airports, military base, army base, consulate, consulates,
        pharmacy, pharmacies, drugstore, drugstores, restaurant, restaurants, pub,
        pubs, bar, bars, tavern, taverns, post office, post offices, police station, police
        stations, jail, jails, sheriff, food court, supermarket, supermarkets, grocery store,
        grocery stores, store, stores, gun shop, gun shops, gun store, laundromat, laundromats,
        bakery, bakeries, winery, wineries, salon, salons, unemployment office, benefits office,
        welfare office, immigration office, tax office, social security office, leasing office,
        management office, jobcentre, jobcentres, job centre, dmv, bmv, the dmv, tax collector,
        license bureau, license branch, tag office, motor vehicles, dealership, dealerships,
        credit union, truck stop, truck stops, gas station, gas stations, filling station, petrol
        station, rest stop, service plaza, weigh station, weigh stations, embassy, embassies,
        ferry, barge, boat, train station, bus station, metro station, port of entry, dump,
        landfill, transfer station, doctor, surgery, surgeries, gp, pawn shop, liquor store,
        barber, barbershop, nursery, garden centre, zoo, bookie, bookies, betting shop,
        off-licence, federal building, irs office, ice office, probation office, va, va hospital,
        emergency room, charging plaza, locker, lockers, kiosk, kiosks, shop, shops, bodega,
        bodegas, tent, parking lot, gun range, walgreens, cvs, walmart, target, costco, starbucks,
        mcdonald's, mcdonalds, fedex, campaign office, party office, party headquarters, gift
        shop, urgent care, clinic, cafe, cafes, grocery, sheriff 's office, sheriffs office,
        sheriff's office, county party headquarters, county headquarters, state capitol, sheriff's
        substation, substation, sheriff's annex, jail lobby, jailhouse, prison, prisons, prison
        gate, toll plaza, toll plazas, tollbooth, train, trains, subway, subway station, amtrak,
        bus, buses, bus depot, tram, taxi, taxis, plane, terminal, parking deck, parking garage,
        car park, car parks, servo, servos, chip shop, chippy, takeaway, kebab shop, newsagent,
        newsagents, corner shop, off licence, tim hortons, timmies, bunnings, license office,
        licence office, driver's license office, tag agency, secretary of state branch, secretary
        of state hq, water department, utility office, housing office, housing authority, break
        room, breakroom, mail room, mailroom, locker room, staff room, hr office, workplace,
        kroger, publix, aldi, lidl, tesco, asda, 7-eleven, wawa, sheetz, home depot, lowe's, best
        buy, dunkin, circle k, food truck, food trucks, fire truck, fire trucks, ambulance, ice
        cream truck, mail truck, subway platform, taco bell, burger king, wendy's, kfc, chipotle,
        panera, denny's, ihop, dairy queen, arby's, popeyes, papa john's, pizza hut, domino's,
        applebee's, olive garden, hooters, cracker barrel, whataburger, five guys, greggs,
        nando's, pret, lloyds, barclays, hsbc, wells fargo, bank of america, chase bank, rite aid,
        safeway, trader joe's, whole foods, ikea, gamestop, petco, autozone, planet fitness,
        u-haul, canada post, shoppers drug mart, centrelink, woolworths, coles, officeworks,
        sainsbury's, morrisons, argos, supermarket checkout, garden center, garden centers, grain
        elevator, feed store, bait shop, tackle shop, truck scale, tattoo parlor, vape store,
        dispensary, dispensaries, strip mall, outlet mall, arcade, skating rink, go-kart track,
        bowling alley, bowling alleys, movie theater, movie theaters, cinema, nightclub, club,
        brewery, car wash, car washes, tanning salon, nail salon, pet store, vet, dentist, funeral
        home, funeral homes, cemetery, morgue, blood bank, plasma center, recycling center,
        junkyard, scrapyard, tow yard, impound lot, bail bonds, storage unit, warehouse,
        warehouses, distribution center, factory, plant gate, fulfillment center, amazon
        warehouse, landlord 's address, landlord's address, food bank, soup kitchen, shelter,
        shelters, homeless shelter, marina, dock, docks, harbor, port authority, coast guard
        station, border crossing, customs office, immigration court, ice facility, detention
        center, fbi office, irs, social security, ups store, fedex store, parcel locker, phone
        store, apple store, canadian tire, beer store, loblaws, sobeys, petro-canada, dollarama,
        wetherspoons, primark, dan murphy's, kmart, harvey norman, pak'nsave, shoprite,
        pick n pay, naivas, quickmart, jollibee, sm mall, sm malls, puregold, d-mart, lcbo,
        service canada, serviceontario, service canada counter, service canada
        counters, passport office, passport offices, passport counter, passport counters, passport
        agency, dvla, medicare office, medicare offices, centrelink offices, service nsw,
        vicroads, work and income, department of home affairs, sassa, sassa office, sassa pay
        point, sassa pay points, pay point, pay points, huduma centre, huduma centres, huduma
        center, nin office, frsc office, aadhaar centre, aadhaar center, aadhaar centres, passport
        seva kendra, ration shop, ration shops, crown court, crown courts, magistrates court,
        magistrates courts, traffic court, small claims court, bankruptcy court, border patrol
        station, border patrol office, immigration desk, highway patrol, state police barracks,
        unemployment line, bellagio, caesars palace, mgm grand, mohegan sun, casino
        floor, duty free, check-in desk, baggage claim, rest area, rest areas, intake desk,
        waiting room, pawnshop, pawnshops, payday lender, check cashing place, money transfer
        shop, ferry terminal, cruise terminal, bus terminal,
        h-e-b, heb, meijer, winn-dixie, wegmans, hy-vee, piggly wiggly, food lion, albertsons,
        sam's club, family dollar, greyhound station, winz, winz office, work and income office, water works, dmv office,
        campaign offices, party offices, field offices, tax offices, welfare offices, benefits offices, unemployment offices,
        immigration offices, leasing offices, housing offices, probation offices, campaign headquarters, campaign hq,
        gun club, gun clubs, golden arches, recruiting station, recruiting stations, recruiting office, recruitment office, recruiter 's office, army recruiter,
        naval base, navy base, air base, air force base, college registrar, bursar 's office, financial aid office,
        county jail, county jails, city jail, town jail, museum, aquarium, job center, job centers,
        base gate, army base gate, giant eagle, in-n-out, chevron, exxon, shell station, goodwill, sonic, four square, macy's, quiktrip, buc-ee's, casey's,
        racetrac, flying j, bass pro, cabela's, jiffy lube, supercuts, great clips, little caesars, chuck e cheese, red lobster,
        texas roadhouse, bojangles, zaxby's, raising cane's, culver's, jimmy john's, panda express,
        vons, ralphs, fred meyer, giant food, stop and shop, harris teeter, ingles, dollar tree, big lots, tj maxx, marshalls, kohl's,
        sephora, verizon store, t-mobile store, ups stores, fedex stores, poundland, gregg's, paddy power,
        food pantry, garda station, garda stations, campus police station, campus security office
    """,
    # Where crowds go, and where governments sit: no precinct's own place.
    "BIG_VENUE": """
        stadium, stadiums, arena, arenas, coliseum, convention center, convention centre, fairground, fairgrounds, fair grounds,
        county fairgrounds, state fairgrounds, fair park, expo center, expo hall, racetrack, race track, racecourse,
        speedway, raceway, ballpark, amphitheater, amphitheatre, dome, superdome, rotunda, capitol rotunda, capitol steps,
        state capitol, capitol, capitol building, statehouse, state house, governor 's mansion, county seat,
        theme park, amusement park, zoo, aquarium, museum, naval base, navy base, air base, air force base, airfield, hangar,
        rodeo grounds, parade ground, showground, showgrounds, cricket ground, mall, malls, shopping mall, shopping center, outlet mall, soccer field, football field, golf course
    """,
    # Money from the state, no prize of a contest.
    "STAKE": "your grant, my grant, her grant, sassa grant, social grant, old age grant, child grant",
    # Also where an immigration officer sits.
    "IMMIGRATION": "border patrol station, border patrol office",
    # Who is no election worker.
    "ODD_HANDS": """
        hr, human resources, landlord, landlords, landlady, your manager, your boss, your
        employer, employer, employers, foreman, doorman, concierge, front desk, leasing office,
        leasing agent, property manager, conductor, conductors, train conductor, bus driver, bus
        drivers, driver, delivery driver, uber driver, amazon driver, teller, tellers, bank
        teller, cashier, cashiers, barista, baristas, bartender, bartenders, pharmacist,
        pharmacists, trooper, troopers, state trooper, bouncer, usher, ushers, coach, flight
        attendant, lifeguard, waiter, waitress, barber, hairdresser, mechanic, shopkeeper,
        security guard, crossing guard, toll collector, valet, receptionist, your professor, your
        ra, shift supervisor, shift manager, payroll, union steward, shop steward, dispatcher,
        stylist, dealer, greeter, gas attendant, milkman, paperboy
    """,
    # States, cities and countries, of which a whole vote may be said to be off.
    "LAND": """
        alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii, idaho, illinois,
        indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri,
        montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio, oklahoma,
        oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia, west virginia,
        wisconsin, wyoming, puerto rico, atlanta, austin, baltimore, boston, brooklyn, bronx, charlotte, chicago, cincinnati,
        cleveland, columbus, dallas, denver, detroit, el paso, fort worth, fresno, fulton, houston, indianapolis, jacksonville,
        kansas city, las vegas, los angeles, louisville, manhattan, maricopa, memphis, miami, milwaukee, minneapolis, nashville,
        new orleans, newark, oakland, oklahoma city, omaha, orlando, philadelphia, philly, phoenix, pittsburgh, portland, queens,
        raleigh, sacramento, st louis, st paul, san antonio, san diego, san francisco, seattle, staten island, tampa, tucson, tulsa,
        broward, bexar, dekalb, gwinnett, cobb, panhandle,
        england, scotland, wales, northern ireland, britain, london, glasgow, birmingham, manchester, leeds, canada, ontario, quebec,
        toronto, montreal, alberta, manitoba, calgary, australia, queensland, victoria, sydney, melbourne, kenya, nairobi, kisumu,
        mombasa, nigeria, lagos, kano, rivers, ghana, accra, south africa, gauteng, soweto, india, delhi, mumbai, chennai, bihar,
        philippines, manila, ireland, dublin, jamaica, kingston, zimbabwe
    """,
    "COUNTRYWIDE": """
        nationwide, all 50 states, across the country, whichever state, whatever state, any state
    """,
}
