"""Calls to stay away, and the reasons that are given for them.

A call is an act (`HOME`, `AVOID`, `GIVE_UP`, or a negated `VOTE`) that is put to the reader; whether
it is, the rules work out from what stands before it.
"""

ROLES: dict[str, str] = {
    # Acts that mean staying away whatever follows.
    "HOME": """
        stay home, stay at home, stay the hell home, stay the f home, stay yo ass home, stay that
        ass home, stay your ass home, stay ya ass home, stay ya behind home, stay your behind home,
        stay a yuh yard, stay inna yuh yard, stay a unnu yard, tan a yuh yard, siddung a yuh yard,
        remain home, remain at home, remain in your home, stay indoors, stay inside, remain indoors,
        skip this one, skip that one, have a lie in, have a lie-in, enjoy a lie-in, lie in bed, stay in your pj, stay in your pjs,
        stay warm at home, stay safe at home, stay dry at home, stay cozy at home, stay comfy at home,
        hold its vote, hold their vote, hold our vote,
        stay in your home, stay in your homes, stay in your house, stay in your houses, stay in your apartment,
        stay in your apartments, stay in your flat, stay in your flats, stay in your rooms, stay in the house, stay in bed, remain in bed, stay on the couch,
        stay on your couch, stay in your house, stay in your room, stay in the dorm,
        stay on the ranch, stay on the farm, stay on the porch,
        remain inside, stay at work, stay in your dorm, stay out of it, stay out of this one,
        sit it out, sit this one out, sit this out, sit home, sit at home, sit that one out,
        sit on your hands, sleep in, sleep through it, oversleep, hunker down, shelter in place,
        keep your vote in your pocket, keep your vote to yourself, hold your vote,
        do not leave the house, do not leave your home, do not leave your house,
        do not leave home, keep yourself home, keep yourselves home, keep yourself at home,
        keep yourselves at home, keep yourselves away, keep yourself away, no salgan a votar, no vayan a votar,
        no salgas a votar, no vayas a votar, no vayamos a votar, no salgamos a votar, no voten,
        quedense en casa, quédense en casa, quedate en casa, quédate en casa, skip it, go fish instead, skip the vote, stay ghost, stay scarce, stay gone, lay low, lie low,
        keep home, keep at home, keep indoors, keep inside
    """,
    # Acts that mean it only beside a reason.
    "WEAK": """
        go home, go on home, go back home, just go home, head home, head on home, head back home,
        drive home, walk home, turn around, turn back, turn the car around, turn the car round,
        turn right around, turn round, leave the line, leave the queue, get out of line,
        get out of the line, step out of line, get out the line, leave line, drop out of line,
        sleep late, sleep until noon, sleep until ten, sleep all day, take the day off, take the night off, opt out, save your gas, save your feet,
        save your time, save your energy, save the gas, save the trip, save yourself the trip,
        save yourself a trip, save yourself the drive, save yourself the walk, save the gas money,
        save yourself the line, save yourselves the trip, save yourselves the walk,
        stay where you be,
        save yourselves the drive, save urselves the walk, give it a miss, put your feet up,
        kick your feet up, kick back, steer clear, stay clear, keep clear, stay far away,
        let it pass, leave it alone, leave it be, keep your kid home, stay off the road,
        stay off the street, do not risk it, not worth the risk, go the other way, call in sick,
        call out sick, write this one off, write it off, go to the beach, go to the lake, go fishing, go fish, go golfing, go bowling, go camping, go hunting,
        go hiking, go shopping, go to the mall, go to the gym, enjoy the day off, mow the lawn, mow your lawn, wash the car, wash your car,
        fire up the grill, crack a beer, crack open a beer, open a beer, pour a drink, take a nap, have a nap,
        pull the duvet up, pull up the duvet, pull the covers up, pull up the covers, pull the blankets up,
        turn off your alarm, turn off the alarm, hit snooze, hit the snooze, stop in,
        hit the beach, hit the couch, relax, chill, go back to bed, do not risk,
        let this one go, let this one pass, let this one slide, let that one go, let them have it,
        sit tight, take a pass, take the pass, let it ride, let it slide, let it go, let it be,
        keep your head down, watch from home, watch it on tv, mind your business,
        cancel your trip, cancel your ride, pack it up, return home, return to your home,
        return to their home, wait at home, remain in home, forget it,
        stay behind the door, keep it moving, drive on, drive past, leave now, clear out, scram,
        give your feet a rest, rest your feet, give it a rest, stay ya behind in, get out of there, leave it to
    """,
    # Acts that mean it only where the clause ends, or an election, polls, a day or "it" follows.
    "AVOID": """
        skip, boycott, snub, spurn, avoid, abstain, abstain from, stay away, keep away, stay out, keep out, keep off, stand back from,
        stay off, stay in, sit out, shun, refuse, opt out of, steer clear of,
        stay clear of, keep clear of, stay away from, keep away from, disperse,
        scatter, blow off, ditch, stay out of, keep out of, opt out from,
        refrain, refrain from, keep your hands off, keep your hand off, keep off of
    """,
    # What one is told not to do, after a NOT.
    "GO": """
        get off the couch, get off your couch, get out of bed, leave the couch, get dressed,
        trek, trek out, trudge, trudge out, traipse, schlep, slog, venture out, brave, stand around,
        stand in heat, stand in the heat, stand in the sun, stand in the rain, stand in the cold,
        stand in the snow, stand outside, hike over, hike out, ride out,
        go, come, show up, turn up, show, show out, come out, go out, head out, head, line up, queue,
        queue up, stand in line, wait in line, participate, participate in, take part, take part in,
        engage, appear, visit, bother, rock up, roll up, pull up, walk in, walk in there, get in line,
        stand in that line, stand in those lines, stand in the line, stand in a line, stand in any line,
        be there, travel, attend, leave home, leave the house, step foot, set foot, approach, try,
        rush, run, drive, drive over, be in line, be in that line, waste your time, waste your gas,
        waste time, waste gas, waste a day, waste your day, waste your morning, risk it, risk, go in,
        come in, come near, go near, get near, turn out, play along, think about, enter, touch, get on the bus, get on that bus, get up, be at
    """,
    # The same, where the whole is one phrase.
    "NOT_GO": """
        do not go, do not come, do not come out, do not go out, do not bother, do not turn up, do not turn out, do not show up, not show up,
        do not even bother, not even bother, no need to go, no need to vote, no need to come
    """,
    "NO_NEED": """
        no need, not need, do not bother, not bother, no reason, not necessary, no point, not worth,
        no use, no sense, not have to, pointless, useless, unnecessary, optional, waste of time,
        waste of gas, not waste, do not waste,
        not require, no call, no cause, not call for, unneeded, not need anymore, no earthly reason
    """,
    "WON": """
        already win, win already, in the bag, a lock, landslide, it over, all over, be over, call it,
        already call, already lock, it 's over, winner be call, have it lock,
        waltz, romp, sweep it, in the bank, in her handbag, cooked, signed and seal,
        mathematically, insurmountable, unbeatable, she get it, he get it, we get it, decide, already decide, settle, already
        settle, declare the winner, declare winner, clinch, up 10, cruise, ahead by, by a mile, toast,
        guarantee, shoo-in, safe seat, safe state, safe district, have this, 's get this, 's get it, already have, have it win, be win,
        win this, win it, win, victory be, no chance, do deal, done deal, cook, have enough,
        enough vote, enough votes, get enough, race be call, wrap it up, wrap up,
        its over, it's over, up by, done and dusted, locked in, it's a wrap, its a wrap, be bake, cakewalk,
        winner be announce, winner announced, already announce the winner, announce the winner already, result be announce, concede, drop out, blowout, a rout, locked up, lock up, sewn up, sew up, foregone
    """,
    "SPREAD": """
        pass it on, pass this on, spread the word, spread it, rt, retweet, share this, please share,
        pass it along, pass along, tell everyone, tell your friends, who be with me, who's with me,
        join me, join us, do likewise, do as we do, do as i do, follow suit, with me, pledge, copy and paste, repost, tell a friend, do the same,
        that be the tweet, full stop, period, forward this
    """,
    "ONE_AND_ALL": """
        nobody, nadie, ninguno, no one, none of us, none of you, not one of us, not one of you, not a single one,
        none of yall, no body, not one person, not one soul, not a soul, not a single soul, not a single person, not one, noone, none of we, none of them
    """,
    "ELECTION_WORD": "red wave, blue wave, red tsunami, blue tsunami, skip the vote, polls, voting, votes, race, ballots, turnout, precinct, primaries, elections, senate race, party primary, closed party primary",
    # Who may be spoken to, besides the groups that other rules know.
    "ADDRESSED": """
        black america, latino america, brothers, sisters, comrades, farmers, workers, nurses, catholics, christians, evangelicals,
        libertarians, anarchists, vegans, gamers, californians, new yorkers, aussies, canadians,
        americans, texans, georgians, floridians, ohioans, my people, mi gente, vets, patriots,
        black folk, black folks, white folk, latinas, girls, ladies, fellas, boys, lads, mates,
        gun owners, ravers, leftists, socialists, greens, moderates, kids, church, saints, family,
        fam, everybody, neighbors, neighbours, villagers, listeners, class of, members, teamsters,
        supporters, opposition supporters, opposition supporter, drivers, tenants, truckers, gang,
        first nations, indigenous people, natives, tribe, tribes, scots, albertans, quebeckers, kiwis,
        nigerians, kenyans, filipinos, puerto ricans, haitians, cubans, arabs, arab americans,
        somalis, hmong, sikhs, hindus, buddhists, mormons, baptists, evangelicals, amish, orthodox,
        michiganders, wisconsinites, pennsylvanians, arizonans, nevadans, virginians, carolinians,
        minnesotans, iowans, coloradans, oregonians, alaskans, hawaiians, chicagoans, detroiters,
        philadelphians, brooklyn, miners, welders, nurses, cops, firefighters, bartenders, barbers,
        hairdressers, ranchers, fishermen, loggers, roofers, plumbers, electricians,
        drag queens, queers, lesbians, gays, widows, mothers, fathers, grandmas, grandpas, retirees,
        pensioners, graduates, alumni, sorors, frat, gamers, streamers, bikers, hunters, anglers,
        surfers, skaters, stoners, punks, goths, nerds, witches, crypto bros, hustlers, queens, kings,
        gents, chat, besties, babes, homies, primos, aunties, uncles, cousins, elders, youth, migrants, igbos, yorubas, hausas, luos, kikuyus, kalenjins
    """,
    # Said of a vote for or against something, or of a vote in another sense.
    "COMPLAIN": """
        complain, bitch, whine, cry, moan, bitching, complaining, whining, crying, gripe, your say,
        a say, no right, shut up, voice, your voice, get what you
    """,
    # Reasons that would close or empty polls.
    "HAZARD": """
        out of ballot, run out of ballot, out of paper ballot,
        storm, hurricane, blizzard, tornado, flood, flooding, snow, snowstorm, nor'easter, noreaster,
        whiteout, heat, heatwave, heat index, wildfire, fire, smoke, earthquake, quake, tsunami,
        typhoon, lightning, thunderstorm, fbi alert, black ice, ice storm, power, power outage, outage,
        power cut, blackout, grid, load shedding, electricity, covid, covid-19, covid19, corona,
        coronavirus, virus, flu, swine flu, bird flu, measles, outbreak, pandemic, superspreader,
        ebola, zika, monkeypox, mpox, norovirus, legionella, mold, quarantine, bomb, bomb threat,
        explosive, explosion, device, threat, gas leak, leak, chemical, anthrax, white powder,
        asbestos, radiation, active shooter, shooter, shooting, sniper, gunman, hack, hacked, hacker,
        breach, cyberattack, cyber attack, cyber, malware, ransomware, server, strike, curfew,
        martial law, emergency, evacuate, evacuation, lockdown, lock down, terror, terrorist, terrorism,
        attack, riot, riots, unrest, road close, roadblock,
        water main, sinkhole, chemtrail, poison, fema, health director, cdc, health department,
        infected, infect, sick, hospital, hospitals, icu, germs,
        indian variant, delta variant, new variant, covid variant, omicron, tuberculosis, tb, typhus, typhoid, polio, hepatitis, whooping cough, pertussis, mumps, chickenpox, rubella, diphtheria, scabies, bed bugs, bedbugs, sars,
        contagious, breathe, pepper spray, tear gas, tear gassing, tear gassed,
        helene, idalia, irma, beryl, katrina, cyclone, mudslide, avalanche, dust storm, hail, hailstorm, sleet, gale, storm surge, monsoon,
        volcano, eruption, lava, spill, chemical spill, contamination, contaminated, plague, cholera,
        meningitis, stomach bug, hazmat, brownout, ddos, drone, missile, gunfire, gunshots, hostage,
        standoff, state of emergency, red alert, boil water, smog, the er, derecho, waterspout,
        downed line, ammonia, toxic, fumes, carbon monoxide, rabies, salmonella, all clear, all-clear, aftershock, aftershocks,
        in the water, powder, boil-water, boil water notice, bomb squad, bomb squads, swat, siren, sirens, insecurity, test positive, gunmen, landslide, wind, winds, gusts
    """,
    "BALLOT": "out of ballot, run out of ballot, out of paper ballot",
    "DISTANCE": "keep your distance",
    "DANGER": """
        dying, catch it, catch covid, get covid, infected, infect, get sick, sick, die, death, kill, unsafe,
        not safe, ventilator, exposed, superspreader, contagious, spreading, spread, hospital,
        dangerous, deadly, risk, measles, covid, virus
    """,
    "LONG_WAIT": """
        line, lines, queue, wait, hour wait, hr wait, hour line, hr line, long line, cap, capped,
        hours, hrs
    """,
    "MACHINE": """
        machine, voting machine, scanner, tabulator, printer, touchscreen, e-pollbook, pollbook,
        computer, system, systems, ballot printer, paper, vmd, evm, evms, kit, equipment, server,
        servers, internet, wifi, screen, reader, database
    """,
    "DOWN": """
        down, dead, break, broken, crash, offline, fail, out, jam, not work, not working, go down,
        kaput, stop work, fry, on the fritz, glitch, glitching, shut off, knock out, short, run out,
        run out of, out of, wipe, brick, bricked, busted, malfunction, freeze, frozen, dark
    """,
    "BE_OFF": """
        be suspend, be cancel, be cancelled, be call off, be halt, be pause, be void, be scrap,
        be shut down, be do for today, be do for the day
    """,
    "OFF": """
        cancel, cancelled, cancelling, scrapped, no more, drop, call off, suspend, scrap, abolish, halt, off, pause, freeze, not happen,
        not take place, be not happen, be freeze, not be go ahead, not go ahead, not proceed, not be happen,
        not be take place, abandon, abandoned, abandoning, aborted, annul, annulled, axe, axed, shelve, shelved, nix, nixed, called off, binned, scrub, scrubbed, be scrub, red-tagged, scratch, not be hold, shut down, over for the day, over for today,
        on hold, put on hold, not possible, finish until
    """,
    "SHUT": """
        have close,
        close, shut, lock, evacuate, shutter, go dark, chain, flood, board up, close down, shut down,
        lock down, destroy, burn, blow up
    """,
    "FOR_NOW": """
        until further notice, till further notice, for the day, for today, early, due to, because of,
        because, owing to, statewide, nationwide, everywhere, citywide, countywide, over, after
    """,
    "ALL_OF": """
        all, every, entire, whole, statewide, nationwide, countywide, citywide, everywhere, any,
        each, across, nation, no, both, half, state
    """,
    "SITE": """
        school, church, library, gym, hall, elementary, middle school, high school, community center,
        rec center, rec, center, ward, fire hall, firehouse, ymca, vfw, legion, grange, cafeteria,
        ctr, fire station, temple, mosque, synagogue, armory, clubhouse, academy, campus, college,
        courthouse, basement, mall
    """,
    # Who speaks with authority, bids.
    "TELL": """
        tell, ask, order, advise, direct, urge, warn, beg, instruct, bid, want, say for,
        recommend, plead, begged, begging, pleaded, implored
    """,
    # What they bid: not to go and vote.
    "SKIPPING": """
        skip, sit out, sit this out, sit this one out, sit it out, hold off, keep off, keep out,
        stay off, stay out, stay put, stay in, stay home, abstain, fold, let this one go, let it go,
        let this one pass, remain, shelter, stay indoors, stay inside, pass, avoid, forget,
        keep away, stay away, go home, scram, disperse,
        hunker down, give it a miss, opt out
    """,
    "LATER": "later, another day, another time, next week, in a few, in an hour, back, again",
}
