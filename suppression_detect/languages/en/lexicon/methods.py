"""Ways that are no ways to vote, what they really serve for, and votes that are not public ones."""

ROLES: dict[str, str] = {
    # -- voting --------------------------------------------------------------------------------
    "VOTE": """
        cast the ballot, cast ballots, cast the vote, cast our vote, cast our ballot, cast her ballot,
        cast his ballot, cast her vote, cast his vote, cast a real ballot, cast one's ballot, e-vote,
        cast their votes, cast votes, cast mine, cast my ballot, cast my vote, i-vote, cast an absentee ballot, your vote
    """,
    "BALLOT": "your ballot, federal ballot, federal ballots",
    "YOUR_VOTE": "your vote, your ballot",
    "ELECTION": """
        the board of elections, the board of election, the election board, the elections board, the
        election commission, the elections commission, the electoral commission, the election
        office, the elections office
    """,
    # -- hours -------------------------------------------------------------------------------
    "IN_LINE": """
        in line, in the line, in queue, in the queue, on line, be in line, stand in line,
        still in line, on the queue, wait in line, still outside, outside, stand outside
    """,
    "GATE": "door, doors, gate, gates, site, sites, booths, centers, locations, urnas",
    "RALLY": "concert, gala, brunch, doors open at, happy hour, watch party, town hall, open mic",
    "DAYPART": """
        lunch, noon, midnight, breakfast, dinner, supper, the morning, the evening, the afternoon,
        morning, evening, afternoon, dark, sunset, lunchtime, daytime, nighttime
    """,
    # -- channels --------------------------------------------------------------------------
    "TEXT": """
        text, sms, text message, dm, direct message, message, whatsapp, imessage, text-to-vote,
        telegram, messenger, signal message, snapchat, pm me, pm us, pm it, inbox me, chat message, slide into my dms,
        messaging app, group chat, viber, wechat, line message
    """,
    "PHONE": """
        phone, telephone, call, dial, hotline, helpline, voicemail, voice mail, voice message, voice note, audio message, phone line, robocall,
        automated line, cell phone, cellphone, call in, phone in, toll-free, toll free, speakerphone,
        operator, smartphone, landline, miss call, radio, cb, cb radio, vhf, ussd, walkie talkie,
        voice vote line, phone call, 311, 411, iphone, automated call, automated system, conference
        call, dictation, telephone dictation, video call, facetime, video relay
    """,
    "NET": """
        website, web site, site, internet, web, app, portal, qr code, qr, google form, web form,
        zoom, url, browser, web page, webpage, web ballot, dashboard, login, blockchain, cloud,
        mobile app, online portal, online form, county site, state site, kahoot, google doc,
        survey monkey, surveymonkey, eventbrite, canvas, chatbot, bot, ai, assistant app, html,
        online account, discord server, e-petition, dropbox link, apple wallet, wi-fi, wifi, link,
        server, intranet, payroll portal, hr portal, patient portal, mychart, workday, ballot app,
        voting app, vote app, dmv app, license app, licence app, driver's license app, driver
        license app, bank app, banking app, transit app, metro app, school app, campus app,
        weather app, dating app, wallet app, health app, delivery app, payment app, state app,
        county app, city app, church app, tax portal, benefits portal, student portal, tenant
        portal, customer portal, online banking, email portal, group page, facebook page, facebook
        group, mygovid, mygov, id.me, login.gov, digilocker, voter app, phone app, google docs,
        google drive, app store, evite, doodle, slack, teams
    """,
    "BY_PHONE": "over the phone, down the phone, over the line, on a call, over a call, on the phone, by telephone, over the telephone",
    "EMAIL": "email, e-mail, gmail, outlook, inbox, attachment, pdf, e mail",
    "FAX": "fax, fax machine, facsimile",
    "REMOTE": """
        online, on line, over the internet, on the internet, from your phone, from your cell, from
        my phone, from their phone, from the phone, on your phone, on my phone, on their phone, on our
        phone, from your computer, from your laptop, on your computer, remotely,
        virtually, electronically, digitally, with your phone, with a tap, with one tap, with one
        click, from a phone, on a phone, at home on your phone, on my computer, from your ipad,
        from your own phone, from your smartphone, on your smartphone, in your browser, in the
        browser, on the web, via the web, from your cellphone, with face id, with faceid,
        with one swipe, with a swipe, on your laptop, using your phone, in the cloud
    """,
    "AT_HOME": """
        from your couch, from the couch, from my couch, from ya couch, from the sofa, from your sofa,
        from home, from your home, from your own home, from bed, from your bed, from your desk,
        from your living room, from your kitchen, from your car, from the sauna, without leave home,
        without leave the house, without leave your couch, in your pajamas, in your pjs,
        without leave your house, from the comfort of your home, from wherever,
        from the bathtub, from your sofa, in my robe, in her dressing gown, from your porch,
        from the tub, from the toilet, from your recliner, from couch, in bed,
        from the recliner, from the armchair, from your armchair, from my recliner, from my bed,
        from my porch, from the porch, from the kitchen table, from your kitchen table, from the
        kitchen, from my desk, from the bath, from the hammock, from the beach, from the deer
        stand, from your house, from my house
    """,
    "SOCIAL": """
        like, retweet, rt, reply, comment, hashtag, tweet, share, post, repost, emoji, story, react,
        follow, profile picture, profile frame, facebook, instagram, insta, twitter, tiktok, snap,
        heart, thumbs up, tag, pin, quote tweet, quote-tweet, bio, poll sticker, upvote, reddit,
        discord, twitch, fb, ig, linkedin, threads, bluesky, twitter poll, duet, stitch, filter,
        selfie, subreddit, stream, mention, live chat, tinder
    """,
    "PLATFORM": """
        facebook, instagram, insta, twitter, tiktok, snapchat, snap, reddit, discord, twitch, fb,
        ig, linkedin, threads, bluesky, twitter poll, youtube, tinder, bumble, hinge, grindr,
        whatsapp, telegram, messenger, spotify, netflix, steam, roblox, fortnite, minecraft, xbox,
        playstation, ps5, amazon, uber, uber eats, lyft, doordash, grubhub, instacart, postmates,
        etsy, ebay, craigslist, airbnb, yelp, zillow, nextdoor, pinterest, quora, wechat, line
        app, signal, viber, skype, substack, patreon, onlyfans, hulu, disney plus, pandora,
        soundcloud, duolingo, strava, fitbit, peloton, shazam, kalshi, polymarket, draftkings,
        fanduel, candy crush, pokemon go, wordle, chatgpt, bereal, truth social, gab, parler,
        rumble
    """,
    "DEVICE": """
        kiosk, atm, atms, terminal, tablet, ipad, laptop, computer, chromebook, xbox, playstation,
        nintendo, wii, tv remote, remote control, voice remote, smart tv, smart speaker, alexa,
        siri, google assistant, google home, echo, cortana, smart watch, smartwatch, apple watch,
        fridge, gas pump, pump screen, self checkout, self-checkout, redbox, vending machine, slot
        machine, lottery terminal, lottery machine, parking meter, parking kiosk, time clock,
        timeclock, time card, touchscreen, touch screen, jumbotron, intercom, turnstile, parcel
        locker, lockers, playstation store, app store, cash register, pinpad, card reader, photo
        booth, drone, fuel kiosk, drive thru, drive-thru, drive through, receipt, billboard,
        console, game console, barcode, ring doorbell, doorbell, roku, fire stick, firestick,
        cable box, cable remote, garage door opener, microwave, treadmill, tesla, dashcam, garmin,
        pager, walkie talkie, gps, parking app, scanner app, loyalty card, gift card, smart meter,
        bus pass, metro card, toll tag, ez pass, ezpass, e-zpass, wallet app, phone wallet
    """,
    "PAY": """
        m pesa, e pesa, venmo, zelle, cash app, the cash app, cashapp, square, chime, revolut,
        klarna, monzo, upi, paytm, gpay, samsung pay, afterpay, western union, moneygram,
        coinbase, robinhood, dogecoin, paypal, apple pay, google pay, m-pesa, mpesa, bitcoin, nft,
        crypto wallet, on-chain, blockchain, wallet, gofundme, kickstarter
    """,
    "SHOP": """
        mcdonald's, mcdonalds, starbucks, walmart, target, costco, kroger, 7-eleven, walgreens,
        cvs, pharmacy, gas station, grocery store, supermarket, barber, barbershop, bartender,
        bar, bank, credit union, teller, cashier, checkout, ups store, fedex, post office,
        laundromat, gym, salon, restaurant, pizza place, coffee shop, mailman, mail carrier, mail
        lady, mailwoman, postman, postal worker, letter carrier, uber driver, lyft driver, bus
        driver, delivery driver, dasher, taxi driver, driver, landlord, manager, boss, employer,
        hr, foreman, supervisor, pastor, priest, deacon, usher, church office, rabbi, imam,
        teacher, professor, coach, ra, dorm, notary, pharmacist, nurse, doctor, dentist,
        hairdresser, librarian, crossing guard, security guard, doorman, concierge, hoa, book
        return, library book return, front desk, dealership, car dealer, hospital, casino,
        payroll, property manager, embassy, consulate, amazon driver, leasing agent, train
        conductor, conductor, conductors, gas attendant, state trooper, trooper, tellers,
        cashiers, barista, waiter, waitress, bus drivers, shift manager, shift supervisor, milkman
    """,
    # -- what a wrong way is made of -------------------------------------------------------
    "E_ACT": """
        text, sms, dm, pm me, pm us, pm it, message, direct message, whatsapp, email, e-mail, fax, upload, tweet,
        screenshot, airdrop, venmo, zelle, snap, snapchat, facetime, telegram, tag, facebook message,
        radio, voicemail, photograph, mms, skype, slack, e mail, ping, messenger, imessage, beam
    """,
    "VOICE_ACT": """
        call, phone, dial, ring, radio, holler, call up, leave a voice message, leave a voice note, record a message, record a voice note, give a missed call, leave a voicemail, leave
        a message, say, speak, tell, voicemail
    """,
    "TAP_ACT": """
        click, tap, swipe, scan, log in, log on, login, download, open, press, type, install,
        select, choose, hit, enter, punch in, log into, log back in, fill in, fill out, connect
    """,
    "TALLY": """
        count, tally, log, record, enter, submit, file, transcribe, transmit, add, register,
        certify, process, capture, scrape, upload, merge, bank, relay, write down, write it down,
        credit, book, deliver, send in, hand in, turn in, put in
    """,
    # -- what a wrong way is made of -------------------------------------------------------
    "POSTING": """
        like, retweet, rt, reply, comment, tweet, share, repost, react, upvote, quote tweet,
        quote-tweet, heart, tag, hashtag, duet, stitch, snap, selfie, emoji, thumbs up, smash that
        like, double tap, drop a, super like, swipe
    """,
    "ODD_ACT": """
        text, sms, dm, message, whatsapp, reply, retweet, rt, tweet, like, comment, react, repost,
        hashtag, tag, upvote, heart, duet, stitch, snap, selfie, emoji, click, tap, swipe, scan,
        upload, download, email, e-mail, fax, dial, call, phone, ring, press, punch in, log in,
        log on, login, log into, type, venmo, zelle, voicemail, radio, honk, forward, screenshot,
        leave a voicemail, video relay, forward this, missed call, miss call, sticker, petition,
        filter, super like, stream, mint, hit submit, connect wallet, alexa, siri, facetime, zoom,
        airdrop, qr, qr code, app, pledge card, hold up, poll sticker, google form, paypal, raise
        hand, yard sign, blink, badge, button, photo, picture, video, link, leave a message, say
        your choice, post this, kiosk, atm, bot, chatbot, website, share this, survey, postcard,
        drop a, poll below, e mail, ping, whisper, thumb, census, census form, keypad, shout,
        scream, sing, cash app, the cash app, cashapp, apple pay, google pay, in the notes, in the
        note, in the memo, in the comments, in the instructions, in the caption, memo, memo line,
        special instructions, instructions box, order notes, comment box, tip line, subject line,
        suggestion box, chat box, this poll, pinned poll, our poll, web poll, twitter poll, quiz,
        playlist, wager, lottery, receipt, bowl, remote, tile, tab, slip, e transfer, etransfer,
        interac, m pesa, mpesa, gcash, upi, paytm, message field, in the message field, in the
        remarks, reference field, answer the poll, answer our poll, take the poll
    """,
    "NO_TRIP": """
        no line, no more line, skip the line, skip line, skip the queue, avoid the line, avoid line,
        avoid long line, beat the line, beat the queue, no queue, no wait, no wait in line,
        skip the wait, avoid the crowd, beat the crowd, no crowd, save time, save a trip, save your
        trip, save gas, save yourself the trip, stay on the couch, stay on the sofa, stay in bed,
        no trip, takes 10 seconds, easy peasy, without leave home, forget the line, hate line,
        from home, from the couch, from your couch, from the sofa, from bed, why wait, no lines no
        waiting, no need to stand, no need to wait, no need to queue, skip the gym, no hassle
    """,
    # What a "no" or "don't" before a claim may deny without denying the claim.
    "NO_FUSS": """
        need, line, wait, stamp, id, queue, print, postage, paper, trip, more, bother,
        fuss, doubt, matter, have, drive, stand, worry, risk, joke, excuse, crowd, hassle,
        traffic, parking, gas, wrong, problem, cap, biggie, go, want, sweat, ride, car,
        stress, lie, longer, only, just, gym, lines, waiting, cost, limit, clue, witness,
        form, printer, wahala, fancy, feel, miss, lose, tell, believe, forget, know,
        trust, waste, up, leave, try, mask, covid, fine, worries, way, extra, app,
        printing, bus, big, kidding, need to, show up, postage stamp, money
    """,
    "ONE_SIDE": """
        him, her, incumbent, challenger, lady, fella, guy, blue, red, yes, no, rep, yea, nay,
        other, bond, levy, measure,
        trump, clinton, hillary, biden, harris, kamala, obama, romney, mccain, bernie, sanders, cruz,
        beto, warren, desantis, vance, labour, tory, reform, snp, modi, bjp, trudeau, corbyn,
        starmer, abrams, kemp, warnock, walker, ossoff, fetterman, oz, whitmer, newsom, abbott,
        youngkin, mcauliffe, republican, democrat, gop, dem, republicans, democrats, mastriano, gillum, hobbs, evers, dixon, spanberger, sherrill, ciattarelli, mamdani, cuomo,
        uhuru, raila, ruto, odinga, wajackoyah, buhari, atiku, tinubu, obi, apc, pdp, anc, leni,
        bbm, marcos, duterte, rudd, gillard, albanese, dutton, shorten, ardern, hipkins, luxon,
        carney, poilievre, scheer, mulcair, kejriwal, aap, sunak, miliband, lib dem
    """,
    # What follows an order or a form; no senate's confirmation.
    "RECEIPT": """
        confirmation email, confirmation text, confirmation page, confirmation code, confirmation
        number, confirmation screen, confirmation message, get a confirmation
    """,
    "SAY_IT": "read, tell, say, give, dictate, spell, recite, name, state, speak, share, read out",
    "RELAY": """
        relay, relays, wires, reads, shares, share, boards, upload, passes, pass, passed, forward,
        forwards, wire, phone, fax, mail, ship, report, file, beam, post, run, walk, haul, radio,
        email, hand, sync, bring, carry, take, give, read, send
    """,
    "TALLIES": "scrape, scoop, scoops, tallies, certify, certifies, export, exports, lodge, lodges, rattle off",
    "COUNTED_AT": """
        courthouse, city hall, town hall, count centre, count center, board, the board, on the board, board office, the board office, commission, capitol, city, tse, ec, government, registrar,
        statehouse, state
    """,
    "CAST_FOR": """
        cast, submit, file, enter, log, record, send in, put in, register, transmit, book, forward,
        deliver, turn in, tally, report, process, upload, hand in, complete
    """,
    "COUNTED": """
        count, tally, log, record, enter, submit, cast, accept, transmit, receive, in, file,
        send, book, confirm, save, take care of, set, complete, certify, official, valid, legal,
        sort, good, finish, upload, already in, go straight
    """,
    "LIVE": """
        open, live, available, here, start, launch, legal, official, valid, ok, okay, allow, accept,
        real, a thing, now a thing, possible, up and running, up, active, approve, approved, authorized, enable, authorize,
        extend, offer, secure, ready, roll out, legit, finally here
    """,
    "BALLOT_PHOTO": """
        photo of your ballot, photo of the ballot, photo of your fill ballot, photo of your mark
        ballot, picture of your ballot, picture of the ballot, pic of your ballot, ballot photo,
        ballot pic, ballot picture, ballot selfie, screenshot of your ballot, screenshot of the
        ballot, scan of your ballot, scan ballot, scanned ballot, snap your ballot, scan your ballot,
        photograph your ballot, picture of your mark ballot, snap both side, ballot screenshot
    """,
    "CHOICE": """
        pick, choice, selection, candidate, your candidate, candidate's name, candidate name, name
        of your candidate, who you want, who you like, who you pick, who you choose, who you vote
        for, who you be vote for, who they want, preference, ticket, your guy, d or r, r or d, yes or
        no, d or are, are or d, y or n, red or blue, blue or red, 1 or 2, a or b, your party
    """,
    "RELATIVE": """
        friend, mate, roommate, roomie, flatmate, parent, mom, mum, mother, dad, father, husband, wife,
        spouse, hubby, partner, neighbor, neighbour, son, daughter, kid, sister, brother, cousin,
        uncle, aunt, grandma, grandpa, grandson, granddaughter, caregiver, relative, family member,
        housemate, boyfriend, girlfriend, bestie, coworker, co-worker, colleague, boss, landlord,
        someone else, anyone you trust, someone you trust, somebody else, pastor, family, stranger
    """,
    "EXEMPT": """
        overseas, abroad, military, uocava, fpca, deploy, deployed, expat, expats, displaced,
        disability, disable, disabled, blind, accessible, fvap, service member, servicemember, nri,
        nris, ofw, peace corps, astronaut, foreign post, stationed, homebound, wheelchair, voters
        with disabilities, mobility impaired, antarctica, mcmurdo, space station, in uniform, living overseas, emigrant, diaspora, shield, ada
    """,
    # Where everybody may vote on the web, named in passing.
    "E_VOTING": "e-voting, estonia, estonian, estonians, swiss, switzerland, e-residency, i-voting",
    "CANDIDATE": """
        trump, hillary, clinton, biden, joe biden, harris, kamala, obama, romney, mccain, bernie,
        sanders, cruz, beto, rubio, kasich, warren, buttigieg, mitt, potus, desantis, haley, pence,
        vance, walz, kaine, donald, hrc, gop, dem, democrat, republican, labour, tory, lib dem, snp,
        ukip, brexit, modi, bjp, rahul, trudeau, poilievre, macron, le pen, corbyn,
        starmer, abrams, kemp, warnock, ossoff, fetterman, oz, whitmer, newsom, abbott, youngkin,
        gillum, sinema, mcsally, kelly, masto, democrats, republicans, jill stein, rfk, joe, johnson
    """,
    # What is decided on a day of voting, by the name that is said of it without "election".
    "CONTEST": """
        special, congress special, congressional special, senate special, house special,
        seat in congress, house seat, house seats, senate seat, senate seats, congressional seat,
        council seat, council seats, assembly seat, assembly seats, court seat, supreme court seat,
        council race, council races, house race,
        house races, senate race, senate races, assembly race, governor race, governor's race,
        mayor race, mayor's race, mayoral race, congressional race, sheriff race,
        statehouse race, statehouse races, supreme court race, court race, judicial race,
        judicial races, judge race, county judges, constitutional amendment,
        constitutional amendments, ballot question, ballot questions, ballot measure,
        ballot measures, ballot initiative, ballot initiatives, proposition, propositions, props,
        redistricting, redistricting amendment, redistricting question, school bond, school bonds,
        bonds, school levy, school levies, levy, levies, referendum, referendums,
        plebiscite, by-election, general, midterm, midterms, recall, locals,
        europeans, municipals, councillors, councilors, legislators,
        assemblymen, ge2025, ge2026, ge2027, ge2028, ge2029, ge25, ge26, ge24
    """,
    "OFFICE": """
        police and crime commissioner, police and crime commissioners,
        president, presidential, governor, gubernatorial, senate, senate race, us senate, u.s. senate,
        mayor, mayoral, sheriff, midterm, midterms, prop, proposition, ballot measure, recall,
        referendum, candidate, potus, prez, congressional, congressman, congresswoman, white house,
        general election, primary, statewide, federal ballot, federal ballots, attorney general, lok sabha, bundestag, presidency, gov,
        presidential race, elect, electoral, measure, ballot question, bond measure, charter, indyref, euref, ge2019, ge2017, ge2024, ge, brexit vote,
        council election, local election, national election, federal election, mp
    """,
    "OFFICIAL": """
        the state, county, clerk, county clerk, board of elections, election board, elections board, boe,
        election office, elections office, election official, secretary of state, sos, registrar,
        election commission, electoral commission, iebc, inec, comelec, ecp, eci, aec, kpu, elections
        canada, supervisor of elections, auditor, returning officer, presiding officer, electoral officer, election officer, township, election department,
        elections department, state board, precinct, poll worker, county election office, election officials,
        electoral college, state officials, town clerk, city clerk, election judge, the board of
        elections, the board of election, the election board, the elections board, the election
        commission, the elections commission, the electoral commission, the election office, the
        elections office
    """,
    # -- what looks like it and is not -----------------------------------------------------
    "REAL_SERVICE": """
        find your polling place, polling place lookup, look up, lookup, reminder, reminders, poster, window poster, leaflet, remind, track,
        track your ballot, ballot tracking, volunteer, donate, sign up, signup, join, register to
        vote, registration, check your registration, request, apply, application, alert, update, info,
        information, question, hours, ride, a ride, learn more, pledge, sample ballot, subscribe,
        newsletter, find, find out, where to vote, confirm your registration, get info, commit to
        vote, livestream, more info, details, join us, pledge to vote, your rep, polling location,
        directions, shift, phone bank, text bank, canvass, rsvp, chip in, cure, signature, locate, notify,
        notification, polling place, results, status, help you find, nag you, nags you, nudge you, nudges you, ping you, pings you, pester you, pesters you, buzz you, buzzes you, early voting
        location, vote plan, make a plan, look, where you vote, who be on the ballot
    """,
    "NON_CIVIC": """
        people's money, love island, big brother, participatory budget, participatory budgeting, budget project, budget projects, third star,
        star of the game, player of the game, unexpected item, unexpected-item, oat, oat milk, oat or almond,
        locker room, team captain, for captain, fund investor, fund investors,
        idol, the voice, dancing with the stars, dwts, american idol, talent show, contestant, mvp,
        all-star, all star, award, ama, amas, mtv, vma, emmy, oscar, grammy, bts, band, singer, song,
        album, prom, homecoming, homecoming queen, prom queen, rodeo queen, student council, student government, student court, holiday party, party committee,
        student senate, class president, mascot, flavor, flavour, pizza, favorite, favourite, fan
        favorite, fan vote, eurovision, big brother, x factor, people's choice, kids' choice, teen
        choice, best dressed, bracket, hall of fame, heisman, union vote, hoa board, pta, book club,
        shareholder, proxy card, proxy statement, board of directors, the board, logo, playlist, goat,
        finale, semifinal, semi-final, quarterfinal, guild, recipe, cutest, pet, puppy, contest, giveaway, nominate, webby, shorty, choice
        awards, artist, player of the, goal of the, month award, episode, finalist, ratification vote, ratify, party leader, leadership,
        neighborhood assoc, speed bump, dance show, tory members, labour members, cpcldr, conservation district, district board, neighborhood
        association, worst, pageant, miss teen, miss universe, winning design, new leader, next leader, design contest, best pie, trunk or treat, competition, tournament,
        team name, reality show, bachelor, bachelorette, survivor, drag race, which player, best player, players, all-stars, nba,
        nfl, mlb, nhl, fan, mtvhottest, got talent, america's got talent, agt, strictly, britain's got
        talent, credit union, of the month, lodge officers, booster club, condo board, hoa, troop election,
        dao, treasury split, band booster, game of the year, best picture, annual meeting, agm, co-op board, cooperative,
        credit union board, condo meeting, people's choice awards, people's choice, name the, mural, playlist, jersey number,
        best band, hottest, bird of the year, fat bear, talent, ballot initiative petition, mock
        election, mock vote, mock ballot, kids vote, kids voting, charity, grant, park design, fictional, movie,
        film, character, ship, video of the year, dog park, soundtrack, cover art, homecoming court,
        guild election, union election, officer election, steward election, hoco, fantasy league, strike vote, strike authorization, contract vote, class prez, class pres, officer voting, chapter election, historical society, straw vote,
        vestry, new pastor, hall council, dorm council, contract ballot, contract ballots, play of the game, online poll,
        web poll, twitter poll, school council, straw poll, best of, halftime, halftime act,
        halftime show, opening act, encore, karaoke, setlist, map vote, quiz night, p-pop, k-pop, neighborhood council seat, neighbourhood council seat,
        double tap for, for treasurer of the, homecoming voting, decision is final, girl of summer,
        pie vote, chili vote, cake vote, pie contest, strike ballot, strike ballots, industrial action ballot, union ballot, union ballots, postal strike ballot, membership ballot,
        best dog, best cat, bake-off, bake off, cook-off, cookoff, costume contest
    """,
    "CONGRESS": """
        senate, house, congress, committee, parliament, council, board, lawmakers, senators,
        legislature, court, justices, judges, mps, commons, floor vote, roll call, cloture, bill,
        amendment, impeachment, impeach, confirmation, confirm, nominee, nomination, resolution,
        filibuster, delegates, members, commissioners, jury, fcc, lords, caucus chair, speaker, aca,
        obamacare, repeal, tax bill, electors, cabinet, faculty, un, security council, scotus
    """,
    "LAWMAKER": """
        senator, senators, congressman, congresswoman, representative, your rep, your reps, lawmaker,
        lawmakers, legislator, legislators, capitol, switchboard, constituent, house vote, floor vote,
        cloture, healthcare bill, kavanaugh, acb, net neutrality, confirmation, filibuster,
        your mp, your senator, alderman vote, 202-224-3121
    """,
}
