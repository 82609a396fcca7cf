"""Elections, voting, voters, ways and days: the roles that several categories speak of."""

ROLES = {
    "VOTE": """
        vote, voting, cast ballot, cast your ballot, cast a ballot, cast your vote, cast a vote, cast vote,
        cast my vote, cast their vote, cast their ballot, go to the polls, head to the polls,
        hit the polls, get to the polls, show up at the polls, get out and vote,
        go vote, get your vote in, fill out your ballot, do your civic duty, mark your ballot,
        make your voice hear, make your vote count, pick a president, choose a president, elect a president, pick a governor, choose a governor, pick a mayor, pick the next president, choose our next president, cast one, cast yours, cast it, revote
    """,
    "ELECTION": """
        party primary, closed party primary,
        federal election day, election, election day, eday, e-day, e day, midterm, midterms, primary, primary day, runoff,
        run-off, run off, runoff election, general election, presidential election, voting day,
        polling day, vote day, special election, caucus, caucuses, referendum, second round, first round, recall election, second ballot, big day,
        election night, the election, by-election, ballot day, day of the election, d-day,
        federal election, state election, municipal election, mayoral election, provincial election,
        congressional election, governor election, senate election, council election, presidential,
        primary election, national election, presidential race, miss the election
    """,
    "ELECTION_DAY": """
        election day, federal election day, eday, e-day, e day, voting day, polling day, vote day, primary day, ballot day,
        day of the election, day to vote, day of voting
    """,
    "POLLS": """
        polls, polling place, polling station, polling site, polling location, poll place, precinct,
        voting location, voting site, voting place, voting center, vote center, voting centre,
        ballot box, voting booth, polling booth, vote station, polling center, booth, poll site,
        poll station, voting station, polling hall, polling halls
    """,
    "BALLOT": """
        ballot, mail ballot, mail-in ballot, mail in ballot, absentee ballot, absentee,
        postal ballot, postal vote, mail-in, provisional ballot, voting paper, ballot paper,
        mail-in vote, mail vote, absentee vote, ask for a ballot, request a ballot, ballot envelope, track your ballot, deny a ballot,
        lose your ballot, fake ballot
    """,
    "EARLY": """
        early voting, early vote, vote early, advance polls, advance poll, early in-person voting, early in person voting, in person early voting, early in person, adv voting, one stop voting, advance voting, in-person early
        voting, early ballot, early voter, early walk-in voting, early walk in voting, walk-in early voting,
        absentee in person, emergency voting, special voting, special vote, special votes, pre-poll, prepoll
    """,
    "REGISTER": """
        register, registration, voter registration, voter sign up, register to vote, enroll, sign up to vote,
        get on the rolls, get on the roll, reregister, re-register, same-day registration,
        register online, sign up as a voter, sign up voters, get on the voter list,
        add to the voter list, add to the rolls, get on the register, electoral register,
        registration book, registration books, close of rolls, enrol, enrolment, enrollment, enrolments, enrollments, voter form, voter application
    """,
    "REQUEST": """
        request, apply for, application, applications, ask for a ballot, request a ballot, absentee application,
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
        electoral college, concede, victory party, watch party, vote tallies, vote tally,
        final tallies, final tally
    """,
    "REPUBLICANS": """
        republicans, republican, republican voter, gop, gop voter, conservative, conservatives,
        trump voter, trump supporter, maga, trumpers, trump fans, trump people, trump folks, romney,
        romney voter, romney supporter, mccain voter, tories, tory, tory voter, leave voter, leavers,
        red voter, right wing, reds, team red, righties
    """,
    "DEMOCRATS": """
        democrats, democrat, democratic voter, dem voter, dem, liberal, liberals, clinton voter,
        hillary voter, hillary supporter, clinton supporter, biden voter, biden supporter,
        harris voter, harris supporter, obama voter, obama supporter, bernie voter, bernie supporter,
        sanders voter, labour, labour voter, remain voter, remainers, blue voter, left wing,
        leftist, progressives, progressive, kamala voter, blues, team blue, libs, lefties, lefty
    """,
    "GROUP": """
        republicans, democrats, independents, liberals, conservatives, men, women, lady, guy, male,
        female, student, college student, senior, senior citizen, over 65, over 60, under 30, under 65, under 60, under 50,
        over 50, under 40, over 40,
        under 35, veteran, military, union member, black people, black voter, african american,
        latino, latinos, latino voter, hispanic, hispanics, asian, muslim, muslims, jews, jewish
        voter, christian, catholic, immigrant, naturalized citizen, naturalised citizen, dual
        citizen, felon, ex-felon, last name, surname, name begin with, odd number, even number,
        odd-numbered, even-numbered, house number, house numbers, odd address, even address, born in,
        first-time voter,
        first time voter, new voter, young voter, young people, young voters, gen z, millennials,
        millennial, boomers, boomer, renters, renter, homeowner, homeowners, parent, teacher, nurse,
        independent, third party, third-party, green voter, registered republican, registered
        democrat, registered voter, unregistered voter, mail voter, absentee voter, rural voter,
        city voter, urban voter, out-of-state student, essential worker, night shift, day shift,
        non-white voter, minority voter, minorities, everyone else, the rest, disabled voter,
        freshmen, sophomore, everybody else, roma people, gypsies, brown people, native voter, white voter, white people,
        blacks, mexican, mexicans, moms, dads, single people, married people, unvaccinated,
        vaccinated, undecided, undecided voter, gay people, trans people, trans voter,
        others, first-timer, first timer, bros, bro, team d, team r, gop voter, democratic,
        leave folk, leave people, leave lot, remain folk, remain people, remain lot, shinners,
        fine gaelers
    """,
    "TURN": """
        turn, slot, time slot, session, appointment, window
    """,
    "PART": """
        side, team, half, crew, batch, street, block, ward, precinct, district, riding, borough,
        county, floor, building, apartment, plate, zip, sign, number, initial, first name, shift,
        voter, folk, supporter, fan, people, household, customer, member, union, letter,
        property, properties, ridings, group, states, zip code, zip codes, initials, surnames,
        names, signs, age, adult, everybody, everyone, anyone, elephant, donkey, hat
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
    "SLID": """
        bumped, bump, slid, slide, slides, kicked to, kicked back to, roll into, folded into, pull, put back,
        bring forward, brought forward, roll forward, rolls forward, rolled forward, set back, reset, redone, carry over, punted, pushed, conducted, shove, shoved, shunt, shunted, knock back,
        knocked back, hoof, hoofed
    """,
    "CALENDAR": """
        save the date, mark your calendar, mark your calendars, mark the calendar, set an alarm,
        set your alarm, set a reminder, circle it, mark it, when, mark it down
    """,
    "GOES_AHEAD": "push through, go ahead as plan, proceed as plan, push ahead, press ahead",
    "CANCELLED": """
        cancel, call off, suspend, scrap, abolish, shut down, halt, not happen, not take place,
        canceled, canceling
    """,
    "OVER": """
        over, be over, be already over, already over, already close, already end, already happen, be yesterday, be last week,
        too late, miss it, miss the election, wrap up, all done, finish, have close, already vote
    """,
    "SPLIT": """
        different day, separate day, own day, stagger, staggered, split, assign, their day,
        respective day, second day, other day, by party, by last name, by surname, alphabetical,
        alphabetically, two-day, two day, day two, day one, overflow day,
        make-up day, make-up date, makeup day, makeup date, make up day, catch-up day, backup day,
        back-up day, rain date, redo, do-over, extra day, extra session, second session,
        supplemental session, another session, overflow week, additional day,
        second chance day, mop up day, mop-up day, sweep-up day, catch-up sunday, leftover day,
        second sitting, two sittings
    """,
    "STAY_HOME": """
        stay home, stay at home, stay in, stay away, sit out, sit it out, sit this one out, remain
        home, keep away, do not go, do not come, do not bother, no need to go, no need to vote, no
        need to come, skip, boycott, abstain, not worth, turn around, go home, leave the line
    """,
    "LOCAL": """
        school board, hoa, city council, town council, village board, school bond, bond election,
        library board, water board, water district, irrigation district, drainage district, levee district, fire district, homeowners association, union election,
        student government, student gov, student govt, sga, county commission, town meeting, special district, tribal council,
        school levy, tribal election, deacon, deacons, uaw, the contract, contract vote, new contract,
        contract offer, tentative deal, tentative agreement, tentative contract, strike vote, whether to strike,
        authorize a strike, authorise a strike, go on strike, student body, teachers contract, teacher contract, union contract
    """,
    "AFTER_ELECTION": """
        day after the election, day after election day, day after election, week after the election,
        week after election day, weekend after the election, weekend after election day,
        after election day, morning after the election, days after the election, week after that,
        days after election day, month after the election, week after tuesday
    """,
    "THING": """
        veterans day, labor day, columbus day, halloween, thanksgiving, christmas, juneteenth, mlk day,
        presidents day, memorial day, night football, make it up, back in class,
        class, school, work, shift, flight, party, dinner, brunch, sleep, nap, game, match, concert,
        church, appointment, meeting, birthday, court, exam, test, delivery, ship, air, podcast,
        newsletter, release, premiere, show, rehearsal, practice, poll, football, surgery, speech,
        town hall, march, protest, phone bank, phonebank, karaoke, potluck, quiz,
        parade, burger, coffee, assigned visit, vacation, home, weather, rain, trial, hearing
    """,
}
