"""Conditions and bars: papers, debts, records, origins."""

ROLES = {
    "VOTE": "pull the lever, pull a lever",
    # What a voter is said to lose: the whole of the bar in one phrase.
    "OUT": """
        be refuse, be reject, be deny, denied, not an eligible voter, not eligible voter,
        be void, be cancel, be scrap, your vote be void, not get in, not let you in,
        will not let you in,
        lose your vote, lose vote, lose the vote, lose your right, lose the right, lock out until,
        locked out until, lock out for, locked out for, shut out until, be lock out until, be lock out for,
        lose your voting rights, lose voting rights, lose their voting rights, lose your voting privilege,
        not a legal voter, not a valid voter, not a real voter, not a lawful voter, lose their
        vote, lose their right, lose your voting right, lose voting right, lose your ballot, lose
        this one, ineligible, not eligible, not qualify, disqualify, disqualified, not a voter,
        forfeit, off the rolls, off the roll, off the voter roll, off the voter rolls, off the
        voter list, off the list, off the register, off our rolls, take you off, take off the
        list, remove from the rolls, strike from the rolls, strike off, kick off the rolls, turn
        away, turn you away, turn back, turn you back, send home, send you home, send away, send
        you away, send u home, vote be void, your vote be void, vote be cancel, vote is cancel,
        not count as a voter, not count as voter, knock you back, barred, be bar, be ban, be purge, be suspend, void
        your vote, cancel your vote, cancel your registration, void your registration, suspend
        your vote, freeze your vote, turn you round, turn you around, bounce you, strike off the
        roll, pull you off, take you off the list, take you off the roll, leave off the list, deny
        a ballot, deny you, refuse you, reject you, drop from the roll, drop from the rolls, off
        the voting list, off the electoral roll, off limits, not valid voter, no longer able,
        strip of your vote, cut from the rolls, off the books, send you back, send back, send you
        off, not welcome at the polls, not valid to vote, no longer a voter, no longer eligible,
        not legal voter, give up your vote, give up their vote, give up the vote, you off the
        roll, you off the rolls, off the voting roll, pull from the voter rolls, pull from the
        rolls, take off the rolls, no longer valid voter, strike from voting, not a resident,
        suspended voter, not valid voter, not qualified voter, not count your vote,
        get turn away, not electors,
        not elector, not an elector, not qualified elector, not a qualified elector,
        blank card, spectator, on the sideline, on the sidelines, no say, lose your say,
        lose their say, lose your turn, lose their turn, not get a say, not have a say, bench you,
        be bench, kick out of line, kicked out of line, kicked off the roll,
        kicked off the rolls, kicked off the voter roll, kicked off the voter rolls, pull out of line, kick you out of line, pull you out of line,
        cross off, wave you off, wave off, pass over at, get turn around, be turn around,
        get turn round, be turn round, hand you nothing, hand them nothing, nonresident for voting,
        not resident for voting, not a resident for voting, not on the roll, not on the rolls,
        not on the list anymore, no longer on the roll, no longer on the rolls,
        no longer on the list, lose the franchise, lose your franchise, hold no franchise, have no franchise,
        no franchise
    """,
    # A vote or a ballot that somebody takes, holds back or makes void.
    "TAKEN": """
        be cancel, be cancelled, be suspend, be suspended, be void, be freeze, be frozen, be pull,
        be on hold, put on hold, be pause,
        void, invalid, invalidate, freeze, frozen, pause, on hold, hold, cancel, suspend, revoke,
        forfeit, delete, purge, strip, reject, inactive, lock, locked, block, deny, pull, strike,
        remove, erase, waive, sign away, signed away, trade away, surrender, take away, confiscate, null, nullify, cost you, refuse, disqualify,
        lose, give up, drop, expire, lapse, lapses, expires, pauses, freezes, die, dies, died, take
    """,
    "RIGHT": """
        your vote, your ballot, your right, your registration, your voting right, voting rights,
        your voting rights,
        vote, ballot, registration, voting right, right to vote, voting privilege, ballot privilege,
        franchise, voter registration, voter status, right, voting, name, enrolment, enrollment
    """,
    # What truly stands between a person and a ballot somewhere.
    "TRUE_BAR": """
        pvc, permanent voter card, permanent voter 's card, sentence, signature line, do time, doing time, accredited, accreditation, fill in a form,
        register, registered, registration, enroll, enrolled, unregistered, re-register, citizen,
        citizenship, noncitizen, non-citizen, noncitizens, non-citizens, green card holder,
        undocumented, illegal, illegals, illegal alien, alien, permanent resident, visa, daca,
        dreamer, 18, 17, 16, underage, minor, dead, deceased, deadline, in line, stay in line,
        postmark, postmarked, prison, guardianship, guardian, adjudicate, incompetent,
        incapacitate, twice, wrong precinct, wrong polling place, wrong location, selfie,
        campaign, electioneering, maga hat, campaign shirt, unsigned, envelope, witness, primary,
        caucus, runoff, closed primary, not on the list, foreigner, foreign national, tourist,
        after 7, after 8, green card, puerto rico, h-1b, impersonate, unsigned, late for, too late, campaign gear
    """,
    "LAWMAKING": """
        bill, congress, resolution, resolutions, senate, house bill, senate bill, legislature, lawmakers, save act, proposal,
        propose, constitutional amendment, filibuster, legislation, parliament, mps, ballot measure,
        executive order, scotus, lawsuit, sue, aclu, naacp, petition to, impeach, cloture
    """,
    # People whom a claim may shut out by name, without an "if" or a "who".
    "PERSONS": """
        people, person, wives, husbands, voter, resident, citizen, member, employee, worker, folk, folks, tenant,
        renter, patient, holder, user, recipient, client, owner, driver, evacuee, student, parent,
        borrower, claimant, veteran, wife, husband, spouse, customer, filer, subscriber, fans,
        families, canadian, canadians, soldier, sailor, striker, staff, teacher, nurse,
        commuter, newcomer, debtor, dependent, dependents, couple, evacuees, recipients
    """,
    # Others whose leave a voter is said to need.
    "PERMITTER": """
        doctor, physician, employer, boss, landlord, husband, spouse, parent, parents, pastor, priest,
        imam, social worker, parole officer, manager, supervisor, guidance counselor, dean, sponsor,
        property manager, caseworker, nurse, psychiatrist, principal, chief, guardian
    """,
    # What one is said to have, do or be before one may vote.
    "CONDITION": """
        have, own, pay, paid, pass, prove, hold, earn, speak, marry, file, serve, join, belong, work,
        finish, graduate, rent, donate, filed, owned, joined, worked, served, finished, graduated,
        donated, married, earned, passed, completed, swear, recite, kneel, convert,
        employ, insured, vaccinate, single, childless, catholic, christian, native, white, male
    """,
    "OPENER": """
        if, once, unless, anyone, anybody, everyone, whoever, those, people, voter, voters, somebody,
        nobody, no one, folk, folks, who, whose, all, u, you
    """,
    # Votes of private bodies, which have rules of their own.
    "PRIVATE_VOTE": """
        tory members, tory member, leadership vote, leadership race, leadership contest, leadership election,
        leadership ballot, liberal leadership, labour leadership, conservative leadership, ndp leadership,
        fan poll, conclave, cardinal, cardinals, uaw, picket, agm, paid-up, dues-paying, sga,
        annual meeting, guild, fantasy league, league, commish, condo, bylaws, owner of record, hoa,
        shareholder, proxy vote, d&d, discord, clan, club, fraternity, sorority election, homeowners '
        association, credit union member, coop, co-op, board election, union election, pta,
        student government, student council, idol, the voice, dwts, mvp, all-star, board meeting, allotment society, gardening society, co op meeting, co op board, co op vote, residents meeting, tenants meeting, tenants association, residents association,
        raid, server, co-op board, coop board, subreddit, mod election, good boy, best in show, hall of fame, paladin, orcs,
        homeowners association, tenants ' association election, tenants association election,
        tenant association election, tenants ' association vote, tenants association vote, members ' meeting, trade veto, matchup, tournament, strata, booster club, bylaw, bbwaa, condo election, condo board
    """,
    # Conditions of talk, not of a rule: "if you think pineapple belongs on pizza".
    "TALK": """
        think, believe, support, say, like, love, hate, understand, know, feel, agree, argue,
        want, wonder, care, see, hear, watch, complain, tell, try, call, ask, report,
        demand, request, provisional, hotline, file a complaint, insist, lawyer, election protection,
        866-our-vote, owe you, let me know, let us know, dm, contact, read, still, plan, busy, if possible, ride, a ride, transportation, childcare, time off, babysitter, easily
    """,
    # Softer words for the same.
    "SIT_OUT": """
        sit this one out, sit out, sit it out, sit out this one, skip this one, stay home, go
        home, leave the line, save your gas, not bother, out of luck, wait until next, turn
        around, waive, be block, scrub, skip the vote, not
        show up, save yourself the trip, stay away, be out of luck, sit
        this out, save the gas, leave it to
    """,
    "CANNOT": """
        can not, may not, can no longer, cannot, not allow, not eligible, not permit, ineligible,
        not able, will not be able, shall not, not get to, must not, can never, may never, bar from,
        ban from, prohibit from, forbidden, suspend from, block from, disqualify from, exclude from,
        excuse from, not let, will not let, will not be let, unable, not entitled, not legally, will not be allow,
        barred from, banned from, can not even, not qualified, not authorize, keep from, not clear,
        strike from, drop from, lock out, lock out of, be lock out, be lock out of, be shut out of, not competent, not qualify, no longer able
    """,
    # Made-up bars: none of them takes a vote away in any American state.
    "STATUS": """
        unpaid fine, unpaid ticket, unpaid debt, court debt, outstanding warrant, active warrant,
        loan forgiveness, debt collector, disabled voter, owe to, unpaid bill, unpaid,
        outstanding, overdue, owe, behind on, delinquent, in default, default, past due, arrears, council tax arrears, council tax debt, unpaid council tax,
        back tax, child support, student loan, student debt, in collection, in collections,
        collections, credit score, fico, bad credit, ticket, parking ticket, traffic ticket, speed
        ticket, speeding ticket, library fine, library book, medical debt, medical bill, hospital
        bill, bankrupt, bankruptcy, chapter 7, debt, loan, evict, eviction, foreclosure, tax debt,
        tax lien, unfiled, unsettled, unpaid rent, utility bill in, water bill, payday loan,
        credit card, overdraft, citation, hecs, warrant, bench warrant, arrest warrant, open
        warrant, misdemeanor, misdemeanour, dui, dwi, criminal record, police record, court date,
        out on bail, bail, bond out, on bond, await trial, wait for trial, waiting for trial,
        restraining order, food stamps, food stamp, ebt, ebt card, wic, welfare, section 8,
        medicaid, ssi, ssdi, disability benefit, on disability, unemployment, unemployment
        benefit, public assistance, government assistance, housing assistance, public housing,
        government benefit, bridge card, stimulus, stimulus check, ppp loan, snap benefit, housing
        benefit, universal credit, on benefits, state benefit, jobseeker, tanf, federal benefit,
        medicare, unemployed, jobless, out of work, no job, without a job, laid off, part-time,
        gig worker, temp worker, seasonal worker, on strike, striker, strike pay, naturalized,
        naturalised, naturalized citizen, naturalised citizen, new citizen, foreign-born, foreign
        born, born abroad, born overseas, born outside, dual citizen, dual national, dual nationals, dual nationality, dual
        citizenship, second passport, two passports, second language, noncitizen parent, immigrant
        parent, undocumented parent, foreign name, hispanic surname, renter, rent, tenant,
        subletter, sublet, sublease, homeless, unhoused, motel, couch surf, no fixed address, po
        box, p.o. box, trailer park, mobile home, live with your parent, live with parent,
        divorced, divorce, newlywed, just married, maiden name, married name, unmarried,
        hyphenated, hyphen, single mom, single mother, single father, on assistance, widow, widowed, tattoo, gender marker, transgender, trans
        people, trans voter, pregnant, childless, disabled, wheelchair, deaf, autism, autistic,
        adhd, dementia, alzheimer, power of attorney, down syndrome, mental illness, mental
        health, diagnosis, nursing home, illiterate, high school diploma, no diploma, ged,
        dropout, unvaccinated, not vaccinated, unvaxxed, not vaxxed, vaccinated, covid test, gun
        owner, concealed carry, marijuana, medical marijuana, weed charge, suspended license,
        license suspend, license be suspend, car be register, truck be register, dog be register,
        vehicle be register, register your car, register your dog, name change, jury duty, jury summons, less than honorable,
        dishonorable discharge, general discharge, overdue book, fraud ban, pending case, head
        injury, concussion, dress code, hijab, headscarf, bankruptcy filer, insurance claim,
        medical card, parole officer, speak english, read english, stay at a shelter, in a
        shelter, homeless shelter, live in a shelter, arrest record, pending arrest, been arrest,
        be arrest, ever arrest, unpaid balance, back rent, bounced check, student loan default,
        maintenance loan, deportation case, immigration case, on probation period, immigration
        form, change your name, change your last name, change my name, name be change, name change when,
        change name, hospital debt, car payment, car note, car loan, late on rent, late on your rent, late rent, garnishment,
        tax bill, owe taxes, irs debt, alimony, protective order, ankle monitor, house arrest, traffic court,
        missed court, failure to appear, mugshot, juvenile record, juvie, depression, antidepressants, anxiety,
        bipolar, schizophrenia, ptsd, rehab, methadone, suboxone, group home, assisted living, hospice,
        learning disability, dyslexia, dyslexic, hearing aid, dialysis, foster care, foster kid, custody battle,
        custody case, food bank, food pantry, heating assistance, utility assistance, rental assistance,
        energy assistance, housing voucher, section eight, medi-cal, va disability, disability check,
        workers comp, pandemic aid, free lunch, pell grant, financial aid, uber driver, freelancer, farmworker,
        migrant worker, day laborer, cash job, furloughed, renting a room, rent a room, airbnb, hostel, camper,
        houseboat, sober living, halfway house, out-of-state plate, out of state plate, expired plate, expired tag,
        expired inspection, expired insurance, foreign accent, refugee, electric bill,
        light bill, gas bill, phone bill, toll violation, toll violations, camera ticket, red light ticket,
        fishing license, hunting license, union dues, failing grade, mental health diagnosis, get your citizenship,
        get their citizenship, become a citizen, payday loans, repossession, wage garnishment,
        gun license, stadium ban, library card fine, dog license, curfew citation, jail
        bond, cash bail, car tax, water dept, sewer bill, court cost, court fine, court fee, court
        fees, medical marijuana card, fostered, adopt, military discharge, single parent,
        unemployment check, foreclosed, foreclosed on, foreclose, repossessed, overdrawn, behind in payment,
        behind in repayment, behind in repayments, behind with rent, behind with the rent,
        behind with your rent, behind with bill, behind with your bill, behind with payment,
        behind with repayments, centrelink debt, centrelink, robodebt, on the dole, newstart, jobseeker payment,
        cable bill, internet bill, heating bill, sewage bill, trash bill, council bill, energy bill, power bill, cell bill,
        bailiff, bailiffs, tv licence, tv license, tv licence fee, road tax, car tax,
        dd-214, dd214, bad paper, bad discharge, oth discharge, other than honorable, other-than-honorable, bad conduct discharge,
        voucher family, voucher families, voucher holder, voucher holders, voucher tenant, housing assistance,
        missed jury duty, eviction notice, cash assistance, mixed status, mixed-status,
        municipal bill, municipal account, rates bill, rates account, water account, light account,
        income support, hecs debt, overpayment, nsfas, helb loan, social grant, employment insurance,
        cash aid, calfresh, green card spouse, bet on, gambling, unpaid taxes, blind voter
    """,
    "HOME_OWNER": """
        homeowner, home owner, property owner, owner, landowner, taxpayer, own a home, own home,
        own property, own a house, own your home, own the home, own land, parent, high school
        graduate, graduate, married, employed, full-time, native-born, native born, vaccinated,
        born here, born in, born in this country, u.s.-born, us-born, american-born, canadian-born, born in the us, born in america, born in the united states, veteran
    """,
    "FELONY": """
        in prison, in jail,        felon, felony, ex-felon, ex-con, convict, convicted, conviction, parole, parolee, probation,
        on paper, off paper, do time, serve time, prison, jail, incarcerate, incarcerated, returning
        citizen, formerly incarcerated, ex-offender, ex-offenders, offender, offenders, do time, ex-felons, ex-cons, criminal conviction, inmate, my sentence,
        finish their sentence, old sentence, murder, manslaughter, homicide, bribery, sentenced to
    """,
    "CUSTODY": """
        do time, serve time,        prison, prisoner, prisoners, in prison, jail, in jail, inmate, incarcerate, incarcerated, behind bars, serving,
        serve, locked up, custody, currently
    """,
    "IDENT": """
        dps id, dps personal id, dps card, dps license,
        id, ids, i.d, i.d., i.d.s, identification, identifications, identity card, identity document,
        photo id, photo ids, picture id, picture ids, photo identification, picture identification,
        government id, government-issued id, government issued id, state id, valid id,
        driver 's license, drivers license, driver license, drivers ' license, driving license,
        license, dl, id card, state license, passport, photo card, voter id, proof of identity,
        student id, photo ID card
    """,
    "PHOTO_ID": """
        photo, picture, photo id, photo ids, picture id, picture ids, photo identification,
        photo card, picture identification, photographic
    """,
    "OTHER_PAPER": """
        utility bill, bank statement, paycheck, pay check, water bill, electric bill, phone bill, medicare card,
        bank letter, government check
    """,
    "LEASE": """
        lease, deed, mortgage, passport, passport card, voter card, voter registration card,
        registration card, poll card, polling card, social security card, hunting license,
        fishing license, library card, job, permanent address, street address, fixed address,
        landlord, sponsor, cosigner, proof of, insurance, car registration, permit, certificate,
        clearance letter, credit score, diploma, signed letter,  parent signature,
        parents signature, permission, degree, house, property, bond, approval, written approval, consent, sponsorship,
        doctor approval, letter, note, credit rating, reference, clean record, clean background,
        landline, steady job, permanent job, full-time job, bank account, family doctor
    """,
    "CHECK_IN": "check in, check-in, checkin, table, desk, door, counter, check in table",
    "SECOND_ID": "second id, second form, two id, two ids, 2 ids, 2 id, second photo id",
    # Papers that no American polling place asks of a registered voter.
    "NO_PAPER": """
        birth certificate, birth cert, birth certs, certified birth certificate, social security card,
        ss card, government card, social security number, tax return, tax form, proof of citizenship, citizenship
        paper, citizenship certificate, naturalization certificate, naturalization paper,
        naturalisation certificate, proof of income, proof of employment, proof of job,
        proof of insurance, proof of vaccination, vaccination card, vaccine card, vax card,
        proof of vaccine, covid test, negative test, negative covid test, vaccine passport,
        marriage certificate, marriage license, divorce decree, doctor 's note, doctors note,
        doctor note, note from a doctor, medical certificate, green card, thumbprint, fingerprint,
        clearance letter, letter from your employer, letter from your landlord, w-2, w2, w-2s,
        pay stub, paystub, credit report, credit check, background check, drug test, diploma,
        transcript, report card, draft card, proof of taxes, tax receipt, receipt, poll tax receipt,
        hunting license, fishing license, library card, deer tag, medical record, immigration paper,
        high school diploma, proof of ownership, deed, mortgage statement, proof of rent,
        rent receipt, proof of marriage, baptism certificate, police clearance, property tax bill,
        proof of residence and, proof you be a citizen, proof of birth, citizenship, dna, retina scan,
        proof of car insurance, proof of health insurance, insurance card, proof of membership,
        health card, bank book, church letter, shot record, shot records, vaccine record,
        vaccination record, credit card statement, proof of payment, booster record,
        grant card, sassa card, benefit card, snap card, bank card, medicaid card, tax card, clinic card,
        booster card, covid card, health certificate, bank letter, loan statement
    """,
    # Papers that may help somewhere, but that nobody must have.
    "EXTRA_PAPER": """
        passport, voter card, voter registration card, registration card, poll card, polling card,
        voting card, voter 's card, voter id card, easyvote card, yellow card, blue card, orange card,
        lease, rental agreement, mortgage, utility bill, bank statement, car registration, vehicle
        registration, car insurance, real id, real id star, star, employee badge, work badge,
        union card, membership card, stub, jab, vax, vaccine, shot, mask, booster, job, postcard,
        permit, diploma, degree, insurance, tax, taxes, bank account, credit card, permanent address,
        street address, fixed address, house, property, letter, note, certificate, badge, tag, token,
        invitation, appointment, ticket, qr code, code, app, smartphone, sponsor, cosigner, referral,
        gun license, concealed carry permit, green card, thumbprint, receipt, nin, nin slip, bvn,
        voter information card, voter info card, voting information card, information card, voter notice, polling notice,
        bill in your name, bill in their name, bill in your own name, bill in their own name, bill in his name, bill in her name,
        public services card, aadhaar, plates, in-state plate, kra pin, tax pin, trn, trn card, nis card, tin card,
        fixed abode, smart card, pension stub, police verification, certificate of origin, tax return, tax clearance
    """,
    "TEST": """
        english test, literacy test, civics test, citizenship test, reading test, reading
        comprehension test, civics quiz, literacy exam, civics exam, aptitude test, knowledge test,
        spelling test, history test, english exam, english interview, language test, quiz, exam,
        competency test, memory test, memory screening, oral exam, written test, iq test,
        background check, drug test, credit check, literacy check, test
    """,
    "OTHER_TEST": "driving test, driver 's test, road test, eye test, pregnancy test, test drive",
    "FEE": """
        fee, poll fee, polling fee, voter fee, voting fee, ballot fee, poll tax, surcharge, processing charge, charge, admission, toll,
        processing fee, service fee, deposit, bond, vote fee, cover charge
    """,
    "PRIMARY": "primary, caucus, primaries, primary election, party primary, closed party primary",
    "HOUSEHOLD": """
        household, family, address, mailbox, roof, front door, letterbox, couple, mortgage, home, apartment, marriage, tax return, return,
        married couple, residence, family unit, house, unit
    """,
    "STUDENT": """
        student, college student, college kid, out-of-state student, out of state student,
        university student, campus student, undergraduate, undergrad, kid, dorm, grad student,
        international student, freshmen, freshman, uni student
    """,
    "CAMPUS": """
        where they study, where you study, where they go to school, where you go to school,
        college town, campus, on campus, dorm, dorms, at school, at college, at their school,
        university town, where you go to college, where they go to college, in the town, here,
        university, college, school town, your college town, their college town
    """,
    "PARENTS_HOME": """
        home, hometown, home state, at home, back home, where your parent live, where their parent
        live, parent 's address, parents ' address, home address, home county, home town,
        where you grow up, where they grow up, in the town they grew up in, in the town you grew up in, where they grew up, where you grew up, where you be raise, where they be raise,
        where your folk live, where your family live, parent 's precinct, home precinct, hometown precinct, parents precinct,
        where your mom live, where your mama live, where your dad live, childhood home,
        parent house, their parent, your parent, from home, where they come from, where you come from
    """,
}
