"""Elections, voting, voters, ways and days: the roles that several categories speak of."""

ROLES = {
    "VOTE": """
        vote, cast ballot, cast your ballot, cast a ballot, cast your vote, cast a vote, cast vote,
        cast my vote, cast their vote, cast their ballot, go to the polls, head to the polls,
        hit the polls, get to the polls, show up at the polls, get out and vote,
        go vote, get your vote in, fill out your ballot, do your civic duty, mark your ballot,
        make your voice hear, make your vote count, cast one, cast yours, cast it, revote
    """,
    "ELECTION": """
        election, election day, eday, e-day, e day, midterm, midterms, primary, primary day, runoff,
        run-off, run off, runoff election, general election, presidential election, voting day,
        polling day, vote day, special election, caucus, caucuses, referendum, big day,
        election night, the election, by-election, ballot day, day of the election, d-day
    """,
    "ELECTION_DAY": """
        election day, eday, e-day, e day, voting day, polling day, vote day, primary day, ballot day,
        day of the election, day to vote, day of voting
    """,
    "POLLS": """
        polls, polling place, polling station, polling site, polling location, poll place, precinct,
        voting location, voting site, voting place, voting center, vote center, voting centre,
        ballot box, voting booth, polling booth, vote station, polling center, booth, poll site,
        poll station, voting station
    """,
    "BALLOT": """
        ballot, mail ballot, mail-in ballot, mail in ballot, absentee ballot, absentee,
        postal ballot, postal vote, mail-in, provisional ballot, voting paper, ballot paper,
        mail-in vote, mail vote, absentee vote
    """,
    "EARLY": """
        early voting, early vote, vote early, early in-person voting, advance voting, in-person early
        voting, early ballot, early voter, early, absentee in person
    """,
    "REGISTER": """
        register, registration, voter registration, register to vote, enroll, sign up to vote,
        get on the rolls, get on the roll, reregister, re-register, same-day registration,
        register online
    """,
    "REQUEST": """
        request, apply for, application, ask for a ballot, request a ballot, absentee application,
        request form
    """,
    "RETURN": """
        return, postmark, postmarked, mail it back, mail back, send back, send it back, drop it off,
        drop off, receive, mail in, mail your ballot, return your ballot, drop your ballot
    """,
    "DEADLINE": """
        deadline, last day, final day, cutoff, cut-off, cut off, due, due date, no later than,
        last chance, until, by, before, end, close, expire, ends, window
    """,
    "RESULTS": """
        result, results, certify, certification, recount, canvass, inauguration, inaugurate, debate,
        rally, swear in, sworn in, take office, election results, returns, count the votes, audit,
        electoral college, concede, victory party, watch party
    """,
    "REPUBLICANS": """
        republicans, republican, republican voter, gop, gop voter, conservative, conservatives,
        trump voter, trump supporter, maga, trumpers, trump fans, trump people, trump folks, romney,
        romney voter, romney supporter, mccain voter, tories, tory, tory voter, leave voter, leavers,
        red voter, right wing, reds, team red
    """,
    "DEMOCRATS": """
        democrats, democrat, democratic voter, dem voter, dem, liberal, liberals, clinton voter,
        hillary voter, hillary supporter, clinton supporter, biden voter, biden supporter,
        harris voter, harris supporter, obama voter, obama supporter, bernie voter, bernie supporter,
        sanders voter, labour, labour voter, remain voter, remainers, blue voter, left wing,
        leftist, progressives, progressive, kamala voter, blues, team blue
    """,
    "GROUP": """
        republicans, democrats, independents, liberals, conservatives, men, women, lady, guy, male,
        female, student, college student, senior, senior citizen, over 65, over 60, under 30,
        under 35, veteran, military, union member, black people, black voter, african american,
        latino, latinos, latino voter, hispanic, hispanics, asian, muslim, muslims, jews, jewish
        voter, christian, catholic, immigrant, naturalized citizen, naturalised citizen, dual
        citizen, felon, ex-felon, last name, surname, name begin with, odd number, even number,
        odd-numbered, even-numbered, odd address, even address, born in, first-time voter,
        first time voter, new voter, young voter, young people, young voters, gen z, millennials,
        millennial, boomers, boomer, renters, renter, homeowner, homeowners, parent, teacher, nurse,
        independent, third party, third-party, green voter, registered republican, registered
        democrat, registered voter, unregistered voter, mail voter, absentee voter, rural voter,
        city voter, urban voter, out-of-state student, essential worker, night shift, day shift,
        non-white voter, minority voter, minorities, everyone else, the rest, disabled voter,
        freshmen, sophomore, everybody else, brown people, native voter, white voter, white people,
        blacks, mexican, mexicans, moms, dads, single people, married people, unvaccinated,
        vaccinated, undecided, undecided voter, gay people, trans people, trans voter
    """,
    "YOU": """
        you, everyone, everybody, anyone, anybody, voter, voters, citizen, citizens, folk, folks,
        people, resident, all, we, us, americans, texans, floridians, georgians, ohioans, guys,
        friends, friend, they, person, neighbor, one, those, who
    """,
    "CAN": "can, may, able to, allowed to, free to, be able to, welcome to, allow, let, get to",
    "MUST": """
        must, have to, need to, need, require, got to, should, shall, supposed to, ought to, better,
        mandatory, requirement, only, make sure to, sure to, demand, ask for, obligated
    """,
    "NOT": """
        not, no, never, none, nobody, no one, neither, nor, without, cannot, nothing, nt
    """,
    "ONLY": "only, unless, except, just",
    "BAN": """
        can not, may not, can no longer, no longer, not allow, not eligible, not permit, ineligible,
        disqualify, ban, bar, purge, refuse, deny, reject, turn away, lose your vote,
        lose your right, lose the right, not able, turn you away, not let, prohibit, forbid,
        forbidden, block, blocked, kick off the rolls, remove from the rolls, strike from the rolls,
        will not be able, no vote for, not welcome, stop from voting, not get to, must not, never
        be able, barred
    """,
    "MOVED": """
        postpone, delay, move, push back, push to, push, reschedule, shift, change, put off, extend,
        move back, switch, bump, defer, hold over, moved to
    """,
    "CANCELLED": """
        cancel, call off, suspend, scrap, abolish, shut down, halt, not happen, not take place,
        canceled, canceling
    """,
    "OVER": """
        over, already over, already close, already end, already happen, be yesterday, be last week,
        too late, miss it, miss the election, wrap up, all done, finish, have close, already vote
    """,
    "SPLIT": """
        different day, separate day, own day, stagger, staggered, split, assign, their day,
        respective day, second day, other day, by party, by last name, by surname, alphabetical,
        alphabetically, two-day, two day, day two, day one, overflow day
    """,
    "TEXT": """
        text, sms, text message, txt, dm, direct message, message, whatsapp, imessage, texting,
        text-to-vote, telegram, messenger, signal message, snapchat
    """,
    "PHONE": """
        phone, telephone, call, dial, hotline, landline, voicemail, voice mail, phone line, ring,
        robocall, automated line, cell phone, cellphone, press 1, press one, call in, phone in,
        toll-free, toll free, speakerphone, operator, smartphone
    """,
    "WEB": """
        online, website, web site, internet, web, app, portal, email, e-mail, link, qr code,
        google form, web form, form, from your phone, from your couch, from home, from bed, url,
        digital, digitally, electronically, e-vote, evote, e-voting, download, click, tap, log in,
        log on, login, survey, blockchain, facetime, zoom, alexa, siri, venmo, cash app, kiosk,
        at home, from your own home, website form, electronic, virtually, virtual, remotely
    """,
    "SOCIAL": """
        like, retweet, rt, reply, comment, hashtag, tweet, share, post, repost, emoji, story, react,
        follow, profile picture, profile frame, facebook, instagram, twitter, tiktok, snap, heart,
        thumbs up, tag, pin, quote tweet, bio, poll sticker, upvote, reddit, discord, twitch
    """,
    "REAL_SERVICE": """
        find your polling place, polling place lookup, look up, lookup, reminder, remind, track,
        track your ballot, ballot tracking, volunteer, donate, sign up, signup, join, register,
        registration, check your registration, request, apply, alert, update, info, information,
        help, question, report, hours, ride, a ride, learn more, pledge, sample ballot, subscribe,
        newsletter, petition, poll, survey, results, status, find, where to vote, verify, confirm
        your registration, get info, commit to vote, watch, livestream, listen, more info, details,
        join us, pledge to vote, your rep, senator, congressman
    """,
    "NON_CIVIC": """
        idol, the voice, dancing with the stars, dwts, american idol, talent show, contestant, mvp,
        all-star, all star, award, awards, ama, amas, mtv, vma, emmy, oscar, grammy, bts, band,
        singer, song, album, prom, homecoming, homecoming queen, prom queen, student council, class
        president, mascot, flavor, pizza, favorite, fan, fan favorite, eurovision, big brother,
        x factor, people's choice, kids' choice, best dressed, bracket, hall of fame, heisman, union
        vote, hoa, pta, book club, shareholder, proxy, board of directors, logo, playlist, goat,
        finale, recipe, cutest, pet, puppy, contest, giveaway, nominee, nominate, nomination,
        webby, shorty, choice awards, artist, player of the, goal of the, month award, show, episode,
        competition, tournament, team name, reality show, bachelor, bachelorette, survivor, drag race
    """,
    "CONGRESS": """
        senate, house, congress, committee, parliament, council, board, lawmakers, senators,
        legislature, court, justices, judges, mps, commons, floor vote, roll call, cloture, bill,
        amendment, impeachment, impeach, confirmation, confirm, nominee, nomination, resolution,
        filibuster, delegates, members, commissioners, jury, fcc, lords, caucus chair, speaker, aca,
        obamacare, repeal, tax bill, electors, cabinet, faculty, un, security council, scotus
    """,
    "STAY_HOME": """
        stay home, stay at home, stay in, stay away, sit out, sit it out, sit this one out, remain
        home, keep away, do not go, do not come, do not bother, no need to go, no need to vote, no
        need to come, skip, boycott, abstain, not worth, turn around, go home, leave the line
    """,
    "CASE_WORDS": "official, county, clerk, board of elections, secretary of state, sos",
}

